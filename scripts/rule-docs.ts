import { readFileSync } from 'node:fs';
import { type Language, type Localised, languages } from '../src/core/language.js';
import { allRules } from '../src/core/rules/index.generated.js';
import { parseRulePage } from '../src/core/rules/page.js';
import { type Group, groups, type Rule } from '../src/core/rules/rule.js';

const groupNames: Readonly<Record<Group, Localised>> = {
  reading: { de: 'Lesen', en: 'Reading' },
  'front-matter': { de: 'Kopfdaten', en: 'Front matter' },
  structure: { de: 'Aufbau und Links', en: 'Structure and links' },
  'one-truth': { de: 'Eine Wahrheit', en: 'One truth' },
  'channel-mentions': { de: 'Kanäle im Text', en: 'Channels in texts' },
  escalation: { de: 'Eskalation', en: 'Escalation' },
  staff: { de: 'Mitarbeitende und Datenschutz', en: 'Staff and privacy' },
  answers: { de: 'Fertige Antworten', en: 'Ready-made answers' },
  readability: { de: 'Lesbarkeit und Anrede', en: 'Readability and address' },
  'quiz-binding': { de: 'Quiz und Text', en: 'Quiz and text' },
  versions: { de: 'Fassungen', en: 'Versions' },
  'select-channels': { de: 'Kanäle auswählen', en: 'Select channels' },
  'coordinate-answers': { de: 'Antworten abstimmen', en: 'Coordinate answers' },
  'both-guidelines': { de: 'Auswahl und Abstimmung', en: 'Selection and coordination' },
};

const words = {
  severity: { de: 'Stufe', en: 'Severity' },
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  info: { de: 'Hinweis', en: 'info' },
  drafts: { de: 'in Entwürfen Warnung', en: 'warning in drafts' },
  code: { de: 'Code', en: 'Code' },
  group: { de: 'Gruppe', en: 'Group' },
  command: { de: 'Befehl', en: 'Command' },
  both: { de: '`lint` und `audit`', en: '`lint` and `audit`' },
  guideline: { de: 'Leitlinie', en: 'Guideline' },
  since: { de: 'Seit Version', en: 'Since version' },
  settings: { de: 'Einstellungen', en: 'Settings' },
} as const satisfies Record<string, Localised>;

/** The documentation of all rules, generated from their code and pages: `docs/rules/<id>.md` for each and `docs/rules/README.md` as a list. */
export function ruleDocs(root: string): ReadonlyMap<string, string> {
  const pages = allRules.map((rule): [string, string] => [`docs/rules/${rule.id}.md`, pageOf({ rule, root })]);
  return new Map([...pages, ['docs/rules/README.md', listOf(allRules)]]);
}

function pageOf({ rule, root }: { rule: Rule; root: string }): string {
  const text = readFileSync(`${root}/src/core/rules/${rule.group}/${rule.id}.md`, 'utf8');
  // A page with a missing part must not get into the documentation.
  parseRulePage(text);
  const titles = { de: '## Deutsch', en: '## English' };
  let page = text.replace(
    /^# .*\n/,
    `# ${rule.id}\n\n<!-- Made by \`npm run generate\` from src/core/rules/${rule.group}/${rule.id}.md. Do not edit. -->\n`,
  );
  for (const language of languages)
    page = page.replace(`${titles[language]}\n`, () => `${titles[language]}\n\n${headOf({ rule, language })}\n`);
  return page;
}

function headOf({ rule, language }: { rule: Rule; language: Language }): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const [policy = '', section = ''] = rule.guideline.split('#');
  const command = groups[rule.group] === 'both' ? word('both') : `\`${groups[rule.group]}\``;
  const soft = rule.severity === 'error' && rule.firm !== true && groups[rule.group] === 'lint' ? `, ${word('drafts')}` : '';
  const options = Object.entries(rule.options ?? {}).map(([name, value]) => `\`${name}: ${shown(value)}\``);
  return [
    `**${rule.title[language]}**`,
    '',
    `- ${word('severity')}: ${word(rule.severity)}${soft}`,
    ...(rule.code === undefined ? [] : [`- ${word('code')}: ${rule.code}`]),
    `- ${word('group')}: ${groupNames[rule.group][language]}`,
    `- ${word('command')}: ${command}`,
    `- ${word('guideline')}: [${rule.guideline}](../../policies/${policy}.${language}.md#${section})`,
    `- ${word('since')}: ${rule.since}`,
    ...(options.length === 0 ? [] : [`- ${word('settings')}: ${options.join(', ')}`]),
  ].join('\n');
}

function shown(value: number | string | boolean | readonly string[]): string {
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}

function listOf(rules: readonly Rule[]): string {
  const part = (language: Language): string => {
    const heads = { de: ['Regel', 'Code', 'Stufe', 'Was sie findet'], en: ['Rule', 'Code', 'Severity', 'What it finds'] }[language];
    const tables = (Object.keys(groups) as Group[]).flatMap((group) => {
      const rows = rules.filter((rule) => rule.group === group);
      if (rows.length === 0) return [];
      return [
        [
          `### ${groupNames[group][language]}`,
          '',
          `| ${heads.join(' | ')} |`,
          '|---|---|---|---|',
          ...rows.map(
            ({ id, code, severity, title }) => `| [${id}](${id}.md) | ${code ?? ''} | ${words[severity][language]} | ${title[language]} |`,
          ),
        ].join('\n'),
      ];
    });
    return tables.join('\n\n');
  };
  return `# Regeln / Rules

<!-- Made by \`npm run generate\` from src/core/rules. Do not edit. -->

## Deutsch

${part('de')}

## English

${part('en')}
`;
}
