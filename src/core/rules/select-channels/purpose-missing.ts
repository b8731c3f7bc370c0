import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Channel, Platform } from '../../channels/plan.js';
import { groupBy } from '../../group-by.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'purpose-missing',
  code: 'SEL-01',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#purpose',
  title: { de: 'Kanal ohne eigenen Zweck', en: 'Channel without a purpose of its own' },
  options: {
    'min-purpose-characters': 12,
    // Words that say nothing about who gets what here. General knowledge, 2026-11.
    'generic-words': [
      ...[
        'kommunikation',
        'information',
        'informationen',
        'infos',
        'info',
        'marketing',
        'support',
        'service',
        'kundenservice',
        'kundendienst',
      ],
      ...[
        'kundenkontakt',
        'kontakt',
        'kunden',
        'kundin',
        'kundinnen',
        'dialog',
        'werbung',
        'präsenz',
        'reichweite',
        'image',
        'social',
        'media',
      ],
      ...[
        'soziale',
        'medien',
        'kanal',
        'plattform',
        'unternehmen',
        'firma',
        'allgemein',
        'allgemeines',
        'allgemeine',
        'verschiedenes',
        'sonstiges',
      ],
      ...[
        'alles',
        'anfragen',
        'posts',
        'beiträge',
        'content',
        'pr',
        'öffentlichkeitsarbeit',
        'kundenkommunikation',
        'unternehmenskommunikation',
      ],
      ...[
        'communication',
        'communications',
        'customer',
        'customers',
        'contact',
        'company',
        'general',
        'advertising',
        'presence',
        'reach',
        'channel',
      ],
      ...[
        'platform',
        'misc',
        'various',
        'other',
        'everything',
        'enquiries',
        'inquiries',
        'dialogue',
        'care',
        'news',
        'updates',
        'public',
        'relations',
      ],
      ...[
        'und',
        'oder',
        'für',
        'mit',
        'zu',
        'zur',
        'zum',
        'der',
        'die',
        'das',
        'von',
        'im',
        'in',
        'an',
        'auf',
        'unsere',
        'unser',
        'unserer',
        'the',
      ],
      ...['and', 'or', 'for', 'with', 'to', 'of', 'on', 'our', 'a', 'an'],
    ],
  },
  messages: {
    missing: {
      de: 'Der Kanal „{channel}“ hat keinen Zweck; jeder Kanal braucht einen Satz dazu. Schreiben Sie bei „purpose“, wer hier was bekommt und was nicht.',
      en: 'Channel “{channel}” has no purpose; every channel needs a sentence on it. Write under “purpose” who gets what here, and what not.',
    },
    short: {
      de: 'Der Zweck von „{channel}“ hat nur {count} Zeichen; erwartet sind mindestens {limit}. Schreiben Sie, wer hier was bekommt und was nicht.',
      en: 'The purpose of “{channel}” has only {count} characters; at least {limit} are expected. Write who gets what here, and what not.',
    },
    generic: {
      de: 'Der Zweck von „{channel}“ besteht nur aus allgemeinen Wörtern; erwartet ist, was diesen Kanal von anderen unterscheidet. Schreiben Sie, wer hier was bekommt und was nicht.',
      en: 'The purpose of “{channel}” consists of general words only; what sets this channel apart is expected. Write who gets what here, and what not.',
    },
    same: {
      de: 'Die Kanäle {channels} haben denselben Zweck; erwartet ist für jeden ein eigener. Schreiben Sie, was sie unterscheidet, oder legen Sie sie zusammen.',
      en: 'The channels {channels} have the same purpose; each is expected to have its own. Write what sets them apart, or merge them.',
    },
  },
  check(plan, { report, options }) {
    const generic = new Set(options['generic-words']);
    const platformWords = new Map<Platform | null, ReadonlySet<string>>();
    const telling = groupBy(runningChannels(plan), (channel) => {
      const { purpose, platform } = channel;
      const data = { channel: channel.label };
      if (purpose.state === 'absent' || purpose.state === 'none') report({ message: 'missing', at: purpose.at, data });
      if (purpose.state !== 'value') return null;
      const words = wordsOf(purpose.value);
      const ofPlatform = platformWords.get(platform) ?? new Set((platform?.names ?? []).flatMap(wordsOf));
      platformWords.set(platform, ofPlatform);
      const own = words.filter((word) => !generic.has(word) && !ofPlatform.has(word));
      const limit = options['min-purpose-characters'];
      const characters = [...purpose.value.trim()].length;
      if (own.every((word) => isNamed(word, channel))) report({ message: 'generic', at: purpose.at, data });
      else if (characters < limit) report({ message: 'short', at: purpose.at, data: { ...data, count: characters, limit } });
      else return words.join(' ');
      return null;
    });
    for (const channels of telling.values()) {
      if (channels.length === 1) continue;
      const same = channels.filter((channel) => channels.some((other) => other !== channel && meetsSamePeople(channel, other)));
      const [first, ...others] = same;
      if (first !== undefined && others.length > 0)
        report({
          message: 'same',
          at: first.purpose.at,
          related: others.map(({ purpose }) => purpose.at),
          data: { channels: same.map(({ label }) => label) },
        });
    }
  },
});

/** True when a word is one of those by which the channel is called. */
function isNamed(word: string, { label, id }: Channel): boolean {
  return [label, id].some((name) => wordsOf(name).includes(word));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** False for pages that do the same job in different countries or languages. */
function meetsSamePeople(a: Channel, b: Channel): boolean {
  return !areApart(statedValue(a.countries), statedValue(b.countries)) && !areApart(statedValue(a.languages), statedValue(b.languages));
}

function areApart(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a !== null && b !== null && !a.some((item) => b.includes(item));
}
