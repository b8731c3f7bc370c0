import type { Span } from '../place.js';
import type { Platform } from './plan.js';

/** A web address as people write it in a plan. */
export interface WebAddress {
  /** Lower case, in ASCII form (punycode), without a dot at the end. */
  readonly host: string;
  /** Where the host stands in the text. */
  readonly hostSpan: Span;
  readonly schemeStated: boolean;
  readonly path: string;
  readonly query: string;
}

// Handles may contain a dot ("muster.bau"): without scheme, `www.` and path, only these endings make a text an address.
const commonEndings = new Set(['com', 'de', 'at', 'ch', 'li', 'eu', 'net', 'org', 'info', 'io', 'fr', 'it', 'nl', 'be', 'lu', 'uk', 'us']);

/** Reads a web address; null for handles (`@name`), e-mail addresses, phone numbers, and anything else that is none. The scheme may be missing. */
export function parseWebAddress(text: string): WebAddress | null {
  const match = /^(\s*(?:https?:)?(?:\/\/)?)([^\s/?#@:]+\.[^\s/?#@:]+)((?::\d{1,5})?)(\/[^\s]*|[?#][^\s]*)?\s*$/i.exec(text);
  if (match === null) return null;
  const [, opening = '', written = '', port = '', rest = ''] = match;
  const schemeStated = /https?:\/\//i.test(opening);
  if (!schemeStated && !/^www\./i.test(written) && !rest.startsWith('/')) {
    const ending = written.slice(written.lastIndexOf('.') + 1).toLowerCase();
    if (!commonEndings.has(ending)) return null;
  }
  if (!schemeStated && /^[\d.]+$/.test(written)) return null;
  const parsed = parseUrl(`https://${written}${port}${rest}`);
  if (parsed === null) return null;
  return {
    host: parsed.hostname.replace(/\.$/, ''),
    hostSpan: { start: opening.length, end: opening.length + written.length },
    schemeStated,
    path: parsed.pathname,
    query: parsed.search,
  };
}

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

// Everything else in a query (campaign marks, language, referrer) leads to the same page.
const identifyingParameters = new Set(['id', 'p', 'v', 'list', 'channel_id', 'page_id', 'user_id', 'gid', 'cid', 'placeid', 'place_id']);

/**
 * A text that is equal for two addresses that lead to the same account: scheme, `www.`, `m.`, language subdomains, letter case, closing slashes,
 * former hosts of the platform and query parameters that identify nothing do not count.
 */
export function accountKey({ address, platform }: { address: WebAddress; platform: Platform | null }): string {
  const path = safeDecode(address.path).replace(/\/+$/, '').toLowerCase();
  const query = [...new URLSearchParams(address.query)]
    .filter(([name]) => identifyingParameters.has(name.toLowerCase()))
    .map(([name, value]) => `${name.toLowerCase()}=${value}`)
    .sort();
  return `${sameHost(address.host, platform)}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function sameHost(host: string, platform: Platform | null): string {
  const bare = host.replace(/^(?:www|m|mobile)\./, '');
  if (platform === null) return bare;
  const all = [...platform.hosts, ...platform.formerHosts];
  const main = platform.hosts[0] ?? bare;
  if (all.includes(bare) || all.includes(host)) return main;
  // `de.linkedin.com` and `de-de.facebook.com` are the same account in another language.
  return all.includes(bare.replace(/^[a-z]{2}(?:-[a-z]{2})?\./, '')) ? main : bare;
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
