import { parseOpeningHours } from '../channels/opening-hours.js';
import type { Inline, Link } from '../document/model.js';
import { searchOf } from '../document/search-of.js';
import type { Language } from '../language.js';
import { eachMatch } from '../matches.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { rememberOf } from '../remember.js';
import { letters } from '../search-text.js';
import { mayHoldMoney, moneyPattern, percentPattern } from './amount.js';
import { parseDate } from './calendar-date.js';
import { datesIn } from './dates-in-text.js';
import { durationsIn } from './durations-in-text.js';
import type { TypedValue } from './fact.js';
import { hoursPattern, withAfternoons } from './hours-in-text.js';
import { phonePattern } from './phone.js';
import { promiseWords } from './promise-words.data.js';
import { normalised, parseTypedValue } from './typed-value.js';
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
  const { language, country = null } = options;
  const readings = readingsOf(inline);
  let values = readings.find((known) => known.language === language && known.country === country);
  if (values === undefined) {
    values = { language, country, ...collect(inline, { language, country }) };
    readings.push(values);
  }
  return options.asValue === true ? values.all : values.meant;
}

/** What was read in a text. Kept: half a dozen rules look for values in the same text, in the same language and country but for a few. */
const readingsOf = rememberOf((_: Pick<Inline, 'text' | 'code' | 'links'>): (Reading & Values)[] => []);

interface Values {
  readonly all: readonly FoundValue[];
  /** Without what is a value only where one is expected. */
  readonly meant: readonly FoundValue[];
}

const none: Values = { all: [], meant: [] };

