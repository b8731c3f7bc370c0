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

describe('values are the same in both languages', () => {
  it.each([
    ['Wir antworten innerhalb von 24 Stunden.', 'We answer within one day.'],
    ['Sie haben 14 Tage Zeit.', 'You have two weeks.'],
    ['Sie haben fünfundzwanzig Minuten.', 'You have 25 minutes.'],
    ['Nach 14 und 30 Tagen.', 'After 14 days and 30 days, 20 in all.'],
    ['Nach 25 Minuten.', 'After twenty-five minutes.'],
    ['Eine 14-tägige Frist gilt ab dem 3. Mai.', 'A fourteen-day period runs from 3 May.'],
    ['Bis 1.234,50 € zahlen wir sofort.', 'We pay up to €1,234.50 at once.'],
    ['Ein Gutschein über 5 Mio. Euro.', 'A voucher for 5 million euros.'],
    ['Wir schaffen 2,5 Prozent.', 'We manage 2.5 %.'],
    ['Die Hälfte kommt am selben Tag.', '50 % come on the same day.'],
    ['Rufen Sie 089 1234560 an.', 'Call +49 89 1234560.'],
    ['Es gilt ab dem 22.11.2026.', 'It holds from 22 November 2026.'],
    ['Es gilt ab dem 22.11.26.', 'It holds from November 22, 2026.'],
    ['Es gilt ab dem 5.3.2026.', 'It holds from 3/5/2026.'],
    ['Es gilt ab dem 5. März 2026.', 'It holds from 5 March.'],
    ['Bis 16 Uhr.', 'By 4 pm.'],
    ['Bis 16.30 Uhr.', 'By 4:30 p.m.'],
    ['Bis 16 Uhr 30.', 'By 16:30.'],
    ['Von 9 bis 17 Uhr.', 'From 9 am to 5 pm.'],
    ['Von 9–17 Uhr.', 'Between 9:00 and 17:00.'],
    ['Bis 6 Uhr.', 'By 6 o’clock.'],
    ['Ab halb neun.', 'From half past eight.'],
    ['Ab halb eins.', 'From half past 12.'],
    ['Ab halb 9.', 'From 8:30 am.'],
    ['Ab 20.30 Uhr.', 'From half past eight.'],
    ['Ab Viertel nach acht bis viertel vor zehn.', 'From a quarter past eight to quarter to ten.'],
    ['In Raum 5 200 Plätze.', '200 seats in room 5.'],
    ['Das kostet 12 000 Euro.', 'That costs €12,000.'],
    ['Wir setzen 1,2 Mio. Euro ein.', 'We spend €1.2m.'],
    ['Wir setzen 1,2 Mio. Euro ein.', 'We spend 1.2m euros.'],
    ['Wir setzen 2,5 Mrd. Euro ein.', 'We spend €2.5bn.'],
    ['Wir setzen 2,5 Mrd. Euro ein.', 'We spend € 2.5 bn.'],
    ['Wir setzen 1,5 Tsd. Euro ein.', 'We spend €1.5k.'],
    ['Mo–Fr 8–18 Uhr.', 'Monday to Friday, 8 am to 6 pm.'],
    ['Mo–Fr 8–18 Uhr.', 'On weekdays from 8 am to 6 pm.'],
    ['Rund um die Uhr.', '24/7.'],
    ['Höchstens drei Kanäle.', 'At most 3 channels.'],
    ['Alle 12 Monate.', 'Every year.'],
    ['Vier-Augen-Prinzip: Zwei lesen mit.', 'Two-person rule: both read it.'],
    ['Unter vier Augen.', 'Between the two of you.'],
    ['Nach § 87 Abs. 1 Nr. 6 BetrVG.', 'Under section 87 (1) no. 6 of the Works Constitution Act.'],
    ['Siehe §§ 5 und 6 sowie Artikel 13.', 'See sections 5 to 7 and Article 12.'],
    ['Nach § 5 und 6 Tage lang.', 'Under section 7 and for 6 days.'],
    ['Stufe 2, Abschnitt 3.1, Seite 12.', 'Level 3, section 4.1, page 13.'],
    ['Version 1.2.0.', 'Version 1.3.0.'],
    ['Nutzen Sie `wait 20`.', 'Use `wait 30`.'],
    ['Wir haben 20 Filialen.', 'We have branches.'],
    ['Wir haben Filialen.', 'We have twenty branches.'],
    ['Schreiben Sie an hilfe24@example.com.', 'Write to help25@example.com.'],
    ['Der Anruf kostet 20 Cent.', 'The call costs €0.20.'],
  ])('“%s” and “%s”', (de, en) => {
    expect(compared(de, en)).toEqual([]);
    expect(compared(en, de)).toEqual([]);
  });

  it.each([
    ["Wir schaffen 1'500 Pakete.", 'We manage 1,500 parcels.'],
    ['Wir schaffen 1’500 Pakete.', 'We manage 1,500 parcels.'],
    ['Wir schaffen 1 500 Pakete.', 'We manage 1,500 parcels.'],
    ['Wir schaffen 12\u00a0000 Pakete.', 'We manage 12,000 parcels.'],
    ['Wir schaffen 12\u2009000 Pakete.', 'We manage 12,000 parcels.'],
    ['Mo–Fr 8–18 Uhr.', 'Mon–Fri 8–6.'],
  ])('“%s” and “%s”, each in the way of its language', (de, en) => {
    expect(compared(de, en)).toEqual([]);
  });

  it('where list markers differ, and where both are retired', () => {
    expect(compared('1. Eins.\n2. Zwei.', '7. One.\n8. Two.')).toEqual([]);
    expect(
      found({
        'answers/returns.de.md': documentOf({ lang: 'de', body: section('Innerhalb von 24 Stunden.'), status: 'retired' }),
        'answers/returns.en.md': documentOf({ lang: 'en', body: section('Within 48 hours.'), status: 'retired' }),
      }),
    ).toEqual([]);
  });

  it('where each language has a declared one of its own', () => {
    const body = (number: string): string => section(`Tel. ${number}.`);
    const files = pair(body('089 1234560'), body('+43 1 234567'));
    expect(found(files)).toEqual(['en.md:21 error values']);
    const facts = 'schema: 1\nhotline: { by-language: { de: "+49 89 1234560", en: "+43 1 234567" }, owner: support-lead }\n';
    expect(found({ ...files, 'facts.yaml': facts })).toEqual([]);
  });

  it('where the value is linked to where it is declared in both', () => {
    const link = (text: string): string => section(`[${text}](../facts.yaml#window)`);
    expect(found(pair(link('14 Tage'), link('30 days')))).toEqual([]);
  });
});

