import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { nodeGit } from '../../src/adapters/git.js';
import { scriptPrompter } from '../../src/adapters/script-prompter.js';
import { lockFile } from '../../src/core/handbook/layout.js';
import { UserError } from '../../src/core/user-error.js';
import { journalFile } from '../../src/core/versions/release-journal.js';
import { releasedFolder } from '../../src/core/versions/released-state.js';
import { folderWith } from '../support/folder.js';
import { folderTexts, releaseIn, watchedFiles } from '../support/release-call.js';
import { carriedOut, changed, planFor, policyText, releasedHandbook, smallHandbook } from '../support/released-handbook.js';

const de = 'policies/returns.de.md';
const en = 'policies/returns.en.md';
const before = smallHandbook();
const expected = carriedOut(before, planFor({ files: before }));
/** The journal, seven files, and the journal again. */
const steps = 9;

function repository(files: Readonly<Record<string, string>>): { root: string; git: (...args: string[]) => string } {
  const root = folderWith(files);
  const git = (...args: string[]): string => {
    const result = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
    return result.stdout.trim();
  };
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
  git('add', '--all');
  git('commit', '--quiet', '--message=First');
  return { root, git };
}

/** Bundled packages that are CommonJS ask for `require`. */
const bridge = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const refused = (text: string) => expect.objectContaining({ name: 'UserError', message: expect.stringContaining(text) });

describe('without git', () => {
  test('a release writes exactly what was planned, and the next one has nothing to do', async () => {
    const root = folderWith(before);
    expect(await releaseIn(root)).toMatchObject({ outcome: 'released', commit: null });
    expect(folderTexts(root)).toEqual(expected);
    expect(await releaseIn(root)).toMatchObject({ outcome: 'nothing-to-do' });
    expect(folderTexts(root)).toEqual(expected);
  });

  test('a dry run and refusals write nothing', async () => {
    const root = folderWith(before);
    expect(await releaseIn(root, { dryRun: true })).toMatchObject({ outcome: 'dry-run' });
    expect(await releaseIn(root, { notes: ['Anpassungen'] })).toMatchObject({ outcome: 'refused' });
    expect(folderTexts(root)).toEqual(before);
  });

  test('notes can be given for one language and for all others', async () => {
    const root = folderWith(before);
    await releaseIn(root, { notes: ['Retouren gehen an den Laden.', 'en: Returns go to the shop.'] });
    expect(readFileSync(join(root, de), 'utf8')).toContain('note: "Retouren gehen an den Laden."');
    expect(readFileSync(join(root, en), 'utf8')).toContain('note: "Returns go to the shop."');
  });

  test('missing notes are asked for, and a no writes nothing', async () => {
    const files = smallHandbook({ [de]: policyText({ lang: 'de', note: null }), [en]: policyText({ lang: 'en', note: null }) });
    const root = folderWith(files);
    const asking = (answers: readonly (string | boolean)[]) => ({
      prompter: () => ({ ...scriptPrompter(answers), close: () => undefined }),
    });
    expect(await releaseIn(root, { yes: false }, asking(['Retouren gehen an den Laden.', 'Returns go to the shop.', false]))).toMatchObject(
      {
        outcome: 'declined',
      },
    );
    expect(folderTexts(root)).toEqual(files);
    await releaseIn(root, { yes: false }, asking(['Retouren gehen an den Laden.', 'Returns go to the shop.', true]));
    expect(readFileSync(join(root, en), 'utf8')).toContain('note: "Returns go to the shop."');
  });

  test('an unknown name is no release', async () => {
    await expect(releaseIn(folderWith(before), { policies: ['return'] })).rejects.toEqual(refused('no document “return”'));
  });
});

