// biome-ignore-all lint/suspicious/noTemplateCurlyInString: other tools’ placeholders are what is tested here
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdown } from '../../../src/core/document/parse-markdown.js';
import { toPlace } from '../../../src/core/place.js';
import { cleanValue } from '../../../src/core/scaffold/clean-value.js';
import type { TemplateValues } from '../../../src/core/scaffold/condition.js';
import { fillTemplate, type TemplateKind, templateKind } from '../../../src/core/scaffold/template.js';
import { entryOf, plainValue, valueAt } from '../../../src/core/yaml/node.js';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.js';
import { naughtyNames } from '../../support/naughty-names.js';

const values: TemplateValues = {
  company: 'Müller GmbH',
  country: ['DE', 'AT'],
  language: ['de'],
  staff: 24,
  customers: 'both',
  'works-council': true,
  'sensitive-products': false,
  address: 'Sie',
  today: '2026-11-22',
  package: 'unisono@0.1.0',
};

function fill(text: string, kind: TemplateKind, more: TemplateValues = {}): ReturnType<typeof fillTemplate> {
  return fillTemplate({ source: { file: 'template.md', text }, kind, values: { ...values, ...more } });
}

describe('what a template becomes', () => {
  test.each<[string, TemplateKind, string, string]>([
    ['a name in text', 'markdown', 'Wir sind {{company}}.\n', 'Wir sind Müller GmbH.\n'],
    ['a list in text', 'markdown', 'In {{country}}\n', 'In DE, AT\n'],
    ['a choice', 'markdown', '{{Sie dürfen|Du darfst}} das.\n', 'Sie dürfen das.\n'],
    ['a link destination', 'markdown', '[x](https://a.example/{{company}})\n', '[x](https://a.example/M%C3%BCller%20GmbH)\n'],
    ['a plain word in code', 'markdown', '`npx {{package}}`\n', '`npx unisono@0.1.0`\n'],
    ['a condition that holds', 'markdown', 'a\n\n<!-- if: works-council -->\nb\n<!-- end-if -->\n\nc\n', 'a\n\nb\n\nc\n'],
    ['a condition that does not', 'markdown', 'a\n\n<!-- if: not works-council -->\nb\n<!-- end-if -->\n\nc\n', 'a\n\nc\n'],
    ['one of several', 'markdown', '<!-- if: customers=consumers,both -->\na\n<!-- end-if -->\n', 'a\n'],
    ['membership', 'markdown', '<!-- if: country=CH -->\na\n<!-- end-if -->\nb\n', 'b\n'],
    [
      'conditions in each other',
      'markdown',
      '<!-- if: works-council -->\na\n<!-- if: country=CH -->\nb\n<!-- end-if -->\nc\n<!-- end-if -->\n',
      'a\nc\n',
    ],
    ['items of a list', 'markdown', '- a\n<!-- if: country=CH -->\n- b\n<!-- end-if -->\n- c\n', '- a\n- c\n'],
    ['Windows line ends', 'markdown', '<!-- if: works-council -->\r\na\r\n<!-- end-if -->\r\nb\r\n', 'a\r\nb\r\n'],
    ['a list in YAML', 'yaml', 'countries: {{country}}\n', 'countries: [DE, AT]\n'],
    ['a text in YAML', 'yaml', 'name: {{company}} # hier\n', 'name: "Müller GmbH" # hier\n'],
    ['a day in YAML', 'yaml', 'on: {{today}}\n', 'on: 2026-11-22\n'],
    ['a number in YAML', 'yaml', 'staff: {{staff}}\n', 'staff: 24\n'],
    ['yes or no in YAML', 'yaml', 'council: {{works-council}}\n', 'council: true\n'],
    ['part of a plain scalar', 'yaml', 'title: Handbuch {{company}}\n', 'title: "Handbuch Müller GmbH"\n'],
    ['part of a quoted scalar', 'yaml', "title: 'Handbuch {{company}}'\n", 'title: "Handbuch Müller GmbH"\n'],
    ['a flow map', 'yaml', 'a: { name: {{company}}, on: {{today}} }\n', 'a: { name: "Müller GmbH", on: 2026-11-22 }\n'],
    ['a comment', 'yaml', '# {{company}}\na: 1\n', '# Müller GmbH\na: 1\n'],
    ['conditions in YAML', 'yaml', '# if: country=CH\na: 1\n# end-if\nb: 2\n', 'b: 2\n'],
    ['front matter', 'markdown', '---\ntitle: {{company}}\n---\n\n# {{company}}\n', '---\ntitle: "Müller GmbH"\n---\n\n# Müller GmbH\n'],
    [
      'expressions of a CI system',
      'pipeline',
      'run: npx {{package}}\nref: ${{ github.ref }}\n',
      'run: npx unisono@0.1.0\nref: ${{ github.ref }}\n',
    ],
    ['other files', 'text', '/policies/ {{company}}\n', '/policies/ Müller GmbH\n'],
  ])('%s', (_, kind, template, expected) => {
    expect(fill(template, kind)).toEqual({ text: expected, problems: [] });
  });

  it('takes the other text for du', () => {
    expect(fill('{{Sie dürfen|Du darfst}}\n', 'markdown', { address: 'du' }).text).toBe('Du darfst\n');
  });
});

