import type { Span } from '../place.js';
import { searchText } from '../search-text.js';
import { beforeNouns, beforeVerbs, behindNouns, determiners, nounsAndVerbs, otherThings } from './english-words.data.js';

/** What an English word is where it stands: `verb` for one that does something, `compound` for a part of another thing's name, `unsure` and `hyphenated` where a neighbour may make a compound of it. */
export type EnglishUse = 'alone' | 'unsure' | 'hyphenated' | 'compound' | 'verb';

const reach = 60;

/** Tells from its neighbours how a word or a phrase is used in an English text. Only verbs and compounds that are told surely are called so. */
export function englishUse(text: string, { start, end }: Span): EnglishUse {
  const word = plain(text.slice(start, end));
  const before = plain(text.slice(Math.max(0, start - reach), start));
  const behind = plain(text.slice(end, end + reach));
  if (otherThings.some((other) => other.word.test(word) && (other.before.test(before) || other.behind.test(behind)))) return 'compound';
  const previous = /(?:^|[^a-zø0-9'-])([a-zø0-9'-]+) $/.exec(before)?.[1] ?? null;
  const next = /^ ([a-zø0-9'-]+)/.exec(behind)?.[1] ?? null;
  if (isVerb({ word, previous, next, opens: previous === null && /(?:^|[^, ] *)$/.test(before) })) return 'verb';
  if (/[\p{L}\d]-$|-[^\s-]+ $/u.test(before) || /^-[\p{L}\d]|^ [^\s-]+-[^\s-]/u.test(behind)) return 'hyphenated';
  const isFree = (previous === null || beforeNouns.has(previous)) && (next === null || behindNouns.has(next));
  return isFree ? 'alone' : 'unsure';
}

function plain(text: string): string {
  return searchText(text).replaceAll('’', "'").replace(/\s+/g, ' ');
}

function isVerb({ word, previous, next, opens }: { word: string; previous: string | null; next: string | null; opens: boolean }): boolean {
  const base = nounsAndVerbs.has(word);
  const withEnding =
    !base && [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some((stem) => nounsAndVerbs.has(stem));
  if (!base && !withEnding) return false;
  // "We respond to claims": a verb behind "to" has no ending.
  if (previous !== null && beforeVerbs.has(previous)) return base || /^(?:he|she|it|who|always|never|often)$/.test(previous);
  if (previous !== null && determiners.has(previous)) return false;
  const hasObject = next !== null && determiners.has(next);
  if (previous === null || /^(?:and|or|but|then|also|now|simply|[a-z]+ly)$/.test(previous))
    return base && hasObject && (opens || previous !== null);
  // "Customers claim that", "the report claims to"; but "new claims that" and "complaints and claims to".
  const subject =
    /(?:[^su]s|people|everybody|nobody|somebody|everyone|someone|who)$/.test(previous) && !/(?:is|ous|as|has|was|does)$/.test(previous);
  if (base)
    return (
      subject && next !== null && !/^(?:and|or|is|are|was|were|has|have|will|can|must|should|may|of|for|in|on|at|by|with|from)$/.test(next)
    );
  return !beforeNouns.has(previous) && !subject && (next === 'to' || next === 'that' || hasObject);
}
