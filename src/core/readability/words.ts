import type { Language } from '../language.js';
import type { Span } from '../place.js';

const OTHER = 0;
const SPACE = 1;
const DIGIT = 2;
const LETTER = 3;
const VOWEL = 4;

/** What the characters are, up to the last Latin letter with a mark; asking a table is several times as fast as asking a pattern. */
const kinds = new Uint8Array(0x250).map((_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  if (!/\p{L}/u.test(character)) return OTHER;
  return /[aeiouy]/.test(character.normalize('NFD').charAt(0).toLowerCase()) || /[æœø]/i.test(character) ? VOWEL : LETTER;
});

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 0x250) return kinds[code] ?? OTHER;
  // Punctuation and signs, thin spaces among them; everything else this far out is written by letters.
  if (code >= 0x2000 && code <= 0x2bff) return code === 0x202f || code === 0x2009 ? SPACE : OTHER;
  return code >= 0x3000 && code <= 0x303f ? OTHER : LETTER;
}

/** Where a word stands, and how many vowels it is written with: null where nobody counted them. */
export type VisitWord = (start: number, end: number, vowels: number | null) => void;

/**
 * Calls `visit` for every word of a range. The parts of a hyphenated word are words; figures, addresses of all kinds, single letters of abbreviations and what stands in
 * `skipped` (ascending ranges) are none. Linear in the range.
 */
export function visitWords(
  { text, span, skipped, language }: { text: string; span: Span; skipped: readonly Span[]; language: Language },
  visit: VisitWord,
): void {
  let at = span.start;
  for (const { start, end } of skipped) {
    if (end <= at) continue;
    if (start >= span.end) break;
    visitRange(text, at, start, language, visit);
    at = end;
  }
  visitRange(text, at, span.end, language, visit);
}

function visitRange(text: string, from: number, to: number, language: Language, visit: VisitWord): void {
  for (let at = from; at < to; ) {
    let kind = kindOf(text, at);
    if (kind < DIGIT) {
      at += 1;
      continue;
    }
    const start = at;
    let vowels = 0;
    while (kind >= LETTER) {
      if (kind === VOWEL) vowels += 1;
      at += 1;
      kind = at < to ? kindOf(text, at) : SPACE;
    }
    const end = at;
    // Up to the next space: only marks behind an ordinary word, more letters or figures behind anything else.
    let more = false;
    while (kind !== SPACE) {
      if (kind !== OTHER) more = true;
      at += 1;
      kind = at < to ? kindOf(text, at) : SPACE;
    }
    if (more) visitParts(text, start, at, language, visit);
    else if (isWord(text, start, end, language)) visit(start, end, vowels);
  }
}

/** A dot or an at sign between letters, or a protocol: example.com, name@example.com, https://example.com, z.B. */
const address = /\p{L}[.@]\p{L}|:\/\//u;

/** What stands between two spaces and is more than a word with marks: parts with hyphens or strokes between them, figures, an address. */
function visitParts(text: string, from: number, to: number, language: Language, visit: VisitWord): void {
  if (address.test(text.slice(from, to))) return;
  for (let at = from; at < to; at++) {
    const start = at;
    let figure = false;
    for (; at < to; at++) {
      const kind = kindOf(text, at);
      if (kind === DIGIT) figure = true;
      else if (kind < LETTER && !(at > start && at + 1 < to && joins(text.charCodeAt(at)) && kindOf(text, at + 1) >= LETTER)) break;
    }
    if (!figure && isWord(text, start, at, language)) visit(start, at, null);
  }
}

/** "a" and "I" are words; every other letter that stands alone belongs to an abbreviation or a list. */
function isWord(text: string, start: number, end: number, language: Language): boolean {
  if (end - start !== 1) return end > start;
  const code = text.charCodeAt(start);
  return language === 'en' && (code === 97 || code === 65 || code === 73);
}

/** Apostrophes, the soft hyphen, and the marks of "Kund*innen", "Kund:innen" and "Kund_innen". */
function joins(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0xad || code === 42 || code === 58 || code === 95;
}
