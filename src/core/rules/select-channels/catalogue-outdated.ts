import { isMeantToRun, statedValue } from '../../channels/channel-state.js';
import type { Channel, Platform } from '../../channels/plan.js';
import { read } from '../../channels/platform-kinds.js';
import { addMonths } from '../../day.js';
import { compareText } from '../../finding.js';
import { localisedDay } from '../../localised-day.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'catalogue-outdated',
  code: 'SEL-31',
  group: 'select-channels',
  scope: 'plan',
  severity: 'info',
  since: '0.1.0',
  guideline: 'select-channels#platform-alive',
  byDate: true,
  title: { de: 'Angaben zur Plattform sind alt', en: 'Facts about the platform are old' },
  options: { 'max-months': 12 },
  messages: {
    outdated: {
      de: 'Was unisono über {platforms} weiß, hat den Stand {day}; erwartet sind Angaben, die jünger als {months} {months:Monat|Monate} sind. Holen Sie eine neuere Fassung von unisono, oder sehen Sie selbst nach, ob es diese Plattformen unter Namen und Adresse noch gibt.',
      en: 'What unisono knows about {platforms} is from {day}; facts less than {months} {months:month|months} old are expected. Get a newer version of unisono, or see for yourself whether these platforms still exist under name and address.',
    },
  },
  check(plan, { report, options, today }) {
    const months = options['max-months'];
    const old = new Map<Platform, Channel>();
    const seen = new Set<Platform>();
    for (const channel of plan.channels.filter(isMeantToRun)) {
      const { platform } = channel;
      // A letter stays a letter, and what is closed stays closed.
      if (platform === null || platform.owned === 'own' || platform.status === 'closed' || seen.has(platform)) continue;
      seen.add(platform);
      if (addMonths(knownOn(platform), months) <= today) old.set(platform, channel);
    }
    const [first, ...others] = old.values();
    if (first === undefined) return;
    report({
      message: 'outdated',
      at: first.platformText.at,
      related: others.map(({ platformText }) => platformText.at),
      data: {
        platforms: [...old].map(([{ id }, { platformText }]) => statedValue(platformText) ?? id),
        day: localisedDay([...old.keys()].map(knownOn).sort(compareText)[0] ?? read),
        months,
      },
    });
  },
});

/** The day on which the source of an entry was read; general knowledge has the date of the catalogue. */
function knownOn({ checked }: Platform): string {
  return checked ?? read;
}
