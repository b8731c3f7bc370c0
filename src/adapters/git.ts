import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Git, GitFile, GitRepository } from '../ports.js';
import { type GitAnswer, type GitCall, gitFailed, gitGone, runGit } from './run-git.js';

/** What all files of a handbook at one commit may have together. */
const maxTotalBytes = 256 * 1024 * 1024;

/** Longer lists of paths would not fit into a command line of Windows (32,767 characters). */
const maxArgumentLength = 16_000;

/** The git program of this machine. Everything throws a `UserError` where git refuses; nothing here talks to a network or signs. */
export const nodeGit: Git = gitThat({ signs: false });

/** The same, but commits and tags are signed by the program and with the key that git is set up for. */
export const signingGit: Git = gitThat({ signs: true });

function gitThat({ signs }: { signs: boolean }): Git {
  return { open: (folder) => openRepository({ folder, signs }) };
}

async function openRepository({ folder, signs }: { folder: string; signs: boolean }): Promise<GitRepository | null> {
  // Most handbooks outside a repository are told apart without starting git.
  if (!liesInRepository(folder)) return null;
  // Two calls, because a folder's name may hold a line end.
  const [where, inside] = await Promise.all([
    runGit({ args: ['rev-parse', '--is-shallow-repository', '--show-toplevel'], cwd: folder }),
    runGit({ args: ['rev-parse', '--show-prefix'], cwd: folder }),
  ]);
  // A bare repository and the inside of `.git` have no work tree, so a handbook cannot lie there.
  if (where?.exitCode !== 0 || inside?.exitCode !== 0) return null;
  const [, shallow = '', root = ''] = /^(\w+)\n([\s\S]*)\n$/.exec(textOf(where)) ?? [];
  if (root === '') return null;
  return repository({ root, folder: textOf(inside).replace(/\/?\n$/, ''), shallow: shallow === 'true', signs });
}

/** True when a folder, or one above it, holds `.git`: a folder, or a file in linked work trees and submodules. */
function liesInRepository(folder: string): boolean {
  if (!existsSync(folder)) return false;
  for (let here = realpathSync(folder); ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return true;
    if (dirname(here) === here) return false;
  }
}

