import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { configuredRecords } from '../../src/adapters/configured-records.js';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import { makeRecord } from '../../src/app/make-record.js';
import { openQuiz } from '../../src/core/quiz/open-quiz.js';
import { UserError } from '../../src/core/user-error.js';
import { boundHandbook, read, type SectionTexts } from '../support/bound-quiz.js';
import { folderWith } from '../support/folder.js';
import { sheetOf, workbookOf } from '../support/workbook.js';

const content = process.cwd().replaceAll('\\', '/');

function run({ cwd, plan = null, today = '2026-11-22' }: { cwd: string; plan?: string | null; today?: string }) {
  return audit({ cwd: cwd.replaceAll('\\', '/'), plan, today, content }, { files: nodeFiles, sheets: nodeSheets });
}

async function userError(work: Promise<unknown>): Promise<UserError> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  expect(error.what.de).not.toBe(error.what.en);
  expect(error.hint.de).not.toBe('');
  return error;
}

const errorsOf = ({ findings }: Awaited<ReturnType<typeof run>>): string[] =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, rule }) => code ?? rule);

const settings = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de], house-rules: https://muster.example/regeln, playbook: https://muster.example/plan }
roles:
  comms-lead: { name: Leitung Kommunikation }
  support-lead: { name: Leitung Kundendienst }
`;

const plan = `schema: 1
channels:
  - { platform: phone, purpose: Störungen und Verträge klären, owner: support-lead, deputy: none, reply: 5 min, listed-on: "n/a: existing customers only" }
