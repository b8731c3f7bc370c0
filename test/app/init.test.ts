import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { nobodyToAsk } from '../../src/adapters/open-prompter.js';
import { type ScriptedAnswer, scriptPrompter } from '../../src/adapters/script-prompter.js';
import { audit } from '../../src/app/audit.js';
import { answersInFlags, readAnswersFile } from '../../src/app/given-answers.js';
import { type InitPorts, type InitRequest, init } from '../../src/app/init.js';
import { lintCounts } from '../../src/app/lint-counts.js';
import type { InitResult } from '../../src/core/scaffold/init-plan.js';
import { UserError } from '../../src/core/user-error.js';
import { type Files, Interrupted } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { naughtyNames } from '../support/naughty-names.js';

const content = resolve('.');
const today = '2026-11-22';

interface Run {
  readonly cwd: string;
  readonly request?: Partial<InitRequest>;
  readonly script?: readonly ScriptedAnswer[];
  readonly files?: (root: string) => Files;
}

async function run({
  cwd,
  request = {},
  script,
  files = filesBelow,
}: Run): Promise<InitResult & { readonly transcript: readonly string[] }> {
  const prompter = script === undefined ? null : scriptPrompter(script);
  const ports: InitPorts = {
    files: nodeFiles,
    filesBelow: files,
    prompter(missing) {
      if (prompter === null) throw nobodyToAsk(missing);
      return Object.assign(prompter, { close: () => undefined });
    },
    show: () => undefined,
    lint: (root) => lintCounts({ root, cwd, content, today }, { files: nodeFiles }),
  };
  const result = await init(
    {
      cwd,
      folder: '',
      flags: {},
      answersPath: null,
      yes: script === undefined,
      dryRun: false,
      only: null,
      language: 'de',
      region: null,
      today,
      toolVersion: '0.1.0',
      content,
      ...request,
    },
    ports,
  );
  return { ...result, transcript: prompter?.transcript ?? [] };
}

async function texts(folder: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await nodeFiles.list(folder)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const company = { company: 'Müller GmbH' };

describe('a fresh handbook', () => {
  test.each([
    ['German', { languages: 'de' }],
    ['English', { languages: 'en', countries: 'GB' }],
    ['both languages, English first', { languages: 'en,de' }],
    ['du', { languages: 'de', address: 'du' }],
    ['works council', { languages: 'de,en', 'works-council': true }],
    ['consumers', { customers: 'consumers', languages: 'de,en' }],
    ['businesses', { customers: 'businesses', languages: 'de,en' }],
    ['Austria', { countries: 'AT', languages: 'de,en' }],
    ['Switzerland', { countries: 'CH', languages: 'de,en' }],
    [
      'all three countries, delicate products, du',
      { countries: 'DE,AT,CH', languages: 'de,en', 'sensitive-products': true, address: 'du' },
    ],
    [
      'many channels and departments',
      { channels: 'phone:live,e-mail,facebook:planned,kununu,website,Brieftaube,whatsapp', departments: 'sales,hr,Café Süd' },
    ],
    ['one person', { staff: '1' }],
  ])('has no errors and no warnings apart from places to fill in: %s', async (_, flags) => {
    const cwd = folderWith({});
    const { outcome, lint } = await run({ cwd, request: { flags: answersInFlags({ company: 'Müller GmbH', ...flags }) } });
    expect(outcome).toBe('written');
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
    expect(lint?.gaps).toBeGreaterThan(0);
    const { findings } = await audit({ cwd, plan: null, today, content }, { files: nodeFiles, sheets: nodeSheets });
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule, place }) => [rule, place.line])).toEqual([]);
  });

  test.each(naughtyNames.filter((_, index) => index % 6 === 0))('has none either when the company is called %j', async (name) => {
    const cwd = folderWith({});
    const { lint } = await run({ cwd, request: { flags: { company: name, languages: ['de', 'en'] } } });
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
  });
});

