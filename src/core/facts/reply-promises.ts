import { isRunning } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import type { Handbook } from '../handbook/handbook.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import { type Declared, inPlan } from './declared.js';
import { replyWords } from './reply-words.data.js';
import type { FreeValue } from './statements.js';

/** A time for the first reply on a channel that a sentence promises in words, and what the channel plan promises. */
export interface SpokenPromise {
  readonly value: FreeValue;
  readonly channel: Channel;
  readonly declared: Declared;
}

/**
 * The promise that a sentence makes for one channel of the plan; null where it names several channels or time limits, or speaks of a case of its own, such as nights, complaints or the
 * solution.
 */
export function promiseIn({
  values,
  handbook,
  language,
}: {
  /** What stands in one sentence. */
  values: readonly FreeValue[];
  handbook: Handbook;
  language: Language;
}): SpokenPromise | null {
  const limits = values.filter(({ found }) => found.value.type === 'duration');
  const [value] = limits;
  const { plan } = handbook;
  if (value === undefined || plan === null || limits.length > 1 || !value.found.promise || value.cited.size > 0) return null;
  const text = searchText(value.passage.inline.text.slice(value.sentence.start, value.sentence.end));
  const { reply, special } = patternsOf[language]();
  if (!reply.test(text) || special.test(text)) return null;
  const [channel, ...others] = namesOf(plan).filter(({ pattern }) => pattern.test(text));
  if (channel === undefined || others.length > 0) return null;
  const declared = inPlan(`${channel.channel.id}.reply`, handbook);
  return declared === null || declared.values.length === 0 ? null : { value, channel: channel.channel, declared };
}

const patternsOf: Readonly<Record<Language, () => { readonly reply: RegExp; readonly special: RegExp }>> = {
  de: once(() => patternsFor('de')),
  en: once(() => patternsFor('en')),
};

function patternsFor(language: Language): { readonly reply: RegExp; readonly special: RegExp } {
  const { reply, special } = replyWords[language];
  return { reply: whole(reply), special: whole(special) };
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![${letters}])(?:${source})(?![${letters}])`);
}

interface Named {
  readonly channel: Channel;
  readonly pattern: RegExp;
}

const known = new WeakMap<ChannelPlan, readonly Named[]>();

/** The running channels with what texts call them: their own name and the names of their platform that are no everyday words. */
function namesOf(plan: ChannelPlan): readonly Named[] {
  let named = known.get(plan);
  if (named === undefined) {
    named = plan.channels.filter(isRunning).flatMap((channel) => {
      const words = [channel.label, ...(channel.platform?.names ?? [])]
        .map((name) => searchText(name.trim()))
        .filter((name) => name.length > 3);
      if (words.length === 0) return [];
      const pieces = words.map((word) => `${word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)}s?`);
      return [{ channel, pattern: whole(pieces.join('|')) }];
    });
    known.set(plan, named);
  }
  return named;
}
