import { describe, expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { type CallResult, callInProcess, callSpawned } from '../support/program.js';
import { type Case, cases } from './cases.js';

const hosts = { 'in process': callInProcess, spawned: async (call: Parameters<typeof callSpawned>[0]) => callSpawned(call) } as const;

describe.each(Object.entries(hosts))('%s', (_, call) => {
  test.each(cases)('$name', async (row) => {
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
