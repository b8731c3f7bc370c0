import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channelValues } from '../../../src/core/channels/channel-values.js';
import { readTable } from '../../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../../src/core/channels/table.js';
import { columns } from '../../../src/core/channels/table-columns.js';

function read(text: string) {
  const { plan, files } = readTable({ table: tableOfCsv({ file: 'plan.csv', text }), settings: null });
  const problems = files.flatMap((file) =>
    file.problems.map(({ rule, message, data }) => `${rule} ${message} ${data.meant ?? data.key ?? ''}`.trim()),
  );
  return { plan, problems };
}

/** What a list with one row for Facebook says about a field. */
function cell(heading: string, content: string, key: string) {
  const { plan, problems } = read(`Kanal;${heading}\nFacebook;"${content}"\n`);
  const [channel] = plan.channels;
  if (channel === undefined) throw new Error('no channel');
  const stated = channelValues(channel).find((value) => value.key === key)?.stated;
  return problems.length > 0 ? problems : stated?.state === 'value' ? stated.value : stated?.state;
}

test('every field of a channel has a column', () => {
  const schema = JSON.parse(readFileSync('schema/channels.schema.json', 'utf8'));
  const headed = new Set(columns.map(({ path }) => path[0]));
  expect(Object.keys(schema.properties.channels.items.properties).filter((key) => !headed.has(key))).toEqual([]);
});

describe('headings in German and English', () => {
  test.each([
    ['eröffnet am', 'opened on', '01.03.2024', 'opened', '2024-03-01'],
    ['Beiträge pro Woche', 'posts per week', '3', 'posts-per-week', 3],
    ['Minuten je Fall', 'minutes per case', '7,5', 'minutes', 7.5],
    ['verfügbare Stunden', 'hours available', '7,5', 'available-hours', 7.5],
    ['Nachrichten pro Fall', 'messages per case', '2', 'turns', 2],
    ['gleichzeitige Gespräche', 'parallel chats', '3', 'concurrency', 3],
    ['Wartegeduld', 'patience', '2 min', 'patience', '2 min'],
    ['erwartete Mitglieder', 'expected members', '500', 'expected-members', 500],
    ['Meldeweg', 'way to report', 'Knopf am Beitrag', 'report-way', 'Knopf am Beitrag'],
    ['Ablage', 'kept in', 'Akte', 'archive', 'Akte'],
    ['Aufbewahrungsdauer', 'retention', '24 Monate', 'archive', '24 Monate'],
    ['Fallliste', 'case list', 'Ticketsystem', 'case-record', 'Ticketsystem'],
    [
      'verbindliche Angaben',
      'declared facts',
      'Hotline: 0800 1234; Öffnungszeiten=Mo-Fr 8-18',
      'facts',
      ['hotline: 0800 1234', 'oeffnungszeiten: Mo-Fr 8-18'],
    ],
    ['Kundenbefragung', 'customer survey', 'jedes Quartal', 'feedback', 'jedes Quartal'],
    ['Starttermin', 'launch date', '1.2.2027', 'launch.on', '2027-02-01'],
    ['vorab informiert', 'briefed', 'ja', 'launch.briefed', true],
    [
      'kritische Fragen',
      'critical questions',
      'Warum erst jetzt, und wer zahlt?; Was ist neu?',
      'launch.questions',
      ['Warum erst jetzt, und wer zahlt?', 'Was ist neu?'],
    ],
    ['Teilnahmebedingungen', 'contest rules', 'https://muster.example/regeln', 'participation.rules', 'https://muster.example/regeln'],
    ['Ergebnis bindend', 'result binding', 'nein', 'participation.result-binding', false],
    ['antwortet bei Aktionen', 'answers during contests', 'Marketing', 'participation.who-answers', 'Marketing'],
    ['Anfragen eingegangen', 'messages received', '31', 'observed.received', 31],
    ['Anfragen beantwortet', 'messages answered', '1', 'observed.answered', 1],
    ['gemessene Antwortzeit', 'measured reply time', '9 h', 'observed.first-reply-p80', '9 h'],
    ['erscheint nach', 'published after', 'Website', 'order', 'Website'],
  ])('%s, %s', (german, english, content, key, expected) => {
    for (const heading of [german, english]) expect(cell(heading, content, key), heading).toEqual(expected);
  });

  test('an absence and a reason count in the new columns too', () => {
    expect(cell('Fallliste', 'keine', 'case-record')).toBe('none');
    expect(cell('verbindliche Angaben', 'keine', 'facts')).toBe('none');
    expect(cell('kritische Fragen', 'entfällt: interner Kanal', 'launch.questions')).toBe('not-applicable');
    expect(cell('Wartegeduld', '', 'patience')).toBe('absent');
  });

  test('facts without names, and words for numbers, are faults', () => {
    expect(cell('verbindliche Angaben', '0800 1234', 'facts')).toEqual(['plan-schema wrong-type verbindliche Angaben']);
    expect(cell('Minuten', 'viele', 'minutes')).toEqual(['plan-schema wrong-type Minuten']);
  });
});

