import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { boardReport } from '../core/report/board-report.js';
import type { Comparison } from '../core/report/comparison.js';
import { auditWords } from '../i18n/audit.js';
import { pictureWords } from '../i18n/pictures.js';
import { reportWords } from '../i18n/report.js';
import { speak } from '../i18n/words.js';
import { companyName } from './board-parts.js';
import { type ComparisonText, comparisonText } from './comparison-parts.js';
import { htmlPage } from './html-page.js';
import { boardPage, channelTable, decisionList, riskList, type View } from './report-html/board.js';
import { findingsPart, unknownsPart } from './report-html/findings.js';
import { handOverPart } from './report-html/hand-overs.js';
import { loadPart } from './report-html/load.js';
import { matrixPart } from './report-html/matrix.js';
import { style } from './report-html/style.js';
import { weekPart } from './report-html/week.js';
import { escapeHtml } from './safe-text.js';

/** The report for those who lead, as one page that needs nothing else: first one sheet of A4, then everything behind it. */
export function auditHtml({
  result,
  language,
  comparison = null,
}: {
  result: AuditResult;
  language: Language;
  comparison?: Comparison | null;
}): string {
  const view: View = { result, report: boardReport(result), language, comparison };
  const word = speak(reportWords, language);
  const picture = speak(pictureWords, language);
  const { plan } = result;
  const pictures =
    plan === null
      ? []
      : [
          { id: 'matrix', title: picture('matrix'), body: matrixPart({ plan, ...view }) },
          { id: 'week', title: picture('week'), body: weekPart({ plan, ...view }) },
          { id: 'load', title: picture('load'), body: loadPart(view) },
          { id: 'hand-overs', title: picture('handOvers'), body: handOverPart({ plan, ...view }) },
        ];
  const changes = comparison === null ? null : comparisonText(comparison, language);
  const parts = [
    ...(changes === null ? [] : [{ id: 'changes', title: changes.title, body: changesPart(changes) }]),
    ...pictures,
    { id: 'findings', title: word('byGuideline'), body: findingsPart(view) },
    { id: 'annex', title: word('annex'), body: annex(view) },
  ];
  const links = [
    ...parts.map(({ id, title }) => [id, title] as const),
    ...(result.unknowns.length > 0 ? [['unknowns', speak(auditWords, language)('questions')] as const] : []),
  ].map(([id, title]) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`);
  return htmlPage({
    language,
    title: word('title', { company: companyName(result) }),
    style,
    body: `<main>
${boardPage(view)}
<nav aria-label="${escapeHtml(word('contents'))}"><ul>${links.join('')}</ul></nav>
${parts.map(({ id, title, body }) => `<h2 id="${id}">${escapeHtml(title)}</h2>\n${body}`).join('\n')}
${unknownsPart(view)}
</main>`,
  });
}

/** What the first page had to cut. */
function annex(view: View): string {
  const { report, language } = view;
  const word = speak(reportWords, language);
  const decisions =
    report.decisions.length === 0 ? `<p>${word('noDecisions')}</p>` : decisionList(report.decisions, { language, short: false });
  const risks = report.risks.length === 0 ? `<p>${word('noRisks')}</p>` : riskList(report.risks, { ...view, short: false });
  return `<h3>${word('decisions')}</h3>
${decisions}
<h3>${word('channels')}</h3>
${channelTable(report.channels, { ...view, short: false })}
<h3>${word('risks')}</h3>
${risks}`;
}

function changesPart({ summary, lists }: ComparisonText): string {
  const parts = lists.map(
    ({ title, items }) => `<h3>${escapeHtml(title)}</h3>\n<ul>\n${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</ul>`,
  );
  return `<p>${escapeHtml(summary)}</p>\n${parts.join('\n')}`;
}
