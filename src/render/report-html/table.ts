import { escapeHtml } from '../safe-text.js';

/** What stands in a cell: a text, which is escaped here, or markup that is safe already. */
export type Cell = { readonly text: string } | { readonly markup: string };

/** A table whose first column names its rows; on a phone each row becomes a card. */
export function table({ head, rows, caption }: { head: readonly string[]; rows: readonly (readonly Cell[])[]; caption?: string }): string {
  const heads = head.map((text) => `<th scope="col">${escapeHtml(text)}</th>`);
  const lines = rows.map((cells) => {
    const [first, ...rest] = cells;
    const own = first === undefined ? '' : `<th scope="row">${contentOf(first)}</th>`;
    return `<tr>${own}${rest.map((cell, index) => `<td data-head="${escapeHtml(head[index + 1] ?? '')}">${contentOf(cell)}</td>`).join('')}</tr>`;
  });
  const title = caption === undefined ? '' : `<caption>${escapeHtml(caption)}</caption>`;
  return `<table class="cards">${title}<thead><tr>${heads.join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table>`;
}

function contentOf(cell: Cell): string {
  return 'text' in cell ? escapeHtml(cell.text) : cell.markup;
}
