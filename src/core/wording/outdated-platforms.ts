import { platforms } from '../channels/platforms.js';
import { searchOf } from '../document/search-of.js';
import type { Passage } from '../facts/passages.js';
import type { Language, Localised } from '../language.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';
import { isCited } from './cited.js';
import { everydayNames, namesOfToday } from './outdated-platforms.data.js';
import { askAround } from './own-passages.js';
import { isPast } from './past.js';

/** A platform that a text names by a name of yesterday: it is called otherwise today, or is closed. */
export interface OutdatedPlatform {
  /** In the text of the passage. */
  readonly range: Span;
  readonly found: string;
  /** What it is called today; null when it is closed. */
  readonly now: Localised | null;
  /** The day on which it closed. */
  readonly closedOn: string | null;
}

/** Former and closed platforms by the name that a text may use, in small letters. */
const outdatedPlatforms = once(
  () =>
    new Map(
      platforms.flatMap((platform) => {
        const names = platform.status === 'closed' ? platform.names : platform.formerNames;
        return names.filter((name) => !everydayNames.has(name)).map((name) => [name.toLowerCase(), platform] as const);
      }),
    ),
);

const platformPattern = once(() => {
  const names = [...outdatedPlatforms().keys()].sort((a, b) => b.length - a.length);
  const pieces = names.map((name) => name.replace(/[+.]/g, '\\$&').replaceAll(' ', '\\s'));
  return new RegExp(`(?<![${letters}\\d@#./-])(?:${pieces.join('|')})(?![${letters}\\d+]|\\.[a-z])`, 'g');
});

/** The names of yesterday in a passage that neither quotes them nor tells of the past. `today` is the day for which is judged. */
export function outdatedPlatformsIn({
  passage,
  language,
  today,
}: {
  passage: Passage;
  language: Language;
  today: string;
}): readonly OutdatedPlatform[] {
  const { inline, sections } = passage;
  const search = searchOf(inline);
  if (sections.includes('channels-not-used') || search.search(platformPattern()) === -1) return [];
  const asked = new Map<string, (offset: number) => boolean>();
  return [...search.matchAll(platformPattern())].flatMap((match): OutdatedPlatform[] => {
    const platform = outdatedPlatforms().get(match[0].replace(/\s/g, ' '));
    const range = { start: match.index, end: match.index + match[0].length };
    const now = platform === undefined ? undefined : namesOfToday[platform.id];
    if (platform === undefined || isCited(inline, range)) return [];
    const isTold =
      asked.get(platform.id) ?? askAround(passage, (text) => isPast(text) || (now !== undefined && namesToday(text, now[language])));
    asked.set(platform.id, isTold);
    if (isTold(range.start)) return [];
    const found = inline.text.slice(range.start, range.end);
    if (now !== undefined) return [{ range, found, now, closedOn: null }];
    return platform.closedOn !== null && platform.closedOn <= today ? [{ range, found, now: null, closedOn: platform.closedOn }] : [];
  });
}

function namesToday(text: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${name}(?![\\p{L}\\d])`, 'u').test(text);
}
