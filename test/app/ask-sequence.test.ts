import { describe, expect, test } from 'vitest';
import { type ScriptedAnswer, scriptPrompter } from '../../src/adapters/script-prompter.js';
import { askField } from '../../src/app/ask-field.js';
import { answerKinds } from '../../src/core/channels/answer-kinds.data.js';
import { answerSequences } from '../../src/core/channels/answer-sequences.data.js';
import { cellOf, columnOfField, fillCsv } from '../../src/core/channels/fill-table.js';
import { type Answer, putAnswer, regionFor } from '../../src/core/channels/put-answers.js';
import { readPlan } from '../../src/core/channels/read-plan.js';
import { readTable } from '../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../src/core/channels/table.js';
import { Interrupted } from '../../src/ports.js';

async function askFor({
  field,
  answers,
  subjects = [{ id: 'facebook', label: 'Facebook' }],
}: {
  field: string;
  answers: readonly ScriptedAnswer[];
  subjects?: readonly { readonly id: string; readonly label: string; readonly items?: readonly string[] }[];
}): Promise<{ answered: readonly Answer[]; transcript: readonly string[] }> {
  const prompter = scriptPrompter(answers);
  const answered: Answer[] = [];
  const question = { field, subjects, number: 1, total: 1, roles: [], language: 'de' as const };
  try {
    await askField({ question, prompter, answered });
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  return { answered, transcript: prompter.transcript };
}

const company = [{ id: 'company', label: 'Muster' }];

describe('what needs several statements is asked step by step', () => {
  test.each([
    [
      'channel.launch',
      ['steps', '4.1.2027', 'yes', 'Warum erst jetzt?; Was kostet es, bitte?'],
      { on: '2027-01-04', briefed: true, questions: ['Warum erst jetzt?', 'Was kostet es, bitte?'] },
    ],
    ['channel.launch', ['steps', '', 'no', ''], { briefed: false }],
    [
      'channel.participation',
      ['steps', 'regeln.md', 'yes', 'Kundendienst'],
      { rules: 'regeln.md', 'result-binding': true, 'who-answers': 'Kundendienst' },
    ],
    ['channel.participation', ['none'], 'keine'],
    [
      'channel.observed',
      ['steps', '1.9.2026', '30.9.2026', '37', '6', '9 h'],
      { from: '2026-09-01', to: '2026-09-30', received: 37, answered: 6, 'first-reply-p80': '9 h' },
    ],
    ['channel.facts', ['steps', 'Hotline, Servicezeit', '0800 1234', 'Mo-Fr 8-18'], { hotline: '0800 1234', servicezeit: 'Mo-Fr 8-18' }],
  ] as const)('%s: %j', async (field, answers, value) => {
    expect((await askFor({ field, answers: [...answers] })).answered).toEqual([{ subject: 'facebook', value }]);
  });

  test('markets: the countries, then the languages of each', async () => {
    const answers = ['steps', 'Deutschland, CH', 'de', 'Deutsch, Französisch'];
    const { answered, transcript } = await askFor({ field: 'company.markets', answers, subjects: company });
    expect(answered).toEqual([
      {
        subject: 'company',
        value: [
          { country: 'DE', languages: ['de'] },
          { country: 'CH', languages: ['de', 'fr'] },
        ],
      },
    ]);
    expect(transcript.join('\n')).toContain('Welche Sprachen erwarten die Kunden in CH?');
  });

  test('one by one: each has its own, and those before an interruption are kept', async () => {
    const subjects = [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
    ];
    const { answered } = await askFor({ field: 'channel.launch', answers: ['each', '2027-01-04', 'unknown', '', '2027-02-01'], subjects });
    expect(answered).toEqual([{ subject: 'a', value: { on: '2027-01-04' } }]);
  });

  test('nobody knows: nothing is entered', async () => {
    expect((await askFor({ field: 'channel.observed', answers: ['steps', '', '', '', '', ''] })).answered).toEqual([]);
    expect((await askFor({ field: 'channel.observed', answers: ['unknown'] })).answered).toEqual([]);
  });

  test('a day that is none is asked again', async () => {
    const { answered, transcript } = await askFor({
      field: 'channel.launch',
      answers: ['steps', 'im Januar', '2027-01-04', 'unknown', ''],
    });
    expect(answered).toEqual([{ subject: 'facebook', value: { on: '2027-01-04' } }]);
    expect(transcript.some((line) => line.startsWith('So nicht verständlich'))).toBe(true);
  });

  test('a field is asked in one way only', () => {
    expect(Object.keys(answerSequences).filter((field) => Object.hasOwn(answerKinds, field))).toEqual([]);
  });
});

const yaml = `schema: 1
company: { name: Muster, countries: [DE] } # the company
channels:
  - { platform: facebook, topics: [lob, { id: kritik, role: also }], purpose: Neuigkeiten } # one line
  - platform: phone
    topics: störung
    purpose: Störungen
`;

function put(field: string, subject: string, value: Answer['value']): string | null {
  const source = { file: 'channels.yaml', text: yaml };
  const { plan } = readPlan({ sources: [{ path: 'channels.yaml', source }], settings: null, roles: new Map() });
  return putAnswer({ source, plan, field, answer: { subject, value } });
}

describe('in YAML the answer stands at its place, and every other character stays', () => {
  test.each([
    [
      'channel.launch',
      'facebook',
      { on: '2027-01-04', briefed: true, questions: ['Warum?'] },
      'purpose: Neuigkeiten }',
      'purpose: Neuigkeiten, launch: { on: 2027-01-04, briefed: true, questions: ["Warum?"] } }',
    ],
    [
      'company.markets',
      'company',
      [{ country: 'DE', languages: ['de'] }],
      'countries: [DE] }',
      'countries: [DE], markets: [{ country: DE, languages: [de] }] }',
    ],
    [
      'channel.facts',
      'facebook',
      { hotline: '0800 1234' },
      'purpose: Neuigkeiten }',
      'purpose: Neuigkeiten, facts: { hotline: 0800 1234 } }',
    ],
    [
      'channel.topics.solves',
      'facebook',
      { lob: true, kritik: false },
      '[lob, { id: kritik, role: also }]',
      '[{ id: lob, solves: true }, { id: kritik, role: also, solves: false }]',
    ],
    ['channel.topics.solves', 'phone', { störung: true }, 'topics: störung', 'topics: { id: störung, solves: true }'],
  ] as const)('%s on %s', (field, subject, value, before, after) => {
    const text = put(field, subject, value);
    expect(text?.replace(/\["?Warum\?"?\]/, '["Warum?"]')).toBe(yaml.replace(before, after));
    const read = readPlan({
      sources: [{ path: 'channels.yaml', source: { file: 'channels.yaml', text: text ?? '' } }],
      settings: null,
      roles: new Map(),
    });
    expect(read.files.flatMap(({ problems }) => problems)).toEqual([]);
  });

  test('a topic that the channel does not name is not made up', () => {
    expect(put('channel.topics.solves', 'facebook', { lob: true, neues: true })).toBeNull();
  });
});

test('in a list facts are pairs, and questions are parted by semicolons', () => {
  const text = 'Kanal;Zweck\nFacebook;Neuigkeiten\n';
  const table = tableOfCsv({ file: 'liste.csv', text });
  const column = columnOfField('channel.facts');
  if (column === null) throw new Error('no column');
  const region = {
    kind: 'channel' as const,
    id: 'facebook',
    label: 'Facebook',
    at: { source: table.source, span: { start: 12, end: 32 } },
  };
  const cell = cellOf({ field: 'channel.facts', value: { hotline: '0800 1234', zeit: 'Mo-Fr' }, language: 'de' });
  expect(fillCsv({ table, column, answers: [{ region, text: cell }], language: 'de' })).toBe(
    'Kanal;Zweck;Verbindliche Angaben\nFacebook;Neuigkeiten;"hotline: 0800 1234; zeit: Mo-Fr"\n',
  );
  expect(cellOf({ field: 'channel.launch.questions', value: ['Warum?', 'Wann, bitte?'], language: 'de' })).toBe('Warum?; Wann, bitte?');
});

test('in a list, that there are no votes and contests stands in a column for all of it', () => {
  const table = tableOfCsv({ file: 'liste.csv', text: 'Kanal;Zweck\nFacebook;Neuigkeiten\n' });
  const { plan } = readTable({ table, settings: null });
  const column = columnOfField('channel.participation');
  const region = regionFor({ plan, field: 'channel.participation', subject: 'facebook' });
  if (column === null || region === null) throw new Error('no column');
  const text = fillCsv({ table, column, answers: [{ region, text: 'keine' }], language: 'de' });
  expect(text).toBe('Kanal;Zweck;Mitmachaktionen\nFacebook;Neuigkeiten;keine\n');
  const after = readTable({ table: tableOfCsv({ file: 'liste.csv', text }), settings: null }).plan;
  expect(after.channels[0]?.participation.state).toBe('none');
});
