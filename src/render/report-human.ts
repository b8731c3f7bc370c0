import type { AuditResult } from '../core/audit-result.js';
import type { ChannelPlan } from '../core/channels/plan.js';
import type { Language } from '../core/language.js';
import { type BoardReport, boardReport } from '../core/report/board-report.js';
import type { Comparison } from '../core/report/comparison.js';
import { handOverMap } from '../core/report/hand-overs.js';
import { serviceMatrix } from '../core/report/matrix.js';
import { weekCoverage } from '../core/report/week.js';
import { findingWords } from '../i18n/finding.js';
import { pictureWords } from '../i18n/pictures.js';
import { reportWords } from '../i18n/report.js';
import { speak } from '../i18n/words.js';
import { teamName } from './audit-load.js';
import { questionText } from './audit-parts.js';
import {
  boardLimits,
  companyName,
  dayText,
  decisionSource,
  decisionText,
  firstClause,
  hoursText,
  nextText,
  ownerText,
  reasonText,
  riskMarks,
  shorten,
  titleText,
  verdictText,
} from './board-parts.js';
import { comparisonHuman } from './comparison-human.js';
import { findingText } from './finding.js';
import type { Paint } from './paint.js';
import { arrowText, dayOffSentences, loadLine, replySentences, shortDay, weekSentences } from './picture-parts.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';
import { textWidth } from './text-width.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

interface Shown extends Look {
  readonly result: AuditResult;
  readonly report: BoardReport;
}

