import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/commands/formats.js';
import { lintResultSchema } from '../../src/render/result-schema.js';
import { folderWith } from '../support/folder.js';
import { callInProcess, callSpawned } from '../support/program.js';
import { defaultSettings } from '../support/read-handbook.js';

const german = 'Guten Tag Frau Huber,\n\nwir bitten Sie um Verständnis. Nennen Sie uns hier Ihre Kundennummer.\n';
const good = 'Guten Tag Frau Huber,\n\ndas Brett fehlte im Lager. Ich rufe Sie am Montag bis 12 Uhr an.\n';

const check = (input: string | Uint8Array | undefined, args: readonly string[] = ['-'], cwd = folderWith({})) =>
  callSpawned({
    cwd,
    args: ['--lang', 'en', '--date', '2026-11-22', 'lint', '--as', 'answer', ...args],
    ...(input === undefined ? {} : { input }),
  });

/** The findings in a draft that lies as a file in the folder: fast, in this process. */
const found = async (draft: string | Uint8Array, files: Readonly<Record<string, string>> = {}): Promise<string[]> => {
  const args = ['--lang', 'en', '--date', '2026-11-22', 'lint', '--as', 'answer', 'draft.txt', '--format', 'json'];
  const { stdout } = await callInProcess({ cwd: folderWith({ ...files, 'draft.txt': draft }), args });
  return lintResultSchema
    .parse(JSON.parse(stdout))
    .findings.map(({ rule, place }) => `${place.file}:${place.line}:${place.column} ${rule}`);
};

