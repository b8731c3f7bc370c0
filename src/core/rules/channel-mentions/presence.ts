import { sentenceAround } from '../../document/sentences.js';
import type { Passage } from '../../facts/passages.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { presenceWords } from './presence-words.data.js';

/** Sections of a strategy that speak of nothing but the channels that the company runs. */
const ownChannels = ['channels', 'reply-promise'];

/** Sections about channels of others, and those that the company leaves alone. */
const otherChannels = ['channels-not-used', 'listening', 'opinion-leaders', 'private-accounts', 'opening-and-closing', 'sources', 'case'];

/** How far around a name a sentence is read, in characters. */
const nearby = 500;

/** True when a text says that the company itself is on a channel that it names: it runs it, answers there, or sends customers there. In doubt it does not say so. */
export function isOwnPresence({
  document,
  passage,
  range,
  language,
  titles,
  inChannelColumn,
}: {
  document: PolicyDocument;
  passage: Passage;
  range: Span;
  language: Language;
  /** The titles of the document's sections, by id. */
  titles: ReadonlyMap<string, string>;
  /** True in a table's column of channels. */
  inChannelColumn: boolean;
}): boolean {
  const { inline, sections, row } = passage;
  const patterns = patternsOf[language]();
  if (sections.some((id) => otherChannels.includes(id) || patterns.heading.test(searchText(titles.get(id) ?? '')))) return false;
  const whole = sentenceAround(inline, range.start) ?? { start: 0, end: inline.text.length };
  // A sentence without end is judged by what stands near the name.
  const sentence = { start: Math.max(whole.start, range.start - nearby), end: Math.min(whole.end, range.end + nearby) };
  const text = searchText(inline.text.slice(sentence.start, sentence.end));
  if (patterns.elsewhere.test(text)) return false;
  // A cell is read with its whole row: "TikTok | nicht genutzt".
  if (row?.slice(0, 20).some((cell) => patterns.elsewhere.test(searchText(cell.text))) === true) return false;
  if (inChannelColumn) return true;
  if (document.head.type === 'strategy' && sections.some((id) => ownChannels.includes(id))) return true;
  const start = Math.max(0, range.start - sentence.start);
  const before = text.slice(0, start);
  const after = text.slice(range.end - sentence.start);
  if (patterns.possessive.test(before)) return true;
  const place = patterns.place.test(before);
  if (place && patterns.acts.test(text) && (inClause(before, patterns.we, patterns.clause) || inClauseAfter(after, patterns.we)))
    return true;
  if (inClause(before, patterns.invitation, patterns.clause)) return true;
  const speaksToPosters = document.head.type === 'playbook' || document.head.type === 'strategy' || document.head.type === 'answer';
  return speaksToPosters && place && inClause(before, patterns.order, patterns.clause);
}

/** True for a column of a table in which channels are listed. */
export function isChannelColumn(head: string, language: Language): boolean {
  return patternsOf[language]().column.test(searchText(head.trim()));
}

/** True when a pattern is found before a place, and nothing in between begins a new clause. */
function inClause(before: string, pattern: RegExp, clause: RegExp): boolean {
  let last: RegExpExecArray | null = null;
  for (const match of before.matchAll(new RegExp(pattern, 'g'))) last = match;
  if (last === null) return false;
  const between = before.slice(last.index + last[0].length);
  return between.length <= 100 && !/[;:]/.test(between) && !clause.test(between);
}

/** "Auf Instagram antworten wir": the company behind the name, in the same clause. */
function inClauseAfter(after: string, pattern: RegExp): boolean {
  return pattern.test(/^[^,;:.!?]{0,60}/.exec(after)?.[0] ?? '');
}

const patternsOf: Readonly<Record<Language, () => Patterns>> = { de: once(() => patternsFor('de')), en: once(() => patternsFor('en')) };
type Patterns = ReturnType<typeof patternsFor>;

function patternsFor(language: Language) {
  const words = presenceWords[language];
  const whole = (source: string): RegExp => new RegExp(`(?<![${letters}])(?:${source})(?![${letters}])`);
  const listed = `(?:[${letters}+\\s-]{1,30}(?:,\\s|\\s(?:und|oder|sowie|and|or)\\s)){0,6}`;
  return {
    elsewhere: whole(words.elsewhere),
    heading: whole(words.heading),
    // "unser neuer TikTok-Kanal", "our official page on TikTok" is a place.
    possessive: new RegExp(`(?<![${letters}])${words.possessive}\\s(?:[${letters}]+\\s){0,2}$`),
    place: new RegExp(`(?<![${letters}])${words.preposition}\\s(?:(?:the|de[mnr]|die|das|our|unser(?:e[mnrs]?)?)\\s)?${listed}$`),
    we: whole(words.we),
    acts: whole(words.acts),
    invitation: whole(words.invitation),
    order: whole(words.order),
    clause: new RegExp(words.clause),
    column: new RegExp(`^${words.column}$`),
  };
}
