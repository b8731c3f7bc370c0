import type { FileStep } from '../core/adopt/adoption.js';
import { type AdoptJournal, adoptJournalFile, lastAdoptionFile, readAdoptJournal, writeAdoptJournal } from '../core/adopt/journal.js';
import { decode, maxFileBytes } from '../core/decode.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';
import { joinPath } from './paths.js';

/** Where an adoption is carried out; `files` reaches nothing outside the folder. */
interface Site {
  readonly root: string;
  readonly files: Files;
}

/** A journal holds the texts of a whole handbook several times. */
const maxJournalBytes = 256 * maxFileBytes;

/** The journal of an adoption that was cut short, or of the last one that was completed; null when there is none. Throws a UserError for a damaged one. */
export async function openAdoptJournal({ root, files, last = false }: Site & { last?: boolean }): Promise<AdoptJournal | null> {
  const place = last ? lastAdoptionFile : adoptJournalFile;
  const read = await files.read(joinPath(root, place), { maxBytes: maxJournalBytes });
  if (!read.ok && read.reason === 'missing') return null;
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  const journal = decoded !== null && 'text' in decoded ? readAdoptJournal(decoded.text) : null;
  if (journal !== null) return journal;
  throw new UserError({
    what: {
      de: `„${place}“ ist beschädigt. Es wurde nichts geändert.`,
      en: `“${place}” is damaged. Nothing was changed.`,
    },
    hint: {
      de: 'Die Datei hält fest, was eine Übernahme schreibt. Vergleichen Sie den Ordner mit Ihrer Sicherung, löschen Sie die Datei und rufen Sie den Befehl noch einmal auf.',
      en: 'The file says what an adoption writes. Compare the folder with your backup, delete the file and run the command again.',
    },
  });
}

/** The steps of a journal that are not made yet. Throws a UserError when a file is neither as it was nor as it shall be. */
export async function openSteps({
  journal,
  resumed,
  site,
}: {
  journal: AdoptJournal;
  resumed: boolean;
  site: Site;
}): Promise<readonly FileStep[]> {
  const open: FileStep[] = [];
  for (const step of journal.steps) {
    const now = await textAt({ path: step.path, site });
    if (now === step.after) continue;
    if (now !== step.before) throw journal.undo === true ? changedSince(step.path) : changedMeanwhile(step.path, resumed);
    open.push(step);
  }
  return open;
}

/**
 * Makes the changes of a journal that are not made yet, the journal itself first and away last. Returns how many files changed in all. Throws a UserError when a file is neither as it
 * was nor as it shall be, before anything is written, and when a write failed. What was completed is kept for `--undo`.
 */
export async function carryOutAdoption({
  journal,
  resumed,
  site,
}: {
  journal: AdoptJournal;
  resumed: boolean;
  site: Site;
}): Promise<number> {
  const open = await openSteps({ journal, resumed, site });
  const place = joinPath(site.root, adoptJournalFile);
  // The way back takes the place of an adoption that was cut short.
  if (!resumed) await site.files.write(place, writeAdoptJournal(journal), { replace: journal.undo === true });
  for (const [index, step] of open.entries())
    try {
      await make({ step, site });
    } catch (error) {
      // Nothing is changed yet, so nothing is left to complete.
      if (index === 0 && !resumed && journal.undo !== true) {
        await site.files.remove(place);
        throw error;
      }
      throw error instanceof UserError ? cutShort({ error, done: index, total: open.length }) : error;
    }
  const last = joinPath(site.root, lastAdoptionFile);
  if (journal.undo !== true) await site.files.write(last, writeAdoptJournal(journal), { replace: true });
  else if ((await site.files.kind(last)) !== 'missing') await site.files.remove(last);
  await site.files.remove(place);
  return journal.steps.length;
}

async function make({ step: { path, before, after }, site: { root, files } }: { step: FileStep; site: Site }): Promise<void> {
  const full = joinPath(root, path);
  if (after === null) await files.remove(full);
  else await files.write(full, after, { replace: before !== null, keep: true });
}

/** The text of a file, null when there is none, undefined for anything that is no text. */
async function textAt({ path, site: { root, files } }: { path: string; site: Site }): Promise<string | null | undefined> {
  const read = await files.read(joinPath(root, path), { maxBytes: maxFileBytes * 8 });
  if (!read.ok) return read.reason === 'missing' ? null : undefined;
  const decoded = decode({ bytes: read.bytes });
  return 'text' in decoded ? decoded.text : undefined;
}

function changedMeanwhile(path: string, resumed: boolean): UserError {
  if (!resumed)
    return new UserError({
      what: {
        de: `„${path}“ wurde inzwischen geändert. Es wurde nichts geschrieben.`,
        en: `“${path}” was changed meanwhile. Nothing was written.`,
      },
      hint: { de: 'Rufen Sie den Befehl noch einmal auf.', en: 'Run the command again.' },
    });
  return new UserError({
    what: {
      de: `„${path}“ wurde geändert, seit die Übernahme unterbrochen wurde. Es wurde nichts weiter geschrieben.`,
      en: `“${path}” was changed since the adoption was cut short. Nothing more was written.`,
    },
    hint: {
      de: `Nehmen Sie diese Änderung zurück und rufen Sie den Befehl noch einmal auf. Oder holen Sie den Ordner aus der Sicherung oder mit git zurück und löschen Sie „${adoptJournalFile}“.`,
      en: `Take this change back and run the command again. Or get the folder back from the backup or with git, and delete “${adoptJournalFile}”.`,
    },
  });
}

function changedSince(path: string): UserError {
  return new UserError({
    what: {
      de: `„${path}“ wurde seit der Übernahme geändert; so ginge diese Änderung verloren. Es wurde nichts zurückgenommen.`,
      en: `“${path}” was changed since the adoption; that change would be lost. Nothing was taken back.`,
    },
    hint: {
      de: 'Nehmen Sie diese Änderung zurück und rufen Sie den Befehl noch einmal auf, oder holen Sie den Ordner aus der Sicherung oder mit git zurück.',
      en: 'Take this change back and run the command again, or get the folder back from the backup or with git.',
    },
  });
}

function cutShort({ error, done, total }: { error: UserError; done: number; total: number }): UserError {
  return new UserError({
    what: {
      de: `${error.what.de} Erledigt sind ${done} von ${total} Schritten.`,
      en: `${error.what.en} ${done} of ${total} steps are done.`,
    },
    hint: {
      de: `${error.hint.de} Derselbe Befehl macht danach weiter, wo er aufgehört hat.`,
      en: `${error.hint.en} The same command then goes on where it stopped.`,
    },
    cause: error,
  });
}
