import type { Section } from '../core/audit-result.js';
import { questionFor } from '../core/channels/questions.js';
import type { Finding, Unknown } from '../core/finding.js';
import type { Language } from '../core/language.js';
import { auditWords } from '../i18n/audit.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';

/** What people type after `explain`: the code where there is one. */
export function checkName({ rule, code }: Pick<Finding, 'rule' | 'code'>): string {
  return code ?? rule;
}

/** What a group of findings is about. */
export function subjectTitle({ subject }: Section, language: Language): string {
  const word = speak(auditWords, language);
  if (subject === null) return word('plan');
  return subject.kind === 'company' ? word('company') : word(subject.kind, { label: safeLine(subject.label) });
}

/** The question for a field of the plan. */
export function questionText({ field }: Unknown, language: Language): string {
  return questionFor(field)?.[language] ?? safeLine(field);
}

/** Names in a list, cut after `limit`: "facebook, x und 3 weiteren". */
export function nameList({ names, limit, language }: { names: readonly string[]; limit: number; language: Language }): string {
  const shown = names.slice(0, limit).map(safeLine);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, speak(auditWords, language)('others', { count: rest })] : shown;
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
