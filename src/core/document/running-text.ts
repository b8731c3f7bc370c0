import type { Span } from '../place.js';
import type { Definition, Mutable } from './block-types.js';
import { LF } from './characters.js';
import { type Content, spanOf } from './content.js';
import { commentText } from './html-tag.js';
import { isPlain, type LinkParts, scanInline } from './inline.js';
import type { Comment, Inline, Link, Run } from './model.js';
import { RunningText } from './parsed.js';

/** An explicit anchor: `<a id="…">`, `<a name="…">` or any other tag with an id. */
export interface Anchor {
  readonly id: string;
  readonly span: Span;
}

/** Where a comment and its text stand. */
export type CommentSpans = Omit<Comment, 'text'>;

/** What the text of one block gives away besides itself. */
export interface Marks {
  readonly comments: CommentSpans[];
  readonly anchors: Anchor[];
}

/** Reads the running text of a block; comments and anchors are added to `marks`. */
export function readInline(content: Content, definitions: ReadonlyMap<string, Definition>, marks: Marks): Inline {
  const [source] = content.source;
  if (content.at.length === 1 && source !== undefined && isPlain(content.text)) {
    const { text } = content;
    const { length } = text;
    const runs = length === 0 ? [] : [{ text: 0, source, length, sourceLength: length }];
    return new RunningText({ text, runs, code: [], links: [] });
  }
  const writer = textWriter(content);
  const code: Span[] = [];
  const links: { readonly parts: LinkParts; readonly inText: Mutable<Span> }[] = [];
  const open: Mutable<Span>[] = [];
  let images = 0;
  for (const step of scanInline(content, definitions)) {
    switch (step.kind) {
      case 'text':
        writer.copy(step.from, step.to);
        break;
      case 'value':
        writer.put(step.value, step.from, step.to);
        break;
      case 'delimiter':
        writer.copy(step.run.from, step.run.to);
        break;
      case 'code': {
        const start = writer.length();
        writer.copyCode(step.from, step.to);
        code.push({ start, end: writer.length() });
        break;
      }
      case 'bracket': {
        const { link, from, to } = step.bracket;
        if (link === null) writer.copy(from, to);
        else {
          const inText = { start: writer.length(), end: writer.length() };
          open.push(inText);
          // A description is shown as text: a link inside an image is none.
          if (images === 0) links.push({ parts: link, inText });
          if (link.image) images++;
        }
        break;
      }
      case 'link-end': {
        const inText = open.pop();
        if (inText !== undefined) inText.end = writer.length();
        if (step.bracket.image) images--;
        break;
      }
      case 'comment':
        marks.comments.push(commentAt(content, step.from, step.to));
        break;
      case 'anchor':
        marks.anchors.push({ id: step.id, span: spanOf(content, step.from, step.to) });
        break;
    }
  }
  const { text, runs } = writer.finish();
  return new RunningText({ text, runs, code, links: links.map(({ parts, inText }) => linkOf(content, parts, inText, text)) });
}

/** A comment given as a range of the content. */
export function commentAt(content: Content, from: number, to: number): CommentSpans {
  const { start, end } = commentText(content.text, from, to);
  return { span: spanOf(content, from, to), textSpan: spanOf(content, start, end) };
}

function linkOf(content: Content, parts: LinkParts, inText: Span, text: string): Link {
  return {
    span: spanOf(content, parts.from, parts.to),
    text: text.slice(inText.start, inText.end),
    textSpan: spanOf(content, parts.textFrom, parts.textTo),
    inText,
    url: parts.url,
    urlSpan: parts.urlSpan,
    image: parts.image,
    indirect: parts.indirect,
  };
}

interface TextWriter {
  length(): number;
  /** Copies a range of the content as it is. */
  copy(from: number, to: number): void;
  /** Copies the text of a code span: line ends become spaces. */
  copyCode(from: number, to: number): void;
  /** Writes what the range `[from, to)` of the content became. */
  put(value: string, from: number, to: number): void;
  finish(): { text: string; runs: readonly Run[] };
}

/** Writes running text from ascending ranges of the content. */
function textWriter(content: Content): TextWriter {
  const { at, source } = content;
  const runs: Mutable<Run>[] = [];
  let text = '';
  let piece = 0;

  function seek(offset: number): number {
    while ((at[piece + 1] ?? Number.POSITIVE_INFINITY) <= offset) piece++;
    return (source[piece] ?? 0) + offset - (at[piece] ?? 0);
  }

  function copy(from: number, to: number): void {
    for (let start = from; start < to; ) {
      const origin = seek(start);
      const stop = Math.min(to, at[piece + 1] ?? to);
      const length = stop - start;
      const run = runs[runs.length - 1];
      if (run !== undefined && run.length > 0 && run.source + run.length === origin) {
        run.length += length;
        run.sourceLength += length;
      } else runs.push({ text: text.length, source: origin, length, sourceLength: length });
      text += content.text.slice(start, stop);
      start = stop;
    }
  }

  function put(value: string, from: number, to: number): void {
    const origin = seek(from);
    const end = seek(to - 1) + 1;
    runs.push({ text: text.length, source: origin, length: 0, sourceLength: end - origin });
    text += value;
  }

  function copyCode(from: number, to: number): void {
    let start = from;
    for (let i = from; i < to; i++) {
      const code = content.text.charCodeAt(i);
      if (code !== LF && code !== 0) continue;
      copy(start, i);
      put(code === 0 ? '\uFFFD' : ' ', i, i + 1);
      start = i + 1;
    }
    copy(start, to);
  }

  return { length: () => text.length, copy, copyCode, put, finish: () => ({ text, runs }) };
}
