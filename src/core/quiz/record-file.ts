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
