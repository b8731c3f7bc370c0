import type { Question } from './quiz.js';

/**
 * What somebody answered, by the kind of question: the options chosen (choice), the options or items in the order given (ordering, `rank`), what was typed (text, number),
 * `{stem: target}` (matching), `{step: option}` (scenario), `{best: a, worst: c}`, and `accepted` for a statement. Everything is named by source ids.
 * Null or empty: not answered.
 */
export type Answer = readonly string[] | string | Readonly<Record<string, string>> | null;

/** An answer in the one form in which it is kept. */
export type KeptAnswer = string[] | string | Record<string, string>;

/** The word that stands for having accepted a statement. */
export const acceptance = 'accepted';

/** True for an answer that says nothing. */
export function isEmpty(answer: Answer): boolean {
  if (answer === null) return true;
  if (typeof answer === 'string') return answer.trim() === '';
  return isList(answer) ? answer.length === 0 : Object.keys(answer).length === 0;
}

/** The answer as a list of ids; empty when it is none. */
export function listIn(answer: Answer): readonly string[] {
  return isList(answer) ? answer : [];
}

/** The answer as typed text, trimmed; empty when it is none. */
export function textIn(answer: Answer): string {
  return typeof answer === 'string' ? answer.trim() : '';
}

/** What the answer says about a key, or null. */
export function entryIn(answer: Answer, key: string): string | null {
  if (answer === null || typeof answer === 'string' || isList(answer)) return null;
  return Object.hasOwn(answer, key) ? (answer[key] ?? null) : null;
}

/** The ids that an answer to a question may name, in source order; none where something is typed. */
export function choicesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'ordering':
      return question.items.map(({ id }) => id);
    case 'matching':
      return question.targets.map(({ id }) => id);
    case 'text':
    case 'number':
    case 'scenario':
    case 'statement':
      return [];
    default:
      return question.options.map(({ id }) => id);
  }
}

/**
 * An answer in the one form in which it is kept: only ids that the question has, each once, and in source order where the order says nothing.
 * What does not fit the question at all becomes an empty answer.
 */
export function normalised(question: Question, answer: Answer): KeptAnswer {
  switch (question.kind) {
    case 'text':
    case 'number':
      return textIn(answer);
    case 'statement':
      return textIn(answer) === acceptance ? acceptance : '';
    case 'matching':
      return recordOf(
        question.stems.map(({ id }) => id),
        answer,
        () => choicesOf(question),
      );
    case 'scenario':
      return recordOf(
        question.steps.map(({ id }) => id),
        answer,
        (id) => question.steps.find((step) => step.id === id)?.options.map((option) => option.id) ?? [],
      );
    case 'ordering':
      return inGivenOrder(question, answer);
    case 'judgement':
      if (question.ask === 'rank') return inGivenOrder(question, answer);
      return question.ask === 'best+worst'
        ? recordOf(['best', 'worst'], answer, () => choicesOf(question))
        : choicesOf(question).filter((id) => listIn(answer).includes(id));
    default:
      return choicesOf(question).filter((id) => listIn(answer).includes(id));
  }
}

function inGivenOrder(question: Question, answer: Answer): string[] {
  const known = choicesOf(question);
  return [...new Set(listIn(answer))].filter((id) => known.includes(id));
}

function recordOf(keys: readonly string[], answer: Answer, allowed: (key: string) => readonly string[]): Record<string, string> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = entryIn(answer, key);
      return value !== null && allowed(key).includes(value) ? [[key, value]] : [];
    }),
  );
}

/** True when an answer is one that `normalised` gives for this question. */
export function fits(question: Question, answer: Exclude<Answer, null>): boolean {
  return JSON.stringify(normalised(question, answer)) === JSON.stringify(answer);
}

function isList(answer: Answer): answer is readonly string[] {
  return Array.isArray(answer);
}
