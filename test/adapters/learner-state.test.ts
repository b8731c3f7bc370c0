import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderLearnerState } from '../../src/adapters/learner-state.js';
import { systemRandom } from '../../src/adapters/system-random.js';
import { userFolders } from '../../src/adapters/user-folders.js';
import { UserError } from '../../src/core/user-error.js';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'unisono-state-')), 'state');
});

describe('the learner’s private state', () => {
  it('keeps, replaces and forgets', async () => {
    const state = folderLearnerState(folder);
    expect(await state.load('attempt')).toBeNull();
    await state.save('attempt', 'one');
    await state.save('attempt', 'two');
    expect(await state.load('attempt')).toBe('two');
    expect((await stat(join(folder, 'attempt'))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    await state.clear('attempt');
    await state.clear('attempt');
    expect(await state.load('attempt')).toBeNull();
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives a person one code for ever, also when many programs ask at once', async () => {
    const codes = await Promise.all(Array.from({ length: 20 }, () => folderLearnerState(folder).person(systemRandom().code(12))));
    expect(new Set(codes).size).toBe(1);
    expect(await folderLearnerState(folder).person('other12345')).toBe(codes[0]);
    expect(await readFile(join(folder, 'person'), 'utf8')).toBe(`${codes[0]}\n`);
  });

  it('makes a new code where the kept one is damaged', async () => {
    const state = folderLearnerState(folder);
    await state.person('first1234');
    await writeFile(join(folder, 'person'), '');
    expect(await state.person('second1234')).toBe('second1234');
    expect(await state.person('third1234')).toBe('second1234');
  });

  it('refuses keys that lead elsewhere', async () => {
    for (const key of ['../x', '', '.hidden', 'a/b', 'A'])
      await expect(folderLearnerState(folder).save(key, '')).rejects.toThrow('cannot be a file name');
  });

  it('says that a folder cannot be used', async () => {
    await writeFile(folder, '');
    await expect(folderLearnerState(folder).save('attempt', '')).rejects.toThrow(UserError);
  });
});

describe('codes', () => {
  it('have the length asked for and no letters that look alike', () => {
    const code = systemRandom().code(400);
    expect(code).toMatch(/^[a-hjkmnp-z2-9]{400}$/);
    expect(systemRandom().seed()).not.toBe(systemRandom().seed());
  });
});

describe('the folders of a user', () => {
  const cases = [
    ['linux', {}, '/home/x', '/home/x/.local/share/unisono/records', '/home/x/.local/state/unisono/state'],
    ['linux', { XDG_DATA_HOME: '/data', XDG_STATE_HOME: '/state' }, '/home/x', '/data/unisono/records', '/state/unisono/state'],
    [
      'linux',
      { XDG_DATA_HOME: 'data', XDG_STATE_HOME: '' },
      '/home/x',
      '/home/x/.local/share/unisono/records',
      '/home/x/.local/state/unisono/state',
    ],
    [
      'darwin',
      {},
      '/Users/x',
      '/Users/x/Library/Application Support/unisono/records',
      '/Users/x/Library/Application Support/unisono/state',
    ],
    ['win32', { LOCALAPPDATA: 'D:\\Local' }, 'C:\\Users\\x', 'D:\\Local\\unisono\\records', 'D:\\Local\\unisono\\state'],
    ['win32', {}, 'C:\\Users\\x', 'C:\\Users\\x\\AppData\\Local\\unisono\\records', 'C:\\Users\\x\\AppData\\Local\\unisono\\state'],
  ] as const;
  it.each(cases)('on %s with %j', (platform, environment, home, records, state) => {
    expect(userFolders({ platform, environment, home })).toEqual({ records, state });
  });
});
