import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, acceptance, fits, isEmpty, normalised } from '../../../src/core/quiz/answer.js';
import { drawnCount } from '../../../src/core/quiz/drawn-count.js';
import { grade } from '../../../src/core/quiz/grade.js';
import { gradeQuestion } from '../../../src/core/quiz/grade-question.js';
import { bestTotal, pathOf } from '../../../src/core/quiz/path.js';
import type { JudgementQuestion, MatchingQuestion, OrderingQuestion, ScenarioQuestion, TextQuestion } from '../../../src/core/quiz/quiz.js';
import { quizDigest } from '../../../src/core/quiz/quiz-digest.js';
import { isUnfinished, step } from '../../../src/core/quiz/session.js';
import { anyAnswerTo, anyPool, anyQuestion, anyScenario, base, fullAnswer, question, quiz } from './samples.js';

const { at } = question({ kind: 'single', right: [true, false] });
const items = (ids: string) => [...ids].map((id) => ({ id, at, text: id, feedback: null }));
const mark = (...args: Parameters<typeof gradeQuestion>): number => gradeQuestion(...args).mark;

const anyAnswered = anyQuestion.chain((each) => fc.record({ question: fc.constant(each), answer: anyAnswerTo(each) }));

describe('every kind of question', () => {
  it('earns between nothing and all its points, and all of them for the right answer', () => {
    fc.assert(
      fc.property(anyAnswered, ({ question, answer }) => {
        const graded = gradeQuestion(question, answer);
        expect(Number.isInteger(graded.mark)).toBe(true);
        expect(graded.mark).toBeGreaterThanOrEqual(0);
        expect(graded.mark).toBeLessThanOrEqual(question.points);
        if (graded.verdict === 'right') expect(graded.mark).toBe(question.points);
        if (graded.verdict === 'wrong' || graded.verdict === 'not-answered') expect(graded.mark).toBe(0);
        expect(gradeQuestion(question, fullAnswer(question))).toMatchObject({ verdict: 'right', mark: question.points });
      }),
    );
  });

  it('counts fully or not at all where it is critical or graded exactly, and right is the same either way', () => {
    fc.assert(
      fc.property(anyAnswered, ({ question, answer }) => {
        const all = gradeQuestion({ ...question, critical: true, grading: 'exact' }, answer);
        expect([0, question.points]).toContain(all.mark);
        expect(mark({ ...question, critical: false, grading: 'exact' }, answer)).toBe(all.mark);
        const partial = gradeQuestion({ ...question, critical: false, grading: 'partial' }, answer);
        expect(partial.mark).toBeGreaterThanOrEqual(all.mark);
        if (question.kind !== 'multiple') expect(all.verdict === 'right').toBe(partial.verdict === 'right');
      }),
    );
  });

  it('takes an answer of any shape, and grades the kept form of an answer like the answer', () => {
    const anything: fc.Arbitrary<Answer> = fc.oneof(
      fc.constant(null),
      fc.string(),
      fc.array(fc.string()),
      fc.dictionary(fc.string(), fc.string()),
      fc.subarray(['a', 'b', 'c', '1', '2', 'best']),
    );
    fc.assert(
      fc.property(anyQuestion, anything, (question, answer) => {
        const kept = normalised(question, answer);
        expect(fits(question, kept)).toBe(true);
        expect(mark(question, kept)).toBeLessThanOrEqual(question.points);
        if (isEmpty(answer)) expect(gradeQuestion(question, answer).verdict).toBe('not-answered');
      }),
    );
    fc.assert(
      fc.property(anyAnswered, ({ question, answer }) => {
        expect(mark(question, normalised(question, answer))).toBe(mark(question, answer));
      }),
    );
  });

  it('fails an attempt when a statement is not accepted, whatever the rest', () => {
    const statement = { ...base({ id: 'read-it', points: 0 }), kind: 'statement' as const };
    const single = question({ id: 'one', kind: 'single', right: [true, false] });
    const answers = (accepted: string) =>
      new Map<string, Answer>([
        ['one', ['a']],
        ['read-it', accepted],
      ]);
    expect(grade({ questions: [single, statement], answers: answers(acceptance), passMark: 1000 })).toMatchObject({
      passed: true,
      possible: 1000,
    });
    const refused = grade({ questions: [single, statement], answers: answers(''), passMark: 0 });
    expect(refused).toMatchObject({ passed: false, missedCritical: [], scaled: 1000 });
    expect(refused.notAccepted.map(({ id }) => id)).toEqual(['read-it']);
    expect(grade({ questions: [statement], answers: answers(acceptance), passMark: 800 })).toMatchObject({ passed: true, scaled: 1000 });
  });
});

