import { button, element } from './elements.js';
import type { Says } from './says.js';

/** The text to hand in, and what can be done with it. */
export function handIn({ text, fileName, says }: { text: string; fileName: string; says: Says }): HTMLElement {
  const { word } = says;
  const field = element('textarea', { id: 'result', readonly: true, rows: '8', spellcheck: 'false', autocomplete: 'off' });
  field.value = text;
  const told = element('p', { class: 'told' });
  const tell = (what: string): void => {
    told.textContent = what;
    says.aloud(what);
  };
  const copy = async (): Promise<void> => {
    // Files from a disk may not use the newer way everywhere.
    if (await navigator.clipboard?.writeText(text).then(yes, no)) return tell(word('copied'));
    field.select();
    tell(word(document.execCommand('copy') ? 'copied' : 'selected'));
  };
  return element(
    'section',
    { class: 'hand-in', 'aria-labelledby': 'hand-in' },
    element('h3', { id: 'hand-in' }, word('hand-in')),
    element('p', {}, word('how-to-hand-in')),
    element('label', { for: 'result' }, word('result')),
    field,
    element(
      'p',
      { class: 'buttons' },
      button(word('copy'), () => void copy(), 'main'),
      button(word('save'), () => save(text, fileName)),
    ),
    told,
  );
}

const yes = (): boolean => true;
const no = (): boolean => false;

function save(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = element('a', { href: address, download: fileName });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
