import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { parseMarkdown } from '../../src/core/document/parse-markdown.js';
import { linkTarget } from '../../src/core/handbook/link-target.js';
import { folderWith } from '../support/folder.js';
import { foreignHandbook, textsIn } from '../support/foreign-handbook.js';
import { callInProcess } from '../support/program.js';
import { repositoryIn } from '../support/repository.js';

const pinned = ['--lang', 'en', '--date', '2026-11-22'];
const call = (cwd: string, ...args: readonly string[]) => callInProcess({ args: [...pinned, ...args], cwd });

describe('a foreign handbook of thirty files', () => {
  it('is adopted by one command; then lint passes, and an added fault fails it', async () => {
    const cwd = foreignHandbook();
    expect((await textsIn(cwd))['policies/channels.de.md']).toBeUndefined();
    expect((await call(cwd, 'lint')).code).toBe(2);
    const adopted = await call(cwd, 'adopt', '--yes');
    expect(adopted).toMatchObject({ code: 0 });
    expect(adopted.stdout).toContain('Checked: 0 errors, 0 warnings, 1 place to fill in');
    const clean = await call(cwd, 'lint');
    expect(clean).toMatchObject({ code: 0 });
    expect(clean.stdout).toContain('Name der Firma');
    appendFileSync(join(cwd, 'policies/social-media-richtlinie.de.md'), '\nSiehe [die Preise](preise.md) und <!-- unisono-ok: -->\n');
    appendFileSync(join(cwd, 'policies/style/principles.en.md'), '\nWe reply within [4 hours](../../facts.yaml#reply).\n');
    const spoilt = await call(cwd, 'lint');
    expect(spoilt).toMatchObject({ code: 1 });
    expect(spoilt.stdout).toContain('policies/style/principles.en.md');
    expect(spoilt.stdout).toContain('ref-target');
  });

  it('shows what is added to which file, why, and what is unsure, and writes nothing with --dry-run', async () => {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    const { code, stdout, stderr } = await call(cwd, 'adopt', '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toBe('Dry run: nothing was written.\n');
    for (const part of [
      'channels_de.md → policies/channels.de.md',
      'type by the words strategie, strategy; language by the name of file',
      'belongs to a document in another',
      'All get front matter: id, type',
      'added: front matter',
      'Nothing tells the type; a guideline is assumed.',
      'The document says that “leitung-kommunikation” is',
      'Another document has the id “regeln” already',
      'ki/prompt.md  (the front matter is a program',
      'ki/einsatz.md  (front matter in TOML',
      'Only links adapted: README.md',
      'unisono.yaml',
    ])
      expect(stderr.replace(/\s+/g, ' ')).toContain(part.replace(/\s+/g, ' '));
    expect(await textsIn(cwd)).toEqual(before);
  });

  it('says the same as JSON, in one value on stdout', async () => {
    const { stdout, stderr } = await call(foreignHandbook(), 'adopt', '--yes', '--format', 'json');
    expect(stderr).toBe('');
    const result = JSON.parse(stdout);
    expect(result.summary).toMatchObject({ outcome: 'written', documents: 24, left: 4, handbook: false });
    expect(result.left).toContainEqual({ path: 'ki/prompt.md', why: 'program' });
    expect(result.documents.find(({ to }: { to: string }) => to === 'policies/code-of-conduct.en.md')).toMatchObject({
      from: 'code-of-conduct.md',
      version: '2.3.0',
      rewritten: ['version'],
      doubts: [{ code: 'owner-role', role: 'people-team' }],
    });
  });

  it('touches nothing in a text but anchors and addresses: line ends and byte order marks stay', async () => {
    const cwd = foreignHandbook();
    const before = await textsIn(cwd);
    const { documents } = JSON.parse((await call(cwd, 'adopt', '--yes', '--format', 'json')).stdout);
    const after = await textsIn(cwd);
    for (const { from, to, links } of documents as { from: string; to: string; links: number }[]) {
      const old = bodyOf(before[from] ?? '');
      const now = bodyOf(after[to] ?? '').replace(/ <a id="[a-z0-9-]+"><\/a>/g, '');
      if (links === 0) expect([to, now]).toEqual([to, old]);
      else expect([to, now.replace(/(?<=\]\(|: |href=")[^)\s"]+/g, '')]).toEqual([to, old.replace(/(?<=\]\(|: |href=")[^)\s"]+/g, '')]);
      const text = after[to] ?? '';
      expect([to, text.startsWith('\uFEFF')]).toEqual([to, (before[from] ?? '').startsWith('\uFEFF')]);
      if ((before[from] ?? '').includes('\r\n')) expect([to, /[^\r]\n/.test(text)]).toEqual([to, false]);
    }
    expect(after['ki/prompt.md']).toBe(before['ki/prompt.md']);
    expect(after['CHANGELOG.md']).toBe(before['CHANGELOG.md']);
  });

  it('keeps every link and picture working', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes');
    const after = await textsIn(cwd);
    const dead: string[] = [];
    let checked = 0;
    for (const [path, text] of Object.entries(after)) {
      if (!path.endsWith('.md')) continue;
      for (const { url } of parseMarkdown(text).links) {
        const target = linkTarget({ from: path, url });
        if (target.kind !== 'file') continue;
        checked += 1;
        const there = after[target.path];
        const anchors = there === undefined ? [] : parseMarkdown(there).targets.map(({ id }) => id);
        if (there === undefined || (target.anchor !== null && !anchors.includes(target.anchor))) dead.push(`${path}: ${url}`);
      }
    }
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(12);
    expect(after['policies/escalation.en.md']).toContain('[tone]: style/tone-of-voice.en.md "Tone"');
  });

  it('invents no approval and no owner, keeps what is stated and the keys of other tools', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes', '--company', 'Muster GmbH');
    const texts = await textsIn(cwd);
    for (const [path, text] of Object.entries(texts)) {
      if (!/^(?:policies|answers)\//.test(path)) continue;
      expect([path, text]).not.toEqual([path, expect.stringMatching(/^status: (?!draft)|^approved-on:/m)]);
      expect([path, text]).toEqual([path, expect.stringMatching(/^approver: "\[(?:fill in|ausfüllen): /m)]);
    }
    expect(texts['policies/style/grundsaetze.de.md']).toContain('version: "1.10.0"');
    expect(texts['policies/style/grundsaetze.de.md']).toContain('earlier-status: gültig');
    expect(texts['policies/style/grundsaetze.de.md']).toContain('permalink: /grundsaetze/');
    expect(texts['policies/style/tone-of-voice.de.md']).toContain('translationKey: tone');
    expect(texts['unisono.yaml']).toContain('name: "Muster GmbH"');
    expect(texts['unisono.yaml']).toContain('leitung-kommunikation: { name: "Leitung Kommunikation" }');
  });

  it('gives twins one id and the same anchors', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes');
    const texts = await textsIn(cwd);
    const anchors = (path: string) => [...(texts[path] ?? '').matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id);
    expect(anchors('policies/channels.de.md')).toEqual(['channels', 'channels-we-do-not-run']);
    expect(anchors('policies/channels.en.md')).toEqual(anchors('policies/channels.de.md'));
    expect(anchors('policies/style/tone-of-voice.de.md')).toEqual(['form-of-address', 'words-that-we-avoid']);
    expect(texts['policies/style/tone-of-voice.de.md']).toContain('id: tone-of-voice\n');
  });

  it('has nothing left to do the second time', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes');
    const texts = await textsIn(cwd);
    const again = await call(cwd, 'adopt', '--yes');
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout.replace(/\s+/g, ' ')).toContain('is a handbook already, and all documents in it have front matter.');
    expect(await textsIn(cwd)).toEqual(texts);
  });
});

