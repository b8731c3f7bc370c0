import type { Handbook } from '../../core/handbook/handbook.js';
import type { Language } from '../../core/language.js';
import { type Certificate, certificateOf } from '../../core/training/certificate.js';
import { UserError } from '../../core/user-error.js';
import type { LearnerState, Records } from '../../ports.js';
import { pickQuiz } from '../find-quiz.js';
import { standardsIn } from './standards.js';

/** The certificate of the person at this machine. Without a quiz named, that of the newest pass. Throws a `UserError` when there is none. */
export async function ownCertificate(
  { handbook, quiz, today, language }: { handbook: Handbook; quiz: string | null; today: string; language: Language },
  { records, state }: { records: Records; state: LearnerState },
): Promise<Certificate> {
  const named = quiz === null ? null : pickQuiz({ handbook, id: quiz, language });
  const { records: held } = await records.of((await state.load('person'))?.trim() ?? '');
  const found = standardsIn({ handbook, language })
    .filter((standard) => named === null || standard.quiz === named.id)
    .flatMap((standard) => certificateOf({ standard, records: held, today }) ?? [])
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  const [newest] = found;
  if (newest !== undefined) return newest;
  if (named !== null && held.length > 0)
    throw new UserError({
      what: {
        de: `Zum Quiz „${named.title}“ gibt es auf diesem Gerät noch keinen Nachweis von Ihnen, nur zu einem anderen.`,
        en: `There is no record of yours for the quiz “${named.title}” on this machine yet, only for another.`,
      },
      hint: {
        de: `Erst dieses Quiz bestehen: unisono quiz ${named.id}; oder ohne Kennung: unisono training certificate`,
        en: `Pass this quiz first: unisono quiz ${named.id}; or leave out the id: unisono training certificate`,
      },
    });
  throw new UserError({
    what: { de: 'Auf diesem Gerät gibt es noch keinen Nachweis von Ihnen.', en: 'There is no record of yours on this machine yet.' },
    hint: { de: 'Erst ein Quiz bestehen: unisono quiz', en: 'Pass a quiz first: unisono quiz' },
  });
}