describe('choice with stated weights', () => {
  const weighted = (kind: 'single' | 'multiple', weights: readonly (number | null)[], right: readonly boolean[]) => {
    const each = question({ kind, right });
    return { ...each, options: each.options.map((option, index) => ({ ...option, weight: weights[index] ?? null })) };
  };

  it('gives half for a half right option', () => {
    const each = weighted('single', [null, 500, null], [true, false, false]);
    expect([mark(each, ['a']), mark(each, ['b']), mark(each, ['c'])]).toEqual([1000, 500, 0]);
    expect(mark({ ...each, critical: true }, ['b'])).toBe(0);
  });

  it('adds weights up, not below nothing and not above all', () => {
    const each = weighted('multiple', [333, 333, 333, -500, null], [true, true, true, false, false]);
    expect([['a', 'b', 'c'], ['a', 'b'], ['a', 'd'], ['a', 'e'], ['d'], ['a', 'b', 'c', 'd']].map((answer) => mark(each, answer))).toEqual([
      1000, 667, 0, 333, 0, 499,
    ]);
  });
});

describe('ordering', () => {
  const each = (counts: OrderingQuestion['counts'], ids = 'abcd'): OrderingQuestion => ({
    ...base(),
    kind: 'ordering',
    items: items(ids),
    counts,
  });

  it.each([
    ['neighbours', 'abcd', 1000],
    ['neighbours', 'dcba', 0],
    ['neighbours', 'bcda', 667],
    ['neighbours', 'abdc', 333],
    ['neighbours', 'cdab', 667],
    ['places', 'bcda', 0],
    ['places', 'abdc', 500],
    ['longest', 'bcda', 750],
    ['longest', 'dcba', 0],
    ['longest', 'acbd', 750],
  ] as const)('%s: %s is worth %i', (counts, answer, expected) => {
    expect(mark(each(counts), [...answer])).toBe(expected);
  });

  it('gives nothing for the reversed order, unless places are counted', () => {
    for (const ids of ['ab', 'abc', 'abcdefg'])
      for (const counts of ['neighbours', 'longest'] as const) expect(mark(each(counts, ids), [...ids].reverse())).toBe(0);
  });

  it('earns more the more neighbours are right', () => {
    const ids = [...'abcdef'];
    const pairs = (answer: readonly string[]) =>
      answer.filter((id, index) => index > 0 && ids.indexOf(answer[index - 1] ?? '') === ids.indexOf(id) - 1).length;
    const permutation = fc.shuffledSubarray(ids, { minLength: ids.length });
    fc.assert(
      fc.property(permutation, permutation, (one, other) => {
        if (pairs(one) >= pairs(other))
          expect(mark(each('neighbours', 'abcdef'), one)).toBeGreaterThanOrEqual(mark(each('neighbours', 'abcdef'), other));
      }),
    );
  });
});

describe('matching', () => {
  const each: MatchingQuestion = {
    ...base(),
    kind: 'matching',
    columns: ['', ''],
    stems: items('abc').map((item, index) => ({ ...item, target: String(index + 1) })),
    targets: ['1', '2', '3', '4'].map((id) => ({ id, text: id })),
  };

  it('gives right pairs by stems', () => {
    expect(mark(each, { a: '1', b: '2', c: '3' })).toBe(1000);
    expect(mark(each, { a: '1', b: '4', c: '3' })).toBe(667);
    expect(mark(each, { a: '1' })).toBe(333);
    expect(gradeQuestion(each, { a: '2', b: '1', c: '4' })).toMatchObject({ mark: 0, verdict: 'wrong' });
    expect(gradeQuestion(each, {})).toMatchObject({ verdict: 'not-answered' });
  });
});

