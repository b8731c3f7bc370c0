import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import { alwaysShown } from '../../../src/core/rules/always-shown.js';
import { allRules } from '../../../src/core/rules/index.generated.js';
import { levelFinder, noLevelSettings } from '../../../src/core/rules/levels.js';
import { lintRules } from '../../../src/core/rules/lint-rules.generated.js';
import { defineRule, type Rule } from '../../../src/core/rules/rule.js';
import { runRules } from '../../../src/core/rules/run.js';
import { findingsOf, handbookOf, lines, today } from '../../support/read-handbook.js';

const head = 'schema: 1\ncompany: { name: X }\n';

const probe = defineRule({
  id: 'probe',
  group: 'structure',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#written-down',
  title: { de: '', en: '' },
  options: { limit: 10, words: ['a'] as readonly string[], loud: false, name: 'x' },
  messages: { found: { de: '{limit} {words}', en: '{limit} {words}' } },
  check({ source }, { report, options }) {
    report({ message: 'found', at: { source, span: { start: 0, end: 0 } }, data: { limit: options.limit, words: options.words } });
  },
});

const run = (settings: string): string[] =>
  findingsOf({
    files: { 'unisono.yaml': head + settings, 'policies/a.md': '# A\n', 'policies/internal/b.md': '# B\n' },
    rules: [probe],
  }).map(({ place, severity, data }: Finding) => `${place.file} ${severity} ${data.limit} ${String(data.words)}`);

describe('levels and options of a rule', () => {
  it.each([
    ['by default', '', ['policies/a.md warning 10 a', 'policies/internal/b.md warning 10 a']],
    ['for all', 'rules: { probe: [error, { limit: 3 }] }\n', ['policies/a.md error 3 a', 'policies/internal/b.md error 3 a']],
    [
      'by path',
      'rules: { probe: [error, { limit: 3, words: [b] }] }\npaths: [{ match: policies/internal/**, rules: { probe: [info, { limit: 5 }] } }]\n',
      ['policies/a.md error 3 b', 'policies/internal/b.md info 5 b'],
    ],
    ['off by path', 'paths: [{ match: policies/internal/**, rules: { probe: off } }]\n', ['policies/a.md warning 10 a']],
    [
      'on by path only',
      'rules: { probe: off }\npaths: [{ match: policies/internal/**, rules: { probe: warning } }]\n',
      ['policies/internal/b.md warning 10 a'],
    ],
    [
      'by the later of two paths, options of both',
      'paths: [{ match: policies/**, rules: { probe: [info, { limit: 1 }] } }, { match: policies/internal/**, rules: { probe: [error, { words: [c] }] } }]\n',
      ['policies/a.md info 1 a', 'policies/internal/b.md error 1 c'],
    ],
    [
      'whatever has the wrong form, left as it is',
      'rules: { probe: [error, { limit: "3", words: 5, lmit: 1 }] }\n',
      ['policies/a.md error 10 a', 'policies/internal/b.md error 10 a'],
    ],
    ['never negative', 'rules: { probe: [error, { limit: -3 }] }\n', ['policies/a.md error 10 a', 'policies/internal/b.md error 10 a']],
  ])('hold %s', (_, settings, expected) => expect(run(settings)).toEqual(expected));

  it('match each file once, and give the same options wherever the same entries hold', () => {
    const paths = [{ match: 'policies/**', rules: { probe: ['info', { limit: 1 }] as ['info', { limit: number }] } }];
    const levels = levelFinder({ ...noLevelSettings, paths })(probe as Rule);
    expect(levels.optionsAt('policies/a.md')).toBe(levels.optionsAt('policies/b.md'));
    expect(levels.optionsAt('answers/a.md')).toBe(levels.options);
  });

  it('hold each file against the paths once, however many rules there are', () => {
    const read = (rules: number): number => {
      let reads = 0;
      const paths = [...Array(30).keys()].map((index) => ({
        get match() {
          reads += 1;
          return `**/x${index}/**/*.md`;
        },
        rules: { probe: 'error' as const },
      }));
      const find = levelFinder({ ...noLevelSettings, paths });
      for (let rule = 0; rule < rules; rule += 1) {
        const levels = find({ ...probe, id: 'probe' } as Rule);
        for (let file = 0; file < 40; file += 1)
          expect(levels.levelAt(`policies/x${file}/some/deep/folder/file.md`) === 'error').toBe(file < 30);
      }
      return reads;
    };
    expect(read(60)).toBe(read(1));
  });

  it.each([...alwaysShown])('cannot switch off %s', (id) => {
    const rule = allRules.find((each) => each.id === id);
    const off = levelFinder({ ...noLevelSettings, rules: { [id]: 'off' }, paths: [{ match: '**', rules: { [id]: 'off' } }] })(rule as Rule);
    expect([off.off, off.levelAt('policies/a.md')]).toEqual([false, null]);
  });
});

