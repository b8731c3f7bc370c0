import type { Language, Localised } from '../language.js';
import { editorLine } from '../scaffold/editor-line.js';
import { writeYaml } from '../scaffold/fill-places.js';
import type { Adoption } from './adoption.js';

const head: Localised = {
  de: 'Firma, Rollen und Einstellungen. Diese Angaben stehen nur hier; alle anderen Dateien verweisen darauf.',
  en: 'Company, roles and settings. These entries are only here; all other files refer to them.',
};
const roleHead: Localised = {
  de: 'Rollen, wie die Dokumente sie nennen. Wo ein Mensch genannt ist, gehört die Rolle hin, die auch nach einem Wechsel stimmt.',
  en: 'Roles as the documents name them. Where a person is named, put a role that remains when somebody leaves.',
};
const noRoles: Localised = {
  de: 'Wer Dokumente pflegt und freigibt, steht hier als Rolle, etwa: comms-lead: { name: "Leitung Kommunikation", deputy: press-lead, reach: "presse@example.com" }',
  en: 'Who maintains and approves documents is entered here as a role, such as: comms-lead: { name: "Communications lead", deputy: press-lead, reach: "press@example.com" }',
};
const companyGap: Localised = { de: '[ausfüllen: Name der Firma]', en: '[fill in: name of the company]' };

/** `unisono.yaml` of a handbook that was brought in: what is known, and places to fill in. `company` is null where nobody said it. */
export function composeAdoptedSettings({
  company,
  languages,
  roles,
  language,
}: Pick<Adoption, 'languages' | 'roles'> & { company: string | null; language: Language }): string {
  const own = languages[0] === 'de' || languages[0] === 'en' ? languages[0] : language;
  const lines = [
    editorLine('settings'),
    `# ${head[own]}`,
    'schema: 1',
    '',
    'company:',
    `  name: ${writeYaml(company ?? companyGap[own])}`,
    `  languages: ${writeYaml(languages.length === 0 ? [language] : languages)}`,
    '',
    `# ${roles.length === 0 ? noRoles[own] : roleHead[own]}`,
    ...(roles.length === 0
      ? []
      : [
          'roles:',
          ...roles.map(({ id, name, reach }) => {
            const fields = [
              ...(name === null ? [] : [`name: ${JSON.stringify(name)}`]),
              ...(reach === null ? [] : [`reach: ${JSON.stringify(reach)}`]),
            ];
            return `  ${/^\d+$/.test(id) ? JSON.stringify(id) : id}: ${fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`}`;
          }),
        ]),
  ];
  return `${lines.join('\n')}\n`;
}
