import type { Inline } from '../document/model.js';
import type { Span } from '../place.js';

/** In code, in the text of a link, which is the title of what it leads to, or between quotation marks: spoken of, not said. */
export function isCited({ text, code, links }: Inline, range: Span): boolean {
  return (
    code.some((span) => span.start < range.end && range.start < span.end) ||
    links.some(({ inText }) => inText.start <= range.start && range.end <= inText.end) ||
    isQuoted(text, range)
  );
}

const quotes: readonly (readonly [string, string])[] = [
  ['„', '“”'],
  ['“', '”'],
  ['»', '«'],
  ['«', '»'],
  ['‚', '‘’'],
  ['‘', '’'],
  ['"', '"'],
];

/** True between quotation marks. */
export function isQuoted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  const after = text.slice(end, end + 300);
  return quotes.some(([open, close]) => {
    const opened = before.lastIndexOf(open);
    if (opened === -1) return false;
    const closedBefore = [...close].some((mark) => before.indexOf(mark, opened + 1) !== -1);
    // A straight mark opens and closes: an odd number of them before means that one is open.
    if (open === close && before.split(open).length % 2 === 1) return false;
    return !closedBefore && [...close].some((mark) => after.includes(mark));
  });
}

/** What ends a quotation, by what opens it. An apostrophe ends none. */
const closers: ReadonlyMap<string, RegExp> = new Map([
  ['„', /[“”]/g],
  ['“', /”/g],
  ['»', /«/g],
  ['«', /»/g],
  ['‚', /[‘’](?!\p{L})/gu],
  ['‘', /’(?!\p{L})/gu],
  ['"', /"/g],
]);

const opening = /[„“»«‚‘"]/g;

/** True for a text in which a quotation may open. */
export function mayQuote(text: string): boolean {
  return text.search(opening) !== -1;
}

/** The text with spaces in place of everything between quotation marks, so that what is only spoken of is not read; of the same length. */
export function withoutQuotations(text: string): string {
  if (!mayQuote(text)) return text;
  const endless = new Set<string>();
  let kept = '';
  let from = 0;
  for (const { 0: open, index } of text.matchAll(opening)) {
    if (index < from || endless.has(open)) continue;
    const closer = new RegExp(closers.get(open) ?? /$/);
    closer.lastIndex = index + 1;
    const close = closer.exec(text)?.index;
    // What is not closed from here on is not closed from any later place either.
    if (close === undefined) endless.add(open);
    else {
      kept += `${text.slice(from, index)}${' '.repeat(close + 1 - index)}`;
      from = close + 1;
    }
  }
  return kept + text.slice(from);
}
