import { googleHosts, pinterestHosts, tripadvisorHosts } from './country-hosts.data.js';

/** How a host writes the addresses of accounts. `checked` is the day on which `source` was read; where it is null, the rules are own knowledge of 2026-11, not verified. */
export interface AccountHost {
  /** The host of today first, then those that lead to the same accounts: former ones, other endings. */
  readonly hosts: readonly [string, ...string[]];
  /** Subdomains that show the same accounts, beside `www`, `m` and `mobile`. */
  readonly subdomains?: readonly string[];
  /** True when `de.` or `de-de.` in front is the same account in another language. */
  readonly languages?: true;
  /** True when names in the path are the same in capitals and small letters. */
  readonly ignoresCase?: true;
  /** The beginnings of paths behind which codes stand, in which capitals count. */
  readonly codes?: RegExp;
  /** The parameters of a query that say which account is meant; all others are dropped. */
  readonly ids?: readonly string[];
  /** Other ways to write an address, and the one that stands for all; matched against path and query. What begins with `//` leads to another host. */
  readonly rewrites?: readonly (readonly [RegExp, string])[];
  /** What stands in front of a name in the path where `@name` alone is an account. */
  readonly handle?: string;
  readonly checked: string | null;
  readonly source: string | null;
}

const unverified = { checked: null, source: null } as const;

export const accountHosts: readonly AccountHost[] = [
  {
    hosts: ['facebook.com', 'fb.com', 'facebook.de'],
    subdomains: ['mbasic', 'touch', 'web'],
    languages: true,
    ignoresCase: true,
    codes: /^\/share\//i,
    ids: ['id', 'story_fbid', 'fbid', 'set', 'v'],
    rewrites: [
      [/^\/profile\.php\?id=(\d+)$/i, '/$1'],
      [/^\/(?:pages|people)\/[^/?]+\/(\d+)$/i, '/$1'],
      [/^\/pg\/([^/?]+)$/i, '/$1'],
    ],
    handle: '/',
    ...unverified,
  },
  { hosts: ['m.me', 'messenger.com'], ignoresCase: true, rewrites: [[/^\/t\/([^/?]+)$/i, '/$1']], handle: '/', ...unverified },
  {
    hosts: ['instagram.com', 'instagr.am'],
    ignoresCase: true,
    codes: /^\/(?:p|reel|tv)\//i,
    rewrites: [[/^\/_u\/([^/?]+)$/i, '/$1']],
    handle: '/',
    ...unverified,
  },
  {
    hosts: ['x.com', 'twitter.com'],
    ignoresCase: true,
    ids: ['screen_name', 'user_id'],
    rewrites: [[/^\/intent\/(?:user|follow)\?screen_name=(\w+)$/i, '/$1']],
    handle: '/',
    // That twitter.com leads to x.com; the rest is own knowledge.
    checked: '2026-11-22',
    source: 'https://www.muycomputer.com/2024/05/18/twitter-x-com-unico-dominio/',
  },
  { hosts: ['linkedin.com'], languages: true, ignoresCase: true, ids: ['gid'], ...unverified },
  { hosts: ['xing.com'], ignoresCase: true, ...unverified },
  {
    hosts: ['youtube.com', 'youtube.de'],
    languages: true,
    ignoresCase: true,
    codes: /^\/(?:channel|shorts|live|embed)\//i,
    ids: ['v', 'list', 'channel_id'],
    rewrites: [[/^(\/(?:channel|c|user)\/[^/?]+|\/@[^/?]+)\/(?:about|featured)$/i, '$1']],
    handle: '/@',
    ...unverified,
  },
  { hosts: ['tiktok.com'], ignoresCase: true, codes: /^\/t\//i, handle: '/@', ...unverified },
  { hosts: ['threads.com', 'threads.net'], ignoresCase: true, codes: /^\/@[^/]+\/post\//i, handle: '/@', ...unverified },
  { hosts: ['bsky.app'], ignoresCase: true, ...unverified },
  {
    hosts: ['pinterest.com', ...pinterestHosts],
    languages: true,
    ignoresCase: true,
    handle: '/',
    ...unverified,
  },
  { hosts: ['twitch.tv'], ignoresCase: true, handle: '/', ...unverified },
  {
    hosts: ['snapchat.com'],
    ignoresCase: true,
    codes: /^\/t\//i,
    rewrites: [[/^\/add\/([^/?]+)$/i, '/@$1']],
    handle: '/@',
    ...unverified,
  },
  {
    hosts: ['reddit.com'],
    subdomains: ['old', 'new', 'np'],
    languages: true,
    ignoresCase: true,
    codes: /^\/(?:r|u|user)\/[^/]+\/s\//i,
    rewrites: [[/^\/u\/([^/?]+)$/i, '/user/$1']],
    ...unverified,
  },
  {
    hosts: ['t.me', 'telegram.me'],
    ignoresCase: true,
    codes: /^\/(?:\+|joinchat\/)/i,
    rewrites: [[/^\/s\/([^/?]+)$/i, '/$1']],
    handle: '/',
    ...unverified,
  },
  { hosts: ['wa.me'], codes: /^\/(?:message|qr)\//i, ignoresCase: true, rewrites: [[/^\/\+(\d+)$/i, '/$1']], ...unverified },
  {
    hosts: ['whatsapp.com'],
    subdomains: ['api', 'web'],
    ids: ['phone'],
    rewrites: [[/^\/send\?phone=(?:\+|%2B)?(\d+)$/i, '//wa.me/$1']],
    ...unverified,
  },
  { hosts: ['discord.com', 'discordapp.com'], rewrites: [[/^\/invite\/([^/?]+)$/i, '//discord.gg/$1']], ...unverified },
  { hosts: ['vimeo.com'], ignoresCase: true, ...unverified },
  { hosts: ['trustpilot.com'], languages: true, ignoresCase: true, ...unverified },
  { hosts: ['kununu.com'], ignoresCase: true, ...unverified },
  {
    hosts: ['google.com', ...googleHosts],
    subdomains: ['maps'],
    ids: ['cid', 'ludocid', 'q', 'query', 'place_id', 'query_place_id', 'placeid', 'ftid', 'kgmid'],
    rewrites: [[/^\/maps\?cid=(\d+)$/i, '?cid=$1']],
    ...unverified,
  },
  {
    hosts: ['tripadvisor.com', ...tripadvisorHosts],
    languages: true,
    // The numbers say which place is meant; its name behind them is in the language of the reader.
    rewrites: [[/^\/(\w+_Review-g\d+-d\d+)\b[^/]*$/i, '/$1']],
    ...unverified,
  },
];

/** Mastodon runs on many servers, so these rules go by the platform and not by the host. Own knowledge of 2026-11, not verified. */
export const mastodonServer: Omit<AccountHost, 'hosts'> = {
  ignoresCase: true,
  rewrites: [[/^\/(?:users|web)\/@?([^/?@]+)$/i, '/@$1']],
  ...unverified,
};

/** Parameters that say where a reader came from or in which language they read, on every host. Own knowledge of 2026-11. */
export const trackingParameters = new Set([
  ...['fbclid', 'gclid', 'dclid', 'gbraid', 'wbraid', 'msclkid', 'twclid', 'ttclid', 'yclid', 'igsh', 'igshid', 'mibextid', 'li_fat_id'],
  ...['mc_cid', 'mc_eid', 'ref', 'ref_src', 'ref_url', 'refsrc', 'fref', 'referrer', 'si', 'feature', 'trk', 'originalsubdomain'],
  ...['hl', 'lang', 'locale', '_rdr', 'utm'],
]);
