import { isCare, isPublic, isRunning, statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelPlan, Topic } from '../../channels/plan.js';
import { type Block, type Inline, visitInlines } from '../../document/model.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { fileKind } from '../../handbook/layout.js';
import { linkTarget } from '../../handbook/link-target.js';
import type { Language, Localised } from '../../language.js';
import { once } from '../../once.js';
import { quoted } from '../../quoted.js';
import { letters, searchText } from '../../search-text.js';
import { defineRule } from '../rule.js';
import { privateWays } from './private-ways.data.js';

const section = 'public-or-private';

export const rule = defineRule({
  id: 'chan-private-exit',
  group: 'channel-mentions',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'select-channels#general-or-personal',
  title: { de: 'Kein privater Weg genannt', en: 'No private channel named' },
  messages: {
    strategy: {
      de: 'Der Abschnitt „{title}“ sagt nicht, auf welchem Weg Privates weitergeht, obwohl Kunden auf „{channel}“ öffentlich schreiben; erwartet wird ein Kanal, auf dem nur zwei reden. Nennen Sie ihn, zum Beispiel {example}.',
      en: 'Section “{title}” does not say where private matters continue, although customers write in public on “{channel}”; a private channel is expected. Name it, for example {example}.',
    },
    answer: {
      de: 'Zum Anliegen „{topic}“ gehören persönliche Daten, und Kunden fragen auch auf „{channel}“ danach; erwartet wird, dass der Antwortleitfaden den privaten Weg nennt. Schreiben Sie dazu, wohin der Kunde wechselt, zum Beispiel {example}.',
      en: 'Topic “{topic}” comes with personal data, and customers ask about it on “{channel}” too; the answer guide is expected to name the private channel. Say where the customer should write or call, for example {example}.',
    },
  },
  check(document, { report, notChecked, handbook }) {
    const { type, status, topic: topicId } = document.head;
    if (handbook === null || status === 'retired') return;
    const language = readingLanguage(scopeOf(document, handbook));
    if (language === null) return;
    const { plan } = handbook;
    if (type === 'strategy') {
      const found = document.markdown.sections.find(({ id }) => id === section);
      if (found === undefined || namesPrivateWay({ blocks: found.blocks, document, plan, language })) return;
      if (plan === null) return notChecked();
      const open = plan.channels.find((channel) => isPublic(channel) && isCare(channel));
      if (open === undefined) return;
      const at = { source: document.source, span: found.heading.span };
      report({ message: 'strategy', at, data: { title: found.title, channel: open.label, example: exampleIn(plan) }, related: [open.at] });
    }
    if (type === 'answer' && plan !== null && topicId !== null) {
      const topic = plan.topics.find(({ id }) => id === topicId);
      const open =
        topic === undefined || !isPersonal(topic)
          ? undefined
          : plan.channels.find((channel) => isPublic(channel) && namesTopic(channel, topic));
      if (topic === undefined || open === undefined) return;
      if (namesPrivateWay({ blocks: document.markdown.blocks, document, plan, language })) return;
      const data = { topic: topic.name, channel: open.label, example: exampleIn(plan) };
      report({ message: 'answer', at: atKey(document, 'topic'), data, related: [topic.privacy.at, open.at] });
    }
  },
});

function isPersonal({ privacy }: Topic): boolean {
  const stated = statedValue(privacy);
  return stated !== null && stated !== 'public';
}

function namesTopic({ topics }: Channel, topic: Topic): boolean {
  return statedValue(topics)?.some(({ id }) => id === topic.id) ?? false;
}

/** True where a way is named on which only two talk: in words, by the name of a channel, or by a link to one. What is still to be filled in may become one. */
function namesPrivateWay({
  blocks,
  document,
  plan,
  language,
}: {
  blocks: readonly Block[];
  document: PolicyDocument;
  plan: ChannelPlan | null;
  language: Language;
}): boolean {
  const channels = plan?.channels.filter(isOneToOne) ?? [];
  const names = channels.flatMap(({ label, platform }) => [label, ...(platform?.names ?? [])]).map((name) => searchText(name.trim()));
  const own = names.filter((name) => name.length > 3).map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  const pattern = own.length === 0 ? null : new RegExp(`(?<![${letters}])(?:${own.join('|')})(?![${letters}])`);
  const ids = new Set(channels.map(({ id }) => id));
  const says = ({ text, links }: Inline): boolean => {
    const searched = searchText(text);
    if (hasFillIn(text) || wordsOf[language]().test(searched) || pattern?.test(searched) === true) return true;
    return links.some(({ url }) => {
      const target = linkTarget({ from: document.path, url });
      return target.kind === 'file' && fileKind(target.path) === 'channels' && ids.has(target.anchor?.split('.')[0] ?? '');
    });
  };
  let found = false;
  visitInlines(blocks, (inline) => {
    found ||= says(inline);
  });
  return found;
}

function isOneToOne(channel: Channel): boolean {
  return isRunning(channel) && statedValue(channel.visibility) === 'private' && statedValue(channel.form) === 'one-to-one';
}

const wordsOf: Readonly<Record<Language, () => RegExp>> = { de: once(() => whole(privateWays.de)), en: once(() => whole(privateWays.en)) };

function whole(source: string): RegExp {
  return new RegExp(`(?<![${letters}])(?:${source})(?![${letters}])`);
}

function exampleIn({ channels }: ChannelPlan): Localised {
  const channel = channels.find((candidate) => isOneToOne(candidate) && isCare(candidate));
  return channel === undefined ? { de: 'das Telefon', en: 'the phone' } : quoted(channel.label);
}