describe('a full disk', () => {
  const full = () =>
    new UserError({ what: { de: 'Kein Platz.', en: 'No space.' }, hint: { de: 'Schaffen Sie Platz.', en: 'Free some space.' } });

  test.each(Array.from({ length: steps - 1 }, (_, index) => index + 1))('for the write %i takes everything back', async (at) => {
    const root = folderWith(before);
    const filesBelow = watchedFiles((count) => {
      if (count === at) throw full();
    });
    await expect(releaseIn(root, {}, { filesBelow })).rejects.toEqual(refused('No space.'));
    expect(folderTexts(root)).toEqual(before);
  });

  test.each(Array.from({ length: steps - 2 }, (_, index) => index + 2))(
    'that stays full from write %i on is completed or undone later',
    async (at) => {
      for (const undo of [false, true]) {
        const root = folderWith(before);
        const filesBelow = watchedFiles((count) => {
          if (count >= at) throw full();
        });
        await expect(releaseIn(root, {}, { filesBelow })).rejects.toEqual(refused('half written'));
        await expect(releaseIn(root, { dryRun: true })).resolves.toMatchObject({ outcome: 'pending' });
        await expect(releaseIn(root, { undo })).resolves.toMatchObject({ outcome: undo ? 'undone' : 'completed' });
        expect(folderTexts(root)).toEqual(undo ? before : expected);
      }
    },
  );
});

describe('a release that was cut short', () => {
  const cutShort = async () => {
    const root = folderWith(before);
    const filesBelow = watchedFiles((count) => {
      if (count >= 5) throw new UserError({ what: { de: 'Voll.', en: 'Full.' }, hint: { de: '-', en: '-' } });
    });
    await releaseIn(root, {}, { filesBelow }).catch(() => undefined);
    return root;
  };

  test('never overwrites what somebody changed since', async () => {
    const root = await cutShort();
    writeFileSync(join(root, de), 'mine');
    const texts = folderTexts(root);
    await expect(releaseIn(root)).rejects.toEqual(refused('was changed since'));
    await expect(releaseIn(root, { undo: true })).rejects.toEqual(refused('was changed since'));
    expect(folderTexts(root)).toEqual(texts);
  });

  test('asks what to do where somebody can be asked', async () => {
    const root = await cutShort();
    const prompter = () => ({ ...scriptPrompter(['undo']), close: () => undefined });
    await expect(releaseIn(root, { yes: false }, { prompter })).resolves.toMatchObject({ outcome: 'undone' });
    expect(folderTexts(root)).toEqual(before);
  });

  test.each([
    '../outside.md',
    '/etc/passwd',
    '.git/hooks/pre-commit',
    '.github/workflows/a.yml',
    'policies/../../x.md',
    'policies\\..\\x.md',
    'unisono.yaml',
    '.unisono/released/../x.md',
    'package.json',
  ])('a forged journal cannot write %s', async (path) => {
    const root = folderWith({
      ...before,
      [journalFile]: JSON.stringify({ schema: 1, files: [{ path, before: null, after: 'x' }], commit: null }),
    });
    await expect(releaseIn(root)).rejects.toEqual(refused('was not written by a release'));
  });

  test.each([
    '',
    '{',
    '[]',
    'null',
    '{"schema":2,"files":[],"commit":null}',
    '{"schema":1,"files":[],"commit":{"message":"x","tags":[{"name":"--force","message":"x"}]}}',
  ])('a damaged journal is named: %j', async (text) => {
    await expect(releaseIn(folderWith({ ...before, [journalFile]: text }))).rejects.toEqual(refused('was not written by a release'));
  });

  test('a link in the way leads nowhere', async () => {
    const outside = folderWith({});
    const root = folderWith(before);
    mkdirSync(join(root, '.unisono'));
    symlinkSync(outside, join(root, '.unisono/released'));
    await expect(releaseIn(root)).rejects.toEqual(expect.objectContaining({ name: 'UserError' }));
    expect(folderTexts(outside)).toEqual({});
    expect(readFileSync(join(root, de), 'utf8')).toBe(before[de]);
  });

  test('there is nothing to undo without one', async () => {
    await expect(releaseIn(folderWith(before), { undo: true })).rejects.toEqual(refused('no release that was cut short'));
  });
});

