import type { Language } from '../../language.js';
import { openConflicts } from '../merge/marks.js';
import { mergeFile, plainLines } from '../merge/merge-text.js';

/**
 * What becomes of a file: it is new; nothing changes; the template's changes are taken over; some need a choice; the company deleted it, so it stays away; or it stays as it is
 * although the templates say something else.
 */
export type UpgradeVerdict = 'new' | 'unchanged' | 'merged' | 'conflict' | 'deleted-by-you' | 'kept';

export interface FileUpgrade {
  /** Relative to the handbook, `/` as separator. */
  readonly path: string;
  readonly verdict: UpgradeVerdict;
  /** Why a file is kept: the company wrote it without the template, the new templates no longer have it, or somebody changed it while the upgrade was written. */
  readonly why: 'own-file' | 'gone-from-templates' | 'changed-meanwhile' | null;
  /** Choices that are open in the file afterwards, those of earlier upgrades included. */
  readonly conflicts: number;
  /** Sections that the company deleted and that the new template changed. */
  readonly deletedSections: readonly string[];
}

/** One file that is to be written (`after`) or removed (null), with the text that stands there before (null: no file). */
export interface FileWrite {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface UpgradePlan {
  readonly files: readonly FileUpgrade[];
  /** Changes of the company's files. */
  readonly writes: readonly FileWrite[];
  /** Files that the template changed while a choice of an earlier upgrade is still open in them; then nothing may be written. */
  readonly blocked: readonly string[];
}

/** Holds the company's files against the templates from which they came and the new ones. Pure: says what to write, writes nothing. */
export function planUpgrade({
  base,
  ours,
  theirs,
  language,
}: {
  /** The templates as they were filled in, by path in the handbook. */
  base: ReadonlyMap<string, string>;
  /** The company's files; null where there is none. */
  ours: (path: string) => string | null;
  theirs: ReadonlyMap<string, string>;
  /** Of files that do not say their own language. */
  language: Language;
}): UpgradePlan {
  const files: FileUpgrade[] = [];
  const writes: FileWrite[] = [];
  const blocked: string[] = [];
  for (const path of new Set([...theirs.keys(), ...base.keys()])) {
    const was = base.get(path);
    const own = ours(path);
    const fresh = theirs.get(path);
    const open = own === null ? 0 : openConflicts(own).length;
    const say = (verdict: UpgradeVerdict, more: Partial<FileUpgrade> = {}): void =>
      void files.push({ path, verdict, why: null, conflicts: open, deletedSections: [], ...more });
    if (fresh === undefined) {
      if (own !== null) say('kept', { why: 'gone-from-templates' });
    } else if (own === null) {
      say(was === undefined ? 'new' : 'deleted-by-you');
      if (was === undefined) writes.push({ path, before: null, after: fresh });
    } else if (was === undefined) {
      if (plainLines(own) === plainLines(fresh)) say('unchanged');
      else say('kept', { why: 'own-file' });
    } else {
      const merged = mergeFile({ path, base: was, ours: own, theirs: fresh, language: languageOf(path, own) ?? language });
      const changes = merged.text !== own;
      if (changes && open > 0) blocked.push(path);
      const conflicts = openConflicts(merged.text).length;
      const deletedSections = merged.notes.map(({ at }) => at);
      say(merged.conflicts.length > 0 ? 'conflict' : changes ? 'merged' : 'unchanged', { conflicts, deletedSections });
      if (changes) writes.push({ path, before: own, after: merged.text });
    }
  }
  return { files, writes, blocked };
}

function languageOf(path: string, text: string): Language | null {
  const [, said] = /\.(de|en)(?:-[A-Z]{2})?\.md$/.exec(path) ?? /^lang: (de|en)\s*$/m.exec(text.slice(0, 2000)) ?? [];
  return said === 'de' || said === 'en' ? said : null;
}
