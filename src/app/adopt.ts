import type { Adoption, AdoptResult, AdoptView, FileStep } from '../core/adopt/adoption.js';
import { candidateKind } from '../core/adopt/candidates.js';
import { composeAdoptedSettings } from '../core/adopt/compose-settings.js';
import type { LeftFile } from '../core/adopt/foreign-file.js';
import type { AdoptJournal } from '../core/adopt/journal.js';
import { planAdoption } from '../core/adopt/plan-adoption.js';
import { baselineSize, growBaseline } from '../core/baseline/baseline.js';
import { baselineText } from '../core/baseline/baseline-text.js';
import { decode, maxFileBytes, type RawFile } from '../core/decode.js';
import type { Finding } from '../core/finding.js';
import { baselineFile, settingsFile } from '../core/handbook/layout.js';
import { readSettings } from '../core/handbook/read-settings.js';
import type { Language, Localised } from '../core/language.js';
import { cleanValue } from '../core/scaffold/clean-value.js';
import { schemaFile, schemaFolder, schemaNames } from '../core/scaffold/editor-line.js';
import type { LintCounts } from '../core/scaffold/init-plan.js';
import { UserError } from '../core/user-error.js';
import { adoptWords } from '../i18n/adopt.js';
import { speak } from '../i18n/words.js';
import { type Files, type Git, Interrupted, type Prompter, type Stoppable, type WritesWhole } from '../ports.js';
import { carryOutAdoption, openAdoptJournal } from './carry-out-adoption.js';
import { holdBack } from './hold-back.js';
import { inSteps } from './in-steps.js';
import { checkHandbooks } from './lint.js';
import { fillInRule } from './lint-counts.js';
import { findRoot } from './load-handbook.js';
import { nothingWritten, unguarded } from './nothing-written.js';
import { joinPath, resolvePath, shownPath } from './paths.js';
import { plannedFiles } from './planned-files.js';
import { undoAdoption } from './undo-adoption.js';

export interface AdoptRequest {
  readonly cwd: string;
  /** The folder as typed; empty for the working folder. */
  readonly folder: string;
  /** The name of the company; null where nobody said it. */
  readonly company: string | null;
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** True to take the last adoption back. */
  readonly undo: boolean;
  readonly language: Language;
  readonly today: string;
  /** The folder of the package with schemas and the guideline library. */
  readonly content: string;
}

export interface AdoptPorts {
  readonly files: Files;
  readonly git: Git;
  /** The files of one folder, from which no link leads out. */
  filesBelow(root: string): Files;
  /** Somebody to ask. Throws a UserError that names the flags when there is nobody. */
  prompter(missing: readonly string[]): Prompter & { close(): void };
  /** Shows what will be done, before it is done. */
  show(view: AdoptView): void;
  /** Checks the finished handbook. */
  lint(root: string): Promise<LintCounts>;
  /** None unless given: nobody can end the planning in order. */
  readonly stop?: Stoppable;
  /** None unless given: the writing may be cut short, and the journal says how to go on. */
  readonly whole?: WritesWhole;
}

const adopted: Localised = {
  de: 'Abgebrochen, als schon geschrieben wurde; die Übernahme ist vollständig. Zurück: unisono adopt --undo',
  en: 'Interrupted when writing had begun; the adoption is complete. To take it back: unisono adopt --undo',
};

const baselineReason: Localised = {
  de: 'Stand bei der Übernahme (unisono adopt)',
  en: 'there when the handbook was brought in (unisono adopt)',
};

/**
 * Makes a folder of foreign Markdown documents a handbook: proposes front matter, anchors, places and settings, shows the plan, asks, writes it, and leaves a baseline of what is found
 * today. In a handbook it takes in the documents without front matter. Everything that is to be written is on the disk in a journal first, so that a call which was cut short is
 * completed by the next one. Throws a UserError for a folder that cannot be used and a write that failed; Interrupted when somebody stops.
 */
