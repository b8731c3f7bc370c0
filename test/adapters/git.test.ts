import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { nodeGit, signingGit } from '../../src/adapters/git.js';
import { UserError } from '../../src/core/user-error.js';
import type { GitFile, GitRepository } from '../../src/ports.js';
import { folderWith } from '../support/folder.js';
import { newRepository, repositoryIn } from '../support/repository.js';

async function open(folder: string): Promise<GitRepository> {
  const repository = await nodeGit.open(folder);
  if (repository === null) throw new Error('no repository');
  return repository;
}

const textOf = ({ content }: GitFile): string => ('bytes' in content ? new TextDecoder().decode(content.bytes) : content.failure);

const all = { folder: '', maxBytes: 1000, wants: () => true };

describe('open', () => {
  it('finds none in an ordinary folder, a missing one, a bare repository and inside .git', async () => {
    expect(await nodeGit.open(folderWith({ 'a.txt': 'x' }))).toBeNull();
    expect(await nodeGit.open(join(folderWith({}), 'missing'))).toBeNull();
    const repository = newRepository();
    expect(await nodeGit.open(join(repository.folder, '.git'))).toBeNull();
    const bare = folderWith({});
    repositoryIn(bare).git('init', '--quiet', '--bare');
    expect(await nodeGit.open(bare)).toBeNull();
  });

  it('finds none where git is not installed', async () => {
    const repository = newRepository();
    vi.stubEnv('PATH', folderWith({}));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await nodeGit.open(repository.folder)).toBeNull();
  });

  it('says where the folder lies, with odd names too', async () => {
    const repository = newRepository();
    const odd = 'hand\nbuch ü "q" -x';
    mkdirSync(join(repository.folder, odd, 'policies'), { recursive: true });
    expect(await open(join(repository.folder, odd))).toMatchObject({ folder: odd, shallow: false });
    expect((await open(repository.folder)).folder).toBe('');
    expect((await open(join(repository.folder, odd, 'policies'))).folder).toBe(`${odd}/policies`);
  });

  it('reads the repository of the folder, not the one that a hook of another repository points at', async () => {
    const other = newRepository();
    const repository = newRepository();
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.folder);
    onTestFinished(() => void vi.unstubAllEnvs());
    expect((await open(repository.folder)).root).toContain(repository.folder);
  });

  it('says what to do about a repository of somebody else', async () => {
    const repository = newRepository();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(nodeGit.open(repository.folder)).rejects.toMatchObject({
      what: { en: expect.stringContaining('belongs to somebody else') },
      hint: { de: expect.stringContaining('safe.directory') },
    });
  });
});

describe('references', () => {
  it('resolves branches, tags and commits, and nothing else', async () => {
    const repository = newRepository();
    const first = repository.commit('one', { 'a.md': 'a' });
    repository.git('tag', '--annotate', '--message=1', 'rules@1.0.0');
    const second = repository.commit('two', { 'a.md': 'b' });
    const git = await open(repository.folder);
    expect(await git.resolve('main')).toBe(second);
    expect(await git.resolve('rules@1.0.0')).toBe(first);
    expect(await git.resolve('HEAD~1')).toBe(first);
    expect(await git.resolve(first.slice(0, 10))).toBe(first);
    for (const odd of ['', 'nope', '-x', '--all', '--output=/tmp/x', 'main:a.md', 'a\0b', '$(touch x)', 'a\nb', '..', '^main'])
      expect(await git.resolve(odd), odd).toBeNull();
  });

  it('knows branches and tags, the newest first', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a' });
    repository.git('tag', 'rules@1.10.0');
    repository.git('checkout', '--quiet', '-b', 'feature/x');
    repository.commit('two', { 'a.md': 'b' });
    repository.git('tag', 'rules@1.9.0');
    repository.git('tag', 'other@1.0.0');
    const git = await open(repository.folder);
    expect(await git.branches()).toEqual(['feature/x', 'main']);
    expect(await git.tags('rules@*')).toEqual(['rules@1.9.0', 'rules@1.10.0']);
    expect(await git.tags('none@*')).toEqual([]);
    expect(await git.branch()).toBe('feature/x');
    repository.git('checkout', '--quiet', '--detach');
    expect(await git.branch()).toBeNull();
  });

  it('finds the merge base and the default branch', async () => {
    const repository = newRepository();
    const base = repository.commit('one', { 'a.md': 'a' });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('two', { 'b.md': 'b' });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('three', { 'c.md': 'c' });
    repository.git('checkout', '--quiet', '--orphan', 'island');
    repository.commit('four');
    const git = await open(repository.folder);
    expect(await git.mergeBase('main', 'topic')).toBe(base);
    expect(await git.mergeBase('main', 'island')).toBeNull();
    expect(await git.mergeBase('main', 'nope')).toBeNull();
    expect(await git.defaultBranch()).toBe('main');
  });

  it('takes the default branch of the remote first, and knows a shallow clone', async () => {
    const repository = newRepository();
    for (const text of ['a', 'b', 'c']) repository.commit(text, { 'a.md': text });
    repository.git('branch', '--move', 'trunk');
    const clone = folderWith({});
    repositoryIn(clone).git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, 'copy');
    const git = await open(join(clone, 'copy'));
    expect(git.shallow).toBe(true);
    expect(await git.defaultBranch()).toBe('origin/trunk');
    expect(await git.branches()).toEqual(['trunk', 'origin/trunk']);
    expect(await git.resolve('HEAD~1')).toBeNull();
  });

  it('has neither branch nor default branch in an empty repository', async () => {
    const git = await open(newRepository().folder);
    expect(await git.resolve('HEAD')).toBeNull();
    expect(await git.branch()).toBe('main');
    expect(await git.defaultBranch()).toBeNull();
    expect(await git.branches()).toEqual([]);
  });
});

