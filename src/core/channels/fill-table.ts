import { editText, type TextEdit } from '../edit-text.js';
import type { Language } from '../language.js';
import { toPlace } from '../place.js';
import { csvCell } from '../spreadsheet/csv-text.js';
import type { Writable } from '../yaml/write-yaml.js';
import { choiceWords } from './choice-words.data.js';
import type { Cell } from './csv.js';
import type { Region } from './plan.js';
import { headingOf } from './plan-template.js';
import { keysOf } from './put-answers.js';
import { type Table, tableHead } from './table.js';
import { type Column, columns } from './table-columns.js';

/** A cell of a sheet that gets a text. Row and column count from 0. */
export interface CellToFill {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The column of a list for a field of channels or of their teams; null for a field that lists do not have. */
export function columnOfField(field: string): Column | null {
  const keys = keysOf(field).join('.');
  const path = field.startsWith('channel.') ? keys : field.startsWith('team.') ? `teams.${keys}` : null;
  return columns.find((column) => column.path.join('.') === path && column.kind !== 'aside') ?? null;
}

/** A value as people write it into a cell. */
export function cellOf({ field, value, language }: { field: string; value: Writable; language: Language }): string {
  if (typeof value === 'boolean') return value ? { de: 'ja', en: 'yes' }[language] : { de: 'nein', en: 'no' }[language];
  if (typeof value === 'number') return language === 'de' ? String(value).replace('.', ',') : String(value);
  if (typeof value === 'string') return choiceWords[field]?.[value]?.[language] ?? value;
  if (Array.isArray(value)) return value.join(field === 'channel.launch.questions' ? '; ' : ', ');
  return Object.entries(value)
    .map(([key, text]) => `${key}: ${String(text)}`)
    .join('; ');
}

interface Filling {
  readonly table: Table;
  readonly column: Column;
  readonly answers: readonly { readonly region: Region; readonly text: string }[];
  readonly language: Language;
}

/** A text of separated values with answers in their column, which is added at the end where it is missing. Every other character stays. */
export function fillCsv({ table, column, answers, language }: Filling): string {
  const { source, header, body } = table;
  const delimiter = delimiterOf(table);
  const index = columnIndex(table, column);
  const edits: TextEdit[] = [];
  const append = (row: readonly Cell[], text: string): void => {
    const end = row.at(-1)?.span.end ?? 0;
    edits.push({ span: { start: end, end }, text });
  };
  const at = index === -1 ? header.length : index;
  if (index === -1) append(header, `${delimiter}${csvCell(headingOf(column, language), delimiter)}`);
  const byRow = new Map(answers.map((answer) => [answer.region.at.span.start, answer]));
  for (const row of body) {
    const answer = byRow.get(row[0]?.span.start ?? -1);
    const cell = row[at];
    const text = csvCell(answer?.text ?? '', delimiter);
    if (answer !== undefined && cell !== undefined) edits.push({ span: cell.span, text });
    else if (cell === undefined && (answer !== undefined || index === -1)) append(row, `${delimiter.repeat(at - row.length + 1)}${text}`);
  }
  return editText(source.text, edits);
}

/** The cells of a sheet that hold answers, with the heading of a column that is added. */
export function cellsToFill({ table, column, answers, language }: Filling): readonly CellToFill[] {
  const { header, body } = table;
  const index = columnIndex(table, column);
  const at = index === -1 ? Math.max(header.length, ...body.map((row) => row.length)) : index;
  const byRow = new Map(answers.map((answer) => [answer.region.at.span.start, answer]));
  const cell = (row: readonly Cell[], text: string): CellToFill => ({
    sheet: table.sheet ?? '',
    row: toPlace({ source: table.source, span: row[0]?.span ?? tableHead(table) }).line - 1,
    column: at,
    text,
  });
  return [
    ...(index === -1 ? [cell(header, headingOf(column, language))] : []),
    ...body.flatMap((row) => {
      const answer = byRow.get(row[0]?.span.start ?? -1);
      return answer === undefined ? [] : [cell(row, answer.text)];
    }),
  ];
}

function columnIndex({ header, find }: Table, column: Column): number {
  const path = column.path.join('.');
  return header.findIndex(({ text }) => {
    const found = text.trim() === '' ? null : find(text);
    return found !== null && found !== 'left-out' && found.path.join('.') === path;
  });
}

/** What parts the cells of a header; a table of one column has none, so that of the language of its reader would be a guess. */
function delimiterOf({ source, header }: Table): string {
  const first = header[0]?.span.end ?? 0;
  return source.text[first] ?? ',';
}
