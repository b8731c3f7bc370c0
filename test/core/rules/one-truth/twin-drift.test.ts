import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/one-truth/twin-drift.js';
import { type FileTable, findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from './documents.js';

const section = (body: string, id = 'seen'): string => `## ${id} <a id="${id}"></a>\n\n${body}`;

const found = (files: FileTable): string[] =>
  findingsOf({ files, rules: [rule] }).map(({ place, severity, message, related }) => {
    if (message !== 'missing') expect(related.length, message).toBeGreaterThan(0);
    return `${place.file.replace('answers/returns.', '')}:${place.line} ${severity} ${message}`;
  });

const pair = (de: string, en: string): FileTable => ({
  'answers/returns.de.md': documentOf({ lang: 'de', body: de }),
  'answers/returns.en.md': documentOf({ lang: 'en', body: en }),
});

const compared = (de: string, en: string): string[] => found(pair(section(de), section(en)));

describe('twins say the same', () => {
  it.each([
    ['Sie müssen das am selben Tag melden.', 'You must report this on the same day.'],
    ['Sie dürfen das nicht weitergeben.', 'You must not pass this on.'],
    ['Sie dürfen das nicht weitergeben.', 'Do not pass this on.'],
    ['Melden Sie das sofort.', 'You must report this at once.'],
    ['Beschäftigte dürfen Fragen beantworten.', 'Staff may answer questions.'],
    ['Wer Hilfe braucht, ruft an.', 'Whoever needs help calls.'],
    ['Im Mai 2024 kam ein neuer Name.', 'In May 2024 there was a new name.'],
    ['Das kann eine Kennzeichnung brauchen.', 'This may need a label.'],
    ['Niemand muss das allein aushalten.', 'Nobody has to bear this alone.'],
  ])('“%s” and “%s”', (de, en) => {
    expect(compared(de, en)).toEqual([]);
  });
});

describe('twins differ', () => {
  it.each([
    ['Sie müssen das melden.', 'You should report this.', 2],
    ['Sie dürfen das nicht weitergeben.', 'You may pass this on.', 1],
    ['Sie sollen das melden.', 'You may report this.', 2],
    ['Sie müssen das melden.', 'This is a report.', 1],
    ['Das ist eine Meldung.', 'You must report this.', 1],
    ['Sie müssen das melden. Sie müssen warten.', 'You must report this.', 1],
  ])('“%s” and “%s”', (de, en, count) => {
    expect(compared(de, en)).toEqual(Array(count).fill('en.md:21 error obligations'));
  });

  it('is judged paragraph by paragraph where both are built alike', () => {
    const de = 'Sie müssen das melden.\n\nDas hilft allen.';
    expect(compared(de, 'This helps everybody.\n\nYou must report this.')).toEqual([
      'en.md:21 error obligations',
      'en.md:23 error obligations',
    ]);
  });

  it('is judged section by section where they are not', () => {
    expect(compared('Sie müssen das melden. Das hilft.', 'This helps.\n\nYou must report this.')).toEqual([]);
    expect(compared('Sie müssen das melden. Das hilft.', 'This helps.\n\nYou should report this.')).toEqual([
      'en.md:19 error obligations',
      'en.md:19 error obligations',
    ]);
  });

  it.each<[string, FileTable, string[]]>([
    ['a section of one only', pair(`${section('A.', 'a')}\n\n${section('B.', 'b')}`, section('A.', 'a')), ['en.md:17 error no-section']],
    ['a section more', pair(section('A.', 'a'), `${section('A.', 'a')}\n\n${section('B.', 'b')}`), ['en.md:23 error only-here']],
    [
      'another order',
      pair(`${section('A.', 'a')}\n\n${section('B.', 'b')}`, `${section('B.', 'b')}\n\n${section('A.', 'a')}`),
      ['en.md:19 error order'],
    ],
    ['a list with an item more', pair(section('- Eins.\n- Zwei.'), section('- One.')), ['en.md:19 info list-items']],
    ['a fact of one only', pair(section('[14 Tage](../facts.yaml#window)'), section('Two weeks')), ['en.md:19 error facts']],
    ['a fact of the other only', pair(section('Zwei Wochen'), section('[14 days](../facts.yaml#window)')), ['de.md:19 error facts']],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  it('in their version', () => {
    const files = pair(section('A.'), section('A.')) as Record<string, string>;
    files['answers/returns.en.md'] = (files['answers/returns.en.md'] ?? '').replace('version: "1.0.0"', 'version: "1.0.1"');
    expect(found(files)).toEqual(['en.md:6 error version']);
  });
});

const settings = (company: string): string => `schema: 1\ncompany: { name: Muster GmbH, ${company} }\n`;

describe('a language', () => {
  const one = (lang: string, countries?: string, status?: string): string =>
    documentOf({
      lang,
      body: section('A.'),
      ...(countries === undefined ? {} : { countries }),
      ...(status === undefined ? {} : { status }),
    });

  it.each<[string, FileTable, string[]]>([
    ['is missing', { 'answers/returns.de.md': one('de') }, ['de.md:5 error missing']],
    ['is missing for a draft too', { 'answers/returns.de.md': one('de', undefined, 'draft') }, ['de.md:5 error missing']],
    ['is not asked of a retired document', { 'answers/returns.de.md': one('de', undefined, 'retired') }, []],
    ['is not asked where the handbook has one', { 'unisono.yaml': settings('languages: [de]'), 'answers/returns.de.md': one('de') }, []],
    [
      'may be the third',
      {
        'unisono.yaml': settings('languages: [en, de, fr]'),
        'answers/returns.de.md': one('de'),
        'answers/returns.en.md': one('en'),
      },
      ['en.md:5 error missing'],
    ],
    [
      'follows the market of a variant',
      {
        'unisono.yaml': settings('languages: [de, en, fr], markets: [{ country: CH, languages: [de, fr] }]'),
        'answers/returns.de.md': one('de', 'CH'),
        'answers/returns.fr.md': one('fr', 'CH'),
      },
      [],
    ],
    [
      'is covered by the document for everybody',
      {
        'answers/returns.de.md': one('de'),
        'answers/returns.en.md': one('en'),
        'answers/returns.de-AT.md': one('de', 'AT'),
      },
      [],
    ],
  ])('%s', (_, files, expected) => {
    expect(found(files)).toEqual(expected);
  });

  it('that is no German or English is held by sections, facts and lists', () => {
    const files = {
      'unisono.yaml': settings('languages: [en, fr]'),
      'answers/returns.en.md': documentOf({ lang: 'en', body: section('You must answer within [4 h](../facts.yaml#reply).') }),
      'answers/returns.fr.md': documentOf({ lang: 'fr', body: section('Vous répondez vite.') }),
    };
    expect(found(files)).toEqual(['fr.md:19 error facts']);
  });
});
