import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { type ReleaseCall, type ReleasePorts, release } from '../../src/app/release.js';
import type { ReleaseResult } from '../../src/core/versions/release-result.js';
import type { Files } from '../../src/ports.js';

/** A release of everything in a folder, without questions and without git unless said otherwise. */
export function releaseIn(root: string, call: Partial<ReleaseCall> = {}, ports: Partial<ReleasePorts> = {}): Promise<ReleaseResult> {
  return release(
    {
      cwd: root,
      policies: [],
      notes: [],
      editorial: null,
      yes: true,
      dryRun: false,
      commit: true,
      undo: false,
      today: '2026-11-22',
      language: 'en',
      content: process.cwd(),
      ...call,
    },
    {
      files: nodeFiles,
      filesBelow,
      git: { open: async () => null },
      prompter: () => {
        throw new Error('nobody may be asked here');
      },
      show: () => undefined,
      ...ports,
    },
  );
}

/** The file system below a folder, with something that happens before each write and removal, counted from 1. */
export function watchedFiles(before: (count: number) => void): (root: string) => Files {
  let count = 0;
  const next = (): void => {
    count += 1;
    before(count);
  };
  return (root) => {
    const files = filesBelow(root);
    return {
      ...files,
      async write(path, text, options) {
        next();
        await files.write(path, text, options);
      },
      async remove(path) {
        next();
        await files.remove(path);
      },
    };
  };
}

/** Every file of a folder with its text, `.git` left out. */
export function folderTexts(root: string): Record<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.startsWith('.git/'))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