describe('lint --as answer', () => {
  it('names line and better wording, in a folder without a handbook, and writes nothing', () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = check(german, ['-'], cwd);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'Line 3  warning  tone-stock-phrase',
        '  “wir bitten Sie um Verständnis” demands patience and offers nothing; a reply',
        '  as to an equal is expected. Write something like “Das tut mir leid. Ich kläre',
        '  … und melde mich am …”.',
        '',
        'Line 3  error  answer-public-data',
        '  The reply asks for “Kundennummer” in public, where everybody can read the',
        '  answer; such data belongs in a private conversation. Ask for a private',
        '  message.',
        '',
        '1 error, 1 warning in the draft.',
        'There is no handbook here: time limits, phone numbers and terms were not',
        'compared.',
        'Why and how: unisono explain answer-public-data',
        '',
      ].join('\n'),
    );
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('finds nothing in a good one', () => {
    const { code, stdout } = check(good);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^No findings in the draft\.\n/);
  });

  it('ends as lint does: warnings are no failure unless --fail-on says so', () => {
    const draft = 'Thank you for your patience. I will call you on Monday.';
    expect(check(draft).code).toBe(0);
    expect(check(draft, ['-', '--fail-on', 'warning']).code).toBe(1);
    expect(check(german, ['-', '--fail-on', 'never']).code).toBe(0);
  });

  it('reads a file too, and the input without a word', () => {
    const cwd = folderWith({ 'entwurf.txt': german });
    expect(check(undefined, ['entwurf.txt'], cwd).stdout).toContain('Line 3  error  answer-public-data');
    expect(check(german, [], cwd).stdout).toContain('Line 3  error  answer-public-data');
    expect(readFileSync(join(cwd, 'entwurf.txt'), 'utf8')).toBe(german);
  });

  it('judges a draft by its own language, whatever the messages speak', async () => {
    expect(await found('Dear Ms Huber, your feedback is very important to us.')).toEqual(['draft.txt:1:16 tone-stock-phrase']);
    expect(await found('Liebe Frau Huber, Ihre Meinung ist uns wichtig.')).toEqual(['draft.txt:1:19 tone-stock-phrase']);
  });

  it('reads text that looks like markup, code or a quote as a whole', async () => {
    const phrase = 'Wir bitten um Ihr Verständnis.';
    for (const [draft, place] of [
      [`    ${phrase}`, '1:5'],
      [`<p>${phrase}</p>`, '1:4'],
      [`---\n${phrase}`, '2:1'],
      [`---\nWichtig: ja\n${phrase}`, '3:1'],
      [`„${phrase}“`, '1:2'],
      [`\uFEFF${phrase}`, '1:2'],
      [`Hallo,\r\n\r\n${phrase}\r\n`, '3:1'],
    ] as const)
      expect((await found(draft))[0], JSON.stringify(draft)).toBe(`draft.txt:${place} tone-stock-phrase`);
    // What the customer wrote stays a quote.
    expect(await found(`> ${phrase}\n\nDas war unser Fehler. Ich rufe Sie am Montag an.`)).toEqual([]);
  });

  it('reads what Windows programs pipe', async () => {
    const draft = 'Für die Verspätung: Wir bitten um Ihr Verständnis.';
    expect(await found(Buffer.from(draft, 'latin1'))).toEqual(['draft.txt:1:21 tone-stock-phrase']);
    expect(await found(Buffer.from(`\uFEFF${draft}`, 'utf16le'))).toEqual(['draft.txt:1:22 tone-stock-phrase']);
  });

  it('holds facts and terms of the handbook against it', async () => {
    const files = {
      'unisono.yaml': defaultSettings,
      'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal, mentions: { de: [zurückgeben] } }\n',
      // What else is wrong in the handbook is not the matter of the draft.
      'answers/broken.md': 'Wir bitten um Ihr Verständnis.',
    };
    const cwd = folderWith(files);
    const draft = 'Guten Tag, Sie können das Regal innerhalb von 30 Tagen zurückgeben.';
    const { code, stdout } = check(draft, ['-'], cwd);
    expect(code).toBe(1);
    expect(stdout).toContain('“14 days”');
    expect(stdout).not.toContain('no handbook');
    expect(await found(draft, files)).toEqual(['draft.txt:1:47 fact-mismatch']);
    const { findings } = JSON.parse(check(draft, ['-', '--format', 'json'], cwd).stdout);
    expect(findings[0].place.file).toBe('stdin');
    expect(findings[0].fix).toBeUndefined();
  });

  it('says the right value instead, since a reply holds no links into the handbook', async () => {
    const files = {
      'unisono.yaml': defaultSettings,
      'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal, mentions: { de: [zurückgeben] } }\n',
      'channels.yaml':
        'schema: 1\nchannels:\n  - { platform: facebook, purpose: Fragen, owner: comms-lead, deputy: support-lead, reply: 4 h }\n',
      'draft.txt': 'Sie können das Regal innerhalb von 30 Tagen zurückgeben. Auf Facebook antworten wir innerhalb von 2 Stunden.',
    };
    const args = ['--lang', 'en', '--date', '2026-11-22', 'lint', '--as', 'answer', 'draft.txt', '--format', 'json'];
    const { stdout } = await callInProcess({ cwd: folderWith(files), args });
    const { findings } = lintResultSchema.parse(JSON.parse(stdout));
    expect(findings.map(({ text, suggestion }) => [text.split(/(?<=[.;]) /).at(-1), suggestion?.edits.map((edit) => edit.text)])).toEqual([
      [expect.stringContaining('Write “14 days”'), ['14 Tagen']],
      [expect.stringContaining('Write “4 hours”'), ['4 Stunden']],
    ]);
    expect(stdout).not.toContain('as a link');
  });

  it('finds numbers and addresses of people, where it can tell whose they are', async () => {
    const settings = { 'unisono.yaml': defaultSettings.replace('reach: press@example.com', 'reach: "+49 171 1234567"') };
    const draft = 'Rufen Sie mich an: 0172 7654321. Oder schreiben Sie an sabine.meier@example.com.';
    expect(await found(draft, settings)).toEqual(['draft.txt:1:20 privacy-personal', 'draft.txt:1:56 privacy-personal']);
    expect(await found(draft)).toEqual(['draft.txt:1:56 privacy-personal']);
    expect(await found('Rufen Sie uns an: 0171 1234567. Sie erreichen uns unter service@example.com.', settings)).toEqual([]);
    expect(await found('Liebe Frau Huber, ich rufe Sie am Montag an.\n\n> Meine Nummer ist 0172 7654321.', settings)).toEqual([]);
    expect(check(draft, ['-'], folderWith(settings)).code).toBe(0);
  });

  it('minds the form of address, and the channels and terms of the handbook', async () => {
    expect(await found('Hallo Frau Huber, du kannst das Regal tauschen. Ich habe es für Sie bestellt.')).toEqual([
      'draft.txt:1:65 read-address',
    ]);
    const files = {
      'unisono.yaml': `${defaultSettings}terms:\n  parcel: { de: { use: Paket, avoid: [Päckchen] } }\n`,
      'channels.yaml':
        'schema: 1\nchannels:\n  - { platform: facebook, purpose: Fragen, owner: comms-lead, deputy: support-lead, reply: 4 h }\n',
    };
    expect(await found('Ihr Päckchen kommt am Montag. Sie finden uns auch auf Instagram.', files)).toEqual([
      'draft.txt:1:5 fact-term',
      'draft.txt:1:55 chan-unknown',
    ]);
  });

  it.each(formats)('speaks %s', (format) => {
    const { code, stdout, stderr } = check(german, ['-', '--format', format]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(/answer-public-data/);
    if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) expect(() => JSON.parse(stdout)).not.toThrow();
  });

  it.each([
    ['too large', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'more than 2 MB'],
    ['binary', Buffer.from('PNG\0\0'), 'is not text'],
    ['empty', ' \n', 'contains no text'],
  ])('says that the input is %s', (_, input, words) => {
    const { code, stdout, stderr } = check(input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    [['missing.txt'], 'does not exist'],
    [['.'], 'is a folder'],
    [['a.txt', 'b.txt'], 'one draft at a time'],
    [['-', '--fix'], 'do not go together'],
    [['-', '--base', 'main'], 'do not go together'],
  ])('refuses %j', (args, words) => {
    const { code, stderr } = check('Hello.', args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('lets nothing out that a terminal would obey', () => {
    expect(check(`Wir bitten\u001b[2J um Ihr Verständnis, ${german}`).stdout).not.toContain('\u001b');
    expect(check('Nennen Sie uns hier Ihre \u202eKundennummer.').stdout).not.toContain('\u202e');
  });
});

describe('a draft that says nothing', () => {
  it.each([
    ['Guten Tag Frau Huber,\n\nwir geben dazu keinen Kommentar ab. Sie haben am Montag gefragt.\n', ['draft.txt:3:1 forbidden-absolute']],
    ['Guten Tag Frau Huber,\n\ndie Ursache kenne ich noch nicht. Ich rufe Sie am Montag bis 12 Uhr an.\n', []],
  ])('is told from one that says when more follows', async (draft, findings) => {
    expect(await found(draft)).toEqual(findings);
  });
});
