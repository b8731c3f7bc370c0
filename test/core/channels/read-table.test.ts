import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../../src/core/channels/table.js';
import { columnFor, columns } from '../../../src/core/channels/table-columns.js';
import { decodeTable, encodeTable } from '../../../src/core/decode.js';
import { toPlace } from '../../../src/core/place.js';

const read = (text: string) => readTable({ table: tableOfCsv({ file: 'plan.csv', text }), settings: null });

const problems = ({ files }: ReturnType<typeof read>): string[] =>
  files.flatMap((file) =>
    file.problems.map(({ rule, message, at, data }) => {
      const { line, column } = toPlace(at);
      return `${line}:${column} ${rule} ${message} ${Object.values(data)
        .map((value) => (typeof value === 'object' && 'en' in value ? value.en : String(value)))
        .join(' ')}`.trim();
    }),
  );

describe('five columns', () => {
  const reading = read(
    'Kanal;Zweck;Verantwortlich;Vertretung;Antwortzeit\nTelefon;Störungen und Verträge;Support;Vertrieb;5 min\nFacebook;"Neuigkeiten; Fragen";Marketing;;4 h\n',
  );

  test('are a plan', () => {
    expect(problems(reading)).toEqual([]);
    expect(reading.plan).toMatchObject({ form: 'table', implicitRoles: true, hasTopics: false });
    expect(reading.plan.channels).toMatchObject([
      { id: 'telefon', platform: { id: 'phone' }, owner: { value: 'Support' }, replyFirst: { value: { amount: 5, unit: 'min' } } },
      {
        id: 'facebook',
        purpose: { value: 'Neuigkeiten; Fragen' },
        deputy: { state: 'absent' },
        visibility: { value: 'public', from: 'catalogue' },
      },
    ]);
  });

  test('an empty cell is the place where the answer belongs', () => {
    const deputy = reading.plan.channels[1]?.deputy;
    if (deputy === undefined) throw new Error('no deputy');
    expect(toPlace(deputy.at)).toMatchObject({ line: 3, column: 42, endColumn: 42 });
  });
});

describe('headings', () => {
  test('of Hootsuite', () => {
    const { plan, files } = read(
      'Network,Handle,Channel owner,Verified,Mission statement,KPIs,Top content,Most recent post,Keep/Deactivate,Notes\nTwitter,@muster,Comms,yes,News about outages,"Replies, reach",x,2026-11-01,Deactivate,old\n',
    );
    expect(problems({ plan, files })).toEqual([]);
    expect(plan.channels[0]).toMatchObject({
      platform: { id: 'x' },
      address: { value: '@muster' },
      owner: { value: 'Comms' },
      purpose: { value: 'News about outages' },
      lastPost: { value: '2026-11-01' },
      status: { value: 'closing' },
    });
  });

  test('each means one column', () => {
    for (const column of columns) for (const name of column.names) expect(columnFor(name), name).toBe(column);
  });

  test('that are unknown are told once', () => {
    expect(problems(read('platform;Farbe;owner;Laune\nphone;rot;Support;gut\n'))).toEqual([
      '1:10 plan-table unknown-columns Farbe,Laune 2',
    ]);
  });

  test('that come twice count once', () => {
    const reading = read('platform;owner;Verantwortlich\nphone;A;B\n');
    expect(problems(reading)).toEqual(['1:16 plan-table column-twice Verantwortlich']);
    expect(reading.plan.channels[0]).toMatchObject({ owner: { value: 'A' } });
  });
});

