import type { Handbook } from '../../core/handbook/handbook.js';
import type { Language } from '../../core/language.js';
import { countedAudience, type QuizStatus, quizStatus, together, usualSmallestGroup } from '../../core/training/status.js';
import type { Records } from '../../ports.js';
import { standardsIn, tallyRequests } from './standards.js';

export interface TrainingStatus {
  readonly where: string;
  readonly day: string;
  /** The smallest group that a number is told about. */
  readonly smallestGroup: number;
  /** How many people are in the list; 0 when nobody imported one. */
  readonly people: number;
  readonly quizzes: readonly QuizStatus[];
  readonly damaged: readonly string[];
}

/** Counts who is current, as far as it may be told, and remembers the numbers that are told. */
export async function trainingStatus(
  { handbook, today, language }: { handbook: Handbook; today: string; language: Language },
  { records }: { records: Records },
): Promise<TrainingStatus> {
  const settings = handbook.settings.value;
  const k = settings?.records?.['smallest-group'] ?? usualSmallestGroup;
  const standards = standardsIn({ handbook, language });
  const groups = await records.groups();
  const { requests, damaged } = await tallyRequests(
    { standards, today, audienceOf: (standard) => countedAudience({ standard, people: groups }), listed: groups.length > 0 },
    { records },
  );
  const told = await records.told();
  const tell = new Map(told);
  const quizzes: QuizStatus[] = [];
  for (const [standard, request] of requests) {
    const counted = await records.tally(request);
    const result = quizStatus({ standard, counted, groups, staff: settings?.company.staff ?? null, handbook, k, told });
    quizzes.push(result.status);
    for (const [name, count] of result.tell) tell.set(name, count);
  }
  if ([...tell].some(([name, count]) => told.get(name) !== count)) await records.tell(tell);
  return { where: records.where, day: today, smallestGroup: k, people: together(groups), quizzes, damaged };
}
