import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import { soundFindings } from '../../support/sound-findings.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const utf16 = (text: string, swap: boolean): number[] =>
  [...`\ufeff${text}`].flatMap((character) => {
    const pair = [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8];
    return swap ? pair.reverse() : pair;
  });

const encodings: readonly [name: string, content: Uint8Array, message: string, offset: number][] = [
  ['Latin-1', bytes(...ascii('# Gr'), 0xfc, 0xdf, 0x65), 'not-utf8', 4],
  ['Windows-1252 quotation marks', bytes(0x84, 0x61, 0x93), 'not-utf8', 0],
  ['Mac Roman', bytes(0x8a, 0x8a), 'not-utf8', 0],
  ['UTF-16, little end first', bytes(...utf16('# A', false)), 'binary', 3],
  ['UTF-16, big end first', bytes(...utf16('# A', true)), 'binary', 2],
  ['UTF-32', bytes(0xff, 0xfe, 0, 0, 0x23, 0, 0, 0), 'binary', 2],
  ['an overlong slash', bytes(0x61, 0xc0, 0xaf), 'not-utf8', 1],
  ['an overlong NUL', bytes(0x61, 0xc0, 0x80), 'not-utf8', 1],
  ['an overlong form of three bytes', bytes(0xe0, 0x80, 0xaf), 'not-utf8', 0],
  ['half a pair', bytes(0x61, 0xed, 0xa0, 0x80), 'not-utf8', 1],
  ['a pair in halves', bytes(0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80), 'not-utf8', 0],
  ['beyond Unicode', bytes(0xf4, 0x90, 0x80, 0x80), 'not-utf8', 0],
  ['bytes that never occur', bytes(0x61, 0xfe, 0xff), 'not-utf8', 1],
  ['a character cut off', bytes(0x61, 0xe2, 0x82), 'not-utf8', 1],
  ['a stray continuation', bytes(0x61, 0x80), 'not-utf8', 1],
  ['NUL', bytes(...ascii('# A'), 0, 0x62), 'binary', 3],
  ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0), 'binary', 8],
];

describe('a file that is not UTF-8', () => {
  test.each(encodings)('%s', (_, content, message, offset) => {
    for (const path of ['policies/rules.de.md', 'facts.yaml', 'unisono.yaml', 'channels.yaml', 'quizzes/q.de.md']) {
      const findings = soundFindings({ [path]: content, 'policies/other.de.md': '# Other\n' });
      const own = findings.filter(({ rule }) => rule === 'unreadable');
      expect(own.map(({ message: said, data, place }) => [said, data.offset, place.file, place.line])).toEqual([
        [message, offset, path, 1],
      ]);
      expect(findings.some(({ place }) => place.file === 'policies/other.de.md')).toBe(true);
    }
  });
});

const faulty: Readonly<Record<string, string>> = {
  'unisono.yaml': 'schema: 1\ncompany:\n  name: X\n  contries: [DE]\nroles:\n  comms-lead: { reach: x }\n',
  'facts.yaml': 'schema: 1\nhotline:\n  value: "[fill in: number]"\n  owner: legal\n  ower: x\n',
  'policies/rules.de.md':
    '---\nid: rules\ntype: rules\nversion: 1.10\nlang: de\nowner: comms-leed\n---\n\n# Regeln\n\n## Über uns\n\nZeile eins\nmit [Link](nirgends.md)\nund Zeichen\u200b.\n\n## Leer\n',
};

function shape(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, message, place }) => `${place.file}:${place.line} ${rule} ${message}`).sort();
}

describe('line ends and byte order marks', () => {
  const expected = shape(soundFindings(faulty));

  test('the faults are found', () => {
    expect(expected.length).toBeGreaterThan(12);
  });

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['a byte order mark and CRLF', (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['no end of the last line', (text: string) => text.replace(/\n$/, '')],
  ])('%s changes no finding and no line', (_, change) => {
    const files = Object.fromEntries(Object.entries(faulty).map(([path, text]) => [path, change(text)]));
    expect(shape(soundFindings(files))).toEqual(expected);
  });

  test('mixed ends change no finding and no line', () => {
    let count = 0;
    const mixed = (text: string): string => text.replace(/\n/g, () => ['\n', '\r\n'][count++ % 2] ?? '\n');
    const files = Object.fromEntries(Object.entries(faulty).map(([path, text]) => [path, mixed(text)]));
    expect(shape(soundFindings(files))).toEqual(expected);
  });
});

describe('our own texts with any bytes changed', () => {
  const folder = 'templates/handbook/policies';
  const texts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`));
  const facts = readFileSync('templates/handbook/facts.yaml');
  const change = fc.record({
    at: fc.nat(),
    by: fc.oneof(fc.nat(255), fc.constantFrom(...ascii('-:[]{}#*&!|>\'"%@`\n\t <'))),
    drop: fc.nat(40),
  });

  function changed(original: Uint8Array, changes: readonly { at: number; by: number; drop: number }[]): Uint8Array {
    let all = [...original];
    for (const { at, by, drop } of changes)
      all = [...all.slice(0, at % all.length), by, ...all.slice((at % all.length) + (drop % 7 === 0 ? drop : 1))];
    return Uint8Array.from(all);
  }

  test('give findings with a place, twice the same', () => {
    fc.assert(
      fc.property(fc.nat(texts.length - 1), fc.array(change, { minLength: 1, maxLength: 6 }), (index, changes) => {
        const files = { 'policies/a.de.md': changed(texts[index] ?? facts, changes), 'facts.yaml': changed(facts, changes) };
        expect(soundFindings(files)).toEqual(soundFindings(files));
      }),
      { numRuns: 150 },
    );
  });

  test('so does any front matter at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'id',
        'type',
        ': ',
        '\n',
        '- ',
        '  ',
        '[',
        ']',
        '{',
        '}',
        ',',
        '"',
        "'",
        '|\n ',
        '>\n ',
        '&a ',
        '*a',
        '!!map ',
        '? ',
        '#',
        '---',
        '\t',
        '<<',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const files = {
          'policies/a.de.md': `---\n${pieces.join('')}\n---\n# A\n`,
          'facts.yaml': pieces.join(''),
          'unisono.yaml': pieces.join(''),
        };
        expect(soundFindings(files)).toEqual(soundFindings(files));
      }),
      { numRuns: 500 },
    );
  });
});
