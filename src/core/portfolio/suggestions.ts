import type { ChannelPlan, Part } from '../channels/plan.js';
import { topicClass } from '../channels/topic-service.js';
import { parseYaml } from '../yaml/parse-yaml.js';

/** Where channels of this list are said to stand. */
export const suggestionFile = '--suggest';

/** Ways that any company can open on its own ground, and what a case takes there: assumptions of ours (2026-11), for a first idea only. */
const ways = [
  { platform: 'phone', minutes: 6, concurrency: 1, reply: '5 min' },
  { platform: 'e-mail', minutes: 8, concurrency: 1, reply: '1 wd' },
  { platform: 'contact-form', minutes: 8, concurrency: 1, reply: '1 wd' },
  { platform: 'chat', minutes: 10, concurrency: 2, reply: '5 min' },
] as const;

/** Channels on platforms that the plan does not use, for all of its topics, languages and audiences, answered by its first team; null when it uses them all or knows no topics. */
export function suggestedPart({ channels, topics, teams, company, audiences }: ChannelPlan): Part | null {
  const used = new Set(channels.flatMap(({ platform }) => (platform === null ? [] : [platform.id])));
  const served = topics.filter((topic) => topicClass(topic) !== 'news').map(({ id }) => id);
  const free = ways.filter(({ platform }) => !used.has(platform));
  if (free.length === 0 || served.length === 0) return null;
  const spoken = [
    ...(company.languages.state === 'value' ? company.languages.value : []),
    ...(company.markets.state === 'value' ? company.markets.value.flatMap(({ languages }) => languages) : []),
  ];
  const team = teams[0]?.id;
  const entries = free.map(({ platform, ...effort }) => ({
    id: `suggested-${platform}`,
    platform,
    status: 'idea',
    ...effort,
    topics: served,
    ...(spoken.length === 0 ? {} : { languages: [...new Set(spoken)] }),
    ...(audiences.length === 0 ? {} : { audiences: audiences.map(({ id }) => id) }),
    ...(team === undefined ? {} : { team, owner: team }),
  }));
  // JSON is YAML too.
  const source = { file: suggestionFile, text: JSON.stringify({ schema: 1, channels: entries }, null, 1) };
  const { value, problems } = parseYaml({ source });
  return { source, root: value, problems };
}
