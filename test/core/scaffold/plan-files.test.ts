import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { planSchema } from '../../../src/core/channels/schema.js';
import { settingsSchema } from '../../../src/core/handbook/settings.js';
import { type Answers, completeAnswers, type PartialAnswers } from '../../../src/core/scaffold/answers.js';
import { composePlan } from '../../../src/core/scaffold/compose-plan.js';
import { composeSettings } from '../../../src/core/scaffold/compose-settings.js';
import { planFiles, scaffoldFiles, yearAfter } from '../../../src/core/scaffold/plan-files.js';
import { isSafePath, readTemplateList } from '../../../src/core/scaffold/template-list.js';
import { plainValue } from '../../../src/core/yaml/node.js';
import { parseYaml } from '../../../src/core/yaml/parse-yaml.js';
import { naughtyNames } from '../../support/naughty-names.js';

function answersOf(given: PartialAnswers = {}): Answers {
  return completeAnswers({
    given: { company: 'Müller GmbH', ...given },
    company: given.company ?? 'Müller GmbH',
    language: 'de',
    region: null,
  });
}

function read(path: string): { file: string; text: string } {
  return { file: path, text: readFileSync(`templates/handbook/${path}`, 'utf8') };
}

function scaffold(given: PartialAnswers = {}, only: 'plan' | null = null): ReturnType<typeof scaffoldFiles> {
  const { list } = readTemplateList(read('template.yaml'));
  if (list === null) throw new Error('template.yaml is broken');
  return scaffoldFiles({
    scaffold: { answers: answersOf(given), today: '2026-11-22', toolVersion: '0.1.0' },
    list,
    templates: new Map(list.files.map(({ from }) => [from, read(from)])),
    schemas: new Map([['channels.schema.json', '{}\n']]),
    only,
  });
}

function contentOf(text: string): Record<string, unknown> {
  const { value, problems } = parseYaml({ source: { file: '', text } });
  expect(problems).toEqual([]);
  return (value === null ? {} : plainValue(value)) as Record<string, unknown>;
}

const paths = (given: PartialAnswers, only: 'plan' | null = null): string[] => scaffold(given, only).files.map(({ path }) => path);

