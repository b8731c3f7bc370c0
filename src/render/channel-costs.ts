import { middle, writeVolume } from '../core/channels/volume.js';
import type { Language } from '../core/language.js';
import type { ChannelCost } from '../core/staffing/channel-costs.js';
import { channelCostWords } from '../i18n/channel-costs.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { escapeMarkdown, safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';
import { textWidth } from './text-width.js';
import { lossText } from './what-if-parts.js';

interface CostsOfPlan {
  readonly file: string;
  readonly channels: readonly ChannelCost[];
}

/** What the channels cost, for people: one line for each in columns, and below it what customers would lose. */
export function channelCostsHuman({
  costs: { file, channels },
  language,
  paint,
  width,
}: {
  costs: CostsOfPlan;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(channelCostWords, language);
  const line = (text: string): string => wrapText({ text, width, indent: 2 });
  const title = paint.bold(word('title', { file: safeLine(file) }));
  if (channels.length === 0) return `${title}\n${line(word('none'))}\n`;
  const head = [word('channel'), word('minutes'), word('hours'), word('cases')];
  const rows = channels.map((cost) => [safeLine(cost.id), ...figures(cost, language)]);
  const widths = head.map((name, index) => Math.max(...[head, ...rows].map((row) => textWidth(row[index] ?? '')), textWidth(name)));
  const pad = (cell: string, index: number): string => {
    const space = ' '.repeat((widths[index] ?? 0) - textWidth(cell));
    return index === 0 ? cell + space : space + cell;
  };
  const table = [head, ...rows].map((row, index) => {
    const text = `  ${row.map(pad).join('  ')}`;
    const lost = channels[index - 1]?.losses ?? [];
    const below = lost.map((loss) => `\n${wrapText({ text: `- ${lossText(loss, language)}`, width, indent: 4, hang: 2 })}`);
    return (index === 0 ? paint.dim(text) : text) + below.join('');
  });
  const notes = remarks({ file, channels }, language).map(line);
  return `${[`${title}\n${table.join('\n')}`, ...notes].join('\n\n')}\n`;
}

/** The same as a Markdown table. */
export function channelCostsMarkdown({ costs, language }: { costs: CostsOfPlan; language: Language }): string {
  const word = speak(channelCostWords, language);
  const head = [word('channel'), word('team'), word('minutes'), word('hours'), word('cases'), word('without')];
  const rows = costs.channels.map((cost) => [
    escapeMarkdown(cost.id),
    cost.team === null ? '–' : escapeMarkdown(cost.team),
    ...figures(cost, language),
    cost.losses.length === 0 ? word('nothing') : cost.losses.map((loss) => escapeMarkdown(lossText(loss, language))).join('; '),
  ]);
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  const body = costs.channels.length === 0 ? [word('none')] : [table, ...remarks(costs, language).map(escapeMarkdown)];
  return `${[`# ${word('title', { file: escapeMarkdown(costs.file) })}`, ...body].join('\n\n')}\n`;
}

/** The same as one JSON value; null where the plan does not say. */
export function channelCostsJson({ costs: { file, channels }, language }: { costs: CostsOfPlan; language: Language }): string {
  return safeJson({
    schemaVersion: 1,
    plan: file,
    channels: channels.map(({ losses, ...cost }) => ({
      ...cost,
      lost: losses.map((loss) => ({ ...loss, text: lossText(loss, language) })),
    })),
  });
}

function figures({ cases, hours, minutesPerCase }: ChannelCost, language: Language): string[] {
  const word = speak(channelCostWords, language);
  const minutes = hours === null ? word('unknown') : minutesPerCase === null ? word('noCases') : inLanguage(minutesPerCase, language);
  return [
    minutes,
    hours === null ? word('unknown') : hoursText(hours, language),
    cases === null ? word('unknown') : String(writeVolume(cases)),
  ];
}

function hoursText(hours: NonNullable<ChannelCost['hours']>, language: Language): string {
  return hours.low === hours.high ? inLanguage(hours.low, language) : String(writeVolume(hours));
}

/** One place behind the point. */
function inLanguage(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}

function remarks({ file, channels }: CostsOfPlan, language: Language): string[] {
  const word = speak(channelCostWords, language);
  const [worst] = channels;
  const missing = channels.filter(({ hours }) => hours === null);
  return [
    ...(worst === undefined || worst.hours === null || channels.length - missing.length < 2
      ? []
      : [
          `${
            worst.minutesPerCase === null
              ? word('idle', { channel: safeLine(worst.label), hours: inLanguage(middle(worst.hours), language) })
              : word('worst', { channel: safeLine(worst.label), minutes: inLanguage(worst.minutesPerCase, language) })
          } ${word('tryOut', { file: safeLine(file), channel: worst.id })}`,
        ]),
    ...(missing.length === 0 ? [] : [word('missing', { channels: missing.map(({ id }) => safeLine(id)) })]),
    word('limits'),
  ];
}
