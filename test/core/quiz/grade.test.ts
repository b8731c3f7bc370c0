import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/core/quiz/grade.js';
import { gradeQuestion } from '../../../src/core/quiz/grade-question.js';
import type { ChoiceQuestion } from '../../../src/core/quiz/quiz.js';
import { anyAnswerTo, anyChoice, anyPool, fullAnswer, question } from './samples.js';

const rightOf = ({ options }: ChoiceQuestion): string[] => options.filter(({ right }) => right).map(({ id }) => id);
const wrongOf = ({ options }: ChoiceQuestion): string[] => options.filter(({ right }) => !right).map(({ id }) => id);

const questionWithAnswer = anyChoice.chain((each) =>
  fc.record({
    question: fc.constant(each),
    answer: fc.option(fc.subarray(each.options.map(({ id }) => id))),
  }),
);

describe('one question', () => {
  const cases = [
    // kind, right options, grading, answer, mark, verdict
    ['single', 'tf', 'partial', ['a'], 1000, 'right'],
    ['single', 'tfff', 'partial', ['b'], 0, 'wrong'],
    ['single', 'tfff', 'partial', ['a', 'b'], 0, 'wrong'],
    ['true-false', 'ft', 'partial', ['b'], 1000, 'right'],
    ['true-false', 'ft', 'partial', ['a'], 0, 'wrong'],
    ['multiple', 'ttff', 'partial', ['a', 'b'], 1000, 'right'],
    ['multiple', 'ttff', 'partial', ['a'], 500, 'partly-right'],
    ['multiple', 'ttff', 'partial', ['a', 'c'], 0, 'wrong'],
    ['multiple', 'ttff', 'partial', ['a', 'b', 'c'], 500, 'partly-right'],
    ['multiple', 'ttff', 'partial', ['c', 'd'], 0, 'wrong'],
    ['multiple', 'tttf', 'partial', ['a'], 333, 'partly-right'],
    ['multiple', 'tttf', 'partial', ['a', 'b'], 667, 'partly-right'],
    ['multiple', 'tttf', 'partial', ['a', 'b', 'd'], 0, 'wrong'],
    ['multiple', 'ttff', 'exact', ['a'], 0, 'wrong'],
    ['multiple', 'ttff', 'exact', ['b', 'a'], 1000, 'right'],
    ['multiple', 'ttff', 'exact', ['a', 'b', 'c'], 0, 'wrong'],
    ['multiple', 'tt', 'partial', ['a'], 500, 'partly-right'],
    ['multiple', 'ttff', 'partial', [], 0, 'not-answered'],
    ['multiple', 'ttff', 'partial', null, 0, 'not-answered'],
  ] as const;
  it.each(cases)('%s with options %s, %s: %j is worth %i (%s)', (kind, right, grading, answer, mark, verdict) => {
    const each = question({ kind, right: [...right].map((letter) => letter === 't'), grading });
    expect(gradeQuestion(each, answer)).toMatchObject({ mark, verdict });
  });

  it('earns between nothing and all its points', () => {
    fc.assert(
      fc.property(questionWithAnswer, ({ question, answer }) => {
        const { mark, verdict } = gradeQuestion(question, answer);
        expect(Number.isInteger(mark)).toBe(true);
        expect(mark).toBeGreaterThanOrEqual(0);
        expect(mark).toBeLessThanOrEqual(question.points);
        expect(verdict === 'right').toBe(answer !== null && [...answer].sort().join() === rightOf(question).join());
        if (verdict === 'right') expect(mark).toBe(question.points);
        if (verdict === 'wrong' || verdict === 'not-answered') expect(mark).toBe(0);
        expect(verdict === 'not-answered').toBe(answer === null || answer.length === 0);
      }),
    );
  });

  it('gives nothing for ticking everything where an option is wrong', () => {
    fc.assert(
      fc.property(anyChoice, (question) => {
        fc.pre(wrongOf(question).length > 0);
        expect(
          gradeQuestion(
            question,
            question.options.map(({ id }) => id),
          ).mark,
        ).toBe(0);
      }),
    );
  });

  it('grades exactly never better than partially, and alike where exact gives all', () => {
    fc.assert(
      fc.property(questionWithAnswer, ({ question, answer }) => {
        const exact = gradeQuestion({ ...question, grading: 'exact' }, answer);
        const partial = gradeQuestion({ ...question, grading: 'partial', critical: false }, answer);
        expect(exact.mark).toBeLessThanOrEqual(partial.mark);
        if (exact.verdict === 'right') expect(partial.mark).toBe(question.points);
      }),
    );
  });

  it('never earns less for one more right option, nor more for one more wrong option', () => {
    fc.assert(
      fc.property(questionWithAnswer, ({ question, answer }) => {
        fc.pre(question.kind === 'multiple' && question.grading === 'partial');
        const chosen = answer ?? [];
        const before = gradeQuestion(question, chosen).mark;
        for (const option of question.options) {
          if (chosen.includes(option.id)) continue;
          const after = gradeQuestion(question, [...chosen, option.id]).mark;
          if (option.right) expect(after).toBeGreaterThanOrEqual(before);
          else expect(after).toBeLessThanOrEqual(before);
        }
      }),
    );
  });

  it('cares neither about the order of an answer nor about repetition', () => {
    fc.assert(
      fc.property(questionWithAnswer, ({ question, answer }) => {
        fc.pre(answer !== null);
        const other = [...(answer ?? []), ...(answer ?? [])].reverse();
        expect(gradeQuestion(question, other)).toEqual(gradeQuestion(question, answer));
      }),
    );
  });
});

