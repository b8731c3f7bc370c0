import { nearest } from '../nearest.js';
import { type Column, columnFor, headingNames, plainHeading } from './table-columns.js';

/** What a heading of a list means: a column, one that is left out on purpose, or nothing that is known. */
export type ColumnFinder = (heading: string) => Column | 'left-out' | null;

/** What a call says about headings: `Kanalname=name`, `Zuständig=owner`, `Farbe=-`. */
export interface MappingEntry {
  readonly heading: string;
  readonly field: string;
}

/** Words that leave a column out. */
const leftOut: ReadonlySet<string> = new Set(['-', 'ignore', 'ignorieren', 'none', 'keine']);

/** Parts `heading=field`, joined by commas; null for a text that is none. A comma before which no field stands belongs to a heading. */
export function readMapping(text: string): readonly MappingEntry[] | null {
  const entries: MappingEntry[] = [];
  let open = '';
  for (const part of text.split(',')) {
    const at = part.lastIndexOf('=');
    if (at === -1) {
      open += `${part},`;
      continue;
    }
    const entry = { heading: `${open}${part.slice(0, at)}`.trim(), field: part.slice(at + 1).trim() };
    if (entry.heading === '' || entry.field === '') return null;
    entries.push(entry);
    open = '';
  }
  return open === '' && entries.length > 0 ? entries : null;
}

/** What headings mean with a mapping, which wins over the known names; or the first entry whose field does not exist, with the one that was probably meant. */
export function columnFinder(
  mapping: readonly MappingEntry[],
): { readonly find: ColumnFinder } | { readonly unknown: MappingEntry; readonly meant: string | null } {
  const mapped = new Map<string, Column | 'left-out'>();
  for (const entry of mapping) {
    const column = leftOut.has(entry.field.toLowerCase()) ? 'left-out' : columnFor(entry.field);
    if (column === null) return { unknown: entry, meant: nearest(entry.field, headingNames()) };
    mapped.set(plainHeading(entry.heading), column);
  }
  return { find: (heading) => mapped.get(plainHeading(heading)) ?? columnFor(heading) };
}

/** What a number in a column is counted by; so many headings end alike that an end says nothing of what was meant. */
const measure = /\s*(?:\b(?:pro|je|per|a|an?|in|at)\s+\p{L}+|\([^()]*\)|\/\s*\p{L}+)$/iu;

/** The heading that was probably meant by one that is unknown. Short words are left alone: they are near to everything. */
export function meantHeading(heading: string): string | null {
  const [end = ''] = measure.exec(heading) ?? [];
  if (end === '') return heading.length < 5 ? null : nearest(heading, headingNames());
  const start = heading.slice(0, -end.length);
  if (start.length < 5) return null;
  const names = headingNames().filter((name) => measure.test(name));
  const startOf = (name: string): string => name.replace(measure, '');
  const meant = nearest(
    start,
    names.map(startOf).filter((each) => each !== ''),
  );
  return names.find((name) => startOf(name) === meant) ?? null;
}
