import type { Cell, Section, Table } from '../../document/model.js';
import type { Language } from '../../language.js';
import { searchText } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { columnWords, escalationWords } from './escalation-words.data.js';

/** What every level of an escalation plan must say. */
export const ladderParts = ['trigger', 'role', 'deputy', 'time', 'next'] as const;

export type LadderPart = (typeof ladderParts)[number];

/** One row of the table of levels. */
export interface Level {
  /** What people call it: the first cell. */
  readonly label: string;
  readonly cell: Cell;
  /** What its columns say of a part; absent where no column does. */
  readonly parts: Readonly<Partial<Record<LadderPart, readonly Cell[]>>>;
  /** The rows that the cell with the next step names, and whether it names one that does not exist. */
  readonly next: readonly number[];
  readonly unknown: string | null;
}

export interface Ladder {
  readonly form: 'table' | 'list';
  readonly levels: readonly Level[];
  /** How many columns say what no header word tells; any of them may hold the trigger or the role. */
  readonly openColumns: number;
}

/** A table with more rows is a list of something else. */
export const mostLevels = 40;

/** The levels in the first table of a section, lowest first as they stand there; null without a table of two to forty rows. */
export function ladderOf(section: Section, language: Language): Ladder | null {
  const table = section.blocks.find((block): block is Table => block.kind === 'table');
  if (table === undefined || table.rows.length < 2 || table.rows.length > mostLevels) return null;
  const words = columnWords[language];
  const headers = table.header.map(({ inline }) => searchText(inline.text));
  const columns = Object.fromEntries(
    ladderParts.map((part) => [part, headers.flatMap((header, index) => (words[part].test(header) ? [index] : []))]),
  ) as Record<LadderPart, number[]>;
  const named = headers.flatMap((header, index) => (index === 0 || words.name.test(header) ? [index] : []));
  const known = new Set([...named, ...Object.values(columns).flat()]);
  const names = table.rows.map((row) =>
    named.map((index) => searchText(row[index]?.inline.text ?? '').trim()).filter((name) => name !== ''),
  );
  const levels = table.rows.map((row): Level => {
    const cellsOf = (indexes: readonly number[]): Cell[] => indexes.flatMap((index) => row[index] ?? []);
    const filled = ladderParts.flatMap((part) => (columns[part].length === 0 ? [] : [[part, cellsOf(columns[part])] as const]));
    const { rows, unknown } = targetsIn({
      text: cellsOf(columns.next)
        .map(({ inline }) => inline.text)
        .join(' '),
      names,
      language,
    });
    const cell = row[0] ?? { span: table.span, inline: { text: '', runs: [], code: [], links: [] } };
    return {
      label: named
        .map((index) => row[index]?.inline.text.trim() ?? '')
        .filter(Boolean)
        .join(' '),
      cell,
      parts: Object.fromEntries(filled),
      next: rows,
      unknown,
    };
  });
  return { form: 'table', levels, openColumns: headers.filter((_, index) => !known.has(index)).length };
}

const calming = patterns(escalationWords.calmingDown);

/** The rows that a cell names by number or name. The way back to calm is no next step. */
export function targetsIn({ text, names, language }: { text: string; names: readonly (readonly string[])[]; language: Language }): {
  rows: readonly number[];
  unknown: string | null;
} {
  const search = searchText(text);
  if (calming[language]().test(search)) return { rows: [], unknown: null };
  const numbers = [...search.matchAll(/(?:stufe|level|phase|grad|sev)[\s-]*(\d{1,2})(?!\d)|^\s*(\d{1,2})\s*$/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const hasNumber = (name: readonly string[], wanted: string): boolean => name.some((part) => /\d+/.exec(part)?.[0] === wanted);
  const rows = names.flatMap((name, index) =>
    numbers.some((wanted) => hasNumber(name, wanted)) || name.some((part) => part.length > 3 && search.includes(part)) ? [index] : [],
  );
  // Rows without numbers of their own are not counted: nobody can say which one is meant.
  const numbered = names.every((name) => name.some((part) => /\d/.test(part)));
  return { rows, unknown: numbered ? (numbers.find((wanted) => !names.some((name) => hasNumber(name, wanted))) ?? null) : null };
}

/** The rows from which every way leads in a circle. `last` is the row at which the ladder ends. */
export function circleIn({ levels }: Ladder, last: number): readonly number[] {
  const ends = new Set(
    levels.flatMap(({ next }, index) => (next.length === 0 || (index === last && next.every((to) => to > index)) ? [index] : [])),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const [index, { next }] of levels.entries())
      if (!ends.has(index) && next.some((to) => ends.has(to))) {
        ends.add(index);
        grown = true;
      }
  }
  return levels.flatMap((_, index) => (ends.has(index) ? [] : [index]));
}

/** True for a cell that says nothing: empty, a dash, or "none". */
export function isBlankCell({ inline }: Cell): boolean {
  return /^\s*(?:[-–—.?]*|keine?[rnms]?|nichts|none|n\/a)\s*$/i.test(inline.text);
}
