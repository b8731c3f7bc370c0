import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';
import { deviations } from './example-deviations.js';

interface Named {
  readonly name: string | Readonly<Record<string, string>>;
}

interface Company {
  readonly name: string;
  readonly languages: readonly string[];
}

interface Channel {
  readonly platform: string;
  readonly status?: string;
  readonly purpose?: string;
  readonly hours?: string;
  readonly reply?: string | { readonly first?: string };
}

interface Plan {
  readonly teams?: readonly Named[];
  readonly channels: readonly Channel[];
}

const yamlOf = <T>(path: string): T => parse(readFileSync(path, 'utf8')) as T;

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:policies|answers|quizzes)\/.*\.md$/.test(path))
    .sort();

const idOf = (path: string): string => basename(path).replace(/\..*$/, '');

/** What `init` asks, as the example answers it. */
function answersOf(folder: string): string {
  const { company } = yamlOf<{ company: Company }>(`${folder}/unisono.yaml`);
  const { name, languages, ...more } = company;
  const asked = ['countries', 'staff', 'customers', 'works-council', 'address', 'tone'];
  const further = new Set(
    [...readFileSync('templates/handbook/template.yaml', 'utf8').matchAll(/document: \w+\/([\w-]+), set:/g)].map(([, id]) => id),
  );
  return stringify({
    company: name,
    languages,
    ...Object.fromEntries(Object.entries(more).filter(([key]) => asked.includes(key))),
    departments: ['communications', 'support'],
    documents: documentsIn(folder)
      .map(idOf)
      .filter((id) => further.has(id)),
    channels: yamlOf<Plan>(`${folder}/channels.yaml`).channels.map(({ platform, status, purpose, hours, reply }) => ({
      platform,
      status,
      purpose,
      hours,
      reply: typeof reply === 'object' ? reply.first : reply,
    })),
  });
}

/** How roles and teams are called, the longest first. */
function namesIn(folder: string): readonly string[] {
  const { roles } = yamlOf<{ roles: Readonly<Record<string, Named>> }>(`${folder}/unisono.yaml`);
  const { teams = [] } = yamlOf<Plan>(`${folder}/channels.yaml`);
  const names = [...Object.values(roles), ...teams].flatMap(({ name }) => (typeof name === 'string' ? [name] : Object.values(name)));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** The sentences of a document without front matter, comments, anchors, link targets and marks of Markdown. */
function sentencesIn(path: string): readonly string[] {
  return readFileSync(path, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->|<a id="[^"]*"><\/a>/g, '')
    .replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .split('\n')
    .flatMap((line) => line.replace(/^\s*(?:[-#>]+|\d+\.)?\s*(?:\[[ x]\]\s*)?/, '').split('|'))
    .flatMap((part) => part.split(/(?<=[.!?])\s+(?=[\p{Lu}„“"[])/u))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}{3}/u.test(sentence));
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (names: readonly string[]): string => `(?:${names.map(literal).join('|')})`;

/** What a sentence of a template becomes: places to fill in hold anything, roles and teams have the names of the example. */
function pattern(sentence: string, { from, to }: { from: readonly string[]; to: readonly string[] }): RegExp {
  const gap = /\[(?:fill in|ausfüllen): [^\]]*\]|\d{4}-\d{2}-\d{2}/u;
  const parts = sentence.split(gap).map((part) =>
    part
      .split(new RegExp(oneOf(from), 'iu'))
      .map(literal)
      .join(oneOf(to)),
  );
  return new RegExp(`^${parts.join('.+')}$`, 'iu');
}

interface Difference {
  /** Sentences of the template that the example does not have. */
  readonly template: readonly string[];
  /** Sentences of the example that no template has. */
  readonly own: readonly string[];
}

async function differencesOf(folder: string): Promise<Readonly<Record<string, Difference>>> {
  const cwd = folderWith({ 'answers.yaml': answersOf(folder) });
  const { code, stderr } = await callInProcess({
    args: ['init', 'made', '--answers', 'answers.yaml', '--yes', '--date', '2026-11-27'],
    cwd,
  });
  expect(code, stderr).toBe(0);
  const made = join(cwd, 'made');
  const names = { from: namesIn(made), to: namesIn(folder) };
  const found: Record<string, Difference> = {};
  for (const path of documentsIn(folder)) {
    expect(existsSync(join(made, path)), `there is a template of ${path}`).toBe(true);
    const [template, example] = [sentencesIn(join(made, path)), sentencesIn(join(folder, path))];
    const patterns = template.map((sentence) => ({ sentence, fits: pattern(sentence, names) }));
    const difference = {
      template: patterns.filter(({ fits }) => !example.some((sentence) => fits.test(sentence))).map(({ sentence }) => sentence),
      own: example.filter((sentence) => !patterns.some(({ fits }) => fits.test(sentence))),
    };
    if (difference.template.length + difference.own.length > 0) found[path] = difference;
  }
  return found;
}

describe.each(['b2b-maker', 'craft-firm'] as const)('the handbook of %s', (name) => {
  test('says what the templates say, but for what it says otherwise on purpose', async () => {
    const meant = Object.fromEntries(Object.entries(deviations[name]).map(([path, { template, own }]) => [path, { template, own }]));
    expect(await differencesOf(`examples/good/${name}`)).toEqual(meant);
  });

  test('is compared by far the most of its sentences', () => {
    const all = documentsIn(`examples/good/${name}`).flatMap((path) => sentencesIn(`examples/good/${name}/${path}`));
    const own = Object.values(deviations[name]).flatMap((each) => each.own);
    expect(all.length).toBeGreaterThan(2_000);
    expect(own.length / all.length).toBeLessThan(0.02);
  });

  test('has a reason for every difference', () => {
    for (const { why } of Object.values(deviations[name])) expect(why.length).toBeGreaterThan(20);
  });
});
