import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { UserError } from '../../src/core/user-error.js';

const maxBytes = 1000;
let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'unisono-files-'));
});

describe('read', () => {
  it.each([
    ['missing', 'nowhere.md', 'missing'],
    ['a part of the path is a file', 'a.md/b.md', 'missing'],
    ['a folder', 'folder', 'folder'],
    ['a pipe', 'pipe', 'not-a-file'],
    ['a device', 'device', 'not-a-file'],
    ['a link that leads nowhere', 'broken', 'missing'],
    ['a link to itself', 'self', 'failed'],
    ['one byte too much', 'large.md', 'too-large'],
  ])('says why it cannot: %s', async (_, path, reason) => {
    writeFileSync(join(cwd, 'a.md'), 'a');
    mkdirSync(join(cwd, 'folder'));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    symlinkSync('/dev/zero', join(cwd, 'device'));
    symlinkSync('nothing', join(cwd, 'broken'));
    symlinkSync('self', join(cwd, 'self'));
    writeFileSync(join(cwd, 'large.md'), 'x'.repeat(maxBytes + 1));
    expect(await nodeFiles.read(join(cwd, path), { maxBytes })).toMatchObject({ ok: false, reason });
  });

  it('reads up to the limit, byte by byte the same', async () => {
    const bytes = Buffer.from(Array.from({ length: maxBytes }, (_, index) => index % 256));
    writeFileSync(join(cwd, 'a.md'), bytes);
    const result = await nodeFiles.read(join(cwd, 'a.md'), { maxBytes });
    expect(result.ok && Buffer.from(result.bytes).equals(bytes)).toBe(true);
  });

  it('reads files whose size the system does not tell', async () => {
    const result = await nodeFiles.read('/proc/self/status', { maxBytes: 100_000 });
    expect(result.ok && Buffer.from(result.bytes).toString()).toContain('Name:');
  });

  it('follows links only inside its folder', async () => {
    mkdirSync(join(cwd, 'book'));
    writeFileSync(join(cwd, 'secret.md'), 'secret');
    writeFileSync(join(cwd, 'book/real.md'), 'real');
    symlinkSync('../secret.md', join(cwd, 'book/out.md'));
    symlinkSync('real.md', join(cwd, 'book/in.md'));
    const files = filesBelow(join(cwd, 'book'));
    expect(await files.read(join(cwd, 'book/out.md'), { maxBytes })).toMatchObject({ ok: false, reason: 'denied' });
    expect(await files.read(join(cwd, 'book/../secret.md'), { maxBytes })).toMatchObject({ ok: false, reason: 'denied' });
    expect(await files.read(join(cwd, 'book/in.md'), { maxBytes })).toMatchObject({ ok: true });
  });
});

describe('list', () => {
  it('finds regular files only, sorted by code units', async () => {
    mkdirSync(join(cwd, 'b/.git'), { recursive: true });
    mkdirSync(join(cwd, 'node_modules'));
    for (const path of ['b/z.md', 'B.md', 'a.md', 'ä.md', 'b/.git/config', 'node_modules/x.md']) writeFileSync(join(cwd, path), '');
    symlinkSync('..', join(cwd, 'b/up'));
    symlinkSync('a.md', join(cwd, 'link.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    expect(await nodeFiles.list(cwd)).toEqual(['B.md', 'a.md', 'b/z.md', 'ä.md']);
    expect((await nodeFiles.listAll(cwd)).others).toEqual([
      { path: 'b/up', kind: 'link' },
      { path: 'link.md', kind: 'link' },
      { path: 'pipe.md', kind: 'other' },
    ]);
  });

  it('says so when a folder is missing', async () => {
    await expect(nodeFiles.list(join(cwd, 'nowhere'))).rejects.toBeInstanceOf(UserError);
  });
});

describe('write', () => {
  it('makes folders, never replaces unless told to, and leaves nothing else behind', async () => {
    const files = nodeFiles;
    await files.write(join(cwd, 'a/b/c.md'), 'one', { replace: false });
    await expect(files.write(join(cwd, 'a/b/c.md'), 'two', { replace: false })).rejects.toThrow(/exists already/);
    expect(readFileSync(join(cwd, 'a/b/c.md'), 'utf8')).toBe('one');
    await files.write(join(cwd, 'a/b/c.md'), 'two', { replace: true });
    expect(await files.list(cwd)).toEqual(['a/b/c.md']);
    expect(readFileSync(join(cwd, 'a/b/c.md'), 'utf8')).toBe('two');
  });

  it.each([
    ['a link as the file', 'book/file.md'],
    ['a link as a folder on the way', 'book/folder/new.md'],
    ['a path that climbs out', 'book/../outside/new.md'],
    ['an absolute path', '/tmp/unisono-should-not-exist.md'],
  ])('refuses %s', async (_, path) => {
    mkdirSync(join(cwd, 'book'));
    mkdirSync(join(cwd, 'outside'));
    writeFileSync(join(cwd, 'outside/file.md'), 'mine');
    symlinkSync('../outside/file.md', join(cwd, 'book/file.md'));
    symlinkSync('../outside', join(cwd, 'book/folder'));
    await expect(filesBelow(join(cwd, 'book')).write(resolve(cwd, path), 'x', { replace: true })).rejects.toBeInstanceOf(UserError);
    expect(await nodeFiles.list(join(cwd, 'outside'))).toEqual(['file.md']);
    expect(readFileSync(join(cwd, 'outside/file.md'), 'utf8')).toBe('mine');
    expect(existsSync('/tmp/unisono-should-not-exist.md')).toBe(false);
  });

  it.each([
    ['a file where a folder should be', 'a.md/b.md', /a file, not a folder|exists already/],
    ['a name that is too long', `${'x'.repeat(300)}.md`, /too long/],
    ['a disk that never has space', '/dev/full/x.md', /./],
  ])('says what is wrong in both languages: %s', async (_, path, expected) => {
    writeFileSync(join(cwd, 'a.md'), '');
    const error = await nodeFiles.write(resolve(cwd, path), 'x', { replace: false }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    if (!(error instanceof UserError)) return;
    expect(error.what.en).toMatch(expected);
    expect(error.what.de).not.toBe(error.what.en);
    expect(error.hint.de).not.toBe(error.hint.en);
  });

  it.skipIf(process.getuid?.() === 0)('says so when there is no permission', async () => {
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o555);
    await expect(nodeFiles.write(join(cwd, 'locked/a.md'), 'x', { replace: false })).rejects.toThrow(/no permission/);
  });
});