describe('a state that does not fit', () => {
  const released = releasedHandbook();
  const edited = (path: string, edit: (text: string) => string) => changed(released, path, edit);
  const without = (...paths: readonly string[]) =>
    Object.fromEntries(Object.entries(released).filter(([path]) => !paths.some((each) => path.startsWith(each))));

  test.each([
    {
      name: 'a lock of a newer version',
      files: edited(lockFile, (text) => text.replace('unisono-lock 1', 'unisono-lock 2')),
      says: 'newer version',
    },
    {
      name: 'merge markers',
      files: edited(lockFile, (text) => text.replace('\nsection', '\n<<<<<<< ours\n=======\n>>>>>>> theirs\nsection')),
      says: 'merge markers',
    },
    {
      name: 'an edited lock',
      files: edited(lockFile, (text) => text.replace(/n1:[0-9a-f]/, (digest) => (digest === 'n1:0' ? 'n1:1' : 'n1:0'))),
      says: 'changed by hand',
    },
    {
      name: 'an edited released text',
      files: edited(`${releasedFolder}${de}`, (text) => text.replace('14 Tagen', '30 Tagen')),
      says: 'changed by hand',
    },
    { name: 'a damaged lock', files: edited(lockFile, (text) => `${text}garbage\n`), says: 'damaged in line' },
    { name: 'a missing released text', files: without(`${releasedFolder}${de}`), says: 'is missing' },
    { name: 'no released text', files: without(releasedFolder), says: 'is missing' },
    { name: 'no lock', files: without(lockFile), says: 'there is no “unisono.lock”' },
    {
      name: 'merge markers in a released text',
      files: edited(`${releasedFolder}${de}`, (text) => `${text}<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n`),
      says: 'merge markers',
    },
  ])('$name: nothing is written', async ({ files, says }) => {
    const root = folderWith(files);
    await expect(releaseIn(root)).rejects.toEqual(refused(says));
    expect(folderTexts(root)).toEqual(files);
  });

  test('a lock that cannot be read as text', async () => {
    const root = folderWith({ ...released, [lockFile]: Uint8Array.from([0xff, 0xfe, 0]) as unknown as string });
    await expect(releaseIn(root)).rejects.toEqual(refused('cannot be read as text'));
  });
});