describe('filesAt', () => {
  it('reads the files of a folder at a commit, whatever stands in the work tree', async () => {
    const repository = newRepository();
    const commit = repository.commit('one', {
      'book/policies/a.md': 'Grüße\n',
      'book/policies/same.md': 'Grüße\n',
      'book/facts.yaml': '',
      'book/big.md': 'x'.repeat(1001),
      'other/a.md': 'other',
      'book.md': 'beside',
    });
    rmSync(join(repository.folder, 'book'), { recursive: true });
    const git = await open(repository.folder);
    const files = await git.filesAt({ ...all, commit, folder: 'book', wants: (path) => path !== 'policies/nothing' });
    expect(files.map((file) => [file.path, textOf(file)])).toEqual([
      ['big.md', 'too-large'],
      ['facts.yaml', ''],
      ['policies/a.md', 'Grüße\n'],
      ['policies/same.md', 'Grüße\n'],
    ]);
    expect((await git.filesAt({ ...all, commit })).map(({ path }) => path)).toContain('other/a.md');
    expect(await git.filesAt({ ...all, commit, folder: 'missing' })).toEqual([]);
    expect(await git.filesAt({ ...all, commit: 'nope' })).toEqual([]);
  });

  it('loads nothing from the network where a clone is partial, and says what to do', async () => {
    const repository = newRepository();
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const first = repository.commit('one', { 'a.md': 'a' });
    repository.commit('two', { 'a.md': 'b' });
    const clone = folderWith({});
    repositoryIn(clone).git('clone', '--quiet', '--filter=blob:none', `file://${repository.folder}`, 'copy');
    const git = await open(join(clone, 'copy'));
    expect(await git.filesAt({ ...all, commit: 'HEAD' })).toHaveLength(1);
    await expect(git.filesAt({ ...all, commit: first })).rejects.toMatchObject({
      hint: { en: expect.stringContaining('git fetch --refetch') },
    });
  });

  it('takes odd names as they are and leaves links and submodules out', async () => {
    const inner = newRepository();
    inner.commit('inner', { 'policies/inner.md': 'x' });
    const repository = newRepository();
    const names = ['-x.md', 'new\nline.md', ':(glob)*.md', 'ü\t"quoted".md', 'policies/*.md', '\u202e.md'];
    repository.write(Object.fromEntries(names.map((name) => [name, name])));
    symlinkSync('/etc/passwd', join(repository.folder, 'link.md'));
    repository.git('submodule', '--quiet', 'add', inner.folder, 'sub');
    const commit = repository.commit('odd');
    const files = await (await open(repository.folder)).filesAt({ ...all, commit, wants: (path) => path !== '.gitmodules' });
    expect(new Map(files.map((file) => [file.path, textOf(file)]))).toEqual(new Map(names.map((name) => [name, name])));
  });
});

