import type { ColumnFinder } from '../core/channels/column-mapping.js';
import { readPlan } from '../core/channels/read-plan.js';
import { readTable } from '../core/channels/read-table.js';
import { type Table, tableOfCsv, tableOfWorkbook } from '../core/channels/table.js';
import { type Decoded, decode, decodeTable, maxFileBytes, maxTableBytes, maxWorkbookBytes, type RawContent } from '../core/decode.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { planFile } from '../core/handbook/layout.js';
import { wholeFile } from '../core/place.js';
import type { Material } from '../core/rules/run.js';
import type { Files, Sheets } from '../ports.js';
import { cannotOpen } from './lint.js';
import { checkMapped, mapWithoutList, readMappings } from './read-mappings.js';

/** A plan outside a handbook's own files. One that describes its company stands alone; another one takes company and roles from the handbook around it. */
export async function readPlanFile({
  path,
  file,
  typed,
  cwd,
  load,
  map,
  files,
  sheets,
}: {
  path: string;
  file: string;
  typed: string;
  cwd: string;
  /** Reads the handbook around the plan; it is left alone when the plan needs none. */
  load: () => Promise<Handbook | null>;
  /** What headings of a list mean, as typed. */
  map: readonly string[];
  files: Files;
  sheets: Sheets;
}): Promise<Material> {
  if (!isList(path) && map.length > 0) throw mapWithoutList(typed);
  const content = await readNamed({ path, typed, files, maxBytes: maxBytesOf(path) });
  const opened = await openPlan({ content, path, file, cwd, map, files, sheets });
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

interface OpenRequest {
  readonly content: RawContent;
  readonly path: string;
  readonly file: string;
  readonly cwd: string;
  readonly map: readonly string[];
  readonly files: Files;
  readonly sheets: Sheets;
}

/** The list in the bytes of a file; null for one that is no list or cannot be read. */
export async function openTable(request: OpenRequest): Promise<Table | null> {
  const opened = await openPlan(request);
  return 'table' in opened ? opened.table : null;
}

async function openPlan({ content, path, file, cwd, map, files, sheets }: OpenRequest): Promise<Opened> {
  const mapping = await readMappings({ texts: map, cwd, files });
  const opened = isWorkbook(path)
    ? await openWorkbook({ content, file, find: mapping.find, sheets })
    : openText({ content, file, find: isList(path) ? mapping.find : null });
  if ('table' in opened) checkMapped(mapping, opened.table);
  return opened;
}

function isWorkbook(path: string): boolean {
  return /\.xls[xm]$/i.test(path);
}

function maxBytesOf(path: string): number {
  return isWorkbook(path) ? maxWorkbookBytes : isList(path) ? maxTableBytes : maxFileBytes;
}

function isList(path: string): boolean {
  return !/\.ya?ml$/i.test(path);
}

/** `find` is null for a text that is no list. */
function openText({ content, file, find }: { content: RawContent; file: string; find: ColumnFinder | null }): Opened {
  const decoded = find === null ? decode(content) : decodeTable(content, maxTableBytes);
  return find !== null && 'text' in decoded ? { table: tableOfCsv({ file, text: decoded.text, find }) } : decoded;
}

async function openWorkbook({
  content,
  file,
  find,
  sheets,
}: {
  content: RawContent;
  file: string;
  find: ColumnFinder;
  sheets: Sheets;
}): Promise<Opened> {
  if ('failure' in content) return { failure: 'sheet-too-large', data: { limit: maxWorkbookBytes / (1024 * 1024) } };
  const read = await sheets.read(content.bytes);
  return 'failure' in read ? read : { table: tableOfWorkbook({ file, workbook: read, find }) };
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
