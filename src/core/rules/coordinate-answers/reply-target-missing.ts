import { isCare, isPublic, isRunning, statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../../channels/plan.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import { type Duration, durationAfter, localisedDuration, roughMinutes } from '../../duration.js';
import type { Localised } from '../../language.js';
import { quoted } from '../../quoted.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'reply-target-missing',
  code: 'COO-13',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#reply-promise',
  title: { de: 'Keine oder zu langsame Antwortzusage', en: 'No reply promise, or a slow one' },
  options: {
    'public-slow-hours': 24,
    'public-too-slow-hours': 72,
    'review-site-days': 7,
    'max-spread': 12,
    // Face to face the reply comes at once.
    'without-promise': ['shop', 'fair', 'video-call'],
    // Nobody expects paper to be as fast as a message.
    'spread-exempt': ['letter', 'fax'],
  },
  messages: {
    missing: {
      de: 'Der Kanal „{channel}“ sagt keine erste Antwort zu; wo Kunden Sie erreichen, gehört eine Zusage hin. Tragen Sie bei „reply“ eine Zeit ein, die Sie halten, etwa „4 h“ oder „1 wd“.',
      en: 'Channel “{channel}” promises no first reply; where customers reach you, a promise is expected. Enter a time under “reply” that you can keep, such as “4 h” or “1 wd”.',
    },
    slow: {
      de: 'Auf dem öffentlichen Kanal „{channel}“ kommt die erste Antwort erst nach {reply}; erwartet {count:ist|sind} höchstens {limit}. Bestätigen Sie den Eingang früher, die Lösung darf später folgen.',
      en: 'On the public channel “{channel}” the first reply only comes after {reply}; at most {limit} {count:is|are} expected. Confirm receipt earlier; the solution may follow later.',
    },
    spread: {
      de: 'Bei {topics} antwortet „{fast}“ nach {fastReply}, „{slow}“ erst nach {slowReply}; wer das merkt, fragt überall zugleich. Gleichen Sie die Zusagen an, höchstens {limit}-mal so lang.',
      en: 'For {topics} “{fast}” replies after {fastReply}, but “{slow}” only after {slowReply}; people who notice ask everywhere at once. Bring the promises closer, at most {limit} times as long.',
    },
  },
  check(plan, { report, unknown, options }) {
    for (const channel of plan.channels) {
      const { replyFirst } = channel;
      if (!isRunning(channel) || options['without-promise'].includes(channel.platform?.id ?? '')) continue;
      if (replyFirst.state === 'absent' || replyFirst.state === 'none') {
        if (isCare(channel)) report({ message: 'missing', at: replyFirst.at, data: { channel: channel.label } });
        else if (channel.direction.state === 'absent')
          unknown({ field: 'channel.direction', at: channel.direction.at, subject: channel.id });
      }
      if (replyFirst.state !== 'value' || !isCare(channel) || !isPublic(channel)) continue;
      // Both clocks count alike here: a promise in open hours is compared by its number, a working day as one day.
      const minutes = roughMinutes(replyFirst.value);
      const atReviews = channel.platform?.reviewSite === true;
      const limit: Duration = atReviews
        ? { amount: options['review-site-days'], unit: 'd' }
        : { amount: options['public-slow-hours'], unit: 'h' };
      if (minutes <= roughMinutes(limit)) continue;
      report({
        message: 'slow',
        severity: !atReviews && minutes > options['public-too-slow-hours'] * 60 ? 'error' : 'warning',
        at: replyFirst.at,
        data: {
          channel: channel.label,
          reply: durationAfter(replyFirst.value),
          limit: localisedDuration(limit),
          count: limit.amount,
        },
      });
    }
    for (const { fast, slow, topics } of spreads(plan, options))
      report({
        message: 'spread',
        severity: 'warning',
        at: slow.channel.replyFirst.at,
        related: [fast.channel.replyFirst.at],
        data: {
          topics,
          fast: fast.channel.label,
          slow: slow.channel.label,
          fastReply: durationAfter(fast.reply),
          slowReply: durationAfter(slow.reply),
          limit: options['max-spread'],
        },
      });
  },
});

interface Promised {
  readonly channel: Channel;
  readonly reply: Duration;
}

interface Spread {
  readonly fast: Promised;
  readonly slow: Promised;
  readonly topics: Localised[];
}

/** The written channels of a topic whose promises lie furthest apart, where that is too far; the same pair for several topics is one. */
function spreads(
  plan: ChannelPlan,
  options: { readonly 'max-spread': number; readonly 'spread-exempt': readonly string[] },
): Iterable<Spread> {
  const services = servicesByTopic(plan);
  const found = new Map<string, Spread>();
  for (const topic of plan.topics) {
    const promised = (services.get(topic.id) ?? []).flatMap(({ channel }): Promised[] => {
      const reply = statedValue(channel.replyFirst);
      const written = channel.platform !== null && !channel.platform.synchronous && !channel.platform.reviewSite;
      const counts = written && isCare(channel) && !options['spread-exempt'].includes(channel.platform?.id ?? '');
      return reply === null || !counts ? [] : [{ channel, reply }];
    });
    promised.sort((a, b) => roughMinutes(a.reply) - roughMinutes(b.reply));
    const [fast, slow] = [promised[0], promised.at(-1)];
    if (fast === undefined || slow === undefined || roughMinutes(slow.reply) <= roughMinutes(fast.reply) * options['max-spread']) continue;
    const key = `${fast.channel.id} ${slow.channel.id}`;
    const spread = found.get(key) ?? { fast, slow, topics: [] };
    spread.topics.push(quoted(topic.name));
    found.set(key, spread);
  }
  return found.values();
}
