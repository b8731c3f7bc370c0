import { statedValue } from '../../core/channels/channel-state.js';
import { writeOpeningHours } from '../../core/channels/opening-hours.js';
import type { ChannelPlan } from '../../core/channels/plan.js';
import { writeDuration } from '../../core/duration.js';
import { type WeekHour, weekCoverage } from '../../core/report/week.js';
import { pictureWords } from '../../i18n/pictures.js';
import { reportWords } from '../../i18n/report.js';
import { speak } from '../../i18n/words.js';
import { dayOffSentences, replySentences, shortDay, weekSentences } from '../picture-parts.js';
import { escapeHtml } from '../safe-text.js';
import type { View } from './board.js';
import { drawing, scrollable } from './picture.js';
import { table } from './table.js';

const cell = { width: 25, height: 22 } as const;
const [left, top] = [34, 18];

/** The week hour by hour: how many channels are staffed, and where a promise runs that nobody can keep. */
export function weekPart({ plan, result, language }: View & { plan: ChannelPlan }): string {
  const word = speak(pictureWords, language);
  const week = weekCoverage(plan);
  const sentences = weekSentences(week, language);
  const lines = [...sentences, ...dayOffSentences(result, language)].map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  if (week.known.length === 0) return lines;
  const cells = week.hours.map((hour, index) => hourCell(hour, index));
  const days = Array.from({ length: 7 }, (_, day) => `<text x="0" y="${top + day * cell.height + 15}">${shortDay(day, language)}</text>`);
  const clock = [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => `<text x="${left + hour * cell.width}" y="12">${hour}</text>`);
  const svg = drawing({
    id: 'week-picture',
    title: word('week'),
    description: sentences.join(' '),
    width: left + 24 * cell.width + 2,
    height: top + 7 * cell.height + 2,
    body: `<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6" class="hatch"/></pattern></defs>
<g class="labels">${days.join('')}${clock.join('')}</g>
${cells.join('\n')}`,
  });
  const rows = week.known.map(({ channel, hours }) => {
    const reply = statedValue(channel.replyFirst);
    const key = statedValue(channel.clock) === 'all' ? 'clockAll' : 'clockOpen';
    const promise = reply === null ? speak(reportWords, language)('notStated') : word(key, { reply: writeDuration(reply, language) });
    return [{ text: channel.label }, { text: writeOpeningHours(hours, language) }, { text: promise }];
  });
  const head = [speak(reportWords, language)('channel'), word('hours'), word('promise')];
  return `<p>${escapeHtml(word('weekText'))}</p>
${scrollable({ title: word('week'), body: svg, language })}
<p class="quiet">${escapeHtml(word('weekLegend'))}</p>
${lines}
${table({ head, rows })}
${replySentences(result, language)
  .map((text) => `<p>${escapeHtml(text)}</p>`)
  .join('\n')}`;
}

function hourCell({ staffed, broken, helpless }: WeekHour, index: number): string {
  const x = left + (index % 24) * cell.width;
  const y = top + Math.floor(index / 24) * cell.height;
  const alarm = broken.length > 0 || helpless.length > 0;
  const box = (style: string): string =>
    `<rect x="${x + 1}" y="${y + 1}" width="${cell.width - 2}" height="${cell.height - 2}" class="${style}"/>`;
  const sign = (text: string, style: string): string =>
    `<text x="${x + cell.width / 2}" y="${y + 15}" text-anchor="middle" class="${style}">${text}</text>`;
  if (alarm) return `${box('alarm')}${sign('!', 'alarm-sign')}`;
  return staffed === 0 ? box('empty') : `${box('staffed')}${sign(String(staffed), 'staffed-sign')}`;
}
