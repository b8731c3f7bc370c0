import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { postgresRecords } from '../../src/adapters/postgres-records.js';
import type { Records } from '../../src/ports.js';
import { startPostgres, type TestServer } from '../support/postgres.js';

const processes = 50;
const each = 20;

let server: TestServer;
let folder: string;
let writer: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unisono-together-'));
  writer = join(folder, 'writer.mjs');
  // Fifty compilers at once would measure the compiler.
  await build({
    entryPoints: [resolve('test/support/write-records.ts')],
    outfile: writer,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    external: ['pg-native'],
  });
  server = await startPostgres();
}, 60_000);

afterAll(async () => {
  await server.stop();
});

it.each([
  ['a folder', async () => join(folder, 'records'), folderRecords],
  ['PostgreSQL', () => server.database('together'), postgresRecords],
] as const)(
  'fifty processes that store twenty records each at once lose nothing in %s',
  async (_, where, open: (where: string) => Records) => {
    const store = await where();
    const runs = Array.from({ length: processes }, (_unused, number) =>
      execa(process.execPath, [writer, store, String(number * each), String(each)]),
    );
    await Promise.all(runs);
    const records = open(store);
    const all = await records.all();
    await records.close();
    expect(all.damaged).toEqual([]);
    expect(new Set(all.records.map(({ person }) => person)).size).toBe(processes * each);
    expect(all.records).toHaveLength(processes * each);
  },
  180_000,
);
