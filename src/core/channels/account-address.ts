import { once } from '../once.js';
import { type AccountHost, accountHosts, mastodonServer, trackingParameters } from './account-hosts.data.js';
import type { Platform } from './plan.js';
import type { WebAddress } from './web-address.js';

/**
 * The one way to write the address of an account, `https://host/path`: two addresses that lead to the same account give the same text.
 * Scheme, `www.`, `m.`, a language in front of the host, former hosts, closing slashes, fragments and parameters that identify nothing never count;
 * capitals only where the host tells names apart by them. What a host does is data, see `account-hosts.data.ts`. Takes time linear in the address.
 */
export function accountAddress({ address, platform }: { address: WebAddress; platform: Platform | null }): string {
  const { host, rules } = hostRules(address.host, platform);
  // Addresses such as twitter.com/#!/name are still in print.
  const bang = /^#!(\/[^?]*)/.exec(address.fragment)?.[1];
  const path = rules?.ignoresCase && bang !== undefined ? bang : address.path;
  const written = rewrite(`${plainPath(path)}${plainQuery(address.query, rules)}`, rules);
  return written.startsWith('//') ? `https:${written}` : `https://${host}${inCase(written, rules)}`;
}

/** The account that `@name` means on a platform, written as `accountAddress` does; null where the catalogue does not know how names stand in addresses. */
export function accountOfHandle({ handle, platform }: { handle: string; platform: Platform }): string | null {
  const known = platform.hosts.map((host) => knownHosts().get(host)).find((rules) => rules?.handle !== undefined);
  if (known === undefined) return null;
  return `https://${known.hosts[0]}${inCase(plainPath(`${known.handle}${encodeURIComponent(handle.replace(/\p{Surrogate}/gu, '\ufffd'))}`), known)}`;
}

type Rules = Omit<AccountHost, 'hosts'>;

const knownHosts = once(() => new Map(accountHosts.flatMap((entry) => entry.hosts.map((host) => [host, entry] as const))));

function hostRules(host: string, platform: Platform | null): { host: string; rules: Rules | null } {
  const labels = host.split('.');
  for (const length of [2, 3]) {
    const known = knownHosts().get(labels.slice(-length).join('.'));
    if (known !== undefined && labels.length >= length && labels.slice(0, -length).every((label) => isSame(label, known)))
      return { host: known.hosts[0], rules: known };
  }
  let first = 0;
  while (labels.length - first > 2 && general.has(labels[first] ?? '')) first++;
  return { host: labels.slice(first).join('.'), rules: platform?.id === 'mastodon' ? mastodonServer : null };
}

const general = new Set(['www', 'm', 'mobile']);

/** True for a subdomain under which a host shows the same accounts. */
function isSame(label: string, { subdomains, languages }: AccountHost): boolean {
  return general.has(label) || subdomains?.includes(label) === true || (languages === true && /^[a-z]{2}(?:-[a-z]{2})?$/.test(label));
}

/** A path without empty parts, each part decoded and encoded again in one way. */
function plainPath(path: string): string {
  if (plainly.test(path)) return path;
  return path
    .split('/')
    .map(plainPart)
    .filter(isPart)
    .map((part) => `/${part}`)
    .join('');
}

// Nothing to decode, no part that stands for nothing.
const plainly = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+$/;

function isPart(part: string): boolean {
  return part !== '' && part !== '.' && part !== '..';
}

function plainPart(part: string): string {
  return recode(part, (text) => text.normalize('NFC'));
}

function smallPart(part: string): string {
  return recode(part, (text) => text.normalize('NFC').toLowerCase().normalize('NFC'));
}

/** Encodes what `change` makes of the decoded part; a part that is not properly encoded is changed as it stands. */
function recode(part: string, change: (text: string) => string): string {
  let text: string;
  try {
    text = decodeURIComponent(part);
  } catch {
    return change(part);
  }
  return encodeURIComponent(change(text)).replace(/%(?:40|2B|3A)/g, decodeURIComponent);
}

function plainQuery(query: string, rules: Rules | null): string {
  if (query === '' || query === '?') return '';
  const parameters = new URLSearchParams();
  for (const [name, value] of new URLSearchParams(query)) {
    const small = name.toLowerCase();
    if (rules === null ? !isTracking(small) : rules.ids?.includes(small)) parameters.append(rules === null ? name : small, value);
  }
  const pairs = [...new Set(parameters.toString().split('&'))].sort().join('&');
  return pairs === '' ? '' : `?${pairs}`;
}

function isTracking(name: string): boolean {
  return name.startsWith('utm_') || trackingParameters.has(name);
}

function rewrite(written: string, rules: Rules | null): string {
  return (rules?.rewrites ?? []).reduce((text, [from, to]) => text.replace(from, to), written);
}

/** In small letters as far as the host takes them for the same; codes and what stands in the query are left alone. */
function inCase(written: string, rules: Rules | null): string {
  if (rules?.ignoresCase !== true) return written;
  const end = written.indexOf('?');
  const path = end < 0 ? written : written.slice(0, end);
  const codes = rules.codes?.exec(path) ?? null;
  if (codes === null && plainly.test(path)) return path.toLowerCase() + written.slice(path.length);
  const length = codes?.[0].length ?? path.length;
  return `${path.slice(0, length).split('/').map(smallPart).join('/')}${written.slice(length)}`;
}
