import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText } from '../finding.js';
import { recordSchema, type TrainingRecord } from './record.js';

/** A record in the one form in which it is stored: keys in the order of the schema, sections sorted and each once, a line end. */
export function writeRecord({ schema, person, policy, version, language, sections, quiz, result, day, tool }: TrainingRecord): string {
  const lines = sections.map(({ target, section, text, obligations }) => ({ target, section, text, obligations }));
  const unique = new Map(lines.map((line) => [JSON.stringify(line), line]));
  const sorted = [...unique].sort(([a], [b]) => compareText(a, b)).map(([, line]) => line);
  const quizLine = { id: quiz.id, digest: quiz.digest };
  return `${JSON.stringify({ schema, person, policy, version, language, sections: sorted, quiz: quizLine, result, day, tool })}\n`;
}

/** The name that a record is kept under: 40 hexadecimal digits of its SHA-256, so that the same record has one name and a changed one no longer fits its name. */
export function recordName(record: TrainingRecord): string {
  return bytesToHex(sha256(utf8ToBytes(writeRecord(record)))).slice(0, 40);
}

/** A record as a block of text that can be mailed and imported later: what is between the marker lines is what would have been stored. */
export function recordBlock(record: TrainingRecord): string {
  return `-----BEGIN UNISONO RECORD-----\n${writeRecord(record)}-----END UNISONO RECORD-----\n`;
}

/** The records in a text with blocks. `broken` are the lines on which blocks start that hold no record. */
export function recordBlocksIn(text: string): { readonly found: readonly TrainingRecord[]; readonly broken: readonly number[] } {
  return blocksIn({ text, kind: 'RECORD', read: readBlock });
}

/**
 * The blocks of one kind in a text, as learners hand them in by mail or on paper: what is around them does not matter, nor do marks of quotation, indents and broken lines that a mail
 * program has put in. `read` gets what stands in a block as one line; `broken` are the lines on which blocks start that it cannot read.
 */
export function blocksIn<T>({ text, kind, read }: { text: string; kind: string; read: (inner: string) => T | null }): {
  readonly found: readonly T[];
  readonly broken: readonly number[];
} {
  const found: T[] = [];
  const broken: number[] = [];
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(/^[>\s]+/, ''));
  const opens = (line: string): boolean => line.startsWith(`-----BEGIN UNISONO ${kind}-----`);
  const closes = (line: string): boolean => line.startsWith(`-----END UNISONO ${kind}-----`);
  for (let at = lines.findIndex(opens); at !== -1; ) {
    const length = lines.slice(at + 1).findIndex((line) => closes(line) || line.startsWith('-----BEGIN UNISONO '));
    const whole = length !== -1 && closes(lines[at + 1 + length] ?? '');
    const inner = lines.slice(at + 1, at + 1 + length);
    // A mail program breaks long lines at spaces or in the middle; what is in a block has none outside texts, and its own line ends are none.
    const value = whole ? (read(inner.join('')) ?? read(inner.join(' '))) : null;
    if (value === null) broken.push(at + 1);
    else found.push(value);
    const next = lines.slice(at + 1).findIndex(opens);
    at = next === -1 ? -1 : at + 1 + next;
  }
  return { found, broken };
}

function readBlock(inner: string): TrainingRecord | null {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(inner));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Reads a stored record; null when it is not one, or not the one of that name. */
export function readRecord({ text, name }: { text: string; name: string }): TrainingRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const parsed = recordSchema.safeParse(value);
  return parsed.success && recordName(parsed.data) === name ? parsed.data : null;
}
