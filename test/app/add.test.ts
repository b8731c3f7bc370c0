import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { scriptPrompter } from '../../src/adapters/script-prompter.js';
import { askFurther, furtherDocuments } from '../../src/app/further-documents.js';
import type { FurtherSet } from '../../src/core/scaffold/further-documents.js';
import { UserError } from '../../src/core/user-error.js';
import { folderWith } from '../support/folder.js';
import { currentVersion, freshHandbook, runUpgrade, textsBelow } from '../support/upgrade.js';

const add = ['outage-playbook'];

function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8');
}

function offered(cwd: string): Promise<readonly FurtherSet[]> {
  const request = { cwd, folder: '', language: 'de', today: '2027-03-01', toolVersion: '0.2.0', content: resolve('.') } as const;
  return furtherDocuments(request, { files: nodeFiles, filesBelow });
}

describe('a document that is taken into a handbook in use', () => {
  it('comes with its facts, its role and the links to it, and touches nothing else', async () => {
    const cwd = await freshHandbook();
    const before = await textsBelow(cwd);
    const result = await runUpgrade({ cwd, request: { add } });
    expect(result).toMatchObject({ outcome: 'written', from: currentVersion, to: currentVersion, add });
    const changed = result.files.filter(({ verdict }) => verdict !== 'unchanged').map(({ path, verdict }) => [path, verdict]);
    expect(Object.fromEntries(changed)).toEqual({
      'policies/outage-playbook.de.md': 'new',
      'policies/outage-playbook.en.md': 'new',
      'unisono.yaml': 'merged',
      'facts.yaml': 'merged',
      'README.md': 'merged',
    });
    expect(read(cwd, 'policies/outage-playbook.de.md')).toContain('review-by: 2028-03-01');
    expect(read(cwd, 'unisono.yaml')).toContain('operations-lead:');
    expect(read(cwd, 'facts.yaml')).toContain('outage-update-every:');
    expect(read(cwd, 'README.md')).toContain('outage-playbook');
    expect(read(cwd, '.unisono/answers.yaml')).toContain('documents: [outage-playbook]');
    expect(result.lint).toMatchObject({ errors: 0, warnings: 0 });
    await runUpgrade({ cwd, request: { undo: true } });
    expect(await textsBelow(cwd)).toEqual(before);
  });

  it('is not there twice, and later upgrades see no change in it', async () => {
    const cwd = await freshHandbook();
    await runUpgrade({ cwd, request: { add } });
    expect(await runUpgrade({ cwd, request: { add } })).toMatchObject({ outcome: 'nothing-to-do' });
    // The day on which it came in is not that of the other documents, and no later day is a change.
    expect(await runUpgrade({ cwd, request: { today: '2027-08-08' } })).toMatchObject({ outcome: 'nothing-to-do' });
  });

  it('never overwrites a file that is there', async () => {
    const cwd = await freshHandbook();
    const path = 'policies/outage-playbook.de.md';
    writeFileSync(join(cwd, path), '# Ours\n');
    const { files } = await runUpgrade({ cwd, request: { add } });
    expect(files.find((file) => file.path === path)).toMatchObject({ verdict: 'kept', why: 'own-file' });
    expect(read(cwd, path)).toBe('# Ours\n');
  });

  it('comes back when it was deleted and somebody asks for it, not before', async () => {
    const cwd = await freshHandbook({ documents: add });
    const path = 'policies/outage-playbook.en.md';
    rmSync(join(cwd, path));
    expect((await runUpgrade({ cwd })).files.find((file) => file.path === path)).toMatchObject({ verdict: 'deleted-by-you' });
    expect((await runUpgrade({ cwd, request: { add } })).files.find((file) => file.path === path)).toMatchObject({ verdict: 'new' });
    expect(read(cwd, path)).toContain('# Escalation playbook: outage');
  });

  it('is shown and not written in a dry run', async () => {
    const cwd = await freshHandbook();
    const before = await textsBelow(cwd);
    const { outcome, shown } = await runUpgrade({ cwd, request: { add, dryRun: true } });
    expect(outcome).toBe('dry-run');
    expect(shown[0]?.files.filter(({ verdict }) => verdict === 'new')).toHaveLength(2);
    expect(await textsBelow(cwd)).toEqual(before);
  });

  test.each([
    ['outage-playbok', /Did you mean outage-playbook/],
    ['complaint', /no “complaint”/],
  ])('must be one: %s', async (word, message) => {
    const cwd = await freshHandbook();
    const error = await runUpgrade({ cwd, request: { add: [word] } }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect(error instanceof UserError ? error.what.en : '').toMatch(message);
  });
});

describe('a handbook of templates 1.0.0', () => {
  const old = (): string => {
    const cwd = folderWith({});
    cpSync('test/fixtures/handbook-1.0.0', cwd, { recursive: true });
    return cwd;
  };

  it('takes the new version of its documents, and no further ones', async () => {
    const cwd = old();
    const { outcome, from, to, files, lint } = await runUpgrade({ cwd });
    expect({ outcome, from, to }).toEqual({ outcome: 'written', from: '1.0.0', to: currentVersion });
    expect(files.filter(({ verdict }) => verdict === 'conflict' || verdict === 'kept')).toEqual([]);
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
    expect((await offered(cwd)).flatMap(({ documents }) => documents.filter(({ there }) => there))).toEqual([]);
    expect(read(cwd, 'unisono.yaml')).toContain('tone: formal');
  });

  it('takes further documents in the same step', async () => {
    const cwd = old();
    const { files, lint } = await runUpgrade({ cwd, request: { add: ['all'] } });
    expect(files.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
    expect(lint).toMatchObject({ errors: 0, warnings: 0 });
    expect((await offered(cwd)).flatMap(({ documents }) => documents.filter(({ there }) => !there))).toEqual([]);
  });
});

describe('the list of further documents', () => {
  it('names sets and documents in both languages, and says what is there', async () => {
    const cwd = await freshHandbook({ documents: add });
    const sets = await offered(cwd);
    for (const { name, what, documents } of sets) {
      expect(documents.length).toBeGreaterThan(0);
      for (const { de, en } of [name, what, ...documents.map(({ title }) => title)]) expect([de, en]).not.toContain('');
    }
    expect(sets[0]?.documents.find(({ id }) => id === 'outage-playbook')).toMatchObject({ there: true });
  });

  it('asks for what is not there', async () => {
    const set = { id: 's', name: { de: 'Satz', en: 'Set' }, what: { de: 'x', en: 'x' } };
    const documents = ['a', 'b', 'c'].map((id) => ({ id, title: { de: id, en: id }, there: id === 'b' }));
    const prompter = scriptPrompter([['c']]);
    expect(await askFurther({ sets: [{ ...set, documents }], language: 'en', prompter })).toEqual(['c']);
    const all = documents.map((document) => ({ ...document, there: true }));
    expect(await askFurther({ sets: [{ ...set, documents: all }], language: 'en', prompter: scriptPrompter([]) })).toEqual([]);
  });
});
