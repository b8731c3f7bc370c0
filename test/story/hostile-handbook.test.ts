import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { folderWith } from '../support/folder.js';
import { type CallResult, callSpawned } from '../support/program.js';
import { repositoryIn } from '../support/repository.js';

const settings = 'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\n';
const head = (id: string): string => `---\nid: ${id}\ntype: rules\ntitle: Regeln\nlang: de\nversion: "1.0.0"\n---\n`;
/** The one thing that is wrong with every document that can be read. */
const vague = '# Regeln\n\nAntworten Sie zeitnah.\n';

// What comes from files must not stand like this in any output. Line feeds part lines.
const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
const runnerCommand = /^\s*(?:::|##)/m;

interface FindingJson {
  readonly rule: string;
  readonly place: { readonly file: string };
}

/** One call with little memory and without `__proto__`; a call that hangs is ended from outside and has no exit code. */
function call(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): CallResult {
  const result = callSpawned({
    cwd,
    args: ['--date', '2026-11-22', ...args],
    env: { NODE_OPTIONS: '--max-old-space-size=256 --disable-proto=delete', ...env },
  });
  expect(result.code).not.toBe(-1);
  expect(result.stderr).not.toMatch(/\n {4}at /);
  return result;
}

/** The rules that spoke, by file. */
function findings(cwd: string): ReadonlyMap<string, ReadonlySet<string>> {
  const { code, stdout } = call(cwd, ['lint', '--format', 'json']);
  expect(code).toBe(1);
  const byFile = new Map<string, Set<string>>();
  for (const { rule, place } of (JSON.parse(stdout) as { findings: FindingJson[] }).findings)
    byFile.set(place.file, (byFile.get(place.file) ?? new Set()).add(rule));
  return byFile;
}

/** All names below a folder with kind, size and time of change. */
function stateOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => {
      const { mode, size, mtimeMs } = lstatSync(join(folder, path));
      return `${path} ${mode} ${size} ${mtimeMs}`;
    })
    .sort();
}

