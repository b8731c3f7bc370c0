import { decode, maxFileBytes } from '../core/decode.js';
import type { Language, Localised } from '../core/language.js';
import { type Answers, completeAnswers, type PartialAnswers, readAnswers } from '../core/scaffold/answers.js';
import { suggestedSets } from '../core/scaffold/chosen-documents.js';
import type { InitPlan, InitResult, LintCounts } from '../core/scaffold/init-plan.js';
import { answersFile, type FilePlan, type PlannedFile, planFiles, scaffoldFiles, templateValues } from '../core/scaffold/plan-files.js';
import { UserError } from '../core/user-error.js';
import { initWords } from '../i18n/init.js';
import { speak } from '../i18n/words.js';
import { type Files, Interrupted, type Prompter, type WritesWhole } from '../ports.js';
import { readAnswersFile } from './given-answers.js';
import { initQuestions, openQuestions } from './init-questions.js';
import { nothingWritten, unguarded } from './nothing-written.js';
import { joinPath, resolvePath, shownPath } from './paths.js';
import { faultyTemplates, readTemplates, type Templates } from './read-templates.js';
import { wantedDocuments } from './wanted-documents.js';

export interface InitRequest {
  readonly cwd: string;
  /** The folder of the handbook as typed; empty for the working folder. */
  readonly folder: string;
  /** Answers given as flags. */
  readonly flags: PartialAnswers;
  readonly answersPath: string | null;
  /** Takes the defaults for everything that was not said, and asks nothing. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly only: 'plan' | null;
  readonly language: Language;
  /** The country of the machine's locale, as two capital letters. */
  readonly region: string | null;
  readonly today: string;
  readonly toolVersion: string;
  /** The folder of the package with templates and schemas. */
  readonly content: string;
}

export interface InitPorts {
  readonly files: Files;
  /** The files of one folder, from which no link leads out. */
  filesBelow(root: string): Files;
  /** Somebody to ask. Throws a UserError that names the flags when there is nobody. */
  prompter(missing: readonly string[]): Prompter & { close(): void };
  /** Shows what will be written, before it is written. */
  show(plan: InitPlan): void;
  /** Checks the finished handbook. */
  lint(root: string): Promise<LintCounts>;
  /** None unless given: the writing may be cut short. */
  readonly whole?: WritesWhole;
}

const scaffolded: Localised = {
  de: 'Abgebrochen, als schon geschrieben wurde; das Handbuch ist vollständig.',
  en: 'Interrupted when writing had begun; the handbook is complete.',
};

/**
 * Scaffolds a handbook: asks what no flag and no file answered, shows the plan, writes what is not there yet, and checks the result. Nothing that exists is touched.
 * Throws a UserError for wrong answers, a folder that cannot be used, and a write that failed; Interrupted when somebody stops.
 */
export async function init(request: InitRequest, ports: InitPorts): Promise<InitResult> {
  const { only } = request;
  const root = resolvePath(request.cwd, request.folder);
  await checkFolder({ root, typed: request.folder, files: ports.files });
  const files = ports.filesBelow(root);
  const templates = await readTemplates({ content: request.content, named: null }, ports.files);
  const said = { ...(await rememberedAnswers({ root, files })), ...(await fileAnswers(request, ports.files)), ...request.flags };
  const given =
    said.documents === undefined ? said : { ...said, documents: [...wantedDocuments({ words: said.documents, list: templates.list })] };
  const open = openQuestions({ given, only });
  if (request.yes && given.company === undefined) throw companyMissing();

  const asking = !request.yes && (open.length > 0 || !request.dryRun);
  const prompter = asking ? ports.prompter([...open.map(({ flag }) => flag), '--yes']) : null;
  try {
    const answers = await askAll({ request, given, prompter, templates });
    const planned = plannedFiles({ request, answers, templates });
    const plan = { folder: shownPath({ path: root, cwd: request.cwd, folder: true }), files: await withVerdicts({ planned, root, files }) };
    ports.show(plan);
    const fresh = plan.files.filter(({ verdict }) => verdict === 'new');
    if (request.dryRun) return { outcome: 'dry-run', only, plan, written: 0, lint: null };
    if (fresh.length === 0) return { outcome: 'nothing-to-do', only, plan, written: 0, lint: null };
    if (prompter !== null && !(await prompter.confirm({ message: speak(initWords, request.language)('ask-write'), fallback: true })))
      return { outcome: 'declined', only, plan, written: 0, lint: null };
    await (ports.whole ?? unguarded)(scaffolded, () => writeAll({ fresh, root, files }));
    return { outcome: 'written', only, plan, written: fresh.length, lint: only === 'plan' ? null : await ports.lint(root) };
  } catch (error) {
    throw error instanceof Interrupted && error.saved === null ? new Interrupted(nothingWritten) : error;
  } finally {
    prompter?.close();
  }
}

