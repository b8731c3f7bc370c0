import { characterEntities } from 'character-entities';
import { isAsciiPunctuation } from './characters.js';

// Bounded in every part, so a match costs a constant at most.
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]{0,31}));/y;

export interface Reference {
  readonly value: string;
  readonly end: number;
}

/** Reads the character reference that begins at `at` (`&amp;`, `&#228;`), or null when there is none. */
export function readReference(text: string, at: number): Reference | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (match === null) return null;
  const end = at + match[0].length;
  const [, hex, decimal, name] = match;
  if (hex !== undefined) return { value: fromCode(Number.parseInt(hex, 16)), end };
  if (decimal !== undefined) return { value: fromCode(Number.parseInt(decimal, 10)), end };
  if (name === undefined || !Object.hasOwn(characterEntities, name)) return null;
  return { value: characterEntities[name] ?? '', end };
}

/** Resolves backslash escapes and character references, as in destinations and info strings. */
export function resolveEscapes(text: string): string {
  if (!text.includes('\\') && !text.includes('&')) return text;
  let resolved = '';
  let from = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code === 92 && isAsciiPunctuation(text.charCodeAt(i + 1))) {
      resolved += text.slice(from, i);
      from = i + 1;
      i += 2;
    } else if (code === 38) {
      const reference = readReference(text, i);
      if (reference === null) i++;
      else {
        resolved += text.slice(from, i) + reference.value;
        from = i = reference.end;
      }
    } else i++;
  }
  return resolved + text.slice(from);
}

/** Control characters, surrogates and non-characters become U+FFFD, as HTML and CommonMark ask. */
function fromCode(code: number): string {
  const refused =
    code < 9 ||
    code === 11 ||
    (code > 13 && code < 32) ||
    (code > 126 && code < 160) ||
    (code > 0xd7ff && code < 0xe000) ||
    (code > 0xfdcf && code < 0xfdf0) ||
    (code & 0xffff) >= 0xfffe ||
    code > 0x10ffff;
  return refused ? '\uFFFD' : String.fromCodePoint(code);
}
