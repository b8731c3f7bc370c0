import { button, element } from './elements.js';
import type { Says } from './says.js';

/** Lines that can be moved up and down; `order` tells how they stand. */
export function orderList({ items, says }: { items: readonly { readonly id: string; readonly label: string }[]; says: Says }): {
  readonly node: HTMLElement;
  order(): readonly string[];
} {
  const list = element('ol', { class: 'order' });
  const order = (): string[] => [...list.children].map((line) => line.getAttribute('data-id') ?? '');

  function move(line: HTMLElement, by: -1 | 1, label: string, pressed: HTMLElement): void {
    const other = by === -1 ? line.previousElementSibling : line.nextElementSibling;
    if (other === null) return;
    if (by === -1) other.before(line);
    else other.after(line);
    // A line that is moved in the document loses the focus.
    pressed.focus();
    says.aloud(says.word('moved', { item: label, place: order().indexOf(line.dataset.id ?? '') + 1, total: items.length }));
  }

  for (const { id, label } of items) {
    const line = element('li', { 'data-id': id }, element('span', {}, label));
    const up = button('↑', () => move(line, -1, label, up));
    const down = button('↓', () => move(line, 1, label, down));
    up.setAttribute('aria-label', says.word('up', { item: label }));
    down.setAttribute('aria-label', says.word('down', { item: label }));
    line.append(element('span', { class: 'moves' }, up, down));
    list.append(line);
  }
  return { node: list, order };
}