describe('cells', () => {
  test('have types, in German too', () => {
    const { plan, files } = read(
      'Plattform;Sprachen;Länder;Anliegen;Administratoren;2FA;Geprüft am;Sichtbarkeit;Antwortzeit (Stunden);Lösungszeit;Hausregeln;Impressum;Fälle pro Woche;KI\nFacebook;Deutsch, en;Österreich | de;"Rücksendungen, Störung";2;ja;22.11.2026;öffentlich;4,5;2 Tage;keine;entfällt: kein Profil;1,5;nein\n',
    );
    expect(problems({ plan, files })).toEqual([]);
    expect(plan.channels[0]).toMatchObject({
      languages: { value: ['de', 'en'] },
      countries: { value: ['AT', 'DE'] },
      topics: { value: [{ id: 'ruecksendungen' }, { id: 'stoerung' }] },
      access: { value: { admins: { value: 2 }, secondFactor: { value: true }, companyLogin: { state: 'absent' } } },
      reviewed: { value: '2026-11-22' },
      visibility: { value: 'public', from: 'plan' },
      replyFirst: { value: { amount: 4.5, unit: 'h' } },
      replySolve: { value: { amount: 2, unit: 'd' } },
      houseRules: { state: 'none' },
      legalNotice: { state: 'not-applicable', reason: 'kein Profil' },
      ai: { value: 'none' },
    });
    expect(plan.topics.map(({ name }) => name)).toEqual(['Rücksendungen', 'Störung']);
    expect(toPlace(plan.topics[1]?.at ?? plan.company.at)).toMatchObject({ line: 2, column: 54, endColumn: 61 });
  });

  test('that cannot be used are told at their place, under the heading as written', () => {
    const reading = read('Kanal;Antwortzeit;Status\nTelefon;bald;lvie\n;1 h;live\nE-Mail;1 h;live\n');
    expect(problems(reading)).toEqual([
      '2:9 plan-schema not-a-duration Antwortzeit bald',
      '2:14 plan-schema not-allowed-near Status lvie idea,planned,live,paused,closing,closed live',
      '3:1 plan-table no-platform',
    ]);
    expect(reading.plan.channels).toHaveLength(3);
  });

  test('with thousands and estimates are numbers as people write them', () => {
    const { plan } = read(
      'Kanal;Fälle pro Woche;Minuten;Antwortzeit\nTelefon;ca. 1.200;10;36:30\nE-Mail;1.000-1.500;1,5;0:30\nBrief;1.234,5;2;1:20\nFax;1.200;3;4:00\n',
    );
    expect(plan.channels.map(({ perWeek, replyFirst }) => [perWeek, replyFirst])).toMatchObject([
      [{ value: { low: 800, high: 1600 } }, { value: { amount: 36.5, unit: 'h' } }],
      [{ value: { low: 1000, high: 1500 } }, { value: { amount: 30, unit: 'min' } }],
      [{ value: { low: 1234.5, high: 1234.5 } }, { value: { amount: 80, unit: 'min' } }],
      [{ value: { low: 1200, high: 1200 } }, { value: { amount: 4, unit: 'h' } }],
    ]);
  });

  test('that are out of range say what is wrong, as they are written, and count as missing', () => {
    const reading = read(
      'Kanal;Minuten pro Fall;Status;geprüft am;Fälle pro Woche;Team;Personen;Wochenstunden;Ausfallzeit\nTelefon;-5;in Planung;31.02.2026;-6;S;-2;40;30\nE-Mail;5;aktiv;;;T;2;40;30 %\n',
    );
    expect(problems(reading)).toEqual([
      expect.stringMatching(/^2:9 plan-schema too-small Minuten pro Fall -5/),
      expect.stringMatching(/ in Planung/),
      expect.stringMatching(/ 31\.02\.2026/),
      expect.stringMatching(/too-small Fälle pro Woche -6/),
      expect.stringMatching(/too-small .*Personen -2/),
      expect.stringMatching(/not-a-share Ausfallzeit 30/),
    ]);
    expect(reading.plan.channels[0]).toMatchObject({ minutes: { state: 'absent' } });
    expect(reading.plan.teams).toMatchObject([
      { people: { state: 'absent' }, shrinkage: { state: 'absent' } },
      { people: { value: 2 }, shrinkage: { value: 0.3 } },
    ]);
  });

  test('too few or too many do not hide the other rows', () => {
    const reading = read('platform,owner\nphone\nfax,A,extra\n"e-mail",B,\n,,\nletter,C\n');
    expect(problems(reading)).toEqual(['2:1 plan-table too-few-cells 1 2', '3:7 plan-table too-many-cells 3 2']);
    expect(reading.plan.channels.map(({ id }) => id)).toEqual(['phone', 'fax', 'e-mail', 'letter']);
  });
});

test.each([
  ['', ['1:1 plan-table empty']],
  ['owner;deputy\nA;B\n', ['1:1 plan-table no-platform-column']],
  ['platform;owner\n', ['1:1 plan-table no-rows']],
  ['platform;owner\nphone;"A\nfax;B\n', ['2:7 plan-table unclosed-quote']],
])('%j is a finding', (text, expected) => {
  expect(problems(read(text))).toEqual(expected);
});

test('encodings: UTF-8 with and without mark, UTF-16, Windows-1252; binary is refused', () => {
  const text = 'Kanal;Vertretung\nTelefon;Jürgen\n';
  const latin = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const wide = Uint8Array.from(
    `\uFEFF${text}`.split('').flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8]),
  );
  for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`), wide, latin]) {
    const decoded = decodeTable({ bytes });
    if (!('text' in decoded)) throw new Error(decoded.failure);
    const reading = read(decoded.text);
    expect(problems(reading)).toEqual([]);
    expect(reading.plan.channels[0]).toMatchObject({ deputy: { value: 'Jürgen' } });
  }
  expect(decodeTable({ bytes: Uint8Array.from([80, 75, 3, 4, 0, 0]) })).toMatchObject({ failure: 'binary' });
});

test('any text is read without a crash, with places inside it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ';', ',', '"', '\n', 'platform', 'phone', '2', 'ü'), maxLength: 60 }), (text) => {
      for (const { problems: found } of read(text).files)
        for (const { at } of found) {
          expect(at.span.start).toBeGreaterThanOrEqual(0);
          expect(at.span.end).toBeLessThanOrEqual(text.length);
        }
    }),
  );
});

test('signs that Windows-1252 has and Latin-1 has not', () => {
  const bytes = Uint8Array.from([0x80, 0x84, 0xfc, 0x93, 0x96]);
  expect(decodeTable({ bytes })).toEqual({ text: '€„ü“–' });
  expect(encodeTable('–€ä', bytes)).toEqual(Uint8Array.from([0x96, 0x80, 0xe4]));
});
