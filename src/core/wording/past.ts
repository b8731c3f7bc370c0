import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import { pastWords } from './past-words.data.js';

const past = once(() => new RegExp(`(?<![${letters}])(?:${pastWords.join('|')})(?![${letters}])`));

/** True for a text that tells of the past, or that something is over. */
export function isPast(text: string): boolean {
  return past().test(searchText(text));
}