describe('values differ', () => {
  it.each([
    ['Wir antworten innerhalb von 24 Stunden.', 'We answer within 48 hours.', 'error values'],
    ['Wir antworten in zwei Tagen.', 'We answer in three days.', 'error values'],
    ['Sie haben 14 Tage Zeit.', 'You have a month and 30 days.', 'error values'],
    ['Bis 50 € zahlen wir sofort.', 'We pay up to €15 at once.', 'error values'],
    ['Bis 1.500 € zahlen wir sofort.', 'We pay up to €1.50 at once.', 'error values'],
    ['Zu 80 % am selben Tag.', '90 percent on the same day.', 'error values'],
    ['Rufen Sie 089 1234560 an.', 'Call +49 89 1234561.', 'error values'],
    ['Es gilt ab dem 22.11.2026.', 'It holds from 23 November 2026.', 'error values'],
    ['Am 8. Juni 2011 waren es acht Leute.', 'On 9 June 2011 there were eight people.', 'error values'],
    ['Bis 16 Uhr.', 'By 5 pm.', 'error values'],
    ['Ab halb neun.', 'From half past nine.', 'error values'],
    ['Ab halb 9.', 'From half past 9.', 'error values'],
    ['Ab Viertel vor acht.', 'From quarter past eight.', 'error values'],
    ['Wir setzen 3 Mio. Euro ein.', 'We spend €9m.', 'error values'],
    ['Wir setzen 1,2 Mio. Euro ein.', 'We spend €1.2bn.', 'error values'],
    ['Wir schaffen 1’500 Pakete.', 'We manage 1,600 parcels.', 'warning values'],
    ['Das kostet 12 000 Euro.', 'That costs €13,000.', 'error values'],
    ['Mo–Fr 8–18 Uhr.', 'Monday to Friday, 8 am to 5 pm.', 'error values'],
    ['Höchstens drei Kanäle.', 'At most 5 channels.', 'warning values'],
    ['Höchstens drei Kanäle.', 'At most four channels.', 'warning values'],
    ['Bis zum 31. März.', 'By 30 April.', 'warning values'],
    ['Wir zahlen sofort.', 'We pay up to €15 at once.', 'warning only-value'],
    ['Rufen Sie an.', 'Call +49 89 1234561.', 'warning only-value'],
    ['Wir antworten schnell.', 'We answer within 48 hours.', 'warning only-value'],
  ])('“%s” and “%s”', (de, en, expected) => {
    expect(compared(de, en)).toEqual([`en.md:21 ${expected}`]);
  });

  it('in the other language only', () => {
    expect(compared('Wir antworten innerhalb von 48 Stunden.', 'We answer fast.')).toEqual(['de.md:21 warning only-value']);
  });

  it('in the cell of a table, and in an example answer', () => {
    const table = (head: string, value: string): string => `| ${head} | ${head} |\n|---|---|\n| A | ${value} |`;
    expect(compared(table('Frist', '4 Stunden'), table('Limit', '8 hours'))).toEqual(['en.md:23 error values']);
    expect(compared('> Sie haben 14 Tage Zeit.', '> You have 30 days.')).toEqual(['en.md:21 error values']);
  });

  it('in sections that are not built alike, but not by lone numbers there', () => {
    expect(compared('Innerhalb von 24 Stunden.\n\nMehr.', 'Within 48 hours.')).toEqual(['en.md:21 error values']);
    expect(compared('Drei Kanäle.\n\nMehr.', 'Four channels.')).toEqual([]);
  });
});

describe('what is quoted binds nobody', () => {
  const table = (cell: string): string => `| A | B |\n|---|---|\n| 1 | ${cell} |`;

  it.each([
    ['„Sie müssen das zahlen.“', '“This is a bill.”'],
    ['«Das dürfen Sie nicht.»', '"That will not do."'],
    ['Nicht: „Sie müssen warten.“', 'Not: “Please wait.”'],
    ['„Das dürfen Sie nicht“ hilft niemandem.', '‘That isn’t on’ helps nobody.'],
  ])('in a cell of a table: %s and %s', (de, en) => {
    expect(compared(table(de), table(en))).toEqual([]);
  });

  it('but what stands around it does', () => {
    expect(compared(table('Sie müssen „ja“ sagen.'), table('You say “yes”.'))).toEqual(['en.md:23 error obligations']);
    expect(compared('Sie müssen „ja“ sagen.', 'You say “yes”.')).toEqual(['en.md:21 error obligations']);
    // A mark that nothing closes opens no quotation.
    expect(compared(table('„ Sie müssen zahlen.'), table('This is a bill.'))).toEqual(['en.md:23 error obligations']);
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
