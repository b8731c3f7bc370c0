import { compareText } from '../finding.js';
import type { Handbook } from '../handbook/handbook.js';
import type { Lock, LockEntry, ReviewEntry } from './lock.js';
import { keyOf, lockOf, writeLock } from './lock-text.js';

/** Where the last released texts lie, below the root of the handbook. */
export const releasedFolder = '.unisono/released/';

/** One difference between the lock and the released texts. */
export interface LockDifference {
  /** `text-missing`: no released text for a line; `line-missing`: no line for a section of a released text; `differs`: the line gives another digest or version than the text. */
  readonly kind: 'text-missing' | 'line-missing' | 'differs';
  readonly policy: string;
  readonly language: string;
  readonly section: string;
}

/** Where a lock and the texts in `.unisono/released/` do not fit each other, sorted by policy, language and section. Reviews belong to no released text. */
export function lockDifferences({ lock, released }: { lock: Lock; released: Handbook | null }): readonly LockDifference[] {
  const written = sectionLines(lock);
  const right = sectionLines(released === null ? { schema: 1, entries: [] } : lockOf({ handbook: released, reviews: [] }));
  const keys = [...new Set([...written.keys(), ...right.keys()])].sort(compareText);
  return keys.flatMap((key): LockDifference[] => {
    const [line, fitting] = [written.get(key), right.get(key)];
    const entry = line ?? fitting;
    if (
      entry === undefined ||
      (line !== undefined && fitting !== undefined && writeLock({ entries: [line] }) === writeLock({ entries: [fitting] }))
    )
      return [];
    const kind = line === undefined ? 'line-missing' : fitting === undefined ? 'text-missing' : 'differs';
    return [{ kind, policy: entry.policy, language: entry.language, section: entry.section }];
  });
}

type Section = Extract<LockEntry, { kind: 'section' }>;

function sectionLines({ entries }: Lock): ReadonlyMap<string, Section> {
  return new Map(entries.flatMap((entry) => (entry.kind === 'section' ? [[keyOf(entry), entry] as const] : [])));
}

/** The reviews of quiz questions that a lock holds. */
export function reviewsOf({ entries }: Lock): readonly ReviewEntry[] {
  return entries.filter((entry) => entry.kind === 'review');
}