describe('short text', () => {
  const text = (pattern: string, rest: Partial<TextQuestion> = {}): TextQuestion => ({
    ...base(),
    kind: 'text',
    caseSensitive: false,
    accepted: [{ pattern, weight: 1000 }],
    ...rest,
  });

  it.each([
    ['Impressum', ' impressum ', true],
    ['Impressum', 'das Impressum', false],
    ['*impressum*', 'das Impressum dort', true],
    ['Prüfung', 'Pru\u0308fung', true],
    ['Größe', 'GRÖSSE', true],
    ['Größe', 'GRÖẞE', true],
    ['Strasse', 'Straße', true],
    ['*straße*', 'In der HAUPTSTRASSE 3', true],
    ['Größe', 'Gröse', false],
    ['10 Uhr', '10\u00a0Uhr', true],
    ['10\u202f%', '10 %', true],
    ['a*c', 'abbbc', true],
    ['a*c', 'ac', true],
    ['a*ca', 'aca', true],
    ['a*aca', 'aca', false],
    ['a**c', 'abc', true],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['AT\\&T', 'at&t', true],
    ['*', 'anything', true],
    ['*', ' ', false],
  ])('%j takes %j: %s', (pattern, answer, expected) => {
    expect(gradeQuestion(text(pattern), answer).verdict === 'right').toBe(expected);
  });

  it('tells capital letters apart only where asked to, and takes the first answer that fits', () => {
    expect(mark(text('PIN', { caseSensitive: true }), 'pin')).toBe(0);
    expect(mark(text('Größe', { caseSensitive: true }), 'Grösse')).toBe(0);
    expect(mark(text('PIN', { caseSensitive: true }), 'PIN')).toBe(1000);
    const half = text('', {
      accepted: [
        { pattern: 'kontakt', weight: 500 },
        { pattern: '*', weight: 1000 },
      ],
    });
    expect([mark(half, 'Kontakt'), mark(half, 'Impressum')]).toEqual([500, 1000]);
  });

  // Tries that multiply would run into the timeout.
  it('judges a pattern that can begin anywhere', () => {
    const slow = `${'*a'.repeat(500)}*b`;
    expect(mark(text(slow), 'a'.repeat(20_000))).toBe(0);
  });
});

describe('number', () => {
  it.each([
    ['22', 1000],
    ['26', 1000],
    ['26,0', 1000],
    ['21,9', 0],
    ['26,1', 0],
    ['vier', 0],
  ])('24 ± 2 takes %s for %i', (answer, expected) => {
    expect(mark({ ...base(), kind: 'number', language: 'de', accepted: [{ low: 22, high: 26, weight: 1000 }] }, answer)).toBe(expected);
  });

  it('does not fall over binary fractions', () => {
    const each = { ...base(), kind: 'number' as const, language: 'de', accepted: [{ low: 0.1 + 0.2, high: 0.1 + 0.2, weight: 1000 }] };
    expect(mark(each, '0,3')).toBe(1000);
  });
});

describe('judgement', () => {
  const judged = (ask: JudgementQuestion['ask'], weights: readonly number[]): JudgementQuestion => ({
    ...base(),
    kind: 'judgement',
    ask,
    raters: [],
    options: items('abcde'.slice(0, weights.length)).map((item, index) => ({ ...item, right: false, weight: weights[index] ?? 0 })),
  });

  it('gives the weight of the best, and the mean of best and worst', () => {
    expect([mark(judged('best', [1000, 400, 0]), ['b']), mark(judged('best', [1000, 400, 0]), ['a', 'b'])]).toEqual([400, 0]);
    const both = judged('best+worst', [1000, 400, 0]);
    expect([
      mark(both, { best: 'a', worst: 'c' }),
      mark(both, { best: 'b', worst: 'c' }),
      mark(both, { best: 'c', worst: 'a' }),
      mark(both, { best: 'a', worst: 'a' }),
    ]).toEqual([1000, 700, 0, 0]);
  });

  it('ranks five options as published: ACBED against the key CABED differs by 2 places and is worth 10/12', () => {
    const key = { ...judged('rank', [1000, 800, 600, 400, 200]) };
    const cabed = { ...key, options: [...'cabed'].flatMap((id) => key.options.find((option) => option.id === id) ?? []) };
    expect(mark(cabed, [...'acbed'])).toBe(Math.round((1000 * 10) / 12));
    expect(mark(cabed, [...'debac'])).toBe(0);
    expect(mark(cabed, [...'cabed'])).toBe(1000);
    expect(mark(cabed, [...'cabe'])).toBe(0);
  });
});

