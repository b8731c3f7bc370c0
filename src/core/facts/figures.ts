import type { Inline } from '../document/model.js';
import { searchOf } from '../document/search-of.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { letters } from '../search-text.js';
import { factIdOf } from '../versions/fact-id.js';
import { parseAmount } from './amount.js';
import { clockTimesIn, spokenTimesIn } from './clock-times.js';
import type { TypedValue } from './fact.js';
import { numbersInWords } from './number-words.js';
import { parsePhone } from './phone.js';
import { valueKey } from './typed-value.js';
import { valuesIn } from './values-in-text.js';

/** What is compared with what: a time limit only with time limits. */
export type FigureKind = 'duration' | 'money' | 'percent' | 'phone' | 'date' | 'clock' | 'number';

/** A value or a number where it stands in a running text, as far as two languages can be held against each other. */
export interface Figure {
  readonly kind: FigureKind;
  readonly text: string;
  readonly span: Span;
  /** What it says, everything that it can mean: texts that are equal for equal meanings. */
  readonly says: readonly string[];
  /** What says the same: one of these in another text is enough. */
  readonly sameAs: readonly string[];
  /** The lone number that can stand for it, such as 14 for "14 days"; null where there is none. */
  readonly inShort: string | null;
  readonly value: TypedValue | null;
  /** Written in figures, not in words. */
  readonly digits: boolean;
  /** False for what may stand here without standing in a translation: "a day", a value that is linked to where it is declared. */
  readonly sure: boolean;
}

/** Begins what makes a number behind a reference a value: "§ 5 und 6 Tage". */
const unit = '[%€$£]|euro|prozent|per ?cent|uhr|min|st[du]|hour|tag|day|wo|week|mon|jahr|year|arbeits|werk|working|business';

/** A paragraph, a section or a part of a law: no number of the company. */
const reference = once(
  () =>
    new RegExp(
      `(?:§§?|(?<![${letters}])(?:art(?:icles?|ikeln?|\\.)?|abs(?:atz|ätze|\\.)?|sections?|sec\\.|paragraphs?|para\\.|satz|sätze|nummern?|nr\\.|numbers?|no\\.|nos\\.|ziffer|kapitel|chapters?|abschnitte?n?|anhang|annex|seiten?|pages?|schritte?|steps?|stufen?|levels?|version|din|iso|en))[ \\u00a0\\u202f]?\\(?\\d[\\d.]{0,10}\\)?(?:[ \\u00a0\\u202f]?(?:,|und|and|bis|to|oder|or|–|-)?[ \\u00a0\\u202f]?\\(?\\d[\\d.]{0,10}\\)?(?![\\d${letters}]|[ \\u00a0\\u202f]?(?:${unit})))*`,
      'g',
    ),
);

