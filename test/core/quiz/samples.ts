import * as fc from 'fast-check';
import type { At } from '../../../src/core/place.js';
import { type Answer, acceptance, choicesOf } from '../../../src/core/quiz/answer.js';
import { bestPath } from '../../../src/core/quiz/path.js';
import type { ChoiceQuestion, Option, Question, QuizDocument, ScenarioQuestion, Step } from '../../../src/core/quiz/quiz.js';

const at: At = { source: { file: 'quizzes/sample.de.md', text: '' }, span: { start: 0, end: 0 } };

/** A question whose options are right or wrong as listed. */
export function question({
  id = 'first',
  kind,
  right,
  ...rest
}: { kind: ChoiceQuestion['kind']; right: readonly boolean[] } & Partial<ChoiceQuestion>): ChoiceQuestion {
  return {
    id,
    explicit: true,
    at,
    title: id,
    prompt: 'Was tun Sie?',
    kind,
    options: right.map((isRight, index): Option => {
      const letter = String.fromCharCode(97 + index);
      return { id: letter, at, text: `Option ${letter}`, right: isRight, feedback: null, weight: null };
    }),
    explanation: null,
    critical: false,
    grading: rest.critical === true ? 'exact' : 'partial',
    points: 1000,
    pool: null,
    bindings: [],
    ...rest,
  };
}

/** A quiz of the questions given. */
export function quiz(questions: readonly Question[], rest: Partial<QuizDocument> = {}): Omit<QuizDocument, 'document'> {
  return {
    id: 'sample',
    title: 'Sample',
    language: 'de',
    version: '1.0.0',
    policy: 'rules',
    passMark: 800,
    drawn: null,
    pools: [],
    introduction: '',
    questions,
    ...rest,
  };
}

/** What questions of all kinds have in common. */
export function base({ critical = false, grading = critical ? 'exact' : 'partial', ...rest }: Partial<Omit<Question, 'kind'>> = {}) {
  const { kind: _, options: __, ...common } = question({ kind: 'single', right: [true, false] });
  return { ...common, critical, grading, ...rest } as const;
}

const letters = (size: number): string[] => Array.from({ length: size }, (_, index) => String.fromCharCode(97 + index));
const itemAt = (index: number) => ({ id: letters(index + 1)[index] ?? '', at, text: `Item ${index}`, feedback: null });
const items = (size: number) => letters(size).map((_, index) => itemAt(index));

/** Any question with options of which some are right: single choice and true/false with exactly one. */
export const anyChoice: fc.Arbitrary<ChoiceQuestion> = fc
  .record({
    kind: fc.constantFrom<ChoiceQuestion['kind']>('single', 'multiple', 'true-false'),
    options: fc.array(fc.boolean(), { minLength: 2, maxLength: 8 }),
    winner: fc.nat(),
    critical: fc.boolean(),
    exact: fc.boolean(),
    points: fc.integer({ min: 1, max: 20_000 }),
  })
  .map(({ kind, options, winner, critical, exact, points }) => {
    const size = kind === 'true-false' ? 2 : options.length;
    const right = options.slice(0, size).map((isRight, index) => index === winner % size || (kind === 'multiple' && isRight));
    return question({ kind, right, critical, grading: critical || exact ? 'exact' : 'partial', points });
  });

const grading = fc
  .record({ critical: fc.boolean(), exact: fc.boolean(), points: fc.integer({ min: 1, max: 20_000 }) })
  .map(({ critical, exact, points }) => base({ critical, grading: critical || exact ? 'exact' : 'partial', points }));

const weight = fc.integer({ min: 0, max: 1000 });

const anyJudgement: fc.Arbitrary<Question> = fc
  .record({
    common: grading,
    ask: fc.constantFrom('best' as const, 'best+worst' as const, 'rank' as const),
    weights: fc.uniqueArray(weight, { minLength: 1, maxLength: 6 }),
  })
  .map(({ common, ask, weights }) => {
    const all = [1000, ...weights.filter((each) => each > 0 && each < 1000), 0];
    const options = all.map((each, index) => ({ ...itemAt(index), right: index === 0, weight: each }));
    return { ...common, kind: 'judgement', ask, options: ask === 'rank' ? options : [...options].reverse(), raters: [] };
  });

const anyOrdering: fc.Arbitrary<Question> = fc
  .record({
    common: grading,
    size: fc.integer({ min: 2, max: 7 }),
    counts: fc.constantFrom('neighbours' as const, 'places' as const, 'longest' as const),
  })
  .map(({ common, size, counts }) => ({ ...common, kind: 'ordering', items: items(size), counts }));

