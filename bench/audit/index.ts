import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { costOf } from '../lint/measure.js';
import { groupOfCountries, registry } from './plans.js';

/**
 * What an audit costs, start-up included: a plan of 40 channels and 30 topics in 6 countries, and lists of 5,000 to 20,000 rows, beside node starting and csv-parse only reading
 * the same list. Wall time and the largest memory are medians of the rounds; rows run in turn. Usage: npx tsx bench/audit/index.ts [rounds]. Needs a build and Linux.
 */
const rounds = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const program = resolve('bin/run.cjs');
const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), NO_COLOR: '1', LC_ALL: 'C' };
delete env.NODE_EXTRA_CA_CERTS;
mkdirSync(join(work, 'cache'));

interface Row {
  readonly name: string;
  readonly args: readonly string[];
  readonly goal?: { readonly ms: number; readonly mb?: number };
}

const read = join(work, 'read.mjs');
writeFileSync(
  read,
  `import { readFileSync } from 'node:fs';\nimport { parse } from ${JSON.stringify(resolve('node_modules/csv-parse/lib/sync.js'))};\nparse(readFileSync(process.argv[2], 'utf8'), { columns: true, delimiter: ';' });\n`,
);
writeFileSync(join(work, 'group.yaml'), groupOfCountries({ channels: 40, topics: 30, countries: ['DE', 'AT', 'CH', 'FR', 'IT', 'PL'] }));
const sizes = [5000, 10_000, 20_000];
for (const size of sizes) writeFileSync(join(work, `${size}.csv`), registry(size));

const rows: readonly Row[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'audit: 40 channels, 30 topics, 6 countries', args: [program, 'audit', 'group.yaml'], goal: { ms: 500 } },
  ...sizes.map((size) => ({
    name: `audit: list of ${size} rows`,
    args: [program, 'audit', `${size}.csv`],
    ...(size === 20_000 ? { goal: { ms: 3000, mb: 400 } } : {}),
  })),
  { name: 'csv-parse reads 20000 rows', args: [read, '20000.csv'] },
];

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  const costs = rows.map(() => [] as { wall: number; memory: number }[]);
  for (let round = -1; round < rounds; round++)
    for (const [index, { args }] of rows.entries()) {
      const cost = await costOf({ file: process.execPath, args, cwd: work, env });
      // The first round fills the code cache.
      if (round >= 0) costs[index]?.push(cost);
    }
  const walls = costs.map((runs) => median(runs.map(({ wall }) => wall)));
  const memories = costs.map((runs) => median(runs.map(({ memory }) => memory)));
  console.log(`Node ${process.version}, ${rounds} rounds, medians`);
  console.log(`${'row'.padEnd(46)}${'wall ms'.padStart(9)}${'memory MB'.padStart(11)}   goal`);
  for (const [index, { name, goal }] of rows.entries()) {
    const [wall = 0, memory = 0] = [walls[index], memories[index]];
    const met = goal === undefined ? '' : wall <= goal.ms && memory <= (goal.mb ?? Number.POSITIVE_INFINITY) ? ': met' : ': MISSED';
    const text = goal === undefined ? '' : `   at most ${goal.ms} ms${goal.mb === undefined ? '' : `, ${goal.mb} MB`}${met}`;
    console.log(`${name.padEnd(46)}${wall.toFixed(0).padStart(9)}${memory.toFixed(0).padStart(11)}${text}`);
  }
  const of = (name: string): number => walls[rows.findIndex((row) => row.name.includes(name))] ?? Number.NaN;
  console.log(`20000 rows against 10000: ${(of('20000 rows') / of('10000')).toFixed(2)} times the time (linear: at most 2)`);
  console.log(`audit of 20000 rows against csv-parse reading them: ${(of('list of 20000') / of('csv-parse')).toFixed(2)}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
