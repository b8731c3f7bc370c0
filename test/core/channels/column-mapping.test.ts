import { describe, expect, test } from 'vitest';
import { columnFinder, readMapping } from '../../../src/core/channels/column-mapping.js';
import { readTable } from '../../../src/core/channels/read-table.js';
import { tableOfCsv } from '../../../src/core/channels/table.js';

function finder(text: string) {
  const found = columnFinder(readMapping(text) ?? []);
  if ('unknown' in found) throw new Error(found.unknown.field);
  return found.find;
}

function read(text: string, map = '') {
  const table = tableOfCsv({ file: 'plan.csv', text, ...(map === '' ? {} : { find: finder(map) }) });
  const { plan, files } = readTable({ table, settings: null });
  return { channel: plan.channels[0], problems: files.flatMap(({ problems }) => problems) };
}

describe('pairs', () => {
  test.each([
    ['Kanalname=name', [{ heading: 'Kanalname', field: 'name' }]],
    [
      'Kanalname = name, Zuständig = owner',
      [
        { heading: 'Kanalname', field: 'name' },
        { heading: 'Zuständig', field: 'owner' },
      ],
    ],
    ['Name, Vorname=owner', [{ heading: 'Name, Vorname', field: 'owner' }]],
    ['a=b=deputy', [{ heading: 'a=b', field: 'deputy' }]],
    ['=owner', null],
    ['Zuständig=', null],
  ])('%s', (text, expected) => {
    expect(readMapping(text)).toEqual(expected);
  });
});

describe('a mapping', () => {
  test('wins over known names, by field, path or heading, and leaves columns out', () => {
    const { channel, problems } = read(
      'Wo;Name;Chefin;Erste;Zweck;Laune\nTelefon;A;B;4 h;C;gut\n',
      'Wo=platform,Name=-,Chefin=Verantwortlich,Erste=reply.first,Laune=ignorieren',
    );
    expect(problems).toEqual([]);
    expect(channel).toMatchObject({
      platform: { id: 'phone' },
      label: 'Telefon',
      owner: { value: 'B' },
      replyFirst: { value: { amount: 4 } },
      purpose: { value: 'C' },
    });
  });

  test('with a field that does not exist says which was meant', () => {
    expect(columnFinder([{ heading: 'X', field: 'onwer' }])).toMatchObject({ unknown: { field: 'onwer' }, meant: 'owner' });
    expect(columnFinder([{ heading: 'X', field: 'Geburtstag' }])).toMatchObject({ meant: null });
  });
});

describe('unknown headings', () => {
  test('are told with the one that is near, else all together', () => {
    const { problems } = read('Kanal;Verantwortlcih;Farbe;Laune\nTelefon;A;B;C\n');
    expect(problems.map(({ message, data }) => [message, data])).toEqual([
      ['unknown-column-near', { column: 'Verantwortlcih', meant: 'Verantwortlich' }],
      ['unknown-columns', { columns: ['Farbe', 'Laune'], count: 2 }],
    ]);
  });
});

describe('an account', () => {
  test('beside a web address is the name, alone it is the address', () => {
    expect(read('Account,Platform,URL\n@muster,X,https://x.com/muster\n').channel).toMatchObject({
      label: '@muster',
      address: { value: 'https://x.com/muster' },
    });
    expect(read('Account,Platform\n@muster,X\n').channel).toMatchObject({ address: { value: '@muster' } });
    expect(read('Account,Platform,URL,Name\n@muster,X,https://x.com/muster,Wir\n').problems).toMatchObject([{ message: 'column-twice' }]);
  });

  test("Canada's list of official accounts is read", () => {
    const { channel, problems } = read(
      'Account,Platform,Department,Language,URL,gc_orgID,wikidata_id,Date Added\nCanadianPM,Facebook,Privy Council Office,English,https://www.facebook.com/CanadianPM,2284.0,,2026-06-02\n',
    );
    expect(problems).toEqual([]);
    expect(channel).toMatchObject({ label: 'CanadianPM', languages: { value: ['en'] }, team: { value: 'Privy Council Office' } });
  });
});
