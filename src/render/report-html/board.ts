import type { AuditResult } from '../../core/audit-result.js';
import type { Language } from '../../core/language.js';
import type { BoardReport, ChannelLine } from '../../core/report/board-report.js';
import type { Comparison } from '../../core/report/comparison.js';
import type { Decision } from '../../core/report/decisions.js';
import type { Risk } from '../../core/report/risks.js';
import { auditWords } from '../../i18n/audit.js';
import { findingWords } from '../../i18n/finding.js';
import { reportWords } from '../../i18n/report.js';
import { speak } from '../../i18n/words.js';
import { questionText } from '../audit-parts.js';
import {
  boardLimits,
  companyName,
  dayText,
  decisionSource,
  decisionText,
  firstClause,
  hoursText,
  mostUrgent,
  nextText,
  ownerText,
  reasonText,
  riskMarks,
  shorten,
  titleText,
  verdictText,
} from '../board-parts.js';
import { comparisonText } from '../comparison-parts.js';
import { countText, findingText } from '../finding.js';
import { escapeHtml, safeLine } from '../safe-text.js';
import { type Cell, table } from './table.js';

export interface View {
  readonly result: AuditResult;
  readonly report: BoardReport;
  readonly language: Language;
  /** Null when nothing is compared. */
  readonly comparison: Comparison | null;
}

/** The first page, on one sheet of A4: what is too long or too much for it stands in the annex, and a line says so. */
export function boardPage(view: View): string {
  const { result, report, language } = view;
  const word = speak(reportWords, language);
  const { decisions } = report;
  const channels = mostUrgent(report, boardLimits.channels);
  const company = shorten(companyName(result), 44);
  // With many channels the sheet is printed smaller, and risks stand without their first finding.
  const dense = channels.length > 6;
  return `<section class="board${dense ? ' dense' : ''}" aria-labelledby="board">
<h1 id="board">${escapeHtml(word('title', { company }))}</h1>
<p class="quiet">${escapeHtml(word('stand', { file: shorten(safeLine(result.file), 80), day: dayText(result.today, language) }))}</p>
${counts(view)}
${changeLine(view)}
<h2>${word('decisions')}</h2>
${decisions.length === 0 ? `<p>${word('noDecisions')}</p>` : decisionList(decisions.slice(0, boardLimits.decisions), { language, short: true })}
${moreLine('moreDecisions', decisions.length - boardLimits.decisions, language)}
<h2>${word('channels')}</h2>
${channelTable(channels, { ...view, short: true })}
${moreLine('moreChannels', report.channels.length - channels.length, language)}
<div class="pair">
<div>
<h2>${word('risks')}</h2>
${report.risks.length === 0 ? `<p>${word('noRisks')}</p>` : riskList(report.risks.slice(0, boardLimits.risks), { ...view, short: !dense })}
</div>
<div>
<h2>${word('openQuestions')}</h2>
${questionList({ ...view, limit: boardLimits.questions })}
</div>
</div>
</section>`;
}

function changeLine({ comparison, language }: View): string {
  if (comparison === null) return '';
  const { title, summary } = comparisonText(comparison, language);
  return `<p><strong>${escapeHtml(title)}</strong>: ${escapeHtml(summary)}</p>`;
}

function counts({ result, language }: View): string {
  const word = speak(auditWords, language);
  const items = result.guidelines.map(({ group, passed, failed, unknown }) => {
    const own = result.findings.filter(({ rule }) => result.groupOf.get(rule) === group);
    const verdicts = word('verdicts', { passed, total: passed + failed + unknown, unknown });
    return `<li><strong>${escapeHtml(word(group))}</strong>: ${escapeHtml(countText(own, language))}<br><span class="quiet">${escapeHtml(verdicts)}</span></li>`;
  });
  return `<ul class="counts">\n${items.join('\n')}\n</ul>`;
}

function moreLine(key: 'moreDecisions' | 'moreChannels' | 'moreQuestions', count: number, language: Language): string {
  return count <= 0 ? '' : `<p class="quiet"><a href="#annex">${escapeHtml(speak(reportWords, language)(key, { count }))}</a></p>`;
}

export function decisionList(decisions: readonly Decision[], { language, short }: { language: Language; short: boolean }): string {
  const limit = short ? 3 : Number.POSITIVE_INFINITY;
  const items = decisions.map((decision) => {
    const text = decisionText(decision, { language, limit });
    const source = decisionSource(decision, { language, limit });
    const why = source === null ? '' : `<br><span class="quiet">${escapeHtml(source)}</span>`;
    return `<li>${escapeHtml(short ? shorten(text, 170) : text)}${why}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

export function channelTable(channels: readonly ChannelLine[], { short, ...view }: View & { short: boolean }): string {
  const { language } = view;
  const word = speak(reportWords, language);
  const cut = (text: string, limit: number): string => (short ? shorten(text, limit) : text);
  return table({
    head: [word('channel'), word('verdict'), word('reason'), word('hours'), word('owner'), word('next')],
    rows: channels.map((line): Cell[] => [
      { text: cut(safeLine(line.channel.label), boardLimits.name) },
      { markup: `<span class="mark ${line.verdict ?? ''}">${escapeHtml(verdictText(line, language))}</span>` },
      { text: cut(reasonText(line, { ...view, limit: short ? 2 : Number.POSITIVE_INFINITY }), boardLimits.text) },
      { text: hoursText(line.hours, language) },
      { text: cut(ownerText(line.owner, view), boardLimits.name) },
      { text: nextText(line, view) },
    ]),
  });
}

export function riskList(risks: readonly Risk[], { short, ...view }: View & { short: boolean }): string {
  const { language } = view;
  const severity = speak(findingWords, language);
  const items = risks.map((risk) => {
    const [first] = risk.findings;
    const marks = riskMarks(risk, language);
    const detail =
      first === undefined || !short
        ? ''
        : `<br><span class="quiet">${escapeHtml(shorten(firstClause(findingText(first, language)), boardLimits.text))}</span>`;
    return `<li><span class="mark ${risk.severity}">${severity(risk.severity)}</span> ${escapeHtml(titleText(risk.rule, view))}${
      marks.length === 0 ? '' : ` (${escapeHtml(marks.join(', '))})`
    }${detail}</li>`;
  });
  return `<ol>\n${items.join('\n')}\n</ol>`;
}

function questionList({ result: { unknowns }, language, limit }: View & { limit: number }): string {
  const word = speak(reportWords, language);
  if (unknowns.length === 0) return `<p>${word('noQuestions')}</p>`;
  const items = unknowns
    .slice(0, limit)
    .map(
      (unknown) =>
        `<li>${escapeHtml(questionText(unknown, language))} <span class="quiet">(${word('unlocks', { count: unknown.unlocks.length })})</span></li>`,
    );
  return `<ol>\n${items.join('\n')}\n</ol>\n${moreLine('moreQuestions', unknowns.length - limit, language)}`;
}
