import { expect } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { formatMessage, languages } from '../../src/core/language.js';
import { allRules } from '../../src/core/rules/index.generated.js';
import { type FileTable, findingsOf } from './read-handbook.js';

/** The rules that judge whether something can be read, and documents as a whole. */
const documentRules = allRules.filter(({ code }) => code === undefined);

/** The findings of all document rules, after a look at each: a place inside its file, and words in every language. */
export function soundFindings(files: FileTable): readonly Finding[] {
  const findings = findingsOf({ files, rules: documentRules });
  const ends = new Map(Object.entries(files).map(([path, content]) => [path, lineLengths(content)]));
  for (const { rule, message, data, place } of findings) {
    const lengths = ends.get(place.file) ?? [];
    if (ends.has(place.file)) {
      expect(place.line, `${rule} ${message}`).toBeLessThanOrEqual(lengths.length);
      expect(place.column, `${rule} ${message}`).toBeLessThanOrEqual((lengths[place.line - 1] ?? 0) + 1);
      expect(place.endLine, `${rule} ${message}`).toBeLessThanOrEqual(lengths.length);
    }
    expect(place.line).toBeGreaterThanOrEqual(1);
    expect(place.column).toBeGreaterThanOrEqual(1);
    const words = allRules.find(({ id }) => id === rule)?.messages[message];
    if (words === undefined) throw new Error(`${rule} has no message ${message}`);
    for (const language of languages) expect(formatMessage({ message: words, data, language })).not.toMatch(/undefined|\[object/);
  }
  return findings;
}

function lineLengths(content: string | Uint8Array): number[] {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.split(/\r\n?|\n/).map(({ length }) => length);
}