export async function adopt(request: AdoptRequest, ports: AdoptPorts): Promise<AdoptResult> {
  const { cwd, language } = request;
  const root = resolvePath(cwd, request.folder);
  const handbook = await checkFolder({ root, request, files: ports.files });
  const below = ports.filesBelow(root);
  if (request.undo) return undone({ root, request, ports, below });
  const journal = await openAdoptJournal({ root, files: below });
  if (journal?.undo === true) throw undoCutShort();
  const prompter = request.yes || request.dryRun ? null : ports.prompter(['--yes']);
  const word = speak(adoptWords, language);
  try {
    const ask = (): Promise<string | null> => askCompany({ prompter, word });
    const { view, todo } = await planned({ request, ports, root, below, handbook, journal, ask });
    if (todo.steps.length === 0) return { ...view, outcome: 'nothing-to-do', written: 0, lint: null };
    ports.show(view);
    if (request.dryRun) return { ...view, outcome: 'dry-run', written: 0, lint: null };
    if (prompter !== null && !(await prompter.confirm({ message: word('ask-write'), fallback: true })))
      return { ...view, outcome: 'declined', written: 0, lint: null };
    const site = { root, files: below };
    const written = await (ports.whole ?? unguarded)(adopted, () => carryOutAdoption({ journal: todo, resumed: journal !== null, site }));
    return { ...view, outcome: 'written', written, lint: await ports.lint(root) };
  } catch (error) {
    throw error instanceof Interrupted && error.saved === null ? new Interrupted(nothingWritten) : error;
  } finally {
    prompter?.close();
  }
}

async function undone(call: Parameters<typeof undoAdoption>[0]): Promise<AdoptResult> {
  try {
    return await undoAdoption(call);
  } catch (error) {
    throw error instanceof Interrupted && error.saved === null ? new Interrupted(nothingWritten) : error;
  }
}

function undoCutShort(): UserError {
  return new UserError({
    what: {
      de: 'Hier wurde eine Übernahme zurückgenommen, und das wurde unterbrochen. Es wurde nichts geschrieben.',
      en: 'An adoption was being taken back here, and that was cut short. Nothing was written.',
    },
    hint: { de: 'Vollenden Sie es mit: unisono adopt --undo', en: 'Complete it with: unisono adopt --undo' },
  });
}

/** True when the folder is a handbook. Throws a UserError for one that lies inside a handbook, and for anything that is no folder. */
async function checkFolder({
  root,
  request: { cwd, folder },
  files,
}: {
  root: string;
  request: AdoptRequest;
  files: Files;
}): Promise<boolean> {
  const shown = folder === '' ? '.' : folder;
  if ((await files.kind(root)) !== 'folder')
    throw new UserError({
      what: { de: `Den Ordner „${shown}“ gibt es nicht.`, en: `There is no folder “${shown}”.` },
      hint: {
        de: 'Nennen Sie den Ordner mit Ihren Dokumenten: unisono adopt ORDNER',
        en: 'Name the folder that holds your documents: unisono adopt FOLDER',
      },
    });
  const above = await findRoot({ start: root, files });
  if (above === null || above === root) return above !== null;
  const place = shownPath({ path: above, cwd, folder: true }) || './';
  throw new UserError({
    what: {
      de: `„${shown}“ liegt in dem Handbuch „${place}“ und kann kein eigenes werden.`,
      en: `“${shown}” is inside the handbook “${place}” and cannot become one of its own.`,
    },
    hint: {
      de: `Legen Sie die Dokumente dort in policies/ und rufen Sie auf: unisono adopt ${quotedPath(place)}`,
      en: `Put the documents into policies/ there and run: unisono adopt ${quotedPath(place)}`,
    },
  });
}

