import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeGit } from '../../src/adapters/git.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { packageRoot } from '../../src/adapters/package-root.js';
import { type BaseRequest, type OpenedBase, openBase } from '../../src/app/history.js';
import { missingBase } from '../../src/app/missing-base.js';
import { folderWith } from '../support/folder.js';
import type { FileTable } from '../support/read-handbook.js';
import { newRepository, repositoryIn, type TestRepository } from '../support/repository.js';
import { policyText, smallBook } from '../support/versioned-handbook.js';

const open = (root: string, asked: string | null = null, more: Partial<BaseRequest> = {}): Promise<OpenedBase> =>
  openBase({ root, asked, cwd: root, content: packageRoot(), ...more }, { files: nodeFiles, git: nodeGit });

/** What the base says about the scope, and what it is called. */
function seen(opened: OpenedBase): readonly string[] {
  if (opened.base === null) return [opened.why];
  const bodies = opened.base.handbook.documents.map((document) => document.source.text.split('\n').at(-2) ?? '');
  return [opened.base.from, opened.base.name, ...bodies];
}

const hint = (opened: OpenedBase): string => {
  if (opened.why === 'found') throw new Error('found');
  const { what, hint: next } = missingBase({ opened, flag: '--from' });
  return `${what.en} ${next.en}`;
};

const book = (text: string): FileTable => smallBook(`## Scope <a id="scope"></a>\n\n${text}\n`);
const below = (folder: string, files: FileTable): FileTable =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));

function branched(): TestRepository {
  const repository = newRepository();
  repository.commit('first', book('One.'));
  repository.git('checkout', '--quiet', '-b', 'topic');
  repository.commit('on topic', book('Two.'));
  repository.git('checkout', '--quiet', 'main');
  repository.commit('on main', book('Three.'));
  repository.git('checkout', '--quiet', 'topic');
  return repository;
}

describe('by default', () => {
  it('compares a branch with the point where it left the default branch', async () => {
    const { folder } = branched();
    expect(seen(await open(folder))).toEqual(['git', 'main', 'One.']);
  });

  it('moves on to what was merged last', async () => {
    const repository = branched();
    repository.git('merge', '--quiet', '--strategy=ours', 'main', '--message=merge');
    expect(seen(await open(repository.folder))).toEqual(['git', 'main', 'Three.']);
  });

  it('compares the default branch with the last release, also where a build stands on its newest commit', async () => {
    const repository = newRepository();
    repository.commit('first', { ...book('One.'), ...below('.unisono/released', book('Released.')) });
    expect(seen(await open(repository.folder))).toEqual(['released', '.unisono/released', 'Released.']);
    repository.git('checkout', '--quiet', '--detach');
    expect(seen(await open(repository.folder))).toEqual(['released', '.unisono/released', 'Released.']);
  });

  it('takes the newest release tag where no released texts are kept', async () => {
    const repository = newRepository();
    repository.commit('first', book('One.'));
    repository.git('tag', 'social-media-rules@1.0.0');
    repository.commit('second', book('Two.'));
    expect(seen(await open(repository.folder))).toEqual(['git', 'social-media-rules@1.0.0', 'One.']);
  });

  it('has nothing to compare with on a default branch without releases, and in an empty repository', async () => {
    const repository = newRepository();
    const empty = await open(repository.folder);
    expect(empty).toMatchObject({ why: 'no-history', git: true });
    repository.commit('first', book('One.'));
    const opened = await open(repository.folder);
    expect(opened).toMatchObject({ why: 'no-history', git: true, shallow: false });
    expect(hint(opened)).toContain('--from HEAD');
  });

  it('takes the released texts without git, else nothing', async () => {
    expect(seen(await open(folderWith({ ...book('Now.'), ...below('.unisono/released', book('Then.')) })))).toEqual([
      'released',
      '.unisono/released',
      'Then.',
    ]);
    const opened = await open(folderWith(book('Now.')));
    expect(opened).toMatchObject({ why: 'no-history', git: false });
    expect(hint(opened)).toContain('unisono release');
  });

  it('says that history is cut off in a shallow clone', async () => {
    const repository = branched();
    const clone = folderWith({});
    repositoryIn(clone).git('clone', '--quiet', '--depth=1', '--no-single-branch', `file://${repository.folder}`, 'copy');
    const opened = await open(join(clone, 'copy'));
    expect(opened).toMatchObject({ why: 'no-history', shallow: true });
    expect(hint(opened)).toContain('git fetch --unshallow --tags');
  });

  it('works from a detached head beside the default branch', async () => {
    const repository = branched();
    repository.git('checkout', '--quiet', '--detach', 'topic');
    expect(seen(await open(repository.folder))).toEqual(['git', 'main', 'One.']);
  });
});

