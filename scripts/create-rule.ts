import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type Group, groups } from '../src/core/rules/rule.js';
import { ruleLists } from './rule-index.js';

const scopes: Readonly<Record<Group, string>> = {
  reading: 'file',
  'front-matter': 'document',
  structure: 'document',
  'one-truth': 'document',
  'channel-mentions': 'document',
  escalation: 'document',
  staff: 'document',
  answers: 'document',
  readability: 'document',
  'quiz-binding': 'quiz',
  versions: 'document',
  'select-channels': 'plan',
  'coordinate-answers': 'plan',
  'both-guidelines': 'plan',
};

/**
 * Writes a new rule: code and page with examples that fail until they are filled in, and the lists of all rules. Returns the paths of the two new files.
 * Throws when the group does not exist, the id is not kebab-case or a rule of that id exists in any group.
 */
export function createRule({ root, group, id }: { root: string; group: string; id: string }): readonly string[] {
  if (!isGroup(group)) throw new Error(`there is no group "${group}"; choose one of ${Object.keys(groups).join(', ')}`);
  if (!/^[a-z]+(?:-[a-z0-9]+)+$/.test(id)) throw new Error(`"${id}" is not kebab-case with at least two words, such as owner-missing`);
  const folder = `${root}/src/core/rules`;
  const taken = Object.keys(groups).find((other) => existsSync(`${folder}/${other}/${id}.ts`) || existsSync(`${folder}/${other}/${id}.md`));
  if (taken !== undefined) throw new Error(`the rule ${id} exists already, in ${taken}`);
  mkdirSync(`${folder}/${group}`, { recursive: true });
  const paths = [`src/core/rules/${group}/${id}.ts`, `src/core/rules/${group}/${id}.md`];
  const texts = [ruleText({ group, id }), pageText({ group, id })];
  for (const [index, path] of paths.entries()) writeFileSync(`${root}/${path}`, texts[index] ?? '', { flag: 'wx' });
  for (const [path, text] of ruleLists(root)) writeFileSync(`${root}/${path}`, text);
  return paths;
}

function isGroup(group: string): group is Group {
  return Object.hasOwn(groups, group);
}

function ruleText({ group, id }: { group: Group; id: string }): string {
  const code = groups[group] === 'audit' ? "  code: 'XXX-00',\n" : '';
  return `import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: '${id}',
${code}  group: '${group}',
  scope: '${scopes[group]}',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#written-down',
  title: { de: '', en: '' },
  messages: {
    found: {
      de: 'Was ist; was erwartet wird. Was zu tun ist.',
      en: 'What is; what is expected. What to do.',
    },
  },
  check(_subject, _context) {},
});
`;
}

function pageText({ group, id }: { group: Group; id: string }): string {
  const file = groups[group] === 'audit' ? 'yaml channels.yaml' : 'markdown policies/example.de.md';
  const example = `\`\`\`${file}\n\n\`\`\``;
  const part = (language: string, titles: readonly string[]): string =>
    [`## ${language}`, ...titles.map((title, index) => `### ${title}\n\n${index < 2 ? '…' : example}`)].join('\n\n');
  return `# ${id}

${part('Deutsch', ['Was', 'Warum', 'Schlecht', 'Gut'])}

${part('English', ['What', 'Why', 'Bad', 'Good']).replaceAll('.de.md', '.en.md')}
`;
}

if (process.argv[1]?.endsWith('create-rule.ts')) {
  const [group = '', id = ''] = process.argv.slice(2);
  try {
    for (const path of createRule({ root: '.', group, id })) console.log(`wrote ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
