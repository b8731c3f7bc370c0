import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { tries } from '../support/kills.js';
import { type CallResult, callInProcess, callSpawned } from '../support/program.js';
import { type Case, cases } from './cases.js';

const hosts = { 'in process': callInProcess, spawned: async (call: Parameters<typeof callSpawned>[0]) => callSpawned(call) } as const;

/** A third of the cases is called as users do too; all of them in `npm run test:deep`. */
const spawned = cases.filter((_, index) => index % Math.round(cases.length / tries(cases.length)) === 0);

describe.each(Object.entries(hosts))('%s', (name, call) => {
  test.each(name === 'spawned' ? spawned : cases)('$name', async (row) => {
    const result = await call({
      args: ['--date', '2026-11-22', ...row.args],
      cwd: folderWith(row.files ?? {}),
      ...(row.env === undefined ? {} : { env: row.env }),
    });
    expectCase(row, result);
  });
});

function expectCase(row: Case, { code, stdout, stderr }: CallResult): void {
  expect({ code, stdout: missingParts(stdout, row.stdout), stderr: missingParts(stderr, row.stderr) }, `${stdout}\n---\n${stderr}`).toEqual(
    { code: row.exit, stdout: [], stderr: [] },
  );
  // Whatever happens, nobody sees a stack trace, and the result stands alone on stdout.
  expect(`${stdout}${stderr}`).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  if (row.exit === 2) expect(stdout).toBe('');
  if (row.json === true) expect(() => JSON.parse(stdout) as unknown).not.toThrow();
}

/** The parts that do not occur, each behind the one before. */
function missingParts(text: string, parts: readonly string[] = []): string[] {
  let from = 0;
  return parts.filter((part) => {
    const found = text.indexOf(part, from);
    if (found !== -1) from = found + part.length;
    return found === -1;
  });
}

test.skipIf(!existsSync('/dev/full'))('a full disk behind stdout is told, with exit code 2', () => {
  const full = openSync('/dev/full', 'w');
  const result = spawnSync(process.execPath, [resolve('bin/run.cjs'), '--help'], {
    env: { LC_ALL: 'C', UNISONO_NO_CACHE: '1' },
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  });
  closeSync(full);
  expect([result.status, result.stderr]).toEqual([
    2,
    'The output could not be written (ENOSPC).\nCheck the free space and where it is redirected to.\n',
  ]);
});

test('a reader that closes the pipe early is no failure', () => {
  const result = spawnSync(
    'bash',
    ['--norc', '-o', 'pipefail', '-c', '"$0" "$1" explain | head -n 1', process.execPath, resolve('bin/run.cjs')],
    {
      env: { PATH: process.env.PATH, LC_ALL: 'C', UNISONO_NO_CACHE: '1' },
      encoding: 'utf8',
    },
  );
  expect([result.status, result.stderr]).toEqual([0, '']);
});