const looseDate = once(
  () => /(?<![\d/.])(?:(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\.[ \u00a0]?(\d{1,2})\.[ \u00a0]?(\d{2}))(?!\d|[/.]\d)/g,
);
const bareNumber = once(
  () =>
    new RegExp(
      `(?<![${letters}\\d.,/-])(?:\\d{1,3}(?:(?:['’ \\u00a0\\u2009\\u202f]\\d{3}(?!\\d)){1,4})(?:[.,]\\d{1,3}(?!\\d))?|\\d{1,12}(?:[.,]\\d{1,12})*)(?:st|nd|rd|th)?(?![${letters}\\d/])`,
      'g',
    ),
);

/** Every value and number in a running text in the order of their kinds. Code, addresses, references to laws and sections, and versions are left out. */
export function figuresIn({
  inline,
  language,
  countries,
}: {
  inline: Inline;
  language: Language;
  countries: readonly string[];
}): readonly Figure[] {
  const { text } = inline;
  const search = searchOf(inline);
  const taken = new Uint8Array(text.length);
  const take = ({ start, end }: Span): boolean => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
  for (const span of inline.code) take(span);
  const figures: Figure[] = [];
  const country = countries.length === 1 ? (countries[0] ?? null) : null;
  for (const { value, span, text: written, link } of valuesIn(inline, { language, country, asValue: true })) {
    take(span);
    const kind = kindOf(value);
    if (kind === null) continue;
    const low = search.slice(span.start, span.end);
    const digits = /\d/.test(written);
    const linked = link !== null && factIdOf(link.url) !== null;
    const sure = !linked && (digits || numbersInWords(low).length > 0);
    const number = numberAt(low);
    const inShort = number === null ? null : `number ${number}`;
    const says = [...saidBy(value, countries), ...(number === null ? [] : [`number in a value ${number}`])];
    figures.push({ kind, text: written, span, says, sameAs: soughtBy(value, countries), inShort, value, digits, sure });
  }
  for (const { span, minutes } of spokenTimesIn(search)) {
    if (!take(span)) continue;
    const written = text.slice(span.start, span.end);
    const says = minutes.map((minute) => `time ${minute}`);
    const sameAs = [...says, ...minutes.map((minute) => `time in hours ${minute}`)];
    const digits = /\d/.test(written);
    figures.push({ kind: 'clock', text: written, span, says, sameAs, inShort: null, value: null, digits, sure: true });
  }
  const inFigures = { value: null, inShort: null, digits: true };
  if (!/\d/.test(search)) return [...figures, ...inWords({ text, search, take })];
  for (const { index, 0: written } of search.matchAll(reference())) take({ start: index, end: index + written.length });
  for (const { index, 0: written, 1: a, 2: b, 3: year, 4: day, 5: month, 6: short } of search.matchAll(looseDate())) {
    const span = { start: index, end: index + written.length };
    if (!take(span)) continue;
    const says = year === undefined ? [dateKey(`20${short}`, month, day)] : [dateKey(year, a, b), dateKey(year, b, a)];
    figures.push({ ...inFigures, kind: 'date', text: written, span, says, sameAs: says, sure: false });
  }
  for (const { span, minutes } of clockTimesIn(search)) {
    if (!take(span)) continue;
    const says = minutes.map((minute) => `time ${minute}`);
    const sameAs = [...says, ...minutes.map((minute) => `time in hours ${minute}`)];
    figures.push({ ...inFigures, kind: 'clock', text: text.slice(span.start, span.end), span, says, sameAs, sure: says.length === 1 });
  }
  for (const { index, 0: written } of search.matchAll(bareNumber())) {
    const span = { start: index, end: index + written.length };
    if (!take(span)) continue;
    const bare = written.replace(/[a-z]+$/, '');
    const number = parseAmount({ text: bare.replace(/['’ \u00a0\u2009\u202f]/g, ''), language, grouped: false });
    if (number === null) continue;
    const figure = loneNumber({ text, span, number });
    // "Room 5 200 people": a plain space can group digits or part two numbers, so each of them counts as said.
    const parts = bare.includes(' ') ? bare.split(' ').map((part) => `number ${Number(part.replace(',', '.'))}`) : [];
    figures.push({ ...figure, says: [...figure.says, ...parts], digits: true, sure: number > 1 && parts.length === 0 });
  }
  return [...figures, ...inWords({ text, search, take })];
}

function inWords({ text, search, take }: { text: string; search: string; take: (span: Span) => boolean }): readonly Figure[] {
  return numbersInWords(search).flatMap(({ span, value }) =>
    take(span) ? [{ ...loneNumber({ text, span, number: value }), digits: false, sure: true }] : [],
  );
}

function loneNumber({ text, span, number }: { text: string; span: Span; number: number }): Omit<Figure, 'digits' | 'sure'> {
  const says = [`number ${number}`];
  const sameAs = [...says, `number in a value ${number}`];
  return { kind: 'number', text: text.slice(span.start, span.end), span, says, sameAs, inShort: null, value: null };
}

function kindOf({ type }: TypedValue): FigureKind | null {
  if (type === 'hours') return 'clock';
  return type === 'text' || type === 'email' || type === 'url' ? null : type;
}

function saidBy(value: TypedValue, countries: readonly string[]): readonly string[] {
  return value.type === 'hours'
    ? [valueKey(value), ...timesOf(value.ranges).map((minute) => `time in hours ${minute}`)]
    : soughtBy(value, countries);
}

/** Opening hours can stand as times, and a national phone number as an international one of any of the countries. */
function soughtBy(value: TypedValue, countries: readonly string[]): readonly string[] {
  if (value.type === 'hours') return [valueKey(value), ...timesOf(value.ranges).map((minute) => `time ${minute}`)];
  if (value.type !== 'phone') return [valueKey(value)];
  return [value.digits, ...countries.map((country) => parsePhone(value.digits, country) ?? value.digits)].map(
    (digits) => `phone ${digits}`,
  );
}

function timesOf(ranges: Extract<TypedValue, { type: 'hours' }>['ranges']): readonly number[] {
  const day = 24 * 60;
  return [...new Set(ranges.flatMap(({ from, to }) => [from % day, to % day]))];
}

function numberAt(search: string): number | null {
  const figures = /\d{1,6}/.exec(search);
  return figures === null ? (numbersInWords(search)[0]?.value ?? null) : Number(figures[0]);
}

function dateKey(year: string, month = '', day = ''): string {
  return `date ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
