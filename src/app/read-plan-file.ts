import { readPlan } from '../core/channels/read-plan.js';
import { readTable } from '../core/channels/read-table.js';
import { type Table, tableOfCsv, tableOfWorkbook } from '../core/channels/table.js';
import { type Decoded, decode, decodeTable, maxFileBytes, maxWorkbookBytes, type RawContent } from '../core/decode.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { planFile } from '../core/handbook/layout.js';
import { wholeFile } from '../core/place.js';
import type { Material } from '../core/rules/run.js';
import type { Files, Sheets } from '../ports.js';
import { cannotOpen } from './lint.js';

/** A plan outside a handbook's own files. One that describes its company stands alone; another one takes company and roles from the handbook around it. */
export async function readPlanFile({
  path,
  file,
  typed,
  load,
  files,
  sheets,
}: {
  path: string;
  file: string;
  typed: string;
  /** Reads the handbook around the plan; it is left alone when the plan needs none. */
  load: () => Promise<Handbook | null>;
  files: Files;
  sheets: Sheets;
}): Promise<Material> {
  const workbook = /\.xls[xm]$/i.test(path);
  const content = await readNamed({ path, typed, files, maxBytes: workbook ? maxWorkbookBytes : maxFileBytes });
  const opened = workbook ? await openWorkbook({ content, file, sheets }) : openText({ content, file, table: !/\.ya?ml$/i.test(path) });
  if ('failure' in opened) {
    const source = { file, text: '' };
    const problem = { rule: 'unreadable', message: opened.failure, data: opened.data, at: wholeFile(source) };
    return { files: [{ kind: 'channels', source, problems: [problem] }], handbook: null, plan: null, base: null };
  }
  const around = 'text' in opened && /^company:/m.test(opened.text) ? null : await load();
  const settings = around?.settings ?? null;
  const reading =
    'text' in opened
      ? readPlan({ sources: [{ path: planFile, source: { file, text: opened.text } }], settings, roles: around?.roles ?? new Map() })
      : readTable({ table: opened.table, settings });
  const settingsFiles = around?.files.filter(({ kind }) => kind === 'settings') ?? [];
  return { files: [...settingsFiles, ...reading.files], handbook: around, plan: reading.plan, base: null };
}

type Opened = Decoded | { readonly table: Table };

function openText({ content, file, table }: { content: RawContent; file: string; table: boolean }): Opened {
  const decoded = table ? decodeTable(content) : decode(content);
  return table && 'text' in decoded ? { table: tableOfCsv({ file, text: decoded.text }) } : decoded;
}

async function openWorkbook({ content, file, sheets }: { content: RawContent; file: string; sheets: Sheets }): Promise<Opened> {
  if ('failure' in content) return { failure: 'sheet-too-large', data: { limit: maxWorkbookBytes / (1024 * 1024) } };
  const read = await sheets.read(content.bytes);
  return 'failure' in read ? read : { table: tableOfWorkbook({ file, workbook: read }) };
}

async function readNamed({
  path,
  typed,
  files,
  maxBytes,
}: {
  path: string;
  typed: string;
  files: Files;
  maxBytes: number;
}): Promise<RawContent> {
  const read = await files.read(path, { maxBytes });
  if (read.ok) return { bytes: read.bytes };
  if (read.reason === 'too-large') return { failure: read.reason };
  if (read.reason === 'denied' || read.reason === 'folder' || read.reason === 'missing') throw cannotOpen(typed, read.reason);
  throw cannotOpen(typed, 'other');
}
