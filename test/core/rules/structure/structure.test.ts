import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/core/document/parse-markdown.js';
import type { Edit } from '../../../../src/core/finding.js';
import { policyTypes } from '../../../../src/core/handbook/document-head.js';
import { requiredSections } from '../../../../src/core/rules/structure/required-sections.js';
import { rule as anchor } from '../../../../src/core/rules/structure/str-anchor.js';
import { rule as empty } from '../../../../src/core/rules/structure/str-empty-section.js';
import { rule as placeholder } from '../../../../src/core/rules/structure/str-placeholder.js';
import { rule as required } from '../../../../src/core/rules/structure/str-required-sections.js';
import { findingsOf, lines } from '../../../support/read-handbook.js';

const path = 'policies/rules.de.md';
const head = (more = ''): string => `---\nid: rules\nlang: de\n${more}---\n`;

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((all, { span, text: by }) => all.slice(0, span.start) + by + all.slice(span.end), text);
}

describe('str-required-sections', () => {
  const find = (text: string) => findingsOf({ files: { [path]: text }, rules: [required] });

  test.each(policyTypes)('a bare document of type %s lacks them all, in their order', (type) => {
    expect(find(`${head(`type: ${type}\n`)}# A\n`).map(({ data }) => data.id)).toEqual(requiredSections[type].map(({ id }) => id));
  });

  test.each(policyTypes)('the suggested sections complete a document of type %s, with either line end', (type) => {
    for (const end of ['\n', '\r\n']) {
      const text = `${head(`type: ${type}\n`)}# A`.replaceAll('\n', end);
      const complete = applied(
        text,
        find(text).flatMap(({ suggestion }) => suggestion?.edits ?? []),
      );
      expect(find(complete)).toEqual([]);
      expect(complete.replaceAll(end, '')).not.toMatch(/[\r\n]/);
    }
  });

  test('a misspelt anchor is shown at its place', () => {
    const sections = requiredSections.guideline.filter(({ id }) => id !== 'measures').map(({ id }) => `## X <a id="${id}"></a>\n`);
    const text = `${head('type: guideline\n')}# A\n${sections.join('')}## Y <a id="mesures"></a>\n`;
    expect(lines(find(text))).toEqual([`${path}:11:6 error missing-near`]);
    const corrected = applied(
      text,
      find(text).flatMap(({ suggestion }) => suggestion?.edits ?? []),
    );
    expect(corrected).toBe(text.replace('mesures', 'measures'));
  });

  test.each(['type: quiz\n', 'type: rules\nstatus: retired\n', 'type: colour\n', ''])('nothing is asked of %j', (more) => {
    expect(find(`${head(more)}# A\n`)).toEqual([]);
  });

  test('a slug counts where a heading has no anchor', () => {
    const text = `${head('type: guideline\n')}${['Why', 'Good', 'Do and dont', 'Case', 'Measures'].map((title) => `## ${title}\n\nX\n`).join('\n')}`;
    expect(find(text)).toEqual([]);
  });
});

describe('str-placeholder', () => {
  const find = (files: Readonly<Record<string, string>>) => lines(findingsOf({ files, rules: [placeholder] }));

  test.each<[string, string, string[]]>([
    ['in a paragraph', 'A [ausfüllen: Nummer] b', ['7:3 error open']],
    ['in English', 'A [Fill in: number]', ['7:3 error open']],
    ['with two dots of their own', 'A [ausfu\u0308llen: Nummer]', ['7:3 error open']],
    ['without a word', 'A [fill in:]', ['7:3 error open-unnamed']],
    ['over two lines', 'A [fill in:\nnumber]', ['7:3 error open']],
    ['twice in a list', '- [fill in: a]\n- [fill in: b]', ['7:3 error open', '8:3 error open']],
    ['in a cell', '| a |\n|---|\n| [fill in: x] |', ['9:3 error open']],
    ['in a heading', '## [fill in: title]', ['7:4 error open']],
    ['inside emphasis', '**[fill in: x]**', ['7:3 error open']],
    ['in raw HTML', '<div>\n[fill in: x]\n</div>', ['8:1 error open']],
    ['in code', '`[fill in: x]`', []],
    ['in a block of code', '```\n[fill in: x]\n```', []],
    ['in a comment', '<!-- [fill in: x] -->', []],
    ['other brackets', '[Firma] {{company}} <Name> XX TODO [x]', []],
  ])('%s', (_, body, expected) => {
    expect(find({ [path]: `${head('status: approved\n')}\n${body}\n` })).toEqual(expected.map((line) => `${path}:${line}`));
  });

  test('is a warning in a draft and in YAML', () => {
    const files = {
      [path]: `---\nid: rules\nlang: de\ntitle: "[ausfüllen: Titel]"\nstatus: draft\n---\n\n[fill in: x]\n`,
      'facts.yaml':
        'schema: 1\na: { value: "[fill in: a]", owner: "[fill in: role]" }\nb: { value: [fill in: b], owner: x }\n# [fill in: comment]\n',
    };
    expect(find(files)).toEqual([
      'facts.yaml:2:13 warning open',
      'facts.yaml:2:36 warning open',
      'facts.yaml:3:13 warning unquoted',
      `${path}:4:8 warning open`,
      `${path}:8:1 warning open`,
    ]);
  });

  test('quotation marks make a text of what YAML takes for a list', () => {
    const text = 'schema: 1\nb: { value: [fill in: b], owner: x }\n';
    const [finding] = findingsOf({ files: { 'facts.yaml': text }, rules: [placeholder] });
    const fixed = applied(text, finding?.fix?.edits ?? []);
    expect(fixed).toBe('schema: 1\nb: { value: "[fill in: b]", owner: x }\n');
    expect(find({ 'facts.yaml': fixed })).toEqual(['facts.yaml:2:13 warning open']);
  });
});

