import type { ChannelExplanation, EffectiveValue, PlanExplanation } from '../core/channels/explain-channel.js';
import type { Language } from '../core/language.js';
import { localisedDay } from '../core/localised-day.js';
import { explainChannelWords } from '../i18n/explain-channel.js';
import { speak } from '../i18n/words.js';
import { placeText } from './finding.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { columns, wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** Every effective value of a channel with who said so, as text for a terminal; at the end what nobody says. */
export function explainChannelText({ explanation, ...look }: Look & { explanation: PlanExplanation }): string {
  const { channel, faults } = explanation;
  const { language, paint, width } = look;
  const word = speak(explainChannelWords, language);
  const stated = channel.values.filter(({ state }) => state !== 'absent');
  const absent = channel.values.filter(({ state }) => state === 'absent');
  const rows = stated.map((value): [string, string] => [
    value.key,
    `${valueText(value, language)}\n${originText({ value, channel, language })}`,
  ]);
  const parts = [
    [paint.bold(safeLine(word('title', { label: channel.label, id: channel.id }))), ...headLines({ channel, ...look })].join('\n'),
    `${paint.bold(word('values'))}\n${columns({ rows, width })}`,
    ...(absent.length === 0
      ? []
      : [`${paint.bold(word('absent'))}\n${wrapText({ text: absent.map(({ key }) => key).join(', '), width, indent: 2 })}`]),
    ...(faults === 0 ? [] : [wrapText({ text: word('faults', { count: faults }), width })]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headLines({ channel, language, width }: Look & { channel: ChannelExplanation }): string[] {
  const word = speak(explainChannelWords, language);
  const { platform } = channel;
  const lines = [
    placeText(channel.place),
    platform === null
      ? word('platformUnknown')
      : platform.checked !== null
        ? word('platform', { platform: platform.id, day: localisedDay(platform.checked) })
        : word(platform.owned === 'own' ? 'platformOwn' : 'platformUnchecked', { platform: platform.id }),
    ...(platform?.source ? [platform.source] : []),
    ...(channel.extends.length === 0
      ? []
      : [word('extends', { list: channel.extends.map(({ id, place }) => `${safeLine(id)} (${placeText(place)})`).join(', ') })]),
  ];
  return lines.map((text) => wrapText({ text, width, indent: 2, hang: 2 }));
}

function valueText({ state, value, reason }: EffectiveValue, language: Language): string {
  const word = speak(explainChannelWords, language);
  if (state === 'none') return word('none');
  if (state === 'not-applicable') return safeLine(word('notApplicable', { reason: reason ?? '' }));
  if (typeof value === 'boolean') return word(value ? 'yes' : 'no');
  return safeLine(Array.isArray(value) ? value.join(', ') : String(value));
}

function originText({ value, channel, language }: { value: EffectiveValue; channel: ChannelExplanation; language: Language }): string {
  const word = speak(explainChannelWords, language);
  const { from, by, place } = value;
  const data = { by: by === null ? '' : safeLine(by.id), place: place === null ? '' : placeText(place) };
  const { checked = null, owned = null } = channel.platform ?? {};
  if (from === 'catalogue' && checked !== null) return word('catalogue', { day: localisedDay(checked) });
  if (from === 'catalogue') return word(owned === 'own' ? 'catalogueOwn' : 'catalogueUnchecked');
  return from === null ? '' : word(from, data);
}

/** The same as one JSON value, independent of the language. */
export function explainChannelJson({ file, channel, faults }: PlanExplanation): string {
  return safeJson({ schemaVersion: 1, plan: file, faults, channel });
}
