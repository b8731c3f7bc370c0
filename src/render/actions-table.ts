import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { actionsOf } from '../core/report/actions.js';
import { actionWords } from '../i18n/actions.js';
import { findingWords } from '../i18n/finding.js';
import { speak } from '../i18n/words.js';
import { checkName, subjectTitle } from './audit-parts.js';
import { ownerText } from './board-parts.js';
import { findingText, placeText } from './finding.js';

/** The list of actions as rows of cells, the first one the headings. What nobody decided yet stays empty, to be filled in. */
export function actionsTable({ result, language }: { result: AuditResult; language: Language }): readonly (readonly string[])[] {
  const word = speak(actionWords, language);
  const severity = speak(findingWords, language);
  const head = (['severity', 'where', 'what', 'who', 'until', 'done', 'check', 'guideline', 'place'] as const).map((key) => word(key));
  const rows = actionsOf(result).map(({ finding, subject, owner, until }) => [
    severity(finding.severity),
    subjectTitle({ subject, findings: [] }, language),
    findingText(finding, language),
    owner === null ? '' : ownerText(owner, { result, language }),
    until ?? '',
    '',
    checkName(finding),
    finding.guideline === null ? '' : `${finding.guideline.policy}#${finding.guideline.section}`,
    placeText(finding.place),
  ]);
  return [head, ...rows];
}
