import { isCare, statedValue } from '../../channels/channel-state.js';
import { roleKey, teamOf } from '../../channels/people.js';
import type { Channel } from '../../channels/plan.js';
import { servicesByTopic } from '../../channels/topic-service.js';
import type { Localised } from '../../language.js';
import { quoted } from '../../quoted.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'cases-apart',
  code: 'COO-09',
  group: 'coordinate-answers',
  scope: 'plan',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#earlier-case',
  title: { de: 'Fälle in getrennten Postfächern', en: 'Cases in separate inboxes' },
  options: { 'large-from-staff': 250 },
  messages: {
    apart: {
      de: 'Anfragen zu {topics} laufen auf {channels} in verschiedene Postfächer, und keine gemeinsame Liste führt die Fälle; so wird doppelt oder gar nicht geantwortet. Legen Sie die Postfächer zusammen, oder nennen Sie bei „case-record“ auf jedem dieser Kanäle dieselbe Liste.',
      en: 'Requests about {topics} arrive in different inboxes on {channels}, and the cases are in no shared list; people then get two replies or none. Merge the inboxes, or name the same list under “case-record” on each of these channels.',
    },
  },
  check(plan, { report, unknown, options }) {
    const services = servicesByTopic(plan);
    const found = new Map<string, { channels: readonly Channel[]; topics: Localised[] }>();
    const asked = new Set<Channel>();
    for (const topic of plan.topics) {
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel).filter((channel) => isWrittenCare(channel));
      const inboxes = new Set(channels.flatMap(({ inbox }) => (inbox.state === 'value' ? [roleKey(inbox.value)] : [])));
      if (inboxes.size < 2) continue;
      const apart = channels.filter(({ inbox, caseRecord }) => inbox.state === 'value' && caseRecord.state !== 'not-applicable');
      const unsaid = apart.filter(({ caseRecord }) => caseRecord.state === 'absent');
      const records = new Set(apart.map(({ caseRecord }) => (caseRecord.state === 'value' ? roleKey(caseRecord.value) : null)));
      if (unsaid.length > 0) {
        for (const channel of unsaid) asked.add(channel);
        continue;
      }
      if (apart.length < 2 || (records.size === 1 && !records.has(null))) continue;
      const key = apart.map(({ id }) => id).join(' ');
      const group = found.get(key) ?? { channels: apart, topics: [] };
      group.topics.push(quoted(topic.name));
      found.set(key, group);
    }
    for (const { id, caseRecord } of asked) unknown({ field: 'channel.case-record', at: caseRecord.at, subject: id });
    const large = (statedValue(plan.company.staff) ?? 0) >= options['large-from-staff'];
    for (const { channels, topics } of found.values()) {
      const [first, ...others] = channels;
      if (first === undefined) continue;
      const teams = new Set(channels.map((channel) => teamOf(plan, channel)?.id ?? null));
      report({
        message: 'apart',
        severity: large && teams.size > 1 ? 'error' : 'warning',
        at: first.caseRecord.at,
        related: others.map(({ caseRecord }) => caseRecord.at),
        data: { topics, channels: channels.map(({ label }) => quoted(label)) },
      });
    }
  },
});

function isWrittenCare(channel: Channel): boolean {
  return isCare(channel) && channel.platform !== null && !channel.platform.synchronous;
}
