import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow, nodeFiles } from '../../src/adapters/node-files.js';
import { nobodyToAsk } from '../../src/adapters/open-prompter.js';
import { type ScriptedAnswer, scriptPrompter } from '../../src/adapters/script-prompter.js';
import { init } from '../../src/app/init.js';
import { lintCounts } from '../../src/app/lint-counts.js';
import { type UpgradePorts, type UpgradeRequest, upgrade } from '../../src/app/upgrade.js';
import type { PartialAnswers } from '../../src/core/scaffold/answers.js';
import type { UpgradeResult, UpgradeView } from '../../src/core/versions/upgrade/upgrade-result.js';
import type { Files } from '../../src/ports.js';
import { folderWith } from './folder.js';

const content = resolve('.');

/** The version of the templates of the package. */
export const currentVersion = /^version: "(.*)"$/m.exec(readFileSync('templates/handbook/template.yaml', 'utf8'))?.[1] ?? '';

const made = new Map<string, Promise<Readonly<Record<string, string>>>>();

/** A fresh handbook in a folder of its own. `init` runs once for the same answers. */
export async function freshHandbook(flags: PartialAnswers = {}): Promise<string> {
  const key = JSON.stringify(flags);
  let texts = made.get(key);
  if (texts === undefined) {
    texts = scaffolded(flags);
    made.set(key, texts);
  }
  return folderWith(await texts);
}

async function scaffolded(flags: PartialAnswers): Promise<Readonly<Record<string, string>>> {
  // Outlives the test that is the first to ask.
  const cwd = mkdtempSync(join(tmpdir(), 'unisono-test-'));
  await init(
    {
      cwd,
      folder: '',
      flags: { company: 'Muster GmbH', languages: ['de', 'en'], ...flags },
      answersPath: null,
      yes: true,
      dryRun: false,
      only: null,
      language: 'de',
      region: null,
      today: '2026-11-22',
      toolVersion: '0.1.0',
      content,
    },
    {
      files: nodeFiles,
      filesBelow,
      prompter: (missing) => {
        throw nobodyToAsk(missing);
      },
      show: () => undefined,
      lint: async () => ({ errors: 0, warnings: 0, gaps: 0 }),
    },
  );
  const texts = await textsBelow(cwd);
  rmSync(cwd, { recursive: true });
  return texts;
}

/** The real templates as version 2.0.0, each text changed by `change`. */
export function nextTemplates(change: (path: string, text: string) => string = (_, text) => text): string {
  const folder = folderWith({});
  cpSync('templates/handbook', folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = join(entry.parentPath, entry.name);
    const path = full.slice(folder.length + 1).replaceAll('\\', '/');
    const text = readFileSync(full, 'utf8');
    writeFileSync(full, change(path, path === 'template.yaml' ? text.replace(/^version: .*$/m, 'version: "2.0.0"') : text));
  }
  return folder;
}

export interface UpgradeRun {
  readonly cwd: string;
  readonly request?: Partial<UpgradeRequest>;
  readonly script?: readonly ScriptedAnswer[];
  readonly files?: (root: string) => Files;
}

/** One call of `upgrade`, with what was shown before it wrote. */
export async function runUpgrade({
  cwd,
  request = {},
  script,
  files = filesBelow,
}: UpgradeRun): Promise<UpgradeResult & { shown: UpgradeView[] }> {
  const shown: UpgradeView[] = [];
  const ports: UpgradePorts = {
    files: nodeFiles,
    filesBelow: files,
    prompter(missing) {
      if (script === undefined) throw nobodyToAsk(missing);
      return Object.assign(scriptPrompter(script), { close: () => undefined });
    },
    show: (view) => void shown.push(view),
    lint: (root) => lintCounts({ root, cwd, content, today: '2027-03-01' }, { files: nodeFiles }),
  };
  const result = await upgrade(
    {
      cwd,
      folder: '',
      yes: script === undefined,
      dryRun: false,
      undo: false,
      templates: null,
      add: [],
      language: 'en',
      today: '2027-03-01',
      toolVersion: '0.2.0',
      content,
      ...request,
    },
    ports,
  );
  return { ...result, shown };
}

/** Every file of a folder with its text. */
export async function textsBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = (await nodeFiles.list(folder)).filter((path) => !/\.unisono-[0-9a-f]+\.tmp$/.test(path));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** A document whose section has other words: every `step`th word of its running text from `first` on becomes another one. */
export function reworded({
  text,
  section,
  count,
  first = 2,
  step = 7,
  word,
}: {
  text: string;
  section: string;
  count: number;
  first?: number;
  step?: number;
  word: string;
}): string {
  const start = text.indexOf(`<a id="${section}"></a>`);
  if (start === -1) throw new Error(`no section ${section}`);
  const from = text.indexOf('\n', start);
  const next = text.indexOf('\n## ', from);
  const end = next === -1 ? text.length : next;
  let index = 0;
  let done = 0;
  const body = text.slice(from, end).replace(/(?<=^|[ \n])\p{L}{3,}(?=[ ,.\n])/gu, (found) => {
    if (index++ % step !== first || done === count) return found;
    done += 1;
    return `${word}${done}`;
  });
  if (done < count) throw new Error(`${section} has too few words: ${done}`);
  return text.slice(0, from) + body + text.slice(end);
}
