import type { PolicyDocument } from '../handbook/handbook.js';
import { readDocument } from '../handbook/read-document.js';
import type { Place, Span } from '../place.js';
import { toPlace } from '../place.js';
import { entryOf, plainValue, type YamlEntry, type YamlList, type YamlMap, type YamlNode } from '../yaml/node.js';
import { compareVersions } from './version-number.js';

/** What a release writes into the front matter of one document. */
export interface Approval {
  readonly version: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly day: string;
  readonly note: string;
}

/** A document as it will stand, and where its text came from. */
export interface ApprovedDocument {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
  /** The place in the file on the disk of a place in the new text. */
  placeBefore(place: Place): Place;
}

interface Replacement {
  readonly span: Span;
  readonly text: string;
}

/**
 * The document with version, `status: approved`, `approved-on`, `effective` (kept when it lies in the future) and an entry of `changes` for the version; every other byte stays, line ends
 * and byte order mark too. Null when the front matter is written in a form that cannot be edited safely: no block of keys, no `approver`, no list of changes.
 */
export function approvedDocument({ document, approval }: { document: PolicyDocument; approval: Approval }): ApprovedDocument | null {
  const { frontMatter, source, path } = document;
  const edits = frontMatter === null ? null : editsOf({ text: source.text, map: frontMatter, approval });
  if (edits === null) return null;
  const after = readDocument({ source: { file: source.file, text: applied(source.text, edits) }, path });
  if (!isAsMeant({ before: document, after, approval })) return null;
  return { before: document, after, placeBefore: (place) => placeBefore({ before: document, after, edits, place }) };
}

/** The day from which a version holds: the one that is stated when it lies ahead, else the day of the release. */
function effectiveDay(stated: string | null, day: string): string {
  return stated !== null && stated > day ? stated : day;
}

function editsOf({ text, map, approval }: { text: string; map: YamlMap; approval: Approval }): readonly Replacement[] | null {
  const { version, day } = approval;
  const [versionAt, statusAt, approverAt] = ['version', 'status', 'approver'].map((key) => entryOf(map, key));
  const changes = entryOf(map, 'changes')?.value;
  if (text[map.span.start] === '{' || versionAt === undefined || statusAt === undefined || approverAt === undefined) return null;
  if (approverAt.value.kind !== 'scalar' || changes?.kind !== 'list') return null;
  const approvedAt = entryOf(map, 'approved-on');
  const effectiveAt = entryOf(map, 'effective');
  const stated = effectiveAt?.value.kind === 'scalar' && typeof effectiveAt.value.value === 'string' ? effectiveAt.value.value : null;
  const effective = effectiveDay(stated, day);
  const missing = [
    ...(approvedAt === undefined ? [`approved-on: ${day}`] : []),
    ...(effectiveAt === undefined ? [`effective: ${effective}`] : []),
  ];
  const edits = [
    set({ text, entry: versionAt, value: version, written: quotedLike(versionAt.value, version) }),
    set({ text, entry: statusAt, value: 'approved', written: 'approved' }),
    ...(approvedAt === undefined ? [] : [set({ text, entry: approvedAt, value: day, written: day })]),
    ...(effectiveAt === undefined ? [] : [set({ text, entry: effectiveAt, value: effective, written: effective })]),
    ...(missing.length === 0 ? [] : [below({ text, entry: approverAt, lines: missing })]),
    ...changeEdits({ text, list: changes, approval }),
  ];
  return edits.filter((edit) => edit !== null).sort((a, b) => a.span.start - b.span.start);
}

/** Replaces a value by another one; null when it is there already. */
function set({ text, entry, value, written }: { text: string; entry: YamlEntry; value: string; written: string }): Replacement | null {
  const { value: node, keySpan } = entry;
  if (node.kind === 'scalar' && node.value === value) return null;
  if (node.span.end > node.span.start && node.span.start > keySpan.start) return { span: node.span, text: written };
  const colon = text.indexOf(':', keySpan.end) + 1;
  return { span: { start: colon, end: colon }, text: ` ${written}` };
}

function quotedLike(node: YamlNode, value: string): string {
  const mark = node.kind === 'scalar' && node.raw.startsWith("'") ? "'" : '"';
  return `${mark}${value}${mark}`;
}

/** New keys on lines of their own below one that has its value on its line. */
function below({ text, entry, lines }: { text: string; entry: YamlEntry; lines: readonly string[] }): Replacement {
  const at = lineEnd(text, Math.max(entry.value.span.end, entry.keySpan.end));
  const indent = text.slice(lineStart(text, entry.keySpan.start), entry.keySpan.start);
  const eol = lineBreak(text);
  return { span: { start: at, end: at }, text: lines.map((line) => `${eol}${indent}${line}`).join('') };
}

function changeEdits({ text, list, approval }: { text: string; list: YamlList; approval: Approval }): readonly (Replacement | null)[] {
  const { version, day, note } = approval;
  const there = list.items.find((item) => entryOf(item, 'version')?.value.kind === 'scalar' && textAt(item, 'version') === version);
  if (there !== undefined) {
    const [dateAt, noteAt] = [entryOf(there, 'date'), entryOf(there, 'note')];
    return [
      dateAt === undefined ? null : set({ text, entry: dateAt, value: day, written: day }),
      noteAt === undefined ? null : set({ text, entry: noteAt, value: note, written: JSON.stringify(note) }),
    ];
  }
  const fields = [`version: ${JSON.stringify(version)}`, `date: ${day}`, `note: ${JSON.stringify(note)}`];
  return [text[list.span.start] === '[' ? intoFlow({ text, list, fields }) : intoBlock({ text, list, fields })];
}

