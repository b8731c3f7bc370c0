import type { Language, Localised } from '../core/language.js';
import type { LintCounts } from '../core/scaffold/init-plan.js';
import { answersFile, templateFolder } from '../core/scaffold/plan-files.js';
import { UserError } from '../core/user-error.js';
import { openConflicts } from '../core/versions/merge/marks.js';
import { type Journal, journalFile, lastUpgradeFile, readJournal, writeJournal } from '../core/versions/upgrade/journal.js';
import { withDocuments, withOrigin } from '../core/versions/upgrade/origin.js';
import { type FileUpgrade, type FileWrite, planUpgrade } from '../core/versions/upgrade/plan-upgrade.js';
import type { UpgradeResult, UpgradeView } from '../core/versions/upgrade/upgrade-result.js';
import { upgradeWords } from '../i18n/upgrade.js';
import { speak } from '../i18n/words.js';
import { type Files, Interrupted, type Prompter, type WritesWhole } from '../ports.js';
import { findRoot } from './load-handbook.js';
import { nothingWritten, unguarded } from './nothing-written.js';
import { joinPath, resolvePath, shownPath } from './paths.js';
import { handbookText, upgradeMaterial } from './upgrade-material.js';

export interface UpgradeRequest {
  readonly cwd: string;
  /** The folder of the handbook as typed; empty for the handbook around the working folder. */
  readonly folder: string;
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** Takes the last upgrade back. */
  readonly undo: boolean;
  /** A folder with other templates as typed, or null. */
  readonly templates: string | null;
  /** Documents that are to come in, by the ids of sets or of documents; empty for a mere upgrade. */
  readonly add: readonly string[];
  readonly language: Language;
  readonly today: string;
  readonly toolVersion: string;
  /** The folder of the package with templates and schemas. */
  readonly content: string;
}

export interface UpgradePorts {
  readonly files: Files;
  /** The files of one folder, from which no link leads out. */
  filesBelow(root: string): Files;
  /** Somebody to ask. Throws a UserError that names the flags when there is nobody. */
  prompter(missing: readonly string[]): Prompter & { close(): void };
  /** Shows what will be done, before it is done. */
  show(view: UpgradeView): void;
  /** Checks the finished handbook. */
  lint(root: string): Promise<LintCounts>;
  /** None unless given: the writing may be cut short, and the journal says how to go on. */
  readonly whole?: WritesWhole;
}

const upgraded: Localised = {
  de: 'Abgebrochen, als schon geschrieben wurde; alles ist geschrieben. Zurück zum Stand davor: unisono upgrade --undo',
  en: 'Interrupted when writing had begun; everything is written. Back to the state before: unisono upgrade --undo',
};

const takenBack: Localised = {
  de: 'Abgebrochen, als schon zurückgenommen wurde; alles ist zurückgenommen.',
  en: 'Interrupted when taking back had begun; everything is taken back.',
};

/**
 * Brings a handbook to the templates of this version: merges three ways, shows what becomes of every file, asks, writes, and checks the result. Everything that is to be written is on
 * the disk in a journal first, so that a call which was cut short is completed by the next one. Throws a UserError where the handbook lacks what is needed, where choices of an earlier
 * upgrade are open, and when a write failed; Interrupted when somebody stops.
 */
export async function upgrade(request: UpgradeRequest, ports: UpgradePorts): Promise<UpgradeResult> {
  const root = await handbookRoot(request, ports.files);
  const below = ports.filesBelow(root);
  const journal = await storedJournal({ root, path: journalFile, files: below });
  if (request.undo) return undo({ request, ports, root, below, journal });
  const todo = journal ?? (await newJournal({ request, ports, root, below }));
  const view: UpgradeView = {
    folder: shownPath({ path: root, cwd: request.cwd, folder: true }),
    from: todo.from,
    to: todo.to,
    files: todo.files,
    resumed: journal !== null,
    add: request.add,
  };
  if (todo.writes.length === 0) return { ...view, outcome: 'nothing-to-do', written: 0, lint: null };
  ports.show(view);
  if (request.dryRun) return { ...view, outcome: 'dry-run', written: 0, lint: null };
  if (!(await agreed({ request, ports, question: 'ask-write' }))) return { ...view, outcome: 'declined', written: 0, lint: null };

  const { whole = unguarded } = ports;
  const { written, skipped } = await whole(upgraded, async () => {
    if (journal === null) await below.write(joinPath(root, journalFile), writeJournal(todo), { replace: true });
    const done = await writeAll({ root, writes: todo.writes, files: below });
    await below.write(joinPath(root, lastUpgradeFile), writeJournal(todo), { replace: true });
    await below.remove(joinPath(root, journalFile));
    return done;
  });
  const files = await Promise.all(todo.files.map((file) => (skipped.has(file.path) ? keptMeanwhile({ file, root, files: below }) : file)));
  return { ...view, files, outcome: 'written', written, lint: await ports.lint(root) };
}

