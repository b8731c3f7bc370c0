import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { lock } from '../../src/app/lock.js';
import { lockFile } from '../../src/core/handbook/layout.js';
import { journalFile } from '../../src/core/versions/release-journal.js';
import { releasedFolder } from '../../src/core/versions/released-state.js';
import { folderWith } from '../support/folder.js';
import { folderTexts, releaseIn } from '../support/release-call.js';
import { changed, policyText, releasedHandbook, smallHandbook } from '../support/released-handbook.js';

const lockIn = (cwd: string, { resolve = false, dryRun = false } = {}) =>
  lock({ cwd, resolve, dryRun, content: process.cwd() }, { files: nodeFiles, filesBelow });

const released = releasedHandbook();

test('a lock that fits, and nothing to check before the first release', async () => {
  expect(await lockIn(folderWith(released))).toMatchObject({ outcome: 'fits', lines: 6, problems: [], differences: [] });
  expect(await lockIn(folderWith(smallHandbook()))).toMatchObject({ outcome: 'nothing-released' });
  expect(await lockIn(folderWith(smallHandbook()), { resolve: true })).toMatchObject({ outcome: 'unchanged' });
});

test.each([
  { name: 'an edited digest', path: lockFile, edit: (text: string) => text.replace(/ n1:[0-9a-f]{4}/, ' n1:0000'), kinds: ['differs'] },
  { name: 'an edited version', path: lockFile, edit: (text: string) => text.replace(/ 1\.0\.0 /, ' 1.0.1 '), kinds: ['differs'] },
  {
    name: 'a line that is gone',
    path: lockFile,
    edit: (text: string) => text.replace(/^section returns de - tone.*\n/m, ''),
    kinds: ['line-missing'],
  },
  {
    name: 'a line too many',
    path: lockFile,
    edit: (text: string) => `${text}section zoo de - a 1.0.0 n1:${'0'.repeat(64)} o1:${'0'.repeat(64)}\n`,
    kinds: ['text-missing'],
  },
  {
    name: 'an edited released text',
    path: `${releasedFolder}policies/returns.de.md`,
    edit: (text: string) => text.replace('freundlicher', 'netter'),
    kinds: ['differs', 'differs'],
  },
])('$name is found, and resolved only on request', async ({ path, edit, kinds }) => {
  const files = changed(released, path, edit);
  const root = folderWith(files);
  const found = await lockIn(root);
  expect(found.outcome === 'unfit' ? found.differences.map(({ kind }) => kind) : found.outcome).toEqual(kinds);
  expect(await lockIn(root, { resolve: true, dryRun: true })).toMatchObject({ outcome: 'would-resolve' });
  expect(folderTexts(root)).toEqual(files);
  expect(await lockIn(root, { resolve: true })).toMatchObject({ outcome: 'resolved' });
  expect(await lockIn(root)).toMatchObject({ outcome: 'fits' });
  if (path === lockFile) expect(folderTexts(root)).toEqual(released);
  expect(await lockIn(root, { resolve: true })).toMatchObject({ outcome: 'unchanged' });
});

test('a lock is rebuilt from the released texts alone', async () => {
  const { [lockFile]: text, ...files } = released;
  const root = folderWith(files);
  expect(await lockIn(root)).toMatchObject({ outcome: 'unfit' });
  await lockIn(root, { resolve: true });
  expect(readFileSync(join(root, lockFile), 'utf8')).toBe(text);
});

test('two branches that each released something meet, and the reviews of both stay', async () => {
  const review = (question: string) =>
    `review basics de ${question} policies/returns.de.md tone n1:${'1'.repeat(64)} o1:${'2'.repeat(64)}\n`;
  const other = (lang: string) => policyText({ id: 'tone', lang });
  const base = releasedHandbook(smallHandbook({ 'policies/tone.de.md': other('de'), 'policies/tone.en.md': other('en') }));
  const root = folderWith(base);
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: root, encoding: 'utf8' });
  const branch = async (name: string, id: string): Promise<void> => {
    git('checkout', '--quiet', '-b', name, 'main');
    for (const lang of ['de', 'en']) {
      const path = join(root, `policies/${id}.${lang}.md`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/freundlicher|friendly/, 'kind'));
    }
    const result = await releaseIn(root, { notes: ['Der Ton wird noch freundlicher.'] });
    expect(result).toMatchObject({ outcome: 'released' });
    writeFileSync(
      join(root, lockFile),
      readFileSync(join(root, lockFile), 'utf8').replace('unisono-lock 1\n', `unisono-lock 1\n${review(id)}`),
    );
    git('add', '--all');
    git('commit', '--quiet', '--message', name);
  };
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Base');
  await branch('one', 'returns');
  await branch('two', 'tone');
  expect(git('merge', 'one').stdout).toContain('unisono.lock');
  await expect(releaseIn(root)).rejects.toMatchObject({ name: 'UserError' });
  expect(await lockIn(root)).toMatchObject({ outcome: 'unfit' });
  expect(await lockIn(root, { resolve: true })).toMatchObject({ outcome: 'resolved', unsure: [] });
  const text = readFileSync(join(root, lockFile), 'utf8');
  expect(text).toContain(review('returns') + review('tone'));
  expect(text).not.toMatch(/^[<=>]{7}/m);
  expect(await lockIn(root)).toMatchObject({ outcome: 'fits' });
  expect(await releaseIn(root)).toMatchObject({ outcome: 'nothing-to-do' });
});

test('a release that was cut short comes first', async () => {
  const journal = JSON.stringify({ schema: 1, files: [{ path: lockFile, before: null, after: 'x' }], commit: null });
  await expect(lockIn(folderWith({ ...released, [journalFile]: journal }))).rejects.toMatchObject({ name: 'UserError' });
});

test('no handbook', async () => {
  await expect(lockIn(folderWith({}))).rejects.toMatchObject({ name: 'UserError' });
});