describe('a block of ours', () => {
  const blocks = { 'channel-table': '| a | b |\n| --- | --- |\n| [c](d) | *e* |' };
  const withBlock = (text: string, kind: TemplateKind): ReturnType<typeof fillTemplate> =>
    fillTemplate({ source: { file: 'template.md', text }, kind, values, blocks });

  it('stands as it is where it has its line for itself', () => {
    expect(withBlock('a {{company}}\n\n{{channel-table}}\n\nb\n', 'markdown').text).toBe(
      `a Müller GmbH\n\n${blocks['channel-table']}\n\nb\n`,
    );
  });

  test.each([
    ['in a sentence', 'markdown', 'See {{channel-table}}\n', 'unsafe-place'],
    ['in a part that is left out', 'markdown', '<!-- if: country=CH -->\nSee {{channel-table}}\n<!-- end-if -->\n', 'unsafe-place'],
    ['in YAML', 'yaml', 'a:\n  {{channel-table}}\n', 'unknown-name'],
    ['in front matter', 'markdown', '---\n{{channel-table}}\n---\n', 'unknown-name'],
  ] as const)('is a fault %s', (_, kind, text, message) => {
    const { text: filled, problems } = withBlock(text, kind);
    expect(filled).toBeNull();
    expect(problems.map((problem) => problem.message)).toContain(message);
  });
});

describe('what is wrong with a template', () => {
  test.each<[string, TemplateKind, string, string, number]>([
    ['unknown-name-near', 'markdown', 'a\n{{compny}}\n', 'company', 2],
    ['unknown-name', 'markdown', '{{frobnication}}\n', 'frobnication', 1],
    ['unknown-name', 'markdown', '<!-- if: frobnication -->\na\n<!-- end-if -->\n', 'frobnication', 1],
    ['unknown-name-near', 'markdown', '<!-- if: country=CH -->\n{{compny}}\n<!-- end-if -->\n', 'company', 2],
    ['bad-condition', 'markdown', '<!-- if: works-council and more -->\na\n<!-- end-if -->\n', 'works-council and more', 1],
    ['not-yes-no', 'markdown', '<!-- if: company -->\na\n<!-- end-if -->\n', 'company', 1],
    ['unclosed', 'markdown', 'a\n<!-- if: works-council -->\nb\n', '', 2],
    ['stray-end', 'markdown', 'a\n\n<!-- end-if -->\n', '', 3],
    ['bad-choice', 'markdown', '{{a|b|c}}\n', 'a|b|c', 1],
    ['unsafe-place', 'markdown', '`{{company}}`\n', 'company', 1],
    ['unsafe-place', 'markdown', '<a href="{{company}}">x</a>\n', 'company', 1],
    ['unsafe-place', 'markdown', 'a <!-- {{company}} -->\n', 'company', 1],
    ['unsafe-place', 'markdown', '```\n{{company}}\n```\n', 'company', 2],
    ['unsafe-place', 'markdown', '[a](b "{{company}}")\n', 'company', 1],
    ['unsafe-place', 'yaml', 'run: |\n  echo {{company}}\n', 'company', 2],
    ['unsafe-place', 'yaml', '{{company}}: 1\n', 'company', 1],
    ['unsafe-place', 'pipeline', 'name: {{company}}\n', 'company', 1],
    ['not-yaml', 'yaml', 'a: [{{company}}\n', '', 1],
  ])('%s (%s): %j', (message, kind, template, named, line) => {
    const { text, problems } = fill(template, kind);
    expect(text).toBeNull();
    const problem = problems.find((one) => one.message === message);
    expect(problem).toBeDefined();
    if (problem === undefined) return;
    expect(JSON.stringify(problem.data)).toContain(named === '' ? '{' : JSON.stringify(named).slice(1, -1));
    expect(toPlace(problem.at).line).toBe(line);
  });

  it('says all of it at once', () => {
    expect(fill('{{one}} {{two}}\n<!-- if: three -->\n', 'markdown').problems.map(({ message }) => message)).toHaveLength(4);
  });
});

test.each([
  ['policies/a.de.md', 'markdown'],
  ['facts.yaml', 'yaml'],
  ['.github/workflows/unisono.yaml', 'pipeline'],
  ['.gitlab-ci.yml', 'pipeline'],
  ['.github/CODEOWNERS', 'text'],
])('%s is %s', (path, kind) => {
  expect(templateKind(path)).toBe(kind);
});

