import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../../src/core/quiz/answer.js';
import { quizDigest } from '../../../src/core/quiz/quiz-digest.js';
import { drawFrom, shuffled } from '../../../src/core/quiz/random.js';
import { type Attempt, answered, nextQuestion, readAttempt, step, writeAttempt } from '../../../src/core/quiz/session.js';
import { anyPool, fullAnswer, question, quiz } from './samples.js';

const begin = (each: ReturnType<typeof quiz>, seed = 'seed'): Attempt =>
  step(null, { type: 'start', quiz: each, digest: quizDigest(each), seed });

describe('drawing', () => {
  it('gives the same numbers for the same seed, on every machine', () => {
    const draw = drawFrom('unisono');
    expect(Array.from({ length: 10 }, () => draw(1000))).toMatchInlineSnapshot(`
      [
        726,
        162,
        491,
        544,
        771,
        648,
        691,
        890,
        214,
        104,
      ]
    `);
  });

  it('stays in range and reaches every number', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 12 }), (seed, below) => {
        const draw = drawFrom(seed);
        const seen = new Set(Array.from({ length: 400 }, () => draw(below)));
        expect([...seen].every((number) => Number.isInteger(number) && number >= 0 && number < below)).toBe(true);
        expect(seen.size).toBe(below);
      }),
    );
  });

  it('shuffles evenly: each of the six orders of three about as often', () => {
    const draw = drawFrom('even');
    const counts = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffled(['a', 'b', 'c'], draw).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('draws as many questions as asked for, all critical ones among them, each with its own options', () => {
    fc.assert(
      fc.property(anyPool, fc.option(fc.integer({ min: 1, max: 20 })), fc.string(), (questions, drawn, seed) => {
        const pool = quiz(questions, { drawn });
        const attempt = begin(pool, seed);
        const ids = attempt.drawn.map(({ question }) => question);
        const critical = questions.filter((each) => each.critical || each.kind === 'statement').map(({ id }) => id);
        expect(ids).toHaveLength(Math.min(Math.max(drawn ?? questions.length, critical.length), questions.length));
        expect(ids).toEqual(questions.map(({ id }) => id).filter((id) => ids.includes(id)));
        expect(ids).toEqual(expect.arrayContaining(critical));
        for (const { question: id, shown } of attempt.drawn) {
          const each = questions.find((candidate) => candidate.id === id);
          const own = each === undefined ? [] : choicesOf(each);
          if (each?.kind === 'true-false') expect(shown).toEqual(own);
          else expect([...shown].sort()).toEqual([...own].sort());
          if (each?.kind === 'ordering') expect(shown).not.toEqual(own);
        }
        expect(begin(pool, seed)).toEqual(attempt);
      }),
    );
  });
});