/** The handbook in or around a folder as typed. Throws a UserError where there is none. */
export async function handbookRoot({ cwd, folder }: { cwd: string; folder: string }, files: Files): Promise<string> {
  const start = resolvePath(cwd, folder);
  const root = (await files.kind(start)) === 'missing' ? null : await findRoot({ start, files });
  if (root !== null) return root;
  throw new UserError({
    what: {
      de: `Kein Handbuch gefunden: Weder in „${folder === '' ? '.' : folder}“ noch darüber liegt eine unisono.yaml.`,
      en: `No handbook found: there is no unisono.yaml in “${folder === '' ? '.' : folder}” or above it.`,
    },
    hint: { de: 'Legen Sie eines an mit: unisono init', en: 'Create one with: unisono init' },
  });
}

async function storedJournal({ root, path, files }: { root: string; path: string; files: Files }): Promise<Journal | null> {
  const text = await handbookText({ root, path, files });
  if (text === null) return null;
  const journal = readJournal(text);
  if (journal !== null) return journal;
  throw new UserError({
    what: { de: `„${path}“ ist beschädigt.`, en: `“${path}” is damaged.` },
    hint: {
      de: 'Die Datei hält fest, was ein Aufruf schreiben wollte. Löschen Sie sie und rufen Sie den Befehl noch einmal auf.',
      en: 'The file says what a call was about to write. Delete it and run the command again.',
    },
  });
}

async function newJournal({
  request,
  ports,
  root,
  below,
}: {
  request: UpgradeRequest;
  ports: UpgradePorts;
  root: string;
  below: Files;
}): Promise<Journal> {
  const templates = request.templates === null ? null : resolvePath(request.cwd, request.templates);
  const material = await upgradeMaterial({ ...request, root, templates }, { files: ports.files, below });
  const { answersText, documents, asked, from, origin, base, theirs, schemas } = material;
  const there = new Map<string, string | null>();
  const look = async (path: string): Promise<string | null> => {
    const text = there.has(path) ? (there.get(path) ?? null) : await handbookText({ root, path, files: below });
    there.set(path, text);
    return text;
  };
  for (const path of [...theirs.keys(), ...base.keys(), ...schemas.keys()]) await look(path);
  // What was deleted stays away, unless somebody asks for it.
  const known = new Map([...base].filter(([path]) => !asked.has(path) || there.get(path) !== null));
  const { files, writes, blocked } = planUpgrade({
    base: known,
    ours: (path) => there.get(path) ?? null,
    theirs,
    language: material.language,
  });
  if (blocked.length > 0) throw openFromBefore(blocked);
  const change = (path: string, before: string | null, after: string | null): FileWrite[] =>
    before === after ? [] : [{ path, before, after }];
  return {
    schema: 1,
    from,
    to: origin.version,
    files,
    writes: [
      ...writes,
      // After all texts: a template must not be taken for the ancestor of a text that has not got its changes yet.
      ...[...schemas].flatMap(([path, text]) => change(path, there.get(path) ?? null, text)),
      ...[...theirs].flatMap(([path, text]) => change(`${templateFolder}${path}`, base.get(path) ?? null, text)),
      ...[...base].flatMap(([path, text]) => (theirs.has(path) ? [] : change(`${templateFolder}${path}`, text, null))),
      ...change(answersFile, answersText, withOrigin(documents === null ? answersText : withDocuments(answersText, documents), origin)),
    ],
  };
}

function openFromBefore(paths: readonly string[]): UserError {
  return new UserError({
    what: {
      de: `Aus einem früheren upgrade ist noch etwas offen in: ${paths.join(', ')}. Geschrieben wurde nichts.`,
      en: `Choices of an earlier upgrade are still open in: ${paths.join(', ')}. Nothing was written.`,
    },
    hint: {
      de: 'Wählen Sie dort je einen Text und löschen Sie die Vermerke [upgrade: …]. unisono lint nennt jede Stelle.',
      en: 'Choose one text at each place and delete the marks [upgrade: …]. unisono lint names every place.',
    },
  });
}

async function agreed({
  request,
  ports,
  question,
}: {
  request: UpgradeRequest;
  ports: UpgradePorts;
  question: 'ask-write' | 'ask-undo';
}): Promise<boolean> {
  if (request.yes) return true;
  const prompter = ports.prompter(['--yes']);
  try {
    return await prompter.confirm({ message: speak(upgradeWords, request.language)(question), fallback: true });
  } catch (error) {
    throw error instanceof Interrupted && error.saved === null ? new Interrupted(nothingWritten) : error;
  } finally {
    prompter.close();
  }
}

