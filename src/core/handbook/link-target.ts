/** What a relative link of a handbook points at. */
export interface LinkTarget {
  /** Relative to the handbook's root. */
  readonly path: string;
  readonly anchor: string | null;
}

/** Resolves a relative link of a document. Null for links to elsewhere (a scheme, `//host`, `/absolute`) and for links that leave the handbook. `from` is the document's own path. */
export function linkTarget(url: string, from: string): LinkTarget | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return null;
  const hash = url.indexOf('#');
  const [address, fragment] = hash === -1 ? [url, ''] : [url.slice(0, hash), url.slice(hash + 1)];
  const anchor = fragment === '' ? null : decoded(fragment);
  const bare = address.replace(/\?.*$/s, '');
  if (bare === '') return { path: from, anchor };
  const parts = from.split('/').slice(0, -1);
  for (const part of decoded(bare).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return { path: parts.join('/'), anchor };
}

/** The relative link from a document to a file of the handbook. */
export function linkTo({ path, anchor, from }: { path: string; anchor: string; from: string }): string {
  const own = from.split('/').slice(0, -1);
  const other = path.split('/');
  let shared = 0;
  while (shared < own.length && shared < other.length - 1 && own[shared] === other[shared]) shared += 1;
  return `${'../'.repeat(own.length - shared)}${other.slice(shared).join('/')}#${anchor}`;
}

/** Percent-decoded; as it is where the percent signs are not an encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