`;

describe('where the plan is found', () => {
  test('in the handbook around the working folder', async () => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'channels.yaml': plan, 'policies/deep/a.md': 'x' });
    const result = await run({ cwd: join(cwd, 'policies/deep') });
    expect(result).toMatchObject({ file: '../../channels.yaml', channels: 1 });
    expect(errorsOf(result)).toEqual(['COO-02']);
    expect(result.notApplicable).toMatchObject([{ field: 'channel.listed-on', subject: 'phone', reason: 'existing customers only' }]);
  });

  test('by name, as a folder or as one of several files of a handbook', async () => {
    const cwd = folderWith({
      'book/unisono.yaml': settings,
      'book/channels.yaml': plan,
      'book/channels/at.yaml': 'schema: 1\nchannels: [{ platform: fax }]\n',
    });
    for (const name of ['book', 'book/channels.yaml', 'book/channels/at.yaml'])
      expect((await run({ cwd, plan: name })).channels, name).toBe(2);
  });

  test('outside a handbook, with a company of its own', async () => {
    const cwd = folderWith({ 'channels.yaml': `company: { name: X }\n${plan}` });
    expect(errorsOf(await run({ cwd }))).toEqual(['COO-02']);
  });

  test('inside a handbook, but standing alone or taking the company from it', async () => {
    const cwd = folderWith({
      'unisono.yaml': settings,
      'examples/alone.yaml': 'schema: 1\ncompany: { name: X }\nchannels: [{ platform: phone, owner: anybody }]\n',
      'examples/part.yaml': 'schema: 1\nchannels: [{ platform: phone, owner: anybody }]\n',
    });
    expect(errorsOf(await run({ cwd, plan: 'examples/alone.yaml' }))).not.toContain('plan-reference');
    expect(errorsOf(await run({ cwd, plan: 'examples/part.yaml' }))).toContain('plan-reference');
  });

  test('nowhere', async () => {
    const cwd = folderWith({ 'a/unisono.yaml': settings, 'b/readme.md': 'x' });
    for (const name of [null, 'a', 'b']) {
      const { what, hint } = await userError(run({ cwd, plan: name }));
      expect(what.en).toContain('No channel plan found');
      expect(hint.en).toContain('unisono init --only plan');
    }
  });
});

describe('a list from Excel', () => {
  test('is audited like any other, with the cell of every finding', async () => {
    const bytes = await workbookOf(
      sheetOf('Kanäle', [
        ['Kanal', 'Zweck', 'Verantwortlich', 'Vertretung', 'Antwortzeit'],
        ['Telefon', 'Störungen und Verträge klären', 'Kundendienst', 'keine', '5 min'],
      ]),
    );
    const cwd = folderWith({ 'kanaele.xlsx': bytes, 'kanaele.XLSM': bytes });
    for (const plan of ['kanaele.xlsx', 'kanaele.XLSM']) {
      const result = await run({ cwd, plan });
      const deputy = result.findings.find(({ code }) => code === 'COO-02');
      expect(deputy?.place).toMatchObject({ file: plan, line: 2, cell: 'Kanäle!D2' });
    }
  });

  test('that cannot be read is a finding', async () => {
    const cwd = folderWith({ 'a.xlsx': 'Kanal;Zweck', 'b.xlsx': new Uint8Array(8 * 1024 * 1024 + 1) });
    expect((await run({ cwd, plan: 'a.xlsx' })).findings).toMatchObject([{ rule: 'unreadable', message: 'sheet-other' }]);
    expect((await run({ cwd, plan: 'b.xlsx' })).findings).toMatchObject([{ rule: 'unreadable', message: 'sheet-too-large' }]);
  });
});

describe('what cannot be opened', () => {
  test.each([
    ['gone.yaml', 'does not exist'],
    ['list.ods', 'is not a channel plan'],
    ['notes.md', 'is not a channel plan'],
  ])('%s', async (name, expected) => {
    const cwd = folderWith({ 'list.ods': 'PK', 'notes.md': '#' });
    expect((await userError(run({ cwd, plan: name }))).what.en).toContain(expected);
  });

  test('a folder that is called like a plan', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'channels.csv'));
    expect((await userError(run({ cwd, plan: 'channels.csv' }))).what.en).toContain('No channel plan found');
  });

  test('what is wrong inside is a finding', async () => {
    const cwd = folderWith({
      'latin.yaml': Uint8Array.from([0x61, 0x3a, 0x20, 0xfc]),
      'binary.csv': Uint8Array.from([0x50, 0, 1]),
      'huge.csv': 'a;'.repeat(9_000_000),
      'empty.yaml': '',
    });
    for (const [name, rule] of [
      ['latin.yaml', 'unreadable'],
      ['binary.csv', 'unreadable'],
      ['huge.csv', 'unreadable'],
      ['empty.yaml', 'plan-schema'],
    ] as const)
      expect(errorsOf(await run({ cwd, plan: name })), name).toEqual([rule]);
  });
});

test('a list of five columns gives findings and questions, not a wall of errors', async () => {
  const cwd = folderWith({
    'kanaele.csv':
      'Kanal;Zweck;Verantwortlich;Vertretung;Antwortzeit\nTelefon;Störungen und Verträge klären;Support;Vertrieb;5 min\nFacebook;Neuigkeiten und öffentliche Fragen;Marketing;;4 h\n',
  });
  const result = await run({ cwd, plan: 'kanaele.csv' });
  expect(errorsOf(result)).toEqual(['COO-02']);
  expect(result.unknowns.length).toBeGreaterThan(4);
  const [first] = result.unknowns;
  expect(first?.unlocks.length).toBeGreaterThanOrEqual(result.unknowns.at(-1)?.unlocks.length ?? 0);
});

test('a value that cannot be read is told once', async () => {
  const cwd = folderWith({ 'channels.yaml': `company: { name: X }\n${plan.replace('5 min', 'bald')}` });
  expect(errorsOf(await run({ cwd })).sort()).toEqual(['COO-02', 'plan-schema']);
});

describe('accepted risks', () => {
  const accepted = (entries: string): string => `${settings}audit:\n  accepted:\n${entries}`;
  const entry = '    - { check: COO-02, at: phone, reason: New post from spring, by: comms-lead, until: 2027-03-31 }\n';

  test('are listed apart, by code or id', async () => {
    for (const text of [entry, entry.replace('COO-02', 'deputy-missing')]) {
      const result = await run({ cwd: folderWith({ 'unisono.yaml': accepted(text), 'channels.yaml': plan }) });
      expect(result.findings).toEqual([]);
      expect(result.accepted).toMatchObject([
        { reason: 'New post from spring', by: 'comms-lead', until: '2027-03-31', finding: { code: 'COO-02' } },
      ]);
    }
  });

  test('come back after their day', async () => {
    const cwd = folderWith({ 'unisono.yaml': accepted(entry), 'channels.yaml': plan });
    expect((await run({ cwd, today: '2027-03-31' })).findings).toEqual([]);
    expect(errorsOf(await run({ cwd, today: '2027-04-01' }))).toEqual(['COO-02']);
  });

  test('that name nothing are told, and exempt nothing', async () => {
    const wrong = `${entry.replace('COO-02', 'COO-99')}${entry.replace('at: phone', 'at: phnoe')}`;
    const { findings, accepted: list } = await run({ cwd: folderWith({ 'unisono.yaml': accepted(wrong), 'channels.yaml': plan }) });
    expect(findings.map(({ rule, message, place }) => `${rule} ${message} ${place.file}:${place.line}:${place.column}`)).toEqual([
      'deputy-missing missing channels.yaml:3:93',
      'accepted-unknown check-near unisono.yaml:8:16',
      'accepted-unknown at-near unisono.yaml:9:28',
    ]);
    expect(list).toEqual([]);
  });
});

describe('the examples', () => {
  const folder = join(content, 'examples');
  const codes = async (name: string): Promise<string[]> =>
    (await run({ cwd: content, plan: `examples/${name}` })).findings.map(({ code, rule }) => code ?? rule);

  test.each([
    ['launch-2010', ['COO-13', 'COO-15', 'COO-21', 'COO-22', 'GEN-03', 'SEL-08', 'SEL-18', 'SEL-27', 'SEL-30']],
    ['public-vote', ['COO-15', 'GEN-03']],
    ['clinic-forum', ['SEL-18', 'SEL-19']],
    ['sent-in-circles', ['COO-12']],
    ['info-only', ['SEL-21', 'SEL-22', 'SEL-29']],
    ['hidden-hotline', ['SEL-07', 'SEL-08']],
    ['sensitive-product-on-forum', ['SEL-05', 'SEL-05', 'SEL-18', 'SEL-19', 'SEL-29', 'SEL-30']],
    ['closed-platforms', ['SEL-13', 'SEL-13', 'SEL-13', 'SEL-14']],
  ])('flawed: %s', async (name, expected) => {
    expect((await codes(`flawed/${name}`)).sort()).toEqual(expected);
  });

  test.each(['2026-11-22', '2027-03-02'])('good ones are quiet on %s, and nothing important is left open', async (today) => {
    for (const name of readdirSync(join(folder, 'good'))) {
      const result = await run({ cwd: content, plan: `examples/good/${name}`, today });
      expect(errorsOf(result), name).toEqual([]);
      expect(result.findings.length, name).toBeLessThanOrEqual(3);
      // Records of people are no part of an example.
      expect(
        result.unknowns.filter(({ field }) => field !== 'company.training'),
        name,
      ).toEqual([]);
    }
  });

  test('each has a page in both languages', async () => {
    const { readFileSync } = await import('node:fs');
    for (const kind of ['flawed', 'good'])
      for (const name of readdirSync(join(folder, kind))) {
        const page = readFileSync(join(folder, kind, name, 'README.md'), 'utf8');
        expect(page, name).toContain('**Deutsch.**');
        expect(page, name).toContain('**English.**');
      }
  });
});

describe('who knows the rules', () => {
  const filesOf = (texts: SectionTexts = {}) => {
    const { files } = boundHandbook({ texts, reviewed: texts });
    return {
      ...files,
      'unisono.yaml': `${files['unisono.yaml']?.replace('company: {', 'company: { staff: 20,')}records: { folder: nachweise }\n`,
      'policies/rules.de.md':
        files['policies/rules.de.md']?.replace('approved-on:', 'effective: 2026-01-01\nfor: all-staff\napproved-on:') ?? '',
      'channels.yaml': plan,
    };
  };
  const judged = async (cwd: string, environment: Record<string, string> = {}) => {
    const result = await audit(
      { cwd: cwd.replaceAll('\\', '/'), plan: null, today: '2026-11-27', content },
      {
        files: nodeFiles,
        sheets: nodeSheets,
        openRecords: (store) => configuredRecords({ ...store, cwd, environment: { HOME: cwd, ...environment }, platform: 'linux' }),
      },
    );
    return result.verdicts.get('staff-not-trained');
  };
  const pass = async (folder: string, numbers: readonly number[]) => {
    const handbook = read(filesOf());
    const [quiz] = handbook.quizzes;
    if (quiz === undefined) throw new Error('no quiz');
    const { questions } = openQuiz({ quiz, handbook }).quiz;
    for (const number of numbers)
      await folderRecords(folder).append(
        makeRecord({ quiz, questions, handbook, person: `person${number}`, day: '2026-11-20', tool: '0.1.0' }),
      );
  };
  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

  test('is counted in the store that the handbook names', async () => {
    const cwd = folderWith(filesOf());
    expect(await judged(cwd)).toBe('unknown');
    await pass(join(cwd, 'nachweise'), numbers(0, 6));
    expect(await judged(cwd)).toBe('finding');
    await pass(join(cwd, 'nachweise'), numbers(6, 20));
    expect(await judged(cwd)).toBe('pass');
    expect(await judged(cwd, { UNISONO_RECORDS: `${cwd}/elsewhere` })).toBe('unknown');
  });

  test('a pass counts as long as the obligations are the same', async () => {
    const passed = folderWith({});
    await pass(passed, numbers(0, 20));
    const environment = { UNISONO_RECORDS: passed };
    expect(await judged(folderWith(filesOf({ two: 'Sie sollen die Zwei melden.' })), environment)).toBe('pass');
    expect(await judged(folderWith(filesOf({ two: 'Sie dürfen two nicht melden.' })), environment)).toBe('unknown');
  });

  test('nobody looks into the own folder of whoever audits', async () => {
    const files = filesOf();
    const cwd = folderWith({ ...files, 'unisono.yaml': files['unisono.yaml'].replace('records: { folder: nachweise }\n', '') });
    expect(await judged(cwd)).toBe('unknown');
    expect(configuredRecords({ setting: null, cwd, root: cwd, environment: { HOME: cwd }, platform: 'linux' })).toBeNull();
  });

  test('a store that cannot be read leaves a question, and the audit goes on', async () => {
    const cwd = folderWith({ ...filesOf(), nachweise: 'a file where a folder should be' });
    expect(await judged(cwd)).toBe('unknown');
  });
});
