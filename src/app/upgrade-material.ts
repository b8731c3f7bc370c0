import { decode, maxFileBytes } from '../core/decode.js';
import type { Problem } from '../core/finding.js';
import { fileKind, planFile } from '../core/handbook/layout.js';
import type { Language } from '../core/language.js';
import type { Source } from '../core/place.js';
import { type Answers, completeAnswers, readAnswers, type TemplateOrigin } from '../core/scaffold/answers.js';
import { schemaFolder } from '../core/scaffold/editor-line.js';
import { answersFile, originOf, type PlannedFile, scaffoldFiles, templateFolder } from '../core/scaffold/plan-files.js';
import { UserError } from '../core/user-error.js';
import { withoutDropped } from '../core/versions/upgrade/kept-channels.js';
import { guessOrigin } from '../core/versions/upgrade/origin.js';
import { compareVersions } from '../core/versions/version-number.js';
import type { Files } from '../ports.js';
import { problemText } from './given-answers.js';
import { joinPath } from './paths.js';
import { faultyTemplates, readTemplates, type Templates } from './read-templates.js';
import { wantedDocuments } from './wanted-documents.js';

/** What an upgrade starts from. */
export interface UpgradeMaterial {
  readonly answersText: string;
  /** All documents that were ever chosen, those that come in now included; null where none come in. */
  readonly documents: readonly string[] | null;
  /** The files of the documents that somebody asks for now, by path in the handbook. */
  readonly asked: ReadonlySet<string>;
  /** The version of the templates that the handbook came from; null where nobody wrote it down. */
  readonly from: string | null;
  /** What the handbook comes from once it is upgraded. */
  readonly origin: TemplateOrigin;
  /** The templates as they were filled in, by path in the handbook. */
  readonly base: ReadonlyMap<string, string>;
  /** The new templates, filled in with the answers of then. */
  readonly theirs: ReadonlyMap<string, string>;
  /** The schemas for editors, by path in the handbook. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly language: Language;
}

export interface MaterialRequest {
  readonly root: string;
  /** The folder of the package with templates and schemas. */
  readonly content: string;
  /** A folder with other templates, absolute; null for those of the package. */
  readonly templates: string | null;
  /** Documents that are to come in, by the ids of sets or of documents; empty for a mere upgrade. */
  readonly add: readonly string[];
  readonly language: Language;
  readonly today: string;
  readonly toolVersion: string;
}

/** Reads what an upgrade needs. Throws a UserError where a handbook lacks it, where the templates are older than those it came from, and for faults of named templates. */
export async function upgradeMaterial(
  request: MaterialRequest,
  { files, below }: { files: Files; below: Files },
): Promise<UpgradeMaterial> {
  const { root, language, today, toolVersion } = request;
  const base = await baseTexts({ root, files: below });
  const remembered = await rememberedAnswers({ root, language, files: below });
  const { answersText, said } = remembered;
  const guess = guessOrigin(base);
  const templates = await readTemplates({ content: request.content, named: request.templates }, files);
  const id = said?.id ?? guess.id;
  const from = said?.version ?? guess.version;
  if (id !== null && id !== templates.list.id) throw otherTemplates({ was: id, now: templates.list.id });
  if (from !== null && compareVersions(from, templates.list.version) > 0) throw newerHandbook({ from, to: templates.list.version });

  const added = wantedDocuments({ words: request.add, list: templates.list });
  const known = withoutDropped({
    answers: remembered.answers,
    base: planSource(base.get(planFile)),
    plan: await planSources({ root, files: below }),
  });
  const answers = { ...known, documents: [...new Set([...remembered.answers.documents, ...added])] };
  const filled = said?.filled ?? guess.filled ?? today;
  const tool = said?.tool ?? guess.tool ?? toolVersion;
  const fill = (day: string, version: string): readonly PlannedFile[] =>
    fillAll({ ...templates, answers, today: day, toolVersion: version, request });
  const now = new Map(fill(today, toolVersion).map(({ path, text }) => [path, text]));
  // Filled in as on the day on which the file came in, so that the day and the pinned version are no changes of the template; new files are of today.
  const earlier = new Map<string, ReadonlyMap<string, string>>();
  const asOf = (day: string): ReadonlyMap<string, string> => {
    const found = earlier.get(day) ?? new Map(fill(day, tool).map(({ path, text }) => [path, text]));
    earlier.set(day, found);
    return found;
  };
  const theirs = new Map(
    [...now].map(([path, text]) => {
      const was = base.get(path);
      return [path, was === undefined ? text : (asOf(guessOrigin(new Map([[path, was]])).filled ?? filled).get(path) ?? text)];
    }),
  );
  return {
    answersText,
    documents: added.length === 0 ? null : answers.documents,
    asked: new Set(
      templates.list.files.flatMap(({ to, document, set }) => (added.some((word) => word === document || word === set) ? [to] : [])),
    ),
    from,
    origin: { ...originOf({ list: templates.list, today: filled, toolVersion: tool }) },
    base,
    theirs: new Map([...theirs].filter(([path]) => !path.startsWith('.unisono/'))),
    schemas: new Map([...now].filter(([path]) => path.startsWith(schemaFolder))),
    language: answers.languages[0] ?? language,
  };
}