describe('a foreign handbook in git', () => {
  it('passes lint before and after the commit, and git follows a document of usual length', async () => {
    const cwd = foreignHandbook();
    const long = Array.from({ length: 40 }, (_, line) => `Wir sagen in Satz ${line}, was gilt, und nicht mehr.\n`).join('\n');
    const { git, commit } = repositoryIn(cwd);
    git('init', '--quiet', '--initial-branch=main');
    commit('Texts', { 'lang/Leitbild.md': `# Leitbild\n\n${long}` });
    expect((await call(cwd, 'adopt', '--yes')).code).toBe(0);
    expect((await call(cwd, 'lint')).code).toBe(0);
    commit('Adopt');
    expect((await call(cwd, 'lint')).code).toBe(0);
    expect(git('log', '--format=%s', '--follow', '--', 'policies/lang/leitbild.de.md')).toBe('Adopt\nTexts');
  });
});

describe('documents without front matter in a handbook', () => {
  it('are taken in where they lie; only their findings are held back', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes');
    appendFileSync(join(cwd, 'policies/glossar.de.md'), '\nSiehe [nichts](nirgends.md).\n');

    writeFileSync(join(cwd, 'policies/presse.de.md'), '# Regeln für die Presse\n\nWir geben das an die Presse, siehe [hier](fehlt.md).\n');
    const settings = (await textsIn(cwd))['unisono.yaml'];
    const result = await call(cwd, 'adopt', '--yes', '--format', 'json');
    expect(JSON.parse(result.stdout).summary).toMatchObject({ handbook: true, documents: 1, moved: 0 });
    const texts = await textsIn(cwd);
    expect(texts['policies/presse.de.md']).toMatch(/^---\nid: presse\ntype: rules\n/);
    expect(texts['unisono.yaml']).toBe(settings);
    const lint = await call(cwd, 'lint');
    expect(lint.stdout).toContain('nirgends.md');
    expect(lint.stdout).not.toContain('fehlt.md');
  });

  it('go with the twin that is there already', async () => {
    const cwd = foreignHandbook();
    await call(cwd, 'adopt', '--yes');

    writeFileSync(
      join(cwd, 'policies/escalation.de.md'),
      '# Eskalation\n\nDas ist der Plan.\n\n## Wen Sie anrufen\n\nDie Leitung.\n\n## Was Sie sagen\n\nNichts erfinden.\n',
    );
    await call(cwd, 'adopt', '--yes');
    const text = (await textsIn(cwd))['policies/escalation.de.md'];
    expect(text).toContain('id: escalation\ntype: playbook\n');
    expect(text).toContain('## Wen Sie anrufen <a id="whom-to-call"></a>');
  });
});

