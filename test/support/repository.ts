import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './folder.js';

/** A git repository in a folder of its own, driven by the real program. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git and returns what it prints, without the last line end. */
  git(...args: readonly string[]): string;
  write(files: Readonly<Record<string, string | Uint8Array>>): void;
  /** Writes files, commits everything and returns the commit. */
  commit(message: string, files?: Readonly<Record<string, string | Uint8Array>>): string;
}

let second = 0;

/** An empty repository on `main`, or whatever lies in a folder already. */
export function repositoryIn(folder: string): TestRepository {
  const git = (...args: readonly string[]): string => {
    // Every commit a second later than the one before, so that "the newest" is one.
    const date = `${1_700_000_000 + second} +0000`;
    second += 1;
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    };
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];
    return execFileSync('git', [...identity, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).replace(
      /\n$/,
      '',
    );
  };
  const write = (files: Readonly<Record<string, string | Uint8Array>>): void => {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
  };
  return {
    folder,
    git,
    write,
    commit(message, files = {}) {
      write(files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** A new repository on `main` whose commits have an author. */
export function newRepository(): TestRepository {
  const repository = repositoryIn(folderWith({}));
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'user.name', 'Test');
  repository.git('config', 'user.email', 'test@example.com');
  return repository;
}
