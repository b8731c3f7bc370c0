import * as fc from 'fast-check';
import type { At } from '../../../src/core/place.js';
import type { Option, Question, QuestionKind, QuizDocument } from '../../../src/core/quiz/quiz.js';

const at: At = { source: { file: 'quizzes/sample.de.md', text: '' }, span: { start: 0, end: 0 } };

/** A question whose options are right or wrong as listed. */
export function question({
  id = 'first',
  kind,
  right,
  ...rest
}: { kind: QuestionKind; right: readonly boolean[] } & Partial<Question>): Question {
  return {
    id,
    explicit: true,
    at,
    title: id,
    prompt: 'Was tun Sie?',
    kind,
    options: right.map((isRight, index): Option => {
      const letter = String.fromCharCode(97 + index);
      return { id: letter, at, text: `Option ${letter}`, right: isRight, feedback: null };
    }),
    explanation: null,
    critical: false,
    grading: rest.critical === true ? 'exact' : 'partial',
    points: 1000,
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
    introduction: '',
    questions,
    ...rest,
  };
}

/** Any question that can be graded: at least one right option, single choice and true/false with exactly one. */
export const anyQuestion: fc.Arbitrary<Question> = fc
  .record({
    kind: fc.constantFrom<QuestionKind>('single', 'multiple', 'true-false'),
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

/** Any pool of questions with ids of their own. */
export const anyPool: fc.Arbitrary<Question[]> = fc
  .array(anyQuestion, { minLength: 1, maxLength: 15 })
  .map((questions) => questions.map((each, index) => ({ ...each, id: `question-${index}` })));
