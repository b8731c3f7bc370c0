import { decode, type RawFile } from '../decode.js';
import { type Block, type Markdown, sourceSpan, visitBlocks, visitInlines } from '../document/model.js';
import { parseMarkdown } from '../document/parse-markdown.js';
import { editText, type TextEdit } from '../edit-text.js';
import { linkTarget, relativeAddress } from '../handbook/link-target.js';
import type { Span } from '../place.js';

/** Paths are put this deep below a root that stands for nothing, so that a link may lead out of the folder that is adopted. */
const above = '_/'.repeat(32);

/**
 * The edits that keep the relative links and pictures of a Markdown text working when files move. `moved` is where files go, by old path; `exists` tells what lies in the folder before.
 * Links that lead nowhere are left as they are: they are findings, and nobody can know what was meant.
 */
export function relinkEdits({
  markdown,
  text,
  from,
  to,
  moved,
  exists,
}: {
  markdown: Markdown;
  text: string;
  from: string;
  to: string;
  moved: ReadonlyMap<string, string>;
  exists(path: string): boolean;
}): readonly TextEdit[] {
  const edits = new Map<number, TextEdit>();
  const look = (url: string, span: Span): void => {
    const renewed = renewedAddress({ url, from, to, moved, exists });
    if (renewed !== null && span.end > span.start) edits.set(span.start, { span, text: renewed });
  };
  for (const { url, urlSpan } of markdown.links) look(url, urlSpan);
  for (const span of htmlAddresses({ markdown, text })) look(text.slice(span.start, span.end).replaceAll('&amp;', '&'), span);
  return [...edits.values()];
}

function renewedAddress({
  url,
  from,
  to,
  moved,
  exists,
}: {
  url: string;
  from: string;
  to: string;
  moved: ReadonlyMap<string, string>;
  exists(path: string): boolean;
}): string | null {
  const target = linkTarget({ from: above + from, url });
  if (target.kind !== 'file' || url.trim().startsWith('#')) return null;
  const inside = target.path.startsWith(above);
  const old = inside ? target.path.slice(above.length) : target.path;
  if (inside && old !== '' && !exists(old)) return null;
  const now = inside ? above + (moved.get(old) ?? old) : target.path;
  const after = linkTarget({ from: above + to, url });
  if (after.kind === 'file' && after.path === now.replace(/\/$/, '')) return null;
  const end = /[?#].*$/s.exec(url)?.[0] ?? '';
  const slash = url.slice(0, url.length - end.length).endsWith('/') ? '/' : '';
  return relativeAddress(above + to, now) + slash + end;
}

/** The addresses of pictures and links in raw HTML, code left out. */
function htmlAddresses({ markdown, text }: { markdown: Markdown; text: string }): readonly Span[] {
  if (!/<(?:a|img)\s/i.test(text)) return [];
  const code: Span[] = [];
  visitBlocks(markdown.blocks, (block) => {
    if (block.kind === 'code') code.push(block.span);
  });
  visitInlines(markdown.blocks, (inline, _block: Block) => {
    for (const range of inline.code) code.push(sourceSpan(inline, range));
  });
  for (const { span } of markdown.comments) code.push(span);
  code.sort((a, b) => a.start - b.start);
  const head = markdown.frontMatter?.span.end ?? 0;
  let next = 0;
  return [...text.matchAll(/<(?:a|img)\s[^<>]{0,500}?\b(?:href|src)\s{0,3}=\s{0,3}(?:"([^"<>]{1,500})"|'([^'<>]{1,500})')/gi)].flatMap(
    (match) => {
      const value = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].length - 1 - value.length;
      while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
      const hidden = start < head || (code[next]?.start ?? Number.POSITIVE_INFINITY) <= start;
      return hidden ? [] : [{ start, end: start + value.length }];
    },
  );
}

/** A Markdown file that stays where it is, with links that follow what moves; null for one that needs no change. */
export function relinked({
  neighbour: { path, content },
  moved,
  exists,
}: {
  neighbour: RawFile;
  moved: ReadonlyMap<string, string>;
  exists: (path: string) => boolean;
}): { readonly path: string; readonly before: string; readonly after: string; readonly links: number } | null {
  const decoded = decode(content);
  if (!('text' in decoded)) return null;
  const { text } = decoded;
  const edits = relinkEdits({ markdown: parseMarkdown(text), text, from: path, to: path, moved, exists });
  return edits.length === 0 ? null : { path, before: text, after: editText(text, edits), links: edits.length };
}
