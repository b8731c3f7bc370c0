import type { LearnerState } from '../ports.js';

/** Keeps the learner's state in memory for this call alone: nothing of it reaches a file. */
export function memoryLearnerState(): LearnerState {
  const kept = new Map<string, string>();
  let person: string | null = null;
  return {
    load: async (key) => kept.get(key) ?? (key === 'person' ? person : null),
    async save(key, text) {
      kept.set(key, text);
    },
    async clear(key) {
      kept.delete(key);
    },
    async person(fresh) {
      person ??= fresh;
      return person;
    },
    async setPerson(code) {
      person = code;
    },
  };
}
