import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../../../src/core/document/model.js';
import { searchOf } from '../../../../src/core/document/search-of.js';
import type { Language } from '../../../../src/core/language.js';
import { differencesOf, mayDiffer, type Said } from '../../../../src/core/rules/one-truth/twin-values.js';
import { forcesOf } from '../../../../src/core/versions/obligations.js';
import { forceCounts, forces, sureWordCounts } from '../../../../src/core/versions/twin-force.js';
import { tries } from '../../../support/kills.js';
import { handbookOf } from '../../../support/read-handbook.js';

const handbook = handbookOf({ 'unisono.yaml': 'schema: 1\n' });

const said = (text: string, language: Language): Said => ({
  texts: [{ text, runs: [], code: [], links: [] } satisfies Inline],
  language,
  countries: ['DE'],
});

const textOf = (...pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join(' '));

const german = textOf(
  ...[
    '3',
    '3.',
    '14',
    '2009',
    '(1/4)',
    '3,8',
    '0,5',
    '8',
    '17',
    '089',
    '+49',
    '2024',
    'zwei',
    'drei',
    'vierzehn',
    'zwei bis',
    'bis',
    'halbe',
  ],
  ...[
    'Tage',
    'Tagen',
    'Wochen',
    'Stunden',
    'Uhr',
    '€',
    'Euro',
    '%',
    'Prozent',
    'Millionen',
    'Mai',
    'März',
    '-tägig',
    '-',
    'rief',
    'Autos',
    'Augen',
    '.',
  ],
);
const english = textOf(
  ...['3', '14', '2009', '(1/4)', '3.8', '0.5', '8', '17', '089', '+49', '2024', 'two', 'three', 'fourteen', 'two to', 'to', 'half'],
  ...[
    'days',
    'weeks',
    'hours',
    'pm',
    'a.m.',
    '€',
    'euros',
    '£',
    '%',
    'percent',
    'million',
    'May',
    'March',
    '-day',
    '-',
    'calling',
    'cars',
    'eyes',
    '.',
  ],
);

const forceful = (...words: readonly string[]): fc.Arbitrary<string> => textOf(...words, 'nie', 'not', ',', '.', ':', '?', 'und', 'and');

describe('what is seen sooner', () => {
  it('is no value that differs', () => {
    fc.assert(
      fc.property(german, english, fc.boolean(), (de, en, alike) => {
        const [own, other] = [said(de, 'de'), said(en, 'en')];
        fc.pre(!mayDiffer(own, other));
        expect(differencesOf({ own, other, alike, handbook })).toEqual([]);
      }),
      { numRuns: tries(3000) },
    );
  });

  it('is no duty that differs: a force is named for sure at least as often as it is stated, and can be meant at least as often as it is named', () => {
    const bounds = (text: string, language: Language): void => {
      const counts = forceCounts({ texts: [text], statements: forcesOf({ text, runs: [], code: [], links: [] }, language), language });
      for (const [index, sure] of sureWordCounts([searchOf({ text })], language).entries()) {
        const { least, most } = counts[forces[index] ?? 'must'];
        expect(least).toBeLessThanOrEqual(sure);
        expect(most).toBeGreaterThanOrEqual(sure);
      }
    };
    fc.assert(
      fc.property(
        forceful('Sie', 'müssen', 'muss', 'sollen', 'dürfen', 'darf', 'nicht', 'verboten', 'antworten', 'was'),
        forceful('you', 'must', 'should', 'may', 'must not', 'allowed', 'banned', 'answer', 'what', 'Do'),
        (de, en) => {
          bounds(de, 'de');
          bounds(en, 'en');
        },
      ),
      { numRuns: tries(3000) },
    );
  });

  it('leaves most texts of the same numbers alone, and looks at those that can differ', () => {
    const both = (de: string, en: string): boolean => mayDiffer(said(de, 'de'), said(en, 'en'));
    expect(both('Im Herbst 2009 rief Toyota 3,8 Autos zurück (1/4).', 'In autumn 2009 Toyota recalled 3.8 cars (1/4).')).toBe(false);
    expect(both('Zwei Uhren laufen.', 'Two clocks are running.')).toBe(false);
    expect(both('Zwei Uhren laufen.', 'Three clocks are running.')).toBe(true);
    expect(both('Zwei Tage später.', 'Two weeks later.')).toBe(true);
    expect(both('Bis 8 Uhr.', 'By 8 pm.')).toBe(true);
    expect(both('Am 3. Mai 2024.', 'On 3 March 2024.')).toBe(true);
    expect(both('Es kostet 20 €.', 'It costs £20.')).toBe(true);
  });
});
