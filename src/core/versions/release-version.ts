import type { PolicyDocument } from '../handbook/handbook.js';
import { editorialReason } from '../rules/versions/change-notes.js';
import type { PolicyChange, Reason, Step } from './change.js';
import { firstVersion, gravest, highestVersion, reasonsOf } from './proposal.js';
import { entryNote } from './release-note.js';
import { compareVersions, parseVersion, raise } from './version-number.js';

/** The version of a policy's next release. */
export interface VersionChoice {
  /** `too-low`: declared lower than the changes ask for; `backwards`: declared lower than the last release; `nothing`: there is nothing to release. */
  readonly kind: 'raised' | 'nothing' | 'too-low' | 'backwards';
  /** The version of the last release; null before the first one. */
  readonly from: string | null;
  /** What the changes ask for. */
  readonly computed: string;
  /** What the release will be called. */
  readonly version: string;
  readonly step: Step;
  readonly lowered: boolean;
  readonly reasons: readonly Reason[];
}

/**
 * Chooses the version of a release from the changes since the last one, over all languages of a policy: the highest step counts. A declared version that is higher is taken; a lower one
 * only with an editorial reason, given or in the notes of all languages, and never one below the last release. The first release of a `0.y.z` is 1.0.0.
 */
export function nextVersion({
  documents,
  former,
  changes,
  editorial,
}: {
  documents: readonly PolicyDocument[];
  former: readonly PolicyDocument[];
  changes: readonly PolicyChange[];
  editorial: string | null;
}): VersionChoice {
  const reasons = reasonsOf(changes);
  const step = gravest(changes);
  const declared = highestVersion(documents) ?? '0.1.0';
  const from = highestVersion(former);
  if (from === null) {
    const version = (parseVersion(declared)?.major ?? 0) === 0 ? firstVersion : declared;
    return { kind: 'raised', from, computed: version, version, step, lowered: false, reasons };
  }
  const order = compareVersions(declared, from);
  const approved = documents.every(({ head }) => head.status === 'approved');
  const base = { from, step, reasons, lowered: false };
  if (order < 0) return { ...base, kind: 'backwards', computed: raise(from, step) ?? from, version: raise(from, step) ?? from };
  if (step === 'none' && order === 0 && approved) return { ...base, kind: 'nothing', computed: from, version: from };
  // A text that was taken back without a change of words is approved anew.
  const computed = raise(from, step === 'none' ? 'patch' : step) ?? from;
  const patch = raise(from, 'patch') ?? from;
  const lower = order === 0 ? patch : declared;
  const excused =
    editorial !== null || documents.every((document) => editorialReason(entryNote({ document, version: lower }) ?? '') !== null);
  if (excused && compareVersions(lower, computed) < 0) return { ...base, kind: 'raised', computed, version: lower, lowered: true };
  if (order === 0 || declared === computed) return { ...base, kind: 'raised', computed, version: computed };
  if (compareVersions(declared, computed) > 0 || step === 'none') return { ...base, kind: 'raised', computed, version: declared };
  return { ...base, kind: 'too-low', computed, version: computed };
}
