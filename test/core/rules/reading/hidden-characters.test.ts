import { expect, test } from 'vitest';
import { rule } from '../../../../src/core/rules/reading/hidden-characters.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';

const path = 'policies/a.md';
const find = (text: string) => findingsOf({ files: { [path]: text }, rules: [rule] });

test.each([
  ['direction marks', 'a \u202eb\u202c c', ['policies/a.md:1:3 error hidden']],
  ['isolates', 'a \u2066b\u2069', ['policies/a.md:1:3 error hidden']],
  ['a zero-width space', 'a\u200bb', ['policies/a.md:1:2 error hidden']],
  ['a byte order mark inside', 'a\ufeffb', ['policies/a.md:1:2 error hidden']],
  ['a second byte order mark', '\ufeff\ufeffa', ['policies/a.md:1:2 error hidden']],
  ['tag characters outside a flag', 'a\u{e0041}\u{e007f}b', ['policies/a.md:1:2 error hidden']],
  ['two lines, one finding each', 'a\u200bb\u200bc\nd\u200be', ['policies/a.md:1:2 error hidden', 'policies/a.md:2:2 error hidden']],
  ['lines ended by CR', 'a\u200bb\rd\u200be', ['policies/a.md:1:2 error hidden', 'policies/a.md:2:2 error hidden']],
  ['a look-alike in a key', '---\nst\u0430tus: draft\n---\n', ['policies/a.md:2:1 error look-alike']],
  ['a Greek look-alike', 'G\u03bfogle', ['policies/a.md:1:1 error look-alike']],
  ['characters behind a flag', '\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}\u200b', ['policies/a.md:1:9 error hidden']],
])('finds %s', (_, text, expected) => {
  expect(lines(find(text))).toEqual(expected);
});

test.each([
  ['a byte order mark at the start', '\ufeff# A'],
  ['soft hyphens', 'Kunden\u00addialog'],
  ['joined emoji', '👩‍💻 👨‍👩‍👧'],
  ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
  ['German, English and units', 'Größe 5 µm, naïve café, β-Version, Ω'],
  ['words of another alphabet', 'Спасибо, ευχαριστώ'],
  ['no-break spaces', '24\u00a0h, 5\u202f%'],
])('leaves %s alone', (_, text) => {
  expect(lines(find(text))).toEqual([]);
});

test('the fix removes what cannot be seen and nothing else', () => {
  const text = '\ufeffa\u200bb \u202ec\r\n';
  const [finding] = find(text);
  const fixed = [...(finding?.fix?.edits ?? [])].reverse().reduce((all, { span }) => all.slice(0, span.start) + all.slice(span.end), text);
  expect(fixed).toBe('\ufeffab c\r\n');
  expect(find(fixed)).toEqual([]);
});

test('a long text of such characters is judged', () => {
  expect(find('a\u200b'.repeat(200_000))).toHaveLength(1);
  expect(find('\u{1f3f4}'.repeat(100_000))).toEqual([]);
  expect(find('\u0430'.repeat(200_000))).toEqual([]);
});

test('no letter of the Cyrillic script and no character that is seen nowhere is overlooked', () => {
  const all = Array.from({ length: 0x110000 - 0x800 }, (_, index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800));
  const cyrillic = all.filter((character) => /\p{Script=Cyrillic}/u.test(character) && /[\p{L}\p{M}]/u.test(character));
  const unseen = all.filter((character) => /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u.test(character));
  expect(cyrillic.length).toBeGreaterThan(400);
  expect(cyrillic.filter((character) => find(`a${character}b`).length !== 1)).toEqual([]);
  expect(unseen.filter((character) => find(`a${character}b`).length !== 1)).toEqual([]);
});
