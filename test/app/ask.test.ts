import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { type ScriptedAnswer, scriptPrompter } from '../../src/adapters/script-prompter.js';
import { type AskResult, ask } from '../../src/app/ask.js';
import type { Language } from '../../src/core/language.js';
import { Interrupted } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { sheetOf, workbookOf } from '../support/workbook.js';

const content = process.cwd().replaceAll('\\', '/');

interface Session {
  readonly cwd: string;
  readonly plan?: string | null;
  readonly answers: readonly ScriptedAnswer[];
  readonly language?: Language;
}

function start({ cwd, plan = 'plan.yaml', answers, language = 'de' }: Session) {
  const prompter = scriptPrompter(answers);
  const work = ask({ cwd, plan, today: '2026-11-22', content, language }, { files: nodeFiles, sheets: nodeSheets, prompter });
  return { work, transcript: prompter.transcript };
}

async function session(request: Session): Promise<AskResult & { transcript: readonly string[] }> {
  const { work, transcript } = start(request);
  return { ...(await work), transcript };
}

const textOf = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

const unknown = Array.from({ length: 7 }, () => 'unknown');

const alone = `schema: 1
company: { name: Muster, countries: [DE], languages: [de], staff: 20, customers: consumers, works-council: false }
# The channels.
channels:
  - { platform: phone, purpose: Störungen und Verträge klären, owner: support, deputy: none, reply: 5 min } # the hotline
  - platform: facebook
    purpose: Neuigkeiten und öffentliche Fragen
    owner: comms
    deputy: support
    reply: 4 h

# The end.
`;

describe('a plan in YAML', () => {
  test('gets answers of all kinds at their places and keeps every other character', async () => {
    const cwd = folderWith({ 'plan.yaml': alone });
    const result = await session({
      cwd,
      answers: [
        // hand-over: only Facebook lacks it
        'type',
        'phone',
        // hours: two channels, one by one; the first typed answer is refused
        'each',
        'type',
        'morgens',
        'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
        'unknown',
        // where listed, for both, in words of a list
        'type',
        'Kontaktseite, Newsletter',
        // access
        'unknown',
        // second person
        'not-applicable',
        'nur Alltägliches',
        ...unknown,
      ],
    });
    expect(result.answered).toBe(4);
    expect(textOf(cwd, 'plan.yaml')).toBe(
      alone
        .replace('reply: 5 min }', 'reply: 5 min, hours: Mo-Fr 08:00-18:00; Sa 09:00-12:00, listed-on: [contact, Newsletter] }')
        .replace(
          '    reply: 4 h\n',
          '    reply: 4 h\n    hand-over: [phone]\n    listed-on: [contact, Newsletter]\n    approval: { critical: "entfällt: nur Alltägliches" }\n',
        ),
    );
    expect(result.transcript.join('\n')).toContain('So nicht verständlich.');
    expect(result.after.unknowns.map(({ field }) => field)).not.toContain('channel.listed-on');
  });

  test('keeps what was answered when somebody stops, and says so', async () => {
    const cwd = folderWith({ 'plan.yaml': alone });
    const error = await start({ cwd, answers: ['type', 'phone', 'each', 'type', '24/7'] }).work.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Interrupted);
    expect((error as Interrupted).saved?.de).toBe('Beendet. 2 Antworten in plan.yaml bleiben.');
    expect(textOf(cwd, 'plan.yaml')).toContain('hours: 24/7');
    expect(textOf(cwd, 'plan.yaml')).toContain('hand-over: [phone]');
    const early = await start({ cwd, answers: [] }).work.catch((thrown: unknown) => thrown);
    expect((early as Interrupted).saved).toBeNull();
  });

  test('refuses an answer that the plan cannot hold, with the reason, and leaves the plan alone', async () => {
    const cwd = folderWith({ 'plan.yaml': alone });
    const { answered, transcript } = await session({ cwd, answers: ['type', 'Rohrpost', ...unknown] });
    expect(answered).toBe(0);
    expect(transcript.join('\n')).toContain('nicht eingetragen: ');
    expect(textOf(cwd, 'plan.yaml')).toBe(alone);
  });

  test('asks at most seven questions, and none where nothing is open', async () => {
    const cwd = folderWith({ 'plan.yaml': alone, 'broken.yaml': 'channels: [' });
    expect((await session({ cwd, answers: unknown })).transcript.filter((line) => line.includes('->'))).toHaveLength(7);
    const { transcript } = await session({ cwd, plan: 'broken.yaml', answers: [], language: 'en' });
    expect(transcript).toEqual(['There is no question that can be answered here.']);
  });
});