const anyMatching: fc.Arbitrary<Question> = fc
  .record({ common: grading, pairs: fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 6 }) })
  .map(({ common, pairs }) => ({
    ...common,
    kind: 'matching',
    columns: ['What', 'Where'],
    stems: pairs.map((target, index) => ({ ...itemAt(index), target: String(target + 1) })),
    targets: ['1', '2', '3', '4', '5'].map((id) => ({ id, text: `Target ${id}` })),
  }));

const anyTyped: fc.Arbitrary<Question> = fc
  .record({ common: grading, number: fc.boolean(), value: fc.integer() })
  .map(
    ({ common, number, value }): Question =>
      number
        ? { ...common, kind: 'number', language: 'de', accepted: [{ low: value, high: value + 2, weight: 1000 }] }
        : { ...common, kind: 'text', caseSensitive: false, accepted: [{ pattern: `x${value}`, weight: 1000 }] },
  );

/** A graph without circles: every option leads to a later step or ends the scene. */
export const anyScenario: fc.Arbitrary<ScenarioQuestion> = fc
  .record({
    common: grading,
    steps: fc.array(
      fc.array(fc.record({ weight: fc.integer({ min: 0, max: 3000 }), jump: fc.nat({ max: 3 }), critical: fc.nat({ max: 9 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ common, steps }) => ({
    ...common,
    kind: 'scenario',
    steps: steps.map(
      (options, place): Step => ({
        id: `step-${place}`,
        title: `Step ${place}`,
        prompt: '',
        explanation: null,
        options: options.map(({ weight, jump, critical }, index) => ({
          ...itemAt(index),
          // The first step has points to give, so that a full answer exists.
          weight: place === 0 && index === 0 ? weight + 1 : weight,
          next: jump > 0 && place + jump < steps.length ? `step-${place + jump}` : null,
          critical: critical === 0 && index > 0,
        })),
      }),
    ),
  }));

const anyStatement: fc.Arbitrary<Question> = fc.constant({ ...base({ points: 0 }), kind: 'statement' });

/** Any question of any kind that can be graded. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  { weight: 3, arbitrary: anyChoice },
  anyJudgement,
  anyOrdering,
  anyMatching,
  anyTyped,
  anyScenario,
  anyStatement,
);

/** The answer that earns all points. */
export function fullAnswer(each: Question): Answer {
  switch (each.kind) {
    case 'judgement': {
      const idWith = (wanted: number): string => each.options.find(({ weight }) => weight === wanted)?.id ?? '';
      if (each.ask === 'rank') return each.options.map(({ id }) => id);
      return each.ask === 'best' ? [idWith(1000)] : { best: idWith(1000), worst: idWith(0) };
    }
    case 'ordering':
      return each.items.map(({ id }) => id);
    case 'matching':
      return Object.fromEntries(each.stems.map(({ id, target }) => [id, target]));
    case 'text':
      return each.accepted[0]?.pattern ?? '';
    case 'number':
      return String(each.accepted[0]?.low);
    case 'scenario':
      return Object.fromEntries(bestPath(each).map(({ step, option }) => [step.id, option.id]));
    case 'statement':
      return acceptance;
    default:
      return each.options.filter(({ right }) => right).map(({ id }) => id);
  }
}

/** Any answer of the shape that a question takes, right or wrong. */
export function anyAnswerTo(each: Question): fc.Arbitrary<Answer> {
  const oneOf = (ids: readonly string[]) => fc.constantFrom(...ids);
  const chosen = choicesOf(each);
  switch (each.kind) {
    case 'matching':
      return fc
        .tuple(...each.stems.map(() => oneOf(chosen)))
        .map((targets) => Object.fromEntries(targets.map((target, index) => [each.stems[index]?.id ?? '', target])));
    case 'scenario':
      return fc
        .tuple(...each.steps.map(({ options }) => oneOf(options.map(({ id }) => id))))
        .map((picks) => Object.fromEntries(picks.map((pick, index) => [each.steps[index]?.id ?? '', pick])));
    case 'judgement':
      if (each.ask === 'best+worst') return fc.record({ best: oneOf(chosen), worst: oneOf(chosen) });
      return each.ask === 'best' ? oneOf(chosen).map((id) => [id]) : fc.shuffledSubarray([...chosen], { minLength: chosen.length });
    case 'ordering':
      return fc.shuffledSubarray([...chosen], { minLength: chosen.length });
    case 'text':
    case 'number':
      return fc.oneof(fc.string(), fc.integer().map(String));
    case 'statement':
      return fc.constantFrom(acceptance, '');
    default:
      return fc.subarray([...chosen]);
  }
}

/** Any pool of questions with ids of their own. */
export const anyPool: fc.Arbitrary<Question[]> = fc
  .array(anyQuestion, { minLength: 1, maxLength: 15 })
  .map((questions) => questions.map((each, index) => ({ ...each, id: `question-${index}` })));