describe('the files of a handbook', () => {
  test.each<[string, PartialAnswers]>([
    ['nothing but a name', {}],
    ['both languages', { languages: ['de', 'en'] }],
    ['English', { languages: ['en'], countries: ['GB'] }],
    ['du, works council, all three countries', { address: 'du', 'works-council': true, countries: ['DE', 'AT', 'CH'] }],
    ['businesses, delicate products', { customers: 'businesses', 'sensitive-products': true }],
  ])('are complete and without a trace of the template language: %s', (_, given) => {
    const { files, problems } = scaffold(given);
    expect(problems).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
    for (const { text } of files) expect(text).not.toMatch(/(?<!\$)\{\{|if: [a-z-]+(?:=| -->)|end-if/);
  });

  it('come in the languages asked for, never twice, in the same order every time', () => {
    expect(paths({ languages: ['de'] }).filter((path) => path.includes('.en.'))).toEqual([]);
    const both = paths({ languages: ['de', 'en'] });
    expect(new Set(both).size).toBe(both.length);
    expect(paths({ languages: ['de', 'en'] })).toEqual(both);
    expect(both[0]).toBe('.unisono/answers.yaml');
    for (const path of both.filter((one) => /^(?:policies|answers|quizzes)\/.*\.de\.md$/.test(one)))
      expect(both).toContain(path.replace('.de.', '.en.'));
  });

  it('are the plan and its schema with --only plan, and the plan carries the company', () => {
    const { files } = scaffold({}, 'plan');
    expect(files.map(({ path }) => path)).toEqual(['channels.yaml', '.unisono/schema/channels.schema.json']);
    expect(contentOf(files[0]?.text ?? '').company).toMatchObject({ name: 'Müller GmbH', countries: ['DE'] });
  });

  it('tell editors their schema in the first line', () => {
    const { files } = scaffold();
    for (const [path, schema] of [
      ['unisono.yaml', 'settings'],
      ['channels.yaml', 'channels'],
      ['facts.yaml', 'facts'],
    ])
      expect(files.find((file) => file.path === path)?.text.split('\n')[0]).toBe(
        `# yaml-language-server: $schema=.unisono/schema/${schema}.schema.json`,
      );
  });

  test.each(naughtyNames)('take the company name %j as a name', (company) => {
    const { files, problems } = scaffold({ company });
    expect(problems).toEqual([]);
    const harmless = scaffold({ company: 'Müller GmbH' }).files;
    expect(files.map(({ path, text }) => [path, text.split('\n').length])).toEqual(
      harmless.map(({ path, text }) => [path, text.split('\n').length]),
    );
  });
});

describe('documents that a handbook can have or not', () => {
  const template = (): NonNullable<ReturnType<typeof readTemplateList>['list']> => {
    const { list } = readTemplateList(read('template.yaml'));
    if (list === null) throw new Error('template.yaml is broken');
    return list;
  };

  it('are in sets that say what they are, each with at least one', () => {
    const { sets, files } = template();
    expect(new Set(files.flatMap(({ set }) => set ?? []))).toEqual(new Set(sets.map(({ id }) => id)));
  });

  it('come by set or by name, in the languages of the handbook', () => {
    const wanted = ['policies/outage-playbook.de.md', 'policies/outage-playbook.en.md'];
    const chosen = (given: PartialAnswers): string[] => paths(given).filter((path) => wanted.includes(path));
    expect(chosen({ languages: ['de', 'en'] })).toEqual([]);
    expect(chosen({ languages: ['de', 'en'], documents: ['playbooks'] })).toEqual(wanted);
    expect(chosen({ languages: ['en'], documents: ['outage-playbook'] })).toEqual([wanted[1]]);
  });

  it('are named by conditions as they are called', () => {
    const known = template().files.flatMap(({ document, set }) => [document, set]);
    for (const { from } of template().files)
      for (const [, words = ''] of read(from).text.matchAll(/\bif: (?:not )?document=([\w, -]*\w)/g))
        for (const word of words.split(/,\s*/)) expect(known, `${from} names ${word}`).toContain(word);
  });

  it('bring their roles and topics along', () => {
    const list = template();
    const topic = { name: { de: 'Rechnung', en: 'Billing' }, owner: 'support-lead', class: 'inquiry', privacy: 'personal' } as const;
    const result = scaffoldFiles({
      scaffold: {
        answers: answersOf({ documents: ['billing'], channels: [{ platform: 'phone' }, { platform: 'facebook' }] }),
        today: '2026-11-22',
        toolVersion: '0.1.0',
      },
      list: {
        ...list,
        files: [
          {
            from: 'b.md',
            to: 'b.md',
            document: 'billing',
            set: 'answers',
            language: null,
            when: null,
            roles: ['hr-lead'],
            topic: { id: 'billing', ...topic },
          },
        ],
      },
      templates: new Map([['b.md', { file: 'b.md', text: '# Billing\n' }]]),
      schemas: new Map(),
      only: null,
    });
    const text = (path: string): string => result.files.find((file) => file.path === path)?.text ?? '';
    expect(contentOf(text('unisono.yaml')).roles).toMatchObject({ 'hr-lead': { deputy: 'management' } });
    const plan = contentOf(text('channels.yaml'));
    planSchema().parse(plan);
    expect(plan.topics).toContainEqual({ id: 'billing', name: 'Rechnung', owner: 'support-lead', class: 'inquiry', privacy: 'personal' });
    expect(text('channels.yaml')).toContain('topics: [delivery, complaint, outage, billing]');
    expect(text('channels.yaml')).toContain('{ topic: billing, to: phone }');
  });

  it.each(['document: a/b, from: c, to: d', 'from: c', 'set: x'])('are faulty with { %s }', (entry) => {
    const { list, problems } = readTemplateList({ file: 't.yaml', text: `id: t\nversion: "1.0.0"\nfiles:\n  - { ${entry} }\n` });
    expect(list).toBeNull();
    expect(problems).toMatchObject([{ message: 'wrong-form' }]);
  });
});

describe('verdicts', () => {
  it('are new, unchanged or kept', () => {
    const files = ['a', 'b', 'c', 'd'].map((path) => ({ path, text: 'text' }));
    const there: Record<string, string | null | undefined> = { a: null, b: 'text', c: 'other', d: undefined };
    expect(planFiles({ files, existing: (path) => there[path] }).map(({ verdict }) => verdict)).toEqual([
      'new',
      'unchanged',
      'kept',
      'kept',
    ]);
  });
});

describe('unisono.yaml', () => {
  it('is what its schema wants, with a role for everybody who is named', () => {
    const text = composeSettings({
      answers: answersOf({ staff: 24, departments: ['Vertrieb', 'hr'], channels: [{ platform: 'phone', owner: 'Café Süd' }] }),
      named: [],
    });
    const settings = settingsSchema.parse(contentOf(text));
    expect(settings.company).toMatchObject({ name: 'Müller GmbH', staff: 24 });
    expect(Object.keys(settings.roles ?? {})).toEqual(['management', 'comms-lead', 'support-lead', 'sales-lead', 'hr-lead', 'cafe-sued']);
  });

  it('says nothing about what nobody said', () => {
    expect(contentOf(composeSettings({ answers: answersOf(), named: [] })).company).not.toHaveProperty('staff');
  });
});

describe('channels.yaml', () => {
  const plan = (given: PartialAnswers): { channels: Record<string, unknown>[] } => {
    const value = contentOf(composePlan({ answers: answersOf(given), alone: false, more: [] }));
    planSchema().parse(value);
    return value as { channels: Record<string, unknown>[] };
  };

  it('has the five fields for every channel that customers can reach', () => {
    for (const channel of plan({
      channels: ['phone', 'e-mail', 'facebook', 'kununu', 'letter', 'Brieftaube'].map((platform) => ({ platform })),
    }).channels)
      expect(Object.keys(channel)).toEqual(expect.arrayContaining(['platform', 'purpose', 'owner', 'deputy', 'reply', 'topics']));
  });

  it('keeps what was said and marks what was not', () => {
    const answers = answersOf({
      channels: [
        { platform: 'phone', status: 'live', purpose: 'Störungen annehmen', owner: 'sales', reply: '10 min', hours: 'Mo-Fr 08:00-18:00' },
      ],
    });
    const text = composePlan({ answers, alone: false, more: [] });
    expect(contentOf(text).channels).toMatchObject([
      {
        id: 'phone',
        status: 'live',
        purpose: 'Störungen annehmen',
        owner: 'sales-lead',
        reply: '10 min',
        hours: 'Mo-Fr 08:00-18:00',
        deputy: 'comms-lead',
      },
    ]);
    expect(
      text
        .split('\n')
        .filter((line) => line.includes('# Vorschlag'))
        .map((line) => line.trim().split(':')[0]),
    ).toEqual(['deputy', 'topics']);
  });

  it('hands complaints from public channels over to a private one', () => {
    const [facebook] = plan({ channels: [{ platform: 'facebook' }, { platform: 'e-mail' }] }).channels;
    expect(facebook?.['hand-over']).toContainEqual({ topic: 'complaint', to: 'e-mail' });
  });

  it('gives every channel an id and a purpose of its own', () => {
    const { channels } = plan({
      channels: [{ platform: 'facebook' }, { platform: 'Facebook' }, { platform: 'instagram' }, { platform: 'x' }],
    });
    expect(channels.map(({ id }) => id)).toEqual(['facebook', 'facebook-2', 'instagram', 'x']);
    expect(new Set(channels.map(({ purpose }) => purpose)).size).toBe(4);
  });

  it('names no deputy where one person works alone', () => {
    expect(plan({ staff: 1, channels: [{ platform: 'phone' }] }).channels[0]?.deputy).toMatch(/^n\/a: /);
  });

  it('may be empty', () => {
    expect(plan({ channels: [] }).channels).toEqual([]);
  });
});

test.each([
  ['2026-11-22', '2027-11-22'],
  ['2028-02-29', '2029-02-28'],
  ['1999-12-31', '2000-12-31'],
])('a year after %s is %s', (day, next) => {
  expect(yearAfter(day)).toBe(next);
});

test.each([
  ['policies/a.de.md', true],
  ['.github/CODEOWNERS', true],
  ['../a', false],
  ['a/../b', false],
  ['/a', false],
  ['a//b', false],
  ['C:/a', false],
  ['a\\b', false],
  ['con.md', false],
  ['a/NUL', false],
  ['a.', false],
  ['a\nb', false],
])('the path %j is safe: %s', (path, safe) => {
  expect(isSafePath(path)).toBe(safe);
});
