import type { Handbook } from '../handbook/handbook.js';
import { openQuiz } from '../quiz/open-quiz.js';
import { holdBack, type PublicCount, type PublicGroup, publishCount, publishGroups } from './anonymity.js';
import type { Standard } from './standard.js';
import type { PeopleGroup, Person, Tally } from './tally.js';

/** Below this many people a report tells no number, unless `records.smallest-group` says another. The usual threshold of staff surveys. */
export const usualSmallestGroup = 5;

/** How a quiz stands, as far as it may be told. */
export interface QuizStatus {
  readonly standard: Standard;
  /** Everybody whom the quiz is meant for. */
  readonly total: PublicGroup;
  /** By unit; empty when nobody said who belongs where. */
  readonly units: readonly PublicGroup[];
  readonly versions: readonly { readonly version: string; readonly people: PublicCount }[];
  /** Questions that are not asked because what they cite changed; the quiz is closed when they are too many. */
  readonly stale: number;
  readonly closed: boolean;
}

/** The people whom a quiz is meant for: those of its audience, or everybody for a quiz for all staff. */
export function audienceOf<Listed extends Pick<Person, 'audience'>>({
  standard: { audience },
  people,
}: {
  standard: Standard;
  people: readonly Listed[];
}): readonly Listed[] {
  return narrow(audience) === null ? people : people.filter((person) => person.audience === audience);
}

/** The audience to count by: null where a quiz is meant for everybody, or nobody said who belongs to whom. */
export function countedAudience({ standard, people }: { standard: Standard; people: readonly unknown[] }): string | null {
  return people.length === 0 ? null : narrow(standard.audience);
}

function narrow(audience: string | null): string | null {
  return audience === 'all-staff' ? null : audience;
}

/**
 * What may be told of a count: units and the total with small groups hidden, every number as it was last told unless at least `k` people moved.
 * Returns what to tell, and the numbers to remember for the next report.
 */
export function quizStatus({
  standard,
  counted,
  groups: listed,
  staff,
  handbook,
  k,
  told,
}: {
  standard: Standard;
  counted: Tally;
  /** The people who are to be trained. */
  groups: readonly PeopleGroup[];
  /** How many people the company has; null when it does not say. */
  staff: number | null;
  handbook: Handbook;
  k: number;
  told: ReadonlyMap<string, number>;
}): { readonly status: QuizStatus; readonly tell: ReadonlyMap<string, number> } {
  const meant = audienceOf({ standard, people: listed });
  const names = [...new Set(meant.flatMap(({ unit }) => unit ?? []))].sort();
  const currentIn = (unit: string | null): number => counted.units.find((group) => group.unit === unit)?.current ?? 0;
  const exact = new Map<string, number>([
    [key(standard, ''), counted.units.reduce((sum, { current }) => sum + current, 0)],
    ...names.map((unit) => [key(standard, unit), currentIn(unit)] as const),
    ...counted.versions.map(({ version, people: holders }) => [versionKey(standard, version), holders] as const),
  ]);
  const tell = holdBack({ counts: exact, told, k });
  const count = (name: string): number => tell.get(name) ?? 0;
  const size = listed.length > 0 ? together(meant) : narrow(standard.audience) === null ? staff : null;
  const groups = names.map((unit) => {
    const members = together(meant.filter((group) => group.unit === unit));
    // A number that was told before may be larger than a unit that has shrunk since.
    return { name: unit, size: members, current: Math.min(count(key(standard, unit)), members) };
  });
  const all = count(key(standard, ''));
  const [total] = publishGroups({ groups: [{ name: '', size, current: size === null ? all : Math.min(all, size) }], k });
  if (total === undefined) throw new Error('a total is always there');
  const opened = handbook.quizzes.filter(({ id }) => id === standard.quiz).map((quiz) => openQuiz({ quiz, handbook }));
  return {
    status: {
      standard,
      total,
      units: publishGroups({ groups, k }),
      versions: counted.versions.map(({ version }) => ({
        version,
        people: publishCount({ size: null, current: count(versionKey(standard, version)), k }),
      })),
      stale: Math.max(0, ...opened.map(({ stale }) => stale.length)),
      closed: opened.some(({ closed }) => closed),
    },
    tell,
  };
}

/** How many people groups have together. */
export function together(groups: readonly PeopleGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

function key({ quiz }: Standard, unit: string): string {
  return `${quiz}/unit/${unit}`;
}

function versionKey({ quiz }: Standard, version: string): string {
  return `${quiz}/version/${version}`;
}