describe('a folder that cannot become a handbook', () => {
  it.each([
    ['nothing in it', {}, [], 'contains no Markdown documents'],
    [
      'only files about the folder',
      { 'README.md': '# Read me\n', 'node_modules/x/policy.md': '# P\n', '.git/x.md': '# G\n', '.obsidian/n.md': '# N\n' },
      [],
      'contains no Markdown documents',
    ],
    ['only a program as front matter', { 'a.md': '---js\nprocess.exit(7)\n---\n# A\n' }, [], 'Not usable: a.md'],
    ['no such folder', {}, ['nowhere'], 'There is no folder “nowhere”'],
    ['a file', { 'a.md': '# A\n' }, ['a.md'], 'There is no folder “a.md”'],
    [
      'inside a handbook',
      { 'unisono.yaml': 'schema: 1\ncompany: { name: X }\n', 'texts/a.md': '# A\n' },
      ['texts'],
      'is inside the handbook “./”',
    ],
  ])('%s', async (_, files: Record<string, string>, args: readonly string[], said) => {
    const cwd = folderWith(files);
    const result = await call(cwd, 'adopt', ...args, '--yes');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(said);
    expect(await nodeFiles.list(cwd)).toEqual(
      Object.keys(files)
        .filter((path) => !/^(?:node_modules|\.git)\//.test(path))
        .sort(),
    );
  });

  it('asks nobody without a terminal and names the flag', async () => {
    const result = await call(foreignHandbook(), 'adopt');
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('--yes');
  });
});

function bodyOf(text: string): string {
  const bounds = parseMarkdown(text).frontMatter;
  return (bounds === null ? text.replace(/^\uFEFF/, '') : text.slice(bounds.span.end)).trimStart();
}
