import { once } from '../once.js';
import { remember } from '../remember.js';
import { closedPlatforms } from './closed-platforms.data.js';
import type { Platform } from './plan.js';
import type { PlatformEntry } from './platform-kinds.js';
import { livePlatforms } from './platforms.data.js';

/** The platform catalogue, in the order in which a host that several share is looked up. */
export const platforms: readonly Platform[] = [...livePlatforms, ...closedPlatforms].map(complete);

function complete(entry: PlatformEntry): Platform {
  return {
    hosts: [],
    countryHosts: [],
    formerHosts: [],
    formerNames: [],
    status: 'live',
    closedOn: null,
    successor: null,
    visibility: null,
    form: null,
    direction: null,
    synchronous: false,
    identity: null,
    owned: 'third',
    accountNeeded: false,
    noticeNeeded: false,
    commentsOpen: false,
    reviewSite: false,
    checked: null,
    source: null,
    ...entry,
  };
}

export interface PlatformMatch {
  readonly platform: Platform;
  /** The name or host under which it was found, when it is a former one ("Twitter", "twitter.com"). */
  readonly former: string | null;
}

const names = once((): ReadonlyMap<string, PlatformMatch> => {
  const found = new Map<string, PlatformMatch>();
  const add = (name: string, match: PlatformMatch): void => {
    const key = plainName(name);
    if (!found.has(key)) found.set(key, match);
  };
  for (const platform of platforms) for (const name of [platform.id, ...platform.names]) add(name, { platform, former: null });
  for (const platform of platforms) for (const name of platform.formerNames) add(name, { platform, former: name });
  return found;
});

/** A name as it is compared: without case, hyphens, spaces and full stops; umlauts as one letter. */
function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-‐‑–_./()]+/g, '');
}

/** The platform that a name in German or English, a former name, a host or an address means; null when the catalogue does not know it. */
export const findPlatform: (text: string) => PlatformMatch | null = remember(
  (text) => names().get(plainName(text)) ?? findByHost(hostOf(text)),
);

function findByHost(host: string | null): PlatformMatch | null {
  if (host === null) return null;
  // The longest host wins, so that plus.google.com is not taken for google.com.
  let best: { match: PlatformMatch; length: number } | null = null;
  for (const platform of platforms) {
    for (const known of [...platform.hosts, ...platform.countryHosts])
      if (belongsTo(host, known) && known.length > (best?.length ?? 0)) best = { match: { platform, former: null }, length: known.length };
    for (const known of platform.formerHosts)
      if (belongsTo(host, known) && known.length > (best?.length ?? 0)) best = { match: { platform, former: known }, length: known.length };
  }
  return best?.match ?? null;
}

const addressPattern = (letter: string, figure: string): string =>
  `^\\s*(?:https?:\\/\\/)?(?:[^\\s/@:]*@)?((?:[${letter}${figure}](?:[${letter}${figure}-]{0,62})\\.)+[${letter}]{2,24})\\.?(?::\\d+)?(?:[/?#]\\S*)?\\s*$`;
const plainAddress = once(() => new RegExp(addressPattern('a-z', '\\d'), 'i'));
const anyAddress = once(() => new RegExp(addressPattern('\\p{L}', '\\p{N}'), 'iu'));

/** The host of a web address or of a bare `example.com/page`, lower case and without `www.`; null for phone numbers, e-mail addresses, handles and anything else. */
export function hostOf(address: string): string | null {
  if (!address.includes('.')) return null;
  // The classes of all letters and figures are slow to make, and few addresses need them.
  const pattern = /[^\0-\x7f]/.test(address) ? anyAddress() : plainAddress();
  const match = pattern.exec(address);
  if (match === null || (address.includes('@') && !/^\s*https?:\/\//i.test(address) && !address.includes('/'))) return null;
  return (match[1] ?? '').toLowerCase().replace(/^www\./, '');
}

/** True when a host is a platform's own, in any country, one of its subdomains, or one under a former name. */
export function isHostOf(platform: Platform, host: string): boolean {
  return [...platform.hosts, ...platform.countryHosts, ...platform.formerHosts].some((known) => belongsTo(host, known));
}

/** True when a host belongs to a platform under a former name, such as twitter.com. */
export function isFormerHostOf(platform: Platform, host: string): boolean {
  return platform.formerHosts.some((known) => belongsTo(host, known));
}

function belongsTo(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}

/** Every name under which platforms are found; for "did you mean". */
export function platformNames(): readonly string[] {
  return platforms.flatMap((platform) => [platform.id, ...platform.names]);
}
