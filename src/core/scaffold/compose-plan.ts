import { slug } from '../channels/slug.js';
import type { Language, Localised } from '../language.js';
import type { AnsweredChannel, Answers } from './answers.js';
import { type ChannelDefaults, channelDefaults } from './channel-defaults.js';
import { companyLines } from './compose-settings.js';
import { editorLine } from './editor-line.js';
import { writeYaml } from './fill-places.js';
import { roleFor } from './roles.js';
import type { TemplateTopic } from './template-list.js';

const words = {
  head: {
    de: [
      'Der Kanalplan: welche Anliegen es gibt und auf welchen Kanälen Sie für Kunden da sind.',
      'Je Kanal reichen fünf Angaben: platform, purpose (Zweck), owner (verantwortlich), deputy (Vertretung), reply (Zusage für die erste Antwort).',
      'Was fehlt, gilt als unbekannt und wird von „unisono audit“ erfragt. „none“ heißt: gibt es nicht. „n/a: Grund“ heißt: entfällt.',
      'Zeilen mit „Vorschlag“ hat das Programm eingesetzt. Prüfen Sie sie und löschen Sie dann den Vermerk.',
    ],
    en: [
      'The channel plan: why customers write, and on which channels you are there for them.',
      'Five statements per channel are enough: platform, purpose, owner, deputy, reply (the promise for the first reply).',
      'What is missing counts as unknown, and “unisono audit” asks for it. “none” says: there is none. “n/a: reason” says: does not apply.',
      'Lines marked “suggestion” were put in by the program. Check them, then delete the mark.',
    ],
  },
  topics: {
    de: ['Anliegen: warum Kunden schreiben. Jedes hat genau eine verantwortliche Rolle (owner), die entscheidet, was stimmt.'],
    en: ['Topics: why customers write. Each has exactly one accountable role (owner), which decides what is true.'],
  },
  channels: {
    de: [
      'Kanäle. Weitere Angaben, wenn Sie sie kennen: address, hours (wann jemand liest, etwa „Mo-Fr 08:00-18:00“), legal-notice (Impressum),',
      'house-rules, listed-on, access. reply zählt in den Öffnungszeiten: 5 min, 4 h, 1 wd (Arbeitstag).',
    ],
    en: [
      'Channels. Further statements, when you know them: address, hours (when somebody reads, such as “Mo-Fr 08:00-18:00”), legal-notice,',
      'house-rules, listed-on, access. reply counts open hours: 5 min, 4 h, 1 wd (working day).',
    ],
  },
} satisfies Record<string, Record<Language, readonly string[]>>;

const suggestion: Localised = { de: 'Vorschlag', en: 'suggestion' };
const purposeGap: Localised = {
  de: '[ausfüllen: wer auf diesem Kanal was bekommt und was nicht]',
  en: '[fill in: who gets what on this channel, and what not]',
};
const aloneReason: Localised = { de: 'n/a: es arbeitet nur eine Person hier', en: 'n/a: only one person works here' };

/** The topics for which every handbook has an answer guide, as those guides treat them. */
const topicsOfAll: readonly TemplateTopic[] = [
  { id: 'delivery', name: { de: 'Lieferung', en: 'Delivery' }, owner: 'support-lead', class: 'inquiry', privacy: 'personal' },
  { id: 'complaint', name: { de: 'Beschwerde', en: 'Complaint' }, owner: 'support-lead', class: 'complaint', privacy: 'personal' },
  { id: 'outage', name: { de: 'Störung', en: 'Outage' }, owner: 'support-lead', class: 'inquiry', privacy: 'public' },
];
const news: TemplateTopic = { id: 'news', name: { de: 'Neues', en: 'News' }, owner: 'comms-lead', class: 'news', privacy: 'public' };

/**
 * `channels.yaml`: what the answers say, and suggestions that are marked as such. What nobody said and nobody can guess stays out, or is marked as to be filled in.
 * A plan that stands `alone` carries the company itself. `more` are the topics of answer guides that not every handbook has.
 */
