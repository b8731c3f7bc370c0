import type { AuditResult } from '../core/audit-result.js';
import { middle } from '../core/channels/volume.js';
import type { Language } from '../core/language.js';
import { daysOff } from '../core/report/days-off.js';
import type { HandOverArrow } from '../core/report/hand-overs.js';
import type { WeekCoverage } from '../core/report/week.js';
import type { TeamLoad } from '../core/staffing/load.js';
import { pictureWords } from '../i18n/pictures.js';
import { speak } from '../i18n/words.js';
import { holidayText, viewNames } from './audit-load.js';
import { nameList } from './audit-parts.js';
import { hoursText, shortDate, shorten, timeText } from './board-parts.js';
import { safeLine } from './safe-text.js';

/** What pictures on the screen and in HTML say in words. */

const days = { de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'], en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] } as const;

/** Two letters for a day, 0 for Monday. */
export function shortDay(day: number, language: Language): string {
  return days[language][day] ?? '';
}

/** What the week shows, in sentences. */
export function weekSentences({ hours, known, unknown }: WeekCoverage, language: Language): readonly string[] {
  const word = speak(pictureWords, language);
  const names = (labels: readonly string[]): string => nameList({ names: labels.map((label) => shorten(label, 40)), limit: 6, language });
  const broken = hours.filter((hour) => hour.broken.length > 0);
  const helpless = hours.filter((hour) => hour.helpless.length > 0);
  return [
    known.length === 0 ? word('weekNone') : word('weekSummary', { open: hours.filter(({ staffed }) => staffed > 0).length }),
    ...(broken.length === 0
      ? []
      : [
          word('weekBroken', {
            hours: broken.length,
            channels: names([...new Set(broken.flatMap((hour) => hour.broken.map(({ label }) => label)))]),
          }),
        ]),
    ...(helpless.length === 0
      ? []
      : [
          word('weekHelpless', {
            hours: helpless.length,
            topics: names([...new Set(helpless.flatMap((hour) => hour.helpless.map(({ name }) => name)))]),
          }),
        ]),
    ...(unknown.length === 0 ? [] : [word('weekUnknown', { channels: names(unknown.map(({ label }) => label)) })]),
  ];
}

/** How far ahead days off are told, in days, and how many of them. */
const aheadDays = 92;
const shownDaysOff = 8;

/** On which days of the next three months holidays close channels; no sentence where there are none. */
export function dayOffSentences({ plan, today }: Pick<AuditResult, 'plan' | 'today'>, language: Language): readonly string[] {
  const word = speak(pictureWords, language);
  const found = plan === null ? [] : daysOff({ plan, from: today, days: aheadDays });
  if (found.length === 0) return [];
  const days = found.map(({ day, closed, everywhere }) =>
    word('dayOff', {
      day: shortDate(day, language),
      channels: everywhere ? word('everyChannel') : nameList({ names: closed.map(({ label }) => shorten(label, 40)), limit: 3, language }),
    }),
  );
  return [word('daysOff', { days: nameList({ names: days, limit: shownDaysOff, language }) })];
}

/** What promises mean for those who write shortly before closing time. */
export function replySentences({ replies }: AuditResult, language: Language): readonly string[] {
  return replies.flatMap((view) => {
    const holidays = holidayText(view, language);
    return [`${viewNames(view, language)}: ${view.week[language]}`, ...(holidays === null ? [] : [holidays])];
  });
}

/** The work of a team against its time, with the share and what it means. */
export function loadLine(load: TeamLoad, language: Language): string {
  const word = speak(pictureWords, language);
  const { needed, available, verdict } = load;
  if (needed === null || available === null) return word('unknown');
  const share = available === 0 ? '–' : `${Math.round((middle(needed) / available) * 100)} %`;
  const line = word('loadLine', {
    needed: hoursText(needed, language),
    available: timeText(available, language),
    share,
  });
  return `${line} (${word(verdict)})`;
}

/** One hand-over in words. */
export function arrowText({ from, to, topics, inCircle }: HandOverArrow, language: Language): string {
  const word = speak(pictureWords, language);
  const what = topics.length === 0 ? word('everything') : nameList({ names: topics, limit: 4, language });
  return `${safeLine(from.label)} -> ${safeLine(to.label)}: ${what}${inCircle ? ` (${word('circle')})` : ''}`;
}
