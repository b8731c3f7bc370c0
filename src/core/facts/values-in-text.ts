import { parseOpeningHours } from '../channels/opening-hours.js';
import type { Inline, Link } from '../document/model.js';
import { type Duration, numberWord, numberWords, parseDuration, unitWordList } from '../duration.js';
import type { Language } from '../language.js';
import type { Span } from '../place.js';
import { moneyPattern, moneySign, percentPattern } from './amount.js';
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
  // One byte for each character that is spoken for, so that a text full of values stays linear.
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span): unknown => taken.fill(1, start, end);
  inline.code.forEach(take);
  const found: FoundValue[] = [];
  const free = ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1);
  const figures = /\d/.test(text);
  for (const { pattern, needs, bare, read } of kinds) {
    if ((!figures && bare !== true) || !needs.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!free(span)) continue;
      const value = read(match, options);
      if (value === null) continue;
      take(span);
      if (value === 'skip') continue;
      const around = surroundings(text, span, value.type);
      // "One day" is a promise only behind words such as "within".
      if (value.type === 'duration' && !around.promise && options.asValue !== true && lonelyOne.test(match[0])) continue;
      const link = inline.links.find(({ inText, image }) => !image && inText.start <= span.start && span.end <= inText.end) ?? null;
      found.push({ value, span, text: match[0], link, ...around });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** The values of a plain text, such as that of a link. */
export function valuesInText(text: string, options: ValueOptions): readonly FoundValue[] {
  return valuesIn({ text, code: [], links: [] }, options);
}

const numbers = Object.keys(numberWords)
  .sort((a, b) => b.length - a.length)
  .join('|');
const lonelyOne = /^(?:ein(?:e[mnrs]?)?|one|an?)[\s-](?!halb)/iu;

/** Units that are words of their own in running text are left out: "3 at once", "14 w". */
const units = unitWordList
  .filter((word) => !['at', 'd', 'w', 'at.'].includes(word))
  .map((word) => word.replace(/[.]/g, String.raw`\.`).replace(' ', String.raw`[ \u00a0\u202f]`))
  .join('|');
const half = String.raw`(?:half an?|(?:einer |eine )?halbe[nr]?)[ \u00a0\u202f]`;
const quantity = `(?:\\d{1,6}(?:[.,]\\d{1,3})?|(?:${numbers})(?=[\\s\\u00a0\\u202f-])|an?(?=\\s))`;
const duration = `(?<![\\p{L}\\d§.,/:+-])(?:(?<half>${half})|(?:\\d{1,6}(?:[.,]\\d{1,3})?\\s?[-–]\\s?|${quantity}\\s(?:bis|to|or|oder)\\s)?(?<high>${quantity})[ \\u00a0\\u202f]?-?)(?<unit>${units})(?![\\p{L}\\d])`;

type Read = (match: RegExpExecArray, options: ValueOptions) => TypedValue | 'skip' | null;

const typed =
  (...types: readonly TypedValue['type'][]): Read =>
  (match, { language, country = null }) => {
    const value = parseTypedValue({ text: match[0], language, country });
    return types.includes(value.type) ? value : null;
  };

interface Kind {
  readonly pattern: RegExp;
  readonly read: Read;
  /** What every match holds: a quick search that spares most texts the slow one. */
  readonly needs: RegExp;
  /** True when a match may be without figures. */
  readonly bare?: true;
}

/** In the order in which they claim their characters. */
const kinds: readonly Kind[] = [
  { pattern: new RegExp(emailPattern, 'gu'), read: typed('email'), needs: /@/, bare: true },
  { pattern: new RegExp(urlPattern, 'giu'), read: typed('url'), needs: /https?:|www\./i, bare: true },
  { pattern: new RegExp(`(?<![\\p{L}\\d])${datePattern}`, 'giu'), read: typed('date'), needs: /\d{4}/ },
  // Versions, paragraphs and numbered parts are no values.
  {
    pattern:
      /(?<![\d.])\d{1,4}\.\d{1,4}\.\d{1,4}(?![\d.])|(?:§§?|\b(?:Art|Abs|Nr|No|Abschnitt|Section|Kapitel|Chapter|Seite|Page|Version|Schritt|Step)\.?)\s\d[\d.]{0,10}(?!\d)/giu,
    read: () => 'skip',
    needs: /\d/,
  },
  { pattern: new RegExp(hoursPattern, 'giu'), read: readHours, needs: /[-–—]|bis|to|24\/7|rund um|around/i, bare: true },
  { pattern: new RegExp(`(?<![\\p{L}\\d.,])${moneyPattern}`, 'giu'), read: typed('money'), needs: moneySign },
  { pattern: new RegExp(`(?<![\\p{L}\\d.,-])(?:${percentPattern})`, 'giu'), read: typed('percent'), needs: /%|pro?zent|per ?cent|pct/i },
  { pattern: new RegExp(`(?<![\\p{L}\\d.,/-]|\\d )(?:${phonePattern})`, 'gu'), read: typed('phone'), needs: /[+0]/ },
  {
    pattern: new RegExp(duration, 'giu'),
    read: readDuration,
    needs: /\d|tag|stund|std|min|woche|monat|jahr|day|hour|hr|week|month|year|wd/i,
    bare: true,
  },
];

function readHours(match: RegExpExecArray): TypedValue | null {
  const hours = parseOpeningHours(match[0].replace(/(?<=\p{L}\.?),(?= (?:\d|von|from))/giu, ''));
  return hours === null ? null : { type: 'hours', ranges: hours.ranges };
}

function readDuration(match: RegExpExecArray): TypedValue | null {
  const { half: isHalf, high = '', unit = '' } = match.groups ?? {};
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

const before = (table: Parameters<typeof anyOf>[0], filler = ''): RegExp => new RegExp(`(?<!\\p{L})${anyOf(table)}\\s${filler}$`, 'iu');

const limitBefore = before(promiseWords.limit, '(?:ca\\.\\s|etwa\\s|about\\s|rund\\s|the\\s|den\\s|der\\s)?');
const storyBefore = before(promiseWords.story);
const storyAfter = new RegExp(`^[\\s-]?${anyOf(promiseWords.storyAfter)}(?!\\p{L})`, 'iu');
const shareBefore = before(promiseWords.shareBefore);
const shareAfter = new RegExp(`^\\s${anyOf(promiseWords.shareAfter)}(?!\\p{L})`, 'iu');

function surroundings(text: string, span: Span, type: TypedValue['type']): { promise: boolean; story: boolean } {
  const head = text.slice(Math.max(0, span.start - 40), span.start);
  const tail = text.slice(span.end, span.end + 24);
  if (type === 'percent') return { promise: shareBefore.test(head) || shareAfter.test(tail), story: false };
  if (type !== 'duration') return { promise: true, story: false };
  if (storyBefore.test(head) || storyAfter.test(tail)) return { promise: false, story: true };
  return { promise: limitBefore.test(head), story: false };
}
