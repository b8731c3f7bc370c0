import { parseOpeningHours, writeOpeningHours } from '../channels/opening-hours.js';
import { parseDuration, writeDuration } from '../duration.js';
import type { Language, Localised } from '../language.js';
import type { Answers } from './answers.js';
import { cleanValue } from './clean-value.js';
import { type PlannedChannel, plannedChannels, suggestedDeputy } from './compose-plan.js';
import { escapeMarkdown } from './fill-places.js';
import { roleFor } from './roles.js';

const columns: Readonly<Record<Language, readonly string[]>> = {
  de: ['Kanal', 'Wofür', 'Zuständig, Vertretung', 'Gelesen wird', 'Erste Antwort'],
  en: ['Channel', 'What for', 'In charge, deputy', 'Hours', 'First reply'],
};
const hoursGap: Localised = {
  de: '[ausfüllen: Zeiten wie im Kanalplan]',
  en: '[fill in: hours as in the channel plan]',
};
const purposeGap: Localised = {
  de: '[ausfüllen: wer hier was bekommt und was nicht]',
  en: '[fill in: who gets what here, and what not]',
};
const channelsGap: Localised = {
  de: '[ausfüllen: Kanäle mit Zweck, Rolle, Zeiten und Zusage]',
  en: '[fill in: channels with purpose, role, hours and promise]',
};
const noReply: Localised = { de: 'sendet nur', en: 'sends only' };

/**
 * The channels of the answers as a table in Markdown. Hours and promises are links to the plan at the address `plan`, so that `lint` sees where the two differ later; what nobody said is a
 * place to fill in.
 */
export function channelTable({ answers, language, plan }: { answers: Answers; language: Language; plan: string }): string {
  const channels = plannedChannels(answers, language);
  if (channels.length === 0) return channelsGap[language];
  const rows = channels.map((channel) => cellsOf({ channel, answers, language, plan }));
  return [columns[language], columns[language].map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf({
  channel: { id, answer, defaults },
  answers,
  language,
  plan,
}: {
  channel: PlannedChannel;
  answers: Answers;
  language: Language;
  plan: string;
}): readonly string[] {
  const link = (text: string, field = ''): string => `[${text}](${plan}#${id}${field})`;
  const owner = answer.owner === undefined ? defaults.owner : roleFor(answer.owner).id;
  const deputy = answer.deputy ?? suggestedDeputy({ owner, answers, language });
  const suggested = id === (defaults.platform?.id ?? id) ? defaults.purpose?.[language] : undefined;
  const purpose = answer.purpose ?? suggested;
  const names = [answer.owner ?? owner, ...(deputy.startsWith('n/a') ? [] : [deputy])].map((word) => roleFor(word).name[language]);
  const hours = answer.hours === undefined ? null : parseOpeningHours(answer.hours);
  const reply = parseDuration(answer.reply ?? defaults.reply ?? '');
  return [
    link(cell(defaults.label)),
    purpose === undefined ? purposeGap[language] : cell(purpose),
    link(cell(names.join(', ')), '.owner'),
    hours === null && defaults.outOnly ? '–' : link(hours === null ? hoursGap[language] : writeOpeningHours(hours, language), '.hours'),
    reply === null ? noReply[language] : link(writeDuration(reply, language), '.reply'),
  ];
}

function cell(text: string): string {
  return escapeMarkdown(cleanValue(text));
}
