import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder, callSpawned } from '../support/program.js';
import { freshHandbook, nextTemplates, textsBelow } from '../support/upgrade.js';

/** Kills the program as soon as a file holds a text. */
async function killWhen({ cwd, args, path, text }: { cwd: string; args: readonly string[]; path: string; text: string }): Promise<void> {
  const program = spawn(process.execPath, [resolve('bin/run.cjs'), ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', XDG_CACHE_HOME: cacheFolder, LC_ALL: 'C' },
    stdio: 'ignore',
  });
  const ended = once(program, 'exit');
  const full = join(cwd, path);
  while (!(existsSync(full) && readFileSync(full, 'utf8').includes(text)) && program.exitCode === null)
    await new Promise((next) => setImmediate(next));
  program.kill('SIGKILL');
  await ended;
}

test.each([
  ['.unisono/upgrade.json', 'schema'],
  ['answers/complaint.en.md', 'A last word.'],
  ['.unisono/template/README.md', 'A last word.'],
  ['.unisono/answers.yaml', '2.0.0'],
  ['.unisono/last-upgrade.json', 'schema'],
])('killed when %s holds “%s”: the same command completes the upgrade', { timeout: 60_000 }, async (path, text) => {
  const templates = nextTemplates((name, source) => (name.endsWith('.md') ? `${source}\nA last word.\n` : source));
  const args = ['--lang', 'en', '--date', '2027-03-01', 'upgrade', '--yes', '--templates', templates];
  const whole = await freshHandbook();
  expect(callSpawned({ args, cwd: whole }).code).toBe(0);
  const cwd = await freshHandbook();
  await killWhen({ cwd, args, path, text });
  expect(callSpawned({ args, cwd }).code).toBe(0);
  expect(await textsBelow(cwd)).toEqual(await textsBelow(whole));
});