describe('an attempt', () => {
  const five = [1, 2, 3, 4, 5].map((number) => question({ id: `q${number}`, kind: 'single', right: [true, false] }));
  const answersTo = (right: number) => new Map(five.map(({ id }, index) => [id, [index < right ? 'a' : 'b']]));

  it('passes at exactly the pass mark', () => {
    expect(grade({ questions: five, answers: answersTo(4), passMark: 800 })).toMatchObject({ passed: true, scaled: 800 });
    expect(grade({ questions: five, answers: answersTo(4), passMark: 801 })).toMatchObject({ passed: false, scaled: 800 });
    expect(grade({ questions: five, answers: answersTo(3), passMark: 800 })).toMatchObject({ passed: false, scaled: 600 });
  });

  it('adds up thirds to a whole', () => {
    const thirds = [1, 2, 3].map((number) => question({ id: `q${number}`, kind: 'multiple', right: [true, true, true, false] }));
    const answers = new Map([
      ['q1', ['a']],
      ['q2', ['a', 'b']],
      ['q3', ['a', 'b', 'c']],
    ]);
    expect(grade({ questions: thirds, answers, passMark: 667 })).toMatchObject({
      earned: 2000,
      possible: 3000,
      scaled: 666,
      passed: false,
    });
    expect(grade({ questions: thirds, answers, passMark: 666 }).passed).toBe(true);
  });

  it('fails for one missed critical question whatever the total', () => {
    const [first, ...rest] = five;
    if (first === undefined) throw new Error('no question');
    const questions = [{ ...first, critical: true, grading: 'exact' as const }, ...rest];
    const answers = new Map(five.map(({ id }, index) => [id, [index === 0 ? 'b' : 'a']]));
    const result = grade({ questions, answers, passMark: 0 });
    expect(result.passed).toBe(false);
    expect(result.missedCritical.map(({ id }) => id)).toEqual(['q1']);
    expect(grade({ questions, answers: new Map(), passMark: 0 }).passed).toBe(false);
  });

  it('counts what was not answered as nothing, without calling it wrong', () => {
    const result = grade({ questions: five, answers: new Map([['q1', ['a']]]), passMark: 800 });
    expect(result.questions.map(({ verdict }) => verdict)).toEqual([
      'right',
      'not-answered',
      'not-answered',
      'not-answered',
      'not-answered',
    ]);
    expect(result.scaled).toBe(200);
  });

  it('does not pass without questions', () => {
    expect(grade({ questions: [], answers: new Map(), passMark: 0 })).toMatchObject({ passed: false, scaled: 0 });
  });

  it('passes with all right, at every pass mark', () => {
    fc.assert(
      fc.property(anyPool, fc.integer({ min: 0, max: 1000 }), (questions, passMark) => {
        const answers = new Map(questions.map((each) => [each.id, fullAnswer(each)]));
        expect(grade({ questions, answers, passMark })).toMatchObject({ passed: true, scaled: 1000, missedCritical: [] });
      }),
    );
  });

  it('passes only when the share shown reaches the pass mark', () => {
    fc.assert(
      fc.property(
        anyPool.chain((questions) =>
          fc.record({
            questions: fc.constant(questions),
            answers: fc.tuple(...questions.map(anyAnswerTo)),
            passMark: fc.integer({ min: 0, max: 1000 }),
          }),
        ),
        ({ questions, answers, passMark }) => {
          const result = grade({ questions, answers: new Map(questions.map(({ id }, index) => [id, answers[index] ?? null])), passMark });
          expect(result.passed).toBe(result.missedCritical.length === 0 && result.notAccepted.length === 0 && result.scaled >= passMark);
          expect(result.earned).toBeLessThanOrEqual(result.possible);
        },
      ),
    );
  });
});
