import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters } from '../search-text.js';

/** A number as people write it, with optional grouping and decimals; for search patterns. Bounded, so that no text makes it slow. */
const amountPattern = String.raw`\d{1,3}(?:[.,'’ \u00a0\u2009\u202f]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3})?`;

const whole = once(() => new RegExp(`^(?:${amountPattern})$`));

/**
 * Reads a number with German or English separators; null when the text is none. `1.234,56` and `1,234.56` say their separators themselves.
 * A single separator before three digits groups when `grouped` is set (money), else by the habit of the language.
 */
export function parseAmount({ text, language, grouped }: { text: string; language: Language | null; grouped: boolean }): number | null {
  if (!whole().test(text)) return null;
  const bare = text.replace(/['’ \u00a0\u2009\u202f]/g, '');
  const separators = [...bare.matchAll(/[.,]/g)];
  const last = separators.at(-1);
  if (last === undefined) return Number(bare);
  const repeated = separators.length > 1 && separators.every(([mark]) => mark === last[0]);
  const tail = bare.length - last.index - 1;
  const single = separators.length === 1 && tail === 3;
  const groups = repeated || (single && (grouped || last[0] === (language === 'en' ? ',' : '.')));
  if (groups) return Number(bare.replace(/[.,]/g, ''));
  return Number(`${bare.slice(0, last.index).replace(/[.,]/g, '')}.${bare.slice(last.index + 1)}`);
}

interface Currency {
  readonly code: string;
  readonly factor: number;
}

const euro: Currency = { code: 'EUR', factor: 1 };
const pound: Currency = { code: 'GBP', factor: 1 };
const dollar: Currency = { code: 'USD', factor: 1 };
const franc: Currency = { code: 'CHF', factor: 1 };
const cent: Currency = { code: 'EUR', factor: 0.01 };

/** How currencies are written in German and English texts of European companies; ISO 4217 codes beyond them stand for themselves. */
const currencies: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ['€', euro],
  ['eur', euro],
  ['euro', euro],
  ['euros', euro],
  ['£', pound],
  ['gbp', pound],
  ['pfund', pound],
  ['pound', pound],
  ['pounds', pound],
  ['$', dollar],
  ['usd', dollar],
  ['us-dollar', dollar],
  ['us-dollars', dollar],
  ['dollar', dollar],
  ['dollars', dollar],
  ['chf', franc],
  ['fr.', franc],
  ['franken', franc],
  ['francs', franc],
  ['cent', cent],
  ['cents', cent],
  ['ct', cent],
  ...['PLN', 'CZK', 'DKK', 'SEK', 'NOK', 'HUF', 'RON', 'BGN', 'ISK', 'JPY', 'CAD', 'AUD'].map(
    (code) => [code.toLowerCase(), { code, factor: 1 }] as const,
  ),
]);

const scales: ReadonlyMap<string, number> = new Map([
  ['tausend', 1e3],
  ['tsd', 1e3],
  ['tsd.', 1e3],
  ['thousand', 1e3],
  ['mio', 1e6],
  ['mio.', 1e6],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mrd', 1e9],
  ['mrd.', 1e9],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['billion', 1e9],
  ['bn', 1e9],
]);

/** Scales of one letter, which are read only beside a currency: elsewhere `m` is metres or minutes. */
const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
]);

/** Every word and sign of a currency or a scale, in small letters. */
export const currencyWords: readonly string[] = [...currencies.keys(), ...scales.keys()];

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, String.raw`\$&`))
    .join('|');

const gap = String.raw`[ \u00a0\u202f]?`;
const empty = '(?:[.,](?:-{1,2}|–|—))';
const word = `(?:${alternatives(currencies.keys())})`;
const scale = `(?:${gap}(?:${alternatives(scales.keys())}))`;
// Behind a figure they are written close: "1.2m euros", but "5 m € 20" is a length and its price.
const closeScale = `(?:${scale}|[${[...shortScales.keys()].join('')}])`;

const anyCurrency = once(() => new RegExp(word, 'gi'));

/** A figure beside a currency: behind it, or before it with a dash that stands for no cents and a word such as `mio.` between them. Figures are rarer than currencies, which hide in many words. */
const figureWithCurrency = once(() => new RegExp(`\\d(?:${empty}?(?:${gap}[a-z]{1,10}\\.?)?${gap}${word}|(?<=${word}${gap}\\d))`));

/** True for a search text that may hold an amount of money. */
export function mayHoldMoney(search: string): boolean {
  return figureWithCurrency().test(search);
}

/** An amount of money as it stands in a search text: `1.234,56 €`, `eur 20`, `£5`, `chf 12.–`, `5 mio. euro`. */
export const moneyPattern = `(?:(?:${amountPattern})${empty}?${closeScale}?${gap}${word}(?![${letters}])|${word}${gap}(?:${amountPattern})${empty}?(?:${gap}[km](?![²³/])|${scale})?(?![${letters}\\d]|[.,]\\d))`;

const moneyParts = once(
  () =>
    new RegExp(
      `^(?:(?<before>${word})${gap})?(?<amount>${amountPattern})${empty}?(?:${gap}(?<scale>${alternatives([...scales.keys(), ...shortScales.keys()])}))?(?:${gap}(?<after>${word}))?$`,
      'i',
    ),
);

/** Reads an amount of money; null when the text is none. Amounts are in the main unit of the currency, exact to a hundredth. */
export function parseMoney(text: string, language: Language | null): { amount: number; currency: string } | null {
  const parts = /\d/.test(text) && text.search(anyCurrency()) !== -1 ? moneyParts().exec(text)?.groups : undefined;
  if (parts === undefined || (parts.before === undefined) === (parts.after === undefined)) return null;
  const currency = currencies.get((parts.before ?? parts.after ?? '').toLowerCase());
  const scaled = (parts.scale ?? '').toLowerCase();
  const amount = parseAmount({ text: parts.amount ?? '', language, grouped: scaled === '' });
  if (currency === undefined || amount === null) return null;
  const factor = scales.get(scaled) ?? shortScales.get(scaled) ?? 1;
  return { amount: Math.round(amount * factor * currency.factor * 100) / 100, currency: currency.code };
}

/** An amount of money in the habit of a language: `1.234,56 €`, `€1,234.56`; whole amounts without decimals. */
export function writeMoney({ amount, currency, language }: { amount: number; currency: string; language: Language }): string {
  const decimals = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: ['EUR', 'GBP', 'USD'].includes(currency) ? 'symbol' : 'code',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}

/** A share as it stands in a search text: `80 %`, `80%`, `80 prozent`, `80 percent`. */
export const percentPattern = `(?:${amountPattern})${gap}(?:%|(?:prozent|percent|per cent|pct)(?![${letters}]))`;

const percentParts = once(() => new RegExp(`^(?<amount>${amountPattern})${gap}(?:%|Prozent|percent|per cent|pct)$`, 'i'));

/** Reads a share in percent; null when the text is none. */
export function parsePercent(text: string, language: Language | null): number | null {
  const amount = /^\d.*[%t]$/i.test(text) ? percentParts().exec(text)?.groups?.amount : undefined;
  return amount === undefined ? null : parseAmount({ text: amount, language, grouped: false });
}
