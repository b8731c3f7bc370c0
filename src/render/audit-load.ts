import { statedValue } from '../core/channels/channel-state.js';
import { middle, timeThere, writeHours, writeVolume } from '../core/channels/volume.js';
import type { Language } from '../core/language.js';
import type { ChannelLoad, TeamLoad } from '../core/staffing/load.js';
import type { ReplyView } from '../core/working-time/reply-view.js';
import { auditWords } from '../i18n/audit.js';
import { speak } from '../i18n/words.js';
import { nameList } from './audit-parts.js';
import { safeLine } from './safe-text.js';

const barWidth = 20;

/** The load of a team in characters that every terminal has: `==========..........`; `!` behind it when it does not fit. */
export function loadBar({ needed, available }: Pick<TeamLoad, 'needed' | 'available'>): string {
  if (needed === null || available === null) return '';
  const share = available === 0 ? Number.POSITIVE_INFINITY : middle(needed) / available;
  const full = Math.max(0, Math.min(barWidth, Math.round(share * barWidth)));
  return `${'='.repeat(full)}${'.'.repeat(barWidth - full)}${share > 1 ? '!' : ''}`;
}

/** The load in percent: "75 %", or "60–90 %" where cases are rough; empty when it cannot be told. */
export function loadPercent({ needed, available }: Pick<TeamLoad, 'needed' | 'available'>): string {
  if (needed === null || available === null || available === 0) return '';
  return `${writeVolume({ low: (needed.low * 100) / available, high: (needed.high * 100) / available })} %`;
}

export function teamName({ team }: TeamLoad): string {
  return safeLine(statedValue(team.name) ?? team.id);
}

/** Needed against available hours, in words. */
export function loadText({ needed, available }: TeamLoad, language: Language): string {
  const word = speak(auditWords, language);
  return needed === null || available === null
    ? word('loadUnknown')
    : word('loadOf', { needed: writeVolume(needed), available: timeThere(available) });
}

/** What a channel takes: hours of work, and people at the same time where that matters. */
export function channelLoadText({ hours, available, atOnce }: ChannelLoad, language: Language): string {
  const word = speak(auditWords, language);
  return [
    channelHoursText({ hours, available }, language),
    ...(atOnce === null ? [] : [word('atOnce', { people: writeVolume(atOnce) })]),
  ].join(', ');
}

/** The work of a channel, against the time that is set apart for it where the plan says so. */
export function channelHoursText({ hours, available }: Pick<ChannelLoad, 'hours' | 'available'>, language: Language): string {
  const word = speak(auditWords, language);
  if (hours === null) return word('notStated');
  return available === null ? word('hours', { hours: writeVolume(hours) }) : word('loadOf', { needed: writeHours(hours), available });
}

/** The channels for which a promise means the same. */
export function viewNames({ channels }: ReplyView, language: Language): string {
  return nameList({ names: channels.map(({ label }) => label), limit: 4, language });
}

/** The promise over holidays in words, where it differs. */
export function holidayText({ holidays }: ReplyView, language: Language): string | null {
  return holidays === null ? null : speak(auditWords, language)('overHolidays', { sentence: holidays[language] });
}
