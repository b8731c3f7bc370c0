import type { Handbook } from '../handbook/handbook.js';
import { openQuiz } from '../quiz/open-quiz.js';
import { holdBack, type PublicCount, type PublicGroup, publishCount, publishGroups, type ToldCount } from './anonymity.js';
import type { Standard } from './standard.js';
import type { PeopleGroup, Person, Tally } from './tally.js';

/** Below this many people a report tells no number, unless `records.smallest-group` says another. The usual threshold of staff surveys. */
export const usualSmallestGroup = 5;

/** A group of a report; `earlier` when its numbers are those of a report before the group became larger or smaller by fewer than may be told. */
export interface ReportedGroup extends PublicGroup {
  readonly earlier: boolean;
}

/** How a quiz stands, as far as it may be told. */
export interface QuizStatus {
  readonly standard: Standard;
  /** Everybody whom the quiz is meant for. */
  readonly total: ReportedGroup;
  /** By unit; empty when nobody said who belongs where. */
  readonly units: readonly ReportedGroup[];
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
 * A number is always told with the size of the group that it was counted in. Returns what to tell, and the numbers to remember for the next report.
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
  const size = listed.length > 0 ? together(meant) : narrow(standard.audience) === null ? staff : null;
  const everybody = key(standard, '');
  const counts = new Map<string, ToldCount>([
    [everybody, { count: counted.units.reduce((sum, { current }) => sum + current, 0), size }],
    ...names.map(
      (unit) => [key(standard, unit), { count: currentIn(unit), size: together(meant.filter((group) => group.unit === unit)) }] as const,
    ),
    ...counted.versions.map(({ version, people: holders }) => [versionKey(standard, version), { count: holders, size }] as const),
  ]);
  const held = holdBack({ counts, told: toldCounts({ names: [...counts.keys()], told }), k });
  const toldOf = (name: string): ToldCount => held.get(name) ?? { count: 0, size: null };
  const shown = publishGroups({
    total: { name: '', ...currentOf(toldOf(everybody)) },
    groups: names.map((unit) => ({ name: unit, ...currentOf(toldOf(key(standard, unit))) })),
    k,
  });
  const reported = (group: PublicGroup): ReportedGroup => {
    const name = key(standard, group.name);
    return { ...group, earlier: group.hidden === 'no' && toldOf(name).size !== counts.get(name)?.size };
  };
  const opened = handbook.quizzes.filter(({ id }) => id === standard.quiz).map((quiz) => openQuiz({ quiz, handbook }));
  return {
    status: {
      standard,
      total: reported(shown.total),
      units: shown.groups.map(reported),
      // Most people pass on one version only: the numbers by version would tell a total that is hidden.
      versions:
        shown.total.hidden === 'no'
          ? counted.versions.map(({ version }) => ({
              version,
              people: publishCount({ ...currentOf(toldOf(versionKey(standard, version))), k }),
            }))
          : [],
      stale: Math.max(0, ...opened.map(({ stale }) => stale.length)),
      closed: opened.some(({ closed }) => closed),
    },
    tell: remembered(held),
  };
}

function currentOf({ count, size }: ToldCount): { readonly size: number | null; readonly current: number } {
  return { size, current: count };
}

/** What a store remembers under the name of a size that was not known. */
const unknownSize = -1;

/** The numbers of earlier reports, each with the size of its group. */
function toldCounts({ names, told }: { names: readonly string[]; told: ReadonlyMap<string, number> }): ReadonlyMap<string, ToldCount> {
  return new Map(
    names.flatMap((name) => {
      const count = told.get(name);
      const size = told.get(sizeKey(name)) ?? unknownSize;
      return count === undefined ? [] : [[name, { count, size: size === unknownSize ? null : size }] as const];
    }),
  );
}

function remembered(held: ReadonlyMap<string, ToldCount>): ReadonlyMap<string, number> {
  return new Map(
    [...held].flatMap(([name, { count, size }]): (readonly [string, number])[] => [
      [name, count],
      [sizeKey(name), size ?? unknownSize],
    ]),
  );
}

function sizeKey(name: string): string {
  return `size/${name}`;
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
