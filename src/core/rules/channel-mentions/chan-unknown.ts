import { statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../../channels/plan.js';
import { platforms } from '../../channels/platforms.js';
import { type Inline, sourceSpan } from '../../document/model.js';
import { sentenceAround } from '../../document/sentences.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { type Passage, passagesOf } from '../../facts/passages.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { localisedDay } from '../../localised-day.js';
import type { At } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { isCited } from '../../wording/cited.js';
import { outdatedPlatformsIn } from '../../wording/outdated-platforms.js';
import { ownPassages } from '../../wording/own-passages.js';
import { type Context, defineRule } from '../rule.js';
import { type PlatformMention, platformMentions } from './platform-mentions.js';
import type { PlatformWord } from './platform-words.data.js';
import { isChannelColumn, isOwnPresence } from './presence.js';

const messages = {
  unknown: {
    de: 'Dieser Text nennt {platform} als Kanal der Firma, im Kanalplan steht {platform} nicht; beide sollen dieselben Kanäle kennen. Nehmen Sie den Kanal in den Plan auf, mit Zweck und Zuständigkeit, oder streichen Sie ihn hier.',
    en: 'This text names {platform} as a channel of the company, but the channel plan does not list {platform}; both should know the same channels. Enter the channel in the plan, with purpose and owner, or remove it here.',
  },
  retired: {
    de: 'Dieser Text nennt {platform} als Kanal der Firma, im Kanalplan ist der Kanal geschlossen; beide sollen dieselben Kanäle kennen. Nennen Sie hier den Weg, der ihn ersetzt.',
    en: 'This text names {platform} as a channel of the company, but in the channel plan that channel is closed; both should know the same channels. Name the channel that takes its place.',
  },
  gone: {
    de: 'Dieser Text nennt {platform} als Kanal der Firma, die Plattform ist seit dem {day} geschlossen; erwartet wird ein Weg, den es gibt. Nennen Sie ihn hier.',
    en: 'This text names {platform} as a channel of the company, but the platform closed on {day}; a channel that exists is expected. Name it here.',
  },
  renamed: {
    de: 'Hier steht „{found}“, der Kanalplan nennt die Plattform {current}; erwartet wird überall der heutige Name. Schreiben Sie {current}.',
    en: 'This says “{found}”, but the channel plan calls the platform {current}; today’s name is expected everywhere. Write {current}.',
  },
  former: {
    de: 'Hier steht „{found}“; die Plattform heißt heute {current}, und erwartet wird der Name, unter dem Leser sie finden. Schreiben Sie {current}.',
    en: 'This says “{found}”; the platform is called {current} today, and the name under which readers find it is expected. Write {current}.',
  },
  closed: {
    de: '„{found}“ ist seit dem {day} geschlossen; erwartet wird eine Plattform, die es gibt. Streichen Sie den Namen, oder nennen Sie eine andere.',
    en: '“{found}” has been closed since {day}; a platform that exists is expected. Remove the name, or name another one.',
  },
};

export const rule = defineRule({
  id: 'chan-unknown',
  group: 'channel-mentions',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Kanal, den der Plan nicht kennt', en: 'Channel that the plan does not know' },
  firm: true,
  messages,
  check(document, context) {
    const { handbook, notChecked } = context;
    const { type, status } = document.head;
    if (handbook === null || status === 'retired' || type === null || type === 'quiz' || type === 'guideline') return;
    const language = readingLanguage(scopeOf(document, handbook));
    if (language === null) return;
    const mentions = mentionsIn(document);
    const own = ownMentions({ mentions, document, language });
    if (handbook.plan === null) {
      if (own.length > 0) notChecked();
      return;
    }
    reportUnlisted({ document, mentions: own, plan: handbook.plan, context });
    reportRenamed({ document, language, mentions, own, plan: handbook.plan, context });
    reportPassing({ document, language, said: [...own, ...mentions.filter(({ mention }) => mention.word.former === true)], context });
  },
});

interface Found {
  readonly mention: PlatformMention;
  readonly inline: Inline;
  readonly at: At;
}

function mentionsIn(document: PolicyDocument): readonly (Found & { readonly passage: Passage })[] {
  return passagesOf(document).flatMap((passage) => {
    const { inline } = passage;
    if (passage.quoted || passage.badExample) return [];
    return platformMentions(inline).map((mention) => ({
      mention,
      inline,
      passage,
      at: { source: document.source, span: sourceSpan(inline, mention.range) },
    }));
  });
}

/** The platforms that a document names as channels of the company. */
function ownMentions({
  mentions,
  document,
  language,
}: {
  mentions: ReturnType<typeof mentionsIn>;
  document: PolicyDocument;
  language: Language;
}): readonly Found[] {
  if (mentions.length === 0) return [];
  const titles = new Map(document.markdown.sections.map(({ id, title }) => [id, title]));
  const inColumns = channelCells(document, language);
  return mentions.filter(({ mention: { range }, inline, passage }) => {
    // The text of a link is where the link leads, not a quote.
    if (isCited({ ...inline, links: [] }, range)) return false;
    return isOwnPresence({ document, passage, range, language, titles, inChannelColumn: inColumns.has(inline) });
  });
}

/** The cells of columns that are headed as channels. */
function channelCells({ markdown }: PolicyDocument, language: Language): ReadonlySet<Inline> {
  const cells = new Set<Inline>();
  for (const block of markdown.blocks) {
    if (block.kind !== 'table') continue;
    for (const [column, head] of block.header.entries()) {
      if (!isChannelColumn(head.inline.text, language)) continue;
      for (const row of block.rows) {
        const cell = row[column];
        if (cell !== undefined) cells.add(cell.inline);
      }
    }
  }
  return cells;
}

interface Saying {
  readonly document: PolicyDocument;
  readonly plan: ChannelPlan;
  readonly context: Context<keyof typeof messages>;
}

/** One finding for each platform, at the first place that names it. */
function reportUnlisted({ mentions, plan, context }: Saying & { mentions: readonly Found[] }): void {
  const byPlatform = new Map<string, Found[]>();
  for (const found of mentions) {
    const others = byPlatform.get(found.mention.word.label);
    if (others === undefined) byPlatform.set(found.mention.word.label, [found]);
    else others.push(found);
  }
  for (const [label, [first, ...others]] of byPlatform) {
    if (first === undefined) continue;
    const { at } = first;
    const { word } = first.mention;
    const related = others.map((other) => other.at);
    const day = platforms.find(({ id, status }) => id === word.platforms[0] && status === 'closed')?.closedOn ?? null;
    const channels = channelsOf(word, plan);
    const closed = channels.every(({ status }) => statedValue(status) === 'closed') ? channels[0] : undefined;
    if (day !== null && day <= context.today) {
      // A plan that still has the channel in use agrees with the text: only the calendar parts both from the world.
      const byDate = channels.length > 0 && closed === undefined;
      const own = byDate ? { byDate, severity: 'warning' as const } : {};
      context.report({ message: 'gone', at, data: { platform: label, day: localisedDay(day) }, related, ...own });
    } else if (channels.length === 0) context.report({ message: 'unknown', at, data: { platform: label }, related });
    else if (closed !== undefined) context.report({ message: 'retired', at, data: { platform: label }, related: [closed.at, ...related] });
  }
}

/** The channels of a plan that a name may mean: on the platform, or called like it. */
function channelsOf({ platforms: ids, label }: PlatformWord, { channels }: ChannelPlan): readonly Channel[] {
  const name = new RegExp(`(?<![${letters}\\d])${searchText(label).replace('+', String.raw`\+`)}(?![${letters}\\d])`);
  return channels.filter((channel) => ids.includes(channel.platform?.id ?? '') || name.test(searchText(`${channel.label} ${channel.id}`)));
}

/** Former names of platforms: replaced where the plan lists the platform under the name of today. */
function reportRenamed({
  document,
  language,
  mentions,
  own,
  plan,
  context,
}: Saying & { language: Language; mentions: readonly Found[]; own: readonly Found[] }): void {
  const said = new Set(own.map(({ mention }) => mention));
  const slugged = new Set(document.markdown.sections.flatMap(({ explicit, heading }) => (explicit ? [] : [heading.inline])));
  for (const { mention, inline, at } of mentions) {
    const { word, range } = mention;
    if (word.former !== true || isCited(inline, range) || speaksOfRenaming(inline, mention)) continue;
    const found = inline.text.slice(range.start, range.end);
    const listed = channelsOf(word, plan);
    if (listed.length === 0 && said.has(mention)) continue;
    // A plan that uses the former name itself is the audit's business; there is nothing in it to compare the text with.
    const usesIt = ({ platformText, label }: Channel): boolean =>
      searchText(`${statedValue(platformText) ?? ''} ${label}`).includes(searchText(found));
    const names = listed.length > 0 && !listed.some(usesIt);
    const current = word.label;
    const written = document.source.text.slice(at.span.start, at.span.end);
    const article = language === 'en' && /(?:^|[^a-z])a\s$/i.test(inline.text.slice(0, range.start));
    const edits = [{ file: document.source.file, span: at.span, text: current }];
    const safe = names && !slugged.has(inline);
    const change = written !== found || article ? {} : safe ? { fix: { edits } } : { suggestion: { edits } };
    context.report({ message: names ? 'renamed' : 'former', severity: 'warning', at, data: { found, current }, ...change });
  }
}

/** Names of yesterday that a text drops in passing, about no channel of the company; `said` is judged already. */
function reportPassing({
  document,
  language,
  said,
  context,
}: Pick<Saying, 'document' | 'context'> & { language: Language; said: readonly Found[] }): void {
  const { source } = document;
  for (const passage of ownPassages(document)) {
    const judged = said.filter(({ inline }) => inline === passage.inline).map(({ mention }) => mention.range);
    for (const { range, found, now, closedOn } of outdatedPlatformsIn({ passage, language, today: context.today })) {
      if (judged.some(({ start, end }) => start < range.end && range.start < end)) continue;
      const span = sourceSpan(passage.inline, range);
      const at = { source, span };
      if (now !== null) {
        const suggestion = { edits: [{ file: source.file, span, text: now[language] }] };
        const whole = source.text.slice(span.start, span.end) === found;
        context.report({ message: 'former', severity: 'warning', at, data: { found, current: now }, ...(whole ? { suggestion } : {}) });
      } else if (closedOn !== null)
        context.report({ message: 'closed', severity: 'warning', byDate: true, at, data: { found, day: localisedDay(closedOn) } });
    }
  }
}

/** "X (früher Twitter)", "Twitter wurde 2023 zu X": the former name belongs there. */
function speaksOfRenaming(inline: Inline, { range }: PlatformMention): boolean {
  const sentence = sentenceAround(inline, range.start) ?? { start: 0, end: inline.text.length };
  const text = inline.text.slice(sentence.start, sentence.end);
  return (
    /(?<![\p{L}\d])X(?![\p{L}\d])/u.test(text) ||
    /(?<![\d.])(?:19|20)\d\d(?![\d.])|früher|ehemal|vormal|damals|hieß|former|used to|renamed|umbenannt/i.test(text)
  );
}