const hostile = fc.oneof(
  fc.constantFrom(...naughtyNames),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '-',
        '---',
        '\n',
        '"',
        "'",
        ': ',
        '#',
        ' #',
        '](x)',
        '[',
        '<!-- if: x -->',
        '<!--',
        '-->',
        '`',
        '*',
        '_',
        '{{',
        '}}',
        '|',
        '\\',
        '<a id="x">',
        '&',
        '&amp;',
        '1.',
        '1)',
        '+',
        '=',
        '~~~',
        '$',
        '!',
        '%',
        '>',
        ' ',
        'a',
        '\u2028',
        '\u202e',
        '\t',
        '${{ x }}',
        '| --- |',
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);
const names = hostile.filter((name) => cleanValue(name) !== '');

describe('values add neither structure nor code', () => {
  const body = [
    '# {{company}}',
    '{{company}} first, last {{company}}',
    '- {{company}}\n- a **{{company}}** b *{{company}}*',
    '| a | b |\n|---|---|\n| {{company}} | c |',
    '> {{company}}\n\n1. {{company}}',
    'text\n{{company}}\nmore\n\n[{{company}}](https://a.example/{{company}}) after',
    '## Heading {{company}} <a id="x"></a>\n<!-- critical -->\n\nend {{company}}',
  ].join('\n\n');

  /** Blocks by kind, headings, anchors, comments and written links: everything but the words. */
  function shape(text: string): unknown {
    const markdown = parseMarkdown(text);
    const kinds = (blocks: typeof markdown.blocks): unknown =>
      blocks.map((block) =>
        block.kind === 'list'
          ? [block.kind, block.ordered, block.items.map((item) => kinds(item.children))]
          : block.kind === 'quote'
            ? [block.kind, kinds(block.children)]
            : block.kind === 'table'
              ? [block.kind, block.header.length, block.rows.map((row) => row.length)]
              : block.kind === 'heading'
                ? [block.kind, block.level]
                : block.kind,
      );
    return {
      blocks: kinds(markdown.blocks),
      anchors: markdown.targets.filter(({ explicit }) => explicit).map(({ id }) => id),
      comments: markdown.comments.map(({ text: comment }) => comment),
      links: markdown.links.filter(({ span }) => text[span.start] === '[' || text[span.start] === '!').length,
    };
  }

  it('in Markdown', () => {
    const harmless = shape(fill(body, 'markdown').text ?? '');
    fc.assert(
      fc.property(names, (company) => {
        const { text } = fill(body, 'markdown', { company });
        expect(shape(text ?? '')).toEqual(harmless);
      }),
      { numRuns: 1500 },
    );
  });

  it('and read as they were given', () => {
    fc.assert(
      fc.property(names, (company) => {
        const { text } = fill('Name: {{company}} end\n', 'markdown', { company });
        const [block] = parseMarkdown(text ?? '').blocks;
        expect(block?.kind === 'paragraph' ? block.inline.text : null).toBe(`Name: ${cleanValue(company)} end`);
      }),
      { numRuns: 1500 },
    );
  });

  it('in YAML', () => {
    const template =
      '# {{company}}\na: {{company}}\nb: "x {{company}}"\nc: y {{company}}\nd: { e: {{company}}, f: [{{company}}, 1] }\ng: 2\n';
    fc.assert(
      fc.property(names, (company) => {
        const { text } = fill(template, 'yaml', { company });
        const name = cleanValue(company);
        const { value, problems } = parseYaml({ source: { file: '', text: text ?? '' } });
        expect(problems).toEqual([]);
        expect(value === null ? null : plainValue(value)).toEqual({
          a: name,
          b: `x ${name}`,
          c: `y ${name}`,
          d: { e: name, f: [name, 1] },
          g: 2,
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('in front matter', () => {
    const template = '---\nid: x\ntitle: {{company}}\n---\n\n# {{company}}\n';
    fc.assert(
      fc.property(names, (company) => {
        const text = fill(template, 'markdown', { company }).text ?? '';
        const { frontMatter, sections } = parseMarkdown(text);
        const { value } = parseYaml({ source: { file: '', text }, ...(frontMatter === null ? {} : { span: frontMatter.yaml }) });
        expect(value?.kind === 'map' ? value.entries.map(({ key }) => key) : null).toEqual(['id', 'title']);
        expect(valueAt(value, ['title'])).toMatchObject({ value: cleanValue(company) });
        expect(entryOf(value, 'id')?.value).toMatchObject({ value: 'x' });
        expect(sections).toHaveLength(1);
      }),
      { numRuns: 1000 },
    );
  });

  it('and cleaning twice equals cleaning once', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        expect(cleanValue(cleanValue(name))).toBe(cleanValue(name));
      }),
      { numRuns: 2000 },
    );
  });
});
