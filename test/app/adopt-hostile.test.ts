import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { folderWith } from '../support/folder.js';
import { textsIn } from '../support/foreign-handbook.js';
import { naughtyNames } from '../support/naughty-names.js';
import { type CallResult, callInProcess } from '../support/program.js';

const pinned = ['--lang', 'en', '--date', '2026-11-22'];
const call = (cwd: string, ...args: readonly string[]) => callInProcess({ args: [...pinned, ...args], cwd });

async function adopted(
  cwd: string,
): Promise<{ documents: { from: string; to: string; id: string; lang: string }[]; left: { path: string; why: string }[] }> {
  const result: CallResult = await call(cwd, 'adopt', '--yes', '--format', 'json');
  expect(result).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(result.stdout);
}

const text = '# Umgang mit Fragen\n\nWir antworten auf jede Frage, und wir sagen die Wahrheit.\n';

describe('names', () => {
  it('with line breaks, blanks, quotes and commands are adopted, shown on one line, and keep lint at 0', async () => {
    const names = naughtyNames.filter(
      (name) => name !== '' && !name.includes('/') && !name.includes('\0') && Buffer.byteLength(name) < 200,
    );
    const cwd = folderWith(Object.fromEntries(names.map((name) => [`${name}.md`, text])));
    const shown = await call(cwd, 'adopt', '--dry-run');
    expect(shown.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
    const { documents, left } = await adopted(cwd);
    expect(documents.length + left.length).toBeLessThanOrEqual(names.length);
    expect(documents.length).toBeGreaterThan(names.length / 2);
    for (const { id, to } of documents)
      expect([id, to]).toEqual([expect.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), expect.stringMatching(/^policies\/[a-z0-9.-]+\.md$/)]);
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect((await call(cwd, 'lint')).code).toBe(0);
  });

  it('that differ only in case, and the same id stated twice, give different ids', async () => {
    const cwd = folderWith({
      'a/Regeln.md': text,
      'b/regeln.md': text,
      'c/x.md': `---\nid: preise\n---\n${text}`,
      'd/y.md': `---\nid: preise\n---\n${text}`,
    });
    const { documents } = await adopted(cwd);
    expect(documents.map(({ id }) => id).sort()).toEqual(['b-regeln', 'd-preise', 'preise', 'regeln']);
    expect((await textsIn(cwd))['policies/d/d-preise.md']).toContain('earlier-id: preise');
    expect((await call(cwd, 'lint')).code).toBe(0);
  });
});

describe('files', () => {
  it('that cannot be judged are named and stay as they are', async () => {
    const secret = folderWith({ 'secret.md': '# Secret\n' });
    const cwd = folderWith({
      'good.md': text,
      'nul.md': '# A\u0000B\n',
      'latin.md': new Uint8Array([0x23, 0x20, 0xfc, 0x0a]),
      'huge.md': `# A\n\n${'word '.repeat(450_000)}`,
      'program.md': `---js\nrequire('fs').writeFileSync('canary', '')\n---\n${text}`,
    });
    symlinkSync(join(secret, 'secret.md'), join(cwd, 'link.md'));
    symlinkSync(secret, join(cwd, 'folder'));
    const before = await textsIn(cwd);
    const { documents, left } = await adopted(cwd);
    expect(documents.map(({ from }) => from)).toEqual(['good.md']);
    expect(left).toEqual([
      { path: 'huge.md', why: 'too-large' },
      { path: 'latin.md', why: 'no-text' },
      { path: 'link.md', why: 'link' },
      { path: 'nul.md', why: 'no-text' },
      { path: 'program.md', why: 'program' },
    ]);
    const after = await textsIn(cwd);
    for (const { path } of left) expect([path, after[path]]).toEqual([path, before[path]]);
    expect(after).not.toHaveProperty('canary');
    expect((await textsIn(secret))['secret.md']).toBe('# Secret\n');
    expect((await call(cwd, 'lint')).code).toBe(0);
  });

  it('a hundred folders deep are found', async () => {
    const deep = Array.from({ length: 100 }, (_, level) => `d${level}`).join('/');
    const cwd = folderWith({ [`${deep}/rules.md`]: `${text}\n[back](${'../'.repeat(100)}top.md)\n`, 'top.md': text });
    const { documents } = await adopted(cwd);
    expect(documents.map(({ to }) => to).sort()).toEqual([`policies/${deep}/rules.md`, 'policies/top.md'].sort());
    expect((await call(cwd, 'lint')).code).toBe(0);
  });

  it('of a handbook inside the folder belong to that one', async () => {
    const cwd = folderWith({ 'a.md': text, 'inner/unisono.yaml': 'schema: 1\ncompany: { name: X }\n', 'inner/policies/b.md': text });
    expect((await adopted(cwd)).documents.map(({ from }) => from)).toEqual(['a.md']);
  });

  it('are never overwritten: where something lies at the new place, the document stays', async () => {
    const cwd = folderWith({ 'a.md': text, 'policies/a.MD': 'something else', 'b.md': text });
    const { left } = await adopted(cwd);
    expect(left).toEqual([
      { path: 'a.md', why: 'taken' },
      { path: 'policies/a.MD', why: 'taken' },
    ]);
    expect(await textsIn(cwd)).toMatchObject({ 'a.md': text, 'policies/a.MD': 'something else' });
  });
});

