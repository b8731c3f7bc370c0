import type { YamlNode } from '../yaml/node.js';

/** What a field says instead of a value: that there is nothing, or that it does not apply. */
export type Statement = { readonly state: 'none' } | { readonly state: 'not-applicable'; readonly reason: string };

/** Reads `none` / `keine` (in any gender) and `n/a: reason` / `entfällt: Grund`; null for anything else. The reason may be empty, which is a fault of its own. */
export function statementIn(text: string): Statement | null {
  // Most texts begin with another letter, and every cell of a long list passes here several times.
  const first = text.charCodeAt(0);
  if (first > space && first < beyondAscii && !openings.has(first)) return null;
  if (!/^\s*[nke]/i.test(text)) return null;
  const words = text.trim();
  if (/^(?:none|kein(?:e[rsnm]?)?)$/i.test(words)) return { state: 'none' };
  const match = /^(?:n\/a|entf(?:ä|a\u0308|ae)llt)(?:\s*[:,–-]\s*(.*)|)$/is.exec(words);
  return match === null ? null : { state: 'not-applicable', reason: (match[1] ?? '').trim() };
}

const [space, beyondAscii] = [32, 128];
const openings: ReadonlySet<number> = new Set([...'nkeNKE'].map((letter) => letter.charCodeAt(0)));

/** The statement that a value makes, or null when it is an ordinary value. */
export function statementOf(node: YamlNode): Statement | null {
  return node.kind === 'scalar' && typeof node.value === 'string' ? statementIn(node.value) : null;
}

/** True for a key without a value, or an empty cell: not stated. */
export function isBlank(node: YamlNode): boolean {
  if (node.kind !== 'scalar') return false;
  const { value } = node;
  if (typeof value !== 'string') return value === null;
  const first = value.charCodeAt(0);
  return !(first > space && first < beyondAscii) && value.trim() === '';
}