function collect(inline: Pick<Inline, 'text' | 'code' | 'links'>, reading: Reading): Values {
  const { text } = inline;
  const search = searchOf(inline);
  const hasDigit = /\d/.test(search);
  const all: FoundValue[] = [];
  const lonely = new Set<FoundValue>();
  // One byte for each character that is spoken for, so that a text full of values stays linear.
  let taken: Uint8Array | null = null;
  for (const { digit, needs, find, read } of kinds) {
    if ((digit === true && !hasDigit) || needs?.(search) === false) continue;
    for (const { span, value: known } of find({ text, search })) {
      taken ??= takenBy(inline);
      if (taken.subarray(span.start, span.end).includes(1)) continue;
      const written = text.slice(span.start, span.end);
      const value = known ?? read?.(written, reading) ?? null;
      if (value === null) continue;
      taken.fill(1, span.start, span.end);
      if (value === 'skip') continue;
      const around = surroundings(search, span, value.type);
      const link = inline.links.find(({ inText, image }) => !image && inText.start <= span.start && span.end <= inText.end) ?? null;
      const found = { value, span, text: written, link, ...around };
      all.push(found);
      // "One day" is a promise only behind words such as "within" or before "lang".
      const alone = value.type === 'duration' && !around.promise && lonelyOne.test(search.slice(span.start, span.end));
      if (alone && !lasting().test(search.slice(span.end, span.end + 6))) lonely.add(found);
    }
  }
  if (all.length === 0) return none;
  all.sort((a, b) => a.span.start - b.span.start);
  return { all, meant: lonely.size === 0 ? all : all.filter((found) => !lonely.has(found)) };
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

const lasting = once(() => new RegExp(`^[ \\u00a0\\u202f]lang(?![${letters}])`));
const lonelyOne = /^(?:ein(?:e[mnrs]?)?|one|an?)[\s-](?!halb)/;

type Reading = Required<Pick<ValueOptions, 'language' | 'country'>>;

/** One of the things that are found in a text. */
interface Kind {
  /** True where every such value has a digit, which most texts have not. */
  readonly digit?: true;
  /** What a search text must pass to hold such a value. This costs far less than `find`. */
  readonly needs?: (search: string) => boolean;
  /** Where something like it stands, ascending and apart; with its value where the search tells it. */
  readonly find: (texts: { readonly text: string; readonly search: string }) => Iterable<{
    readonly span: Span;
    readonly value: TypedValue | 'skip' | null;
  }>;
  /** Reads what was found without its value; null for what only looked like one. */
  readonly read?: (written: string, reading: Reading) => TypedValue | null;
}

const typed =
  (type: TypedValue['type']): NonNullable<Kind['read']> =>
  (text, { language, country }) => {
    const value = parseTypedValue({ text, language, country });
    return value.type === type ? value : null;
  };

/** Searches by a pattern, which is made only when needed. */
function by(pattern: string, { flags = 'g', asWritten = false }: { flags?: string; asWritten?: boolean } = {}): Kind['find'] {
  const whole = once(() => new RegExp(pattern, flags));
  return ({ text, search }) => {
    const found: { span: Span; value: null }[] = [];
    eachMatch(whole(), asWritten ? text : search, ({ index, 0: match }) =>
      found.push({ span: { start: index, end: index + match.length }, value: null }),
    );
    return found;
  };
}

function holds(source: string): (search: string) => boolean {
  const pattern = once(() => new RegExp(source));
  return (search) => pattern().test(search);
}

const findSkipped = by(
  String.raw`(?<![\d.])\d{1,4}\.\d{1,4}\.\d{1,4}(?![\d.])|(?:§§?|\b(?:art|abs|nr|no|abschnitt|section|kapitel|chapter|seite|page|version|schritt|step)\.?)\s\d[\d.]{0,10}(?!\d)`,
);
const maySkip = holds(String.raw`\d\.\d|\s\d`);

const mayHoldHours = holds(String.raw`\d(?:(?<=(?:[-–—]|bis|to)\s?\d)|(?<=2)4\/7)`);

/** In the order in which they claim their characters. */
const kinds: readonly Kind[] = [
  { needs: (search) => search.includes('@'), find: by(emailPattern, { flags: 'gu', asWritten: true }), read: typed('email') },
  { needs: holds(String.raw`:\/\/|www\.`), find: by(urlPattern, { flags: 'giu', asWritten: true }), read: typed('url') },
  { digit: true, find: ({ search }) => datesIn(search).map((span) => ({ span, value: null })), read: readDate },
  // Versions, paragraphs and numbered parts are no values.
  { digit: true, needs: maySkip, find: (texts) => [...findSkipped(texts)].map(({ span }) => ({ span, value: 'skip' })) },
  {
    needs: (search) => search.includes('rund um die') || search.includes('around the') || mayHoldHours(search),
    find: by(hoursPattern),
    read: readHours,
  },
  { digit: true, needs: mayHoldMoney, find: by(`(?<![${letters}\\d.,])${moneyPattern}`), read: typed('money') },
  {
    digit: true,
    needs: holds(String.raw`\d[ \u00a0\u202f]?(?:%|prozent|per ?cent|pct)`),
    find: by(`(?<![${letters}\\d.,-])(?:${percentPattern})`),
    read: typed('percent'),
  },
  {
    digit: true,
    needs: holds(String.raw`[+0][ \u00a0\u202f()/.–\d-]{5}`),
    find: by(`(?<![${letters}\\d.,/-]|\\d )(?:${phonePattern})`),
    read: typed('phone'),
  },
  {
    find: ({ search }) => durationsIn(search).map(({ span, duration }) => ({ span, value: { type: 'duration', duration } })),
  },
];

function readDate(text: string): TypedValue | null {
  const date = parseDate(normalised(text));
  return date === null ? null : { type: 'date', date };
}

function readHours(text: string, { language }: Reading): TypedValue | null {
  const plain = text.replace(/(?<=\p{L}\.?),(?= (?:\d|von|from))/giu, '');
  const hours = parseOpeningHours(language === 'en' ? withAfternoons(plain) : plain);
  return hours === null ? null : { type: 'hours', ranges: hours.ranges };
}

const anyOf = (table: { readonly de: readonly string[]; readonly en: readonly string[] }): string =>
  `(?:${[...table.de, ...table.en].join('|')})`;

/** True for a text that ends with one of the phrases and one space. */
function before(table: Parameters<typeof anyOf>[0]): (head: string) => boolean {
  const phrase = once(() => new RegExp(`(?<![${letters}])${anyOf(table)}$`, 'i'));
  return (head) => /\s$/.test(head) && phrase().test(head.slice(0, -1));
}

const after = (table: Parameters<typeof anyOf>[0], gap: string): (() => RegExp) =>
  once(() => new RegExp(`^${gap}${anyOf(table)}(?![${letters}])`, 'i'));

const limitBefore = before(promiseWords.limit);
/** Words between a limit and its value: "within about two days". */
const filler = /(?:ca\.|etwa|about|rund|the|den|der)\s$/;
const storyBefore = before(promiseWords.story);
const storyAfter = after(promiseWords.storyAfter, '[\\s-]?');
const shareBefore = before(promiseWords.shareBefore);
const shareAfter = after(promiseWords.shareAfter, '\\s');

function surroundings(search: string, span: Span, type: TypedValue['type']): { promise: boolean; story: boolean } {
  const head = search.slice(Math.max(0, span.start - 40), span.start);
  const tail = search.slice(span.end, span.end + 24);
  if (type === 'percent') return { promise: shareBefore(head) || shareAfter().test(tail), story: false };
  if (type !== 'duration') return { promise: true, story: false };
  if (storyBefore(head) || storyAfter().test(tail)) return { promise: false, story: true };
  return { promise: limitBefore(head) || limitBefore(head.replace(filler, '')), story: false };
}
