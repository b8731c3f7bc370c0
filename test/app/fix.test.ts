import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { fix } from '../../src/app/fix.js';
import { lint } from '../../src/app/lint.js';
import { type Example, exampleBytes, parseRulePage } from '../../src/core/rules/page.js';
import { folderWith } from '../support/folder.js';
import { defaultSettings, type FileTable, today } from '../support/read-handbook.js';

const content = process.cwd().replaceAll('\\', '/');
const git = { open: async () => null };

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
  return fix({ cwd: folder, paths: [], base: null, today, content, suggestions, write: true }, { files: nodeFiles, git, filesBelow });
}

async function errorsIn(folder: string): Promise<number> {
  const { findings } = await lint({ cwd: folder, paths: [], base: null, today, content }, { files: nodeFiles, git });
  return findings.filter(({ severity }) => severity === 'error').length;
}

const crlf = (files: FileTable): FileTable =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const decoded = typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
      return [path, Buffer.from(decoded.replace(/\r?\n/g, '\r\n'), typeof text === 'string' ? 'utf8' : 'latin1')];
    }),
  );

describe.each(examples)('%s', (_, files) => {
  it.each([false, true])('fixing twice is fixing once and never makes more errors (suggestions: %s)', async (suggestions) => {
    const folder = folderWith(files);
    const before = await errorsIn(folder);
    const first = await fixIn(folder, suggestions);
    expect(first.notWritten).toEqual([]);
    for (const { file, after } of first.changes) expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
    expect(await errorsIn(folder)).toBeLessThanOrEqual(before);
    expect((await fixIn(folder, suggestions)).changes).toEqual([]);
  });

  it('a file with CRLF has no other line ends afterwards', async () => {
    const { changes } = await fixIn(folderWith(crlf(files)), true);
    for (const { after } of changes) expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
