import type { TrainingRecord } from '../quiz/record.js';
import { proofOf } from './proof.js';
import { coverOf, type Standard, validUntil } from './standard.js';

/** How somebody stands to a quiz. */
export interface Due {
  readonly standard: Standard;
  /** `never`: no pass yet; `changed`: texts changed since, only the questions on them are due; `expired`; `renew`: expires soon; `current`. */
  readonly state: 'never' | 'changed' | 'expired' | 'renew' | 'current';
  /** The last day on which the passes hold; null when there are none or they hold for ever. */
  readonly until: string | null;
  /** How many of the sections are not proven, or no longer. */
  readonly open: number;
}

/** How one person stands to every quiz. A renewal counts from the day on which it is done, so that nobody loses time by being late or gains by being early. */
export function duesOf({
  standards,
  records,
  today,
  renewFrom,
}: {
  standards: readonly Standard[];
  /** The records of this person. */
  records: readonly TrainingRecord[];
  today: string;
  /** A pass that ends before this day is up for renewal. */
  renewFrom: string;
}): readonly Due[] {
  return standards.map((standard): Due => {
    const held = records.flatMap((record) => {
      const cover = coverOf({ standard, proof: proofOf(record) });
      return cover === null ? [] : [{ cover, day: record.day }];
    });
    if (held.length === 0) return { standard, state: 'never', until: null, open: standard.sections.length };
    const latest = standard.sections.map((_, index) =>
      held.reduce<string | null>((best, { cover, day }) => (cover[index] === '1' && (best === null || day > best) ? day : best), null),
    );
    const open = latest.filter((day) => day === null).length;
    const days = latest.length === 0 ? held.map(({ day }) => day) : latest.flatMap((day) => day ?? []);
    const first = latest.length === 0 ? (days.sort().at(-1) ?? null) : (days.sort()[0] ?? null);
    const until = first === null ? null : validUntil({ standard, day: first });
    if (until !== null && until < today) return { standard, state: 'expired', until, open: standard.sections.length };
    if (open > 0) return { standard, state: 'changed', until, open };
    return { standard, state: until !== null && until < renewFrom ? 'renew' : 'current', until, open: 0 };
  });
}