describe('a folder where nothing can be written', () => {
  test.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('is said, and nothing is half done', async () => {
    const cwd = folderWith({ 'a.md': text });
    chmodSync(cwd, 0o555);
    const result = await call(cwd, 'adopt', '--yes');
    chmodSync(cwd, 0o755);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('no permission');
    expect(await textsIn(cwd)).toEqual({ 'a.md': text });
  });

  it('because a folder of that name is a file', async () => {
    const cwd = folderWith({ 'a.md': text, policies: 'a file\n' });
    const result = await call(cwd, 'adopt', '--yes');
    expect(result.code).toBe(2);
    const after = await textsIn(cwd);
    expect(after).toEqual({ 'a.md': text, policies: 'a file\n' });
  });

  it('because a link leads out of it: nothing is written through it', async () => {
    const outside = folderWith({});
    const cwd = folderWith({ 'a.md': text });
    symlinkSync(outside, join(cwd, 'policies'));
    expect((await call(cwd, 'adopt', '--yes')).code).toBe(2);
    expect(await textsIn(outside)).toEqual({});
    expect((await textsIn(cwd))['a.md']).toBe(text);
  });
});

describe('front matter of other tools', () => {
  it.each([
    ['block scalars', 'title: x\ndescription: |\n  id: not this\n  more\n'],
    ['comments', '# first\ntitle: x # second\n'],
    ['lists', 'title: x\ntags:\n- a\n- b\n'],
    ['nested keys', 'title: x\nmenu:\n  main:\n    weight: 1\n'],
    ['unusable values of our keys', 'title: [a]\nid: {a: b}\ntype:\n  - page\nlang: 5\nversion: [1]\nstatus: true\nowner:\n  name: x\n'],
    ['values over several lines', 'title: "x\n  y"\nowner: a\n  b\n'],
    ['nothing', ''],
  ])('with %s keep every line', async (_, head) => {
    const cwd = folderWith({ 'a.md': `---\n${head}---\n${text}` });
    const { documents } = await adopted(cwd);
    expect(documents).toHaveLength(1);
    const after = (await textsIn(cwd))['policies/a.md'] ?? '';
    for (const line of head
      .split('\n')
      .filter((each) => !/^(?:id|type|title|lang|version|status|owner):/.test(each) && each.trim() !== 'b'))
      expect(after).toContain(line);
    expect(after.endsWith(text)).toBe(true);
    expect(parseMarkdown(after).frontMatter?.closed).toBe(true);
    expect((await call(cwd, 'lint')).code).toBe(0);
  });

  it.each([
    ['a flow map', '{ title: x, tags: [a] }\n'],
    ['indented keys', '  title: x\n  tags: a\n'],
  ])('written as %s is left alone where nothing can be added to it', async (_, head) => {
    const cwd = folderWith({ 'a.md': `---\n${head}---\n${text}`, 'b.md': text });
    expect((await adopted(cwd)).left).toEqual([{ path: 'a.md', why: 'head-broken' }]);
  });
});

describe('an adoption that was cut short', () => {
  const journal = '.unisono/adopt.json';
  it('is not taken over a file that somebody changed meanwhile', async () => {
    const cwd = folderWith({ 'a.md': text });
    mkdirSync(join(cwd, '.unisono'));
    writeFileSync(
      join(cwd, journal),
      JSON.stringify({ schema: 1, handbook: false, steps: [{ path: 'a.md', before: 'other', after: null }] }),
    );
    const result = await call(cwd, 'adopt', '--yes');
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('“a.md” was changed since');
    expect((await textsIn(cwd))['a.md']).toBe(text);
  });

  it.each([
    ['no JSON', '{'],
    ['a path that leads out', JSON.stringify({ schema: 1, handbook: false, steps: [{ path: '../x.md', before: null, after: 'x' }] })],
  ])('with a journal that holds %s changes nothing', async (_, content) => {
    const cwd = folderWith({ 'a.md': text, [journal]: content });
    const result = await call(cwd, 'adopt', '--yes');
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('is damaged');
    expect(await textsIn(cwd)).toEqual({ 'a.md': text, [journal]: content });
  });
});
