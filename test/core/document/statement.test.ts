import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { parseStatement } from '../../../src/core/document/statement.js';

function read(text: string): [string, string | null][] | null {
  const [comment] = parseMarkdown(text).comments;
  if (comment === undefined) throw new Error('no comment');
  const statement = parseStatement(comment);
  return statement === null ? null : statement.entries.map(({ key, value }) => [key, value]);
}

describe('parseStatement', () => {
  it.each([
    ['<!-- critical -->', [['critical', null]]],
    [
      '<!-- partial, points: 2 -->',
      [
        ['partial', null],
        ['points', '2'],
      ],
    ],
    [
      '## Frage\n<!--judgement: best+worst,\n  pool: after-work -->',
      [
        ['judgement', 'best+worst'],
        ['pool', 'after-work'],
      ],
    ],
    [
      '- x <!-- unisono-ok: fact-vague, until: 2027-03-31, reason: quoted, as he said: "soon" -->',
      [
        ['unisono-ok', 'fact-vague'],
        ['until', '2027-03-31'],
        ['reason', 'quoted, as he said: "soon"'],
      ],
    ],
    ['<!-- see: https://example.com/a -->', [['see', 'https://example.com/a']]],
    [
      '<!-- critical, Points: 2, -->',
      [
        ['critical', null],
        ['Points', '2'],
      ],
    ],
    ['<!-- points: -->', [['points', '']]],
  ])('reads %j', (text, entries) => {
    expect(read(text)).toEqual(entries);
  });

  it.each([
    '<!-- Only prose. -->',
    '<!-- this is prose, too -->',
    '<!-- TODO: check -->',
    '<!-- https://example.com -->',
    '<!---->',
    '<!-- , a -->',
  ])('takes %j for prose', (text) => {
    expect(read(text)).toBeNull();
  });

  it('gives spans of the file', () => {
    const text = '> # Ü\n> <!-- äöü -->\n>\n> Text <!-- points : 1 -->\n\n<!-- pool: after work, pick:  3 -->';
    const last = parseMarkdown(text).comments.at(-1);
    if (last === undefined) throw new Error('no comment');
    const parts = parseStatement(last)?.entries.map(({ keySpan, valueSpan }) => [
      text.slice(keySpan.start, keySpan.end),
      text.slice(valueSpan.start, valueSpan.end),
    ]);
    expect(parts).toEqual([
      ['pool', 'after work'],
      ['pick', '3'],
    ]);
  });

  it('reads back what was written', () => {
    const key = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,4}){0,2}$/).filter((name) => name !== 'reason');
    const value = fc.stringMatching(/^[A-Za-zäöüß0-9.+]{1,8}( [A-Za-zäöüß0-9.+]{1,8}){0,2}$/);
    const entry = fc.tuple(key, fc.option(value));
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 5 }), (entries) => {
        const written = entries.map(([name, content]) => (content === null ? name : `${name}: ${content}`)).join(', ');
        expect(read(`Text <!-- ${written} --> more`)).toEqual(entries);
      }),
    );
  });
});
