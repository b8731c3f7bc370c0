import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersFor, readAnswersFile } from '../../../src/core/quiz/answers-file.js';
import { UserError } from '../../../src/core/user-error.js';
import { question, quiz } from './samples.js';

const pool = quiz([
  question({ id: 'late-review', kind: 'single', right: [true, false, false] }),
  question({ id: 'two-right', kind: 'multiple', right: [true, true, false] }),
  {
    ...question({ id: 'own-release', kind: 'true-false', right: [false, true] }),
    options: question({ kind: 'true-false', right: [false, true] }).options.map((option, index) => ({
      ...option,
      text: ['Falsch', 'Wahr'][index] ?? '',
    })),
  },
]);

const read = (text: string) => answersFor({ written: readAnswersFile({ file: 'a.yaml', text }), quiz: pool });

describe('a file of answers', () => {
  it('takes letters, lists of letters, true and false', () => {
    const answers = read('quiz: sample\nanswers:\n  late-review: A\n  two-right: [c, a]\n  own-release: true\n');
    expect([...answers]).toEqual([
      ['late-review', ['a']],
      ['two-right', ['c', 'a']],
      ['own-release', ['b']],
    ]);
    expect([...read('quiz: sample\nanswers: { late-review: [], two-right: }\n').values()]).toEqual([[], []]);
  });

  it.each([
    ['', 'a.yaml:1:1: This is no valid YAML'],
    ['quiz: [', 'no valid YAML'],
    ['- a', 'no valid YAML'],
    ['answers: {}', 'which quiz is meant'],
    ['quiz: x', 'The answers are missing'],
    ['quiz: x\nanswers: [a]', 'a.yaml:2:10: The answers are missing'],
    ['quiz: x\nanswer: {}', 'a.yaml:2:1: There is no “answer”; did you mean “answers”?'],
    ['quiz: x\nanswers: { late-revew: a }', 'a.yaml:2:12: There is no “late-revew”; did you mean “late-review”?'],
    ['quiz: x\nanswers: { zzz: a }', 'there are late-review, two-right, own-release.'],
    ['quiz: x\nanswers:\n  late-review: d', 'a.yaml:3:16: The question “late-review” has no option “d”; there are a, b, c.'],
    ['quiz: x\nanswers: { late-review: [a, b] }', 'has exactly one answer, here are 2'],
    ['quiz: x\nanswers: { late-review: { a: b } }', 'Letters are expected'],
    ['quiz: x\nanswers: { late-review: true }', 'has no option “true”'],
  ])('says what is wrong in %j', (text, message) => {
    expect(() => read(text)).toThrow(UserError);
    expect(() => read(text)).toThrow(message);
  });

  it('never fails otherwise', () => {
    const pieces = ['quiz', 'answers', ':', ' ', '\n', 'a', '[', ']', '{', '}', '- ', 'late-review', '&a', '*a', '"', "'", '\t', '?'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        try {
          read(parts.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