export function composePlan({ answers, alone, more }: { answers: Answers; alone: boolean; more: readonly TemplateTopic[] }): string {
  const language = answers.languages[0] ?? 'en';
  const comment = (key: keyof typeof words): readonly string[] => words[key][language].map((line) => `# ${line}`);
  const channels = plannedChannels(answers, language);
  const hasNews = channels.some(({ defaults }) => defaults.outOnly || defaults.platform?.visibility === 'public');
  const lines = [
    editorLine('channels'),
    ...comment('head'),
    'schema: 1',
    '',
    ...(alone ? [...companyLines({ answers, alone }), ''] : []),
    ...comment('topics'),
    'topics:',
    ...[...topicsOfAll, ...more, ...(hasNews ? [news] : [])].map((topic) => topicLine(topic, language)),
    '',
    ...comment('channels'),
    channels.length === 0 ? 'channels: []' : 'channels:',
    ...channels.flatMap((channel, index) => [
      ...(index === 0 ? [] : ['']),
      ...channelLines({ channel, answers, channels, more, language }),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function topicLine(topic: TemplateTopic, language: Language): string {
  return `  - { id: ${topic.id}, name: ${writeYaml(topic.name[language])}, owner: ${topic.owner}, class: ${topic.class}, privacy: ${topic.privacy} }`;
}

/** A channel of the answers, with the id that it has in the plan and what the catalogue suggests for it. */
export interface PlannedChannel {
  readonly id: string;
  readonly answer: AnsweredChannel;
  readonly defaults: ChannelDefaults;
}

/** The channels of the answers in their order; no id twice. */
export function plannedChannels(answers: Answers, language: Language): readonly PlannedChannel[] {
  const taken = new Map<string, number>();
  return answers.channels.map((answer) => {
    const defaults = channelDefaults({ platform: answer.platform, language });
    const base = (defaults.platform?.id ?? slug(answer.platform)) || 'channel';
    const count = (taken.get(base) ?? 0) + 1;
    taken.set(base, count);
    return { id: count === 1 ? base : `${base}-${count}`, answer, defaults };
  });
}

function channelLines({
  channel: { id, answer, defaults },
  answers,
  channels,
  more,
  language,
}: {
  channel: PlannedChannel;
  answers: Answers;
  channels: readonly PlannedChannel[];
  more: readonly TemplateTopic[];
  language: Language;
}): readonly string[] {
  const mark = ` # ${suggestion[language]}`;
  const owner = answer.owner === undefined ? defaults.owner : roleFor(answer.owner).id;
  const line = (key: string, given: string | undefined, suggested: string | null): readonly string[] => {
    if (given !== undefined) return [`    ${key}: ${writeYaml(given)}`];
    return suggested === null ? [] : [`    ${key}: ${writeYaml(suggested)}${suggested.startsWith('[') ? '' : mark}`];
  };
  const purpose = defaults.purpose?.[language] ?? purposeGap[language];
  const repeated = id !== (defaults.platform?.id ?? id);
  return [
    `  - id: ${id}`,
    `    platform: ${writeYaml(defaults.label)}`,
    ...line('status', answer.status, null),
    ...line('purpose', answer.purpose, repeated ? purposeGap[language] : purpose),
    ...line('owner', answer.owner === undefined ? undefined : owner, owner),
    ...line('deputy', answer.deputy === undefined ? undefined : roleFor(answer.deputy).id, suggestedDeputy({ owner, answers, language })),
    ...line('hours', answer.hours, null),
    ...line('reply', answer.reply, defaults.reply),
    ...topicLines({ id, defaults, channels, more, mark }),
  ];
}

/** The role that stands in where nobody said it; a reason where there is nobody. */
export function suggestedDeputy({ owner, answers, language }: { owner: string; answers: Answers; language: Language }): string {
  if (answers.staff === 1) return aloneReason[language];
  return owner === 'comms-lead' ? 'support-lead' : 'comms-lead';
}

/** Private channels, and those the catalogue does not know, serve everything. In public, personal requests are taken and handed over to the first private channel there is. */
function topicLines({
  id,
  defaults,
  channels,
  more,
  mark,
}: {
  id: string;
  defaults: ChannelDefaults;
  channels: readonly PlannedChannel[];
  more: readonly TemplateTopic[];
  mark: string;
}): readonly string[] {
  if (defaults.outOnly) return [`    topics: [news]${mark}`];
  const all = [...topicsOfAll, ...more].map((topic) => topic.id);
  if (defaults.direct || defaults.platform === null) return [`    topics: [${all.join(', ')}]${mark}`];
  const open = ['news', 'outage', ...more.filter(({ privacy }) => privacy === 'public').map((topic) => topic.id)];
  const target = channels.find((channel) => channel.id !== id && channel.defaults.direct);
  if (target === undefined) return [`    topics: [${open.join(', ')}, complaint]${mark}`];
  const passed = ['complaint', 'delivery', ...more.filter(({ privacy }) => privacy !== 'public').map((topic) => topic.id)];
  return [
    `    topics: [${open.join(', ')}, ${passed.map((topic) => `{ id: ${topic}, role: refer }`).join(', ')}]${mark}`,
    `    hand-over: [${passed.map((topic) => `{ topic: ${topic}, to: ${target.id} }`).join(', ')}]${mark}`,
  ];
}