describe('writing', () => {
  it('tells what differs from the last commit', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a', 'b.md': 'b', 'c.md': 'c', 'd/e.md': 'e' });
    repository.write({ 'a.md': 'A', 'd/new\n.md': 'n', 'other.md': 'o' });
    rmSync(join(repository.folder, 'b.md'));
    repository.git('mv', 'c.md', 'moved.md');
    const git = await open(repository.folder);
    expect(await git.dirty(['a.md', 'b.md', 'c.md', 'd/', 'moved.md'])).toEqual(['a.md', 'b.md', 'c.md', 'moved.md', 'd/new\n.md']);
    expect(await git.dirty(['d/e.md'])).toEqual([]);
    expect(await git.dirty(['*'])).toEqual([]);
    expect(await git.dirty([])).toEqual([]);
    const many = Array.from({ length: 900 }, (_, index) => `policies/long-name-${index}.md`);
    expect(await git.dirty([...many, 'd'])).toEqual(['d/new\n.md']);
  });

  it('commits the paths that are named, new and deleted ones too, and keeps what else is staged', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a', 'b.md': 'b', 'gone.md': 'g' });
    repository.write({ 'a.md': 'A', '-n *.md': 'new', 'b.md': 'B', 'staged.md': 's' });
    rmSync(join(repository.folder, 'gone.md'));
    repository.git('add', 'b.md', 'staged.md');
    const git = await open(repository.folder);
    const commit = await git.commit({ paths: ['a.md', '-n *.md', 'gone.md'], message: '--amend' });
    expect(commit).toBe(repository.git('rev-parse', 'HEAD'));
    expect(repository.git('show', '--format=%s', '--name-only', 'HEAD').split('\n')).toEqual(['--amend', '', '-n *.md', 'a.md', 'gone.md']);
    expect(repository.git('diff', '--cached', '--name-only').split('\n')).toEqual(['b.md', 'staged.md']);
  });

  it('starts no hook and no monitor', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a' });
    const trace = join(folderWith({}), 'trace');
    const script = `#!/bin/sh\necho ran >> ${trace}\n`;
    for (const hook of ['pre-commit', 'commit-msg', 'post-commit', 'reference-transaction', 'monitor']) {
      writeFileSync(join(repository.folder, '.git/hooks', hook), script);
      chmodSync(join(repository.folder, '.git/hooks', hook), 0o755);
    }
    repository.git('config', 'core.fsmonitor', join(repository.folder, '.git/hooks/monitor'));
    repository.write({ 'a.md': 'A' });
    const git = await open(repository.folder);
    expect(await git.dirty(['a.md'])).toEqual(['a.md']);
    await git.commit({ paths: ['a.md'], message: 'two' });
    await git.tag({ name: 'rules@1.0.0', message: 'Release' });
    expect(existsSync(trace)).toBe(false);
    expect(repository.git('cat-file', '-t', 'rules@1.0.0')).toBe('tag');
  });

  it('starts a program that signs only when it is asked to', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a' });
    const folder = folderWith({});
    const [trace, signer] = [join(folder, 'trace'), join(folder, 'signer')];
    // Says what git expects of a signature.
    writeFileSync(
      signer,
      `#!/bin/sh\necho ran >> ${trace}\ncat > /dev/null\necho '[GNUPG:] SIG_CREATED ' >&2\necho '-----BEGIN PGP SIGNATURE-----'\necho x\necho '-----END PGP SIGNATURE-----'\n`,
    );
    chmodSync(signer, 0o755);
    for (const [name, value] of [
      ['gpg.program', signer],
      ['commit.gpgSign', 'true'],
      ['tag.gpgSign', 'true'],
      ['tag.forceSignAnnotated', 'true'],
      ['user.signingKey', 'test'],
    ] as const)
      repository.git('config', name, value);
    repository.write({ 'a.md': 'A' });
    const git = await open(repository.folder);
    await git.commit({ paths: ['a.md'], message: 'two' });
    await git.tag({ name: 'rules@1.0.0', message: 'Release' });
    expect(existsSync(trace)).toBe(false);
    repository.write({ 'a.md': 'B' });
    const signing = await signingGit.open(repository.folder);
    await signing?.commit({ paths: ['a.md'], message: 'three' });
    await signing?.tag({ name: 'rules@1.1.0', message: 'Release' });
    expect(repository.git('cat-file', '-p', 'HEAD')).toContain('gpgsig -----BEGIN PGP SIGNATURE-----');
    expect(repository.git('cat-file', '-p', 'rules@1.1.0')).toContain('-----BEGIN PGP SIGNATURE-----');
  });

  it('says in its own words why git refused', async () => {
    const repository = newRepository();
    repository.commit('one', { 'a.md': 'a' });
    const git = await open(repository.folder);
    await git.tag({ name: 'rules@1.0.0', message: 'x' });
    await expect(git.tag({ name: 'rules@1.0.0', message: 'x' })).rejects.toThrow(/“git tag” failed: .*already exists/);
    await expect(git.tag({ name: '--delete', message: 'x' })).rejects.toThrow(UserError);
    await expect(git.commit({ paths: ['a.md'], message: 'x' })).rejects.toThrow(/“git commit” failed/);
    await expect(git.commit({ paths: ['missing.md'], message: 'x' })).rejects.toThrow(/“git commit” failed: .*missing\.md/);
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
