import type { Problem } from '../finding.js';
import type { Settings } from '../handbook/settings.js';
import type { MessageData } from '../language.js';
import type { Span } from '../place.js';
import { withoutApostrophe } from '../spreadsheet/csv-text.js';
import { signedNumber } from '../written-number.js';
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from '../yaml/node.js';
import { assemblePlan, type PlanReading } from './assemble-plan.js';
import { isoDay } from './cell-words.js';
import { type ColumnFinder, meantHeading } from './column-mapping.js';
import type { Cell } from './csv.js';
import { parseShare } from './number-ranges.js';
import type { Part } from './plan.js';
import { takeOutShared } from './shared-rows.js';
import { slug } from './slug.js';
import { isBlank, statementOf } from './statement.js';
import { type Table, tableHead } from './table.js';
import { booleanWords, type Column, columnFor, columns } from './table-columns.js';

/**
 * Reads a channel list from a table into the same plan as YAML, every place the exact cell. Its header names the columns, in German, English or as in Hootsuite's
 * audit sheet. Any owner text is a role of its own. Faults of the table are problems under `plan-table`; the other rows are still read.
 */
export function readTable({ table, settings }: { table: Table; settings: Settings | null }): PlanReading {
  return assemblePlan({ parts: [partOf(table)], form: 'table', settings, roles: new Map() });
}

/** A table as a part of a plan: its rows in the form in which YAML comes, under the keys of the plan. */
function partOf(table: Table): Part {
  const { source, header, body } = table;
  const problems: Problem[] = [];
  const say = (message: string, span: Span, data: MessageData = {}): void => {
    problems.push({ rule: 'plan-table', message, data, at: { source, span } });
  };
  const start = tableHead(table);
  if (table.unclosed !== null) say('unclosed-quote', table.unclosed);
  if (table.otherSheets.length > 0) say('other-sheets', start, { sheets: table.otherSheets, count: table.otherSheets.length });
  if (table.hidden > 0) say('hidden-rows', start, { count: table.hidden });
  const heads = readHeader(table, say);
  if (header.length === 0) say('empty', start);
  else if (!heads.some((head) => head?.path[0] === 'platform')) say('no-platform-column', start);
  else if (body.length === 0) say('no-rows', start);
  const readable = heads.some((head) => head?.path[0] === 'platform');
  const rows = readable ? body.flatMap((row) => readRow({ row, heads, table, say })) : [];
  const titleOf = (path: string): string => {
    const index = heads.findIndex((head) => head?.path.join('.') === path);
    return header[index]?.text.replace(/\s+/g, ' ').trim() ?? path;
  };
  const shared = takeOutShared(rows, ({ kind, key, name, span }) =>
    say('shared-differs', span, { name, column: titleOf(`${kind}.${key}`) }),
  );
  const span = { start: 0, end: source.text.length };
  const schema: YamlScalar = { kind: 'scalar', value: 1, raw: '1', quoted: false, span: start };
  const root: YamlNode = {
    kind: 'map',
    span,
    entries: [
      { key: 'schema', keySpan: start, value: schema },
      ...(['teams', 'approvals', 'channels'] as const)
        .filter((key) => key === 'channels' || shared[key].length > 0)
        .map((key): YamlEntry => ({ key, keySpan: start, value: { kind: 'list', items: shared[key], span } })),
    ],
  };
  const titles = new Map(
    heads
      .map((head, index) => ({ head, title: header[index]?.text.trim() ?? '' }))
      // Where a team and a channel have a field of the same name, it is the channel's that is meant.
      .toSorted((a, b) => Number(isShared(b.head)) - Number(isShared(a.head)))
      .flatMap(({ head, title }) => (head === null ? [] : [[head.path.at(-1) ?? '', title]])),
  );
  return { source, root, problems, titles };
}

function isShared(head: Column | null): boolean {
  return head !== null && (head.path[0] === 'teams' || head.path[0] === 'approvals');
}

type Say = (message: string, span: Span, data?: MessageData) => void;

/** The columns of a list, in order; null for one that is left out. */
function readHeader({ header, find }: Pick<Table, 'header' | 'find'>, say: Say): (Column | null)[] {
  const seen = new Set<string>();
  const unknown: Cell[] = [];
  const titles = header.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const found = accountAsName(
    titles.map((title) => (title === '' ? 'left-out' : find(title))),
    titles,
  );
  const heads = header.map((cell, index) => {
    const title = titles[index] ?? '';
    const column = found[index] ?? null;
    if (column === 'left-out') return null;
    const meant = column === null ? meantHeading(title) : null;
    if (meant !== null) say('unknown-column-near', cell.span, { column: title, meant });
    else if (column === null) unknown.push(cell);
    if (column === null) return null;
    const key = column.path.join('.');
    if (seen.has(key) && column.kind !== 'aside') {
      say('column-twice', cell.span, { column: title });
      return null;
    }
    seen.add(key);
    return column;
  });
  const [first] = unknown;
  if (first !== undefined)
    say('unknown-columns', first.span, { columns: unknown.map(({ text }) => text.replace(/\s+/g, ' ').trim()), count: unknown.length });
  return heads;
}

