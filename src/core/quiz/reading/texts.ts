import type { Block } from '../../document/model.js';
import { plainText } from '../../document/plain-text.js';

/** The text of blocks, those in a block quote without its marks; null when there is none. */
export function unquoted(blocks: readonly Block[]): string | null {
  const text = plainText(blocks.flatMap((block) => (block.kind === 'quote' ? block.children : [block])));
  return text === '' ? null : text;
}

/** The id of the option, item or stem at a place: `a`, `b`, `c`… */
export function letterOf(index: number): string {
  return String.fromCharCode(97 + index);
}

/** Options, items and stems are lettered a to z. */
export const maxLetters = 26;
