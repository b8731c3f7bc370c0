import { describe, expect, it } from 'vitest';
import { type Block, visitBlocks } from '../../../src/core/document/model.js';
import { findTarget } from '../../../src/core/document/outline.js';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';

function slice(text: string, span: { start: number; end: number }): string {
  return text.slice(span.start, span.end);
}

function only(blocks: readonly Block[]): Block {
  const [block] = blocks;
  if (block === undefined || blocks.length !== 1) throw new Error(`${blocks.length} blocks`);
  return block;
}

function runningText(text: string) {
  const block = only(parseMarkdown(text).blocks);
  if (block.kind !== 'paragraph' && block.kind !== 'heading') throw new Error(block.kind);
  return block.inline;
}

describe('front matter', () => {
  it.each([
    ['---\nid: a\n---\n# T\n', '', 'id: a\n'],
    ['\uFEFF---  \r\nid: a\r\n--- \r\n# T\r\n', '', 'id: a\r\n'],
    ['---js\nx\n---\n# T\n', 'js', 'x\n'],
    ['--- yaml\n---\n# T\n', 'yaml', ''],
  ])('%j', (text, language, yaml) => {
    const { frontMatter, blocks } = parseMarkdown(text);
    expect(frontMatter).toMatchObject({ language, closed: true });
    expect(frontMatter && slice(text, frontMatter.yaml)).toBe(yaml);
    expect(frontMatter && slice(text, frontMatter.span)).toMatch(/^---[\s\S]*---$/);
    expect(blocks.map(({ span }) => slice(text, span))).toEqual(['# T']);
  });

  it.each([
    '# T\n---\nid: a\n---\n',
    '\n---\nid: a\n---\n',
    '----\nid: a\n----\n',
    '--- some words\nid: a\n---\n',
    '- --\n',
    '--- ---\na\n---\n',
  ])('is not in %j', (text) => {
    expect(parseMarkdown(text).frontMatter).toBeNull();
  });

  it('that is not closed takes the whole file', () => {
    const text = '---\nid: a\n...\n\n# T\n';
    const { frontMatter, blocks } = parseMarkdown(text);
    expect(frontMatter).toMatchObject({ closed: false, span: { start: 0, end: text.length }, yaml: { start: 4, end: text.length } });
    expect(blocks).toEqual([]);
  });
});

describe('sections and targets', () => {
  const text = [
    'Intro <a id="top"></a>',
    '',
    '# Größe & Maß: Überblick',
    '## Private Konten <a id="private-accounts"></a><!-- critical -->',
    'Text.',
    "- Wer, wo, was. <a name='say-where'></a>",
    '',
    '  Mehr.',
    '## Private Konten',
    '> ### Im `Zitat`',
    '> Zitiert.',
    '',
    '<a id="alone"></a>',
    '',
    'Gemeint.',
    '',
    '<a id="before"></a>',
    '# Ende',
  ].join('\n');
  const markdown = parseMarkdown(text);

  it('take ids from anchors, else from GitHub slugs', () => {
    expect(markdown.sections.map(({ id, explicit, level, title }) => [id, explicit, level, title])).toEqual([
      ['größe--maß-überblick', false, 1, 'Größe & Maß: Überblick'],
      ['private-accounts', true, 2, 'Private Konten'],
      ['private-konten-1', false, 2, 'Private Konten'],
      ['im-zitat', false, 3, 'Im Zitat'],
      ['ende', false, 1, 'Ende'],
    ]);
  });

  it('reach to the next heading of the same or a higher level', () => {
    expect(
      markdown.sections.map(({ span, blocks }) => [slice(text, span).split('\n')[0], slice(text, span).split('\n').at(-1), blocks.length]),
    ).toEqual([
      ['# Größe & Maß: Überblick', '<a id="before"></a>', 8],
      [expect.stringContaining('## Private'), '  Mehr.', 2],
      ['## Private Konten', '<a id="before"></a>', 4],
      ['### Im `Zitat`', '> Zitiert.', 1],
      ['# Ende', '# Ende', 0],
    ]);
  });

  it('know what they mark and where they stand', () => {
    const seen = markdown.targets.map(({ id, explicit, section, block }) => [
      id,
      explicit,
      section?.id ?? null,
      block && slice(text, block.span).split('\n')[0],
    ]);
    expect(seen).toEqual([
      ['top', true, null, 'Intro <a id="top"></a>'],
      ['größe--maß-überblick', false, 'größe--maß-überblick', '# Größe & Maß: Überblick'],
      ['private-konten', false, 'private-accounts', expect.stringContaining('## Private')],
      ['private-accounts', true, 'private-accounts', expect.stringContaining('## Private')],
      ['say-where', true, 'private-accounts', expect.stringContaining('Wer, wo')],
      ['private-konten-1', false, 'private-konten-1', '## Private Konten'],
      ['im-zitat', false, 'im-zitat', '### Im `Zitat`'],
      ['alone', true, 'private-konten-1', 'Gemeint.'],
      ['before', true, 'ende', '# Ende'],
      ['ende', false, 'ende', '# Ende'],
    ]);
  });

  it('an anchor wins over a slug of the same name', () => {
    const { targets } = parseMarkdown('# Scope\n\nText <a id="scope"></a>\n\n# Same <a id="same"></a>\n');
    expect(findTarget(targets, 'scope')).toMatchObject({ explicit: true });
    expect(targets.filter(({ id }) => id === 'same')).toHaveLength(1);
    expect(findTarget(targets, 'nowhere')).toBeUndefined();
  });

  it('anchors stand in tables, raw HTML and any tag too, but not in code', () => {
    const { targets } = parseMarkdown(
      '| <a id="cell"></a>x |\n|--|\n\n<div id="div">\n</div>\n\n<h2 name="no" id=bare>T</h2>\n\n`<a id="code">`\n\n    <a id="code">\n',
    );
    expect(targets.map(({ id, block }) => [id, block?.kind])).toEqual([
      ['cell', 'table'],
      ['div', 'html'],
      ['bare', 'paragraph'],
    ]);
  });
});

