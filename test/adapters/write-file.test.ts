import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LinkInTheWay } from '../../src/adapters/link-in-the-way.js';
import { removeLeftovers, writeFileWhole } from '../../src/adapters/write-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unisono-write-'));
});

describe('writing a file', () => {
  it('makes the folders and leaves no temporary file', async () => {
    const path = join(folder, 'a', 'b', 'c.txt');
    expect(await writeFileWhole({ path, text: 'Grüße\n', replace: false })).toBe('written');
    expect(await readFile(path, 'utf8')).toBe('Grüße\n');
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['c.txt']);
  });

  it('leaves an existing file alone unless it may replace it', async () => {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'old');
    expect(await writeFileWhole({ path, text: 'new', replace: false })).toBe('exists');
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await writeFileWhole({ path, text: 'new', replace: true })).toBe('written');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('writes through a device or pipe and leaves it what it is', async () => {
    const path = join(folder, 'pipe');
    await execa('mkfifo', [path]);
    const reader = execa('cat', [path]);
    expect(await writeFileWhole({ path, text: 'Grüße\n', replace: true })).toBe('written');
    expect((await reader).stdout).toBe('Grüße');
    expect((await lstat(path)).isFIFO()).toBe(true);
    await expect(writeFileWhole({ path, text: '', replace: true, within: folder })).rejects.toMatchObject({ code: 'ENXIO' });
    expect((await lstat(path)).isFIFO()).toBe(true);
  });

  it('gives files and folders the permissions asked for, whatever the umask', async () => {
    const before = process.umask(0);
    try {
      const path = join(folder, 'private', 'a.txt');
      await writeFileWhole({ path, text: '', replace: false, mode: 0o600, folderMode: 0o700 });
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, 'private'))).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });

  it('never writes through a link', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'unisono-outside-'));
    await writeFile(join(outside, 'target.txt'), 'untouched');
    await symlink(join(outside, 'target.txt'), join(folder, 'file.txt'));
    await symlink(outside, join(folder, 'policies'));
    await expect(writeFileWhole({ path: join(folder, 'file.txt'), text: 'x', replace: true })).rejects.toThrow(LinkInTheWay);
    for (const path of ['policies/new.txt', 'policies/deep/new.txt', '../elsewhere.txt'])
      await expect(writeFileWhole({ path: join(folder, path), text: 'x', replace: true, within: folder })).rejects.toThrow(LinkInTheWay);
    expect(await readFile(join(outside, 'target.txt'), 'utf8')).toBe('untouched');
    expect(await readdir(outside)).toEqual(['target.txt']);
  });

  it('works below a root that is itself reached through a link', async () => {
    await mkdir(join(folder, 'real'));
    await symlink(join(folder, 'real'), join(folder, 'short'));
    await writeFileWhole({ path: join(folder, 'short', 'a', 'b.txt'), text: 'x', replace: false, within: join(folder, 'short') });
    expect(await readFile(join(folder, 'real', 'a', 'b.txt'), 'utf8')).toBe('x');
  });

  it.skipIf(process.getuid?.() === 0)('says what the system says where it may not write', async () => {
    await chmod(folder, 0o500);
    await expect(writeFileWhole({ path: join(folder, 'a.txt'), text: 'x', replace: true })).rejects.toMatchObject({ code: 'EACCES' });
  });

  it('leaves nothing behind when the name cannot be taken', async () => {
    await mkdir(join(folder, 'taken'));
    await expect(writeFileWhole({ path: join(folder, 'taken'), text: 'x', replace: true })).rejects.toMatchObject({ code: 'EISDIR' });
    expect(await readdir(folder)).toEqual(['taken']);
  });

  it('lets exactly one of many writers create a file', async () => {
    const path = join(folder, 'a.txt');
    const results = await Promise.all(Array.from({ length: 20 }, (_, i) => writeFileWhole({ path, text: `writer ${i}`, replace: false })));
    expect(results.filter((result) => result === 'written')).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(`writer ${results.indexOf('written')}`);
    expect(await readdir(folder)).toEqual(['a.txt']);
  });
});

describe('removing leftovers', () => {
  it('removes old temporary files of ours and nothing else', async () => {
    const old = join(folder, `.unisono-${'a'.repeat(24)}.tmp`);
    const fresh = join(folder, `.unisono-${'b'.repeat(24)}.tmp`);
    for (const path of [old, fresh, join(folder, 'other.tmp')]) await writeFile(path, '');
    const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
    for (const path of [old, join(folder, 'other.tmp')]) await utimes(path, past, past);
    await removeLeftovers(folder);
    expect((await readdir(folder)).sort()).toEqual([`.unisono-${'b'.repeat(24)}.tmp`, 'other.tmp']);
  });

  it('goes by the clock of the files, not by that of the machine', async () => {
    const fresh = `.unisono-${'a'.repeat(24)}.tmp`;
    const old = `.unisono-${'b'.repeat(24)}.tmp`;
    for (const name of [fresh, old]) await writeFile(join(folder, name), '');
    const past = new Date(Date.now() - 2 * 60 * 60 * 1000);
    await utimes(join(folder, old), past, past);
    for (const days of [2, -2]) {
      const real = Date.now.bind(Date);
      vi.spyOn(Date, 'now').mockImplementation(() => real() + days * 24 * 60 * 60 * 1000);
      await removeLeftovers(folder);
      vi.restoreAllMocks();
      expect(await readdir(folder)).toEqual([fresh]);
    }
  });
});