describe('scenario', () => {
  const option = (id: string, weight: number, next: string | null, critical = false) => ({
    id,
    at,
    text: id,
    feedback: null,
    weight,
    next,
    critical,
  });
  const scene: ScenarioQuestion = {
    ...base(),
    kind: 'scenario',
    steps: [
      {
        id: 'start',
        title: '',
        prompt: '',
        explanation: null,
        options: [option('a', 1000, 'long'), option('b', 1000, null), option('c', 9000, null, true)],
      },
      { id: 'long', title: '', prompt: '', explanation: null, options: [option('a', 3000, 'end'), option('b', 0, 'end')] },
      { id: 'end', title: '', prompt: '', explanation: null, options: [] },
    ],
  };

  it('measures a path by the best one, not by its own', () => {
    expect(bestTotal(scene)).toBe(4000);
    expect(mark(scene, { start: 'a', long: 'a' })).toBe(1000);
    expect(mark(scene, { start: 'a', long: 'b' })).toBe(250);
    expect(mark(scene, { start: 'b' })).toBe(250);
    expect(gradeQuestion(scene, { start: 'c' })).toMatchObject({ mark: 0, verdict: 'wrong' });
    expect(mark(scene, { start: 'a' })).toBe(0);
    expect(mark({ ...scene, critical: true }, { start: 'b' })).toBe(0);
  });

  it('goes on choice by choice, and an answer that is complete stays', () => {
    const pool = quiz([scene]);
    let attempt = step(null, { type: 'start', quiz: pool, digest: quizDigest(pool), seed: 's' });
    attempt = step(attempt, { type: 'answer', question: scene, answer: { start: 'a' } });
    expect(isUnfinished(scene, attempt.answers[scene.id] ?? null)).toBe(true);
    attempt = step(attempt, { type: 'answer', question: scene, answer: { start: 'a', long: 'b' } });
    expect(isUnfinished(scene, attempt.answers[scene.id] ?? null)).toBe(false);
    expect(step(attempt, { type: 'answer', question: scene, answer: { start: 'b' } })).toBe(attempt);
  });

  it('never earns more than the best path, which can be walked', () => {
    fc.assert(
      fc.property(
        anyScenario.chain((each) => fc.record({ each: fc.constant(each), answer: anyAnswerTo(each) })),
        ({ each, answer }) => {
          const { choices, ended, failed } = pathOf(each, answer);
          expect(ended).toBe(true);
          const earned = choices.reduce((sum, { option }) => sum + option.weight, 0);
          if (!failed) expect(earned).toBeLessThanOrEqual(bestTotal(each));
          expect(pathOf(each, fullAnswer(each))).toMatchObject({ ended: true, failed: false });
        },
      ),
    );
  });
});

describe('pools', () => {
  it('give as many questions as they say, the same ones for the same seed, beside what stands alone', () => {
    const pooled = fc.record({
      questions: anyPool,
      picks: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 2 }),
      seed: fc.string(),
    });
    fc.assert(
      fc.property(pooled, fc.option(fc.integer({ min: 1, max: 12 })), ({ questions, picks, seed }, drawn) => {
        const names = ['evening', 'press', null] as const;
        const placed = questions.map((each, index) => ({ ...each, pool: names[index % 3] ?? null }));
        const pools = ['evening', 'press'].flatMap((id, index) => {
          const size = placed.filter(({ pool }) => pool === id).length;
          return size === 0 ? [] : [{ id, pick: Math.min(picks[index] ?? 1, size) }];
        });
        const each = quiz(placed, { pools, drawn });
        const attempt = step(null, { type: 'start', quiz: each, digest: quizDigest(each), seed });
        const ids = attempt.drawn.map(({ question }) => question);
        expect(ids).toHaveLength(drawnCount(each));
        for (const { id, pick } of pools) {
          const members = placed.filter(({ pool }) => pool === id);
          const always = members.filter(({ critical, kind }) => critical || kind === 'statement').length;
          expect(members.filter((member) => ids.includes(member.id))).toHaveLength(Math.max(pick, always));
        }
        for (const member of placed) if (member.critical || member.kind === 'statement') expect(ids).toContain(member.id);
        expect(step(null, { type: 'start', quiz: each, digest: quizDigest(each), seed })).toEqual(attempt);
      }),
    );
  });
});
