import type { Span } from '../place.js';

/** A web address as people write it in a plan. */
export interface WebAddress {
  /** Lower case, in ASCII form (punycode), without a dot at the end. */
  readonly host: string;
  /** Where the host stands in the text. */
  readonly hostSpan: Span;
  readonly schemeStated: boolean;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

// Handles may contain a dot ("muster.bau"): without scheme, `www.` and path, only these endings make a text an address.
const commonEndings = new Set(['com', 'de', 'at', 'ch', 'li', 'eu', 'net', 'org', 'info', 'io', 'fr', 'it', 'nl', 'be', 'lu', 'uk', 'us']);

/** Reads a web address; null for handles (`@name`), e-mail addresses, phone numbers, and anything else that is none. The scheme may be missing. */
export function parseWebAddress(text: string): WebAddress | null {
  const plain = plainAddress.exec(text);
  if (plain !== null) {
    const [, opening = '', written = '', path = ''] = plain;
    const host = written.toLowerCase();
    const hostSpan = { start: opening.length, end: opening.length + host.length };
    if (!host.includes('xn--')) return { host, hostSpan, schemeStated: true, path: path === '' ? '/' : path, query: '', fragment: '' };
  }
  const match = /^(\s*(?:https?:)?(?:\/\/)?)([^\s/?#@:]+)((?::\d{1,5})?)(\/[^\s]*|[?#][^\s]*)?\s*$/i.exec(text);
  if (match === null) return null;
  const [, opening = '', written = '', port = '', rest = ''] = match;
  if (!written.includes('.')) return null;
  const schemeStated = /https?:\/\//i.test(opening);
  if (!schemeStated && !/^www\./i.test(written) && !rest.startsWith('/')) {
    const ending = written.slice(written.lastIndexOf('.') + 1).toLowerCase();
    if (!commonEndings.has(ending)) return null;
  }
  if (!schemeStated && /^[\d.]+$/.test(written)) return null;
  const parsed = parseUrl(`https://${written}${port}${rest}`);
  const host = parsed?.hostname.replace(/\.$/, '') ?? '';
  if (parsed === null || !host.includes('.') || host.split('.').includes('')) return null;
  return {
    host,
    hostSpan: { start: opening.length, end: opening.length + written.length },
    schemeStated,
    path: parsed.pathname,
    query: parsed.search,
    fragment: parsed.hash,
  };
}

// What URL leaves as it is, apart from capitals in the host: how nearly all addresses in long lists are written.
const plainAddress =
  /^(https?:\/\/)((?:[a-z0-9](?:[a-z0-9-]{0,40}[a-z0-9])?\.){1,4}[a-z]{2,20})((?:\/[a-z0-9_-][a-z0-9_.-]{0,80}){0,8}\/?)$/i;

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** The handle of `@name` in lower case, or null when the text is none. */
export function parseHandle(text: string): string | null {
  return /^\s*@([^\s@/]+)\s*$/.exec(text)?.[1]?.toLowerCase() ?? null;
}

/** The e-mail address that a text consists of, with or without `mailto:`, in lower case; null when it is none. */
export function parseMailAddress(text: string): string | null {
  const [name = '', host = '', ...others] = text
    .trim()
    .replace(/^mailto:/i, '')
    .split('@');
  const isHost = host.includes('.') && !/[\s/]/.test(host) && !host.split('.').includes('');
  return others.length > 0 || name === '' || /\s/.test(name) || !isHost ? null : `${name}@${host}`.toLowerCase();
}
