import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { commands } from '../../src/commands/table.js';
import { makeHistory } from './history.js';

/**
 * What comparing costs in a handbook of 200 policies with 1,000 commits: wall time of whole calls, median and slowest of the rounds.
 * Usage: npx tsx bench/versions/index.ts [rounds]. Needs a build (`npm run build`) and git.
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

function measure({ args }: Row): { ms: number; status: number | null } {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [resolve('bin/run.cjs'), ...args], { cwd: folder, env, stdio: 'ignore' });
  return { ms: performance.now() - start, status };
}

try {
  mkdirSync(folder);
  mkdirSync(join(work, 'cache'));
  makeHistory(folder, { policies: 200, commits: 1000, branched: 20 });
  const size = execFileSync('git', ['rev-list', '--count', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim();
  console.log(`Node ${process.version}, ${size} commits, ${rounds} rounds; goal ${goal} ms`);
  for (const row of rows) {
    measure(row);
    const runs = Array.from({ length: rounds }, () => measure(row));
    const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
    const middle = times[times.length >> 1] ?? Number.NaN;
    const codes = [...new Set(runs.map(({ status }) => status))].join(', ');
    console.log(
      `${row.name.padEnd(50)}${middle.toFixed(0).padStart(6)} ms, slowest ${(times.at(-1) ?? Number.NaN).toFixed(0).padStart(5)} ms, exit ${codes}   ${middle <= goal ? 'met' : 'MISSED'}`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
