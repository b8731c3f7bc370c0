import { describe, expect, it } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const lint = (cwd: string, ...args: readonly string[]) =>
  callInProcess({ args: ['--lang', 'en', '--date', '2026-11-22', 'lint', ...args], cwd });

describe('lint where there is no handbook', () => {
  it.each([
    ['documents in it', { 'tone.md': '# Tone\n' }, [], 'unisono adopt ('],
    ['documents one level below', { 'texts/tone.md': '# Tone\n' }, [], 'unisono adopt ('],
    ['a named folder', { 'our texts/tone.md': '# Tone\n' }, ['our texts'], 'unisono adopt "our texts" ('],
    ['a named document', { 'texts/tone.md': '# Tone\n' }, ['texts/tone.md'], 'unisono adopt ('],
    ['nothing', {}, [], 'unisono init'],
    ['only a README', { 'README.md': '# Read me\n' }, [], 'unisono init'],
    ['documents of other people’s packages', { 'node_modules/x/tone.md': '# Tone\n' }, [], 'unisono init'],
    ['documents far below', { 'a/b/c/tone.md': '# Tone\n' }, [], 'unisono init'],
  ])('%s', async (_, files: Record<string, string>, args: readonly string[], hint) => {
    const { code, stdout, stderr } = await lint(folderWith(files), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});

describe('documents without front matter in a handbook', () => {
  const settings = { 'unisono.yaml': 'schema: 1\ncompany: { name: X, languages: [en] }\n' };

  it('are one finding together that says what to do', async () => {
    const texts = Object.fromEntries([1, 2, 3, 4].map((number) => [`policies/text-${number}.md`, `# Text ${number}\n`]));
    const cwd = folderWith({ ...settings, ...texts });
    const { code, stdout } = await lint(cwd, '--format', 'json');
    expect(code).toBe(1);
    const { findings, summary } = JSON.parse(stdout);
    expect(summary.errors).toBe(1);
    expect(findings[0]).toMatchObject({ rule: 'fm-safe-yaml', message: expect.stringContaining('missing-many') });
    expect(findings[0].related).toHaveLength(3);
    expect((await lint(cwd)).stdout).toContain('4 documents have no front matter');
  });

  it('are counted among those that were asked for', async () => {
    const cwd = folderWith({ ...settings, 'policies/a.md': '# A\n', 'policies/b.md': '# B\n', 'answers/c.md': '# C\n' });
    expect((await lint(cwd, 'policies')).stdout).toContain('2 documents have no front matter');
    expect((await lint(cwd, 'answers')).stdout).toContain('starts without front matter');
  });
});
