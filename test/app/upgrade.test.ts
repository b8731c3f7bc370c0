import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { filesBelow } from '../../src/adapters/node-files.js';
import { UserError } from '../../src/core/user-error.js';
import type { Files } from '../../src/ports.js';
import { currentVersion, freshHandbook, nextTemplates, runUpgrade, textsBelow } from '../support/upgrade.js';

async function handbook(): Promise<string> {
  const cwd = await freshHandbook({ languages: ['en'] });
  edit(cwd, 'policies/social-media-rules.en.md', (text) => text.replace('The rest is for reference', 'All the rest is for reference'));
  edit(cwd, 'facts.yaml', (text) => text.replace('value: 30 min', 'value: 20 min'));
  edit(cwd, 'answers/outage.en.md', (text) => text.replace('# Answer guide: outage', '# Our answer guide: outage'));
  return cwd;
}

/** Changes something in every kind of file; the fact clashes with the company's. */
const templates = (): string =>
  nextTemplates((path, text) => {
    if (path.endsWith('.en.md')) return text.replace(/\n*$/, '\n\nA last word of the template.\n');
    if (path === 'facts.yaml') return `${text.replace('value: 30 min', 'value: 45 min')}new-fact: { value: 1 d, owner: comms-lead }\n`;
    if (path === 'CODEOWNERS') return `${text}/docs/ @docs\n`;
    return text;
  });

