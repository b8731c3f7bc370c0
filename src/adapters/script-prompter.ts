import { Interrupted, type Prompter } from '../ports.js';

/** An answer of a script; `null` takes what is suggested. */
export type ScriptedAnswer = string | boolean | readonly string[] | null;

/**
 * Answers from a list, in order, as somebody at a terminal would type them: a refused answer is followed by the next one. `Interrupted` when the list is at its end.
 * Throws an `Error` for an answer that does not fit its question, because then the script is wrong.
 */
export function scriptPrompter(answers: readonly ScriptedAnswer[]): Prompter & { readonly transcript: readonly string[] } {
  const left = [...answers];
  const transcript: string[] = [];

  function next(message: string): ScriptedAnswer {
    const answer = left.shift();
    if (answer === undefined) throw new Interrupted();
    transcript.push(`${message} -> ${JSON.stringify(answer)}`);
    return answer;
  }

  function unfit(message: string, answer: ScriptedAnswer): Error {
    return new Error(`the script answers ${JSON.stringify(answer)} to “${message}”`);
  }

  return {
    transcript,
    say: (text) => void transcript.push(text),
    turn: () => undefined,
    pause: async () => undefined,

    async text({ message, fallback, check }) {
      for (;;) {
        const answer = next(message);
        const typed = answer === null || answer === '' ? (fallback ?? '') : answer;
        if (typeof typed !== 'string') throw unfit(message, answer);
        const fault = check?.(typed.trim()) ?? null;
        if (fault === null) return typed.trim();
        transcript.push(fault);
      }
    },

    async confirm({ message, fallback }) {
      const answer = next(message) ?? fallback;
      if (typeof answer !== 'boolean') throw unfit(message, answer);
      return answer;
    },

    async one({ message, choices, fallback }) {
      const answer = next(message) ?? fallback;
      const chosen = choices.find((choice) => choice.value === answer);
      if (chosen === undefined) throw unfit(message, answer ?? null);
      return chosen.value;
    },

    async several({ message, choices, fallback, atLeast = 0 }) {
      const answer = next(message) ?? fallback ?? [];
      if (!Array.isArray(answer) || answer.some((value) => choices.every((choice) => choice.value !== value)))
        throw unfit(message, answer as ScriptedAnswer);
      const chosen = choices.filter((choice) => answer.includes(choice.value)).map((choice) => choice.value);
      if (chosen.length < atLeast) throw unfit(message, answer as ScriptedAnswer);
      return chosen;
    },

    async order({ message, choices }) {
      const answer = next(message);
      const values = Array.isArray(answer) ? answer : [];
      const ordered = values.flatMap((value) => choices.filter((choice) => choice.value === value).map((choice) => choice.value));
      if (new Set(ordered).size !== choices.length || values.length !== choices.length) throw unfit(message, answer);
      return ordered;
    },
  };
}