describe('writing', () => {
  it('twice changes nothing, not even a time stamp', async () => {
    const cwd = folderWith({});
    await run({ cwd, request: { flags: company } });
    const before = await texts(cwd);
    const times = [...before.keys()].map((path) => statSync(join(cwd, path)).mtimeMs);
    const second = await run({ cwd, request: { flags: {}, today: '2027-05-05' } });
    expect(second.outcome).toBe('nothing-to-do');
    expect(await texts(cwd)).toEqual(before);
    expect([...before.keys()].map((path) => statSync(join(cwd, path)).mtimeMs)).toEqual(times);
  });

  it('keeps every file that is there, whatever stands in it', async () => {
    const mine = {
      'facts.yaml': 'mine\n',
      'README.md': '',
      'policies/channel-strategy.de.md': new Uint8Array([0, 255]),
      'other/x.txt': 'x',
    };
    const cwd = folderWith(mine);
    const { plan } = await run({ cwd, request: { flags: company } });
    for (const [path, text] of Object.entries(mine)) expect(readFileSync(join(cwd, path))).toEqual(Buffer.from(text));
    expect(plan.files.filter(({ verdict }) => verdict === 'kept').map(({ path }) => path)).toEqual([
      'README.md',
      'facts.yaml',
      'policies/channel-strategy.de.md',
    ]);
  });

  it('makes the folder that is named', async () => {
    const cwd = folderWith({});
    const { plan } = await run({ cwd, request: { flags: company, folder: 'a/b' } });
    expect(plan.folder).toBe('a/b/');
    expect(existsSync(join(cwd, 'a/b/unisono.yaml'))).toBe(true);
  });

  it('writes nothing in a dry run', async () => {
    const cwd = folderWith({});
    const { outcome, plan } = await run({ cwd, request: { flags: company, dryRun: true, folder: 'new' } });
    expect(outcome).toBe('dry-run');
    expect(plan.files.length).toBeGreaterThan(20);
    expect(existsSync(join(cwd, 'new'))).toBe(false);
  });

  it('writes the plan and its schema with --only plan', async () => {
    const cwd = folderWith({});
    const { lint } = await run({ cwd, request: { flags: company, only: 'plan' } });
    expect(lint).toBeNull();
    expect([...(await texts(cwd)).keys()]).toEqual(['.unisono/schema/channels.schema.json', 'channels.yaml']);
  });

  it('remembers answers and filled-in templates', async () => {
    const cwd = folderWith({});
    await run({ cwd, request: { flags: answersInFlags({ company: 'Müller GmbH', staff: '24', channels: 'phone:live' }) } });
    expect(await readAnswersFile({ path: '.unisono/answers.yaml', cwd, files: nodeFiles })).toMatchObject({
      company: 'Müller GmbH',
      staff: 24,
      channels: [{ platform: 'phone', status: 'live' }],
    });
    const all = await texts(cwd);
    const content = [...all.keys()].filter((path) => !path.startsWith('.unisono/'));
    for (const path of content) expect(all.get(`.unisono/template/${path}`)).toBe(all.get(path));
  });

  test.each([1, 2, 3, 10, 25, 30])('that fails at file %i says what is there, and the same command completes it', async (failing) => {
    const cwd = folderWith({});
    let count = 0;
    const files = (root: string): Files => ({
      ...filesBelow(root),
      async write(path, text, options) {
        count += 1;
        if (count === failing)
          throw new UserError({
            what: { de: 'Der Datenträger ist voll.', en: 'The disk is full.' },
            hint: { de: 'Schaffen Sie Platz.', en: 'Free some space.' },
          });
        await filesBelow(root).write(path, text, options);
      },
    });
    const error = await run({ cwd, request: { flags: company }, files }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    if (!(error instanceof UserError)) return;
    expect(error.what.de).toContain(`Der Datenträger ist voll. Geschrieben sind ${failing - 1} von`);
    expect(error.hint.en).toContain('writes only what is still missing');
    const { lint } = await run({ cwd, request: { flags: company } });
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
    const whole = folderWith({});
    await run({ cwd: whole, request: { flags: company } });
    expect(await texts(cwd)).toEqual(await texts(whole));
  });
});

describe('what stands in the way', () => {
  const refusal = async (cwd: string, request: Partial<InitRequest>): Promise<UserError> => {
    const error = await run({ cwd, request: { flags: company, ...request } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  };

  it('a file where the folder should be', async () => {
    const cwd = folderWith({ book: 'x' });
    expect((await refusal(cwd, { folder: 'book' })).what.de).toBe('„book“ ist kein Ordner, sondern eine Datei.');
    expect(readFileSync(join(cwd, 'book'), 'utf8')).toBe('x');
  });

  it('a file where a folder of the handbook should be', async () => {
    const cwd = folderWith({ policies: 'x' });
    const error = await refusal(cwd, {});
    expect(error.what.en).toContain('policies');
    expect(readFileSync(join(cwd, 'policies'), 'utf8')).toBe('x');
  });

  it('a link that leads out, as a folder and as a file', async () => {
    const outside = folderWith({ 'mine.md': 'mine' });
    const cwd = folderWith({});
    symlinkSync(outside, join(cwd, 'policies'));
    expect((await refusal(cwd, {})).what.en).toContain('a link that leads elsewhere');
    const other = folderWith({});
    symlinkSync(join(outside, 'new.md'), join(other, 'facts.yaml'));
    expect((await refusal(other, {})).what.de).toContain('Verknüpfung');
    expect([...(await texts(outside)).keys()]).toEqual(['mine.md']);
  });

  it.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const cwd = folderWith({});
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    expect((await refusal(cwd, { folder: 'locked' })).what.en).toContain('no permission');
  });

  it('no company name', async () => {
    const error = await refusal(folderWith({}), { flags: {} });
    expect(error.hint.en).toContain('--company');
  });

  it('wrong flags, each named', () => {
    expect(() => answersInFlags({ staff: 'many', customers: 'consumer', channels: 'phone:lve' })).toThrow(
      /staff[\s\S]*consumers[\s\S]*live/,
    );
  });

  it('a faulty answers file: every fault with its place, and nothing is written', async () => {
    const cwd = folderWith({ 'a.yaml': 'compny: X\nstaff: many\n' });
    const error = await refusal(cwd, { flags: {}, answersPath: 'a.yaml' });
    expect(error.what.en.split('\n')).toHaveLength(2);
    expect(error.what.en).toContain('a.yaml:1:1');
    expect(error.what.en).toContain('company');
    expect(error.what.en).toContain('a.yaml:2:8');
    expect([...(await texts(cwd)).keys()]).toEqual(['a.yaml']);
  });

  test.each([
    'a: [\n',
    'a: 1\na: 2\n',
    '- a\n',
    '',
    '\tb: 1\n',
    'a: *x\n',
    'channels: [{ platform: x, hours: whenever }]\n',
    'languages: []\n',
    'staff: 0\n',
    'company: ""\n',
  ])('an answers file with %j: words in both languages', async (text) => {
    const error = await refusal(folderWith({ 'a.yaml': text }), { flags: {}, answersPath: 'a.yaml' });
    expect(error.what.en).toContain('a.yaml:');
    expect(error.what.de).not.toBe(error.what.en);
  });

  it('an answers file that is not there', async () => {
    expect((await refusal(folderWith({}), { answersPath: 'nowhere.yaml' })).what.en).toContain('nowhere.yaml');
  });

  it('nobody to ask: the flags are named', async () => {
    const error = await refusal(folderWith({}), { yes: false });
    expect(error.hint.de).toContain('--languages');
    expect(error.hint.de).not.toContain('--company,');
    expect(error.hint.de).toContain('--yes');
  });
});

describe('the wizard', () => {
  const answers: readonly ScriptedAnswer[] = [
    'Müller GmbH',
    ['de'],
    'de, at',
    'consumers',
    '24',
    true,
    'du relaxed',
    false,
    null,
    ['phone', 'facebook'],
    ['phone'],
    ['playbooks'],
    true,
  ];

  it('asks at most thirteen questions and writes what was answered', async () => {
    const cwd = folderWith({});
    const { outcome, lint, transcript } = await run({ cwd, script: answers });
    expect(transcript.filter((line) => line.includes(' -> ')).length).toBeLessThanOrEqual(13);
    expect(outcome).toBe('written');
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
    expect(await readAnswersFile({ path: '.unisono/answers.yaml', cwd, files: nodeFiles })).toMatchObject({
      countries: ['DE', 'AT'],
      customers: 'consumers',
      staff: 24,
      'works-council': true,
      address: 'du',
      tone: 'relaxed',
      documents: ['playbooks'],
      channels: [
        { platform: 'phone', status: 'live' },
        { platform: 'facebook', status: 'planned' },
      ],
    });
  });

  it('asks only what is not known yet', async () => {
    const cwd = folderWith({ 'a.yaml': 'company: Aus der Datei\nlanguages: [en]\nstaff: 1\n' });
    const flags = answersInFlags({ countries: 'DE', customers: 'both', channels: 'phone' });
    const { transcript } = await run({ cwd, request: { answersPath: 'a.yaml', flags }, script: ['formal', false, ['support'], [], true] });
    expect(transcript.filter((line) => line.includes(' -> '))).toHaveLength(5);
    expect(readFileSync(join(cwd, 'unisono.yaml'), 'utf8')).toContain('name: "Aus der Datei"');
  });

  it('asks again after a refused answer', async () => {
    const cwd = folderWith({});
    const { transcript, outcome } = await run({
      cwd,
      script: ['  ', ...answers.slice(0, 2), 'Germany', ...answers.slice(2, 4), 'zwei', ...answers.slice(4)],
    });
    expect(outcome).toBe('written');
    expect(transcript).toEqual(
      expect.arrayContaining([
        expect.stringContaining('Namen der Firma'),
        expect.stringContaining('Kürzel'),
        expect.stringContaining('ganze Zahl'),
      ]),
    );
  });

  test.each(answers.map((_, index) => index))('stopped after %i answers, writes nothing and says so', async (count) => {
    const cwd = folderWith({});
    const error = await run({ cwd, script: answers.slice(0, count) }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Interrupted);
    expect(error instanceof Interrupted ? error.saved?.de : '').toContain('nichts geschrieben');
    expect([...(await texts(cwd)).keys()]).toEqual([]);
  });

  it('takes a no to the plan for a no', async () => {
    const cwd = folderWith({});
    expect((await run({ cwd, script: [...answers.slice(0, -1), false] })).outcome).toBe('declined');
    expect([...(await texts(cwd)).keys()]).toEqual([]);
  });

  it('completes a run that was cut short without asking its questions again', async () => {
    const whole = folderWith({});
    await run({ cwd: whole, script: answers });
    const cwd = folderWith({});
    mkdirSync(join(cwd, '.unisono'));
    writeFileSync(join(cwd, '.unisono/answers.yaml'), readFileSync(join(whole, '.unisono/answers.yaml')));
    await run({ cwd, script: [true] });
    expect(await texts(cwd)).toEqual(await texts(whole));
  });
});
