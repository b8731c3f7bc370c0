import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { folderWith } from './folder.js';

/** A copy of the foreign handbook in test/fixtures that is gone after the test. */
export function foreignHandbook(): string {
  const cwd = folderWith({});
  cpSync('test/fixtures/foreign-handbook', cwd, { recursive: true });
  return cwd;
}

/** The texts below a folder by path, temporary files of an interrupted writer left out; byte order marks and line ends as they are. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
  const paths = (await nodeFiles.list(folder)).filter((path) => !/\.unisono-[0-9a-f]+\.tmp$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
