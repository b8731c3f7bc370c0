import type { Comment } from '../document/model.js';
import type { Source, Span } from '../place.js';
import type { YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { silenceKey } from './silence.js';

/**
 * Comments behind `#` that may be silences, with the line that each speaks of: its own, or when it stands alone the next one that is neither empty nor a comment.
 * None where the YAML cannot be read.
 */
export function yamlComments({ source, span }: { source: Source; span?: Span }): { comment: Comment; covers: Span }[] {
  const { text } = source;
  const [from, to] = [span?.start ?? 0, span?.end ?? text.length];
  const part = text.slice(from, to);
  if (!part.includes(silenceKey)) return [];
  const { value } = parseYaml(span === undefined ? { source } : { source, span });
  if (value === null) return [];
  const scalars = scalarSpans(value);
  const found: { comment: Comment; covers: Span }[] = [];
  let waiting: Comment[] = [];
  for (const match of part.matchAll(/[^\r\n]+/g)) {
    const [line] = match;
    const start = from + match.index;
    const content = line.trimStart();
    const comment = commentIn({ line, start, scalars });
    if (content !== '' && !content.startsWith('#')) {
      const covers = { start, end: start + line.length };
      for (const one of waiting) found.push({ comment: one, covers });
      waiting = [];
      if (comment !== null) found.push({ comment, covers });
    } else if (comment !== null) waiting.push(comment);
  }
  return [...found, ...waiting.map((comment) => ({ comment, covers: comment.span }))];
}

/** The first `#` of a line that opens a comment and holds the key, unless it stands in a value. */
function commentIn({ line, start, scalars }: { line: string; start: number; scalars: readonly Span[] }): Comment | null {
  if (!line.includes(silenceKey)) return null;
  const mark = /(?:^|[ \t])#(?=[ \t]*unisono-ok)/.exec(line);
  if (mark === null) return null;
  const at = start + mark.index + mark[0].length - 1;
  if (isInside(at, scalars)) return null;
  const end = start + line.length;
  return { span: { start: at, end }, text: line.slice(at + 1 - start), textSpan: { start: at + 1, end } };
}

function scalarSpans(root: YamlNode): readonly Span[] {
  const spans: Span[] = [];
  const visit = (node: YamlNode): void => {
    if (node.kind === 'scalar') spans.push(node.span);
    else if (node.kind === 'list') for (const item of node.items) visit(item);
    else for (const { value } of node.entries) visit(value);
  };
  visit(root);
  return spans.sort((a, b) => a.start - b.start);
}

function isInside(offset: number, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const span = spans[low];
  return span !== undefined && span.start <= offset && offset < span.end;
}