describe('str-empty-section', () => {
  test.each<[string, string, string[]]>([
    ['a text', '## A\n\nText.\n', []],
    ['nothing', '## A\n\n## B\n\nText.\n', ['1:1 warning empty']],
    ['nothing at the end', '# A\n\nText.\n\n## B', ['5:1 warning empty']],
    ['only a subsection', '# A\n\n## B\n\nText.\n', []],
    ['only a comment', '## A\n<!-- critical -->\n', ['1:1 warning empty']],
    ['only an anchor', '## A\n\n<a id="a"></a>\n', ['1:1 warning empty']],
    ['only a line', '## A\n\n---\n', ['1:1 warning empty']],
    ['see above', '## A\n\nSiehe oben.\n', ['1:1 warning says-nothing']],
    ['see above, linked', '## A\n\n[Siehe oben](#b).\n', []],
    ['see above, and more', '## A\n\nSee above.\n\nAnd call us.\n', []],
    ['to follow', '## A\n\n(Folgt noch …)\n', ['1:1 warning says-nothing']],
    ['no title', '##\n\nText.\n', ['1:1 warning untitled']],
    ['a table', '## A\n\n| a |\n|---|\n', []],
    ['an image', '## A\n\n![Karte](a.png)\n', []],
  ])('%s', (_, text, expected) => {
    expect(lines(findingsOf({ files: { [path]: text }, rules: [empty] }))).toEqual(expected.map((line) => `${path}:${line}`));
  });
});

describe('str-anchor', () => {
  const find = (files: Readonly<Record<string, string>>) => findingsOf({ files, rules: [anchor] });
  const rules = (body: string, lang = 'de'): string => `---\nid: rules\ntype: rules\nlang: ${lang}\n---\n${body}`;

  test.each<[string, string, string[]]>([
    ['all well', '## A <a id="a"></a>\n\n- B <a id="b"></a>\n', []],
    ['no anchor', '# T\n\n## Über uns\n\n### Mehr\n', ['8:1 error missing']],
    ['the same twice', '## A <a id="a"></a>\n\nB <a id="a"></a>\n', ['8:3 error twice']],
    ['a slug and an anchor alike', '# T\n\n### Hilfe\n\nX <a id="hilfe"></a>\n', ['10:3 error twice']],
    ['the slug of a heading that has an anchor', '## Hilfe <a id="help"></a>\n\nX <a id="hilfe"></a>\n', []],
    ['capitals', '## A <a id="Help"></a>\n', ['6:6 error form']],
    ['umlauts', '## A <a id="über"></a>\n', ['6:6 error form']],
  ])('%s', (_, body, expected) => {
    expect(lines(find({ [path]: rules(body) }))).toEqual(expected.map((line) => `${path}:${line}`));
  });

  test('in a handbook with one language a heading needs none', () => {
    expect(find({ 'unisono.yaml': 'schema: 1\ncompany: { name: X, languages: [de] }\n', [path]: rules('## Über uns\n') })).toEqual([]);
  });

  test('headings of quizzes are the business of other rules', () => {
    expect(find({ 'quizzes/q.de.md': '---\nid: q\ntype: quiz\nlang: de\n---\n## Frage\n' })).toEqual([]);
  });

  test.each([
    ['ATX', '## Private Konten\n\nX\n'],
    ['closed ATX', '## Private Konten ##\n\nX\n'],
    ['Setext', 'Private Konten\n---\n\nX\n'],
    ['bold', '## **Private** *Konten*\n\nX\n'],
    ['with an entity', '## Private Konten &amp;\n\nX\n'],
    ['a link to a section', '## [Private Konten](a.md#b)\n\nX\n'],
    ['a link with a title', '## [Private Konten](a.md "Mehr dazu")\n\nX\n'],
  ])('takes the anchor of the twin: %s', (_, body) => {
    const files = { [path]: rules(body), 'policies/rules.en.md': rules('## Private accounts <a id="private-accounts"></a>\n\nX\n', 'en') };
    const [finding, ...others] = find(files);
    expect(others).toEqual([]);
    expect(finding?.message).toBe('missing-known');
    const fixed = applied(files[path], finding?.suggestion?.edits ?? []);
    expect(find({ ...files, [path]: fixed })).toEqual([]);
    const section = (text: string) => parseMarkdown(text).sections[0];
    expect(section(fixed)?.id).toBe('private-accounts');
    expect(section(fixed)?.title).toBe(section(files[path])?.title);
    expect(parseMarkdown(fixed).links.map(({ url }) => url)).toEqual(parseMarkdown(files[path]).links.map(({ url }) => url));
  });
});
