import type { Handbook } from '../../core/handbook/handbook.js';
import type { Language } from '../../core/language.js';
import { proofKey } from '../../core/training/proof.js';
import { coverOf, type Standard, standardsOf, validSince } from '../../core/training/standard.js';
import type { TallyRequest } from '../../core/training/tally.js';
import { UserError } from '../../core/user-error.js';
import type { Records } from '../../ports.js';
import { pickQuiz } from '../find-quiz.js';

/** What the quizzes of a handbook ask for, called as in the language asked for, else in any. Throws a `UserError` when it has none. */
export function standardsIn({ handbook, language }: { handbook: Handbook; language: Language }): readonly Standard[] {
  const standards = standardsOf(handbook).map((standard) => ({
    ...standard,
    title: pickQuiz({ handbook, id: standard.quiz, language }).title,
  }));
  if (standards.length === 0)
    throw new UserError({
      what: {
        de: 'Dieses Handbuch hat kein Quiz, also gibt es nichts zu schulen.',
        en: 'This handbook has no quiz, so there is nothing to train.',
      },
      hint: { de: 'Legen Sie eines in quizzes/ an.', en: 'Write one in quizzes/.' },
    });
  return standards;
}

/** What to ask a store about each standard: which proofs cover what. */
export async function tallyRequests(
  {
    standards,
    today,
    audienceOf,
    listed,
  }: {
    standards: readonly Standard[];
    today: string;
    audienceOf: (standard: Standard) => string | null;
    /** Only people in the list. */
    listed: boolean;
  },
  { records }: { records: Records },
): Promise<{ readonly requests: ReadonlyMap<Standard, TallyRequest>; readonly damaged: readonly string[] }> {
  const { proofs, damaged } = await records.proofs();
  const keyed = proofs.map((proof) => ({ proof, key: proofKey(proof) }));
  const requests = new Map(
    standards.map((standard) => {
      const covers = new Map(
        keyed.flatMap(({ proof, key }) => {
          const cover = coverOf({ standard, proof });
          return cover === null ? [] : [[key, cover] as const];
        }),
      );
      return [standard, { covers, since: validSince({ standard, today }), audience: audienceOf(standard), listed }] as const;
    }),
  );
  return { requests, damaged };
}