/** The newest change stands first unless the list is kept the other way round. */
function isAscending({ items }: YamlList): boolean {
  const [first, last] = [items[0], items.at(-1)];
  return (
    items.length > 1 && first !== undefined && last !== undefined && compareVersions(textAt(first, 'version'), textAt(last, 'version')) < 0
  );
}

function textAt(node: YamlNode, key: string): string {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' ? value.value : '';
}

function intoFlow({ text, list, fields }: { text: string; list: YamlList; fields: readonly string[] }): Replacement {
  const entry = `{ ${fields.join(', ')} }`;
  const last = list.items.at(-1);
  if (last !== undefined && isAscending(list)) return { span: { start: last.span.end, end: last.span.end }, text: `, ${entry}` };
  const start = list.span.start + 1;
  const spaced = /\s/.test(text[start] ?? '');
  return { span: { start, end: start }, text: `${spaced ? ' ' : ''}${entry}${last === undefined ? '' : `,${spaced ? '' : ' '}`}` };
}

function intoBlock({ text, list, fields }: { text: string; list: YamlList; fields: readonly string[] }): Replacement {
  const eol = lineBreak(text);
  const line = lineStart(text, list.span.start);
  const indent = text.slice(line, list.span.start);
  const [first] = list.items;
  const inBlocks = first?.kind === 'map' && text[first.span.start] !== '{';
  const entry = inBlocks ? `${indent}- ${fields.join(`${eol}${indent}  `)}` : `${indent}- { ${fields.join(', ')} }`;
  const last = list.items.at(-1);
  if (last === undefined || !isAscending(list)) return { span: { start: line, end: line }, text: `${entry}${eol}` };
  const at = lineEnd(text, lastContent(last));
  return { span: { start: at, end: at }, text: `${eol}${entry}` };
}

/** Where the last value of a node ends; block collections themselves reach to the next line. */
function lastContent(node: YamlNode): number {
  const last = node.kind === 'map' ? node.entries.at(-1)?.value : node.kind === 'list' ? node.items.at(-1) : undefined;
  return last === undefined ? node.span.end : Math.max(lastContent(last), node.span.start);
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at -= 1;
  return at;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  // The end of a block scalar or a collection may stand behind its line break already.
  while (at > 0 && (text[at - 1] === '\n' || text[at - 1] === '\r')) at -= 1;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function lineBreak(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function applied(text: string, edits: readonly Replacement[]): string {
  let result = '';
  let from = 0;
  for (const { span, text: put } of edits) {
    result += text.slice(from, span.start) + put;
    from = span.end;
  }
  return result + text.slice(from);
}

const edited: ReadonlySet<string> = new Set(['version', 'status', 'approved-on', 'effective', 'changes']);

/** Editing by offsets is checked by reading the result: the keys say what they shall, and nothing else moved. */
function isAsMeant({ before, after, approval }: { before: PolicyDocument; after: PolicyDocument; approval: Approval }): boolean {
  const { version, day, note } = approval;
  if (before.frontMatter === null || after.frontMatter === null || bodyOf(before) !== bodyOf(after)) return false;
  const [old, now] = [before.frontMatter, after.frontMatter].map((map) => plainValue(map) as Readonly<Record<string, unknown>>);
  if (old === undefined || now === undefined) return false;
  const same = Object.keys(old).every((key) => edited.has(key) || JSON.stringify(old[key]) === JSON.stringify(now[key]));
  const grown = Object.keys(now).every((key) => edited.has(key) || key in old);
  const changes = Array.isArray(now.changes) ? (now.changes as Readonly<Record<string, unknown>>[]) : [];
  const noted = changes.some((entry) => entry?.version === version && entry.date === day && entry.note === note);
  const { head } = after;
  const dated = now['approved-on'] === day && now.effective === effectiveDay(before.head.effective, day);
  return same && grown && noted && dated && head.version === version && head.status === 'approved';
}

function bodyOf({ source, markdown }: PolicyDocument): string {
  return source.text.slice(markdown.frontMatter?.yaml.end ?? 0);
}

function placeBefore({
  before,
  after,
  edits,
  place,
}: {
  before: PolicyDocument;
  after: PolicyDocument;
  edits: readonly Replacement[];
  place: Place;
}): Place {
  const offset = (line: number, column: number): number => oldOffset(edits, offsetOf(after.source.text, line, column));
  const span = { start: offset(place.line, place.column), end: offset(place.endLine, place.endColumn) };
  return toPlace({ source: before.source, span });
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  const breaks = /\r\n?|\n/g;
  for (let passed = 1; passed < line && breaks.exec(text) !== null; passed += 1) at = breaks.lastIndex;
  return at + column - 1;
}

/** Where a character of the new text stood; one that was written anew stands where it was put. */
function oldOffset(edits: readonly Replacement[], offset: number): number {
  let shift = 0;
  for (const { span, text } of edits) {
    const start = span.start + shift;
    if (offset < start) break;
    if (offset < start + text.length) return span.start;
    shift += text.length - (span.end - span.start);
  }
  return offset - shift;
}