/** Makes changes one after the other; those that are made already are left alone. A file in which somebody wrote something else meanwhile is skipped, and so is its template. */
async function writeAll({
  root,
  writes,
  files,
}: {
  root: string;
  writes: readonly FileWrite[];
  files: Files;
}): Promise<{ written: number; skipped: ReadonlySet<string> }> {
  const skipped = new Set<string>();
  for (const { path, before, after } of writes) {
    if (path.startsWith('.unisono/')) continue;
    const now = await handbookText({ root, path, files });
    if (now !== before && now !== after) skipped.add(path);
  }
  let written = 0;
  for (const [index, { path, before, after }] of writes.entries())
    try {
      if (skipped.has(path) || (path.startsWith(templateFolder) && skipped.has(path.slice(templateFolder.length)))) continue;
      const now = await handbookText({ root, path, files });
      if (now !== after) {
        if (now !== before) {
          // The tool's own copies: what stands there is neither state, so the wanted one is put there only if nobody can lose words by it.
          if (!path.startsWith('.unisono/')) skipped.add(path);
          if (!path.startsWith('.unisono/schema/')) continue;
        }
        if (after === null) await files.remove(joinPath(root, path));
        else await files.write(joinPath(root, path), after, { replace: now !== null });
      }
      if (!path.startsWith('.unisono/')) written += 1;
    } catch (error) {
      throw error instanceof UserError ? cutShort({ error, done: index, total: writes.length }) : error;
    }
  return { written, skipped };
}

function cutShort({ error, done, total }: { error: UserError; done: number; total: number }): UserError {
  return new UserError({
    what: {
      de: `${error.what.de} Erledigt sind ${done} von ${total} Schritten.`,
      en: `${error.what.en} ${done} of ${total} steps are done.`,
    },
    hint: {
      de: `${error.hint.de} Derselbe Befehl macht danach weiter, wo er aufgehört hat. Zurück zum Stand davor: unisono upgrade --undo`,
      en: `${error.hint.en} The same command then goes on where it stopped. Back to the state before: unisono upgrade --undo`,
    },
    cause: error,
  });
}

async function keptMeanwhile({ file, root, files }: { file: FileUpgrade; root: string; files: Files }): Promise<FileUpgrade> {
  const text = (await handbookText({ root, path: file.path, files })) ?? '';
  return { ...file, verdict: 'kept', why: 'changed-meanwhile', conflicts: openConflicts(text).length };
}

/** Puts back what the last upgrade changed, the templates first: a call that is cut short leaves texts that are newer than their templates, which the next upgrade merges again. Files that somebody changed since then stay as they are. */
async function undo({
  request,
  ports,
  root,
  below,
  journal,
}: {
  request: UpgradeRequest;
  ports: UpgradePorts;
  root: string;
  below: Files;
  journal: Journal | null;
}): Promise<UpgradeResult> {
  const last = journal ?? (await storedJournal({ root, path: lastUpgradeFile, files: below }));
  if (last === null)
    throw new UserError({
      what: { de: 'Es gibt kein Upgrade, das sich zurücknehmen ließe.', en: 'There is no upgrade that could be taken back.' },
      hint: {
        de: `Das letzte steht in ${lastUpgradeFile}; ältere Stände hat die Versionsverwaltung oder eine Sicherung.`,
        en: `The last one is in ${lastUpgradeFile}; older states are in the version control system or a backup.`,
      },
    });
  const changed = new Set(last.writes.map(({ path }) => path));
  const view: UpgradeView = {
    folder: shownPath({ path: root, cwd: request.cwd, folder: true }),
    from: last.to,
    to: last.from ?? '',
    files: last.files.filter(({ path }) => changed.has(path)),
    resumed: false,
    add: [],
  };
  if (request.dryRun) return { ...view, outcome: 'dry-run', written: 0, lint: null };
  if (!(await agreed({ request, ports, question: 'ask-undo' }))) return { ...view, outcome: 'declined', written: 0, lint: null };
  const back = last.writes.map(({ path, before, after }) => ({ path, before: after, after: before })).reverse();
  const { whole = unguarded } = ports;
  const { written, skipped } = await whole(takenBack, async () => {
    const done = await writeAll({ root, writes: back, files: below });
    await below.remove(joinPath(root, journal === null ? lastUpgradeFile : journalFile));
    return done;
  });
  const files = await Promise.all(
    view.files.map((file): Promise<FileUpgrade> | FileUpgrade =>
      skipped.has(file.path) ? keptMeanwhile({ file, root, files: below }) : { ...file, conflicts: 0, deletedSections: [] },
    ),
  );
  return { ...view, files, outcome: 'undone', written, lint: await ports.lint(root) };
}
