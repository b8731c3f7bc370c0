import type { Paragraph } from '../../document/model.js';
import type { Span } from '../../place.js';
import { parseNumber } from '../number-text.js';
import type { AcceptedNumber, AcceptedText, NumberQuestion, TextQuestion } from '../quiz.js';
import { weighted } from './options.js';
import type { Reading } from './reading.js';

/** One line of a paragraph of accepted answers, as it stands in the file: Markdown would take `*` away. */
interface Line {
  readonly text: string;
  readonly weight: number;
  readonly span: Span;
}

/** True for a paragraph whose first line gives an accepted answer: `= Impressum`. */
export function isAccepted(paragraph: Paragraph): boolean {
  return /^=(?:\s|$)/.test(paragraph.inline.text);
}

/** A question with an answer to type: a number when every line is one, else a text. Null when it cannot be graded, which is said. */
export function readTyped(
  paragraph: Paragraph,
  reading: Reading,
): Pick<TextQuestion, 'kind' | 'accepted' | 'caseSensitive'> | Pick<NumberQuestion, 'kind' | 'accepted' | 'language'> | null {
  const { settings, language, say } = reading;
  const lines = linesOf(paragraph, reading);
  if (lines === null) return null;
  const numbers = lines.map(({ text, weight }): AcceptedNumber | null => {
    const range = rangeOf(text, language);
    return range === null ? null : { ...range, weight };
  });
  const full = lines.some(({ weight }) => weight === 1000);
  if (!full) say('no-full-answer', paragraph.span);
  else if (numbers.every((number) => number !== null)) return { kind: 'number', accepted: numbers, language };
  else {
    const broken = lines.find(({ text }, index) => numbers[index] === null && /^[-+−]?\d[\d.,]*\s*(?:±|\+-|\.\.)/.test(text));
    if (broken === undefined)
      return {
        kind: 'text',
        accepted: lines.map(({ text, weight }): AcceptedText => ({ pattern: text, weight })),
        caseSensitive: settings.caseSensitive,
      };
    say('bad-number', broken.span, { found: broken.text });
  }
  return null;
}

function linesOf({ span }: Paragraph, { source, say }: Reading): readonly Line[] | null {
  const lines: Line[] = [];
  let start = span.start;
  for (const raw of source.text.slice(span.start, span.end).split('\n')) {
    const at = { start, end: start + raw.trimEnd().length };
    start += raw.length + 1;
    const text = raw.trim();
    if (text === '') continue;
    const answer = text.startsWith('=') ? text.slice(1).trim() : null;
    const { text: pattern, weight } = weighted(answer ?? '', 'with-fraction');
    if (answer === null || pattern === '') {
      say(answer === null ? 'not-accepted-line' : 'empty-answer', at, { text });
      return null;
    }
    if (weight !== null && (weight <= 0 || weight > 1000)) {
      say('bad-weight', at, { found: weight / 1000 });
      return null;
    }
    lines.push({ text: pattern, weight: weight ?? 1000, span: at });
  }
  return lines;
}

/** `24`, `24 ± 2`, `24 ± 10 %`, `20..28`; `+-` stands for `±`. */
function rangeOf(text: string, language: string): { readonly low: number; readonly high: number } | null {
  const [from, to, more] = text.split('..');
  if (to !== undefined) {
    const [low, high] = [parseNumber(from ?? '', language), parseNumber(to, language)];
    return more !== undefined || low === null || high === null || low > high ? null : { low, high };
  }
  const [middle = '', margin, rest] = text.split(/±|\+-/);
  const centre = parseNumber(middle, language);
  if (centre === null || rest !== undefined) return null;
  if (margin === undefined) return { low: centre, high: centre };
  const relative = /%\s*$/.test(margin);
  const by = parseNumber(margin.replace(/%\s*$/, ''), language);
  if (by === null || by < 0) return null;
  const distance = relative ? (Math.abs(centre) * by) / 100 : by;
  return { low: centre - distance, high: centre + distance };
}