function repository({ root, folder, shallow, signs }: { root: string; folder: string; shallow: boolean; signs: boolean }): GitRepository {
  const run = async (call: Omit<GitCall, 'cwd'>): Promise<GitAnswer> => {
    const answer = await runGit({ ...call, cwd: root });
    if (answer === null) throw gitGone();
    return answer;
  };
  /** What git says, or a UserError. */
  const ask = async (call: Omit<GitCall, 'cwd'>): Promise<Uint8Array> => {
    const answer = await run(call);
    if (answer.exitCode !== 0) throw gitFailed({ doing: call.args[0] ?? '', detail: answer.stderr || textOf(answer) });
    return answer.stdout;
  };
  /** What git says, or null for its "no". */
  const tell = async (args: readonly string[]): Promise<string | null> => {
    const answer = await run({ args });
    return answer.exitCode === 0 ? textOf(answer).replace(/\n$/, '') : null;
  };
  // Commits that git named here before: asking again would start it once more.
  const commits = new Set<string>();
  const commitIn = (answer: string | null): string | null => {
    if (answer === null || !isObjectName(answer)) return null;
    commits.add(answer);
    return answer;
  };
  const resolve = async (reference: string): Promise<string | null> => {
    if (commits.has(reference)) return reference;
    return mayBeReference(reference) ? commitIn(await tell(['rev-parse', '--verify', '--quiet', `${reference}^{commit}`])) : null;
  };
  const names = async (...patterns: readonly string[]): Promise<readonly string[]> => {
    const format = '--format=%(refname:strip=2)';
    const lines = decode(await ask({ args: ['for-each-ref', '--sort=refname', '--sort=-creatordate', format, '--', ...patterns] }));
    return lines.split('\n').filter((line) => line !== '');
  };

  // A program that signs may ask for a pass phrase in the terminal.
  const apart = !signs;
  return {
    root,
    folder,
    shallow,
    resolve,

    async mergeBase(a, b) {
      return mayBeReference(a) && mayBeReference(b) ? commitIn(await tell(['merge-base', a, b])) : null;
    },

    async branch() {
      return (await tell(['symbolic-ref', '--quiet', 'HEAD']))?.replace(/^refs\/heads\//, '') ?? null;
    },

    async defaultBranch() {
      const head = 'refs/remotes/origin/HEAD';
      const candidates = ['refs/heads/main', 'refs/heads/master', 'refs/remotes/origin/main', 'refs/remotes/origin/master'];
      const format = '--format=%(refname) %(symref)';
      const lines = decode(await ask({ args: ['for-each-ref', format, '--', head, ...candidates] })).split('\n');
      const known = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
      // What git finds nothing behind is not listed.
      const remote = known.get(head) ?? '';
      const found = remote === '' ? candidates.find((reference) => known.has(reference)) : remote;
      return found?.replace(/^refs\/(?:heads|remotes)\//, '') ?? null;
    },

    async branches() {
      return (await names('refs/heads', 'refs/remotes')).filter((name) => !name.endsWith('/HEAD'));
    },

    async tags(pattern) {
      return names(`refs/tags/${pattern}`);
    },

    async filesAt({ commit, folder: below, maxBytes, wants }) {
      const hash = await resolve(commit);
      if (hash === null) return [];
      const path = below.replace(/\/+$/, '');
      const args = ['ls-tree', '-r', '-z', '--long', '--full-tree', hash, ...(path === '' ? [] : ['--', `${path}/`])];
      const entries = treeEntries(decode(await ask({ args })))
        .map((entry) => ({ ...entry, path: path === '' ? entry.path : entry.path.slice(path.length + 1) }))
        .filter((entry) => wants(entry.path));
      const readable = entries.filter(({ size }) => size <= maxBytes);
      const contents = await readBlobs({ readable, ask });
      return entries.map(
        ({ path: name, object }): GitFile => ({
          path: name,
          content: contents.has(object) ? { bytes: contents.get(object) ?? new Uint8Array() } : { failure: 'too-large' },
        }),
      );
    },

    async dirty(paths) {
      return (await statusOf({ paths, ask })).map(({ path }) => path);
    },

    async commit({ paths, message }) {
      const untracked = (await statusOf({ paths, ask })).filter(({ state }) => state === '??').map(({ path }) => path);
      // Only announced, not staged: if the commit fails, the index holds nothing that nobody asked for.
      const listed = ['--pathspec-from-file=-', '--pathspec-file-nul'];
      if (untracked.length > 0) await ask({ args: ['add', '--intent-to-add', ...listed], input: untracked.join('\0'), apart });
      const signature = signs ? ['--gpg-sign'] : [];
      await ask({ args: ['commit', '--quiet', '--only', ...signature, `--message=${message}`, ...listed], input: paths.join('\0'), apart });
      return (await resolve('HEAD')) ?? '';
    },

    async tag({ name, message }) {
      await ask({ args: ['tag', signs ? '--sign' : '--annotate', `--message=${message}`, '--', name], apart });
    },
  };
}

type Ask = (call: Omit<GitCall, 'cwd'>) => Promise<Uint8Array>;

interface TreeEntry {
  readonly path: string;
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** The regular files of a tree; links and submodules are left out. */
function treeEntries(output: string): readonly TreeEntry[] {
  return output.split('\0').flatMap((line) => {
    const match = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t([\s\S]+)$/.exec(line);
    return match === null ? [] : [{ object: match[1] ?? '', size: Number(match[2]), path: match[3] ?? '' }];
  });
}

/** The contents of all blobs by object name, from one process. */
async function readBlobs({ readable, ask }: { readable: readonly TreeEntry[]; ask: Ask }): Promise<ReadonlyMap<string, Uint8Array>> {
  const sizes = new Map(readable.map(({ object, size }) => [object, size]));
  const found = new Map<string, Uint8Array>();
  if (sizes.size === 0) return found;
  const total = [...sizes.values()].reduce((sum, size) => sum + size + 100, 0);
  const output = await ask({
    args: ['cat-file', '--batch'],
    input: `${[...sizes.keys()].join('\n')}\n`,
    maxOutput: Math.min(total, maxTotalBytes),
  });
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(0x0a, at);
    const header = decode(output.subarray(at, end === -1 ? output.length : end));
    const match = /^([0-9a-f]+) blob (\d+)$/.exec(header);
    // In a partial clone the object may be on the server only.
    if (end === -1 || match === null) throw gitFailed({ doing: 'cat-file', detail: header });
    const size = Number(match[2]);
    found.set(match[1] ?? '', output.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return found;
}

async function statusOf({ paths, ask }: { paths: readonly string[]; ask: Ask }): Promise<readonly { state: string; path: string }[]> {
  if (paths.length === 0) return [];
  const wanted = paths.map((path) => path.replace(/\/+$/, ''));
  const fits = wanted.reduce((sum, path) => sum + path.length + 3, 0) <= maxArgumentLength;
  const args = ['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all'];
  const output = decode(await ask({ args: fits ? [...args, '--', ...wanted] : args }));
  const entries = output.split('\0').flatMap((line) => (line === '' ? [] : [{ state: line.slice(0, 2), path: line.slice(3) }]));
  if (fits) return entries;
  const exact = new Set(wanted);
  return entries.filter(({ path }) => exact.has(path) || wanted.some((folder) => folder === '' || path.startsWith(`${folder}/`)));
}

/** git allows no reference that starts with a dash, so such a word can only be meant as an option. */
function mayBeReference(text: string): boolean {
  return text !== '' && !text.startsWith('-') && !text.includes('\0');
}

function isObjectName(text: string): boolean {
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text);
}

function textOf({ stdout }: GitAnswer): string {
  return decode(stdout);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