function quotedPath(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

async function askCompany({
  prompter,
  word,
}: {
  prompter: Prompter | null;
  word: (key: 'ask-company' | 'hint-company') => string;
}): Promise<string | null> {
  if (prompter === null) return null;
  const answer = cleanValue(await prompter.text({ message: word('ask-company'), hint: word('hint-company'), check: () => null }));
  return answer === '' ? null : answer;
}

interface Planned {
  readonly view: AdoptView;
  readonly todo: AdoptJournal;
}

interface Place {
  readonly request: AdoptRequest;
  readonly ports: AdoptPorts;
  readonly root: string;
  readonly below: Files;
  readonly handbook: boolean;
}

async function planned({
  journal,
  ask,
  ...place
}: Place & { journal: AdoptJournal | null; ask: () => Promise<string | null> }): Promise<Planned> {
  const folder = shownPath({ path: place.root, cwd: place.request.cwd, folder: true });
  if (journal !== null) {
    const others = journal.steps.flatMap(({ path, after }) => (after === null ? [] : [path]));
    return {
      todo: journal,
      view: {
        folder,
        handbook: journal.handbook,
        resumed: true,
        documents: [],
        relinked: [],
        left: [],
        foreignAnchors: 0,
        others,
        held: 0,
        gaps: 0,
        undo: null,
      },
    };
  }
  const adoption = await proposed(place);
  const { documents, relinked, left, foreignAnchors } = adoption;
  const seen = { folder, handbook: place.handbook, resumed: false, documents, relinked, left, foreignAnchors, undo: null };
  if (documents.length === 0) {
    if (!place.handbook) throw nothingFound(place.request.folder, left);
    return { view: { ...seen, others: [], held: 0, gaps: 0 }, todo: { schema: 1, handbook: true, steps: [] } };
  }
  // Asked only where there is something to take in.
  const company = place.request.company ?? (place.handbook ? null : await ask());
  const named = { ...place, request: { ...place.request, company } };
  const settings = await settingsSteps({ ...named, adoption });
  const { step, held, gaps } = await baselineStep({ ...named, adoption, settings });
  const own = [...settings.schemas, ...(step === null ? [] : [step]), ...settings.settings];
  return {
    view: { ...seen, others: own.map(({ path }) => path), held, gaps },
    todo: { schema: 1, handbook: place.handbook, steps: [...adoption.steps, ...own] },
  };
}

function nothingFound(typed: string, left: readonly LeftFile[]): UserError {
  const shown = typed === '' ? '.' : typed;
  const names = left.slice(0, 5).map(({ path }) => path);
  const [de, en] = names.length === 0 ? ['', ''] : [` Nicht zu gebrauchen: ${names.join(', ')}.`, ` Not usable: ${names.join(', ')}.`];
  return new UserError({
    what: {
      de: `In „${shown}“ liegen keine Markdown-Dokumente, die sich übernehmen lassen.${de}`,
      en: `“${shown}” contains no Markdown documents that can be taken in.${en}`,
    },
    hint: {
      de: 'Nennen Sie den Ordner mit Ihren Dokumenten. Ein neues Handbuch entsteht mit: unisono init',
      en: 'Name the folder that holds your documents. A new handbook is made with: unisono init',
    },
  });
}

async function proposed({ request, ports, root, below, handbook }: Place): Promise<Adoption> {
  const { files: paths, others } = await below.listAll(root);
  const nested = paths.filter((path) => path.endsWith(`/${settingsFile}`)).map((path) => path.slice(0, -settingsFile.length));
  const own = paths.filter((path) => !nested.some((folder) => path.startsWith(folder)));
  const candidates: RawFile[] = others.flatMap(({ path, kind }) =>
    candidateKind({ path, handbook }) === 'candidate'
      ? [{ path, file: path, content: { failure: kind === 'link' ? 'link' : 'not-a-file' } }]
      : [],
  );
  const neighbours: RawFile[] = [];
  for (const path of own) {
    const kind = candidateKind({ path, handbook });
    if (kind === null) continue;
    await ports.stop?.step();
    const read = await below.read(joinPath(root, path), { maxBytes: maxFileBytes });
    const raw: RawFile = { path, file: path, content: read.ok ? { bytes: read.bytes } : { failure: read.reason } };
    (kind === 'candidate' ? candidates : neighbours).push(raw);
  }
  const languages = handbook ? await statedLanguages({ root, below }) : [];
  const plan = planAdoption({ candidates, neighbours, paths, handbook, languages, language: request.language, today: request.today });
  return inSteps(plan, ports.stop);
}

async function statedLanguages({ root, below }: { root: string; below: Files }): Promise<readonly string[]> {
  const text = await textOf({ path: joinPath(root, settingsFile), files: below });
  return text === null ? [] : (readSettings({ file: settingsFile, text }).settings.value?.company.languages ?? []);
}

/** The text of a file; null where there is none or it is no text. */
async function textOf({ path, files }: { path: string; files: Files }): Promise<string | null> {
  const read = await files.read(path, { maxBytes: maxFileBytes * 8 });
  const decoded = read.ok ? decode({ bytes: read.bytes }) : null;
  return decoded !== null && 'text' in decoded ? decoded.text : null;
}

interface SettingsSteps {
  readonly schemas: readonly FileStep[];
  readonly settings: readonly FileStep[];
}

/** `unisono.yaml` and the schemas that it points editors to; nothing of it in a handbook, which has them. */
async function settingsSteps({ request, ports, root, below, handbook, adoption }: Place & { adoption: Adoption }): Promise<SettingsSteps> {
  if (handbook) return { schemas: [], settings: [] };
  const { languages, roles } = adoption;
  const text = composeAdoptedSettings({ company: request.company, languages, roles, language: request.language });
  const schemas: FileStep[] = [];
  for (const name of schemaNames) {
    const path = `${schemaFolder}${schemaFile(name)}`;
    const schema = await textOf({ path: joinPath(request.content, `schema/${schemaFile(name)}`), files: ports.files });
    if (schema === null) throw new Error(`the package is incomplete: schema/${schemaFile(name)}`);
    if ((await below.kind(joinPath(root, path))) === 'missing') schemas.push({ path, before: null, after: schema });
  }
  return { schemas, settings: [{ path: settingsFile, before: null, after: text }] };
}

/** The baseline of what is found in the documents that are taken in, judged before anything is written. */
async function baselineStep({
  request,
  ports,
  root,
  below,
  handbook,
  adoption,
  settings,
}: Place & { adoption: Adoption; settings: SettingsSteps }): Promise<{ step: FileStep | null; held: number; gaps: number }> {
  const { cwd, content, today, language } = request;
  const steps = [...adoption.steps, ...settings.settings];
  const files = plannedFiles({ files: ports.files, root, steps });
  const [checked] = await checkHandbooks(
    { cwd, paths: [root], base: null, today, content },
    { files, git: ports.git, ...(ports.stop === undefined ? {} : { stop: ports.stop }) },
  );
  if (checked === undefined) throw new Error('an adopted folder was not checked');
  const shown = (path: string): string => shownPath({ path: joinPath(root, path), cwd });
  const taken = new Set(adoption.documents.map(({ to }) => shown(to)));
  const { remaining } = holdBack({ ...checked, today });
  // The name of the company is asked for by every run until it is there.
  const asked = (finding: Finding): boolean => finding.rule === fillInRule && finding.place.file === shown(settingsFile);
  const findings = remaining.filter((finding) => (handbook ? taken.has(finding.place.file) : !asked(finding)));
  const before = checked.handbook.baseline ?? { entries: [] };
  const after = growBaseline({ baseline: before, findings, since: today, reason: baselineReason[language] });
  const held = baselineSize(after) - baselineSize(before);
  const gaps = findings.filter(({ rule }) => rule === fillInRule).length;
  if (held === 0) return { step: null, held, gaps };
  return {
    step: { path: baselineFile, before: await textOf({ path: joinPath(root, baselineFile), files: below }), after: baselineText(after) },
    held,
    gaps,
  };
}