describe('a handbook in a repository', () => {
  it('may lie in a subfolder, have an odd name and be reached through a link', async () => {
    const repository = newRepository();
    const name = 'Hand "buch" ü';
    repository.commit('first', { ...below(name, book('One.')), 'README.md': 'x', 'policies/stranger.md': 'x' });
    repository.write(below(name, book('Two.')));
    const link = join(folderWith({}), 'link');
    symlinkSync(join(repository.folder, name), link);
    expect(seen(await open(join(repository.folder, name), 'HEAD'))).toEqual(['git', 'HEAD', 'One.']);
    expect(seen(await open(link, 'HEAD'))).toEqual(['git', 'HEAD', 'One.']);
  });

  it('is found where it lay before it was moved', async () => {
    const repository = newRepository();
    repository.commit('first', { ...below('old/place', book('One.')), ...below('old/place/.unisono/released', book('Released.')) });
    renameSync(join(repository.folder, 'old'), join(repository.folder, 'new'));
    expect(seen(await open(join(repository.folder, 'new/place'), 'HEAD'))).toEqual(['git', 'HEAD', 'One.']);
  });

  it('is not mistaken for one of several others', async () => {
    const repository = newRepository();
    repository.commit('first', { ...below('a', book('A.')), ...below('b', book('B.')) });
    repository.write(below('c', book('C.')));
    const opened = await open(join(repository.folder, 'c'), 'HEAD');
    expect(opened).toMatchObject({ why: 'asked-missing', reason: 'no-handbook' });
    expect(hint(opened)).toContain('does not exist in “HEAD”');
  });

  it('brings broken files as problems, not as failures', async () => {
    const repository = newRepository();
    const broken = { 'policies/latin.md': Uint8Array.from([0xfc]), 'policies/big.md': 'x'.repeat(2 * 1024 * 1024 + 1), 'facts.yaml': '[' };
    repository.commit('first', { ...book('One.'), ...broken });
    const { base } = await open(repository.folder, 'HEAD');
    const problems = base?.handbook.files.flatMap((file) => file.problems.map(({ rule }) => [file.source.file, rule])) ?? [];
    expect(problems).toEqual(
      expect.arrayContaining([
        ['HEAD:policies/latin.md', 'unreadable'],
        ['HEAD:policies/big.md', 'unreadable'],
        ['HEAD:facts.yaml', 'yaml-syntax'],
      ]),
    );
  });
});

describe('what somebody asks for', () => {
  function tagged(): TestRepository {
    const repository = newRepository();
    repository.commit('first', book('One.'));
    repository.git('tag', 'social-media-rules@1.0.0');
    repository.commit('second', book('Two.'));
    repository.git('tag', 'social-media-rules@1.1.0');
    repository.git('tag', 'crisis-plan@1.0.0');
    repository.commit('third', book('Three.'));
    return repository;
  }

  it('is a branch, a tag, a commit, a policy at a version, or a version', async () => {
    const { folder, git } = tagged();
    expect(seen(await open(folder, 'main'))).toEqual(['git', 'main', 'Three.']);
    expect(seen(await open(folder, 'HEAD~1'))).toEqual(['git', 'HEAD~1', 'Two.']);
    expect(seen(await open(folder, git('rev-parse', 'HEAD~2')))).toContain('One.');
    expect(seen(await open(folder, 'social-media-rules@1.0.0'))).toEqual(['git', 'social-media-rules@1.0.0', 'One.']);
    expect(seen(await open(folder, '1.1.0'))).toEqual(['git', 'social-media-rules@1.1.0', 'Two.']);
    expect(seen(await open(folder, 'v1.1.0'))).toEqual(['git', 'social-media-rules@1.1.0', 'Two.']);
  });

  it('may be a version that several policies have', async () => {
    const { folder } = tagged();
    const opened = await open(folder, '1.0.0');
    expect(opened).toMatchObject({ why: 'asked-missing', reason: 'ambiguous' });
    expect(hint(opened)).toBe('Several documents have a version 1.0.0. Name one of them: crisis-plan@1.0.0, social-media-rules@1.0.0');
    expect(seen(await open(folder, '1.0.0', { policies: ['social-media-rules'] }))).toContain('One.');
  });

  it('may be the last release, with git and without', async () => {
    const files = { ...book('Now.'), ...below('.unisono/released', book('Then.')) };
    const plain = folderWith(files);
    expect(seen(await open(plain, 'released'))).toContain('Then.');
    expect(seen(await open(plain, '1.0.0'))).toContain('Then.');
    expect(seen(await open(plain, 'social-media-rules@1.0.0'))).toContain('Then.');
    expect(await open(plain, 'other@1.0.0')).toMatchObject({ why: 'asked-missing', reason: 'unknown' });
    expect(await open(plain, '2.0.0')).toMatchObject({ why: 'asked-missing', reason: 'unknown' });
    const repository = branched();
    repository.write(below('.unisono/released', book('Then.')));
    expect(seen(await open(repository.folder, 'released'))).toContain('Then.');
  });

  it('is corrected where it is nearly right, and never taken for an option', async () => {
    const { folder, git } = tagged();
    git('branch', 'feature/answers');
    expect(hint(await open(folder, 'mian'))).toBe('There is no state “mian”. Did you mean: --from main');
    expect(hint(await open(folder, 'feature/answer'))).toContain('--from feature/answers');
    expect(hint(await open(folder, 'social-media-rules@9.9.9'))).toContain('--from social-media-rules@1');
    expect(hint(await open(folder, 'something else entirely'))).toContain('There are for example: ');
    for (const odd of ['--all', '-x', '--output=x', '', '\0', '$(touch x)', 'a\nb'])
      expect(await open(folder, odd), odd).toMatchObject({ why: 'asked-missing', reason: 'unknown' });
    expect(hint(await open(folderWith(book('Now.')), 'main'))).toContain('no git repository');
  });

  it('may be a renamed or moved document', async () => {
    const repository = newRepository();
    repository.commit('first', book('One.'));
    mkdirSync(join(repository.folder, 'policies/staff'), { recursive: true });
    renameSync(join(repository.folder, 'policies/social-media-rules.en.md'), join(repository.folder, 'policies/staff/rules.en.md'));
    repository.write({ 'policies/staff/other.en.md': policyText({ id: 'other', body: 'x\n' }) });
    const { base } = await open(repository.folder, 'HEAD');
    expect(base?.handbook.documents.map(({ path, head }) => [path, head.id])).toEqual([
      ['policies/social-media-rules.en.md', 'social-media-rules'],
    ]);
  });
});
