import { decode, maxFileBytes } from '../core/decode.js';
import { UserError } from '../core/user-error.js';
import { type Journal, journalFile, readJournal, writeJournal } from '../core/versions/release-journal.js';
import type { FileChange } from '../core/versions/release-plan.js';
import type { Files, GitRepository } from '../ports.js';
import { joinPath } from './paths.js';

/** Where a release is carried out. `files` reaches nothing outside the handbook. */
export interface Site {
  readonly root: string;
  readonly files: Files;
  /** Null when nothing is to be committed. */
  readonly repository: GitRepository | null;
}

/** A journal holds the texts of a whole handbook twice. */
const maxJournalBytes = 256 * maxFileBytes;

/** The journal of a release that was cut short; null when there is none. Throws a UserError for one that no release wrote. */
export async function openJournal({ root, files }: Pick<Site, 'root' | 'files'>): Promise<Journal | null> {
  const read = await files.read(joinPath(root, journalFile), { maxBytes: maxJournalBytes });
  if (!read.ok && read.reason === 'missing') return null;
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  const journal = decoded !== null && 'text' in decoded ? readJournal(decoded.text) : null;
  if (journal !== null) return journal;
  throw new UserError({
    what: {
      de: `„${journalFile}“ stammt nicht von einer Veröffentlichung oder ist beschädigt. Es wurde nichts geändert.`,
      en: `“${journalFile}” was not written by a release, or is damaged. Nothing was changed.`,
    },
    hint: {
      de: 'Prüfen Sie mit „git status“, was sich geändert hat, holen Sie es zurück und löschen Sie diese Datei.',
      en: 'Check with “git status” what changed, get it back, and delete this file.',
    },
  });
}

/** Writes the journal, then everything in it. Throws a UserError when a file could not be written; then everything is as before, or the journal says how to go on. */
export async function carryOut({ journal, site }: { journal: Journal; site: Site }): Promise<{ commit: string | null }> {
  const states = await statesOf({ journal, site });
  const started = states.find(({ file, state }) => state === 'after' && file.before !== file.after);
  if (started !== undefined) throw changedSince(started.file.path);
  // Never over another one: that release is still running, or was cut short a moment ago.
  await site.files.write(joinPath(site.root, journalFile), writeJournal(journal), { replace: false });
  try {
    await writeAll({ journal, site });
  } catch (error) {
    throw error instanceof UserError ? await takeBack({ error, journal, site }) : error;
  }
  return finish({ journal, site });
}

/** Completes a release that was cut short. Throws a UserError when a file was changed in the meantime. */
export async function complete({ journal, site }: { journal: Journal; site: Site }): Promise<{ commit: string | null }> {
  await writeAll({ journal, site });
  return finish({ journal, site });
}

/** Takes back what a release that was cut short has written. Throws a UserError when it is committed already or a file was changed in the meantime. */
export async function undo({ journal, site }: { journal: Journal; site: Site }): Promise<void> {
  const states = await statesOf({ journal, site });
  if (journal.commit !== null && site.repository !== null && states.every(({ state }) => state === 'after')) {
    const dirty = await site.repository.dirty(inRepository({ journal, repository: site.repository }));
    if (dirty.length === 0) throw committedAlready();
  }
  for (const { file, state } of states) if (state === 'after') await put({ path: file.path, text: file.before, site });
  await forget(site);
}

async function writeAll({ journal, site }: { journal: Journal; site: Site }): Promise<void> {
  for (const { file, state } of await statesOf({ journal, site }))
    if (state === 'before') await put({ path: file.path, text: file.after, site });
}

async function put({ path, text, site: { root, files } }: { path: string; text: string | null; site: Site }): Promise<void> {
  const full = joinPath(root, path);
  if (text !== null) await files.write(full, text, { replace: true });
  else if ((await files.kind(full)) !== 'missing') await files.remove(full);
}

/** How far each file is. Throws a UserError when one is neither as it was nor as it shall be. */
async function statesOf({
  journal,
  site,
}: {
  journal: Journal;
  site: Site;
}): Promise<readonly { file: FileChange; state: 'before' | 'after' }[]> {
  const states: { file: FileChange; state: 'before' | 'after' }[] = [];
  for (const file of journal.files) {
    const text = await currentText({ path: file.path, site });
    if (text !== file.after && text !== file.before) throw changedSince(file.path);
    states.push({ file, state: text === file.after ? 'after' : 'before' });
  }
  return states;
}