function edit(cwd: string, path: string, change: (text: string) => string): void {
  const text = readFileSync(join(cwd, path), 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${path}`);
  writeFileSync(join(cwd, path), changed);
}

function failure(promise: Promise<unknown>): Promise<UserError> {
  return promise.then(
    () => {
      throw new Error('it succeeded');
    },
    (error: unknown) => {
      if (error instanceof UserError) return error;
      throw error;
    },
  );
}

describe('what becomes of a file', () => {
  it('is said for each: new, merged, to choose, deleted, own, gone', async () => {
    const cwd = await handbook();
    rmSync(join(cwd, 'answers/delivery.en.md'));
    writeFileSync(join(cwd, 'policies/extra.en.md'), '# Ours\n');
    const folder = templates();
    writeFileSync(join(folder, 'policies/fresh.en.md'), '# Fresh since {{today}}\n');
    writeFileSync(join(folder, 'policies/extra.en.md'), '# Theirs\n');
    edit(folder, 'template.yaml', (text) =>
      `${text.replace(/ {2}- \{ document: answers\/complaint[^\n]*\n/g, '')}`.replace(
        'files:\n',
        'files:\n  - { from: policies/fresh.en.md, to: policies/fresh.en.md }\n  - { from: policies/extra.en.md, to: policies/extra.en.md }\n',
      ),
    );
    const { files } = await runUpgrade({ cwd, request: { templates: folder } });
    const verdicts = Object.fromEntries(files.map(({ path, verdict, why }) => [path, why ?? verdict]));
    expect(verdicts).toMatchObject({
      'policies/fresh.en.md': 'new',
      'policies/extra.en.md': 'own-file',
      'policies/social-media-rules.en.md': 'merged',
      'answers/outage.en.md': 'merged',
      'answers/delivery.en.md': 'deleted-by-you',
      'answers/complaint.en.md': 'gone-from-templates',
      'facts.yaml': 'conflict',
      '.github/CODEOWNERS': 'merged',
      'unisono.yaml': 'unchanged',
    });
    const after = await textsBelow(cwd);
    expect(after['policies/fresh.en.md']).toBe('# Fresh since 2027-03-01\n');
    expect(after['policies/extra.en.md']).toBe('# Ours\n');
    expect(after['.unisono/template/policies/extra.en.md']).toBe('# Theirs\n');
    expect(after).not.toHaveProperty(['answers/delivery.en.md']);
    expect(after).not.toHaveProperty(['.unisono/template/answers/complaint.en.md']);
    expect(after['answers/outage.en.md']).toMatch(/# Our answer guide[\s\S]*A last word/);
    expect(after['facts.yaml']).toMatch(
      /# \[upgrade: holding-statement-within\.value[^\n]*\n# {3}value: 45 min\nholding-statement-within: \{ value: 20 min/,
    );
    expect(after['facts.yaml']).toContain('new-fact:');
    expect(after['.unisono/answers.yaml']).toContain('template: { id: handbook, version: "2.0.0", filled: 2026-11-22, tool: "0.1.0" }');
  });

  it('keeps the pinned version of the workflows', async () => {
    const cwd = await handbook();
    await runUpgrade({ cwd, request: { templates: templates() } });
    expect(readFileSync(join(cwd, '.github/workflows/unisono.yaml'), 'utf8')).toContain('unisono-0.1.0.tgz');
  });

  it('is asked about, and a no leaves everything as it is', async () => {
    const cwd = await handbook();
    const before = await textsBelow(cwd);
    const result = await runUpgrade({
      cwd,
      request: { templates: templates() },
      script: [false],
    });
    expect(result.outcome).toBe('declined');
    expect(await textsBelow(cwd)).toEqual(before);
  });

  it('finds nothing to do with the templates that the handbook came from', async () => {
    const cwd = await handbook();
    const before = await textsBelow(cwd);
    expect(await runUpgrade({ cwd })).toMatchObject({ outcome: 'nothing-to-do', from: currentVersion, to: currentVersion });
    expect(await textsBelow(cwd)).toEqual(before);
  });
});

describe('a handbook that cannot be upgraded as it is', () => {
  const cases: readonly [string, (cwd: string) => void, RegExp, RegExp][] = [
    ['without .unisono/template/', (cwd) => rmSync(join(cwd, '.unisono/template'), { recursive: true }), /lacks the folder/, /init/],
    ['without answers', (cwd) => rmSync(join(cwd, '.unisono/answers.yaml')), /answers.*missing/, /company: Example/],
    ['answers without a company', (cwd) => writeFileSync(join(cwd, '.unisono/answers.yaml'), 'schema: 1\n'), /missing/, /company/],
    [
      'broken answers',
      (cwd) => writeFileSync(join(cwd, '.unisono/answers.yaml'), 'company: X\nstaf: 4\n'),
      /answers\.yaml:2:1.*staff/,
      /Correct/,
    ],
    ['answers that are no YAML', (cwd) => writeFileSync(join(cwd, '.unisono/answers.yaml'), 'company: "X\n'), /answers\.yaml:/, /Correct/],
    [
      'from newer templates',
      (cwd) => edit(cwd, '.unisono/answers.yaml', (text) => text.replace(`version: "${currentVersion}"`, 'version: "10.0.0"')),
      /version 10\.0\.0, these are older \(2\.0\.0\)/,
      /newest/,
    ],
    [
      'from other templates',
      (cwd) => edit(cwd, '.unisono/answers.yaml', (text) => text.replace('id: handbook', 'id: acme')),
      /“acme”/,
      /--templates/,
    ],
    [
      'a document that is no text',
      (cwd) => writeFileSync(join(cwd, 'facts.yaml'), Buffer.from([0xff, 0xfe, 0])),
      /“facts.yaml” cannot be read/,
      /UTF-8/,
    ],
    [
      'a folder in the place of a document',
      (cwd) => {
        rmSync(join(cwd, 'facts.yaml'));
        mkdirSync(join(cwd, 'facts.yaml'));
      },
      /“facts.yaml” cannot be read/,
      /folder/,
    ],
    [
      'a damaged journal',
      (cwd) => writeFileSync(join(cwd, '.unisono/upgrade.json'), '{"schema":1,"writes":[{"path":"../../x"}]}'),
      /damaged/,
      /Delete it/,
    ],
    ['without unisono.yaml', (cwd) => rmSync(join(cwd, 'unisono.yaml')), /No handbook/, /init/],
  ];
  test.each(cases)('%s: says what and what to do, and writes nothing', async (_, damage, what, hint) => {
    const cwd = await handbook();
    damage(cwd);
    const before = await textsBelow(cwd).catch(() => ({}));
    const error = await failure(runUpgrade({ cwd, request: { templates: templates() } }));
    expect(error.what.en).toMatch(what);
    expect(error.hint.en).toMatch(hint);
    expect(error.what.de).not.toBe(error.what.en);
    expect(await textsBelow(cwd).catch(() => ({}))).toEqual(before);
  });

  it('has choices open from before in a file that changes again', async () => {
    const cwd = await handbook();
    await runUpgrade({ cwd, request: { templates: templates() } });
    const next = nextTemplates((path, text) => (path === 'facts.yaml' ? text.replace('value: 30 min', 'value: 50 min') : text));
    const error = await failure(runUpgrade({ cwd, request: { templates: next } }));
    expect(error.what.en).toContain('facts.yaml');
    edit(cwd, 'facts.yaml', (text) => text.replace(/# \[upgrade:[^\n]*\n#[^\n]*\n/, ''));
    expect((await runUpgrade({ cwd, request: { templates: next } })).outcome).toBe('written');
  });

  test.each([
    ['no template.yaml', (folder: string) => rmSync(join(folder, 'template.yaml')), /template\.yaml/],
    [
      'a faulty template.yaml',
      (folder: string) => writeFileSync(join(folder, 'template.yaml'), 'id: handbook\nversion: 2\nfiles: []\n'),
      /template\.yaml:2/,
    ],
    [
      'a file that climbs out',
      (folder: string) => edit(folder, 'template.yaml', (text) => text.replace('to: facts.yaml', 'to: ../facts.yaml')),
      /template\.yaml:/,
    ],
    ['a missing template', (folder: string) => rmSync(join(folder, 'facts.yaml')), /lacks facts\.yaml/],
    [
      'an unknown name',
      (folder: string) => edit(folder, 'README.en.md', (text) => text.replace('{{company}}', '{{compny}}')),
      /README\.en\.md:3:.*company/,
    ],
  ] as const)('templates of its own with %s', async (_, damage, what) => {
    const cwd = await handbook();
    const folder = templates();
    damage(folder);
    expect((await failure(runUpgrade({ cwd, request: { templates: folder } }))).what.en).toMatch(what);
  });
});

it('reads from the templates where an older handbook came from, and writes it down', async () => {
  const cwd = await handbook();
  edit(cwd, '.unisono/answers.yaml', (text) => text.replace(/template:[^\n]*\n/, ''));
  const { from } = await runUpgrade({ cwd, request: { templates: templates() } });
  expect(from).toBe(currentVersion);
  expect(readFileSync(join(cwd, '.unisono/answers.yaml'), 'utf8')).toContain('version: "2.0.0", filled: 2026-11-22, tool: "0.1.0"');
  expect(readFileSync(join(cwd, 'policies/social-media-rules.en.md'), 'utf8')).toContain('review-by: 2027-11-22');
});

/** The file system until the call of that number, which fails as a full disk does; later ones fail too. */
function failingAt(limit: number, count: { calls: number }): (root: string) => Files {
  return (root) => {
    const files = filesBelow(root);
    const full = (): void => {
      count.calls += 1;
      if (count.calls > limit)
        throw new UserError({
          what: { de: 'Die Platte ist voll.', en: 'The disk is full.' },
          hint: { de: 'Schaffen Sie Platz.', en: 'Free some space.' },
        });
    };
    return {
      ...files,
      write: async (path, text, options) => {
        full();
        await files.write(path, text, options);
      },
      remove: async (path) => {
        full();
        await files.remove(path);
      },
    };
  };
}

describe('a call that is cut short', () => {
  it('is completed by the next one, or taken back, wherever it stopped', { timeout: 120_000 }, async () => {
    const folder = templates();
    const request = { templates: folder };
    const whole = await handbook();
    const original = await textsBelow(whole);
    const all = { calls: 0 };
    const complete = await runUpgrade({ cwd: whole, request, files: failingAt(Number.POSITIVE_INFINITY, all) });
    const expected = await textsBelow(whole);
    expect(all.calls).toBeGreaterThan(20);

    for (let limit = 0; limit < all.calls; limit += limit < 4 || limit > all.calls - 4 ? 1 : 5) {
      const cwd = await handbook();
      const error = await failure(runUpgrade({ cwd, request, files: failingAt(limit, { calls: 0 }) }));
      expect(error.what.en).toContain('The disk is full.');
      if (limit > 0 && limit < all.calls - 2) expect(error.hint.en).toContain('--undo');
      const second = await runUpgrade({ cwd, request });
      expect(second.files, `stopped at ${limit}`).toEqual(complete.files);
      expect(second.shown[0]?.resumed ?? true).toBe(limit > 0);
      expect(await textsBelow(cwd), `stopped at ${limit}`).toEqual(expected);
    }
    for (const limit of [1, 3, Math.floor(all.calls / 2), all.calls - 1]) {
      const cwd = await handbook();
      await failure(runUpgrade({ cwd, request, files: failingAt(limit, { calls: 0 }) }));
      await runUpgrade({ cwd, request: { undo: true } });
      const after = await textsBelow(cwd);
      delete (after as Record<string, string>)['.unisono/last-upgrade.json'];
      expect(after, `undone at ${limit}`).toEqual(original);
    }
  });

  it('leaves a file alone that somebody changed meanwhile, and merges it at the next call', async () => {
    const cwd = await handbook();
    const request = { templates: templates() };
    await failure(runUpgrade({ cwd, request, files: failingAt(2, { calls: 0 }) }));
    edit(cwd, 'answers/outage.en.md', (text) => text.replace('For', 'Only for'));
    const second = await runUpgrade({ cwd, request });
    expect(second.files.find(({ path }) => path === 'answers/outage.en.md')).toMatchObject({ verdict: 'kept', why: 'changed-meanwhile' });
    const third = await runUpgrade({ cwd, request });
    expect(third.files.find(({ path }) => path === 'answers/outage.en.md')).toMatchObject({ verdict: 'merged' });
    expect(readFileSync(join(cwd, 'answers/outage.en.md'), 'utf8')).toMatch(/Only for[\s\S]*A last word/);
  });

  it('is taken back except where somebody has gone on writing', async () => {
    const cwd = await handbook();
    const original = await textsBelow(cwd);
    await runUpgrade({ cwd, request: { templates: templates() } });
    edit(cwd, 'answers/outage.en.md', (text) => text.replace('A last word', 'The very last word'));
    const { files } = await runUpgrade({ cwd, request: { undo: true } });
    expect(files.filter(({ why }) => why === 'changed-meanwhile').map(({ path }) => path)).toEqual(['answers/outage.en.md']);
    const after = await textsBelow(cwd);
    expect(after['answers/outage.en.md']).toContain('The very last word');
    expect(after['facts.yaml']).toBe(original['facts.yaml']);
    expect((await failure(runUpgrade({ cwd, request: { undo: true } }))).what.en).toMatch(/no upgrade/);
  });
});
