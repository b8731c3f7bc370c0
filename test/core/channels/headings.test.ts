import { describe, expect, test } from 'vitest';
import { meantHeading } from '../../../src/core/channels/column-mapping.js';
import { headingSynonyms } from '../../../src/core/channels/heading-synonyms.data.js';
import { columnFor, columns, plainHeading } from '../../../src/core/channels/table-columns.js';

describe('headings that people write', () => {
  test.each([
    [
      'hours',
      'Servicezeit | Servicezeiten | Öffnungszeiten | ÖFFNUNGSZEIT | Geschäftszeiten | Erreichbarkeit | opening hours | Business Hours | service time',
    ],
    [
      'owner',
      'Zuständig | Zuständige Stelle | Verantwortliche(r) | Verantwortliche/r | Verantwortliche:r | Verantwortliche*r | Verantwortlich | responsible | owned by',
    ],
    ['deputy', 'Vertretung | Stellvertreter/in | Stellvertreter(in) | Vertreten durch | substitute | covered by'],
    [
      'reply.first',
      'Reaktionszeit | Reaktionszeiten | Antwort innerhalb | Antwortfrist | response time | Response Times | first response time',
    ],
    ['platform', 'Kanäle | Art des Kanals | Kontaktweg | channel type | networks'],
    ['languages', 'Sprache(n) | Sprachen | Language(s)'],
    ['countries', 'Land/Länder | Märkte | market'],
    ['per-week', 'Anfragen pro Woche | Fälle/Woche | tickets per week | cases a week'],
    ['available-hours', 'Verfügbare Stunden | Stunden verfügbar | Available hours | hours available'],
    ['teams.people', 'Anzahl Personen | Mitarbeitende | headcount'],
    ['launch.on', 'Launch | Starttermin'],
    ['launch', 'Startplan | launch plan'],
    ['approval.routine', 'Freigabe durch | approved by'],
    ['purpose', 'Ziele | Kanalzweck | objectives'],
    ['per-week', 'Kontakte pro Woche | contacts a week | Anfragen je Woche'],
    ['minutes', 'Minuten pro Anfrage | Minuten je Kontakt | Minutes per contact'],
    ['owner', 'Verantwortliche Person | Responsible person'],
    ['reply.first', 'Antwort innerhalb von | Reaktionszeit (h)'],
    ['teams.people', 'Mitarbeiter | staff'],
    ['teams.hours-per-week', 'Std. pro Woche | Stunden/Woche | hours a week'],
    ['launch.on', 'Start date | Startdatum'],
  ])('mean %s', (path, headings) => {
    const found = headings.split(' | ').map((heading) => [heading, columnFor(heading)?.path.join('.')]);
    expect(found).toEqual(headings.split(' | ').map((heading) => [heading, path]));
  });

  test('never mean two things', () => {
    const meanings = new Map<string, Set<string>>();
    for (const { path, names } of columns)
      for (const heading of [...names, ...(headingSynonyms[path.join('.')]?.split(', ') ?? [])])
        meanings.set(plainHeading(heading), (meanings.get(plainHeading(heading)) ?? new Set()).add(path.join('.')));
    expect([...meanings].filter(([, paths]) => paths.size > 1)).toEqual([]);
    expect(meanings.has('')).toBe(false);
  });

  test('belong to columns that there are', () => {
    const paths = columns.map(({ path }) => path.join('.'));
    expect(Object.keys(headingSynonyms).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each(['Seite', 'Markus', 'Farbe', 'Zuletzt', 'Covers'])('are not offered for %s, which is near to one by chance', (heading) => {
    expect(columnFor(heading)).toBeNull();
    expect(meantHeading(heading)).toBeNull();
  });

  test.each(['Kosten pro Woche', 'Contracts a week', 'Seiten je Woche'])('%s is not taken for another number a week', (heading) => {
    expect(meantHeading(heading)).toBeNull();
  });

  test.each([
    ['Beitrege pro Woche', 'Beiträge pro Woche'],
    ['Reaktionszit (h)', 'Reaktionszeit in Stunden'],
    ['Antwotzeit', 'Antwortzeit'],
  ])('%s', (heading, meant) => {
    expect(meantHeading(heading)).toBe(meant);
  });

  test('an empty one means nothing', () => {
    expect(columnFor('')).toBeNull();
  });
});
