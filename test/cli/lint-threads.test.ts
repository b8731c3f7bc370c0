import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeCorpus } from '../../bench/lint/corpus.js';
import { callSpawned } from '../support/program.js';

const work = mkdtempSync(join(tmpdir(), 'unisono-threads-'));

afterAll(() => rmSync(work, { recursive: true, force: true }));

const args = ['lint', '--format', 'json', '--date', '2026-11-26'];

test('the built program finds the same in a large handbook with threads as without', () => {
  const cwd = join(work, 'handbook');
  makeCorpus({ folder: cwd, count: 180, rules: '' });
  // Faults everywhere, so that each thread has something to report.
  for (const [index, name] of readdirSync(join(cwd, 'policies')).entries()) {
    if (index % 8 !== 0) continue;
    const file = join(cwd, 'policies', name);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nWir antworten zeitnah; we reply as soon as possible. [Dort](gone-${name}).\n`);
  }
  const cache = join(work, 'cache');
  /** A machine with so many processors. */
  const processors = (count: number): string => {
    const file = join(work, `processors-${count}.cjs`);
    writeFileSync(file, `require('node:os').availableParallelism = () => ${count};`);
    return `--require ${file}`;
  };
  const threaded = callSpawned({ args, cwd, env: { XDG_CACHE_HOME: cache, NODE_OPTIONS: processors(4) } });
  const alone = callSpawned({ args, cwd, env: { NODE_OPTIONS: processors(1) } });
  expect(JSON.parse(threaded.stdout)).toEqual(JSON.parse(alone.stdout));
  expect(threaded.stdout.match(/fact-vague/g)?.length).toBeGreaterThan(20);
  // A thread that came to its end has left a cache of its own.
  expect(readdirSync(join(cache, 'unisono')).some((name) => name.endsWith('-thread.bin'))).toBe(true);
}, 120_000);