async function checkFolder({ root, typed, files }: { root: string; typed: string; files: Files }): Promise<void> {
  const kind = await files.kind(root);
  if (kind === 'folder' || kind === 'missing') return;
  throw new UserError({
    what: { de: `„${typed}“ ist kein Ordner, sondern eine Datei.`, en: `“${typed}” is a file, not a folder.` },
    hint: {
      de: 'Nennen Sie einen Ordner, der leer ist oder noch nicht besteht: unisono init ORDNER',
      en: 'Name a folder that is empty or does not exist yet: unisono init FOLDER',
    },
  });
}

function companyMissing(): UserError {
  return new UserError({
    what: { de: 'Der Name der Firma fehlt.', en: 'The name of the company is missing.' },
    hint: { de: 'Geben Sie ihn an: --company "Muster GmbH"', en: 'Give it: --company "Example Ltd"' },
  });
}

async function fileAnswers({ answersPath, cwd }: InitRequest, files: Files): Promise<PartialAnswers> {
  return answersPath === null ? {} : readAnswersFile({ path: answersPath, cwd, files });
}

/** What an earlier run in this folder was told, so that a run which was cut short needs no answers again. */
async function rememberedAnswers({ root, files }: { root: string; files: Files }): Promise<PartialAnswers> {
  const text = await textOf({ path: joinPath(root, answersFile), files });
  return (text == null ? null : readAnswers({ file: answersFile, text }).answers) ?? {};
}

async function askAll({
  request,
  given,
  prompter,
  templates: { list },
}: {
  request: InitRequest;
  given: PartialAnswers;
  prompter: Prompter | null;
  templates: Templates;
}): Promise<Answers> {
  const { language, region, only } = request;
  const suggested = (given: PartialAnswers): readonly string[] => {
    const answers = completeAnswers({ given, company: given.company ?? '', language, region });
    return suggestedSets({ list, values: templateValues({ ...request, answers }, list.version) });
  };
  let answers = given;
  const open = openQuestions({ given, only });
  if (prompter !== null) {
    if (open.length > 0) prompter.say(speak(initWords, language)(only === 'plan' ? 'welcome-plan' : 'welcome'));
    // Asked of all questions again: whether one applies depends on the answers before it.
    for (const question of initQuestions)
      if (given[question.key] === undefined && (only === null || question.forPlan) && question.applies?.(answers) !== false)
        answers = {
          ...answers,
          ...(await question.ask({ prompter, given: answers, language, region, sets: list.sets, suggested: suggested(answers) })),
        };
  }
  if (answers.company === undefined) throw companyMissing();
  const documents = [...(answers.documents ?? suggested(answers))];
  return completeAnswers({ given: { ...answers, documents }, company: answers.company, language, region });
}

/** The files of the handbook. Throws an Error when a template is faulty, because then the package is broken. */
function plannedFiles({
  request,
  answers,
  templates,
}: {
  request: InitRequest;
  answers: Answers;
  templates: Templates;
}): readonly PlannedFile[] {
  const { today, toolVersion, only } = request;
  const { files, problems } = scaffoldFiles({ scaffold: { answers, today, toolVersion }, ...templates, only });
  if (problems.length > 0) throw faultyTemplates({ named: null, problems });
  return files;
}

async function withVerdicts({
  planned,
  root,
  files,
}: {
  planned: readonly PlannedFile[];
  root: string;
  files: Files;
}): Promise<readonly FilePlan[]> {
  const there = new Map<string, string | null | undefined>();
  for (const { path } of planned) there.set(path, await textOf({ path: joinPath(root, path), files }));
  return planFiles({ files: planned, existing: (path) => there.get(path) });
}

/** The text of a file; null where there is none, undefined for anything that cannot be read as text. */
async function textOf({ path, files }: { path: string; files: Files }): Promise<string | null | undefined> {
  const read = await files.read(path, { maxBytes: maxFileBytes });
  if (!read.ok) return read.reason === 'missing' ? null : undefined;
  const decoded = decode({ bytes: read.bytes });
  return 'text' in decoded ? decoded.text : undefined;
}

async function writeAll({ fresh, root, files }: { fresh: readonly FilePlan[]; root: string; files: Files }): Promise<void> {
  for (const [index, { path, text }] of fresh.entries())
    try {
      await files.write(joinPath(root, path), text, { replace: false });
    } catch (error) {
      throw error instanceof UserError ? cutShort({ error, written: fresh.slice(0, index), total: fresh.length }) : error;
    }
}

function cutShort({ error, written, total }: { error: UserError; written: readonly FilePlan[]; total: number }): UserError {
  const names = written.map(({ path }) => path);
  const shown = names.length > 12 ? [...names.slice(0, 12), '…'] : names;
  const list = shown.length === 0 ? '' : `: ${shown.join(', ')}`;
  return new UserError({
    what: {
      de: `${error.what.de} Geschrieben sind ${names.length} von ${total} Dateien${list}.`,
      en: `${error.what.en} ${names.length} of ${total} files are written${list}.`,
    },
    hint: {
      de: `${error.hint.de} Derselbe Befehl schreibt danach nur, was noch fehlt.`,
      en: `${error.hint.en} The same command then writes only what is still missing.`,
    },
    cause: error,
  });
}
