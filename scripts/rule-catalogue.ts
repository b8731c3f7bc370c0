import { type Language, type Localised, languages } from '../src/core/language.js';
import { allRules } from '../src/core/rules/index.generated.js';
import { groups, type Rule } from '../src/core/rules/rule.js';
import { type CatalogueEntry, documentChecks, documentRules } from './rule-catalogue.data.js';

const words = {
  title: { de: 'Woher die Regeln kommen', en: 'Where the rules come from' },
  rules: { de: 'Die Regeln für Dokumente', en: 'The rules for documents' },
  checks: { de: 'Die Prüfungen der drei Dokumente', en: 'The checks of the three documents' },
  others: { de: 'Regeln darüber hinaus', en: 'Rules beyond these' },
  intro: {
    de: 'Zwei Kataloge standen am Anfang: Regeln für Dokumente, nach Gruppen, und Prüfungen für Strategie, Richtlinie und Eskalationsplan (L-01 bis L-24). Die Tabellen zeigen, welche Regel von `lint` oder welcher Prüfpunkt von `audit` einen Eintrag heute prüft.',
    en: 'Two catalogues stood at the beginning: rules for documents, by groups, and checks for strategy, staff rules and playbook (L-01 to L-24). The tables show which rule of `lint` or which check of `audit` covers an entry today.',
  },
  entry: { de: 'Eintrag', en: 'Entry' },
  about: { de: 'Worum es geht', en: 'What it is about' },
  by: { de: 'Geprüft durch', en: 'Checked by' },
  fix: { de: 'Korrektur', en: 'Fix' },
  safe: { de: '`--fix`', en: '`--fix`' },
  suggestion: { de: '`--fix --suggestions`', en: '`--fix --suggestions`' },
  note: { de: 'Anmerkung', en: 'Note' },
} as const satisfies Record<string, Localised>;

/** The rule that an id or the code of an audit check means, or undefined. */
export function ruleOf(idOrCode: string): Rule | undefined {
  return allRules.find(({ id, code }) => id === idOrCode || code === idOrCode);
}

/** `docs/rules-catalogue.md`: which rule checks which entry of the catalogues. Throws for an entry that names no rule, or one that does not exist. */
export function ruleCatalogue(): string {
  return `# ${words.title.de} / ${words.title.en}

<!-- Made by \`npm run generate\` from scripts/rule-catalogue.data.ts. Do not edit. -->

${languages.map(part).join('\n\n')}
`;
}

function part(language: Language): string {
  const word = (key: keyof typeof words): string => words[key][language];
  const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
    [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const fix = (entry: CatalogueEntry): string => (entry.fix === undefined ? '' : word(entry.fix));
  const note = (entry: CatalogueEntry): string => entry.note?.[language] ?? '';
  const named = new Set([...documentRules, ...documentChecks].flatMap(({ by }) => by.map((id) => ruleOf(id)?.id)));
  const others = allRules.filter(({ id, group }) => groups[group] !== 'audit' && !named.has(id));
  return [
    `## ${{ de: 'Deutsch', en: 'English' }[language]}`,
    word('intro'),
    `### ${word('rules')}`,
    table(
      [word('entry'), word('by'), word('fix'), word('note')],
      documentRules.map((entry) => [`\`${entry.id}\``, checkedBy(entry, language), fix(entry), note(entry)]),
    ),
    `### ${word('checks')}`,
    table(
      [word('entry'), word('about'), word('by')],
      documentChecks.map((entry) => [entry.id, entry.about?.[language] ?? '', checkedBy(entry, language)]),
    ),
    `### ${word('others')}`,
    others.map(({ id, title }) => `- [${id}](rules/${id}.md): ${title[language]}`).join('\n'),
  ].join('\n\n');
}

function checkedBy({ id, by }: CatalogueEntry, language: Language): string {
  if (by.length === 0) throw new Error(`the entry ${id} of the catalogue names no rule`);
  return by
    .map((name) => {
      const rule = ruleOf(name);
      if (rule === undefined) throw new Error(`the entry ${id} of the catalogue names ${name}, which does not exist`);
      const code = rule.code === undefined ? '' : ` (${rule.code})`;
      return `[${rule.id}](rules/${rule.id}.md "${rule.title[language].replaceAll('"', '')}")${code}`;
    })
    .join(', ');
}