describe('volumes', () => {
  test.each([
    ['20', 20],
    ['~20', '~20'],
    ['ca. 20', '~20'],
    ['10..50', '10..50'],
    ['10-50', '10..50'],
    ['10 bis 50', '10..50'],
    ['1.200', 1200],
    ['1,200', 1200],
    ["1'200", 1200],
    ['12.500', 12_500],
    ['1,5', 1.5],
    ['0.125', 0.125],
  ])('%s', (content, expected) => {
    expect(cell('Fälle pro Woche', content, 'per-week')).toEqual(expected);
    expect(cell('posts per week', content, 'posts-per-week')).toEqual(expected);
  });

  test('anything else is a fault', () => {
    expect(cell('Fälle pro Woche', 'viele', 'per-week')).toEqual(['plan-schema not-a-volume Fälle pro Woche']);
  });
});

describe('accounts that answer for others', () => {
  const list = (name: string) => `Kennung;Kanal;antwortet für\nx-help;X;${name}\nx-news;X;keine\nphone;Telefon;\n`;

  test.each(['x-news', 'X-News', '@muster_news', 'https://x.com/muster_news', 'alle', 'all other accounts'])('%s', (name) => {
    expect(read(list(name)).problems).toEqual([]);
  });

  test('are found by the word that people use', () => {
    expect(read(list('Telefon')).plan.channels[0]?.answersFor).toMatchObject({ value: [{ value: 'phone' }] });
  });

  test('that do not exist come with the name that was meant', () => {
    expect(read(list('x-nws')).problems).toEqual(['plan-reference unknown-reference-near x-news']);
    expect(read(list('Brieftaube')).problems).toEqual(['plan-reference unknown-reference']);
  });
});

describe('a group as a whole', () => {
  const heads = 'Kanal;Mitmachaktionen;Teilnahmeregeln;Zugang;Administratoren;Messung;Startplan';
  const row = (cells: string) => {
    const { plan, problems } = read(`${heads}\n${cells}\n`);
    const [channel] = plan.channels;
    return {
      problems,
      states: [channel?.participation, channel?.access, channel?.observed, channel?.launch].map((stated) => stated?.state),
    };
  };

  test('may be none, or may not apply', () => {
    expect(row('Facebook;keine;;entfällt: gehört der Agentur;;n/a: not counted;none')).toEqual({
      problems: [],
      states: ['none', 'not-applicable', 'not-applicable', 'none'],
    });
  });

  test('says nothing where it is blank, and leaves its parts alone', () => {
    expect(row('Facebook;;https://muster.example/regeln;-;2;?;')).toEqual({ problems: [], states: ['value', 'value', 'absent', 'absent'] });
  });

  test('does not overrule what its parts say, and is no place for them', () => {
    expect(row('Facebook;keine;https://muster.example/regeln;;;;')).toEqual({
      problems: ['plan-table group-and-parts'],
      states: ['value', 'value', 'absent', 'absent'],
    });
    expect(row('Facebook;Gewinnspiel im Mai;;;;;')).toMatchObject({ problems: ['plan-table group-words'] });
  });

  test('needs a reason where it does not apply', () => {
    expect(row('Facebook;entfällt;;;;;').problems).toEqual(['plan-schema reason-missing Mitmachaktionen']);
  });
});
