import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { parseStatement } from '../../src/core/document/statement.js';
import { shapes } from './shapes.js';

/**
 * `npx esbuild bench/markdown/index.ts --bundle --platform=node | node - [FOLDER…]`: throughput on the Markdown files of the folders, and how each
 * hostile shape grows. Bundled as the product is; under tsx the helper that keeps function names halves the speed.
 */

const SIZE = 100_000;
const ROUNDS = 12;

function work(text: string): void {
  for (const comment of parseMarkdown(text).comments) parseStatement(comment);
}

function best(run: () => void, rounds: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function corpus(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.toLowerCase().endsWith('.md'));
  return files.map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

const given = process.argv.slice(2);
for (const folder of given.length > 0 ? given : ['node_modules', 'docs']) {
  const texts = corpus(folder);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const start = performance.now();
  for (const text of texts) work(text);
  const first = performance.now() - start;
  const warm = best(() => {
    for (const text of texts) work(text);
  }, ROUNDS);
  const speed = (megabytes / warm) * 1000;
  print(
    `${folder}: ${texts.length} files, ${megabytes.toFixed(2)} MB, first pass ${first.toFixed(0)} ms, warm ${warm.toFixed(1)} ms, ${speed.toFixed(1)} MB/s`,
  );
}

print(
  '\nshape, ms for 0.1, 0.4 and 1.6 million characters, factor of the last step (4 is linear; the first one is collection of short-lived garbage too)',
);
for (const [name, shape] of Object.entries(shapes)) {
  const times = [SIZE, 4 * SIZE, 16 * SIZE].map((size) => {
    const text = shape(size);
    return best(() => work(text), 3);
  });
  const [, middle = 0, last = 0] = times;
  print(`${name.padEnd(30)} ${times.map((time) => time.toFixed(1).padStart(8)).join(' ')} ${(last / middle).toFixed(1).padStart(6)}`);
}
