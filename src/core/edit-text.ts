import type { Span } from './place.js';

/** A change of one place in a text, in UTF-16 code units. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A text with edits made that do not overlap. What is put at one place stands in the order given, before what replaces the text there. */
export function editText(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    parts.push(text.slice(from, span.start), put);
    from = span.end;
  }
  return parts.join('') + text.slice(from);
}