describe('with git', () => {
  const git = { git: nodeGit };

  test('only the written files are committed, and each policy gets a tag', async () => {
    const { root, git: run } = repository({ ...before, 'notes.txt': 'mine' });
    writeFileSync(join(root, 'notes.txt'), 'changed');
    writeFileSync(join(root, 'staged.txt'), 'staged');
    run('add', 'staged.txt');
    const result = await releaseIn(root, {}, git);
    expect(result).toMatchObject({ outcome: 'released', commit: run('rev-parse', 'HEAD') });
    expect(run('log', '-1', '--format=%s')).toBe('Release returns@1.0.0');
    expect(run('show', '--name-only', '--format=', 'HEAD').split('\n').sort()).toEqual(
      Object.keys(expected)
        .filter((path) => expected[path] !== before[path])
        .sort(),
    );
    expect(run('status', '--porcelain')).toBe('A  staged.txt\n M notes.txt'.split('\n').sort().join('\n').trim());
    expect(run('tag', '--list')).toBe('returns@1.0.0');
    expect(run('cat-file', '-t', 'returns@1.0.0')).toBe('tag');
    expect(run('rev-parse', 'returns@1.0.0^{commit}')).toBe(run('rev-parse', 'HEAD'));
  });

  test('a handbook in a folder of the repository', async () => {
    const { root, git: run } = repository(
      Object.fromEntries(Object.entries(before).map(([path, text]) => [`docs/handbook/${path}`, text])),
    );
    expect(await releaseIn(join(root, 'docs/handbook'), {}, git)).toMatchObject({ outcome: 'released' });
    expect(run('status', '--porcelain')).toBe('');
    expect(run('tag', '--list')).toBe('returns@1.0.0');
  });

  test.each([
    {
      name: 'uncommitted changes',
      arrange: (root: string) => writeFileSync(join(root, de), `${before[de]}\n`),
      says: 'uncommitted changes',
    },
    {
      name: 'a document that git does not know',
      arrange: (root: string) => writeFileSync(join(root, 'policies/returns-at.de.md'), policyText({ id: 'austria', lang: 'de' })),
      says: null,
    },
    {
      name: 'a detached head',
      arrange: (_: string, run: (...args: string[]) => string) => run('checkout', '--quiet', '--detach'),
      says: 'No branch is checked out',
    },
    {
      name: 'a tag that exists',
      arrange: (_: string, run: (...args: string[]) => string) => run('tag', 'returns@1.0.0'),
      says: 'exists already',
    },
  ])('$name: nothing is written', async ({ arrange, says }) => {
    const { root, git: run } = repository(before);
    arrange(root, run);
    const texts = folderTexts(root);
    if (says === null) expect(await releaseIn(root, {}, git)).toMatchObject({ outcome: 'refused' });
    else await expect(releaseIn(root, {}, git)).rejects.toEqual(refused(says));
    expect(folderTexts(root)).toEqual(texts);
    if (says !== null) await expect(releaseIn(root, { commit: false }, git)).resolves.toMatchObject({ outcome: 'released', commit: null });
  });

  test('a shallow clone: nothing is written', async () => {
    const { root, git: run } = repository(before);
    run('commit', '--quiet', '--allow-empty', '--message=Second');
    const clone = join(folderWith({}), 'clone');
    spawnSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone]);
    await expect(releaseIn(clone, {}, git)).rejects.toEqual(refused('shallow clone'));
    expect(folderTexts(clone)).toEqual(before);
  });

  test.each([
    { name: 'is caught up by the next call', call: {}, outcome: 'completed', texts: expected, tags: 'returns@1.0.0' },
    { name: 'can be left out', call: { commit: false }, outcome: 'completed', texts: expected, tags: '' },
    { name: 'can be undone', call: { undo: true }, outcome: 'undone', texts: before, tags: '' },
  ])('a commit that git refuses $name', async ({ call, outcome, texts, tags }) => {
    const { root, git: run } = repository(before);
    const busy = join(root, '.git/index.lock');
    writeFileSync(busy, '');
    await expect(releaseIn(root, {}, git)).rejects.toEqual(refused('All files are written, but git did not store them.'));
    rmSync(busy);
    expect((await releaseIn(root, call, git)).outcome).toBe(outcome);
    expect(folderTexts(root)).toEqual(texts);
    expect(run('tag', '--list')).toBe(tags);
  });
});

test('killed before any of its steps, the next call leaves the same folder, one commit and one tag', { timeout: 120_000 }, async () => {
  const program = join(folderWith({}), 'killed-release.mjs');
  buildSync({
    entryPoints: ['test/support/killed-release.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: bridge },
  });
  // The journal, seven files, commit, tag, the journal again. The steps in files need no repository.
  for (let at = 1; at <= steps + 2; at += 1) {
    const { root, git: run } = at < steps ? { root: folderWith(before), git: null } : repository(before);
    const child = spawnSync(process.execPath, [program, root, String(at)], { encoding: 'utf8' });
    expect([at, child.signal, child.stderr]).toEqual([at, 'SIGKILL', '']);
    for (const [path, text] of Object.entries(folderTexts(root)))
      if (path !== journalFile) expect([at, path, text === before[path] || text === expected[path]]).toEqual([at, path, true]);
    const { outcome } = await releaseIn(root, {}, { git: nodeGit });
    expect([at, outcome]).toEqual([at, at === 1 ? 'released' : 'completed']);
    expect(folderTexts(root)).toEqual(expected);
    if (run === null) continue;
    expect([at, run('status', '--porcelain'), run('tag', '--list'), run('rev-list', '--count', 'HEAD')]).toEqual([
      at,
      '',
      'returns@1.0.0',
      '2',
    ]);
  }
});
