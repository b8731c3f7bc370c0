import { hasFillIn } from '../../facts/fill-in.js';
import { atKey, frontMatterText } from '../../handbook/front-matter.js';
import type { Handbook, Role } from '../../handbook/handbook.js';
import { nearest } from '../../nearest.js';
import { type Context, defineRule } from '../rule.js';
import { looksLikePerson } from './person-words.js';

const messages = {
  unknown: {
    de: 'Bei „{key}“ steht „{role}“; erwartet wird eine Rolle aus unisono.yaml. Wählen Sie eine von dort oder legen Sie „{role}“ unter „roles“ an.',
    en: '“{key}” says “{role}”; a role of unisono.yaml is expected. Choose one from there or declare “{role}” under “roles”.',
  },
  'unknown-near': {
    de: 'Bei „{key}“ steht „{role}“; erwartet wird eine Rolle aus unisono.yaml, ähnlich ist „{meant}“. Schreiben Sie „{meant}“ oder legen Sie „{role}“ unter „roles“ an.',
    en: '“{key}” says “{role}”; a role of unisono.yaml is expected, “{meant}” is similar. Write “{meant}” or declare “{role}” under “roles”.',
  },
  person: {
    de: 'Bei „{key}“ steht „{role}“, das liest sich wie der Name eines Menschen; erwartet wird eine Rolle, die auch nach einem Wechsel stimmt. Nennen Sie die Rolle.',
    en: '“{key}” says “{role}”, which reads like the name of a person; a role that remains when somebody leaves is expected. Name the role.',
  },
  'own-approver': {
    de: 'Die Rolle „{role}“ pflegt das Dokument und gibt es selbst frei; erwartet werden zwei verschiedene Rollen. Nennen Sie bei „approver“ eine andere.',
    en: 'The role “{role}” maintains the document and approves it as well; two different roles are expected. Name another one under “approver”.',
  },
  'no-deputy': {
    de: 'Die Rolle „{role}“ hat keine Vertretung; erwartet wird eine, denn sie verantwortet ein Dokument. Ergänzen Sie „deputy“ in unisono.yaml.',
    en: 'The role “{role}” has no deputy; one is expected, since the role is responsible for a document. Add “deputy” in unisono.yaml.',
  },
  'own-deputy': {
    de: 'Die Rolle „{role}“ vertritt sich selbst; erwartet wird eine andere Rolle. Ändern Sie „deputy“ in unisono.yaml.',
    en: 'The role “{role}” is its own deputy; another role is expected. Change “deputy” in unisono.yaml.',
  },
  'unknown-deputy': {
    de: 'Die Vertretung „{deputy}“ der Rolle „{role}“ gibt es nicht; erwartet wird eine Rolle aus „roles“. Ändern Sie „deputy“ oder legen Sie die Rolle an.',
    en: 'The deputy “{deputy}” of the role “{role}” does not exist; a role under “roles” is expected. Change “deputy” or declare the role.',
  },
  'no-reach': {
    de: 'Zur Rolle „{role}“ steht nirgends, wie man sie erreicht; erwartet wird eine Adresse oder Nummer, denn sie verantwortet ein Dokument. Ergänzen Sie „reach“ in unisono.yaml.',
    en: 'Nothing says how the role “{role}” can be reached; an address or number is expected, since the role is responsible for a document. Add “reach” in unisono.yaml.',
  },
};

export const rule = defineRule({
  id: 'fm-owner',
  group: 'front-matter',
  scope: 'handbook',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#owned',
  title: { de: 'Verantwortung ungeklärt', en: 'Responsibility is unclear' },
  messages,
  check(handbook, context) {
    const used = new Set<string>();
    for (const document of handbook.documents) {
      for (const key of ['owner', 'approver']) {
        const named = frontMatterText(document, key);
        if (named === null || hasFillIn(named)) continue;
        used.add(named);
        checkName({ key, named, handbook, context, document });
      }
      const { owner, approver, status } = document.head;
      // An approved text with one role for both is an error of fm-status.
      if (owner !== null && owner === approver && status !== 'approved')
        context.report({ message: 'own-approver', at: atKey(document, 'approver'), data: { role: owner } });
    }
    for (const role of handbook.roles.values()) {
      if (used.has(role.id)) checkRole({ role, handbook, context });
      for (const name of new Set(Object.values(role.name)))
        if (looksLikePerson(name)) context.report({ message: 'person', at: role.at, data: { key: role.id, role: name } });
    }
  },
});

type Say = Context<keyof typeof messages>;

function checkName({
  key,
  named,
  handbook,
  context,
  document,
}: {
  key: string;
  named: string;
  handbook: Handbook;
  context: Say;
  document: Handbook['documents'][number];
}): void {
  if (handbook.roles.has(named)) return;
  const at = atKey(document, key);
  const meant = nearest(named, handbook.roles.keys());
  if (looksLikePerson(named)) context.report({ message: 'person', at, data: { key, role: named } });
  else if (meant === null) context.report({ message: 'unknown', at, data: { key, role: named } });
  else {
    const suggestion = { edits: [{ file: document.source.file, span: at.span, text: meant }] };
    context.report({ message: 'unknown-near', at, data: { key, role: named, meant }, suggestion });
  }
}

function checkRole({ role, handbook, context }: { role: Role; handbook: Handbook; context: Say }): void {
  const { at, deputy, reach } = role;
  if (deputy === null) context.report({ message: 'no-deputy', at, data: { role: role.id } });
  else if (deputy === role.id) context.report({ message: 'own-deputy', at, data: { role: role.id } });
  else if (!handbook.roles.has(deputy)) context.report({ message: 'unknown-deputy', at, data: { role: role.id, deputy } });
  if (reach === null) context.report({ message: 'no-reach', at, data: { role: role.id } });
}