describe('a handbook', () => {
  const files = {
    'unisono.yaml':
      '# Ours.\nschema: 1\ncompany: { name: Muster, countries: [DE], languages: [de] } # more to come\nroles:\n  support-lead: { name: { de: Leitung Kundendienst, en: Head of support } }\n  comms-lead: { name: { de: Leitung Kommunikation, en: Head of communications } }\n',
    'channels.yaml':
      'schema: 1\nchannels:\n  - { platform: phone, purpose: Störungen und Verträge klären, owner: support-lead, deputy: comms-lead, reply: 5 min, hours: 24/7, listed-on: [contact] }\n',
  };

  test('gets what concerns the company in unisono.yaml, by choice; roles are those it has', async () => {
    const cwd = folderWith(files);
    const asked: string[] = [];
    const { work, transcript } = start({ cwd, plan: null, answers: unknown });
    await work;
    asked.push(...transcript.filter((line) => line.includes('->')));
    const customers = asked.findIndex((line) => line.includes('Verbraucher'));
    expect(customers).toBeGreaterThanOrEqual(0);
    const answers = asked.map((_, index) => (index === customers ? 'value-2' : 'unknown'));
    await session({ cwd, plan: null, answers });
    expect(textOf(cwd, 'unisono.yaml')).toBe(
      files['unisono.yaml'].replace('languages: [de] } # more', 'languages: [de], customers: both } # more'),
    );
    expect(textOf(cwd, 'channels.yaml')).toBe(files['channels.yaml']);
  });
});

