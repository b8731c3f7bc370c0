import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { fix } from '../../src/app/fix.js';
import { lint } from '../../src/app/lint.js';
import { readDocument } from '../../src/core/handbook/read-document.js';
import { languages } from '../../src/core/language.js';
import type { Source } from '../../src/core/place.js';
import { type Example, exampleBytes, parseRulePage } from '../../src/core/rules/page.js';
import { obligationDigest } from '../../src/core/versions/digest.js';
import { folderWith } from '../support/folder.js';
import { defaultSettings, type FileTable, today } from '../support/read-handbook.js';

const content = process.cwd().replaceAll('\\', '/');
const git = { open: async () => null };
const interrupts = { hold: () => ({ asked: () => false, release: () => undefined }) };

/** Every handbook that a rule's page shows, bad or good. */
const examples = readdirSync('src/core/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: group }) =>
    readdirSync(`src/core/rules/${group}`)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => {
        const page = parseRulePage(readFileSync(`src/core/rules/${group}/${name}`, 'utf8'));
        return (['de', 'en'] as const).flatMap((language) =>
          (['bad', 'good'] as const).flatMap((kind) =>
            page[language][kind].map((example, index) => [`${name} ${language} ${kind} ${index}`, tableOf(example)] as const),
          ),
        );
      }),
  );

/** What a page calls `base/` is the last release here. */
function tableOf({ files }: Example): FileTable {
  const table = Object.fromEntries(files.map((file) => [file.path.replace(/^base\//, '.unisono/released/'), exampleBytes(file)]));
  const released = Object.keys(table).some((path) => path.startsWith('.unisono/released/'));
  return { 'unisono.yaml': defaultSettings, ...(released ? { '.unisono/released/unisono.yaml': defaultSettings } : {}), ...table };
}

async function fixIn(folder: string, suggestions: boolean) {
  return fix(
    { cwd: folder, paths: [], base: null, today, content, suggestions, write: true },
    { files: nodeFiles, git, filesBelow, interrupts },
  );
}

/** How many errors there are of each rule. */
async function errorsIn(folder: string): Promise<ReadonlyMap<string, number>> {
  const { findings } = await lint({ cwd: folder, paths: [], base: null, today, content }, { files: nodeFiles, git });
  const counts = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity === 'error') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** The one error that takes the place of others: a version that was raised, or can be read at last, asks for the note that nobody but its author can write. */
const forerunners: Readonly<Record<string, readonly string[]>> = { 'ver-change-note': ['ver-bump-missing', 'fm-schema'] };

/** The digests of what each section demands, read in both languages. */
function obligationsOf(source: Source): readonly string[] {
  const { markdown } = readDocument({ source, path: source.file });
  return markdown.sections.flatMap((section) => languages.map((language) => `${section.id} ${obligationDigest(section, language)}`));
}

const crlf = (files: FileTable): FileTable =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const decoded = typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      return [path, Buffer.from(decoded.replace(/\r?\n/g, '\r\n'), typeof text === 'string' ? 'utf8' : 'latin1')];
    }),
  );

describe.each(examples)('%s', (_, files) => {
  it.each([false, true])('fixing twice is fixing once (suggestions: %s)', async (suggestions) => {
    const folder = folderWith(files);
    const first = await fixIn(folder, suggestions);
    expect(first.notWritten).toEqual([]);
    for (const { file, after } of first.changes) expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
    expect((await fixIn(folder, suggestions)).changes).toEqual([]);
  });

  it('a safe fix makes no new error', async () => {
    const folder = folderWith(files);
    const before = await errorsIn(folder);
    await fixIn(folder, false);
    for (const [rule, count] of await errorsIn(folder)) {
      const allowed = [rule, ...(forerunners[rule] ?? [])].reduce((sum, id) => sum + (before.get(id) ?? 0), 0);
      expect([rule, count <= allowed]).toEqual([rule, true]);
    }
  });

  it('a safe fix changes what is demanded only where the fault is the value', async () => {
    const { changes, fixed } = await fixIn(folderWith(files), false);
    for (const { file, before, after } of changes) {
      if (!file.endsWith('.md') || fixed.some((entry) => entry.file === file && entry.rule === 'fact-mismatch')) continue;
      expect(obligationsOf({ file, text: after })).toEqual(obligationsOf({ file, text: before }));
    }
  });

  it('a file with CRLF has no other line ends afterwards', async () => {
    const { changes } = await fixIn(folderWith(crlf(files)), true);
    for (const { after } of changes) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

it('our own content needs no fix', async () => {
  const request = { cwd: content, paths: [], base: null, today, content, suggestions: true, write: false };
  expect((await fix(request, { files: nodeFiles, git, filesBelow, interrupts })).changes).toEqual([]);
});
