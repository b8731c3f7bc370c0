import { afterEach, describe, expect, test } from 'vitest';
import { soundFindings } from '../../support/sound-findings.js';

const document = (yaml: string): string => `---\n${yaml}\n---\n\n# Regeln\n`;
const path = 'policies/rules.de.md';
const laughs = `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`).join('\n')}`;
const nested = (depth: number, indent = 0): string => (depth === 0 ? '' : `${' '.repeat(indent)}k:\n${nested(depth - 1, indent + 1)}`);

/** What a YAML text holds, and one of the messages that must be said about it. */
const hostile: readonly [name: string, yaml: string, rule: string, message: string][] = [
  ['a billion laughs', laughs, 'yaml-syntax', 'alias'],
  ['a cycle', 'a: &a [*a]', 'yaml-syntax', 'alias'],
  ['a merge key', 'a: &a { b: 1 }\nc: { <<: *a }', 'yaml-syntax', 'alias'],
  ['an alias to nothing', 'a: *nothing', 'yaml-syntax', 'alias'],
  ['2,000 open brackets', `a: ${'['.repeat(2000)}`, 'yaml-syntax', 'too-complex'],
  ['2,000 open braces', `a: ${'{a: '.repeat(2000)}`, 'yaml-syntax', 'too-complex'],
  ['60,000 open brackets', '['.repeat(60_000), 'yaml-syntax', 'too-complex'],
  ['nested lists on one line', `a:\n  ${'- '.repeat(500)}x`, 'yaml-syntax', 'too-complex'],
  ['a chain of question marks', `${'? '.repeat(500)}x`, 'yaml-syntax', 'too-complex'],
  ['question marks, one level each', Array.from({ length: 200 }, (_, i) => `${' '.repeat(i)}?`).join('\n'), 'yaml-syntax', 'too-complex'],
  ['keys in keys', nested(100), 'yaml-syntax', 'too-complex'],
  ['5,000 keys', Array.from({ length: 5000 }, (_, i) => `k${i}: 1`).join('\n'), 'yaml-syntax', 'too-many-keys'],
  ['a tag that makes code', 'a: !!js/function "function () {}"', 'yaml-syntax', 'tag'],
  ['a tag of Python', 'a: !!python/object/apply:os.system ["id"]', 'yaml-syntax', 'tag'],
  ['a list as key', '? [a, b]\n: c', 'yaml-syntax', 'key-not-text'],
  ['a key twice', 'id: a\nid: b', 'yaml-syntax', 'duplicate-key'],
  ['a key twice, quoted once', 'id: a\n"id": b', 'yaml-syntax', 'duplicate-key'],
  ['an open quotation mark', 'title: "Regeln', 'yaml-syntax', 'missing-char'],
  ['an open bracket', 'countries: [DE, AT', 'yaml-syntax', 'bad-indent'],
  ['tabs', 'a:\n\tb: 1', 'yaml-syntax', 'tab-as-indent'],
  ['an unknown escape', 'a: "\\q"', 'yaml-syntax', 'bad-dq-escape'],
  ['a colon too many', 'title: Regeln: neu', 'yaml-syntax', 'block-as-implicit-key'],
  ['a line without a colon', 'id: a\ntitle\nlang: de', 'yaml-syntax', 'multiline-implicit-key'],
  ['a reserved sign', 'title: @home', 'yaml-syntax', 'bad-scalar-start'],
  ['an unknown version of YAML', '%YAML 9.9', 'yaml-syntax', 'missing-char'],
  ['`__proto__`', '__proto__: { polluted: true }', 'fm-schema', 'unknown-key'],
  ['`constructor`', 'constructor: { prototype: { polluted: true } }', 'fm-schema', 'unknown-key'],
  ['a text alone', 'just a text', 'fm-safe-yaml', 'not-a-mapping'],
  ['a list alone', '- a\n- b', 'fm-safe-yaml', 'not-a-mapping'],
  ['a number alone', '17', 'fm-safe-yaml', 'not-a-mapping'],
  ['nothing', '', 'fm-safe-yaml', 'not-a-mapping'],
  ['only a comment', '# id: rules', 'fm-safe-yaml', 'not-a-mapping'],
  ['a text of 1 MB', `title: "${'x'.repeat(1_000_000)}"`, 'fm-safe-yaml', 'too-large'],
  ['numbers for texts', 'id: 0x1F\ntitle: .nan\nlang: 1e999\nowner: true', 'fm-schema', 'text-unquoted'],
  ['a Norwegian truth', 'lang: no\ntype: yes', 'fm-schema', 'not-allowed'],
];

const inFrontMatterOnly = new Set(['5,000 keys', 'a text of 1 MB']);

afterEach(() => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('front matter', () => {
  test.each(hostile)('%s', (_, yaml, rule, message) => {
    const findings = soundFindings({ [path]: document(yaml) });
    expect(findings.map((finding) => `${finding.rule} ${finding.message}`)).toContain(`${rule} ${message}`);
    expect(findings.find((finding) => finding.rule === rule)?.place.file).toBe(path);
  });

  test.each([
    ['js', '---js\n{ id: (globalThis.polluted = 1) }\n---\n'],
    ['javascript', '---javascript\nmodule.exports = { id: "a" }\n---\n'],
    ['coffee', '---coffee\nid: "a"\n---\n'],
    ['json', '---json\n{ "id": "a" }\n---\n'],
    ['yaml', '---yaml\nid: a\n---\n'],
    ['toml', '---toml\nid = "a"\n---\n'],
    ['a language behind a space', '--- js\n{ id: 1 }\n---\n'],
  ])('names a language: %s', (_, text) => {
    const findings = soundFindings({ [path]: text });
    expect(findings.map(({ rule, message }) => `${rule} ${message}`)).toContain('fm-safe-yaml engine');
    expect('polluted' in globalThis).toBe(false);
  });

  test.each([
    ['TOML marks', '+++\nid = "a"\n+++\n', 'missing'],
    ['no front matter', '# Regeln\n', 'missing'],
    ['an empty file', '', 'missing'],
    ['a blank line before', '\n---\nid: a\n---\n', 'missing'],
    ['no end', '---\nid: a\n\n# Regeln\n', 'unclosed'],
    ['three hyphens alone', '---', 'unclosed'],
  ])('has no proper bounds: %s', (_, text, message) => {
    expect(soundFindings({ [path]: text }).map((finding) => `${finding.rule} ${finding.message}`)).toContain(`fm-safe-yaml ${message}`);
  });

  test('one broken document among twelve leaves the others judged', () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`policies/p${i}.de.md`, i === 0 ? document('['.repeat(2000)) : document(`id: p${i}`)]),
    );
    const judged = new Set(soundFindings(files).map(({ place }) => place.file));
    for (const file of Object.keys(files)) expect(judged).toContain(file);
  });
});

describe.each([
  ['unisono.yaml', 'settings-schema'],
  ['facts.yaml', 'facts-schema'],
])('%s', (file, schemaRule) => {
  test.each(hostile.filter(([name]) => !inFrontMatterOnly.has(name)))('%s', (_, yaml, rule) => {
    const findings = soundFindings({ [file]: yaml }).filter(({ place }) => place.file === file);
    const expected = rule === 'yaml-syntax' ? 'yaml-syntax' : schemaRule;
    expect(findings.map((finding) => finding.rule)).toContain(expected);
  });

  test('takes prototypes for plain keys', () => {
    const yaml =
      'schema: 1\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\nroles: { __proto__: { polluted: true } }\n';
    expect(soundFindings({ [file]: yaml }).filter(({ place }) => place.file === file)).not.toEqual([]);
  });

  test('20,000 keys and a text of 1 MB are read', () => {
    const yaml = `schema: 1\n${Array.from({ length: 20_000 }, (_, i) => `k${i}: { value: 1 }`).join('\n')}\nlast: "${'x'.repeat(1_000_000)}"\n`;
    expect(soundFindings({ [file]: yaml }).filter(({ place }) => place.file === file).length).toBeGreaterThan(0);
  });
});

describe('several faults in one file are all told', () => {
  test('in YAML that cannot be parsed', () => {
    const yaml = 'id: a\nid: b\na: *x\nb: !!js/regexp x\n? [c]\n: d\ntype: { type: y, type: z }';
    const messages = soundFindings({ [path]: document(yaml) }).filter(({ rule }) => rule === 'yaml-syntax');
    expect(messages.map(({ message, place }) => `${place.line} ${message}`)).toEqual([
      '3 duplicate-key',
      '4 alias',
      '5 tag',
      '6 key-not-text',
      '8 duplicate-key',
    ]);
  });

  test('in front matter that can', () => {
    const yaml =
      'id: Ä\ntype: rule\ntitle: ""\nlang: deu\nversion: 1.10\nstatus: done\nowner: x y\napprover: management\nreview-by: 2026-02-30\nchanges: []\ncolour: red';
    const findings = soundFindings({ [path]: document(yaml) }).filter(({ rule }) => rule === 'fm-schema');
    expect(findings.map(({ message, place }) => `${place.line} ${message}`)).toEqual([
      '2 not-an-id',
      '3 not-allowed-near',
      '4 empty-text',
      '5 not-a-language',
      '6 version-unquoted',
      '7 not-allowed',
      '8 not-an-id',
      '10 not-a-day',
      '11 empty-list',
      '12 unknown-key',
    ]);
  });
});
