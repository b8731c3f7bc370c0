import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fiveDocumentHandbook } from './handbook.js';

/**
 * What starting costs: processor time (user + system) and wall time of `--version`, `--help` and `lint` of a five-document handbook, as ratios to `node -e 0`,
 * with a warm code cache and without one. All rows run in turn, round by round; a ratio is the median over rounds of row / floor in the same round.
 * Usage: npx tsx bench/startup/index.ts [rounds]. Needs a build (`npm run build`) and bash, whose `time` measures.
 */
const rounds = Number(process.argv[2] ?? 21);
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const program = resolve('bin/run.cjs');
const handbook = join(work, 'handbook');
fiveDocumentHandbook(handbook);
mkdirSync(join(work, 'cache'));

const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), NO_COLOR: '1', LC_ALL: 'C' };
// Company proxies set it, and on Node 20 it costs every start some 30 ms of its own.
delete env.NODE_EXTRA_CA_CERTS;

interface Row {
  readonly name: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly goal?: number;
}

const cold = { UNISONO_NO_CACHE: '1' };
const rows: readonly Row[] = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version, warm', args: [program, '--version'], goal: 1.2 },
  { name: '--help, warm', args: [program, '--help'], goal: 2.2 },
  { name: 'lint, warm', args: [program, 'lint', handbook], goal: 3.5 },
  { name: '--help, no cache', args: [program, '--help'], env: cold },
  { name: 'lint, no cache', args: [program, 'lint', handbook], env: cold },
];

function measure(row: Row): { cpu: number; wall: number } {
  const output = execFileSync(
    'bash',
    ['-c', 'TIMEFORMAT="%U %S %R"; { time "$0" "$@" >/dev/null 2>&1; } 2>&1', process.execPath, ...row.args],
    { cwd: work, env: { ...env, ...row.env }, encoding: 'utf8' },
  );
  const [user = 0, system = 0, real = 0] = output
    .trim()
    .split(/\s+/)
    .map((part) => Number(part.replace(',', '.')));
  return { cpu: (user + system) * 1000, wall: real * 1000 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  for (const row of rows) for (let i = 0; i < 3; i++) measure(row);
  const results = rows.map(() => [] as { cpu: number; wall: number }[]);
  for (let round = 0; round < rounds; round++)
    rows.forEach((row, index) => {
      results[index]?.push(measure(row));
    });
  const floor = results[0] ?? [];
  console.log(`Node ${process.version}, ${rounds} rounds, medians; ratio = row / node -e 0 in the same round`);
  console.log(
    `${'row'.padEnd(20)}${'cpu ms'.padStart(9)}${'cpu ratio'.padStart(11)}${'wall ms'.padStart(9)}${'wall ratio'.padStart(12)}   goal (cpu)`,
  );
  rows.forEach((row, index) => {
    const mine = results[index] ?? [];
    const ratio = (key: 'cpu' | 'wall'): number => median(mine.map((value, round) => value[key] / (floor[round]?.[key] ?? Number.NaN)));
    const cpu = ratio('cpu');
    const goal = row.goal === undefined ? '' : `   at most ${row.goal}: ${cpu <= row.goal ? 'met' : 'MISSED'}`;
    console.log(
      `${row.name.padEnd(20)}${median(mine.map((value) => value.cpu))
        .toFixed(1)
        .padStart(9)}${cpu.toFixed(2).padStart(11)}${median(mine.map((value) => value.wall))
        .toFixed(1)
        .padStart(9)}${ratio('wall').toFixed(2).padStart(12)}${goal}`,
    );
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
