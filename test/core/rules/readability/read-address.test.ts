import { describe, expect, it, test } from 'vitest';
import { rule } from '../../../../src/core/rules/readability/read-address.js';
import { defaultSettings, findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

const say = ({
  body,
  address,
  lang = 'de',
  type = 'rules',
  status,
}: {
  body: string;
  address?: string;
  lang?: string;
  type?: string;
  status?: string;
}) =>
  findingsOf({
    files: {
      'unisono.yaml':
        address === undefined ? defaultSettings : defaultSettings.replace('  staff: 120', `  staff: 120\n  address: ${address}`),
      'policies/a.md': documentOf({ lang, type, body, ...(status === undefined ? {} : { status }) }),
    },
    rules: [rule],
  }).map(({ message, data, place }) => [message, data.word, data.count, place.line]);

const formal = 'Wenn Sie fragen, helfen wir Ihnen.';
const informal = 'Wenn du fragst, helfen wir dir.';

describe('without a word in the settings', () => {
  it('takes the form that is used more often', () => {
    expect(say({ body: `${formal}\n\nNennen Sie den Fall.\n\n${informal}` })).toEqual([['informal-in-between', 'du', 2, 23]]);
    expect(say({ body: `${informal} Das ist dein Fall.\n\n${formal}` })).toEqual([['formal-in-between', 'Sie', 2, 21]]);
  });

  it('takes the first of two that are used equally often', () => {
    expect(say({ body: `${formal}\n\n${informal}` }).map(([message]) => message)).toEqual(['informal-in-between']);
    expect(say({ body: `${informal}\n\n${formal}` }).map(([message]) => message)).toEqual(['formal-in-between']);
  });

  it('speaks once for each section', () => {
    const body = `${formal} Fragen Sie, Sie dürfen das, Sie alle.\n\n## Eins\n\n${informal}\n\n## Zwei\n\n${informal}\n\n- Das ist dein Fall.`;
    expect(say({ body })).toEqual([
      ['informal-in-between', 'du', 2, 23],
      ['informal-in-between', 'du', 3, 27],
    ]);
  });
});

test('what the company says in its settings wins', () => {
  expect(say({ body: `${informal} Das ist dein Fall.\n\n${formal}`, address: 'Sie' })).toEqual([
    ['informal-against-settings', 'du', 3, 19],
  ]);
  expect(say({ body: formal, address: 'du' })).toEqual([['formal-against-settings', 'Sie', 2, 19]]);
  expect(say({ body: informal, address: 'du' })).toEqual([]);
});

test.each([
  ['a quote', `${formal}\n\n> ${informal}`],
  ['quotation marks', `${formal} Ein Kunde schreibt: „${informal}“`],
  ['code', `${formal} Schreiben Sie \`du\`.`],
  ['the title of a link', `${formal} [Hol dir dein Geld](../facts.yaml#claim)`],
  ['a bad example', `${formal}\n\nSo nicht:\n\n- ${informal}`],
])('spares %s', (_, body) => {
  expect(say({ body })).toEqual([]);
});

it('spares the name of the company', () => {
  const named = (name: string) =>
    findingsOf({
      files: {
        'unisono.yaml': defaultSettings.replace('Muster GmbH', name),
        'policies/a.md': documentOf({ type: 'rules', body: `${formal} Bei Dein Möbelhaus arbeiten alle gern.` }),
      },
      rules: [rule],
    });
  expect(named('Dein Möbelhaus')).toEqual([]);
  expect(named('Muster GmbH')).toHaveLength(1);
});

it('does not look at other languages and at retired documents', () => {
  expect(say({ body: `${formal}\n\n${informal}`, lang: 'en' })).toEqual([]);
  expect(say({ body: `${formal}\n\n${informal}`, status: 'retired' })).toEqual([]);
});
