import { decode, maxFileBytes } from '../core/decode.js';
import type { Problem } from '../core/finding.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { lockFile } from '../core/handbook/layout.js';
import { toPlace } from '../core/place.js';
import { UserError } from '../core/user-error.js';
import type { Lock } from '../core/versions/lock.js';
import { readLock } from '../core/versions/lock-text.js';
import { type LockDifference, lockDifferences, releasedFolder } from '../core/versions/released-state.js';
import type { Files } from '../ports.js';
import { readRevision } from './history.js';
import { joinPath, shownPath } from './paths.js';

/** What a handbook remembers of its releases. */
export interface LastRelease {
  readonly released: { readonly handbook: Handbook; readonly root: string } | null;
  /** The text of `unisono.lock`; null when there is none. */
  readonly lockText: string | null;
  readonly lock: Lock;
  /** What could not be read in the lock. */
  readonly problems: readonly Problem[];
  readonly differences: readonly LockDifference[];
}

/** Reads the released texts and the lock. Throws a UserError for what cannot be read at all, and for a lock of a newer version. */
export async function readLastRelease(
  { root, cwd, content }: { root: string; cwd: string; content: string },
  { files }: { files: Files },
): Promise<LastRelease> {
  const revision = await readRevision({ root, cwd, content, from: 'released' }, { files });
  const handbook = revision?.handbook ?? null;
  refuseBroken(handbook);
  const file = shownPath({ path: joinPath(root, lockFile), cwd });
  const lockText = await textOf({ path: joinPath(root, lockFile), shown: file, files });
  if (lockText === null) {
    const lock: Lock = { schema: 1, entries: [] };
    return {
      ...stateOf({ handbook, root, cwd }),
      lockText,
      lock,
      problems: [],
      differences: lockDifferences({ lock, released: handbook }),
    };
  }
  const { lock, problems } = readLock({ file, text: lockText });
  if (problems.some(({ message }) => message === 'newer-schema')) throw newerLock(file);
  return { ...stateOf({ handbook, root, cwd }), lockText, lock, problems, differences: lockDifferences({ lock, released: handbook }) };
}

function stateOf({ handbook, root, cwd }: { handbook: Handbook | null; root: string; cwd: string }): Pick<LastRelease, 'released'> {
  return {
    released:
      handbook === null
        ? null
        : { handbook, root: shownPath({ path: joinPath(root, releasedFolder), cwd, folder: true }).replace(/\/+$/, '/') },
  };
}

/** The text of a file; null when there is none. Throws a UserError for anything else that is no text. */
async function textOf({ path, shown, files }: { path: string; shown: string; files: Files }): Promise<string | null> {
  const read = await files.read(path, { maxBytes: maxFileBytes * 8 });
  if (!read.ok && read.reason === 'missing') return null;
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  if (decoded !== null && 'text' in decoded) return decoded.text;
  throw new UserError({
    what: { de: `„${shown}“ kann nicht als Text gelesen werden.`, en: `“${shown}” cannot be read as text.` },
    hint: {
      de: 'Holen Sie die Datei aus dem Versionssystem oder einer Sicherung zurück.',
      en: 'Get the file back from version control or a backup.',
    },
  });
}

const conflict = /^(?:<{7}|>{7}|={7}$)/m;

/** Released texts are what everything is measured against: one that is damaged must not be taken for the truth. */
function refuseBroken(handbook: Handbook | null): void {
  for (const { source, problems } of handbook?.files ?? []) {
    const unreadable = problems.find(({ rule }) => rule === 'unreadable' || rule === 'fm-safe-yaml');
    const merging = conflict.test(source.text) && /^<{7}/m.test(source.text) && /^>{7}/m.test(source.text);
    if (unreadable === undefined && !merging) continue;
    throw new UserError({
      what: merging
        ? {
            de: `Die veröffentlichte Fassung „${source.file}“ enthält noch Marken einer Zusammenführung.`,
            en: `The released text “${source.file}” still has merge markers in it.`,
          }
        : {
            de: `Die veröffentlichte Fassung „${source.file}“ kann nicht gelesen werden.`,
            en: `The released text “${source.file}” cannot be read.`,
          },
      hint: merging
        ? {
            de: 'Lassen Sie genau eine der beiden Fassungen stehen und rufen Sie danach auf: unisono lock --resolve',
            en: 'Keep exactly one of the two texts, then run: unisono lock --resolve',
          }
        : {
            de: `Holen Sie die Datei zurück, etwa mit: git checkout HEAD -- ${source.file}`,
            en: `Get the file back, for example with: git checkout HEAD -- ${source.file}`,
          },
    });
  }
}

function newerLock(file: string): UserError {
  return new UserError({
    what: {
      de: `„${file}“ hat eine neuere Version von unisono geschrieben.`,
      en: `“${file}” was written by a newer version of unisono.`,
    },
    hint: { de: 'Aktualisieren Sie unisono auf diesem Rechner.', en: 'Update unisono on this machine.' },
  });
}

/** Throws a UserError when the lock has merge markers, damaged lines, or does not fit the released texts. */
export function refuseUnfit({ problems, differences, lockText, released }: LastRelease): void {
  const [problem] = problems;
  if (problem !== undefined) throw damagedLock(problem);
  const [difference] = differences;
  if (difference === undefined) return;
  const { kind, policy, language, section } = difference;
  const more = differences.length - 1;
  const others = more === 0 ? { de: '', en: '' } : { de: ` (und ${more} weitere)`, en: ` (and ${more} more)` };
  const name = `${policy} (${language})#${section}`;
  const lost = lockText === null;
  const missing = !lost && (released === null || kind === 'text-missing');
  throw new UserError({
    what: lost
      ? {
          de: `Es gibt veröffentlichte Fassungen, aber keine „${lockFile}“.`,
          en: `There are released texts, but there is no “${lockFile}”.`,
        }
      : missing
        ? {
            de: `„${lockFile}“ nennt „${name}“${others.de}, doch die veröffentlichte Fassung in „${releasedFolder}“ fehlt.`,
            en: `“${lockFile}” names “${name}”${others.en}, but its released text in “${releasedFolder}” is missing.`,
          }
        : {
            de: `„${lockFile}“ passt nicht zur veröffentlichten Fassung von „${name}“${others.de}: Eines von beiden wurde von Hand geändert.`,
            en: `“${lockFile}” does not fit the released text of “${name}”${others.en}: one of the two was changed by hand.`,
          },
    hint: {
      de: `Holen Sie beides zurück (git checkout HEAD -- ${lockFile} ${releasedFolder}), oder bauen Sie die Datei aus den Fassungen neu: unisono lock --resolve`,
      en: `Get both back (git checkout HEAD -- ${lockFile} ${releasedFolder}), or rebuild the file from the texts: unisono lock --resolve`,
    },
  });
}

function damagedLock({ message, at }: Problem): UserError {
  const { file, line } = toPlace(at);
  const merging = message === 'merge-markers';
  return new UserError({
    what: merging
      ? { de: `„${file}“ enthält ab Zeile ${line} Marken einer Zusammenführung.`, en: `“${file}” has merge markers from line ${line} on.` }
      : { de: `„${file}“ ist in Zeile ${line} beschädigt.`, en: `“${file}” is damaged in line ${line}.` },
    hint: {
      de: 'Bauen Sie die Datei neu: unisono lock --resolve',
      en: 'Rebuild the file: unisono lock --resolve',
    },
  });
}
