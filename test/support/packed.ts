import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** The package as `npm pack` makes it, packed once for all tests of a file and put where `to` wants it. */
export function packedProgram(): { readonly to: (path: string) => void } {
  let folder = '';
  let file = '';

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unisono-pack-'));
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as [{ filename: string }];
    file = join(folder, packed.filename);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  return { to: (path) => cpSync(file, path) };
}
