import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { localOnly, makeCorpus } from './corpus.js';
import { type Cost, costOf } from './measure.js';

/**
 * What `lint` costs on many policies, beside other linters on the same files in the same rounds: wall time, files and megabytes in a second, memory, and ratios.
 * The tools check different things; this is cost, not merit. The git rules are measured apart.
 * Usage: npx tsx bench/lint/index.ts [files] [rounds] [--alone]. Needs a build, git, Linux, and the npm registry for the peers unless `--alone`.
 */
const [count = 1000, rounds = 5] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);
const alone = process.argv.includes('--alone');
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const env: NodeJS.ProcessEnv = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), NO_COLOR: '1', LC_ALL: 'C', CI: '1' };

interface Row {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
}

function installPeers(): string {
  const folder = join(work, 'peers');
  mkdirSync(folder);
  const dependencies = JSON.parse(readFileSync('bench/lint/peers.json', 'utf8')) as Record<string, string>;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: 'ignore' });
  return join(folder, 'node_modules');
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  mkdirSync(join(work, 'cache'));
  const all = join(work, 'all');
  const local = join(work, 'local');
  const bytes = makeCorpus({ folder: all, count, rules: '' });
  makeCorpus({ folder: local, count, rules: localOnly });
  const ours = { file: process.execPath, args: [resolve('bin/run.cjs'), 'lint', '--format', 'json', '--date', '2026-11-26'] };
  const rows: Row[] = [
    { name: 'unisono, document-local rules', ...ours, cwd: local },
    { name: 'unisono, all rules', ...ours, cwd: all },
  ];
  if (!alone) {
    const modules = installPeers();
    const peer = (name: string, path: string, args: readonly string[]): Row => ({
      name,
      file: process.execPath,
      args: [join(modules, path), ...args],
      cwd: all,
    });
    writeFileSync(
      join(all, '.remarkrc.json'),
      JSON.stringify({ plugins: [`${modules}/remark-frontmatter/index.js`, `${modules}/remark-preset-lint-recommended/index.js`] }),
    );
    rows.push(
      { name: 'rumdl check --no-cache', file: join(modules, '.bin/rumdl'), args: ['check', '--no-cache', 'policies'], cwd: all },
      peer('markdownlint-cli2', 'markdownlint-cli2/markdownlint-cli2-bin.mjs', ['policies/**/*.md']),
      peer('remark, recommended preset', 'remark-cli/cli.js', ['--quiet', '--frail', 'policies']),
    );
  }
  const gitted = join(work, 'gitted');
  makeCorpus({ folder: gitted, count, rules: '' });
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', ...args], { cwd: gitted, stdio: 'ignore' });
  git('init', '--initial-branch=main');
  git('add', '-A');
  git('commit', '-m', 'Start');
  rows.push({ name: 'unisono, all rules, with git', ...ours, args: [...ours.args, '--base', 'HEAD'], cwd: gitted });

  for (const row of rows) await costOf({ ...row, env });
  const costs = new Map<Row, Cost[]>(rows.map((row) => [row, []]));
  for (let round = 0; round < rounds; round++) for (const row of rows) costs.get(row)?.push(await costOf({ ...row, env }));

  console.log(`Node ${process.version}, ${count} policies, ${(bytes / 1e6).toFixed(2)} MB, ${rounds} rounds; medians`);
  const wallOf = (row: Row): number => median((costs.get(row) ?? []).map(({ wall }) => wall));
  const [first] = rows;
  const reference = first === undefined ? Number.NaN : wallOf(first);
  for (const row of rows) {
    const wall = wallOf(row);
    const memory = median((costs.get(row) ?? []).map((cost) => cost.memory));
    console.log(
      [
        row.name.padEnd(32),
        `${wall.toFixed(0).padStart(7)} ms`,
        `${((count / wall) * 1000).toFixed(0).padStart(6)} files/s`,
        `${(bytes / 1e3 / wall).toFixed(1).padStart(6)} MB/s`,
        `${memory.toFixed(0).padStart(5)} MB`,
        `${(wall / reference).toFixed(2).padStart(6)} x the first row`,
      ].join('  '),
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
