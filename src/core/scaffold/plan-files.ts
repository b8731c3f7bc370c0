import type { Problem } from '../finding.js';
import type { Source } from '../place.js';
import { type Answers, type TemplateOrigin, writeAnswers } from './answers.js';
import { channelTable } from './channel-table.js';
import { chooseDocuments } from './chosen-documents.js';
import { composePlan } from './compose-plan.js';
import { codeOwnerText, composeSettings } from './compose-settings.js';
import type { TemplateValues } from './condition.js';
import { editorLine, schemaFile, schemaFolder, schemaNames } from './editor-line.js';
import { departmentId } from './roles.js';
import { fillTemplate, templateKind } from './template.js';
import type { TemplateList, TemplateTopic } from './template-list.js';

/** A file that `init` is about to write. */
export interface PlannedFile {
  /** Relative to the handbook, `/` as separator. */
  readonly path: string;
  readonly text: string;
}

/** What becomes of a planned file: it is new, it stands there with this very text, or another text stands there and is kept. */
export type Verdict = 'new' | 'unchanged' | 'kept';

export interface FilePlan extends PlannedFile {
  readonly verdict: Verdict;
}

export interface Scaffold {
  readonly answers: Answers;
  /** The day of today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly toolVersion: string;
}

/** What `init` remembers, for later upgrades. */
export const answersFile = '.unisono/answers.yaml';
export const templateFolder = '.unisono/template/';

/**
 * Every file of a new handbook, in the order in which they are written: the answers first, so that a run that was cut short can be completed without asking again. With `only: 'plan'` just the channel plan, which then carries the company itself. Faults of templates are problems; then there are no files.
 */
export function scaffoldFiles({
  scaffold,
  list,
  templates,
  schemas,
  only,
}: {
  scaffold: Scaffold;
  list: TemplateList;
  /** By path in the template folder. */
  templates: ReadonlyMap<string, Source>;
  /** The texts of the JSON Schemas, by file name. */
  schemas: ReadonlyMap<string, string>;
  only: 'plan' | null;
}): { readonly files: readonly PlannedFile[]; readonly problems: readonly Problem[] } {
  const { answers } = scaffold;
  const schemaCopies = schemaNames.flatMap((name) => {
    const text = schemas.get(schemaFile(name));
    return text === undefined || (only === 'plan' && name !== 'channels') ? [] : [{ path: `${schemaFolder}${schemaFile(name)}`, text }];
  });
  const plan = (more: readonly TemplateTopic[]): PlannedFile => ({
    path: 'channels.yaml',
    text: composePlan({ answers, alone: only === 'plan', more }),
  });
  if (only === 'plan') return { files: [plan([]), ...schemaCopies], problems: [] };

  const said = templateValues(scaffold, list.version);
  const chosen = chooseDocuments({ list, chosen: answers.documents, values: said });
  const values = { ...said, document: chosen.document };
  const problems: Problem[] = [...chosen.problems];
  const filled: PlannedFile[] = [];
  for (const file of list.files) {
    const { from, to } = file;
    const source = templates.get(from);
    if (source === undefined) throw new Error(`template.yaml lists ${from}, which is not there`);
    // A template that is not wanted is still checked: a fault in it must not wait for the company that needs it.
    const plan = `${'../'.repeat(to.split('/').length - 1)}channels.yaml`;
    const blocks = file.language === null ? {} : { 'channel-table': channelTable({ answers, language: file.language, plan }) };
    const { text, problems: faults } = fillTemplate({ source, kind: templateKind(to), values, blocks });
    problems.push(...faults);
    if (text !== null && chosen.files.includes(file))
      filled.push({ path: to, text: to === 'facts.yaml' ? `${editorLine('facts')}\n${text}` : text });
  }
  if (problems.length > 0) return { files: [], problems };
  const settings = composeSettings({ answers, named: chosen.roles });
  const content = [{ path: 'unisono.yaml', text: settings }, plan(chosen.topics), ...filled];
  return {
    files: [
      { path: answersFile, text: writeAnswers(answers, originOf({ list, today: scaffold.today, toolVersion: scaffold.toolVersion })) },
      ...content,
      ...schemaCopies,
      ...content.map(({ path, text }) => ({ path: `${templateFolder}${path}`, text })),
    ],
    problems,
  };
}

/** What a handbook that is filled in today comes from. */
export function originOf({ list, today, toolVersion }: { list: TemplateList; today: string; toolVersion: string }): TemplateOrigin {
  return { id: list.id, version: list.version, filled: today, tool: toolVersion };
}

/** Holds planned files against what is there. `existing` gives the text of a file, null where there is none, and undefined for anything that is no readable file. */
export function planFiles({
  files,
  existing,
}: {
  files: readonly PlannedFile[];
  existing: (path: string) => string | null | undefined;
}): readonly FilePlan[] {
  return files.map((file) => {
    const there = existing(file.path);
    return { ...file, verdict: there === null ? 'new' : there === file.text ? 'unchanged' : 'kept' };
  });
}

/** What templates may name (docs/formats.en.md, Templates), but for `document`. */
export function templateValues({ answers, today, toolVersion }: Scaffold, version: string): TemplateValues {
  const language = answers.languages[0] ?? 'en';
  return {
    company: answers.company,
    country: answers.countries,
    language: answers.languages,
    'first-language': language,
    ...(answers.staff === null ? {} : { staff: answers.staff }),
    customers: answers.customers,
    'works-council': answers.worksCouncil,
    address: answers.address,
    tone: answers.tone,
    'sensitive-products': answers.sensitiveProducts,
    department: answers.departments.map(departmentId),
    'code-owner': codeOwnerText({ answers, language }),
    today,
    'review-by': yearAfter(today),
    'tool-version': toolVersion,
    'template-version': version,
  };
}

/** The same day of the next year; 28 February after a leap day. */
export function yearAfter(day: string): string {
  const next = `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 4)}-02-28` : next;
}