type Found = ReturnType<ColumnFinder>;

/** Lists with an account and a web address mean the name by the account; one that stands alone is the address. */
function accountAsName(found: readonly Found[], titles: readonly string[]): readonly Found[] {
  const pathOf = (column: Found | undefined): string => (column == null || column === 'left-out' ? '' : column.path.join('.'));
  const isAccount = (index: number): boolean => /^(?:account|handle|profile?|account name)$/i.test(titles[index] ?? '');
  const accounts = found.flatMap((column, index) => (pathOf(column) === 'address' && isAccount(index) ? [index] : []));
  const addresses = found.filter((column) => pathOf(column) === 'address').length - accounts.length;
  const [account] = accounts;
  if (account === undefined || addresses !== 1 || found.some((column) => pathOf(column) === 'name')) return found;
  return found.map((column, index) => (index === account ? columnFor('name') : column));
}

function readRow({
  row,
  heads,
  table: { form, header },
  say,
}: {
  row: readonly Cell[];
  heads: readonly (Column | null)[];
  table: Table;
  say: Say;
}): YamlMap[] {
  const [first] = row;
  if (first === undefined || !row.some(({ text }) => text.trim() !== '')) return [];
  const extra = row.slice(header.length).find(({ text }) => text.trim() !== '');
  if (extra !== undefined && form === 'sheet') say('no-heading', extra.span);
  else if (extra !== undefined) say('too-many-cells', extra.span, { count: row.length, expected: header.length });
  else if (row.length < header.length && form === 'csv') say('too-few-cells', first.span, { count: row.length, expected: header.length });
  const entries: YamlEntry[] = [];
  const whole: { readonly column: Column; readonly cell: Cell }[] = [];
  let index = 0;
  for (const column of heads) {
    const own = row[index];
    index += 1;
    if (column === null || column.kind === 'aside') continue;
    if (column.kind === 'group') {
      if (own !== undefined && !blankCells.has(own.text.trim())) whole.push({ column, cell: own });
      continue;
    }
    const cell = own ?? emptyCell({ row, form });
    if (cell === null) continue;
    if (isFault(cell.text)) say('cell-error', cell.span, { found: cell.text.trim() });
    const value = cellNode(cell, column);
    if (column.path[0] === 'platform' && value.kind === 'scalar' && value.value === null) say('no-platform', cell.span);
    put(entries, column.path, value);
  }
  for (const { column, cell } of whole) putWhole({ entries, column, cell, say });
  return [{ kind: 'map', entries, span: { start: first.span.start, end: row.at(-1)?.span.end ?? first.span.end } }];
}

/** A cell behind the last one of a row of a sheet: empty, and placed at the last one. In separated values it is missing, which is told. */
function emptyCell({ row, form }: { row: readonly Cell[]; form: Table['form'] }): Cell | null {
  const end = row.at(-1)?.span.end;
  return form === 'csv' || end === undefined ? null : { text: '', span: { start: end, end } };
}

/** What a spreadsheet shows when a formula failed. */
function isFault(text: string): boolean {
  return text.includes('#') && cellFaults.test(text);
}

const cellFaults = /^\s*#(?:N\/A|NV|REF!|BEZUG!|VALUE!|WERT!|NAME\?|DIV\/0!|NULL!|NUM!|ZAHL!)\s*$/;

/** Puts a value at its path; cells of one group (`reply.first`, `reply.solve`) share a map. */
function put(entries: YamlEntry[], path: readonly string[], value: YamlNode, depth = 0): void {
  const key = path[depth];
  if (key === undefined) return;
  if (depth === path.length - 1) {
    entries.push({ key, keySpan: value.span, value });
    return;
  }
  const index = entries.findIndex((entry) => entry.key === key);
  const group = entries[index]?.value;
  const inner: YamlEntry[] = group?.kind === 'map' ? [...group.entries] : [];
  put(inner, path, value, depth + 1);
  const entry: YamlEntry = {
    key,
    keySpan: inner[0]?.keySpan ?? value.span,
    value: { kind: 'map', entries: inner, span: inner[0]?.keySpan ?? value.span },
  };
  if (index === -1) entries.push(entry);
  else entries[index] = entry;
}

/** Puts what a cell says about several columns at once, unless one of them says something itself. */
function putWhole({ entries, column, cell, say }: { entries: YamlEntry[]; column: Column; cell: Cell; say: Say }): void {
  const [key] = column.path;
  const value = cellNode(cell, column);
  const index = entries.findIndex((entry) => entry.key === key);
  const parts = entries[index]?.value;
  const said = parts?.kind === 'map' && parts.entries.some((entry) => !isBlank(entry.value));
  const columnNames = columns.flatMap(({ path, names }) =>
    path[0] === key && path.length > 1 ? [{ de: names[1] ?? '', en: names[0] ?? '' }] : [],
  );
  if (statementOf(value) === null) say('group-words', cell.span, { found: cell.text.trim(), columns: columnNames });
  else if (said) say('group-and-parts', cell.span, { found: cell.text.trim() });
  else entries.splice(index === -1 ? entries.length : index, index === -1 ? 0 : 1, { key, keySpan: value.span, value });
}

