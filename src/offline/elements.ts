import { safeText } from '../render/safe-text.js';

type Child = Node | string;

/** An element with attributes and children. Texts become text, never markup, with hidden characters made visible; an attribute that is false is left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== false) made.setAttribute(key, value === true ? '' : safeText(value));
  made.append(...children.map((child) => (typeof child === 'string' ? safeText(child) : child)));
  return made;
}

/** A button that does something. */
export function button(label: string, press: () => void, kind: 'main' | 'other' = 'other'): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', press);
  return made;
}

/** A text in paragraphs: empty lines part them, lines that start with `- ` are lists. */
export function prose(text: string): readonly HTMLElement[] {
  return text
    .split(/\n{2,}/)
    .map((part) => part.replace(/^\n/, ''))
    .filter((part) => part !== '')
    .flatMap((part) => paragraph(part.split('\n')));
}

function paragraph(lines: readonly string[]): HTMLElement[] {
  const made: HTMLElement[] = [];
  for (const line of lines) {
    const last = made.at(-1);
    const item = line.startsWith('- ');
    if (item && last?.tagName === 'UL') last.append(element('li', {}, line.slice(2)));
    else if (item) made.push(element('ul', {}, element('li', {}, line.slice(2))));
    else if (last?.tagName === 'P') last.append(document.createElement('br'), safeText(line));
    else made.push(element('p', {}, line));
  }
  return made;
}
