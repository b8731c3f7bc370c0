import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/core/channels/csv.js';

const texts = (text: string) => readCsv(text).rows.map((row) => row.map((cell) => cell.text));

describe('reading', () => {
  test.each([
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a,b\r\n1;2,3\r\n',
      [
        ['a', 'b'],
        ['1;2', '3'],
      ],
    ],
    [
      'a\tb\r1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '"x;y",b\n"say ""hi""","two\nlines"\n',
      [
        ['x;y', 'b'],
        ['say "hi"', 'two\nlines'],
      ],
    ],
    [
      '\uFEFFa;b\n;\n',
      [
        ['a', 'b'],
        ['', ''],
      ],
    ],
    ['a\n\n\nb', [['a'], ['b']]],
    [
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    ['', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('a quote that nothing closes is told at its place, and the rest is still read', () => {
    const { rows, unclosed } = readCsv('a;b\n1;"open\n2;3\n');
    expect(unclosed).toEqual({ start: 6, end: 7 });
    expect(rows).toHaveLength(2);
  });

  test('large and hostile tables are read in linear time', () => {
    expect(readCsv('"'.repeat(1_000_001)).rows).toHaveLength(1);
    expect(readCsv(`${';'.repeat(1_000_000)}\n`).rows[0]).toHaveLength(1_000_001);
  });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', ',', ';', '"', '\n', '1', '😀'), maxLength: 8 });

describe('laws', () => {
  test('what is written is read back, with cells at their places', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';', ',', '\t'),
        fc.boolean(),
        (rows, delimiter, crlf) => {
          const header = ['h1', 'h2', 'h3'];
          const all = [header, ...rows];
          const text = all.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join(crlf ? '\r\n' : '\n');
          const read = readCsv(text);
          expect(read.rows.map((row) => row.map((found) => found.text))).toEqual(all);
          for (const found of read.rows.flat())
            expect(text.slice(found.span.start, found.span.end)).toBe(`"${found.text.replaceAll('"', '""')}"`);
        },
      ),
    );
  });

  test('agrees with csv-parse on well-formed tables', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', ',', '1', '😀'), maxLength: 6 }).filter((text) => text.trim() !== '');
    const written = fc.oneof(
      plain,
      cell.map((text) => `"${text.replaceAll('"', '""')}"`),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(written, written, written), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = ['x;y;z', ...rows.map((row) => row.join(';'))].join('\n');
        expect(texts(text)).toEqual(parse(text, { delimiter: ';', relax_column_count: true }));
      }),
    );
  });
});
