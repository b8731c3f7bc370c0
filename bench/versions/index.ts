import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commands } from '../../src/commands/table.js';
import { makeHistory } from './history.js';

/**
 * What comparing costs in a handbook of 200 policies with 1,000 commits: processor time and wall time of whole calls, medians of the rounds.
 * The texts have faults that a release refuses, and exit codes are not judged: what is measured is finding all of that out.
 * Usage: npx tsx bench/versions/index.ts [rounds]. Needs a build (`npm run build`), git, and bash, whose `time` measures.
 */
const rounds = Number(process.argv[2] ?? 7);
const goal = 2000;
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const folder = join(work, 'handbook');
const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), NO_COLOR: '1', LC_ALL: 'C' };

interface Row {
  readonly name: string;
  readonly args: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'diff of a branch (20 commits)', args: ['diff'] },
  { name: 'diff from 10 commits ago', args: ['diff', '--from', 'HEAD~10'] },
  { name: 'diff from the first commit, everything changed', args: ['diff', '--from', 'start'] },
  { name: 'the same as a page', args: ['diff', '--from', 'start', '--format', 'html'] },
  { name: 'diff without changes', args: ['diff', '--from', 'HEAD'] },
  ...('release' in commands ? [{ name: 'release --dry-run', args: ['release', '--dry-run', '--yes'] }] : []),
];

function measure({ args }: Row): { cpu: number; wall: number } {
  const script = 'TIMEFORMAT="%U %S %R"; { time "$0" "$@" >/dev/null 2>&1; } 2>&1; true';
  const output = execFileSync('bash', ['-c', script, process.execPath, resolve('bin/run.cjs'), ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  const [user = 0, system = 0, real = 0] = output.trim().split(/\s+/).map(Number);
  return { cpu: (user + system) * 1000, wall: real * 1000 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  mkdirSync(folder);
  mkdirSync(join(work, 'cache'));
  makeHistory(folder, { policies: 200, commits: 1000, branched: 20 });
  const size = execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, ${size} commits, ${rounds} rounds; goal ${goal} ms`);
  for (const row of rows) {
    measure(row);
    const runs = Array.from({ length: rounds }, () => measure(row));
    const [cpu, wall] = [median(runs.map((run) => run.cpu)), median(runs.map((run) => run.wall))];
    console.log(
      `${row.name.padEnd(50)}${cpu.toFixed(0).padStart(6)} ms cpu ${wall.toFixed(0).padStart(6)} ms wall   ${wall <= goal ? 'met' : 'MISSED'}`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