/** Cells that say that nothing is stated. */
const blankCells = new Set(['', '-', '–', '—', '?']);

function cellNode({ text, span }: Cell, column: Column): YamlNode {
  const content = withoutApostrophe(text.trim());
  const scalar = (value: YamlScalar['value'], written = content, at: Span = span): YamlScalar => ({
    kind: 'scalar',
    value,
    raw: typeof value === 'string' ? value : written,
    quoted: true,
    span: at,
    ...(typeof value === 'string' && value !== written ? { written } : {}),
  });
  const asWritten = (word: string, at: Span): YamlScalar => scalar(word, word, at);
  if (blankCells.has(content) || isFault(content)) return scalar(null);
  switch (column.kind) {
    case 'list':
      return inOneForm(
        listNode({ text, span }, ',;|\n\r', (item, at) => scalar(translated(item, column), item, at)),
        column,
      );
    case 'sentences':
      return listNode({ text, span }, ';|\n\r', asWritten);
    case 'pairs':
      return pairsNode(listNode({ text, span }, ';|\n\r', asWritten));
    case 'number':
      return scalar(signedNumber(content) ?? content);
    case 'share':
      return scalar(parseShare(content) ?? content);
    case 'boolean':
      return scalar(booleanWords.get(content.toLowerCase()) ?? content);
    case 'day':
      return scalar(isoDay(content));
    case 'duration':
      if (/^\d{1,3}:[0-5]\d(?::[0-5]\d)?$/.test(content)) return scalar(clockDuration(content));
      return scalar(column.unit !== undefined && /^\d+(?:[.,]\d+)?$/.test(content) ? `${content} ${column.unit}` : content);
    case 'text':
    case 'choice':
    case 'group':
    case 'aside':
      return scalar(translated(content, column));
  }
}

/** Topics in the form in which the plan keeps them, so that the rows of a long list are not copied once more for that (`shape.ts`). */
function inOneForm(node: YamlNode, { path }: Column): YamlNode {
  if (path[0] !== 'topics' || node.kind !== 'list') return node;
  const items = node.items.map(
    (item): YamlMap => ({ kind: 'map', entries: [{ key: 'id', keySpan: item.span, value: item }], span: item.span }),
  );
  return { kind: 'list', items, span: node.span };
}

function translated(word: string, { words, kind, path }: Column): string {
  const lower = word.toLowerCase();
  if (words !== undefined && Object.hasOwn(words, lower)) return words[lower] ?? word;
  const field = path.at(-1);
  if (field === 'holidays') return isoDay(word);
  if (field === 'languages') return lower;
  if (field === 'countries') return word.length === 2 ? word.toUpperCase() : word;
  return kind === 'choice' ? lower : word;
}

/** Items such as `hotline: 0800 1234` as a map, under the ids of their names. What has no name stays a list, and so becomes a fault. */
function pairsNode(list: YamlNode): YamlNode {
  if (list.kind !== 'list') return list;
  const entries = list.items.flatMap((value): YamlEntry[] => {
    const [, name = '', rest = ''] = value.kind === 'scalar' ? (/^([^:=]{1,60})[:=]\s*(.+)$/s.exec(value.raw) ?? []) : [];
    return value.kind === 'scalar' && rest !== ''
      ? [{ key: slug(name), keySpan: value.span, value: { ...value, value: rest, raw: rest } }]
      : [];
  });
  const isWhole = entries.length === list.items.length && entries.every(({ key }) => key !== '');
  return isWhole ? { kind: 'map', entries, span: list.span } : list;
}

/** The items of a cell, parted by any of some characters. A cell that states an absence is no list. */
function listNode({ text, span }: Cell, parting: string, item: (word: string, at: Span) => YamlScalar): YamlNode {
  const content = text.trim();
  if (/^(?:none|keine?|n\/a\b.*|entf(?:ä|ae)llt\b.*)$/is.test(content)) return { ...item(content, span), value: content };
  // Where quotes are doubled inside, offsets differ from the text; the whole cell is place enough.
  const quotes = (span.end - span.start - text.length) / 2;
  const items: YamlScalar[] = [];
  let start = 0;
  for (let end = 0; end <= text.length; end++) {
    if (end < text.length && !parting.includes(text[end] ?? '')) continue;
    const part = text.slice(start, end);
    const word = part.trim();
    const from = span.start + quotes + start + part.indexOf(word);
    start = end + 1;
    if (word === '') continue;
    items.push(item(word, quotes === 0 || quotes === 1 ? { start: from, end: from + word.length } : span));
  }
  return items.length === 0 ? { ...item('', span), value: null } : { kind: 'list', items, span };
}

/** `4:30`, as a cell with a time format says it, as `4.5 h`, and `4:20` as `260 min`. */
function clockDuration(text: string): string {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  const whole = minutes === 0 || (hours > 0 && minutes % 15 === 0);
  return whole ? `${hours + minutes / 60} h` : `${hours * 60 + minutes} min`;
}
