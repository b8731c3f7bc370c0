import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { practised, readPractice, startPractice } from '../../../src/core/quiz/practice.js';
import { drawFrom } from '../../../src/core/quiz/random.js';
import { anyPool, quiz } from './samples.js';

it('asks every question until it was right once, and what was missed only after the others', () => {
  fc.assert(
    fc.property(anyPool, fc.array(fc.boolean(), { maxLength: 40 }), fc.string(), (questions, luck, seed) => {
      const pool = quiz(questions);
      let practice = startPractice({ quiz: pool, digest: 'q1', draw: drawFrom(seed) });
      expect(practice.total).toBe(questions.filter(({ kind }) => kind !== 'statement').length);
      const answers = [...luck];
      const right = new Set<string>();
      for (let id = practice.left[0]; id !== undefined; id = practice.left[0]) {
        const isRight = answers.shift() ?? true;
        const others = practice.left.length > 1;
        practice = practised(practice, isRight);
        if (isRight) right.add(id);
        else if (others) expect(practice.left[0]).not.toBe(id);
        if (practice.left.length > 0) expect(readPractice({ text: JSON.stringify(practice), digest: 'q1', quiz: pool })).toEqual(practice);
      }
      expect(right.size).toBe(practice.total);
      expect(practice.missed.length).toBeLessThanOrEqual(luck.filter((each) => !each).length);
      expect(practised(practice, true)).toBe(practice);
    }),
  );
});

it('starts over when what was saved is of another quiz or unreadable', () => {
  const pool = quiz([]);
  for (const text of [
    null,
    '',
    '{',
    'null',
    '{"schema":1,"digest":"other","left":["a"],"missed":[],"total":1}',
    '{"schema":1,"digest":"q1","left":["a"],"missed":[],"total":1}',
  ])
    expect(readPractice({ text, digest: 'q1', quiz: pool })).toBeNull();
});
