import { attemptsIn, type MarkCount, wholeAttempt } from './question-marks.js';

/** A question as far as statistics need it. */
export interface CountedQuestion {
  readonly id: string;
  /** Thousandths of a point. */
  readonly points: number;
}

/** How a question does its work; null where there is no telling. */
export interface QuestionStatistics {
  readonly question: string;
  /** How many attempts were asked it. */
  readonly attempts: number;
  /** The mean mark in per cent of the points. */
  readonly facility: number;
  /** The standard deviation of the mark (of a sample), in per cent of the points. */
  readonly deviation: number | null;
  /** The share of the points in per cent, where everybody is asked the same. */
  readonly intendedWeight: number | null;
  /** How much of the differences between attempts comes from this question, in per cent. */
  readonly effectiveWeight: number | null;
  /** The correlation with the other questions, in per cent: below 0 those do better who otherwise do worse. */
  readonly discrimination: number | null;
  /** The same in per cent of what is possible with these marks. */
  readonly efficiency: number | null;
}

/** How the quiz as a whole does its work; null where there is no telling. */
export interface QuizStatistics {
  readonly attempts: number;
  /** Points. */
  readonly mean: number;
  readonly deviation: number | null;
  /** Cronbach's alpha in per cent: how far the questions measure one thing. */
  readonly consistency: number | null;
  /** How much of the differences between attempts is chance, in per cent. */
  readonly errorRatio: number | null;
  /** By how many points a total is off by chance. */
  readonly standardError: number | null;
  readonly questions: readonly QuestionStatistics[];
}

/** A value that occurred so often. */
interface Weighted {
  readonly value: number;
  readonly count: number;
}

/**
 * Item analysis as Moodle computes it (question/classes/statistics/questions/calculator.php, mod/quiz/report/statistics/classes/calculator.php), from marks that are counted together. A question that
 * not every attempt was asked is held against the whole total, its own mark included, as Moodle does with random questions; weights and consistency are told only where all were asked the same.
 */
export function quizStatistics({
  marks,
  questions,
}: {
  marks: readonly MarkCount[];
  questions: readonly CountedQuestion[];
}): QuizStatistics {
  const attempts = attemptsIn(marks);
  const totals = marks.filter(({ question }) => question === wholeAttempt).map(({ mark, count }) => ({ value: mark, count }));
  const asked = questions
    .map(({ id, points }) => ({ id, points, cells: marks.filter(({ question }) => question === id) }))
    .filter(({ cells, points }) => cells.length > 0 && points > 0);
  const allAsked = asked.every(({ cells }) => countOf(cells) === attempts);
  const possible = asked.reduce((sum, { points }) => sum + points, 0);
  const withTotal = asked.map(({ cells }) => covariance(cells, ({ mark, rest }) => mark + rest));
  const weights = withTotal.map((value) => (value === null || value < 0 ? null : Math.sqrt(value)));
  const allWeights = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const total = variance(totals);
  const sumOfVariances = asked.reduce((sum, { cells }) => sum + (variance(markValues(cells)) ?? 0), 0);
  const consistency =
    allAsked && asked.length > 1 && attempts > 2 && total !== null && total > 0
      ? ((100 * asked.length) / (asked.length - 1)) * (1 - sumOfVariances / total)
      : null;
  const errorRatio = consistency === null ? null : 100 * Math.sqrt(1 - consistency / 100);
  const deviation = total === null ? null : Math.sqrt(total) / 1000;
  return {
    attempts,
    mean: attempts === 0 ? 0 : meanOf(totals) / 1000,
    deviation,
    consistency,
    errorRatio,
    standardError: errorRatio === null || deviation === null ? null : (errorRatio * deviation) / 100,
    questions: asked.map(({ id, points, cells }, index) => {
      const drawn = countOf(cells) < attempts;
      const other = ({ mark, rest }: MarkCount): number => (drawn ? mark + rest : rest);
      const own = variance(markValues(cells));
      const others = variance(cells.map((cell) => ({ value: other(cell), count: cell.count })));
      const together = covariance(cells, other);
      const most = largestCovariance(cells, other);
      const weight = weights[index] ?? null;
      return {
        question: id,
        attempts: countOf(cells),
        facility: (100 * meanOf(markValues(cells))) / points,
        deviation: own === null ? null : (100 * Math.sqrt(own)) / points,
        intendedWeight: allAsked ? (100 * points) / possible : null,
        effectiveWeight: allAsked && weight !== null && allWeights > 0 ? (100 * weight) / allWeights : null,
        discrimination: !own || !others || together === null ? null : (100 * together) / Math.sqrt(own * others),
        efficiency: !most || together === null ? null : (100 * together) / most,
      };
    }),
  };
}

function markValues(cells: readonly MarkCount[]): readonly Weighted[] {
  return cells.map(({ mark, count }) => ({ value: mark, count }));
}

function countOf(values: readonly { readonly count: number }[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

function meanOf(values: readonly Weighted[]): number {
  return values.reduce((sum, { value, count }) => sum + value * count, 0) / countOf(values);
}

/** The variance of a sample; null for fewer than two. */
function variance(values: readonly Weighted[]): number | null {
  const count = countOf(values);
  if (count < 2) return null;
  const mean = meanOf(values);
  return values.reduce((sum, each) => sum + each.count * (each.value - mean) ** 2, 0) / (count - 1);
}

/** The covariance of the mark with another value in a sample; null for fewer than two. */
function covariance(cells: readonly MarkCount[], other: (cell: MarkCount) => number): number | null {
  const count = countOf(cells);
  if (count < 2) return null;
  const own = meanOf(markValues(cells));
  const mean = meanOf(cells.map((cell) => ({ value: other(cell), count: cell.count })));
  return cells.reduce((sum, cell) => sum + cell.count * (cell.mark - own) * (other(cell) - mean), 0) / (count - 1);
}

/** The covariance that these marks and values would have if the best always met the best: both lists sorted by themselves. */
function largestCovariance(cells: readonly MarkCount[], other: (cell: MarkCount) => number): number | null {
  const count = countOf(cells);
  if (count < 2) return null;
  const left = [...markValues(cells)].sort((a, b) => a.value - b.value);
  const right = cells.map((cell) => ({ value: other(cell), count: cell.count })).sort((a, b) => a.value - b.value);
  const [own, mean] = [meanOf(left), meanOf(right)];
  let sum = 0;
  let [at, taken] = [0, 0];
  for (const { value, count: wanted } of left)
    for (let open = wanted; open > 0; ) {
      const partner = right[at];
      if (partner === undefined) throw new Error('two lists of the same attempts differ in length');
      const step = Math.min(open, partner.count - taken);
      sum += step * (value - own) * (partner.value - mean);
      open -= step;
      taken += step;
      if (taken === partner.count) [at, taken] = [at + 1, 0];
    }
  return sum / (count - 1);
}