describe('one bad file never hides another', () => {
  test('texts that blow up parsers', () => {
    const bodies: Readonly<Record<string, string>> = {
      brackets: '['.repeat(50_000),
      links: '[a]('.repeat(20_000),
      quotes: `${'> '.repeat(50_000)}x`,
      emphasis: '*a **a '.repeat(20_000),
      lists: '- '.repeat(3000) + '\n'.repeat(3000),
      html: '<a '.repeat(20_000),
      comments: '<!-- '.repeat(20_000),
      backticks: Array.from({ length: 800 }, (_, count) => '`'.repeat(count)).join(' a '),
      table: `${'|a'.repeat(3000)}\n${'|-'.repeat(3000)}\n${'|x\n'.repeat(3000)}`,
      definitions: `${Array.from({ length: 20_000 }, (_, id) => `[r${id}]: #scope`).join('\n')}\n${'[r1]'.repeat(20_000)}`,
      entities: '&amp'.repeat(50_000),
      'one-line': 'wort '.repeat(200_000),
    };
    const files = Object.fromEntries(
      Object.entries(bodies).map(([id, body]) => [`policies/${id}.de.md`, `${head(id)}# R\n\nAntworten Sie zeitnah.\n\n${body}\n`]),
    );
    const found = findings(folderWith({ 'unisono.yaml': settings, ...files }));
    expect(Object.keys(files).filter((path) => !found.get(path)?.has('fact-vague'))).toEqual([]);
  });

  test('front matter that runs code, explodes or pollutes', () => {
    const heads: Readonly<Record<string, readonly [text: string, rule: string]>> = {
      js: ['---js\nrequire("fs").writeFileSync("canary", "x")\n---\n', 'fm-safe-yaml'],
      javascript: ['---javascript\nrequire("fs").writeFileSync("canary", "x")\n---\n', 'fm-safe-yaml'],
      coffee: ['---coffee\nx\n---\n', 'fm-safe-yaml'],
      laughs: [`---\na: &a [x, x]\n${'b: [*a, *a]\n'.repeat(100)}---\n`, 'yaml-syntax'],
      depth: [`---\na: ${'['.repeat(2000)}\n---\n`, 'yaml-syntax'],
      questions: [`---\n${'? '.repeat(500)}x\n---\n`, 'yaml-syntax'],
      tag: ['---\na: !!js/function "function () {}"\n---\n', 'yaml-syntax'],
      proto: ['---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n---\n', 'fm-schema'],
      'cyrillic-key': ['---\nst\u0430tus: draft\n---\n', 'hidden-characters'],
      open: ['---\nid: open\n', 'fm-safe-yaml'],
    };
    const cwd = folderWith({
      'unisono.yaml': settings,
      'policies/good.de.md': head('good') + vague,
      ...Object.fromEntries(Object.entries(heads).map(([id, [text]]) => [`policies/${id}.de.md`, text + vague])),
    });
    const found = findings(cwd);
    for (const [id, [, rule]] of Object.entries(heads)) expect([...(found.get(`policies/${id}.de.md`) ?? [])], id).toContain(rule);
    expect(found.get('policies/good.de.md')).toContain('fact-vague');
    expect(existsSync(join(cwd, 'canary'))).toBe(false);
  });

  test('bytes that are no text, and texts from other systems', () => {
    const bytes = (...parts: readonly (string | Uint8Array)[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part)));
    const cwd = folderWith({
      'unisono.yaml': settings,
      'policies/nul.de.md': `${head('nul')}a\0b\n`,
      'policies/latin.de.md': bytes(head('latin'), new Uint8Array([0x47, 0x72, 0xfc, 0xdf, 0x65])),
      'policies/utf16.de.md': bytes(new Uint8Array([0xff, 0xfe]), Buffer.from(head('utf16'), 'utf16le')),
      'policies/bidi.de.md': `${head('bidi')}# R\n\n\u202eabc \u2066x\n`,
      'policies/bom.de.md': `\ufeff${head('bom')}${vague}`,
      'policies/crlf.de.md': (head('crlf') + vague).replaceAll('\n', '\r\n'),
      'policies/cr.de.md': (head('cr') + vague).replaceAll('\n', '\r'),
    });
    writeFileSync(join(cwd, 'policies/huge.de.md'), '');
    truncateSync(join(cwd, 'policies/huge.de.md'), 100 * 1024 * 1024);
    const found = findings(cwd);
    for (const id of ['nul', 'latin', 'utf16', 'huge']) expect([...(found.get(`policies/${id}.de.md`) ?? [])], id).toEqual(['unreadable']);
    expect(found.get('policies/bidi.de.md')).toContain('hidden-characters');
    for (const id of ['bom', 'crlf', 'cr']) expect(found.get(`policies/${id}.de.md`), id).toContain('fact-vague');
  });

  test('what is no file: links, loops, pipes, devices', () => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'policies/good.de.md': head('good') + vague });
    const at = (path: string): string => join(cwd, path);
    symlinkSync('.', at('policies/loop'));
    symlinkSync('self.de.md', at('policies/self.de.md'));
    symlinkSync('/etc/passwd', at('policies/outside.de.md'));
    symlinkSync('/dev/zero', at('policies/zero.de.md'));
    symlinkSync('/dev/zero', at('facts.yaml'));
    mkdirSync(at('.unisono'));
    for (const path of ['policies/pipe.de.md', 'policies/pipe', 'channels.yaml', 'pipe', 'unisono.lock', '.unisono/baseline.yaml'])
      execFileSync('mkfifo', [at(path)]);
    const found = findings(cwd);
    const places = ['loop', 'self.de.md', 'outside.de.md', 'zero.de.md', 'pipe.de.md', 'pipe'].map((name) => `policies/${name}`);
    for (const path of [...places, 'facts.yaml', 'channels.yaml', 'unisono.lock', '.unisono/baseline.yaml'])
      expect([...(found.get(path) ?? [])], path).toEqual(['unreadable']);
    expect(found.get('policies/good.de.md')).toContain('fact-vague');
    expect(call(cwd, ['audit']).code).toBe(1);
    for (const args of [
      ['audit', 'channels.yaml'],
      ['lint', 'policies/pipe'],
      ['quiz', '--answers', 'pipe'],
      ['lint', '--as', 'answer', 'pipe'],
    ])
      expect(call(cwd, args).code, args.join(' ')).toBe(2);
  });

  test.each(['a pipe', 'a device', '100 MB'])('%s in the place of unisono.yaml', (kind) => {
    const cwd = folderWith({ 'policies/good.de.md': head('good') + vague });
    const path = join(cwd, 'unisono.yaml');
    if (kind === 'a pipe') execFileSync('mkfifo', [path]);
    else if (kind === 'a device') symlinkSync('/dev/zero', path);
    else {
      writeFileSync(path, '');
      truncateSync(path, 100 * 1024 * 1024);
    }
    const { code, stdout, stderr } = call(cwd, ['lint']);
    if (kind === '100 MB') expect([code, stdout]).toEqual([1, expect.stringContaining('unreadable')]);
    else expect([code, stdout, stderr.trimEnd().split('\n').length]).toEqual([2, '', 2]);
  });
});

