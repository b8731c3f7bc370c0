import { isRunning, runningChannels, statedValue } from '../../channels/channel-state.js';
import { channelsById } from '../../channels/hand-over-graph.js';
import type { Channel, HandOver } from '../../channels/plan.js';
import { codeName } from '../../code-name.js';
import type { Localised } from '../../language.js';
import { quoted } from '../../quoted.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'hand-over-broken',
  code: 'COO-11',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#hand-over',
  title: { de: 'Übergabe ins Leere', en: 'Broken hand-over' },
  messages: {
    missing: {
      de: 'Auf „{channel}“ {count:wird das Anliegen|werden die Anliegen} {topics} nicht gelöst, und eine Übergabe fehlt; erwartet ist ein Kanal, der lösen kann. Nennen Sie ihn bei „hand-over“.',
      en: 'On “{channel}” the {count:topic|topics} {topics} {count:is|are} not solved, and there is no hand-over; a channel that can solve them is expected. Name it under “hand-over”.',
    },
    'not-running': {
      de: 'Der Kanal „{channel}“ übergibt an „{target}“, {state}; erwartet ist ein laufender Kanal. Nennen Sie bei „hand-over“ einen anderen.',
      en: 'Channel “{channel}” hands over to “{target}”, {state}; a running channel is expected. Name another one under “hand-over”.',
    },
    'not-care': {
      de: 'Der Kanal „{channel}“ übergibt an „{target}“, wo niemand schreiben oder anrufen kann; erwartet ist ein Kanal, der antwortet. Nennen Sie bei „hand-over“ einen anderen.',
      en: 'Channel “{channel}” hands over to “{target}”, where nobody can write or call; a channel that replies is expected. Name another one under “hand-over”.',
    },
    language: {
      de: 'Der Kanal „{channel}“ spricht auch {languages}, aber {targets} nicht; erwartet ist, dass die Übergabe in der Sprache der Kunden ankommt. Ergänzen Sie die Sprache oder einen weiteren Kanal.',
      en: 'Channel “{channel}” also speaks {languages}, but {targets} does not; a hand-over is expected to land in the customers’ language. Add the language or another channel.',
    },
  },
  check(plan, { report, unknown }) {
    const byId = channelsById(plan);
    const names = new Map(plan.topics.map(({ id, name }) => [id, name]));
    for (const channel of runningChannels(plan)) {
      const handOvers = statedValue(channel.handOver) ?? [];
      const unsolved = unsolvedTopics(channel).filter(({ id }) => !handOvers.some(({ topic }) => topic === null || topic === id));
      const [first, ...others] = unsolved;
      if (first !== undefined && channel.handOver.state === 'absent')
        unknown({ field: 'channel.hand-over', at: channel.handOver.at, subject: channel.id });
      else if (first !== undefined && channel.handOver.state !== 'not-applicable')
        report({
          message: 'missing',
          at: first.at,
          related: [...others.map(({ at }) => at), channel.handOver.at],
          data: { channel: channel.label, topics: unsolved.map(({ id }) => names.get(id) ?? id), count: unsolved.length },
        });

      // A target that the plan does not know is told by plan-reference.
      const targets = handOvers.flatMap((handOver) => {
        const target = byId.get(handOver.to.value);
        return target === undefined ? [] : [{ handOver, target }];
      });
      for (const { handOver, target } of targets) {
        const data = { channel: channel.label, target: target.label };
        const direction = statedValue(target.direction);
        if (!isRunning(target))
          report({ message: 'not-running', at: handOver.to.at, related: [target.status.at], data: { ...data, state: stateWords(target) } });
        else if (direction === 'out') report({ message: 'not-care', at: handOver.to.at, related: [target.direction.at], data });
        else if (target.direction.state === 'absent') unknown({ field: 'channel.direction', at: target.direction.at, subject: target.id });
      }
      const running = targets.filter(({ target }) => isRunning(target));
      for (const gap of languageGaps(channel, running))
        report({
          message: 'language',
          at: gap.at.to.at,
          related: [channel.languages.at, ...gap.targets.map(({ languages }) => languages.at)],
          data: { channel: channel.label, languages: gap.languages, targets: gap.targets.map(({ label }) => quoted(label)) },
        });
    }
  },
});

function unsolvedTopics(channel: Channel) {
  return (statedValue(channel.topics) ?? []).filter(
    ({ role, solves }) => role === 'refer' || solves.state === 'none' || statedValue(solves) === false,
  );
}

function stateWords(target: Channel): Localised {
  switch (statedValue(target.status)) {
    case 'idea':
      return { de: 'der nur eine Idee ist', en: 'which is only an idea' };
    case 'paused':
      return { de: 'der ruht', en: 'which is paused' };
    case 'closing':
      return { de: 'der gerade geschlossen wird', en: 'which is being closed' };
    default:
      return { de: 'der geschlossen ist', en: 'which is closed' };
  }
}

interface LanguageGap {
  readonly at: HandOver;
  readonly targets: readonly Channel[];
  readonly languages: readonly Localised[];
}

/** The languages of a channel that no target of the same topic speaks; only where all of them state theirs. */
function languageGaps(channel: Channel, steps: readonly { handOver: HandOver; target: Channel }[]): readonly LanguageGap[] {
  const spoken = statedValue(channel.languages);
  if (spoken === null) return [];
  const topics = new Set(steps.map(({ handOver }) => handOver.topic));
  const seen = new Set<HandOver>();
  return [...topics].flatMap((topic) => {
    const own = steps.filter(({ handOver }) => handOver.topic === topic || handOver.topic === null);
    const [first] = own;
    if (first === undefined || seen.has(first.handOver) || own.some(({ target }) => statedValue(target.languages) === null)) return [];
    const missing = spoken.filter((language) => !own.some(({ target }) => statedValue(target.languages)?.includes(language)));
    if (missing.length === 0) return [];
    seen.add(first.handOver);
    return [
      {
        at: first.handOver,
        targets: [...new Set(own.map(({ target }) => target))],
        languages: missing.map((code) => codeName(code, 'language')),
      },
    ];
  });
}
