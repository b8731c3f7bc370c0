import { isCare, isRunning, statedValue } from '../../channels/channel-state.js';
import { coversHours, minutesPerWeek, type OpeningHours, unionOfHours } from '../../channels/opening-hours.js';
import type { Channel, Topic } from '../../channels/plan.js';
import { serviceHours } from '../../channels/service-hours.js';
import { servicesByTopic, topicClass } from '../../channels/topic-service.js';
import type { Localised } from '../../language.js';
import { quoted } from '../../quoted.js';
import { defineRule } from '../rule.js';

const always: OpeningHours = { ranges: [{ from: 0, to: minutesPerWeek }], text: '24/7' };

export const rule = defineRule({
  id: 'urgent-topic-without-help',
  code: 'SEL-07',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#urgent-help',
  title: { de: 'Eiliges Anliegen ohne schnelle Hilfe', en: 'Urgent topic without quick help' },
  options: {
    'status-platforms': ['status-page'],
    // Topics of this name need help around the clock unless "needed" says otherwise.
    'outage-words': ['ausfall', 'störung', 'notfall', 'notdienst', 'havarie', 'outage', 'emergency', 'breakdown'],
  },
  messages: {
    none: {
      de: 'Das Anliegen „{topic}“ eilt in Minuten, aber kein laufender Kanal hilft sofort; erwartet sind Telefon, Chat oder eine Statusseite. Ordnen Sie dem Anliegen einen solchen Kanal zu.',
      en: 'The topic “{topic}” is urgent within minutes, but no running channel helps at once; phone, chat or a status page is expected. Assign such a channel to the topic.',
    },
    closed: {
      de: 'Für das eilige Anliegen „{topic}“ wird Hilfe {needed} gebraucht, {channels} {count:ist|sind} aber nicht die ganze Zeit erreichbar. Erweitern Sie die Zeiten, richten Sie eine Bereitschaft ein, oder ordnen Sie eine Statusseite zu.',
      en: 'For the urgent topic “{topic}” help is needed {needed}, but {channels} {count:is|are} not reachable all that time. Extend the hours, set up on-call duty, or assign a status page.',
    },
  },
  check(plan, { report, unknown, options }) {
    const services = servicesByTopic(plan);
    for (const topic of plan.topics) {
      if (topicClass(topic) === 'news' || (topic.urgency.state !== 'absent' && statedValue(topic.urgency) !== 'minutes')) continue;
      const channels = (services.get(topic.id) ?? []).map(({ channel }) => channel);
      if (channels.some((channel) => isStatus(channel, options['status-platforms']))) continue;
      const live = channels.filter((channel) => isCare(channel) && channel.platform?.synchronous === true);
      const hours = live.map((channel) => serviceHours(plan, channel));
      const open = unionOfHours(hours.flatMap((stated) => statedValue(stated) ?? []));
      if (coversHours(open, always)) continue;
      if (topic.urgency.state === 'absent') {
        unknown({ field: 'topic.urgency', at: topic.urgency.at, subject: topic.id });
        continue;
      }
      const unlisted = channels.filter(({ platform }) => platform === null);
      if (live.length === 0) {
        if (unlisted.length === 0) report({ message: 'none', at: topic.urgency.at, data: { topic: topic.name } });
        for (const { id, platformText } of unlisted) unknown({ field: 'channel.platform', at: platformText.at, subject: id });
        continue;
      }
      if (topic.needed.state === 'not-applicable' || hours.some(({ state }) => state === 'not-applicable')) continue;
      const needed = neededHours(topic, options['outage-words']);
      if (needed === null) {
        unknown({ field: 'topic.needed', at: topic.needed.at, subject: topic.id });
        continue;
      }
      if (coversHours(open, needed.hours)) continue;
      const silent = live.filter((_, index) => hours[index]?.state === 'absent');
      for (const { id, hours: own } of silent) unknown({ field: 'channel.hours', at: own.at, subject: id });
      if (silent.length === 0)
        report({
          message: 'closed',
          at: topic.urgency.at,
          related: hours.map(({ at }) => at),
          data: { topic: topic.name, needed: needed.words, channels: live.map(({ label }) => label), count: live.length },
        });
    }
  },
});

function isStatus(channel: Channel, platforms: readonly string[]): boolean {
  return isRunning(channel) && channel.platform !== null && platforms.includes(channel.platform.id);
}

/** In which hours help is needed: as stated, else around the clock for outages, else null. */
export function neededHours(topic: Topic, outageWords: readonly string[]): { hours: OpeningHours; words: Localised } | null {
  const stated = statedValue(topic.needed);
  if (stated !== null) return { hours: stated, words: quoted(stated.text) };
  const name = topic.name.toLowerCase();
  return outageWords.some((word) => name.includes(word))
    ? { hours: always, words: { de: 'rund um die Uhr', en: 'around the clock' } }
    : null;
}
