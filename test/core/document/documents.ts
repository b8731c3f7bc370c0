import fc from 'fast-check';

/** Documents built from the constructs that handbooks use, as a writer would write them. */

const word = fc.constantFrom(
  'Antwort',
  'Rückgabe',
  'größer',
  'the',
  'reply',
  '14 Tage',
  'naïve',
  'Öffnungszeiten',
  'a_b_c',
  '2 * 3',
  'A&B',
  'C#',
  'don’t',
  '„Zusage“',
  'x < y',
  '50 %',
  'e.g.',
  '(so)',
  'wow!',
  'a|b',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const address = fc.constantFrom(
  '../facts.yaml#window',
  'a.md',
  '#top',
  '<a b.md>',
  'https://example.com/a_(b)?c=d&amp;e',
  'a\\_b.md "Titel"',
  "x 'it'",
  '',
);

/**
 * One line of running text. Strong text holds emphasis and strikethrough, with one mark each: remark loses count of runs that are used up in parts
 * (see the accepted differences of the differential test).
 */
function inlineWith(strong: string, emphasis: string): fc.Arbitrary<string> {
  const plain = fc.oneof(
    { weight: 4, arbitrary: words },
    fc.tuple(fc.constantFrom('`', '``'), words).map(([mark, text]) => mark + text + mark),
    fc.tuple(words, address).map(([text, to]) => `![${text}](${to})`),
    fc.constantFrom('[ref]', '[Text][ref]', '[Ref][]', '[gone][nowhere]', '<https://example.com/ü>', '<team@example.com>'),
    fc.constantFrom(
      '&auml;',
      '&#228;',
      '&nbsp;',
      '&nope;',
      '\\*',
      '\\[x\\]',
      'so <b>',
      'so </b>',
      'so <a id="x"></a>',
      '<!-- note: x -->',
      '<!-- [no](link) -->',
    ),
  );
  const line = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(piece, { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' '));
  const marked = (marks: readonly string[], piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.tuple(fc.constantFrom(...marks), line(piece)).map(([mark, text]) => mark + text + mark);
  const inner = fc.oneof({ weight: 3, arbitrary: plain }, marked([emphasis, '~~'], plain));
  const piece = fc.oneof({ weight: 3, arbitrary: inner }, marked([strong], inner));
  const link = fc.tuple(line(piece), address).map(([text, to]) => `[${text}](${to})`);
  return line(fc.oneof({ weight: 3, arbitrary: piece }, link));
}

const inline = fc.oneof(inlineWith('**', '_'), inlineWith('__', '*'));

const paragraph = fc
  .array(fc.tuple(inline, fc.constantFrom('', '', '  ', '\\')), { minLength: 1, maxLength: 3 })
  .map((lines) => lines.map(([text, end], index) => (index < lines.length - 1 ? text + end : text)));
const heading = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), inline, fc.constantFrom('', ' ##', ' <a id="anchor"></a>'))
    .map(([level, text, end]) => [`${'#'.repeat(level)} ${text}${end}`]),
  fc.tuple(words, fc.constantFrom('===', '---')).map(([text, line]) => [text, line]),
);
const code = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('```', '~~~~'),
      fc.constantFrom('', 'yaml', 'js bad'),
      fc.array(fc.oneof(words, fc.constant('')), { maxLength: 3 }),
    )
    .map(([fence, info, lines]) => [fence + info, ...lines, fence]),
  fc.array(words, { minLength: 1, maxLength: 2 }).map((lines) => lines.map((line) => `    ${line}`)),
);
const cellText = fc.constantFrom('a', '**b**', '`c\\|d`', '\\|', '[l](u.md)', '', 'ä ö');
const table = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.array(cellText, { minLength: 4, maxLength: 4 }), { maxLength: 3 }))
  .map(([columns, rows]) => {
    const row = (cells: readonly string[]): string => `| ${cells.slice(0, columns).join(' | ')} |`;
    return [row(['K', 'Wert', 'x', 'y']), row([':--', '---', ':-:', '-']), ...rows.map(row)];
  });
const html = fc.constantFrom<string[][]>(
  ['<!-- critical -->'],
  ['<!-- a', '', 'b -->'],
  ['<div>', 'x', '</div>'],
  ['<details id="more">', '<summary>S</summary>'],
);
const definition = fc.constantFrom<string[][]>(['[ref]: https://example.com/r "T"'], ["[Ref]: <r s.md> 'a", "b'"]);

const blocks: fc.Arbitrary<string[]> = fc.letrec<{ block: string[]; blocks: string[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'medium' },
    { weight: 4, arbitrary: paragraph },
    { weight: 2, arbitrary: heading },
    code,
    table,
    html,
    definition,
    fc.constantFrom<string[][]>(['* * *'], ['- - -']),
    tie('blocks').map((lines) => lines.map((line) => (line === '' ? '>' : `> ${line}`))),
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.constantFrom('-', '*', '+', '1.', '1)'),
          fc.constantFrom('', '', '[ ] ', '[x] '),
          fc.array(tie('blocks'), { minLength: 1, maxLength: 3 }),
          fc.boolean(),
        )
        .map(([marker, task, items, loose]) =>
          items.flatMap((lines) => {
            const indent = ' '.repeat(marker.length + 1);
            const written = lines.map((line, index) => (index === 0 ? `${marker} ${task}${line}` : line === '' ? '' : indent + line));
            return loose ? [...written, ''] : written;
          }),
        ),
    },
  ),
  blocks: fc
    .array(fc.tuple(tie('block'), fc.boolean()), { minLength: 1, maxLength: 4 })
    .map((list) =>
      list.flatMap(([lines, tight], index) => (index === 0 || (tight && !/^(?:\|| {4})/.test(lines[0] ?? '')) ? lines : ['', ...lines])),
    ),
})).blocks;

/** A document, with LF or CRLF line ends, with or without front matter. */
export const documents = fc
  .tuple(fc.constantFrom([], [], ['---', 'id: x', '---', '']), blocks, fc.constantFrom('\n', '\n', '\r\n'))
  .map(([front, lines, end]) => `${[...front, ...lines].join(end)}${end}`);

const token = fc.constantFrom(
  ...'- |* |1. |2) |> |>|\n|\n\n|    |\t|a|ü|# |---|===|```|~~~|`|``|*|**|_|~~|[|](|/u)|[a]: /x|![|]|(|)|"t"|<a id="x">|</a>|<div>|<!-- c -->|<!--|-->|<http://x.y>|&amp;|\\|- [ ] |\r|\r\n|\0|\uFEFF|\uD800|\u00A0|😀'.split(
    '|',
  ),
  '| a | b |\n|---|---|\n',
  '|',
);

/** Any text: mark-up in every order, and any characters at all. */
export const anyText = fc.oneof(
  documents,
  fc.array(token, { maxLength: 30 }).map((tokens) => tokens.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes)),
);
