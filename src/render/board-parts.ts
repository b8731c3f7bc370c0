import type { AuditResult } from '../core/audit-result.js';
import { statedValue } from '../core/channels/channel-state.js';
import { timeThere, type Volume, writeVolume } from '../core/channels/volume.js';
import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import { localisedDay } from '../core/localised-day.js';
import type { BoardReport, ChannelLine } from '../core/report/board-report.js';
import type { Decision } from '../core/report/decisions.js';
import type { Risk } from '../core/report/risks.js';
import type { Shortage } from '../core/report/shortages.js';
import { reportWords } from '../i18n/report.js';
import { speak } from '../i18n/words.js';
import { checkName, nameList } from './audit-parts.js';
import { safeLine } from './safe-text.js';
import { textWidth } from './text-width.js';

/** What the forms of the report share, in words: safe to print, not yet escaped for any format. */

/** How much of the report stands on its first page, so that it stays one page whatever the plan says. */
export const boardLimits = { decisions: 6, channels: 12, risks: 5, questions: 4, name: 26, text: 100 } as const;

/** A text in at most `limit` columns, where East Asian characters and emoji take two; what is cut, at the end of a word where one is near, becomes an ellipsis. */
export function shorten(text: string, limit: number): string {
  // What is this long need not be measured to its end.
  const head = text.slice(0, 4 * limit);
  if (head.length === text.length && textWidth(text) <= limit) return text;
  let [cut, width] = ['', 0];
  for (const character of head) {
    width += textWidth(character);
    if (width > limit - 1) break;
    cut += character;
  }
  const space = head[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  return `${(space > cut.length * 0.6 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The company, else the file. */
export function companyName({ plan, file }: AuditResult): string {
  const name = plan === null ? null : statedValue(plan.company.name);
  return safeLine(name ?? file);
}

/** What is to decide, with names after the fourth counted only. */
export function decisionText(
  { kind, subjects, shortages }: Decision,
  { language, limit = 4 }: { language: Language; limit?: number },
): string {
  const word = speak(reportWords, language);
  const shown = subjects.map((name) => {
    const short = shortages.filter((shortage) => shortage.name === name);
    return [shorten(name, 40), ...short.map((shortage) => `(${shortageText(shortage, language)})`)].join(' ');
  });
  // Figures make a name as long as two.
  const most = shortages.length > 0 ? Math.ceil(limit / 2) : limit;
  return word(`decide-${kind}`, { subjects: shown.length === 0 ? word('whole') : nameList({ names: shown, limit: most, language }) });
}

function shortageText(shortage: Shortage, language: Language): string {
  const word = speak(reportWords, language);
  const needed = writeVolume(shortage.needed);
  return shortage.kind === 'people'
    ? word('shortOfPeople', { needed, there: Math.floor(shortage.there * 10) / 10 })
    : word('shortOfHours', { needed, available: timeThere(shortage.available), channel: shorten(shortage.costliest, boardLimits.name) });
}

/** The checks and statements of guidelines that ask for a decision, or null where none does. */
export function decisionSource({ findings }: Decision, { language, limit = 3 }: { language: Language; limit?: number }): string | null {
  const cited = new Map(findings.map((finding) => [checkName(finding), citation(finding)]));
  if (cited.size === 0) return null;
  const checks = [...cited.values()];
  const shown = checks.slice(0, limit);
  return speak(reportWords, language)('because', {
    checks: [...shown, ...(checks.length > limit ? [`+${checks.length - limit}`] : [])].join(', '),
  });
}

/** A check with the statement of the guideline that it enforces. */
function citation(finding: Finding): string {
  const { guideline } = finding;
  return guideline === null ? checkName(finding) : `${checkName(finding)} (${guideline.policy}#${guideline.section})`;
}

/** Why a channel is judged as it is; more than `limit` titles are counted. */
export function reasonText(
  line: ChannelLine,
  { result, language, limit = 3 }: { result: AuditResult; language: Language; limit?: number },
): string {
  const titles = [...new Set(line.findings.map(({ rule }) => titleText(rule, { result, language })))];
  const shown = titles.slice(0, limit).join('; ');
  return speak(reportWords, language)(line.reason, {
    titles: titles.length > limit ? `${shown}; +${titles.length - limit}` : shown,
    count: line.questions,
    team: line.relief === null ? '' : safeLine(statedValue(line.relief.team.name) ?? line.relief.team.id),
    before: Math.round((line.relief?.before ?? 0) * 100),
    after: Math.round((line.relief?.after ?? 0) * 100),
  });
}

/** What a check is called. */
export function titleText(rule: string, { result: { titleOf }, language }: { result: AuditResult; language: Language }): string {
  return titleOf.get(rule)?.[language] ?? safeLine(rule);
}

/** The role or team by its name where it has one. */
export function ownerText(owner: string | null, { result, language }: { result: AuditResult; language: Language }): string {
  if (owner === null) return speak(reportWords, language)('notStated');
  const role = result.roles.get(owner)?.name;
  const team = result.plan?.teams.find(({ id }) => id === owner)?.name;
  return safeLine(role?.[language] ?? Object.values(role ?? {})[0] ?? (team === undefined ? null : statedValue(team)) ?? owner);
}

/** Hours in whole numbers, below ten with one decimal; a rough number as a range. */
export function hoursText(hours: Volume | null, language: Language): string {
  if (hours === null) return speak(reportWords, language)('notStated');
  const shown = (value: number): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: value < 10 ? 1 : 0, useGrouping: false }).format(value);
  const [low, high] = [shown(hours.low), shown(hours.high)];
  return low === high ? low : `${low}–${high}`;
}