describe('names', () => {
  const names = [
    'line\n::error::end',
    '::stop-commands::token',
    '##[error]x',
    'esc\u001b[31mred\u001b]0;title\u0007',
    'bidi\u202etxt',
    'csi\u009b31m',
    '%0A%0D',
    'a|b`c*d',
    ']]>',
    '<script>alert(1)</script>'.replace('/', ''),
    '&quot;',
    '"quotes\'',
    '$(touch canary)',
    '`touch canary`',
    '; touch canary',
    '-rf',
    '--out=json=canary',
    '{0}[x](y)',
    '../.',
  ].filter((name) => !name.includes('/'));
  const files = Object.fromEntries(names.map((name) => [`policies/${name}.de.md`, head('n') + vague]));

  test('reach no output as they are, in any format', async () => {
    const cwd = folderWith({ 'unisono.yaml': settings, ...files });
    const formats = ['human', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjson', 'markdown'];
    const summary = join(cwd, 'summary.md');
    const { stdout, stderr } = call(
      cwd,
      ['lint', '--format', 'github', ...formats.flatMap((format) => ['--out', `${format}=out/${format}`])],
      { GITHUB_STEP_SUMMARY: summary },
    );
    expect(stderr).toBe('');
    const texts = Object.fromEntries(formats.map((format) => [format, readFileSync(join(cwd, 'out', format), 'utf8')]));
    for (const [format, text] of Object.entries({ ...texts, stdout, summary: readFileSync(summary, 'utf8') })) {
      expect(text, format).not.toMatch(raw);
      // Annotations are commands; each is one line that names its file first.
      const lines = text.split('\n').filter((line) => !/^::(?:error|warning|notice) file=policies\/[^:,]*,line=\d/.test(line));
      expect(
        lines.filter((line) => runnerCommand.test(line) && !(line.startsWith('# ') || line === '')),
        format,
      ).toEqual([]);
    }
    for (const format of ['json', 'sarif', 'gitlab', 'rdjson']) expect(() => JSON.parse(texts[format] ?? '')).not.toThrow();
    const schema = readFileSync('test/fixtures/published-schemas/junit-4.xsd', 'utf8');
    expect((await validateXML({ xml: texts.junit ?? '', schema })).errors).toEqual([]);
    expect(existsSync(join(cwd, 'canary'))).toBe(false);
    // Each file is reported under its own name.
    const reported = new Set((JSON.parse(texts.json ?? '') as { findings: FindingJson[] }).findings.map(({ place }) => place.file));
    expect([...reported].sort()).toEqual(Object.keys(files).sort());
  });

  test.each([
    ['lint', 'no\u001b[31m\n::error::x'],
    ['audit', 'no\u001b[31m\n::error::x'],
    ['lint', '--base', 'no\u001b[31m\n##[error]x'],
    ['lint', '--no\n::error::x'],
    ['explain', 'no\u202e\n::error::x'],
    ['no\n::error::x'],
  ])('reach no error message as they are: %j %j', (...args) => {
    const { code, stderr } = call(folderWith({ 'unisono.yaml': settings, 'policies/good.de.md': head('good') + vague }), args);
    expect(code).toBe(2);
    expect(stderr).not.toMatch(raw);
    expect(stderr).not.toMatch(runnerCommand);
  });
});

describe('nothing in the folder is executed, nothing is written', () => {
  test('configuration of other programs', () => {
    const cwd = folderWith({
      'unisono.yaml': settings,
      'policies/good.de.md': head('good') + vague,
      '.npmrc': 'node-options=--require=./evil.cjs\nscript-shell=./evil.sh\n',
      'package.json': '{"name":"x","type":"module","scripts":{"preinstall":"touch canary","prepare":"touch canary"}}',
      'evil.cjs': 'require("fs").writeFileSync("canary", "x")\n',
      'unisono.config.js': 'import fs from "node:fs"; fs.writeFileSync("canary", "x")\n',
      'unisono.config.cjs': 'require("fs").writeFileSync("canary", "x")\n',
      '.unisonorc.js': 'require("fs").writeFileSync("canary", "x")\n',
      'tsconfig.json': '{"extends":"./evil.cjs"}',
      '.biome.json': '{}',
      '.env': 'NODE_OPTIONS=--require=./evil.cjs\n',
      'node_modules/chalk/index.js': 'require("fs").writeFileSync("canary", "x")\n',
      'dist/program.cjs': 'require("fs").writeFileSync("canary", "x")\n',
    });
    const before = stateOf(cwd);
    for (const args of [['lint'], ['lint', '--format', 'sarif'], ['audit'], ['explain', 'fact-vague']]) call(cwd, args);
    expect(stateOf(cwd)).toEqual(before);
  });

  test('settings and hooks of a repository', () => {
    const cwd = folderWith({
      'unisono.yaml': settings,
      'policies/good.de.md': head('good') + vague,
      '.gitattributes': '* diff=evil filter=evil merge=evil\n',
    });
    const trace = join(folderWith({}), 'trace');
    const evil = join(cwd, '.git/evil.sh');
    const repository = repositoryIn(cwd);
    repository.git('init', '--quiet', '--initial-branch=main');
    repository.commit('one');
    writeFileSync(evil, `#!/bin/sh\necho "$@" >> '${trace}'\ncat\n`);
    chmodSync(evil, 0o755);
    for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout', 'fsmonitor-watchman']) {
      writeFileSync(join(cwd, '.git/hooks', hook), `#!/bin/sh\nexec '${evil}' ${hook}\n`);
      chmodSync(join(cwd, '.git/hooks', hook), 0o755);
    }
    const planted = [
      'core.fsmonitor',
      'core.pager',
      'pager.log',
      'pager.show',
      'core.editor',
      'core.sshCommand',
      'core.gitProxy',
      'core.askPass',
    ]
      .concat([
        'diff.external',
        'diff.evil.command',
        'diff.evil.textconv',
        'filter.evil.clean',
        'filter.evil.smudge',
        'filter.evil.process',
      ])
      .concat([
        'merge.evil.driver',
        'gpg.program',
        'credential.helper',
        'uploadpack.packObjectsHook',
        'interactive.diffFilter',
        'alias.rev-parse',
      ]);
    for (const key of planted) repository.git('config', key, key.startsWith('alias') ? `!${evil}` : evil);
    repository.write({ 'policies/good.de.md': `${head('good')}# Neu\n\nAntworten Sie zeitnah.\n` });
    for (const args of [['lint'], ['lint', '--base', 'main'], ['diff', '--from', 'main'], ['audit'], ['lock']]) call(cwd, args);
    expect(existsSync(trace)).toBe(false);
  });
});
