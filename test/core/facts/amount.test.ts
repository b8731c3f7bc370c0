import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mayHoldMoney, moneyPattern } from '../../../src/core/facts/amount.js';
import { searchText } from '../../../src/core/search-text.js';

const pieces = [
  '5',
  '1.234,56',
  '12,-',
  '7.–',
  ' ',
  '\u00a0',
  '€',
  '$',
  'EUR',
  'fr.',
  'US-Dollar',
  'cent',
  'Mio.',
  'Mio',
  'Tausend',
  'und',
  ',',
  '-',
];

it('no amount of money is missed by the first look', () => {
  const money = new RegExp(moneyPattern);
  let amounts = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), (parts) => {
      const search = searchText(parts.join(''));
      if (!money.test(search)) return;
      amounts += 1;
      expect(mayHoldMoney(search)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  expect(amounts).toBeGreaterThan(100);
});

it.each(['Er fand einen Cent.', 'Im Jahr 2026 kostete es Pfund und Dollar.', 'European iron'])(
  '%s holds none at the first look',
  (text) => {
    expect(mayHoldMoney(searchText(text))).toBe(false);
  },
);
