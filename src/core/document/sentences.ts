import { monthWords } from '../facts/calendar-date.js';
import { eachMatch } from '../matches.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { rememberOf } from '../remember.js';
import { letters, searchText } from '../search-text.js';
import type { Inline } from './model.js';

/** Abbreviations that end in a full stop without ending a sentence; small letters, without the last stop. */
const abbreviations: ReadonlySet<string> = new Set(
  [
    'abschn abt allg bsp bspw bzgl bzw ca dgl dr evtl exkl gem ggf hl hr hrn inkl insb lt mio mrd prof rn sog str u usw usf vgl z zit zzgl zzt',
    'approx cf corp dept e.g eg est etc ff gov i.e ie inc co ltd mr mrs ms mt ph.d prof rev sr st viz vs',
  ].flatMap((words) => words.split(' ')),
);

/** Abbreviations only before a figure: "Art. 5", but "in dieser Art. Danach". */
const beforeFigure: ReadonlySet<string> = new Set(
  'abs art bd chap fig jg kap max mind min no nos nr nrn p para pp rz s sec std tel vol'.split(' '),
);

/** Abbreviations that often do end a sentence: they do when a capital letter follows that no noun needs. */
const closing: ReadonlySet<string> = new Set(['usw', 'usf', 'etc', 'ff', 'inc', 'ltd', 'co', 'corp']);

/** Words before a figure with a full stop that make it an ordinal number, as in "am 3. Tag". */
const beforeOrdinal = once(
  () =>
    new RegExp(
      `(?:^|[^${letters}])(?:am|der|die|das|den|dem|des|im|zum|zur|vom|beim|bis|seit|ab|jede[rnms]?|dieser|diesem|unser(?:e[rnms]?)?|ihr(?:e[rnms]?)?)\\s$`,
    ),
);

const months = once(() => new RegExp(`^\\s?(?:${monthWords.join('|')})(?![${letters}])`));
const mark = /[.!?…]+[»”“"'’)\]]*(?=\s|$)/g;
const lastToken = once(() => new RegExp(`[${letters}\\d.-]+$`));
const lastLetter = once(() => new RegExp(`^(?:.*\\.)?[${letters}]$`));

/**
 * The sentences of a running text as ranges of `Inline.text`, without the white space between them. Knows German and English abbreviations, dates and ordinal numbers;
 * code spans are never split.
 */
export const sentencesOf = rememberOf(split);

function split({ text, code }: Pick<Inline, 'text' | 'code'>): readonly Span[] {
  const sentences: Span[] = [];
  let start = skipSpace(text, 0);
  eachMatch(mark, text, ({ 0: marks, index }) => {
    const end = index + marks.length;
    if (code.some((span) => index >= span.start && index < span.end)) return;
    if (end < text.length && !endsSentence(text, index, end)) return;
    if (end > start) sentences.push({ start, end });
    start = skipSpace(text, end);
  });
  const last = text.trimEnd().length;
  if (last > start) sentences.push({ start, end: last });
  return sentences;
}

/** The sentence that holds an offset of the text; between two sentences, the one before. Null in an empty text. */
export function sentenceAround(inline: Pick<Inline, 'text' | 'code'>, offset: number): Span | null {
  const sentences = sentencesOf(inline);
  return sentences.findLast((sentence) => sentence.start <= offset) ?? sentences[0] ?? null;
}

/** Things with a place in a text, ascending, by the sentence in which they start; what starts between two sentences belongs to the one before. */
export function bySentence<T>({
  items,
  sentences,
  spanOf,
}: {
  items: readonly T[];
  sentences: readonly Span[];
  spanOf: (item: T) => Span;
}): readonly (readonly T[])[] {
  const groups: T[][] = sentences.map(() => []);
  let at = 0;
  for (const item of items) {
    while (at + 1 < sentences.length && (sentences[at + 1]?.start ?? 0) <= spanOf(item).start) at += 1;
    groups[at]?.push(item);
  }
  return groups;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === 32 || /\s/.test(text.charAt(at)))) at += 1;
  return at;
}

/** More letters in a row than any abbreviation has. */
const longWord = 7;

/** True for the usual case, which needs no closer look: a long word, a full stop, a space and a capital letter. */
function plainlyEnds(text: string, stop: number, end: number): boolean {
  if (end !== stop + 1 || text.charCodeAt(stop) !== 46 || text.charCodeAt(end) !== 32) return false;
  const next = text.charCodeAt(end + 1);
  if (next < 65 || next > 90 || stop < longWord) return false;
  for (let at = stop - longWord; at < stop; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  if (plainlyEnds(text, stop, end)) return true;
  const after = text.slice(end, end + 40);
  if (!opensSentence(after)) return false;
  // Several marks, or one that is no full stop, are no abbreviation.
  if (text[stop] !== '.' || /[.!?…]/.test(text.charAt(stop + 1))) return true;
  const before = text.slice(Math.max(0, stop - 40), stop);
  const word = lastToken().exec(searchText(before.slice(before.lastIndexOf(' ') + 1)))?.[0] ?? '';
  if (/^\d{1,2}$/.test(word)) return !isOrdinal(before.slice(0, -word.length), after);
  // A single letter is an initial or half of "z. B."; "a.m." and "z.B." hold stops themselves.
  if (lastLetter().test(word) && word !== 's' && word !== 'p') return false;
  if (beforeFigure.has(word)) return !/^\s+\d/.test(after);
  if (closing.has(word)) return !/^\s+[("„“]/u.test(after);
  return !abbreviations.has(word);
}

function isOrdinal(before: string, after: string): boolean {
  return months().test(searchText(after)) || beforeOrdinal().test(searchText(before));
}

/** True for a text that goes on with a capital letter or a figure, quotation marks and brackets before it aside. */
function opensSentence(after: string): boolean {
  const start = /^\s+[„“"‚‘'«»([]*/.exec(after)?.[0].length;
  if (start === undefined) return false;
  const next = after.charAt(start);
  // The class of all capital letters is slow to make.
  return next < '\x80' ? /[A-Z0-9]/.test(next) : /^[\p{Lu}\p{N}]/u.test(after.slice(start));
}
