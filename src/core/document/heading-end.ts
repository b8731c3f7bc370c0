import type { Heading } from './model.js';

/** Where something can be put behind the text of a heading: before closing number signs, and before the line below a Setext heading. */
export function headingEnd({ heading: { span }, text }: { heading: Heading; text: string }): number {
  const source = text.slice(span.start, span.end);
  const lastBreak = Math.max(source.lastIndexOf('\n'), source.lastIndexOf('\r'));
  if (lastBreak !== -1) return span.start + endOfWords(source.slice(0, lastBreak));
  const line = source.slice(0, endOfWords(source));
  let end = line.length;
  while (line.charAt(end - 1) === '#') end -= 1;
  const open = line.slice(0, end);
  // Number signs close a heading only behind a space, and only if they are not its opening ones.
  const closed = open.length < line.length && /[ \t]$/.test(open) && /[^#\s]/.test(open);
  return span.start + endOfWords(closed ? open : line);
}

/** Only what Markdown takes for white space: other invisible characters are text. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
