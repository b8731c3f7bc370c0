import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTypedValue, valueKey } from '../../../src/core/facts/typed-value.js';
import { valuesIn, valuesInText } from '../../../src/core/facts/values-in-text.js';

const found = (text: string): string[] =>
  valuesInText(text, { language: 'de', country: 'DE' }).map((value) => `${value.text} = ${valueKey(value.value)}`);

describe('valuesIn', () => {
  it.each<[string, string[]]>([
    ['Wir antworten innerhalb von 14 Tagen.', ['14 Tagen = duration 20160 min']],
    ['We reply within two working days.', ['two working days = duration 2 wd']],
    ['Antwort in 24 h oder innerhalb eines Tages.', ['24 h = duration 1440 min', 'eines Tages = duration 1440 min']],
    ['innerhalb von 2–3 Arbeitstagen', ['2–3 Arbeitstagen = duration 3 wd']],
    ['within two to three days', ['two to three days = duration 4320 min']],
    ['a 14-day return, 30-Tage-Rückgabe', ['14-day = duration 20160 min', '30-Tage = duration 43200 min']],
    ['eine halbe Stunde', ['eine halbe Stunde = duration 30 min']],
    ['within twenty-four hours', ['twenty-four hours = duration 1440 min']],
    [
      'Rufen Sie +49 (0)89 123 45-60 an, sonst 089/1234560.',
      ['+49 (0)89 123 45-60 = phone +49891234560', '089/1234560 = phone +49891234560'],
    ],
    ['Schreiben Sie an info@example.com.', ['info@example.com = email info@example.com']],
    ['Siehe https://www.example.com/kontakt.', ['https://www.example.com/kontakt = url example.com/kontakt']],
    ['Porto: 4,90 € oder CHF 12.–', ['4,90 € = money 490 EUR', 'CHF 12.– = money 1200 CHF']],
    ['bis zu 20 % Rabatt', ['20 % = percent 20']],
    ['Mo-Fr 8-18 Uhr erreichbar', ['Mo-Fr 8-18 Uhr = hours 480-1080 1920-2520 3360-3960 4800-5400 6240-6840']],
    ['Mon to Fri, 9 am to 5 pm', ['Mon to Fri, 9 am to 5 pm = hours 540-1020 1980-2460 3420-3900 4860-5340 6300-6780']],
    ['am 22. November 2026', ['22. November 2026 = date 2026-11-22']],
    ['Das Quiz hat 10 Fragen und 3 Minuten.', ['3 Minuten = duration 3 min']],
    ['Rund um die Uhr', ['Rund um die Uhr = hours 0-10080']],
    ['www.example.com', ['www.example.com = url example.com']],
    ['https://example.com/Kontakt', ['https://example.com/Kontakt = url example.com/Kontakt']],
    ['FÜNF TAGE, DREIẞIG MINUTEN', ['FÜNF TAGE = duration 7200 min', 'DREIẞIG MINUTEN = duration 30 min']],
    ['2 – 3 Tage, von zwei bis drei Wochen', ['2 – 3 Tage = duration 4320 min', 'zwei bis drei Wochen = duration 30240 min']],
    ['back to two days, from 3 or four hours', ['two days = duration 2880 min', '3 or four hours = duration 240 min']],
    ['half a day, half-hour calls, half an hour', ['half a day = duration 720 min', 'half an hour = duration 30 min']],
    [
      '5 Mio. Euro, EUR 20, 30 us-dollars',
      ['5 Mio. Euro = money 500000000 EUR', 'EUR 20 = money 2000 EUR', '30 us-dollars = money 3000 USD'],
    ],
    [
      '€1.2m, £3bn and €2.5k, €4 million',
      ['€1.2m = money 120000000 EUR', '£3bn = money 300000000000 GBP', '€2.5k = money 250000 EUR', '€4 million = money 400000000 EUR'],
    ],
    ['1,5 Tsd. Euro', ['1,5 Tsd. Euro = money 150000 EUR']],
    ['5 m Kabel, €20 m² and 5 m € 20', ['€20 = money 2000 EUR', '€ 20 = money 2000 EUR']],
    ['12 000 Euro, €1.5.', ['12 000 Euro = money 1200000 EUR', '€1.5 = money 150 EUR']],
    ['€1.2x', []],
    [
      'Einen Monat lang, eine Woche lang oder ein Jahr lang',
      ['Einen Monat = duration 1 months', 'eine Woche = duration 10080 min', 'ein Jahr = duration 12 months'],
    ],
    [
      'ein halbes Jahr lang, innerhalb eines halben Jahres',
      ['ein halbes Jahr = duration 6 months', 'eines halben Jahres = duration 6 months'],
    ],
    ['Ein Jahr später, ein Tag langer Arbeit, ein Monat Langeweile', []],
    ['5 per cent, 7 PROZENT', ['5 per cent = percent 5', '7 PROZENT = percent 7']],
    ['Jan. 5, 2026 and 3rd March 2026', ['Jan. 5, 2026 = date 2026-01-05', '3rd March 2026 = date 2026-03-03']],
    // What looks like a value and is none.
    ['One day we will see, eines Tages auch Sie.', []],
    ['Version 1.10.0, Ausgabe 1.2.3, § 14 Tage', []],
    ['um 22 Uhr', []],
    ['IBAN DE12 5001 0517 0648 4898 90', []],
    ['3 at once, 5 d', []],
    ['Es war einmal', []],
    // Letters of any script make another word of it.
    ['étwo days, two daysж, 12é3 Tage, 5 €é', []],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Mon–Fri 8–6', 'Mon-Fri 08:00-18:00'],
    ['Mon to Fri from 9 to 5:30', 'Mon-Fri 09:00-17:30'],
    ['Mon–Fri 9 am to 5', 'Mon-Fri 09:00-17:00'],
    ['Sat 10–2', 'Sat 10:00-14:00'],
    ['Mon–Fri 8–18', 'Mon-Fri 08:00-18:00'],
    ['Mon–Fri 9 am–5 pm', 'Mon-Fri 09:00-17:00'],
    ['Fri 22:00–02:00', 'Fri 22:00-02:00'],
    ['Fri 10 pm–2 am', 'Fri 22:00-02:00'],
  ])('English hours without am and pm end later than they begin: %s', (text, expected) => {
    const [value] = valuesInText(text, { language: 'en' });
    expect(value?.text).toBe(text);
    expect(value?.value).toEqual(parseTypedValue({ text: expected }));
  });

  it('German hours that end before they begin go over midnight', () => {
    const [value] = valuesInText('Fr 10–2 Uhr', { language: 'de' });
    expect(value?.value).toEqual(parseTypedValue({ text: 'Fr 10:00-02:00' }));
  });

  it.each<[string, boolean, boolean]>([
    ['innerhalb von 14 Tagen', true, false],
    ['within 4 hours', true, false],
    ['nach spätestens 2 Stunden', true, false],
    ['vor 3 Tagen', false, true],
    ['3 days ago', false, true],
    ['seit 10 Jahren', false, true],
    ['ab 16 Jahren', false, true],
    ['every 3 months', false, true],
    ['14 Tage Rückgaberecht', false, false],
    ['80 % der Leute', false, false],
    ['mindestens 80 %', true, false],
  ])('%j: promise %j, story %j', (text, promise, story) => {
    expect(valuesInText(text, { language: 'de' })).toMatchObject([{ promise, story }]);
  });

  it('leaves code spans alone', () => {
    const text = 'Write 14 d, not 15 days.';
    expect(valuesIn({ text, code: [{ start: 6, end: 23 }], links: [] }, { language: 'en' })).toEqual([]);
  });

  it('finds ranges that hold what they say, ascending and apart, in any text', () => {
    const piece = fc.constantFrom(
      '14',
      ' ',
      'Tage',
      '-',
      '€',
      '%',
      '+49',
      '0',
      '89 ',
      'Mo',
      '8',
      '.',
      ',',
      'zwei',
      ' bis ',
      'a',
      '@',
      'x.de',
      'within ',
      '(',
      'Uhr',
      '\u00a0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { span, text: part } of valuesInText(text, { language: null })) {
          expect(text.slice(span.start, span.end)).toBe(part);
          expect(span.start).toBeGreaterThanOrEqual(at);
          at = span.end;
        }
      }),
    );
  });
});
