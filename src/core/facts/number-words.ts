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

const word = once(() => new RegExp(`(?<![${letters}\\d-])[a-zäöüß]+(?:-[a-z]+)?(?![${letters}\\d])`, 'g'));
const idiom = once(() => new RegExp(`^(?:${idioms.join('|')})`));

/** Numbers from 2 that a search text writes out in German or English, ascending; "twenty-five", "fünfundzwanzig", the first part of "fourteen-day". Idioms such as "vier Augen" are none. */
export function numbersInWords(search: string): readonly { readonly span: Span; readonly value: number }[] {
  const known = numbers();
  return [...search.matchAll(word())].flatMap(({ 0: written, index }) => {
    const hyphen = written.indexOf('-');
    const text = known.has(written) || hyphen === -1 ? written : written.slice(0, hyphen);
    const value = known.get(text);
    const end = index + text.length;
    return value === undefined || idiom().test(search.slice(end, end + 20)) ? [] : [{ span: { start: index, end }, value }];
  });
}
