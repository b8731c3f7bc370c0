import type { Section } from '../document/model.js';
import { compareText, type Problem } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { type Localised, languages, type MessageData } from '../language.js';
import type { Source, Span } from '../place.js';
import { obligationDigest, textDigest } from './digest.js';
import type { Lock, LockEntry, ReviewEntry, SectionEntry } from './lock.js';
import { sectionsOf } from './own-text.js';
import { compareVersions, parseVersion } from './version-number.js';

const title = 'unisono-lock';
const schema = 1;
const rule = 'lock-syntax';
/** More would bury the first one, which is usually the cause. */
const mostProblems = 50;

/** Prints a lock: `unisono-lock 1`, then one line for each entry, sorted by code units, a line feed at the end. Of entries with the same key the last one is printed. */
export function writeLock({ entries }: Pick<Lock, 'entries'>): string {
  return [`${title} ${schema}`, ...sorted(entries).map(lineOf), ''].join('\n');
}

/**
 * Reads `unisono.lock`. What cannot be read becomes a problem of the rule `lock-syntax` with its place, and the other lines are still read. Where two branches met in a
 * conflict, the lines of all sides are read and the first of two for the same key counts. A lock of a newer schema has no entries.
 */
export function readLock(source: Source): { lock: Lock; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const problem = (message: string, span: Span, data: MessageData = {}): void => {
    problems.push({ rule, message, data, at: { source, span } });
  };
  const lines = linesOf(source.text);
  const written = titleOf(lines[0]?.text ?? '');
  if (written !== null && written > schema) {
    problem('newer-schema', lines[0]?.span ?? { start: 0, end: 0 }, { found: written, known: schema });
    return { lock: { schema, entries: [] }, problems };
  }
  if (written !== schema) problem('no-title', lines[0]?.span ?? { start: 0, end: 0 });
  const found = new Map<string, { readonly entry: LockEntry; readonly line: number }>();
  let previous = '';
  let conflict = false;
  for (const [index, { text, span }] of lines.entries()) {
    if (text === '' || (index === 0 && (written === schema || parseLine(text).kind === 'damaged'))) continue;
    if (problems.length >= mostProblems) {
      problem('more', span, { count: mostProblems });
      break;
    }
    if (conflictMark(text) !== null) {
      if (!conflict) problem('merge-markers', span, { command: 'unisono lock --resolve' });
      conflict = true;
      continue;
    }
    const parsed = parseLine(text);
    if (parsed.kind === 'damaged') {
      problem(parsed.message, { start: span.start + parsed.span.start, end: span.start + parsed.span.end }, parsed.data);
      continue;
    }
    const key = keyOf(parsed.entry);
    const twin = found.get(key);
    // The sides of a conflict repeat each other, which the markers say already.
    if (!conflict && twin !== undefined) problem('doubled', span, { line: twin.line });
    else if (!conflict && compareText(text, previous) < 0) problem('unsorted', span);
    if (twin === undefined) found.set(key, { entry: parsed.entry, line: index + 1 });
    previous = text;
  }
  return { lock: { schema, entries: sorted([...found.values()].map(({ entry }) => entry)) }, problems };
}

/** The sides of a lock in which two branches met in a conflict, ours first, the common base (if git wrote it) left out; one side for a lock without conflicts. Damaged lines are left out. */
export function lockSides({ text }: Source): readonly Lock[] {
  const ours: LockEntry[] = [];
  const theirs: LockEntry[] = [];
  let side: 'both' | 'ours' | 'base' | 'theirs' = 'both';
  let conflicts = false;
  for (const line of linesOf(text)) {
    const mark = conflictMark(line.text);
    if (mark !== null) {
      conflicts = true;
      side = mark;
      continue;
    }
    const parsed = parseLine(line.text);
    if (parsed.kind === 'damaged') continue;
    if (side === 'both' || side === 'ours') ours.push(parsed.entry);
    if (side === 'both' || side === 'theirs') theirs.push(parsed.entry);
  }
  return (conflicts ? [ours, theirs] : [ours]).map((entries) => ({ schema, entries: sorted(entries) }));
}

