import { titleOf } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { defineRule } from '../rule.js';
import { anyOf, forbids, type OwnStatement, ownStatements, permits } from './own-statements.js';
import { judgedLanguage } from './reading.js';

export const rule = defineRule({
  id: 'staff-ban-only',
  group: 'staff',
  scope: 'document',
  severity: 'info',
  since: '0.1.0',
  guideline: 'rules#you-may',
  title: { de: 'Fast nur Verbote', en: 'Almost nothing but bans' },
  options: { 'max-share': 80, 'least-bans': 5 },
  messages: {
    bans: {
      de: '{bans} Sätze verbieten etwas, {permissions} {permissions:erlaubt|erlauben} etwas; erwartet wird, dass Beschäftigte auch lesen, was sie dürfen. Schreiben Sie zuerst, was erlaubt ist.',
      en: '{bans} sentences forbid something, {permissions} {permissions:allows|allow} something; staff are expected to read what they may do as well. Write first what is allowed.',
    },
  },
  check(document, { report, handbook, options }) {
    const language = judgedLanguage(document, handbook);
    if (language === null || document.head.type !== 'rules') return;
    const { bans, permissions } = countsOf(document, language);
    if (bans < options['least-bans'] || bans * 100 <= (bans + permissions) * options['max-share']) return;
    report({ message: 'bans', at: titleOf(document), data: { bans, permissions } });
  },
});

const welcome: Readonly<Record<Language, () => RegExp>> = {
  de: anyOf(['gerne?', 'willkommen', 'in ordnung', 'freuen wir uns', 'ermutigen', 'unterstützen wir']),
  en: anyOf(['welcome', 'feel free', 'is fine', 'are fine', 'happy to', 'encourage', 'glad']),
};

function countsOf(document: PolicyDocument, language: Language): { bans: number; permissions: number } {
  const statements = ownStatements(document, language);
  const allows = (statement: OwnStatement): boolean =>
    permits(statement) || (!statement.negated && statement.modality === null && welcome[language]().test(statement.search));
  return { bans: statements.filter(forbids).length, permissions: statements.filter(allows).length };
}