/** The hours of a team, as findings say them. */
export function timeText(hours: number, language: Language): string {
  const there = timeThere(hours);
  return hoursText({ low: there, high: there }, language);
}

/** The day that matters next. */
export function nextText({ next }: ChannelLine, { result: { today }, language }: { result: AuditResult; language: Language }): string {
  const word = speak(reportWords, language);
  if (next === null) return word('notStated');
  return word(next.kind === 'closes' && next.day <= today ? 'closed' : next.kind, { day: shortDate(next.day, language) });
}

export function verdictText({ verdict }: ChannelLine, language: Language): string {
  return speak(reportWords, language)(verdict ?? 'unjudged');
}

/** What is, of a sentence that goes on with what is expected and what to do. */
export function firstClause(text: string): string {
  // A full stop behind a number belongs to a date or an ordinal.
  const end = text.search(/;\s|(?<!\d)\.(?:\s|$)/);
  return end === -1 ? text : `${text.slice(0, end)}.`;
}

/** What makes a risk large, in a few words. */
export function riskMarks({ findings, public: isPublic, sensitive }: Risk, language: Language): readonly string[] {
  const word = speak(reportWords, language);
  return [
    ...(findings.length > 1 ? [word('times', { count: findings.length })] : []),
    ...(isPublic ? [word('publicRisk')] : []),
    ...(sensitive ? [word('sensitiveRisk')] : []),
  ];
}

/** Such as 02.04.2027 and 2 Apr 2027. */
export function shortDate(day: string, language: Language): string {
  const locale = language === 'de' ? 'de' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

export function dayText(day: string, language: Language): string {
  return localisedDay(day)[language];
}

const urgency = { close: 0, open: 1, change: 2, keep: 4 } as const;

/** The channels for which most is to decide, for a page that does not hold all; those shown stay in this order. */
export function mostUrgent({ channels }: BoardReport, limit: number): readonly ChannelLine[] {
  if (channels.length <= limit) return channels;
  const rank = ({ verdict }: ChannelLine): number => (verdict === null ? 3 : urgency[verdict]);
  return channels.toSorted((a, b) => rank(a) - rank(b)).slice(0, limit);
}
