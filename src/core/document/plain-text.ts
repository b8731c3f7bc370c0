import type { Block, ListItem } from './model.js';

/** What a reader sees of some blocks, as text: paragraphs with a blank line between them, list items and quotes marked, raw HTML left out. */
export function plainText(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.inline.text.trim();
    case 'list':
      return block.items.map((item, index) => indented(plainText(item.children), marker(item, index, block.ordered))).join('\n');
    case 'quote':
      return indented(plainText(block.children), '> ', '> ');
    case 'code':
      return block.text.trimEnd();
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(({ inline }) => inline.text.trim()).join(' | ')).join('\n');
    case 'html':
    case 'break':
      return '';
  }
}

function marker(item: ListItem, index: number, ordered: boolean): string {
  return ordered ? `${item.number ?? index + 1}. ` : '- ';
}

function indented(text: string, first: string, rest = ' '.repeat(first.length)): string {
  return `${first}${text.replaceAll('\n', `\n${rest}`)}`;
}