describe('options in unisono.yaml', () => {
  const rules = [
    ...lintRules.filter(({ id }) => id === 'settings-schema'),
    ...allRules.filter(({ id }) => ['fm-review', 'str-anchor', 'fm-safe-yaml', 'purpose-missing'].includes(id)),
  ];
  const faults = (text: string): string[] =>
    lines(
      findingsOf({ files: { 'unisono.yaml': head + text, 'policies/internal/a.md': '# A\n' }, rules }).filter(
        ({ rule }) => rule === 'settings-schema',
      ),
    );

  it.each([
    ['rules: { fm-review: [warning, { soon-days: 5 }], SEL-01: [warning, { min-purpose-characters: 5 }] }\n', []],
    ['rules: { fm-review: [warning, { soon-day: 5 }] }\n', ['unisono.yaml:3:33 error unknown-option-near']],
    ['rules: { fm-review: [warning, { colour: 5 }] }\n', ['unisono.yaml:3:33 error unknown-option']],
    ['rules: { str-anchor: [warning, { colour: 5 }] }\n', ['unisono.yaml:3:34 error no-options']],
    ['rules: { fm-review: [warning, { soon-days: "5" }] }\n', ['unisono.yaml:3:44 error wrong-type']],
    ['rules: { fm-review: [warning, { soon-days: [5] }] }\n', ['unisono.yaml:3:45 error text-unquoted']],
    ['rules: { fm-review: [warning, { soon-days: -5 }] }\n', ['unisono.yaml:3:44 error too-small']],
    ['rules: { purpose-missing: [warning, { generic-words: x }] }\n', ['unisono.yaml:3:54 error wrong-type']],
    ['rules: { fm-safe-yaml: off }\n', ['unisono.yaml:3:24 error always-shown']],
    ['rules: { fm-safe-yaml: info }\n', []],
    ['paths: [{ match: policies/**, rules: { fm-review: [info, { soon-days: 5 }] } }]\n', []],
    ['paths: [{ match: policies/**, rules: { fm-review: [info, { soon-dys: 5 }] } }]\n', ['unisono.yaml:3:60 error unknown-option-near']],
    [
      'audit: { thresholds: { min-purpose-characters: 5, SEL-01.min-purpose-characters: 4, purpose-missing.min-purpose-characters: 3 } }\n',
      [],
    ],
    ['audit: { thresholds: { min-purpose-character: 5 } }\n', ['unisono.yaml:3:24 error unknown-threshold-near']],
    ['audit: { thresholds: { SEL-01.min-purpose-charactrs: 5 } }\n', ['unisono.yaml:3:24 error unknown-threshold-near']],
    ['audit: { thresholds: { colours-of-the-sky: 5 } }\n', ['unisono.yaml:3:24 error unknown-threshold']],
    ['audit: { thresholds: { generic-words: 5 } }\n', ['unisono.yaml:3:24 error unknown-threshold']],
    ['audit: { thresholds: { soon-days: 5 } }\n', ['unisono.yaml:3:24 error unknown-threshold']],
    ['audit: { thresholds: { min-purpose-characters: -5 } }\n', ['unisono.yaml:3:48 error too-small']],
    ['paths: [{ match: policies/intern/**, rules: { fm-review: info } }]\n', ['unisono.yaml:3:18 warning path-without-file']],
    ['paths: [{ match: policies/internal, rules: { fm-review: info } }]\n', ['unisono.yaml:3:18 warning path-without-file-near']],
    ['paths: [{ match: ./policies/*/a.md, rules: { fm-review: info } }]\n', ['unisono.yaml:3:18 warning path-without-file-near']],
    [
      'paths: [{ match: "policies\\\\internal\\\\*.md", rules: { fm-review: info } }]\n',
      ['unisono.yaml:3:18 warning path-without-file-near'],
    ],
    ['paths: [{ match: a.md, rules: { fm-review: info } }]\n', ['unisono.yaml:3:18 warning path-without-file-near']],
    ['paths: [{ match: unisono.yaml, rules: { fm-review: info } }]\n', []],
    ['paths: [{ match: "**", rules: { SEL-01: [info, { min-purpose-characters: 5 }] } }]\n', ['unisono.yaml:3:50 error not-by-path']],
  ])('%s', (text, expected) => expect(faults(text)).toEqual(expected));

  it('leave thresholds to the command that runs the checks of the channel plan', () => {
    const files = { 'unisono.yaml': `${head}audit: { thresholds: { colours-of-the-sky: 5 } }\n` };
    expect(findingsOf({ files, rules: lintRules.filter(({ id }) => id === 'settings-schema' || id === 'fm-review') })).toEqual([]);
  });

  it('take patterns from the folder of the handbook, wherever the command was called', () => {
    const handbook = handbookOf(
      { 'unisono.yaml': `${head}paths: [{ match: policies/*.md, rules: { fm-review: info } }]\n`, 'policies/a.md': '# A\n' },
      { root: 'book/' },
    );
    const { findings } = runRules({
      rules: allRules.filter(({ id }) => id === 'settings-schema'),
      material: { files: handbook.files, handbook, plan: null, base: null },
      today,
      settings: noLevelSettings,
    });
    expect(findings).toEqual([]);
  });

  it('never stop a run, whatever their values', () => {
    const value = fc.oneof(fc.integer(), fc.string(), fc.boolean(), fc.array(fc.string()));
    const names = allRules.flatMap(({ id, options }) => Object.keys(options ?? {}).map((name) => [id, name] as const));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 5 }), (given) => {
        const settings = given.map(([[id, name], each]) => `  ${id}: [warning, { ${name}: ${JSON.stringify(each)} }]\n`);
        const files = {
          'unisono.yaml': `${head}rules:\n${[...new Set(settings)].join('')}`,
          'channels.yaml': 'schema: 1\nchannels: [{ platform: phone, purpose: x, owner: a }, { platform: facebook }]\n',
        };
        expect(() => findingsOf({ files, rules: allRules })).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});
