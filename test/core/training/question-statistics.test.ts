import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceOn } from '../../../src/core/training/question-advice.js';
import { countTogether, type MarkCount, wholeAttempt } from '../../../src/core/training/question-marks.js';
import { quizStatistics } from '../../../src/core/training/question-statistics.js';

/** The counts that attempts make: rows of marks in points, null for a question that was not drawn. */
function counted(attempts: readonly (readonly (number | null)[])[]): readonly MarkCount[] {
  return countTogether(
    attempts.flatMap((row) => {
      const total = row.reduce<number>((sum, mark) => sum + Math.round((mark ?? 0) * 1000), 0);
      return [
        { question: wholeAttempt, mark: total, rest: 0, count: 1 },
        ...row.flatMap((points, index) => {
          const mark = Math.round((points ?? 0) * 1000);
          return points === null ? [] : [{ question: `q${index + 1}`, mark, rest: total - mark, count: 1 }];
        }),
      ];
    }),
  );
}

const three = ['q1', 'q2', 'q3'].map((id) => ({ id, points: 1000 }));

const example = [
  [1, 1, 1],
  [1, 1, 0],
  [1, 0.5, 0],
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 0],
];

const rounded = (value: number | null, digits: number): number | null => (value === null ? null : Number(value.toFixed(digits)));

describe('item analysis', () => {
  it('gives the numbers that Moodle’s formulas give by hand', () => {
    const { attempts, mean, deviation, consistency, errorRatio, standardError, questions } = quizStatistics({
      marks: counted(example),
      questions: three,
    });
    expect(attempts).toBe(6);
    expect(rounded(mean, 6)).toBe(1.416667);
    expect(rounded(deviation, 6)).toBe(1.020621);
    expect(rounded(consistency, 4)).toBe(52.8);
    expect(rounded(errorRatio, 4)).toBe(68.7023);
    expect(rounded(standardError, 6)).toBe(0.701189);
    const column = (name: 'facility' | 'discrimination' | 'efficiency' | 'effectiveWeight' | 'intendedWeight') =>
      questions.map((question) => rounded(question[name], 4));
    expect(column('facility')).toEqual([66.6667, 58.3333, 16.6667]);
    expect(column('discrimination')).toEqual([25.5377, 31.5264, 48.4544]);
    expect(column('efficiency')).toEqual([33.3333, 36.8421, 100]);
    expect(column('effectiveWeight')).toEqual([34.2713, 33.8796, 31.849]);
    expect(column('intendedWeight')).toEqual([33.3333, 33.3333, 33.3333]);
    // The sample deviation of 1, 1, 1, 1, 0, 0 by hand: the root of 6 · (2/3 · 1/3) / 5.
    expect(rounded(questions[0]?.deviation ?? null, 4)).toBe(rounded(100 * Math.sqrt(((6 / 5) * 2) / 9), 4));
  });

  it('tells nothing where nothing differs, and no weight for a question that works against the others', () => {
    const same = quizStatistics({
      marks: counted([
        [1, 1, 0],
        [1, 0, 1],
      ]),
      questions: three,
    });
    expect(same.questions[0]).toMatchObject({ facility: 100, deviation: 0, discrimination: null, efficiency: null });
    expect(same).toMatchObject({ deviation: 0, consistency: null, standardError: null });
    const against = quizStatistics({
      marks: counted([
        [1, 0, 0],
        [1, 0, 0],
        [0, 1, 1],
        [0, 1, 1],
      ]),
      questions: three,
    });
    expect(against.questions[0]?.discrimination).toBeCloseTo(-100, 9);
    expect(against.questions[0]?.effectiveWeight).toBeNull();
    expect(quizStatistics({ marks: counted([[1, 0, 0]]), questions: three }).questions[0]).toMatchObject({
      facility: 100,
      deviation: null,
    });
    expect(quizStatistics({ marks: [], questions: three })).toMatchObject({ attempts: 0, mean: 0, questions: [] });
  });

  it('holds a question that was drawn for some against the whole total, as Moodle does with random questions', () => {
    const attempts = [
      [1, null, 1],
      [1, null, 0],
      [0, null, 1],
      [0, 1, null],
      [1, 0, null],
    ];
    const { questions, consistency } = quizStatistics({ marks: counted(attempts), questions: three });
    // Q3 was asked three times: marks 1, 0, 1 with totals 2, 1, 1.
    const [marks, totals] = [
      [1, 0, 1],
      [2, 1, 1],
    ];
    const mean = (values: readonly number[] = []): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    const about = (values: readonly number[] = [], others: readonly number[] = values): number =>
      values.reduce((sum, value, index) => sum + (value - mean(values)) * ((others[index] ?? 0) - mean(others)), 0) / 2;
    expect(questions[2]?.attempts).toBe(3);
    expect(questions[2]?.discrimination).toBeCloseTo((100 * about(marks, totals)) / Math.sqrt(about(marks) * about(totals)), 9);
    expect(questions[2]?.intendedWeight).toBeNull();
    expect(consistency).toBeNull();
  });

  it('is the same whatever the order of the attempts, and for twice as many of each but for the sample', () => {
    const row = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom(0, 0.25, 0.5, 1)));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 20 }), (rows) => {
        const once = quizStatistics({ marks: counted(rows), questions: three });
        const turned = quizStatistics({ marks: counted([...rows].reverse()), questions: three });
        expect(turned).toEqual(once);
        const twice = quizStatistics({ marks: counted([...rows, ...rows]), questions: three });
        for (const [index, { facility, discrimination, efficiency }] of once.questions.entries()) {
          expect(twice.questions[index]?.facility).toBeCloseTo(facility, 6);
          for (const [value, other] of [
            [discrimination, twice.questions[index]?.discrimination],
            [efficiency, twice.questions[index]?.efficiency],
          ]) {
            if (value == null) expect(other).toBeNull();
            else expect(other).toBeCloseTo(value, 6);
          }
          if (efficiency !== null) expect(efficiency).toBeLessThanOrEqual(100 + 1e-9);
        }
      }),
    );
  });
});

describe('advice on a question', () => {
  const advice = (facility: number, discrimination: number | null, more: { guess?: number | null; critical?: boolean } = {}) =>
    adviceOn({
      statistics: {
        question: 'q',
        attempts: 20,
        facility,
        deviation: 10,
        intendedWeight: 10,
        effectiveWeight: 10,
        discrimination,
        efficiency: 10,
      },
      guess: more.guess ?? null,
      critical: more.critical ?? false,
    });

  it.each([
    ['nearly everybody', advice(97, 3), ['easy']],
    ['nearly everybody, and that is how it should be', advice(97, 3, { critical: true }), []],
    ['hardly anybody', advice(4, -3), ['hard']],
    ['the wrong ones', advice(50, -3), ['reversed']],
    ['the wrong ones, and fewer than by guessing', advice(20, -3, { guess: 25 }), ['reversed', 'below-guess']],
    ['as many as by guessing', advice(25, 30, { guess: 25 }), []],
    ['some, without a pattern', advice(50, 12), ['weak']],
    ['those who know', advice(60, 40), []],
    ['some, and nobody knows who', advice(60, null), []],
  ])('that %s get right', (_, said, expected) => {
    expect(said).toEqual(expected);
  });
});
