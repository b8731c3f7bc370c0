import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { boardReport } from '../core/report/board-report.js';
import { findingWords } from '../i18n/finding.js';
import { reportWords } from '../i18n/report.js';
import { speak } from '../i18n/words.js';
import {
  boardLimits,
  decisionSource,
  decisionText,
  hoursText,
  nextText,
  ownerText,
  reasonText,
  riskMarks,
  titleText,
  verdictText,
} from './board-parts.js';
import { markdownTable } from './markdown-table.js';
import { escapeMarkdown } from './safe-text.js';

/** What those who lead need, as parts of a Markdown report: decisions, channels, risks. */
export function boardMarkdown({ result, language }: { result: AuditResult; language: Language }): readonly string[] {
  const word = speak(reportWords, language);
  const text = escapeMarkdown;
  const { decisions, channels, risks } = boardReport(result);
  const decided = decisions.map((decision, index) => {
    const source = decisionSource(decision, { language, limit: Number.POSITIVE_INFINITY });
    return `${index + 1}. ${text(decisionText(decision, { language, limit: Number.POSITIVE_INFINITY }))}${source === null ? '' : ` ${text(source)}`}`;
  });
  const ranked = risks.slice(0, boardLimits.risks).map((risk, index) => {
    const marks = [speak(findingWords, language)(risk.severity), ...riskMarks(risk, language)].join(', ');
    return `${index + 1}. ${text(titleText(risk.rule, { result, language }))} (${marks})`;
  });
  return [
    `## ${word('decisions')}`,
    decided.length === 0 ? word('noDecisions') : decided.join('\n'),
    `## ${word('channels')}`,
    markdownTable({
      head: [word('channel'), word('verdict'), word('reason'), word('hours'), word('owner'), word('next')],
      rows: channels.map((line) => [
        text(line.channel.label),
        verdictText(line, language),
        text(reasonText(line, { result, language, limit: Number.POSITIVE_INFINITY })),
        hoursText(line.hours, language),
        text(ownerText(line.owner, { result, language })),
        nextText(line, { result, language }),
      ]),
    }),
    `## ${word('risks')}`,
    ranked.length === 0 ? word('noRisks') : ranked.join('\n'),
  ];
}