/**
 * Joins locks by key. Where entries of the same key differ, the one with the higher version stays (else the later lock's) and is named in `recompute`: only the texts can
 * tell which digest is right, and only a person whether the question was reviewed against them.
 */
export function mergeLocks(...locks: readonly Lock[]): { lock: Lock; recompute: readonly LockEntry[] } {
  const found = new Map<string, LockEntry>();
  const differing = new Set<string>();
  for (const entry of locks.flatMap(({ entries }) => entries)) {
    const key = keyOf(entry);
    const other = found.get(key);
    if (other !== undefined && lineOf(other) !== lineOf(entry)) differing.add(key);
    if (other === undefined || !isNewer(other, entry)) found.set(key, entry);
  }
  const entries = sorted([...found.values()]);
  return { lock: { schema, entries }, recompute: entries.filter((entry) => differing.has(keyOf(entry))) };
}

/** The lock of a handbook as it stands: every section of every policy and answer with id, language and version, and the given reviews. */
export function lockOf({ handbook, reviews }: { handbook: Handbook; reviews: readonly ReviewEntry[] }): Lock {
  return { schema, entries: sorted([...handbook.documents.flatMap(sectionEntries), ...reviews]) };
}

/** The entries of one document; none for a quiz and for a document that lacks id, language or version. The digests cover a section with its subsections, as a quiz question cites it. */
function sectionEntries(document: PolicyDocument): readonly SectionEntry[] {
  const { id, lang, version, countries, type } = document.head;
  if (id === null || lang === null || version === null || type === 'quiz') return [];
  const language = languages.find((known) => known === lang) ?? null;
  return sectionsOf(document).map((section: Section) => ({
    kind: 'section',
    policy: id,
    language: lang,
    countries: [...(countries ?? [])].sort(compareText),
    version,
    section: section.id,
    text: textDigest(section),
    obligations: obligationDigest(section, language),
  }));
}

/** What an entry is about, without what was found there. Entries of one key say something about the same place. */
export function keyOf(entry: LockEntry): string {
  return keyFields(entry).map(encoded).join(' ');
}

function keyFields(entry: LockEntry): readonly string[] {
  return entry.kind === 'section'
    ? ['section', entry.policy, entry.language, entry.countries.join(','), entry.section]
    : ['review', entry.quiz, entry.language, entry.question, entry.target, entry.section];
}

function lineOf(entry: LockEntry): string {
  const version = entry.kind === 'section' ? [entry.version] : [];
  return [keyOf(entry), ...[...version, entry.text, entry.obligations].map(encoded)].join(' ');
}

function isNewer(one: LockEntry, other: LockEntry): boolean {
  return one.kind === 'section' && other.kind === 'section' && compareVersions(one.version, other.version) > 0;
}

function sorted(entries: readonly LockEntry[]): readonly LockEntry[] {
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  return [...byKey.values()]
    .map((entry) => ({ entry, line: lineOf(entry) }))
    .sort((a, b) => compareText(a.line, b.line))
    .map(({ entry }) => entry);
}

type Parsed =
  | { readonly kind: 'entry'; readonly entry: LockEntry }
  | { readonly kind: 'damaged'; readonly message: string; readonly data: MessageData; readonly span: Span };

const fieldCounts: Readonly<Record<LockEntry['kind'], number>> = { section: 8, review: 8 };

const expected = {
  text: { de: 'ein Text ohne Leerzeichen, andere Zeichen als „%20“', en: 'a text without spaces, other characters as “%20”' },
  version: { de: 'eine Fassung wie 1.2.0', en: 'a version such as 1.2.0' },
  countries: { de: 'Länder wie AT,DE oder ein Strich', en: 'countries such as AT,DE or a hyphen' },
  digest: { de: 'eine Prüfsumme mit 64 Ziffern und Buchstaben a bis f', en: 'a digest of 64 digits and letters a to f' },
} as const satisfies Record<string, Localised>;