/** The report for those who lead, for a terminal: the first page, then its pictures in plain characters that every terminal and screen reader knows. */
export function reportHuman({
  result,
  comparison = null,
  ...look
}: Look & { result: AuditResult; comparison?: Comparison | null }): string {
  const shown: Shown = { result, report: boardReport(result), ...look };
  const word = speak(reportWords, look.language);
  const head = [
    look.paint.bold(shorten(word('title', { company: companyName(result) }), look.width)),
    wrapText({ text: word('stand', { file: safeLine(result.file), day: dayText(result.today, look.language) }), width: look.width }),
  ].join('\n');
  const changes = comparison === null ? [] : [comparisonHuman({ comparison, ...look })];
  const { plan } = result;
  const pictures = plan === null ? [] : [matrixText(plan, shown), weekText(plan, shown), loadText(shown), handOverText(plan, shown)];
  return `${[head, ...changes, decisionPart(shown), channelPart(shown), riskPart(shown), questionPart(shown), ...pictures].join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[], { paint }: Look): string {
  return [paint.bold(title), ...lines].join('\n');
}

function item(text: string, { width }: Look, { hang = 3, indent = 2 } = {}): string {
  return wrapText({ text, width, indent, hang });
}

function decisionPart({ report: { decisions }, ...look }: Shown): string {
  const { language } = look;
  const word = speak(reportWords, language);
  const lines = decisions.flatMap((decision, index) => {
    const source = decisionSource(decision, { language });
    return [
      item(`${index + 1}. ${decisionText(decision, { language })}`, look),
      ...(source === null ? [] : [item(source, look, { indent: 5, hang: 0 })]),
    ];
  });
  return titled(word('decisions'), lines.length === 0 ? [item(word('noDecisions'), look)] : lines, look);
}

function channelPart(shown: Shown): string {
  const { report, result, language } = shown;
  const word = speak(reportWords, language);
  const lines = report.channels.flatMap((line) => [
    item(`${verdictText(line, language).toUpperCase()}  ${shorten(safeLine(line.channel.label), 40)}`, shown),
    item(reasonText(line, { result, language }), shown, { indent: 4, hang: 0 }),
    item(
      `${word('owner')}: ${shorten(ownerText(line.owner, { result, language }), 40)} · ${word('hours')}: ${hoursText(line.hours, language)} · ${word('next')}: ${nextText(line, { result, language })}`,
      shown,
      { indent: 4, hang: 0 },
    ),
  ]);
  return titled(word('channels'), lines, shown);
}

function riskPart(shown: Shown): string {
  const { report, language } = shown;
  const word = speak(reportWords, language);
  const lines = report.risks.slice(0, boardLimits.risks).flatMap((risk, index) => {
    const marks = [speak(findingWords, language)(risk.severity), ...riskMarks(risk, language)].join(', ');
    const [first] = risk.findings;
    return [
      item(`${index + 1}. ${titleText(risk.rule, shown)} (${marks})`, shown),
      ...(first === undefined ? [] : [item(firstClause(findingText(first, language)), shown, { indent: 5, hang: 0 })]),
    ];
  });
  return titled(word('risks'), lines.length === 0 ? [item(word('noRisks'), shown)] : lines, shown);
}

function questionPart({ result: { unknowns }, ...look }: Shown): string {
  const word = speak(reportWords, look.language);
  const lines = unknowns
    .slice(0, boardLimits.questions)
    .map((unknown, index) =>
      item(`${index + 1}. ${questionText(unknown, look.language)} (${word('unlocks', { count: unknown.unlocks.length })})`, look),
    );
  const rest = unknowns.length - lines.length;
  return titled(
    word('openQuestions'),
    lines.length === 0 ? [item(word('noQuestions'), look)] : rest > 0 ? [...lines, item(`+${rest}`, look)] : lines,
    look,
  );
}

/** A text in exactly so many columns. */
function column(text: string, width: number): string {
  let cut = text;
  for (let limit = [...text].length; textWidth(cut) > width; limit--) cut = shorten(text, limit);
  return cut + ' '.repeat(width - textWidth(cut));
}

const nameColumn = 24;

function matrixText(plan: ChannelPlan, look: Look): string {
  const word = speak(pictureWords, look.language);
  const { channels, rows } = serviceMatrix(plan);
  if (rows.length === 0) return titled(word('matrix'), [item(word('noTopics'), look)], look);
  const perBlock = Math.max(1, Math.floor((look.width - nameColumn - 2) / 4));
  const lines: string[] = [];
  for (let start = 0; start < channels.length; start += perBlock) {
    const block = channels.slice(start, start + perBlock);
    lines.push(`  ${column('', nameColumn)}${block.map((_, index) => String(start + index + 1).padStart(4)).join('')}`);
    for (const { topic, services } of rows) {
      const cells = services.slice(start, start + perBlock).map((service) => {
        if (service === null) return '   .';
        return `${word(`${service.role}Mark`)}${service.solves === 'yes' ? '+' : ' '}`.padStart(4);
      });
      lines.push(`  ${column(safeLine(topic.name), nameColumn)}${cells.join('')}`);
    }
    lines.push(item(block.map(({ label }, index) => `${start + index + 1} ${shorten(safeLine(label), 40)}`).join(', '), look, { hang: 0 }));
  }
  return titled(word('matrix'), [...lines, item(word('matrixLegend'), look, { hang: 0 })], look);
}

function weekText(plan: ChannelPlan, { result, ...look }: Shown): string {
  const word = speak(pictureWords, look.language);
  const week = weekCoverage(plan);
  const grid = Array.from({ length: 7 }, (_, day) => {
    const signs = week.hours
      .slice(day * 24, day * 24 + 24)
      .map(({ staffed, broken, helpless }) =>
        broken.length + helpless.length > 0 ? '!' : staffed === 0 ? '.' : staffed > 9 ? '+' : staffed,
      );
    return `  ${shortDay(day, look.language)}  ${signs.join('')}`;
  });
  const picture = week.known.length === 0 ? [] : ['      0     6     12    18', ...grid, item(word('weekSigns'), look, { hang: 0 })];
  return titled(
    word('week'),
    [
      ...picture,
      ...[...weekSentences(week, look.language), ...dayOffSentences(result, look.language), ...replySentences(result, look.language)].map(
        (text) => item(text, look, { hang: 0 }),
      ),
    ],
    look,
  );
}

const barColumns = 40;

function loadText({ result: { loads }, ...look }: Shown): string {
  const word = speak(pictureWords, look.language);
  if (loads.length === 0) return titled(word('load'), [item(word('loadNone'), look)], look);
  const lines = loads.flatMap((load) => {
    const line = item(`${shorten(teamName(load), 40)}: ${loadLine(load, look.language)}`, look);
    const { needed, available } = load;
    if (needed === null || available === null || available === 0) return [line];
    const share = (needed.low + needed.high) / 2 / available;
    const filled = Math.round(Math.min(share, 1.5) * barColumns);
    const bar = `${'#'.repeat(Math.min(filled, barColumns)).padEnd(barColumns, '-')}|${'#'.repeat(Math.max(filled - barColumns, 0))}${share > 1.5 ? '>' : ''}`;
    return [line, `  ${bar}`];
  });
  return titled(word('load'), [...lines, item(word('loadSigns'), look, { hang: 0 })], look);
}

function handOverText(plan: ChannelPlan, look: Look): string {
  const word = speak(pictureWords, look.language);
  const { arrows } = handOverMap(plan);
  const lines = arrows.map((arrow) => item(arrowText(arrow, look.language), look));
  return titled(word('handOvers'), lines.length === 0 ? [item(word('handOverNone'), look)] : lines, look);
}
