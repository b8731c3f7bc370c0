import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openQuiz } from '../../../src/core/quiz/open-quiz.js';
import { step } from '../../../src/core/quiz/session.js';
import { bindingReviews, reviewsOfHandbook } from '../../../src/core/quiz/staleness.js';
import { rule } from '../../../src/core/rules/quiz-binding/quiz-stale.js';
import { writeLock } from '../../../src/core/versions/lock-text.js';
import { boundHandbook, read, type SectionTexts, sections } from '../../support/bound-quiz.js';
import { findingsOf } from '../../support/read-handbook.js';

const must = 'Sie müssen das melden.';

function quizOf(request: Parameters<typeof boundHandbook>[0]) {
  const handbook = read(boundHandbook(request).files);
  const [quiz] = handbook.quizzes;
  if (quiz === undefined) throw new Error('no quiz');
  return { handbook, quiz };
}

describe('a question and its review', () => {
  it.each<[string, Parameters<typeof boundHandbook>[0], string]>([
    ['fit when nothing changed', {}, 'current'],
    ['fit when only the layout changed', { texts: { one: 'Sie sollen\n*one* melden.' } }, 'current'],
    ['are reworded', { texts: { one: 'Sie sollen one gern melden.' } }, 'reworded'],
    ['are stale', { texts: { one: 'Sie müssen one melden.' } }, 'stale'],
    ['are unseen without a lock', { texts: { one: must }, reviewed: null }, 'unseen'],
  ])('%s', (_, request, expected) => {
    expect(bindingReviews(quizOf(request)).map(({ state }) => state)).toEqual([
      expected,
      ...Array(3).fill(expected === 'unseen' ? 'unseen' : 'current'),
    ]);
  });

  it('cannot be compared under another algorithm', () => {
    const { files } = boundHandbook({ texts: { one: must } });
    const lock = (files['unisono.lock'] ?? '').replaceAll(' n1:', ' n9:');
    const handbook = read({ ...files, 'unisono.lock': lock });
    expect(handbook.quizzes.flatMap((quiz) => bindingReviews({ quiz, handbook })).map(({ state }) => state)).toEqual(
      Array(4).fill('unseen'),
    );
  });

  it('of a link to the same section twice count once, and a link that leads nowhere not at all', () => {
    const { files } = boundHandbook();
    const quiz = (files['quizzes/basics.de.md'] ?? '').replace(
      'Siehe [one]',
      'Siehe [x](../policies/rules.de.md#one), [y](../policies/rules.de.md#none), [one]',
    );
    const handbook = read({ ...files, 'quizzes/basics.de.md': quiz });
    expect(reviewsOfHandbook(handbook)).toHaveLength(4);
  });

  it('are kept by a release as they are on record, however the text changed', () => {
    const { files } = boundHandbook({ texts: { one: must } });
    expect(writeLock({ entries: reviewsOfHandbook(read(files)) })).toBe(files['unisono.lock']);
  });
});

describe('the rule quiz-stale', () => {
  it('is an error for other duties, a warning for other words, silent for the rest', () => {
    const { files } = boundHandbook({ texts: { one: must, two: 'Sie sollen two gern melden.' } });
    expect(
      findingsOf({ files, rules: [rule] }).map(({ severity, message, place, related }) => [
        severity,
        message,
        place.line,
        related[0]?.file,
      ]),
    ).toEqual([
      ['error', 'stale', 12, 'policies/rules.de.md'],
      ['warning', 'reworded', 21, 'policies/rules.de.md'],
    ]);
  });

  it('says nothing without reviews', () => {
    expect(findingsOf({ files: boundHandbook({ texts: { one: must }, reviewed: null }).files, rules: [rule] })).toEqual([]);
  });
});

describe('a quiz', () => {
  const stale = (count: number): SectionTexts => Object.fromEntries(sections.slice(0, count).map((id) => [id, must]));

  it.each([
    [0, '', 4, false],
    [1, '', 3, false],
    [2, '', 2, false],
    [3, '', 1, true],
    [4, '', 0, true],
    [3, 'questions: 2\n', 1, false],
    [4, 'questions: 2\n', 0, true],
    [3, 'questions: 1\n', 1, false],
  ])('with %i of 4 questions stale, %s draws from %i', (count, quizHead, left, closed) => {
    const opened = openQuiz(quizOf({ texts: stale(count), quizHead }));
    expect([opened.quiz.questions.length, opened.stale.length, opened.closed]).toEqual([left, count, closed]);
  });

  it('never draws a stale question, whatever the seed and whichever are stale', () => {
    fc.assert(
      fc.property(fc.subarray([...sections]), fc.string(), (changed, seed) => {
        const { quiz, stale: out } = openQuiz(quizOf({ texts: Object.fromEntries(changed.map((id) => [id, must])) }));
        expect(out.map(({ id }) => id)).toEqual(sections.filter((id) => changed.includes(id)).map((id) => `q-${id}`));
        if (quiz.questions.length === 0) return;
        const drawn = step(null, { type: 'start', quiz, digest: 'q1:x', seed }).drawn.map(({ question }) => question);
        expect(drawn.filter((id) => changed.some((section) => id === `q-${section}`))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
