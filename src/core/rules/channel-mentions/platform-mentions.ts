import type { Inline } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { anyOf } from '../../wording/any-of.js';
import { type PlatformWord, platformWords } from './platform-words.data.js';

/** A platform's name in a text. */
export interface PlatformMention {
  readonly range: Span;
  readonly word: PlatformWord;
}

/** Every platform that a text names, in source order. Everyday words need a capital letter and a place where only a channel can stand. */
export function platformMentions(inline: Inline): readonly PlatformMention[] {
  const { text, code } = inline;
  return find(searchOf(inline)).flatMap(({ span: range, index }) => {
    const word = platformWords[index];
    if (word === undefined || code.some(({ start, end }) => start < range.end && range.start < end)) return [];
    if (word.everyday === true && !standsAsChannel(text, range)) return [];
    return [{ range, word }];
  });
}

const find = anyOf({
  patterns: platformWords.map(({ names }) => names.map((name) => name.replaceAll(' ', '\\s')).join('|')),
  before: `(?<![${letters}\\d@_#]|[${letters}\\d]-)`,
  behind: `(?![${letters}\\d_+]|\\.[${letters}]|-[^${letters}])`,
});

const asPlace = once(() => /(?:^|[^\p{L}])(?:auf|bei|über|per|via|on|through|unser(?:e[mnrs]?)?|our|offizielle[mnrs]?|official)\s$/iu);
const asChannel = once(() => /^(?:-(?:kanal|konto|account|profil|seite|gruppe|server)|\s(?:account|page|profile|channel|group|server)\b)/i);

function standsAsChannel(text: string, { start, end }: Span): boolean {
  const first = text.charAt(start);
  if (first === first.toLowerCase()) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (text.trim() === text.slice(start, end)) return true;
  // "auf X und Y" are two unknowns, not two platforms.
  if (/^\s(?:und|and|oder|or)\s[A-Z](?!\p{L})/u.test(after)) return false;
  return asPlace().test(before) || asChannel().test(after) || followsPlatform().test(searchText(before));
}

/** In a list behind the name of another platform: "Facebook, Threads und Signal". */
const followsPlatform = once(() => {
  const names = platformWords.flatMap((word) => word.names).map((name) => name.replaceAll(' ', '\\s'));
  return new RegExp(`(?:${names.join('|')})(?:,\\s|\\s(?:und|oder|and|or|sowie)\\s)$`);
});
