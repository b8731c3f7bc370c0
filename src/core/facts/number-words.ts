import { eachMatch } from '../matches.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';
import { idioms, others, teens, tens, units } from './number-words.data.js';

const numbers = once(() => {
  const known = new Map<string, number>(others);
  for (const [value, de, en] of [...units, ...teens, ...tens]) known.set(de, value).set(en, value);
  for (const [ten, de, en] of tens) {
    known.set(`einund${de}`, ten + 1).set(`${en}-one`, ten + 1);
    for (const [unit, deUnit, enUnit] of units) known.set(`${deUnit}und${de}`, ten + unit).set(`${en}-${enUnit}`, ten + unit);
  }
  return known;
});

/** Words that begin as a number does. */
const word = once(() => {
  const beginnings = new Set([...numbers().keys()].map((known) => known.slice(0, 3)));
  return new RegExp(`(?<![${letters}\\d-])(?:${[...beginnings].join('|')})[a-zäöüß]*(?:-[a-z]+)?(?![${letters}\\d])`, 'g');
});
const idiom = once(() => new RegExp(`^(?:${idioms.join('|')})`));

/** Numbers from 2 that a search text writes out in German or English, ascending; "twenty-five", "fünfundzwanzig", the first part of "fourteen-day". Idioms such as "vier Augen" are none. */
export function numbersInWords(search: string): readonly { readonly span: Span; readonly value: number }[] {
  const known = numbers();
  const found: { span: Span; value: number }[] = [];
  eachMatch(word(), search, ({ 0: written, index }) => {
    const hyphen = written.indexOf('-');
    const text = known.has(written) || hyphen === -1 ? written : written.slice(0, hyphen);
    const value = known.get(text);
    const end = index + text.length;
    if (value !== undefined && !idiom().test(search.slice(end, end + 20))) found.push({ span: { start: index, end }, value });
  });
  return found;
}
