import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { groups } from '../src/core/rules/rule.js';

/** Writes `src/core/rules/index.generated.ts`: every rule of every group, sorted by group and id. */
export function ruleIndex(root: string): string {
  const rules = Object.keys(groups).flatMap((group) => rulesOf(`${root}/src/core/rules/${group}`).map((id) => ({ group, id })));
  const name = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Made by `npm run generate` from the folders of this directory. Do not edit.',
    ...rules.map(({ group, id }) => `import { rule as ${name(id)} } from './${group}/${id}.js';`),
    "import type { Rule } from './rule.js';",
    '',
    'export const allRules: readonly Rule[] = [',
    ...rules.map(({ id }) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
}

/** Writes `src/core/rules/names.generated.ts`: every id and code, for what must know the names without the rules. */
export function ruleNames(root: string): string {
  const names = Object.keys(groups).flatMap((group) => {
    const folder = `${root}/src/core/rules/${group}`;
    return rulesOf(folder).flatMap((id) => {
      const code = /^ {2}code: '([A-Z]{3}-\d{2})',$/m.exec(readFileSync(`${folder}/${id}.ts`, 'utf8'))?.[1];
      return code === undefined ? [id] : [id, code];
    });
  });
  return [
    '// Made by `npm run generate` from the folders of this directory. Do not edit.',
    'export const ruleNames: ReadonlySet<string> = new Set([',
    ...names.sort().map((name) => `  '${name}',`),
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

if (process.argv[1]?.endsWith('rule-index.ts')) {
  writeFileSync('src/core/rules/index.generated.ts', ruleIndex('.'));
  writeFileSync('src/core/rules/names.generated.ts', ruleNames('.'));
}
