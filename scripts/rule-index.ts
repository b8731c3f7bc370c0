import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Group, groups } from '../src/core/rules/rule.js';

const head = '// Made by `npm run generate` from the folders of this directory. Do not edit.';

type Command = 'lint' | 'audit';

/** The lists of rules below `src/core/rules/`, sorted by group and id: path -> text. A command loads only its own rules. */
export function ruleLists(root: string): ReadonlyMap<string, string> {
  return new Map([
    ['src/core/rules/lint-rules.generated.ts', listFor({ root, command: 'lint' })],
    ['src/core/rules/audit-rules.generated.ts', listFor({ root, command: 'audit' })],
    ['src/core/rules/index.generated.ts', allText()],
    ['src/core/rules/names.generated.ts', namesText(root)],
  ]);
}

function listFor({ root, command }: { root: string; command: Command }): string {
  const rules = (Object.keys(groups) as Group[])
    .filter((group) => groups[group] === command || groups[group] === 'both')
    .flatMap((group) => rulesOf(`${root}/src/core/rules/${group}`).map((id) => ({ group, id })));
  const name = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    head,
    ...rules.map(({ group, id }) => `import { rule as ${name(id)} } from './${group}/${id}.js';`),
    "import type { Rule } from './rule.js';",
    '',
    `export const ${command}Rules: readonly Rule[] = [`,
    ...rules.map(({ id }) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
}

function allText(): string {
  return [
    head,
    "import { auditRules } from './audit-rules.generated.js';",
    "import { lintRules } from './lint-rules.generated.js';",
    "import type { Rule } from './rule.js';",
    '',
    'export const allRules: readonly Rule[] = [...new Set([...lintRules, ...auditRules])];',
    '',
  ].join('\n');
}

/** Every id and code with its group, for what must know the names without the rules. */
function namesText(root: string): string {
  const names = (Object.keys(groups) as Group[]).flatMap((group) => {
    const folder = `${root}/src/core/rules/${group}`;
    return rulesOf(folder).flatMap((id) => {
      const code = /^ {2}code: '([A-Z]{3}-\d{2})',$/m.exec(readFileSync(`${folder}/${id}.ts`, 'utf8'))?.[1];
      return (code === undefined ? [id] : [id, code]).map((name) => ({ name, group }));
    });
  });
  return [
    head,
    "import type { Group } from './rule.js';",
    '',
    'export const ruleNames: ReadonlyMap<string, Group> = new Map([',
    ...names.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ name, group }) => `  ['${name}', '${group}'],`),
    ']);',
    '',
  ].join('\n');
}

/** The ids of the rules in a folder, sorted; a group without a folder has none yet. */
function rulesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort();
}

if (process.argv[1]?.endsWith('rule-index.ts')) for (const [path, text] of ruleLists('.')) writeFileSync(path, text);
