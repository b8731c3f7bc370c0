import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { foreignHandbook, textsIn } from '../support/foreign-handbook.js';
import { killWhen } from '../support/killed.js';
import { callSpawned } from '../support/program.js';

const args = ['--lang', 'en', '--date', '2026-11-22', 'adopt', '--yes'];

let whole: { before: Readonly<Record<string, string>>; expected: Readonly<Record<string, string>> } | null = null;

/** A folder before and after an adoption that nobody interrupted; made once. */
async function wholeAdoption(): Promise<NonNullable<typeof whole>> {
  if (whole === null) {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    expect(callSpawned({ args, cwd }).code).toBe(0);
    whole = { before, expected: await textsIn(cwd) };
  }
  return whole;
}

const journals = { '.unisono/adopt.json': '', '.unisono/last-adoption.json': '' };

test.each([
  ['the journal is there', '.unisono/adopt.json', true],
  ['the first document is there', 'policies/channels.de.md', true],
  ['the last document is there', 'policies/zustaendigkeiten.de.md', true],
  ['the first old document is gone', 'channels_de.md', false],
  ['the schemas come', '.unisono/schema/settings.schema.json', true],
  ['the settings are there', 'unisono.yaml', true],
])('killed when %s: nothing is torn or lost, and the same command completes the adoption', { timeout: 60_000 }, async (_, path, there) => {
  const { before, expected } = await wholeAdoption();
  const cwd = foreignHandbook();
  await killWhen({ cwd, args, reached: () => existsSync(join(cwd, path)) === there });
  const half = await textsIn(cwd);
  for (const [file, text] of Object.entries(half)) {
    if (file === '.unisono/adopt.json' || file === '.unisono/last-adoption.json') continue;
    expect([file, [before[file], expected[file]].includes(text)]).toEqual([file, true]);
  }
  // A folder is a handbook only when everything else is there.
  if (half['unisono.yaml'] !== undefined) expect({ ...half, ...journals }).toEqual({ ...expected, ...journals });
  expect(callSpawned({ args, cwd }).code).toBe(0);
  expect(await textsIn(cwd)).toEqual(expected);
  expect(callSpawned({ args: ['lint', '--date', '2026-11-22'], cwd }).code).toBe(0);
});

test.each([
  ['the folder is no handbook any more', 'unisono.yaml', false],
  ['the first old document is back', 'zustaendigkeiten_de.md', true],
  ['the last old document is back', 'channels_de.md', true],
  ['the first new document is gone', 'policies/zustaendigkeiten.de.md', false],
  ['the last new document is gone', 'policies/channels.de.md', false],
])(
  'killed on the way back when %s: nothing is lost, and the same command takes the rest back',
  { timeout: 60_000 },
  async (_, path, there) => {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    expect(callSpawned({ args, cwd }).code).toBe(0);
    const adopted = await textsIn(cwd);
    await killWhen({ cwd, args: [...args, '--undo'], reached: () => existsSync(join(cwd, path)) === there });
    const half = await textsIn(cwd);
    for (const [file, text] of Object.entries(half)) {
      if (file.startsWith('.unisono/') && file.endsWith('.json') && !file.includes('/schema/')) continue;
      expect([file, [before[file], adopted[file]].includes(text)]).toEqual([file, true]);
    }
    if (half['.unisono/adopt.json'] !== undefined) {
      const forward = callSpawned({ args, cwd });
      expect([forward.code, forward.stderr]).toEqual([2, expect.stringContaining('unisono adopt --undo')]);
    }
    const again = callSpawned({ args: [...args, '--undo'], cwd });
    if (half['.unisono/adopt.json'] !== undefined) expect(again.code).toBe(0);
    expect(await textsIn(cwd)).toEqual(before);
  },
);

test('an adoption that was cut short can be taken back too', { timeout: 60_000 }, async () => {
  const cwd = foreignHandbook();
  const before = await textsIn(cwd);
  await killWhen({ cwd, args, reached: () => existsSync(join(cwd, 'policies/channels.de.md')) });
  expect(callSpawned({ args: [...args, '--undo'], cwd }).code).toBe(0);
  expect(await textsIn(cwd)).toEqual(before);
});
