import type { TrainingRecord } from '../quiz/record.js';
import { recordName } from '../quiz/record-file.js';
import { proofOf } from './proof.js';
import { coverOf, type Standard, validUntil } from './standard.js';

/** What a certificate says. It names nobody: whoever shows it writes their name on the line themselves. */
export interface Certificate {
  readonly quiz: string;
  readonly title: string;
  readonly policy: string;
  readonly version: string;
  readonly result: TrainingRecord['result'];
  readonly day: string;
  /** The last day on which it holds; null for ever. */
  readonly until: string | null;
  /** True when the text of today is still the one that was passed on. */
  readonly current: boolean;
  /** The start of the record's name, which leads back to it: 20 hexadecimal digits, 80 bits, in groups of five. */
  readonly code: string;
}

/** The certificate for the newest of a person's records on a quiz; null when there is none. */
export function certificateOf({
  standard,
  records,
  today,
}: {
  standard: Standard;
  records: readonly TrainingRecord[];
  today: string;
}): Certificate | null {
  const held = records
    .flatMap((record) => {
      const cover = coverOf({ standard, proof: proofOf(record) });
      return cover === null ? [] : [{ record, cover }];
    })
    .sort((a, b) => (a.record.day < b.record.day ? 1 : a.record.day > b.record.day ? -1 : b.cover.length - a.cover.length));
  const [newest] = held;
  if (newest === undefined) return null;
  const { record } = newest;
  const until = validUntil({ standard, day: record.day });
  // A pass on changed sections alone completes an earlier one: together they count.
  const covered = standard.sections.every((_, index) => held.some(({ cover }) => cover[index] === '1'));
  return {
    quiz: standard.quiz,
    title: standard.title,
    policy: record.policy,
    version: record.version,
    result: record.result,
    day: record.day,
    until,
    current: covered && (until === null || until >= today),
    code: (recordName(record).slice(0, 20).match(/.{5}/g) ?? []).join('-'),
  };
}
