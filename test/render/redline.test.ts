import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Section } from '../../src/core/document/model.js';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { countWords, linePairs, type Piece, redline } from '../../src/render/redline.js';

const side = (pieces: readonly Piece[], which: 'removed' | 'added'): string =>
  pieces.map((piece) => ('same' in piece ? piece.same : piece[which])).join('');

it('marks changed words and nothing else', () => {
  expect(redline('Sie müssen binnen 4 Stunden antworten.', 'Sie müssen binnen 2 Stunden antworten.')).toEqual([
    { same: 'Sie müssen binnen ' },
    { removed: '4', added: '2' },
    { same: ' Stunden antworten.' },
  ]);
});

it('joins changes that only white space parts', () => {
  expect(redline('You may ask the press office first thing.', 'You may call your team lead first thing.')).toEqual([
    { same: 'You may ' },
    { removed: 'ask the press office', added: 'call your team lead' },
    { same: ' first thing.' },
  ]);
});

it('tells sentences with little in common as old and new', () => {
  expect(redline('Ask the press office.', 'Never talk about salaries.')).toEqual([
    { removed: 'Ask the press office.', added: 'Never talk about salaries.' },
  ]);
});

it('holds both texts whole, whatever they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
      const pieces = redline(before, after);
      expect([side(pieces, 'removed'), side(pieces, 'added')]).toEqual([before, after]);
    }),
  );
  const words = fc
    .array(fc.constantFrom('must', 'may', 'not', '4', 'h', '.', ' ', 'Grüße'), { maxLength: 30 })
    .map((list) => list.join(' '));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = redline(before, after);
      expect([side(pieces, 'removed'), side(pieces, 'added')]).toEqual([before, after]);
    }),
  );
});

it('counts words', () => {
  expect(countWords([{ same: 'a ' }, { removed: 'b c', added: 'd' }, { removed: '', added: ' ' }])).toEqual({ removed: 2, added: 1 });
});

const section = (text: string): Section | null => parseMarkdown(`## S\n\n${text}\n`).sections[0] ?? null;

it('pairs paragraphs, items and rows of two versions', () => {
  const before = section(
    'Intro stays.\n\n- You must not share names.\n- [x] Done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\nGoes away entirely.',
  );
  const after = section(
    'Intro stays.\n\n- A new thing to know about.\n- You must not share names or photos.\n- [ ] Done\n\n| a | b |\n|---|---|\n| 1 | 3 |',
  );
  expect(linePairs(before, after)).toEqual([
    { before: 'Intro stays.', after: 'Intro stays.' },
    { before: null, after: '• A new thing to know about.' },
    { before: '• You must not share names.', after: '• You must not share names or photos.' },
    { before: '• [x] Done', after: '• [ ] Done' },
    { before: 'a | b', after: 'a | b' },
    { before: '1 | 2', after: '1 | 3' },
    { before: 'Goes away entirely.', after: null },
  ]);
});

it('leaves subsections to themselves', () => {
  expect(linePairs(section('One.\n\n### Below\n\nTwo.'), null)).toEqual([{ before: 'One.', after: null }]);
});

it('stays quick with texts that have nothing in common', () => {
  const text = (word: string): string => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
  expect(redline(text('a'), text('b'))).toHaveLength(1);
  const lines = (word: string): string => Array.from({ length: 3000 }, (_, index) => `${word}${index} ${word}`).join('\n\n');
  expect(linePairs(section(lines('a')), section(lines('b')))).toHaveLength(6000);
});