describe('an attempt', () => {
  const one = question({ id: 'one', kind: 'single', right: [true, false, false] });
  const two = question({ id: 'two', kind: 'multiple', right: [true, true, false, false] });
  const three = question({ id: 'three', kind: 'true-false', right: [false, true] });
  const pool = quiz([one, two, three]);
  const digest = quizDigest(pool);

  it('goes from question to question and ends', () => {
    let attempt = begin(pool);
    expect(nextQuestion(attempt, pool.questions)).toMatchObject({ question: 'one', number: 1 });
    attempt = step(attempt, { type: 'answer', question: one, answer: ['b'] });
    attempt = step(attempt, { type: 'answer', question: two, answer: ['b', 'a', 'b'] });
    expect(nextQuestion(attempt, pool.questions)).toEqual({ question: 'three', shown: ['a', 'b'], number: 3 });
    attempt = step(attempt, { type: 'answer', question: three, answer: [] });
    expect(nextQuestion(attempt, pool.questions)).toBeNull();
    attempt = step(attempt, { type: 'finish', day: '2026-11-22' });
    expect(attempt.answers).toEqual({ one: ['b'], two: ['a', 'b'], three: [] });
    expect(answered(attempt, pool.questions).questions.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    expect(step(attempt, { type: 'answer', question: three, answer: ['b'] })).toBe(attempt);
    expect(step(attempt, { type: 'finish', day: '2026-11-23' })).toBe(attempt);
  });

  it('keeps the first answer and ignores questions that were not drawn', () => {
    const attempt = step(begin(pool), { type: 'answer', question: one, answer: ['b'] });
    expect(step(attempt, { type: 'answer', question: one, answer: ['a'] })).toBe(attempt);
    expect(step(attempt, { type: 'answer', question: { ...one, id: 'other' }, answer: ['a'] })).toBe(attempt);
    expect(step(attempt, { type: 'answer', question: { ...one, id: 'constructor' }, answer: ['a'] })).toBe(attempt);
  });

  it('cannot do anything before it starts', () => {
    expect(() => step(null, { type: 'finish', day: '2026-11-22' })).toThrow('"finish" before "start"');
  });

  it('can be saved and read at every point', () => {
    fc.assert(
      fc.property(anyPool, fc.string(), fc.nat(), (questions, seed, stop) => {
        const each = quiz(questions);
        let attempt = begin(each, seed);
        for (let i = 0; i < stop % (questions.length + 1); i++) {
          const next = nextQuestion(attempt, questions);
          const asked = questions.find(({ id }) => id === next?.question);
          if (asked !== undefined) attempt = step(attempt, { type: 'answer', question: asked, answer: fullAnswer(asked) });
        }
        const saved = readAttempt({ text: writeAttempt(attempt), quiz: each, digest: quizDigest(each) });
        expect(saved).toEqual({ state: 'open', attempt });
      }),
    );
  });

  it('notices that the quiz has changed', () => {
    const text = writeAttempt(begin(pool));
    const [first, ...rest] = pool.questions;
    if (first === undefined) throw new Error('no question');
    const changed = { ...pool, questions: [{ ...first, prompt: 'Was tun Sie zuerst?' }, ...rest] };
    expect(readAttempt({ text, quiz: changed, digest: quizDigest(changed) })).toEqual({ state: 'changed' });
    expect(readAttempt({ text, quiz: { ...pool, language: 'en' }, digest })).toEqual({ state: 'changed' });
    expect(readAttempt({ text: null, quiz: pool, digest })).toEqual({ state: 'none' });
  });

  it('calls anything damaged that it did not write itself', () => {
    const attempt = begin(pool);
    const damaged = [
      '',
      'null',
      '{',
      writeAttempt(attempt).slice(0, 80),
      JSON.stringify({ ...attempt, schema: 2 }),
      JSON.stringify({ ...attempt, extra: true }),
      JSON.stringify({ ...attempt, drawn: [] }),
      JSON.stringify({ ...attempt, drawn: [...attempt.drawn, attempt.drawn[0]] }),
      JSON.stringify({ ...attempt, drawn: [{ question: 'one', shown: ['a', 'b'] }] }),
      JSON.stringify({ ...attempt, drawn: [{ question: 'none', shown: [] }] }),
      JSON.stringify({ ...attempt, answers: { one: ['z'] } }),
      JSON.stringify({ ...attempt, answers: { other: ['a'] } }),
    ];
    for (const text of damaged) expect(readAttempt({ text, quiz: pool, digest }), text).toEqual({ state: 'damaged' });
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readAttempt({ text, quiz: pool, digest }).state).toBe('damaged');
      }),
    );
  });
});

describe('the digest of a quiz', () => {
  const first = question({ id: 'one', kind: 'single', right: [true, false] });
  const pool = quiz([first]);

  it('changes with everything that decides about a pass, and with nothing else', () => {
    const others = [
      { ...pool, passMark: 700 },
      { ...pool, drawn: 1 },
      { ...pool, questions: [{ ...first, critical: true }] },
      { ...pool, questions: [{ ...first, points: 2000 }] },
      { ...pool, questions: [{ ...first, options: first.options.map((option) => ({ ...option, right: !option.right })) }] },
    ];
    expect(new Set([pool, ...others].map(quizDigest)).size).toBe(others.length + 1);
    expect(quizDigest({ ...pool, title: 'Other', version: '1.0.1', introduction: 'Other' })).toBe(quizDigest(pool));
    expect(quizDigest(pool)).toMatch(/^q1:[0-9a-f]{64}$/);
  });
});
