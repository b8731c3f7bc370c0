import { addMonths } from '../../core/day.js';
import { type Duration, parseDuration } from '../../core/duration.js';
import type { Handbook } from '../../core/handbook/handbook.js';
import type { Language } from '../../core/language.js';
import { drawnCount } from '../../core/quiz/drawn-count.js';
import { estimatedMinutes } from '../../core/quiz/estimate.js';
import { type Due, duesOf } from '../../core/training/due.js';
import { proofOf } from '../../core/training/proof.js';
import { deltaQuiz, validSince } from '../../core/training/standard.js';
import { audienceOf, countedAudience } from '../../core/training/status.js';
import { UserError } from '../../core/user-error.js';
import type { LearnerState, Records } from '../../ports.js';
import { pickQuiz } from '../find-quiz.js';
import { standardsIn, tallyRequests } from './standards.js';

const usualWindow: Duration = { amount: 1, unit: 'months' };

/** What one person has to do. */
export interface OwnDue extends Due {
  readonly title: string;
  /** How many questions are asked, and about how many minutes they take. */
  readonly questions: number;
  readonly minutes: number;
}

/** What the person at this machine has to do, from their own records. */
export async function ownDues(
  { handbook, today, language }: { handbook: Handbook; today: string; language: Language },
  { records, state }: { records: Records; state: LearnerState },
): Promise<readonly OwnDue[]> {
  const person = (await state.load('person'))?.trim() ?? '';
  const { records: held } = await records.of(person);
  const standards = standardsIn({ handbook, language });
  return duesOf({ standards, records: held, today, renewFrom: windowEnd({ handbook, today }) }).map((due) => {
    const quiz = pickQuiz({ handbook, id: due.standard.quiz, language });
    const since = validSince({ standard: due.standard, today });
    const proofs = held.filter(({ day }) => since === null || day >= since).map(proofOf);
    const asked = due.state === 'changed' ? deltaQuiz({ quiz, handbook, standard: due.standard, proofs }).quiz : quiz;
    const questions = drawnCount(asked);
    return { ...due, title: due.standard.title, questions, minutes: estimatedMinutes({ questions: asked.questions, drawn: questions }) };
  });
}

/** The codes of those who have something to do; nothing about what they did or how. */
export interface DueList {
  readonly day: string;
  readonly lines: readonly {
    readonly code: string;
    readonly unit: string | null;
    readonly quiz: string;
    readonly title: string;
    /** `due`: not current today; `renew`: current today, but not for the whole window. */
    readonly state: 'due' | 'renew';
  }[];
}

/** Lists who is due. Throws a `UserError` where the handbook does not allow that, or nobody said who there is. */
export async function dueList(
  { handbook, today, language }: { handbook: Handbook; today: string; language: Language },
  { records }: { records: Records },
): Promise<DueList> {
  if (handbook.settings.value?.records?.['due-list'] !== true) throw notAllowed();
  const people = await records.people();
  if (people.length === 0) throw nobodyListed();
  const standards = standardsIn({ handbook, language });
  const end = windowEnd({ handbook, today });
  const audience = { audienceOf: (standard: (typeof standards)[number]) => countedAudience({ standard, people }) };
  const { requests } = await tallyRequests({ standards, today, ...audience, listed: false }, { records });
  const lines: DueList['lines'][number][] = [];
  for (const [standard, request] of requests) {
    const now = await records.current(request);
    const then = standard.validFor === null ? now : await records.current({ ...request, since: validSince({ standard, today: end }) });
    for (const { code, unit } of audienceOf({ standard, people }))
      if (!then.has(code)) lines.push({ code, unit, quiz: standard.quiz, title: standard.title, state: now.has(code) ? 'renew' : 'due' });
  }
  return { day: today, lines };
}

/** The day until which a pass must hold in order not to be up for renewal. */
function windowEnd({ handbook, today }: { handbook: Handbook; today: string }): string {
  const set = handbook.settings.value?.quiz?.['renew-before'];
  const window = (set === undefined ? null : parseDuration(set)) ?? usualWindow;
  if (window.unit === 'months') return addMonths(today, window.amount);
  const days = window.unit === 'd' || window.unit === 'wd' ? window.amount : 1;
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function notAllowed(): UserError {
  return new UserError({
    what: {
      de: 'Dieses Handbuch erlaubt keine Liste der Personen, die noch etwas zu tun haben.',
      en: 'This handbook does not allow a list of people who still have something to do.',
    },
    hint: {
      de: 'Zahlen ohne Personen zeigt: unisono training status. Eine Liste erlaubt „records: {due-list: true}“ in unisono.yaml; sprechen Sie vorher mit Betriebsrat und Datenschutz. Wer lernt, liest es vor dem Start.',
      en: 'Numbers without people: unisono training status. A list is allowed by “records: {due-list: true}” in unisono.yaml; talk to works council and data protection first. Learners read it before they start.',
    },
  });
}

function nobodyListed(): UserError {
  return new UserError({
    what: { de: 'In der Ablage steht nicht, wer geschult werden soll.', en: 'The store does not say who is to be trained.' },
    hint: {
      de: 'Tragen Sie die Codes ein: unisono training people import liste.csv, oder geben Sie neue aus: unisono training invite --count 20',
      en: 'Enter the codes: unisono training people import list.csv, or hand out new ones: unisono training invite --count 20',
    },
  });
}
