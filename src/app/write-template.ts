import { planTemplate, planTemplateCsv } from '../core/channels/plan-template.js';
import type { Language } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import type { Files, Sheets } from '../ports.js';
import { resolvePath } from './paths.js';

export interface TemplateRequest {
  readonly cwd: string;
  readonly language: Language;
  /** A file whose name says what it is, as typed; null where none was. */
  readonly file: string | null;
  /** The files by kind; null where none was. Without any a workbook is written under a name of our own. */
  readonly xlsx: string | null;
  readonly csv: string | null;
}

/** Writes empty channel lists and returns their names. Throws a UserError, before anything is written, for a file that exists or is called like one of another kind. */
export async function writeTemplate(
  { cwd, language, file, xlsx, csv }: TemplateRequest,
  { files, sheets }: { files: Files; sheets: Sheets },
): Promise<readonly string[]> {
  if (file !== null && !/\.(?:xlsx|csv)$/i.test(file)) throw otherKind(file);
  const isCsv = file !== null && /\.csv$/i.test(file);
  const typed = { xlsx: named(xlsx, isCsv ? null : file), csv: named(csv, isCsv ? file : null) };
  const own = language === 'de' ? 'kanaele.xlsx' : 'channels.xlsx';
  const workbooks = typed.xlsx.length + typed.csv.length === 0 ? [own] : typed.xlsx;
  const wanted = [
    ...workbooks.map((name) => ({ name, ending: '.xlsx', make: () => sheets.write(planTemplate(language)) })),
    ...typed.csv.map((name) => ({ name, ending: '.csv', make: async () => planTemplateCsv(language) })),
  ];
  for (const { name, ending } of wanted) {
    if (!name.toLowerCase().endsWith(ending)) throw wrongEnding(name, ending);
    if ((await files.kind(resolvePath(cwd, name))) !== 'missing') throw exists(name);
  }
  for (const { name, make } of wanted) await files.write(resolvePath(cwd, name), await make(), { replace: false });
  return wanted.map(({ name }) => name);
}

function named(...names: readonly (string | null)[]): readonly string[] {
  return names.filter((name) => name !== null);
}

function wrongEnding(name: string, ending: string): UserError {
  return new UserError({
    what: { de: `„${name}“ endet nicht auf ${ending}.`, en: `“${name}” does not end in ${ending}.` },
    hint: {
      de: 'Excel erkennt die Datei daran. Zum Beispiel: unisono audit template --xlsx kanaele.xlsx',
      en: 'Excel tells the file by it. For example: unisono audit template --xlsx channels.xlsx',
    },
  });
}

function otherKind(name: string): UserError {
  return new UserError({
    what: { de: `„${name}“ endet weder auf .xlsx noch auf .csv.`, en: `“${name}” ends neither in .xlsx nor in .csv.` },
    hint: {
      de: 'Daran ist zu erkennen, was geschrieben werden soll. Zum Beispiel: unisono audit template kanaele.xlsx',
      en: 'By that it is told what to write. For example: unisono audit template channels.xlsx',
    },
  });
}

function exists(name: string): UserError {
  return new UserError({
    what: { de: `„${name}“ gibt es schon und bleibt, wie sie ist.`, en: `“${name}” exists already and stays as it is.` },
    hint: {
      de: 'Nennen Sie einen anderen Namen, zum Beispiel: unisono audit template liste.xlsx',
      en: 'Give another name, for example: unisono audit template list.xlsx',
    },
  });
}
