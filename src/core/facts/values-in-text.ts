import { parseOpeningHours } from '../channels/opening-hours.js';
import type { Inline, Link } from '../document/model.js';
import { type Duration, numberWord, numberWords, parseDuration, unitWordList } from '../duration.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters, searchText } from '../search-text.js';
import { currencyPattern, moneyPattern, percentPattern } from './amount.js';
import { datePattern } from './calendar-date.js';
import type { TypedValue } from './fact.js';
import { hoursPattern } from './hours-in-text.js';
import { phonePattern } from './phone.js';
import { promiseWords } from './promise-words.data.js';
import { parseTypedValue } from './typed-value.js';
import { emailPattern, urlPattern } from './web-address.js';

/** A typed value where it stands in a running text. */
export interface FoundValue {
  readonly value: TypedValue;
  /** The range in `Inline.text`. */
  readonly span: Span;
  readonly text: string;
  /** True when the words around it promise it: time limits, shares that somebody gets; always true for the other types. */
  readonly promise: boolean;
  /** True when it tells the past, an age or a frequency. */
  readonly story: boolean;
  /** The link whose text holds it. */
  readonly link: Link | null;
}

export interface ValueOptions {
  readonly language: Language | null;
  /** The country that national phone numbers belong to, when it is known. */
  readonly country?: string | null;
  /** True for a text that is meant as a value, such as that of a link to a fact: then "a day" is one as well. */
  readonly asValue?: boolean;
}

/**
 * Every typed value in a running text, ascending: durations (number words and ranges, of which the upper end counts), money, percentages, phone numbers, e-mail and
 * web addresses, opening hours, dates. Code spans, versions and paragraph or section numbers are skipped.
 */
