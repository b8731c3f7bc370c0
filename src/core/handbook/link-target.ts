/** Where a link of a document leads, judged by its address alone. */
export type LinkTarget =
  /** The web, mail, telephone: nothing is looked up. */
  | { readonly kind: 'unchecked' }
  /** A scheme that runs code or opens a private file. */
  | { readonly kind: 'refused'; readonly scheme: string }
  | { readonly kind: 'empty' }
  /** A `%` that starts no character. */
  | { readonly kind: 'malformed' }
  /** Starts at the root of a server. */
  | { readonly kind: 'absolute' }
  /** Leaves the handbook through `..`. */
  | { readonly kind: 'outside' }
  /** A statement of the guideline library. */
  | { readonly kind: 'guideline'; readonly policy: string; readonly anchor: string | null }
  /** A file or folder of the handbook, `path` relative to its root, the document itself for `#anchor`. */
  | { readonly kind: 'file'; readonly path: string; readonly anchor: string | null };

const refused: ReadonlySet<string> = new Set(['javascript', 'vbscript', 'data', 'file']);

/** Resolves the address of a link in the document at `from` (relative to the handbook's root). */
export function linkTarget({ from, url }: { from: string; url: string }): LinkTarget {
  const trimmed = url.trim();
  if (trimmed === '') return { kind: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'unisono') return refused.has(scheme) ? { kind: 'refused', scheme } : { kind: 'unchecked' };
  if (trimmed.startsWith('//')) return { kind: 'unchecked' };
  const hash = trimmed.indexOf('#');
  const anchor = hash === -1 ? null : decoded(trimmed.slice(hash + 1));
  const address = decoded((hash === -1 ? trimmed : trimmed.slice(0, hash)).replace(/\?.*$/s, ''));
  if (address === undefined || anchor === undefined) return { kind: 'malformed' };
  const named = anchor === '' ? null : anchor;
  if (scheme === 'unisono') return { kind: 'guideline', policy: address.slice(address.indexOf(':') + 1), anchor: named };
  if (address.startsWith('/')) return { kind: 'absolute' };
  if (address === '') return { kind: 'file', path: from, anchor: named };
  const path = joined(from, address);
  return path === null ? { kind: 'outside' } : { kind: 'file', path, anchor: named };
}

/** The address that leads from one file of the handbook to another, with `/` and percent-encoding. */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same += 1;
  const parts = [...here.slice(same).map(() => '..'), ...there.slice(same)];
  return parts.map((part) => encodeURIComponent(part).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`)).join('/');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Joins a path to the folder of a file; null when it leaves the root. A path to the root itself is empty. */
function joined(from: string, address: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of address.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
