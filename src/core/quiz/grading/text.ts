import { type Answer, textIn } from '../answer.js';
import type { TextQuestion } from '../quiz.js';
import { type Fraction, nothing, thousandths } from './fraction.js';

/**
 * The weight of the first pattern that is the whole answer. Both sides without white space around them and in Unicode NFC, and with plain spaces; capital letters count only with `case`,
 * and without it ß is ss, as in capital letters and in Switzerland
 * (Moodle `qtype_shortanswer_question::compare_string_with_wildcard`; QTI `stringMatch`).
 */
export function gradeText({ accepted, caseSensitive }: TextQuestion, answer: Answer): Fraction {
  const fold = (text: string): string =>
    (caseSensitive ? text : text.toLowerCase().replaceAll('ß', 'ss')).replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
  const typed = fold(textIn(answer).normalize('NFC'));
  if (typed === '') return nothing;
  for (const { pattern, weight } of accepted)
    if (matches(piecesOf(pattern.trim().normalize('NFC')).map(fold), typed)) return thousandths(weight);
  return nothing;
}

/** A pattern cut at its wildcards. A backslash takes a sign literally. */
function piecesOf(pattern: string): readonly string[] {
  const pieces = [''];
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charAt(at);
    if (sign === '*') pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${sign === '\\' && at + 1 < pattern.length ? pattern.charAt(++at) : sign}`);
  }
  return pieces;
}

/** Each piece is taken at its first place behind the one before: linear, where a regular expression could take for ever. */
function matches([first = '', ...rest]: readonly string[], text: string): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  const end = text.length - last.length;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found === -1 || found + piece.length > end) return false;
    at = found + piece.length;
  }
  return true;
}
