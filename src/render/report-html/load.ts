import { middle, type Volume } from '../../core/channels/volume.js';
import type { Language } from '../../core/language.js';
import type { TeamLoad } from '../../core/staffing/load.js';
import { pictureWords } from '../../i18n/pictures.js';
import { reportWords } from '../../i18n/report.js';
import { speak } from '../../i18n/words.js';
import { teamName } from '../audit-load.js';
import { hoursText, shorten, timeText } from '../board-parts.js';
import { loadLine } from '../picture-parts.js';
import { escapeHtml } from '../safe-text.js';
import type { View } from './board.js';
import { drawing, scrollable } from './picture.js';
import { table } from './table.js';

const [width, bar, row] = [620, 18, 52] as const;

/** The work of every team against its time, as bars and as a table with the hours of each channel. */
export function loadPart({ result: { loads }, language }: View): string {
  const word = speak(pictureWords, language);
  if (loads.length === 0) return `<p>${word('loadNone')}</p>`;
  const known = loads.filter(({ needed, available }) => needed !== null && available !== null);
  const longest = Math.max(1, ...known.map(({ needed, available }) => Math.max(needed?.high ?? 0, available ?? 0)));
  const svg = drawing({
    id: 'load-picture',
    title: word('load'),
    description: loads.map((load) => `${teamName(load)}: ${loadLine(load, language)}.`).join(' '),
    width,
    height: known.length * row + 4,
    body: known.map((load, index) => teamBar({ load, y: index * row, scale: (width - 4) / longest, language })).join('\n'),
  });
  const picture = known.length === 0 ? '' : scrollable({ title: word('load'), body: svg, language });
  return `<p>${escapeHtml(word('loadText'))}</p>
${picture}
${loadTable(loads, language)}`;
}

function teamBar({ load, y, scale, language }: { load: TeamLoad; y: number; scale: number; language: Language }): string {
  const needed = load.needed ?? { low: 0, high: 0 };
  const available = (load.available ?? 0) * scale;
  const limit = (available * load.limit) / 100;
  const top = y + 22;
  const rough = needed.high - needed.low < 0.05 ? '' : whisker(needed, { scale, y: top + bar / 2 });
  return `<text x="2" y="${y + 15}">${escapeHtml(shorten(teamName(load), 40))}: ${escapeHtml(loadLine(load, language))}</text>
<rect x="2" y="${top}" width="${available.toFixed(1)}" height="${bar}" class="empty"/>
<rect x="2" y="${top + 3}" width="${(middle(needed) * scale).toFixed(1)}" height="${bar - 6}" class="work ${load.verdict}"/>
<path d="M${(2 + limit).toFixed(1)} ${top - 2}V${top + bar + 2}" class="limit"/><path d="M${(2 + available).toFixed(1)} ${top - 4}V${top + bar + 4}" class="edge"/>${rough}`;
}

/** From the lowest to the highest estimate. */
function whisker({ low, high }: Volume, { scale, y }: { scale: number; y: number }): string {
  const [from, to] = [(2 + low * scale).toFixed(1), (2 + high * scale).toFixed(1)];
  return `<path d="M${from} ${y}H${to}M${from} ${y - 5}V${y + 5}M${to} ${y - 5}V${y + 5}" class="edge"/>`;
}

function loadTable(loads: readonly TeamLoad[], language: Language): string {
  const word = speak(pictureWords, language);
  const rows = loads.flatMap((load) => [
    [
      { markup: `<strong>${escapeHtml(teamName(load))}</strong>` },
      { text: hoursText(load.needed, language) },
      { text: load.available === null ? word('unknown') : timeText(load.available, language) },
      { text: word(load.verdict) },
    ],
    ...load.channels.map(({ channel, hours, available, verdict }) => [
      { text: channel.label },
      { text: hoursText(hours, language) },
      // Most plans give time to teams only.
      { text: available === null ? '' : timeText(available, language) },
      { text: available === null ? '' : word(verdict) },
    ]),
  ]);
  return table({
    head: [`${word('team')} / ${speak(reportWords, language)('channel')}`, word('needed'), word('available'), word('loadShare')],
    rows,
  });
}
