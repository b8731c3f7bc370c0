/** A fault that was put into a list on purpose: what must be found, and in which row of the file. */
export interface Planted {
  readonly finding: string;
  readonly line: number;
}

interface Row {
  readonly platform: string;
  readonly address: string;
  /** What must be found at the row itself. */
  readonly findings: readonly string[];
  /** Rows of one account share it. */
  readonly account: string;
}

/** How people call a platform, and how they write the address of the account `name` there. */
const kinds = [
  {
    names: ['Facebook', 'facebook', 'FB', 'Facebook-Seite', 'facebook page'],
    address: (name: string) => `https://www.facebook.com/${name}`,
  },
  { names: ['Instagram', 'insta', 'IG'], address: (name: string) => `https://www.instagram.com/${name}/` },
  { names: ['X', 'x.com', 'X (Twitter)', 'Twitter/X', 'X (formerly Twitter)'], address: (name: string) => `https://x.com/${name}` },
  {
    names: ['LinkedIn', 'linkedin page', 'LinkedIn-Unternehmensseite'],
    address: (name: string) => `https://www.linkedin.com/company/${name}`,
  },
  { names: ['YouTube', 'Youtube-Kanal', 'yt'], address: (name: string) => `https://www.youtube.com/@${name}` },
  { names: ['TikTok', 'tik tok'], address: (name: string) => `https://www.tiktok.com/@${name}` },
  { names: ['Pinterest'], address: (name: string) => `https://www.pinterest.de/${name}/` },
  { names: ['Reddit', 'subreddit'], address: (name: string) => `https://www.reddit.com/r/${name}/` },
] as const;

/** The ways in which the same account is entered a second time. */
const disguises: readonly ((address: string) => string)[] = [
  (address) => address.replace('https:', 'http:'),
  (address) => (address.endsWith('/') ? address.slice(0, -1) : `${address}/`),
  (address) => address.replace(/[^/]+\/?$/, (name) => name.toUpperCase()),
  (address) => address.replace('https://www.', 'https://m.').replace('https://x.com', 'https://mobile.x.com'),
  (address) => address.replace('https://www.', 'https://WWW.').replace('https://x.com', 'https://WWW.X.com'),
  (address) => `${address}?utm_source=newsletter&fbclid=abc`,
  (address) => `${address}#top`,
];

/** A generator of numbers from 0 to below 1 that gives the same ones for the same seed (mulberry32, public domain). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How many rows of each kind a list has; the rest of its rows is sound. */
export const plantedRows = {
  oldHost: 150,
  oldName: 70,
  foreignHost: 60,
  noScheme: 40,
  closed: 30,
  twice: 120,
  threeTimes: 25,
} as const;

/** A channel list as CSV with faults in shuffled rows, and what must be found in it: nothing else is wrong with it as far as addresses and platforms go. */
export function longList({ rows: count, seed }: { rows: number; seed: number }): {
  readonly text: string;
  readonly planted: readonly Planted[];
} {
  const random = seeded(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let made = 0;
  const name = (): string => `muster${(made++).toString(36)}x`;
  const sound = (): Row => {
    const { names, address } = pick(kinds);
    const account = name();
    return { platform: pick(names), address: address(account), findings: [], account };
  };
  const rows: Row[] = [];
  const plant = (times: number, make: () => readonly Row[]): void => {
    for (let index = 0; index < times; index++) rows.push(...make());
  };
  const x = kinds[2];
  plant(plantedRows.oldHost, () => {
    const account = name();
    return [
      {
        platform: pick(x.names),
        address: `https://${pick(['', 'www.', 'mobile.'])}twitter.com/${account}`,
        findings: ['SEL-14 host'],
        account,
      },
    ];
  });
  plant(plantedRows.oldName, () => {
    const account = name();
    return [{ platform: pick(['Twitter', 'twitter', 'TWITTER']), address: x.address(account), findings: ['SEL-14 name'], account }];
  });
  plant(plantedRows.foreignHost, () => {
    const [own, other] = pick([
      [0, 1],
      [1, 0],
      [3, 4],
      [5, 2],
      [7, 6],
    ] as const);
    const account = name();
    return [{ platform: pick(kinds[own].names), address: kinds[other].address(account), findings: ['SEL-15 foreign'], account }];
  });
  plant(plantedRows.noScheme, () => {
    const row = sound();
    return [{ ...row, address: row.address.replace('https://', ''), findings: ['SEL-15 no-scheme'] }];
  });
  plant(plantedRows.closed, () => {
    const account = name();
    const gone = pick([
      ['Google+', 'https://plus.google.com/+'],
      ['XING-Gruppe', 'https://www.xing.com/net/'],
    ] as const);
    return [{ platform: gone[0], address: `${gone[1]}${account}`, findings: ['SEL-13 closed'], account }];
  });
  const again = (row: Row): Row => ({ ...row, address: pick(disguises)(row.address) });
  plant(plantedRows.twice, () => {
    const row = sound();
    return [row, again(row)];
  });
  plant(plantedRows.threeTimes, () => {
    const row = sound();
    return [row, again(row), again(row)];
  });
  while (rows.length < count) rows.push(sound());
  for (let index = rows.length - 1; index > 0; index--) {
    const other = below(index + 1);
    [rows[index], rows[other]] = [rows[other] as Row, rows[index] as Row];
  }
  const lines = rows.map(
    ({ platform, address }, index) =>
      `k${index};${platform};${address};Eigener Zweck Nummer ${index};Rolle ${index % 40};Vertretung ${index % 40}`,
  );
  return { text: `Kennung;Kanal;Adresse;Zweck;Verantwortlich;Vertretung\n${lines.join('\n')}\n`, planted: plantedIn(rows) };
}

function plantedIn(rows: readonly Row[]): Planted[] {
  const seen = new Map<string, number>();
  return rows.flatMap(({ findings, account }, index) => {
    const times = (seen.get(account) ?? 0) + 1;
    seen.set(account, times);
    // One finding for each account, at its second row.
    return [...findings, ...(times === 2 ? ['SEL-16 address'] : [])].map((finding) => ({ finding, line: index + 2 }));
  });
}
