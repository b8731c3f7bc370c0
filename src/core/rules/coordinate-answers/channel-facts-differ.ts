import { runningChannels, statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelFact } from '../../channels/plan.js';
import type { TypedValue } from '../../facts/fact.js';
import { parseTypedValue, sameValue } from '../../facts/typed-value.js';
import type { Handbook } from '../../handbook/handbook.js';
import type { At } from '../../place.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'channel-facts-differ',
  code: 'COO-08',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  firm: true,
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Kanäle nennen verschiedene Angaben', en: 'Channels state different facts' },
  messages: {
    channels: {
      de: 'Bei „{fact}“ nennt „{channel}“ {value}, „{other}“ aber {otherValue}; erwartet ist überall dieselbe Angabe. Klären Sie, welche stimmt, und berichtigen Sie die andere.',
      en: 'For “{fact}”, “{channel}” states {value}, but “{other}” states {otherValue}; the same fact is expected everywhere. Settle which one is right, and correct the other.',
    },
    declared: {
      de: 'Bei „{fact}“ nennt „{channel}“ {value}, verbindlich ist aber {otherValue}. Berichtigen Sie den Kanal und danach den Kanalplan.',
      en: 'For “{fact}”, “{channel}” states {value}, but {otherValue} is declared. Correct the channel, then the channel plan.',
    },
  },
  check(plan, { report, handbook }) {
    const seen = new Map<string, Said[]>();
    for (const channel of runningChannels(plan))
      for (const fact of statedValue(channel.facts) ?? []) {
        // A number without a prefix is one of the countries of the channel, else of the company.
        const homes = statedValue(channel.countries) ?? statedValue(plan.company.countries) ?? [];
        const typed = parseTypedValue({ text: fact.value, country: homes[0] ?? null });
        const said: Said = { channel, fact, typed, homes };
        const declared = declaredValues({ said, handbook });
        const data = { fact: fact.name, channel: channel.label, value: fact.value };
        const [first] = declared;
        if (first !== undefined) {
          if (!declared.some(({ value }) => sameValue(value, typed, homes)))
            report({ message: 'declared', at: fact.at, related: [first.at], data: { ...data, otherValue: first.text } });
          continue;
        }
        const others = seen.get(fact.name) ?? [];
        const other = others.find((one) => contradicts(one, said));
        if (other !== undefined)
          report({
            message: 'channels',
            at: fact.at,
            related: [other.fact.at],
            data: { ...data, other: other.channel.label, otherValue: other.fact.value },
          });
        seen.set(fact.name, [...others, said]);
      }
  },
});

interface Said {
  readonly channel: Channel;
  readonly fact: ChannelFact;
  readonly typed: TypedValue;
  readonly homes: readonly string[];
}

/** Two values for one country. Words are compared only where both channels speak the same language, and a word never against a number. */
function contradicts(a: Said, b: Said): boolean {
  if (!overlaps(statedValue(a.channel.countries), statedValue(b.channel.countries)) || a.typed.type !== b.typed.type) return false;
  const languages = [statedValue(a.channel.languages), statedValue(b.channel.languages)] as const;
  if (a.typed.type === 'text' && (languages[0]?.length !== 1 || languages[0].join() !== languages[1]?.join())) return false;
  return !sameValue(a.typed, b.typed, b.homes);
}

/** Channels that name no countries are there for all. */
function overlaps(a: readonly string[] | null, b: readonly string[] | null): boolean {
  return a === null || b === null || a.some((country) => b.includes(country));
}

/** The declared values of the same name, type and country; of words only those that hold in every language. */
function declaredValues({ said: { channel, fact, typed }, handbook }: { said: Said; handbook: Handbook | null }) {
  const countries = statedValue(channel.countries);
  return (handbook?.facts.get(fact.name)?.values ?? []).flatMap((value): { value: TypedValue; text: string; at: At }[] => {
    const here = value.country === null || countries === null || countries.includes(value.country);
    const comparable = value.typed.type === typed.type && (typed.type !== 'text' || value.language === null);
    return here && comparable ? [{ value: value.typed, text: value.text, at: value.at }] : [];
  });
}
