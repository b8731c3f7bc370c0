import type { Language, Localised } from '../language.js';
import type { Answers } from './answers.js';
import { editorLine } from './editor-line.js';
import { writeYaml } from './fill-places.js';
import { scaffoldedRoles } from './roles.js';

const words = {
  head: {
    de: ['Firma, Rollen und Einstellungen. Diese Angaben stehen nur hier; alle anderen Dateien verweisen darauf.'],
    en: ['Company, roles and settings. These statements stand here only; all other files refer to them.'],
  },
  roles: {
    de: [
      'Rollen statt Namen: Wer eine Rolle gerade innehat, gehört ins Firmenverzeichnis. Jede Rolle kann haben:',
      'deputy (Vertretung, eine andere Rolle), reach (wie man sie erreicht), code-owner (wer Änderungen im Versionssystem freigibt).',
    ],
    en: [
      'Roles, not names: who holds a role belongs in the company directory. Each role may have:',
      'deputy (another role), reach (how to contact it), code-owner (who approves changes in the version control system).',
    ],
  },
} satisfies Record<string, Record<Language, readonly string[]>>;

/** Every role that owns or approves a document needs a deputy; who that is, only the company knows. */
const suggestedDeputies: Readonly<Record<string, string>> = {
  management: 'comms-lead',
  'comms-lead': 'support-lead',
  'support-lead': 'comms-lead',
};
const deputyOfOthers = 'management';
const suggestion: Localised = { de: 'Vorschlag', en: 'suggestion' };
const reachGap: Localised = {
  de: '[ausfüllen: Adresse oder Nummer, unter der diese Rolle erreichbar ist]',
  en: '[fill in: address or number at which this role can be reached]',
};
const codeOwnerGap: Localised = { de: '[ausfüllen: @name oder @firma/team]', en: '[fill in: @name or @company/team]' };

/** Who approves changes: the answer, or the place to fill it in. */
export function codeOwnerText({ answers, language }: { answers: Answers; language: Language }): string {
  return answers.codeOwner ?? codeOwnerGap[language];
}

/** The lines of `company` as they stand in `unisono.yaml`, and in a plan that stands alone. */
export function companyLines({ answers, alone }: { answers: Answers; alone: boolean }): readonly string[] {
  return [
    'company:',
    `  name: ${writeYaml(answers.company)}`,
    `  countries: ${writeYaml(answers.countries)}`,
    `  languages: ${writeYaml(answers.languages)}`,
    ...(answers.staff === null ? [] : [`  staff: ${answers.staff}`]),
    `  customers: ${answers.customers}`,
    `  works-council: ${answers.worksCouncil}`,
    `  address: ${answers.address}`,
    `  tone: ${answers.tone}`,
    `  sensitive-products: ${answers.sensitiveProducts}`,
    ...(alone ? [] : ['  playbook: escalation-playbook']),
  ];
}

/** `unisono.yaml`: company and roles. `named` are the roles that chosen documents name beyond those of every handbook. */
export function composeSettings({ answers, named }: { answers: Answers; named: readonly string[] }): string {
  const language = answers.languages[0] ?? 'en';
  const comment = (key: keyof typeof words): readonly string[] => words[key][language].map((line) => `# ${line}`);
  const lines = [
    editorLine('settings'),
    ...comment('head'),
    'schema: 1',
    '',
    ...companyLines({ answers, alone: false }),
    '',
    ...comment('roles'),
    'roles:',
    ...scaffoldedRoles(answers, named).flatMap(({ id, name }) => [
      `  ${id}:`,
      `    name: { de: ${JSON.stringify(name.de)}, en: ${JSON.stringify(name.en)} }`,
      ...deputyLines({ deputy: suggestedDeputies[id] ?? (named.includes(id) ? deputyOfOthers : null), language }),
      ...(id === 'comms-lead' ? [`    code-owner: ${JSON.stringify(codeOwnerText({ answers, language }))}`] : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function deputyLines({ deputy, language }: { deputy: string | null; language: Language }): readonly string[] {
  if (deputy === null) return [];
  return [`    deputy: ${deputy} # ${suggestion[language]}`, `    reach: ${JSON.stringify(reachGap[language])}`];
}