function planSource(text: string | undefined): Source | null {
  return text === undefined ? null : { file: planFile, text };
}

/** The files of the channel plan as it stands now. */
async function planSources({ root, files }: { root: string; files: Files }): Promise<readonly Source[]> {
  const further = (await files.list(root, { depth: 2 })).filter((path) => path !== planFile && fileKind(path) === 'channels');
  const sources: Source[] = [];
  for (const path of [planFile, ...further]) {
    const text = await handbookText({ root, path, files });
    if (text !== null) sources.push({ file: path, text });
  }
  return sources;
}

async function baseTexts({ root, files }: { root: string; files: Files }): Promise<ReadonlyMap<string, string>> {
  const folder = joinPath(root, templateFolder.slice(0, -1));
  const base = new Map<string, string>();
  if ((await files.kind(folder)) === 'folder')
    for (const path of await files.list(folder)) {
      // What a writer that was killed left behind.
      if (/(?:^|\/)\.unisono-[0-9a-f]{24}\.tmp$/.test(path)) continue;
      const text = await handbookText({ root, path: `${templateFolder}${path}`, files });
      if (text !== null) base.set(path, text);
    }
  if (base.size > 0) return base;
  throw new UserError({
    what: {
      de: `In diesem Handbuch fehlt der Ordner ${templateFolder}: Ohne die alten Vorlagen ist nicht zu erkennen, was Sie geändert haben.`,
      en: `This handbook lacks the folder ${templateFolder}: without the old templates nobody can tell what you have changed.`,
    },
    hint: {
      de: 'Holen Sie ihn aus der Versionsverwaltung oder einer Sicherung zurück. Gibt es ihn nirgends, legt „unisono init“ in der Fassung, mit der das Handbuch entstand, ihn neu an; vorhandene Dateien bleiben unberührt.',
      en: 'Bring it back from the version control system or a backup. If it is nowhere, “unisono init” in the version that made the handbook creates it again; existing files are not touched.',
    },
  });
}

/** The text of a file of the handbook, null where there is none. Throws a UserError for anything else than text: what cannot be read cannot be merged. */
export async function handbookText({ root, path, files }: { root: string; path: string; files: Files }): Promise<string | null> {
  const read = await files.read(joinPath(root, path), { maxBytes: path.endsWith('.json') ? 64 * 1024 * 1024 : maxFileBytes });
  if (!read.ok && read.reason === 'missing') return null;
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  if (decoded !== null && 'text' in decoded) return decoded.text;
  throw new UserError({
    what: {
      de: `„${path}“ kann nicht als Text gelesen werden. Geschrieben wurde nichts.`,
      en: `“${path}” cannot be read as text. Nothing was written.`,
    },
    hint: {
      de: 'Es muss eine Textdatei in UTF-8 sein, kein Ordner und keine Verknüpfung nach außen. Berichtigen oder entfernen Sie sie.',
      en: 'It must be a text file in UTF-8, no folder and no link that leads out. Correct or remove it.',
    },
  });
}