describe('running text', () => {
  it('is what a reader sees', () => {
    const inline = runningText(
      '**Wir** ant&shy;worten\\* _in_ [~~4~~ 5 `h`](../channels.yaml#x "T")  \n<b>heute</b><!-- c -->, ![Uhr](u.png) &lt;3',
    );
    expect(inline.text).toBe('Wir ant\u00ADworten* in 4 5 h heute, Uhr <3');
    expect(inline.links.map(({ text, url, image }) => [text, url, image])).toEqual([
      ['4 5 h', '../channels.yaml#x', false],
      ['Uhr', 'u.png', true],
    ]);
    expect(inline.code.map((span) => slice(inline.text, span))).toEqual(['h']);
  });

  it('leads back to the file, over entities and markers of containers', () => {
    const text = '> - Grüße &amp; *Küsse*\r\n>   von [uns\r\n>   allen](a\\_b.md)\r\n';
    const [link] = parseMarkdown(text).links;
    expect(link).toMatchObject({ text: 'uns allen', url: 'a_b.md', indirect: false });
    expect(link && [slice(text, link.span), slice(text, link.textSpan), slice(text, link.urlSpan)]).toEqual([
      '[uns\r\n>   allen](a\\_b.md)',
      'uns\r\n>   allen',
      'a\\_b.md',
    ]);
  });

  it('says when the address of a link stands elsewhere', () => {
    const text = '[a][b], [b], <https://x.y/>, [c](d)\n\n[b]: <e f.md> (T)\n';
    expect(parseMarkdown(text).links.map(({ indirect, url, urlSpan }) => [indirect, url, slice(text, urlSpan)])).toEqual([
      [true, 'e f.md', 'e f.md'],
      [true, 'e f.md', 'e f.md'],
      [true, 'https://x.y/', 'https://x.y/'],
      [false, 'd', 'd'],
    ]);
  });
});

describe('comments', () => {
  it('are found in text and raw HTML, not in code', () => {
    const text = '# A <!-- one -->\n<!-- two,\n  x: y -->\n\n`<!-- no -->` <!---->\n\n```\n<!-- no -->\n```\n\n<div><!--three--></div>\n';
    expect(parseMarkdown(text).comments.map(({ text: written }) => written)).toEqual([' one ', ' two,\n  x: y ', '', 'three']);
  });
});

describe('depth', () => {
  it('is limited: deeper markers are text', () => {
    const text = `${'> '.repeat(500)}a`;
    let quotes = 0;
    let shown = '';
    visitBlocks(parseMarkdown(text).blocks, (block) => {
      if (block.kind === 'quote') quotes++;
      if (block.kind === 'paragraph') shown = block.inline.text;
    });
    expect(quotes).toBe(63);
    expect(shown).toBe(`${'> '.repeat(437)}a`);
  });
});