export function valuesIn(inline: Pick<Inline, 'text' | 'code' | 'links'>, options: ValueOptions): readonly FoundValue[] {
  const { text } = inline;
  const search = searchText(text);
  const hasDigit = /\d/.test(search);
  const found: FoundValue[] = [];
  // One byte for each character that is spoken for, so that a text full of values stays linear.
  let taken: Uint8Array | null = null;
  for (const { hint, digits, pattern, asWritten, read } of kinds) {
    // Most texts hold no value; these conditions cost far less than the patterns.
    if ((digits === true && !hasDigit) || !hint().test(search)) continue;
    for (const match of (asWritten === true ? text : search).matchAll(pattern())) {
      const span = { start: match.index, end: match.index + match[0].length };
      taken ??= takenBy(inline);
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const written = text.slice(span.start, span.end);
      const value = read({ text: written, groups: match.groups ?? {}, options });
      if (value === null) continue;
      taken.fill(1, span.start, span.end);
      if (value === 'skip') continue;
      const around = surroundings(search, span, value.type);
      // "One day" is a promise only behind words such as "within".
      if (value.type === 'duration' && !around.promise && options.asValue !== true && lonelyOne.test(match[0])) continue;
      const link = inline.links.find(({ inText, image }) => !image && inText.start <= span.start && span.end <= inText.end) ?? null;
      found.push({ value, span, text: written, link, ...around });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function takenBy({ text, code }: Pick<Inline, 'text' | 'code'>): Uint8Array {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of code) taken.fill(1, start, end);
  return taken;
}

/** The values of a plain text, such as that of a link. */
export function valuesInText(text: string, options: ValueOptions): readonly FoundValue[] {
  return valuesIn({ text, code: [], links: [] }, options);
}

const numbers = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const lonelyOne = /^(?:ein(?:e[mnrs]?)?|one|an?)[\s-](?!halb)/;

/** Units that are words of their own in running text are left out: "3 at once", "14 w". */
const units = unitWordList
  .filter((word) => !['at', 'd', 'w', 'at.'].includes(word))
  .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(' ', String.raw`[ \u00a0\u202f]`))
  .join('|');
const half = String.raw`(?:half an?|(?:einer |eine )?halbe[nr]?)[ \u00a0\u202f]`;
const quantity = `(?:\\d{1,6}(?:[.,]\\d{1,3})?|(?:${numbers})(?=[\\s-])|an?(?=\\s))`;
const duration = `(?<![${letters}\\d§.,/:+-])(?:(?<half>${half})|(?:\\d{1,6}(?:[.,]\\d{1,3})?\\s?[-–]\\s?|${quantity}\\s(?:bis|to|or|oder)\\s)?(?<high>${quantity})[ \\u00a0\\u202f]?-?)(?<unit>${units})(?![${letters}\\d])`;

/** One of the things that are found in a text. */
interface Kind {
  /** What every text with such a value holds. */
  readonly hint: () => RegExp;
  /** True when there is a digit in every such value. */
  readonly digits?: true;
  readonly pattern: () => RegExp;
  /** True for a pattern that is searched in the text as written, not in its search text. */
  readonly asWritten?: true;
  readonly read: Read;
}

/** Reads what a pattern found; "skip" for what is no value and leaves its characters to no other. */
type Read = (match: {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly options: ValueOptions;
}) => TypedValue | 'skip' | null;

const typed =
  (type: TypedValue['type']): Read =>
  ({ text, options: { language, country = null } }) => {
    const value = parseTypedValue({ text, language, country });
    return value.type === type ? value : null;
  };

const all = (source: string): (() => RegExp) => once(() => new RegExp(source, 'g'));
const one = (source: string): (() => RegExp) => once(() => new RegExp(source));

/** In the order in which they claim their characters. */
const kinds: readonly Kind[] = [
  { hint: one('@'), pattern: once(() => new RegExp(emailPattern, 'gu')), asWritten: true, read: typed('email') },
  { hint: one(String.raw`:\/\/|www\.`), pattern: once(() => new RegExp(urlPattern, 'giu')), asWritten: true, read: typed('url') },
  { hint: one(String.raw`\d{4}`), digits: true, pattern: all(`(?<![${letters}\\d])${datePattern}`), read: typed('date') },
  // Versions, paragraphs and numbered parts are no values.
  {
    hint: one(String.raw`\d\.\d|\s\d`),
    digits: true,
    pattern: all(
      String.raw`(?<![\d.])\d{1,4}\.\d{1,4}\.\d{1,4}(?![\d.])|(?:§§?|\b(?:art|abs|nr|no|abschnitt|section|kapitel|chapter|seite|page|version|schritt|step)\.?)\s\d[\d.]{0,10}(?!\d)`,
    ),
    read: () => 'skip',
  },
  { hint: one(String.raw`(?:[-–—]|bis|to)\s?\d|24\/7|rund um die|around the`), pattern: all(hoursPattern), read: readHours },
  { hint: one(currencyPattern), digits: true, pattern: all(`(?<![${letters}\\d.,])${moneyPattern}`), read: typed('money') },
  {
    hint: one('%|prozent|per ?cent|pct'),
    digits: true,
    pattern: all(`(?<![${letters}\\d.,-])(?:${percentPattern})`),
    read: typed('percent'),
  },
  {
    hint: one(String.raw`[+0][ \u00a0\u202f()/.–\d-]{5}`),
    digits: true,
    pattern: all(`(?<![${letters}\\d.,/-]|\\d )(?:${phonePattern})`),
    read: typed('phone'),
  },
  { hint: one(`[\\d \\u00a0\\u202f-](?:${units})(?![${letters}\\d])`), pattern: all(duration), read: readDuration },
];

function readHours({ text }: Parameters<Read>[0]): TypedValue | null {
  const hours = parseOpeningHours(text.replace(/(?<=\p{L}\.?),(?= (?:\d|von|from))/giu, ''));
  return hours === null ? null : { type: 'hours', ranges: hours.ranges };
}

function readDuration({ groups: { half: isHalf, high = '', unit = '' } }: Parameters<Read>[0]): TypedValue | null {
  const amount = isHalf !== undefined ? 1 : quantityOf(high);
  const one = parseDuration(`1 ${unit.replace(/[\u00a0\u202f]/g, ' ')}`);
  if (amount === null || one === null) return null;
  const scaled = isHalf === undefined ? { unit: one.unit, amount: one.amount * amount } : halfOf(one);
  return scaled === null ? null : { type: 'duration', duration: scaled };
}

function quantityOf(text: string): number | null {
  if (/^an?$/i.test(text)) return 1;
  return /^\d/.test(text) ? Number(text.replace(',', '.')) : (numberWord(text) ?? null);
}

function halfOf(one: Duration): Duration | null {
  if (one.unit === 'h') return { unit: 'min', amount: one.amount * 30 };
  if (one.unit === 'd') return { unit: 'h', amount: one.amount * 12 };
  return one.unit === 'months' && one.amount % 2 === 0 ? { unit: 'months', amount: one.amount / 2 } : null;
}

const anyOf = (table: { readonly de: readonly string[]; readonly en: readonly string[] }): string =>
  `(?:${[...table.de, ...table.en].join('|')})`;

const before = (table: Parameters<typeof anyOf>[0], filler = ''): (() => RegExp) =>
  once(() => new RegExp(`(?<![${letters}])${anyOf(table)}\\s${filler}$`, 'i'));
const after = (table: Parameters<typeof anyOf>[0], gap: string): (() => RegExp) =>
  once(() => new RegExp(`^${gap}${anyOf(table)}(?![${letters}])`, 'i'));

const limitBefore = before(promiseWords.limit, '(?:ca\\.\\s|etwa\\s|about\\s|rund\\s|the\\s|den\\s|der\\s)?');
const storyBefore = before(promiseWords.story);
const storyAfter = after(promiseWords.storyAfter, '[\\s-]?');
const shareBefore = before(promiseWords.shareBefore);
const shareAfter = after(promiseWords.shareAfter, '\\s');

function surroundings(search: string, span: Span, type: TypedValue['type']): { promise: boolean; story: boolean } {
  const head = search.slice(Math.max(0, span.start - 40), span.start);
  const tail = search.slice(span.end, span.end + 24);
  if (type === 'percent') return { promise: shareBefore().test(head) || shareAfter().test(tail), story: false };
  if (type !== 'duration') return { promise: true, story: false };
  if (storyBefore().test(head) || storyAfter().test(tail)) return { promise: false, story: true };
  return { promise: limitBefore().test(head), story: false };
}
