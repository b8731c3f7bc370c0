import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * What `audit portfolio` takes for a plan of 40 channels, 30 topics and 6 countries with several languages, start included: processor time (user + system) and wall time in seconds,
 * the median over rounds. Goal: 2 s. Beside it a plan of 10 channels, and the same large plan with hardly enough hours and with far too few.
 * Usage: npx tsx bench/portfolio/index.ts [rounds]. Needs a build (`npm run build`) and bash, whose `time` measures.
 */
const rounds = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const program = resolve('bin/run.cjs');
const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), LC_ALL: 'C' };
delete env.NODE_EXTRA_CA_CERTS;

const markets = [
  ['DE', 'de'],
  ['AT', 'de'],
  ['CH', 'de, fr, it'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['NL', 'nl, en'],
] as const;
const platforms = ['phone', 'e-mail', 'chat', 'facebook', 'instagram', 'whatsapp', 'contact-form', 'x'];

/** Numbers that look drawn and are the same every time. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function planOf({ channels, topics, people }: { channels: number; topics: number; people: number }): string {
  const draw = numbers(7);
  const topic = (index: number): string => `t${index}`;
  const lines = [
    'schema: 1',
    `company: { name: X, customers: consumers, markets: [${markets.map(([country, languages]) => `{ country: ${country}, languages: [${languages}] }`).join(', ')}] }`,
    'teams:',
    ...[0, 1, 2, 3, 4, 5].map((team) => `  - { id: team-${team}, people: ${people}, hours-per-week: 38, shrinkage: 0.3 }`),
    'topics:',
    ...Array.from(
      { length: topics },
      (_, index) => `  - { id: ${topic(index)}, per-week: ${5 + draw(60)}, privacy: ${index % 7 === 0 ? 'sensitive' : 'public'} }`,
    ),
    'channels:',
    ...Array.from({ length: channels }, (_, index) => {
      const everywhere = index < 8;
      const market = markets[index % markets.length] ?? markets[0];
      const served = Array.from({ length: topics }, (__, t) => t).filter((t) => everywhere || t % 3 === index % 3 || draw(4) === 0);
      const where = everywhere ? 'languages: [de, en, fr, it, nl]' : `countries: [${market[0]}], languages: [${market[1]}]`;
      const status = index % 9 === 8 ? ', status: idea' : '';
      return `  - { id: c${index}, platform: ${platforms[index % platforms.length]}, team: team-${index % 6}, ${where}, minutes: ${3 + draw(12)}, posts-per-week: ${draw(5)}, topics: [${served.map(topic).join(', ')}]${status} }`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const rows = [
  { name: '10 channels, 10 topics', plan: planOf({ channels: 10, topics: 10, people: 4 }) },
  { name: '40 channels, 30 topics, 6 countries', plan: planOf({ channels: 40, topics: 30, people: 6 }) },
  { name: 'the same, hardly enough hours', plan: planOf({ channels: 40, topics: 30, people: 3 }) },
  { name: 'the same, too few hours', plan: planOf({ channels: 40, topics: 30, people: 1 }) },
];

function measure(file: string): { cpu: number; wall: number; answer: string } {
  const script = 'TIMEFORMAT="%U %S %R"; { time "$0" "$@" 2>/dev/null; } 2>"$TIMES"';
  const times = join(work, 'times');
  const command = [process.execPath, program, 'audit', 'portfolio', file, '--format', 'json'];
  let output = '';
  try {
    output = execFileSync('bash', ['-c', script, ...command], { cwd: work, env: { ...env, TIMES: times }, encoding: 'utf8' });
  } catch (error) {
    // 1 says that no set covers everything.
    output = String((error as { stdout?: string }).stdout ?? '');
  }
  const [user = 0, system = 0, real = 0] = execFileSync('cat', [times], { encoding: 'utf8' })
    .trim()
    .split(/\s+/)
    .map((part) => Number(part.replace(',', '.')));
  return { cpu: user + system, wall: real, answer: (JSON.parse(output) as { answer: string }).answer };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  for (const [index, { name, plan }] of rows.entries()) {
    const file = join(work, `${index}.yaml`);
    writeFileSync(file, plan);
    const results = Array.from({ length: rounds + 1 }, () => measure(file)).slice(1);
    const [cpu, wall] = [median(results.map((one) => one.cpu)), median(results.map((one) => one.wall))];
    console.log(`${name.padEnd(36)} ${results[0]?.answer.padEnd(10)} cpu ${cpu.toFixed(2)} s, wall ${wall.toFixed(2)} s`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