/** The answers with which a handbook was made. Throws a UserError where they are missing or faulty. */
export async function rememberedAnswers({
  root,
  language,
  files,
}: {
  root: string;
  language: Language;
  files: Files;
}): Promise<{ answersText: string; answers: Answers; said: TemplateOrigin | null }> {
  const answersText = await handbookText({ root, path: answersFile, files });
  if (answersText === null) throw noAnswers();
  const { answers, problems } = readAnswers({ file: answersFile, text: answersText });
  if (answers === null) throw brokenAnswers(problems);
  if (answers.company === undefined) throw noAnswers();
  const complete = completeAnswers({
    given: answers,
    company: answers.company,
    language: answers.languages?.[0] ?? language,
    region: null,
  });
  return { answersText, answers: complete, said: answers.template ?? null };
}

function noAnswers(): UserError {
  return new UserError({
    what: {
      de: `Die Antworten, mit denen das Handbuch entstand, fehlen: ${answersFile} gibt es nicht, oder der Name der Firma steht nicht darin.`,
      en: `The answers that made the handbook are missing: there is no ${answersFile}, or it does not give the name of the company.`,
    },
    hint: {
      de: 'Holen Sie die Datei aus der Versionsverwaltung oder einer Sicherung zurück, oder schreiben Sie sie neu (docs/formats.de.md, Antworten für init); der Name der Firma genügt: company: Muster GmbH',
      en: 'Bring the file back from the version control system or a backup, or write it again (docs/formats.en.md, Answers); the name of the company is enough: company: Example Ltd',
    },
  });
}

function brokenAnswers(problems: readonly Problem[]): UserError {
  const texts = problems.map(problemText);
  return new UserError({
    what: { de: texts.map(({ de }) => de).join('\n'), en: texts.map(({ en }) => en).join('\n') },
    hint: {
      de: 'Berichtigen Sie die Datei und rufen Sie den Befehl noch einmal auf. Geschrieben wurde nichts.',
      en: 'Correct the file and run the command again. Nothing was written.',
    },
  });
}

function otherTemplates({ was, now }: { was: string; now: string }): UserError {
  return new UserError({
    what: {
      de: `Das Handbuch entstand aus den Vorlagen „${was}“, diese hier heißen „${now}“.`,
      en: `The handbook came from the templates “${was}”, these are called “${now}”.`,
    },
    hint: { de: 'Nennen Sie den richtigen Ordner: --templates ORDNER', en: 'Name the right folder: --templates FOLDER' },
  });
}

function newerHandbook({ from, to }: { from: string; to: string }): UserError {
  return new UserError({
    what: {
      de: `Das Handbuch entstand aus Vorlagen der Fassung ${from}, diese hier sind älter (${to}).`,
      en: `The handbook came from templates of version ${from}, these are older (${to}).`,
    },
    hint: { de: 'Installieren Sie die neueste Fassung von unisono.', en: 'Install the newest version of unisono.' },
  });
}

function fillAll({
  list,
  templates,
  schemas,
  answers,
  today,
  toolVersion,
  request,
}: Templates & { answers: Answers; today: string; toolVersion: string; request: MaterialRequest }): readonly PlannedFile[] {
  const { files, problems } = scaffoldFiles({ scaffold: { answers, today, toolVersion }, list, templates, schemas, only: null });
  if (problems.length > 0) throw faultyTemplates({ named: request.templates, problems });
  return files.filter(({ path }) => !path.startsWith(templateFolder));
}
