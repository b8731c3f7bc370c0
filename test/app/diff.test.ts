import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../src/adapters/git.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { packageRoot } from '../../src/adapters/package-root.js';
import { diff } from '../../src/app/diff.js';
import type { DiffResult } from '../../src/core/diff-result.js';
import { newRepository } from '../support/repository.js';
import { policyText, smallBook } from '../support/versioned-handbook.js';

const run = (
  cwd: string,
  { policies = [], from = null }: { policies?: readonly string[]; from?: string | null } = {},
): Promise<DiffResult> => diff({ cwd, policies, from, content: packageRoot() }, { files: nodeFiles, git: nodeGit });

const told = ({ base, compared, changes }: DiffResult): unknown => ({
  base: base.name,
  compared,
  changes: changes.map(({ id, language, step }) => `${id} ${language} ${step}`),
});

const scope = (text: string): string => `## Scope <a id="scope"></a>\n\n${text}\n`;

describe('in a repository', () => {
  it('tells what a branch changes, committed or not, and nothing that happened on the default branch', async () => {
    const repository = newRepository();
    repository.commit('first', {
      ...smallBook(),
      'policies/other.en.md': policyText({ id: 'other', body: scope('Staff must wait.') }),
    });
    repository.git('checkout', '--quiet', '-b', 'topic');
    repository.commit('stricter', smallBook(scope('Staff must answer within 2 hours.')));
    repository.git('checkout', '--quiet', 'main');
    repository.commit('elsewhere', { 'policies/other.en.md': policyText({ id: 'other', body: scope('Staff may wait.') }) });
    repository.git('checkout', '--quiet', 'topic');
    expect(told(await run(repository.folder))).toEqual({ base: 'main', compared: 2, changes: ['social-media-rules en major'] });
    repository.write({ 'policies/new.de.md': policyText({ id: 'new', lang: 'de', body: scope('Alle dürfen lachen.') }) });
    expect(told(await run(join(repository.folder, 'policies')))).toEqual({
      base: 'main',
      compared: 3,
      changes: ['new de major', 'social-media-rules en major'],
    });
    repository.git('merge', '--quiet', 'main', '--message=merge');
    expect(told(await run(repository.folder, { policies: ['other'] }))).toEqual({ base: 'main', compared: 1, changes: [] });
  });

  it('knows a document by its id, wherever its file went', async () => {
    const repository = newRepository();
    repository.commit('first', smallBook());
    mkdirSync(join(repository.folder, 'policies/staff'));
    renameSync(join(repository.folder, 'policies/social-media-rules.en.md'), join(repository.folder, 'policies/staff/odd "näme".md'));
    expect(told(await run(repository.folder, { from: 'HEAD' }))).toEqual({ base: 'HEAD', compared: 1, changes: [] });
  });

  it('compares one document with its own version', async () => {
    const repository = newRepository();
    const other = { 'policies/other.en.md': policyText({ id: 'other', body: scope('Staff must wait.') }) };
    repository.commit('first', { ...smallBook(), ...other });
    repository.git('tag', 'social-media-rules@1.0.0');
    repository.commit('second', smallBook(scope('Staff must answer within 2 hours.')));
    repository.git('tag', 'other@1.0.0');
    expect(told(await run(repository.folder, { policies: ['social-media-rules'], from: '1.0.0' }))).toEqual({
      base: 'social-media-rules@1.0.0',
      compared: 1,
      changes: ['social-media-rules en major'],
    });
    expect(told(await run(repository.folder, { policies: ['policies/other.en.md'], from: '1.0.0' }))).toEqual({
      base: 'other@1.0.0',
      compared: 1,
      changes: [],
    });
    await expect(run(repository.folder, { from: '1.0.0' })).rejects.toThrow('Several documents have a version 1.0.0.');
  });

  it('can show a document that is gone', async () => {
    const repository = newRepository();
    repository.commit('first', smallBook());
    repository.git('rm', '--quiet', 'policies/social-media-rules.en.md');
    expect(told(await run(repository.folder, { from: 'HEAD', policies: ['social-media-rules'] }))).toEqual({
      base: 'HEAD',
      compared: 1,
      changes: ['social-media-rules en major'],
    });
  });

  it('changes nothing in the repository', async () => {
    const repository = newRepository();
    repository.commit('first', smallBook());
    repository.write(smallBook(scope('Staff may answer.')));
    const before = [repository.git('status', '--porcelain'), repository.git('for-each-ref')];
    await run(repository.folder, { from: 'HEAD' });
    expect([repository.git('status', '--porcelain'), repository.git('for-each-ref')]).toEqual(before);
  });
});

describe('what cannot be compared', () => {
  it('is said with what may have been meant', async () => {
    const repository = newRepository();
    repository.commit('first', smallBook());
    await expect(run(repository.folder)).rejects.toThrow('There is nothing to compare with');
    await expect(run(repository.folder, { from: 'HEAD', policies: ['social-media-rule'] })).rejects.toMatchObject({
      hint: { de: 'Meinten Sie: unisono diff social-media-rules' },
    });
    await expect(run(repository.folder, { from: 'HEAD', policies: ['xyz'] })).rejects.toMatchObject({
      hint: { en: 'There are: social-media-rules' },
    });
    await expect(run(join(repository.folder, '..'))).rejects.toThrow('No handbook found');
  });
});
