import { isMeantToRun, statedValue } from '../../channels/channel-state.js';
import { localisedDay } from '../../localised-day.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'platform-closed',
  code: 'SEL-13',
  group: 'select-channels',
  scope: 'plan',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#platform-alive',
  title: { de: 'Plattform geschlossen', en: 'Platform closed' },
  messages: {
    closed: {
      de: 'Der Kanal „{channel}“ läuft auf {platform}, das seit dem {day} geschlossen ist; erwartet sind nur lebende Plattformen. Streichen Sie den Kanal{successor}, und entfernen Sie seine Adresse überall.',
      en: 'Channel “{channel}” runs on {platform}, which has been closed since {day}; only living platforms are expected. Remove the channel{successor}, and delete its address everywhere.',
    },
    'closed-some-day': {
      de: 'Der Kanal „{channel}“ läuft auf {platform}, das geschlossen ist; erwartet sind nur lebende Plattformen. Streichen Sie den Kanal{successor}, und entfernen Sie seine Adresse überall.',
      en: 'Channel “{channel}” runs on {platform}, which is closed; only living platforms are expected. Remove the channel{successor}, and delete its address everywhere.',
    },
    closing: {
      de: 'Der Kanal „{channel}“ läuft auf {platform}, das schließt{day}; erwartet sind Plattformen, die bleiben. Sagen Sie Ihren Kunden, wo es weitergeht{successor}, und setzen Sie den Kanal auf „closing“.',
      en: 'Channel “{channel}” runs on {platform}, which is closing{day}; platforms that stay are expected. Tell your customers where to go from there{successor}, and set the channel to “closing”.',
    },
  },
  check(plan, { report, today }) {
    for (const channel of plan.channels.filter(isMeantToRun)) {
      const { platform } = channel;
      if (platform === null || platform.status === 'live') continue;
      const day = platform.closedOn;
      const data = {
        channel: channel.label,
        platform: statedValue(channel.platformText) ?? platform.id,
        successor:
          platform.successor === null ? '' : { de: ` (Nachfolger: ${platform.successor})`, en: ` (successor: ${platform.successor})` },
      };
      const at = channel.platformText.at;
      // The passing of a day alone never makes an error: a platform counts as closed once the catalogue says so.
      if (platform.status === 'closing' || (day !== null && day > today))
        report({ message: 'closing', severity: 'warning', at, data: { ...data, day: dayWords(day) } });
      else if (day === null) report({ message: 'closed-some-day', at, data });
      else report({ message: 'closed', at, data: { ...data, day: localisedDay(day) } });
    }
  },
});

function dayWords(day: string | null): string | { de: string; en: string } {
  if (day === null) return '';
  const { de, en } = localisedDay(day);
  return { de: ` (am ${de})`, en: ` (on ${en})` };
}
