import type { Block, ListItem } from '../core/document/model.js';
import type { Paint } from './paint.js';
import { safeLine, safeText } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** Markdown blocks as plain text for a terminal: wrapped, with list markers, quotes and code indented. */
export function markdownText({
  blocks,
  paint,
  width,
  indent = 0,
}: {
  blocks: readonly Block[];
  paint: Paint;
  width: number;
  indent?: number;
}): string {
  return blocks
    .map((block) => blockText({ block, paint, width, indent }))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText({ block, paint, width, indent }: { block: Block; paint: Paint; width: number; indent: number }): string {
  switch (block.kind) {
    case 'heading':
      return paint.bold(wrapText({ text: safeLine(block.inline.text.trim()), width, indent }));
    case 'paragraph':
      return wrapText({ text: safeLine(block.inline.text.trim()), width, indent });
    case 'list':
      return block.items
        .map((item, index) =>
          itemText({ item, marker: block.ordered ? `${(item.number ?? index + 1).toString()}. ` : '- ', paint, width, indent }),
        )
        .join('\n');
    case 'quote':
      return markdownText({ blocks: block.children, paint, width, indent: indent + 2 });
    case 'code':
      return safeText(block.text)
        .replace(/\n$/, '')
        .split('\n')
        .map((line) => `${' '.repeat(indent + 2)}${paint.dim(line)}`)
        .join('\n');
    case 'table':
      return [block.header, ...block.rows]
        .map((row) => wrapText({ text: row.map(({ inline }) => safeLine(inline.text.trim())).join(' | '), width, indent, hang: 2 }))
        .join('\n');
    case 'html':
    case 'break':
      return '';
  }
}

function itemText({
  item,
  marker,
  paint,
  width,
  indent,
}: {
  item: ListItem;
  marker: string;
  paint: Paint;
  width: number;
  indent: number;
}): string {
  const box = item.task === null ? '' : item.task === 'checked' ? '[x] ' : '[ ] ';
  const inner = markdownText({ blocks: item.children, paint, width, indent: indent + marker.length });
  return `${' '.repeat(indent)}${marker}${box}${inner.trimStart()}`;
}
