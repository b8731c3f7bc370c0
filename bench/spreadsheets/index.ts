import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { blanks, packed, sheetOf, workbookOf, zipOf } from '../../test/support/workbook.js';

/**
 * What `audit` costs for a zip bomb of 1 GiB (about 1 MB packed) that declares its size and one that lies about it, beside an empty list of separated values and a workbook
 * of 200 channels: wall time and the most memory that the process held, as medians. Usage: npx tsx bench/spreadsheets/index.ts [rounds]. Needs a build and Linux.
 */
const rounds = Number(process.argv[2] ?? 9);
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const bomb = (size: number): Uint8Array =>
  zipOf([packed('xl/workbook.xml', '<x/>'), { name: 'xl/worksheets/sheet1.xml', packed: blanks(1024), size }]);
const channels = Array.from({ length: 200 }, (_, index) => ['Facebook', `Fragen ${index}`, 'Support', 'Vertrieb', '4 h', `Kanal ${index}`]);
const files = {
  'empty.csv': '',
  'bomb.xlsx': bomb(1024 * 1024 * 1024),
  'lying-bomb.xlsx': bomb(1000),
  'channels.xlsx': await workbookOf(
    sheetOf('A', [['Kanal', 'Zweck', 'Verantwortlich', 'Vertretung', 'Antwortzeit', 'Kanalname'], ...channels]),
  ),
};

/** Prints the most memory that the process held when it ends. */
const hook = join(work, 'memory.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(join(work, 'rss'))}, String(process.resourceUsage().maxRSS)))`,
);

function measure(name: string): { wall: number; memory: number } {
  const start = performance.now();
  spawnSync(process.execPath, ['--require', hook, resolve('bin/run.cjs'), 'audit', name], {
    cwd: work,
    env: { ...process.env, XDG_CACHE_HOME: work },
  });
  const wall = performance.now() - start;
  return { wall, memory: Number(readFileSync(join(work, 'rss'), 'utf8')) / 1024 };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

try {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(work, name), content);
  for (const name of Object.keys(files)) measure(name);
  for (const name of Object.keys(files)) {
    const results = Array.from({ length: rounds }, () => measure(name));
    const [wall, memory] = [median(results.map((result) => result.wall)), median(results.map((result) => result.memory))];
    console.log(`${name.padEnd(16)} ${wall.toFixed(0).padStart(6)} ms ${memory.toFixed(0).padStart(6)} MiB`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