describe('a list', () => {
  const rows = [
    ['Stand: heute', '', '', '', ''],
    ['Kanal', 'Zweck', 'Verantwortlich', 'Vertretung', 'Antwortzeit'],
    ['Telefon', 'Störungen & Verträge', 'Kundendienst', 'Vertrieb', '5 min'],
    ['Facebook', 'Neuigkeiten und öffentliche Fragen', 'Kommunikation', 'Kundendienst', '4 h'],
  ];
  const answers = [
    'unknown',
    'each',
    'type',
    'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
    'unknown',
    'type',
    'Kontaktseite',
    // access, statement by statement
    'steps',
    '2',
    'yes',
    'unknown',
    'type',
    '=cmd',
    ...unknown,
  ];

  test('in CSV gets new columns and filled cells, in its own encoding, everything else as it was', async () => {
    const text = `${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
    const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const cwd = folderWith({ 'liste.csv': latin });
    const { answered } = await session({ cwd, plan: 'liste.csv', answers });
    expect(answered).toBe(4);
    expect(readFileSync(join(cwd, 'liste.csv'), 'latin1')).toBe(
      [
        'Stand: heute;;;;',
        'Kanal;Zweck;Verantwortlich;Vertretung;Antwortzeit;Zeiten;Genannt auf;Administratoren;Zweiter Faktor;Freigabe kritisch',
        'Telefon;Störungen & Verträge;Kundendienst;Vertrieb;5 min;"Mo-Fr 08:00-18:00; Sa 09:00-12:00";Kontaktseite;;;',
        "Facebook;Neuigkeiten und öffentliche Fragen;Kommunikation;Kundendienst;4 h;;Kontaktseite;2;ja;'=cmd",
        '',
      ].join('\r\n'),
    );
  });

  test('in Excel gets the same, and every other part of the workbook stays byte for byte', async () => {
    const bytes = await workbookOf(sheetOf('Notizen', [['x']]), sheetOf('Kanäle & mehr', rows), sheetOf('Anhang', [['y']]));
    const cwd = folderWith({ 'liste.xlsx': bytes });
    const { answered } = await session({ cwd, plan: 'liste.xlsx', answers });
    expect(answered).toBe(4);
    const after = new Uint8Array(readFileSync(join(cwd, 'liste.xlsx')));
    const read = await nodeSheets.read(after);
    expect('sheets' in read ? read.sheets[1]?.rows : null).toEqual([
      ['Stand: heute', '', '', '', '', '', '', '', '', ''],
      [
        'Kanal',
        'Zweck',
        'Verantwortlich',
        'Vertretung',
        'Antwortzeit',
        'Zeiten',
        'Genannt auf',
        'Administratoren',
        'Zweiter Faktor',
        'Freigabe kritisch',
      ],
      [
        'Telefon',
        'Störungen & Verträge',
        'Kundendienst',
        'Vertrieb',
        '5 min',
        'Mo-Fr 08:00-18:00; Sa 09:00-12:00',
        'Kontaktseite',
        '',
        '',
        '',
      ],
      ['Facebook', 'Neuigkeiten und öffentliche Fragen', 'Kommunikation', 'Kundendienst', '4 h', '', 'Kontaktseite', '2', 'ja', '=cmd'],
    ]);
    const [was, is] = [unzipSync(bytes), unzipSync(after)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    for (const [name, part] of Object.entries(was)) if (name !== 'xl/worksheets/sheet2.xml') expect(is[name], name).toEqual(part);
  });
});

describe('a list that speaks of teams', () => {
  const rows = [
    ['Kanal', 'Zweck', 'Verantwortlich', 'Vertretung', 'Antwortzeit', 'Team', 'Personen', 'Fälle pro Woche', 'Minuten je Fall'],
    ['Telefon', 'Störungen & Verträge', 'Leitung', 'Vertrieb', '5 min', 'Kundendienst', '', '40', '6'],
    ['E-Mail', 'Unterlagen und Bilder', 'Leitung', 'Vertrieb', '4 h', 'Kundendienst', '3', '20', '9'],
  ];
  const answer = async (cwd: string, plan: string, language: Language) => {
    // What is asked in which place depends on how many checks an answer lets run.
    const { work, transcript } = start({ cwd, plan, answers: unknown, language });
    await work;
    const asked = transcript.filter((line) => line.includes('->'));
    const hours = asked.findIndex((line) => /Stunden in der Woche arbeitet|hours a week does/.test(line));
    const { after } = await session({ cwd, plan, language, answers: [...unknown.slice(0, hours), 'type', '38,5', ...unknown] });
    return { asked: asked[hours], after };
  };

  test('is asked about them by their names, and gets the answer into a new column, in one row for each', async () => {
    const cwd = folderWith({ 'liste.csv': `${rows.map((row) => row.join(';')).join('\n')}\n` });
    const { after } = await answer(cwd, 'liste.csv', 'de');
    const [head = '', phone = '', mail = ''] = textOf(cwd, 'liste.csv').split('\n');
    expect(head).toBe(`${rows[0]?.join(';')};Wochenstunden`);
    expect(phone).toBe(`${rows[1]?.join(';')};38,5`);
    expect(mail).toBe(`${rows[2]?.join(';')};`);
    expect(after.plan?.teams[0]?.hoursPerWeek).toMatchObject({ state: 'value', value: 38.5 });
    expect(after.loads).toMatchObject([{ available: 115.5, verdict: 'fits' }]);
  });

  test('in Excel too, in English', async () => {
    const cwd = folderWith({ 'list.xlsx': await workbookOf(sheetOf('Channels', rows)) });
    await answer(cwd, 'list.xlsx', 'en');
    const read = await nodeSheets.read(new Uint8Array(readFileSync(join(cwd, 'list.xlsx'))));
    const cells = 'sheets' in read ? read.sheets[0]?.rows.map((row) => row.at(-1)) : [];
    expect(cells?.map(String)).toEqual(['Hours per week', '38.5', '']);
  });
});