function parseLine(line: string): Parsed {
  const fields = fieldsOf(line);
  const [kind] = fields;
  const whole = { start: 0, end: line.length };
  if (kind === undefined || !isKind(kind.text))
    return { kind: 'damaged', message: 'unknown-entry', data: { found: kind?.text ?? '' }, span: kind?.span ?? whole };
  if (fields.length !== fieldCounts[kind.text])
    return { kind: 'damaged', message: 'wrong-count', data: { found: fields.length, expected: fieldCounts[kind.text] }, span: whole };
  const faults: Parsed[] = [];
  const take = (index: number, wants: keyof typeof expected): string => {
    const field = fields[index] ?? { text: '', span: whole };
    const value = decoded(field.text);
    if (value !== null && fits(value, wants)) return value;
    faults.push({ kind: 'damaged', message: 'wrong-value', data: { found: field.text, expected: expected[wants] }, span: field.span });
    return '';
  };
  const entry: LockEntry =
    kind.text === 'section'
      ? {
          kind: 'section',
          policy: take(1, 'text'),
          language: take(2, 'text'),
          countries: take(3, 'countries').split(',').filter(Boolean),
          section: take(4, 'text'),
          version: take(5, 'version'),
          text: take(6, 'digest'),
          obligations: take(7, 'digest'),
        }
      : {
          kind: 'review',
          quiz: take(1, 'text'),
          language: take(2, 'text'),
          question: take(3, 'text'),
          target: take(4, 'text'),
          section: take(5, 'text'),
          text: take(6, 'digest'),
          obligations: take(7, 'digest'),
        };
  return faults[0] ?? { kind: 'entry', entry };
}

function isKind(text: string): text is LockEntry['kind'] {
  return Object.hasOwn(fieldCounts, text);
}

function fits(value: string, wants: keyof typeof expected): boolean {
  switch (wants) {
    case 'text':
      return true;
    case 'version':
      return parseVersion(value) !== null;
    case 'countries':
      return /^(?:[A-Z]{2}(?:,[A-Z]{2})*)?$/.test(value);
    case 'digest':
      return /^[no]\d{1,3}:[0-9a-f]{64}$/.test(value);
  }
}

/** A field as it is written: nothing but visible characters, an empty text as a hyphen. */
function encoded(text: string): string {
  if (text === '') return '-';
  if (text === '-') return '%2D';
  return text.replace(/\p{Cs}/gu, '\ufffd').replace(/[%\p{C}\p{Z}]/gu, encodeURIComponent);
}

/** Null for a field that holds what no field is written with. */
function decoded(field: string): string | null {
  if (field === '-') return '';
  if (/[\p{C}\p{Z}]/u.test(field)) return null;
  try {
    return decodeURIComponent(field);
  } catch {
    return null;
  }
}

function titleOf(line: string): number | null {
  const match = /^\ufeff?unisono-lock ([1-9]\d{0,8})$/.exec(line);
  return match === null ? null : Number(match[1]);
}

const marks = { '<': 'ours', '|': 'base', '=': 'theirs', '>': 'both' } as const;

/** Which side starts behind a conflict marker of git; null for any other line. */
function conflictMark(line: string): (typeof marks)[keyof typeof marks] | null {
  const match = /^([<|=>])\1{6}(?: |$)/.exec(line);
  return match === null ? null : marks[match[1] as keyof typeof marks];
}

interface Piece {
  readonly text: string;
  readonly span: Span;
}

function linesOf(text: string): readonly Piece[] {
  return piecesOf(text, /\r\n?|\n/g);
}

function fieldsOf(line: string): readonly Piece[] {
  return piecesOf(line, / /g);
}

function piecesOf(text: string, separator: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    pieces.push({ text: text.slice(start, match.index), span: { start, end: match.index } });
    start = match.index + match[0].length;
  }
  pieces.push({ text: text.slice(start), span: { start, end: text.length } });
  return pieces;
}