/** The text of a file, null when there is none, undefined when it is no text. */
async function currentText({ path, site: { root, files } }: { path: string; site: Site }): Promise<string | null | undefined> {
  const read = await files.read(joinPath(root, path), { maxBytes: maxFileBytes * 8 });
  if (!read.ok) return read.reason === 'missing' ? null : undefined;
  const decoded = decode({ bytes: read.bytes });
  return 'text' in decoded ? decoded.text : undefined;
}

/** Commits and tags, as far as that is still to be done, and then forgets the journal. */
async function finish({ journal, site }: { journal: Journal; site: Site }): Promise<{ commit: string | null }> {
  const { repository } = site;
  let commit: string | null = null;
  if (journal.commit !== null && repository !== null)
    try {
      const paths = inRepository({ journal, repository });
      if ((await repository.dirty(paths)).length > 0) await repository.commit({ paths, message: journal.commit.message });
      commit = await repository.resolve('HEAD');
      for (const tag of journal.commit.tags) if ((await repository.tags(tag.name)).length === 0) await repository.tag(tag);
    } catch (error) {
      throw error instanceof UserError ? notCommitted(error) : error;
    }
  await forget(site);
  return { commit };
}

/** Paths of the release as git knows them. */
export function inRepository({ journal, repository }: { journal: Pick<Journal, 'files'>; repository: GitRepository }): readonly string[] {
  return journal.files.map(({ path }) => (repository.folder === '' ? path : `${repository.folder}/${path}`));
}

async function forget({ root, files }: Site): Promise<void> {
  const path = joinPath(root, journalFile);
  // Two calls may complete the same release side by side.
  if ((await files.kind(path)) !== 'missing') await files.remove(path);
}

async function takeBack({ error, journal, site }: { error: UserError; journal: Journal; site: Site }): Promise<UserError> {
  const done = await undo({ journal, site: { ...site, repository: null } }).then(
    () => true,
    () => false,
  );
  return done
    ? new UserError({
        what: {
          de: `${error.what.de} Die Veröffentlichung ist zurückgenommen, alles ist wie vorher.`,
          en: `${error.what.en} The release was taken back, everything is as before.`,
        },
        hint: error.hint,
        cause: error,
      })
    : new UserError({
        what: {
          de: `${error.what.de} Die Veröffentlichung ist halb geschrieben; „${journalFile}“ hält fest, was fehlt.`,
          en: `${error.what.en} The release is half written; “${journalFile}” keeps what is missing.`,
        },
        hint: {
          de: `${error.hint.de} Danach schließt „unisono release --yes“ sie ab, „unisono release --undo“ nimmt sie zurück.`,
          en: `${error.hint.en} After that “unisono release --yes” completes it, “unisono release --undo” takes it back.`,
        },
        cause: error,
      });
}

function changedSince(path: string): UserError {
  return new UserError({
    what: {
      de: `„${path}“ ist seit dem Beginn der Veröffentlichung geändert worden. Es wurde nichts geschrieben.`,
      en: `“${path}” was changed since the release began. Nothing was written.`,
    },
    hint: {
      de: `Rufen Sie den Befehl noch einmal auf. Geht es um eine unterbrochene Veröffentlichung, nehmen Sie vorher Ihre Änderung an dieser Datei zurück, oder holen Sie alles mit git zurück und löschen Sie „${journalFile}“.`,
      en: `Run the command again. If a release had been cut short, take back your change to this file first, or get everything back with git and delete “${journalFile}”.`,
    },
  });
}

function committedAlready(): UserError {
  return new UserError({
    what: {
      de: 'Die unterbrochene Veröffentlichung ist schon als Commit gespeichert und kann so nicht mehr zurückgenommen werden.',
      en: 'The release that was cut short is committed already and can no longer be taken back this way.',
    },
    hint: {
      de: 'Schließen Sie sie ab mit „unisono release --yes“. Danach nimmt „git revert“ den Commit zurück.',
      en: 'Complete it with “unisono release --yes”. After that “git revert” takes the commit back.',
    },
  });
}

function notCommitted(error: UserError): UserError {
  return new UserError({
    what: {
      de: `Alle Dateien sind geschrieben, doch das Speichern in git ist nicht gelungen. ${error.what.de}`,
      en: `All files are written, but git did not store them. ${error.what.en}`,
    },
    hint: {
      de: `${error.hint.de} Danach holt „unisono release --yes“ Commit und Tags nach; „unisono release --no-commit --yes“ verzichtet darauf, „unisono release --undo“ nimmt alles zurück.`,
      en: `${error.hint.en} After that “unisono release --yes” makes commit and tags; “unisono release --no-commit --yes” goes without, “unisono release --undo” takes everything back.`,
    },
    cause: error,
  });
}
