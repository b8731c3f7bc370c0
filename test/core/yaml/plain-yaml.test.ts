import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseWholeYaml } from '../../../src/core/yaml/parse-yaml.js';
import { readPlainYaml } from '../../../src/core/yaml/plain-yaml.js';

const whole = (text: string, keyLimit = 1000): ReturnType<typeof parseWholeYaml> =>
  parseWholeYaml({ source: { file: 'x.md', text }, text, from: 0, keyLimit });

/** Whatever the reader of plain texts understands, the parser of the whole language reads in the same way, places included. */
function expectAgreement(text: string): boolean {
  const plain = readPlainYaml({ text, from: 0, keyLimit: 1000 });
  if (plain === null) return false;
  expect({ text, ...whole(text) }).toEqual({ text, value: plain, problems: [] });
  return true;
}

// Templates hold places to fill, which are not plain.
const frontMatters = ['policies', 'quizzes']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) => /^---\n(.*?\n)---\n/s.exec(readFileSync(path, 'utf8'))?.[1] ?? []);

test('the front matter of our own documents is read in the plain way, with the same result', () => {
  expect(frontMatters.length).toBeGreaterThanOrEqual(20);
  const plain = frontMatters.filter(expectAgreement);
  expect(plain.length / frontMatters.length).toBeGreaterThan(0.9);
});

test('one changed, dropped or doubled piece makes no difference between the two', () => {
  const piece = fc.constantFrom(
    ...[
      '-',
      '- ',
      ': ',
      ':',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      ', ',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '?',
      '? ',
      '---\n',
    ],
    ...[
      '0x1',
      '1.5',
      '1e3',
      '.inf',
      '~',
      'null',
      'true',
      'yes',
      '2026-11-22',
      '\\',
      'a: b',
      'a:\n',
      '\t',
      '\r\n',
      'ü',
      '\u00a0',
      '\u2028',
      '😀',
      '%',
      '@',
      '`',
    ],
  );
  let understood = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...frontMatters),
      fc.array(fc.tuple(fc.nat(), fc.nat(6), piece), { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        let changed = text.slice(0, 600);
        for (const [where, cut, put] of changes) {
          const at = where % (changed.length + 1);
          changed = changed.slice(0, at) + put + changed.slice(at + cut);
        }
        if (expectAgreement(changed)) understood += 1;
      },
    ),
    { numRuns: 3000 },
  );
  expect(understood).toBeGreaterThan(100);
});

test('small texts of the marks of the language are read alike', () => {
  const token = fc.constantFrom(
    'a',
    'b',
    'a:',
    'b: ',
    'c: d',
    '- ',
    '-',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    ' ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '#',
    ' # ',
    '1',
    'x y',
    ':',
  );
  let understood = 0;
  fc.assert(
    fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
      if (expectAgreement(tokens.join(''))) understood += 1;
    }),
    { numRuns: 10_000 },
  );
  expect(understood).toBeGreaterThan(200);
});

test('too many keys and keys written twice are left to the whole parser', () => {
  expect(readPlainYaml({ text: 'a: 1\nb: 2\n', from: 0, keyLimit: 1 })).toBeNull();
  expect(readPlainYaml({ text: 'a: 1\na: 2\n', from: 0, keyLimit: 10 })).toBeNull();
});
