import { describe, expect, test } from 'vitest';
import { outcomeOf } from './audit-plan.js';

/** The company line that a plan has unless it brings its own. */
export const company = 'company: { name: Muster GmbH, countries: [DE], staff: 40 }';

/** A plan from its lists; a `company` line may replace the default one. */
export function plan(body: string, head = company): string {
  return `schema: 1\n${head}\n${body}\n`;
}

/** A channel with the five fields and whatever else is given. */
export function channel(platform: string, extra = '', id = platform.toLowerCase()): string {
  const rest = extra === '' ? '' : `, ${extra}`;
  return `  - { id: ${id}, platform: "${platform}", purpose: Eigener Satz zum Zweck ${id}, owner: Team ${id}, deputy: Vertrieb, reply: 4 h${rest} }\n`;
}

/** The list of channels. */
export function channels(...list: string[]): string {
  return `channels:\n${list.join('')}`;
}

/** One line of a table: what stands in the plan, and what the check says. */
export type Case = readonly [name: string, text: string, expected: readonly string[]];

/** Runs one check over a table of plans. */
export function check(code: string, cases: readonly Case[]): void {
  describe(code, () => {
    test.each(cases)('%s', (_, text, expected) => {
      expect(outcomeOf({ text, codes: [code] })).toEqual([...expected].sort());
    });
  });
}

/** The four states of a field on one channel. */
export function states({
  platform,
  field,
  value,
  none,
  absent,
}: {
  platform: string;
  field: string;
  value: string;
  none: string;
  absent: string;
}) {
  return [
    [`${field} not stated`, plan(channels(channel(platform))), [absent]],
    [`${field}: none`, plan(channels(channel(platform, `${field}: none`))), [none]],
    [`${field}: keine`, plan(channels(channel(platform, `${field}: keine`))), [none]],
    [`${field}: n/a`, plan(channels(channel(platform, `${field}: "n/a: regelt die Mutterfirma"`))), []],
    [`${field}: entfällt`, plan(channels(channel(platform, `${field}: "entfällt: regelt die Mutterfirma"`))), []],
    [`${field} stated`, plan(channels(channel(platform, `${field}: ${value}`))), []],
    [`${field}: none on a closed channel`, plan(channels(channel(platform, `${field}: none, status: closed`))), []],
  ] as const satisfies readonly Case[];
}

/** A plan with topics and channels. */
export const withTopics = (topics: string, ...list: string[]) => plan(`topics:\n${topics}${channels(...list)}`);
/** A topic with an owner and whatever else is given. */
export const topic = (id: string, extra = '') => `  - { id: ${id}, name: ${id}, owner: Leitung${extra === '' ? '' : `, ${extra}`} }\n`;
/** A phone line with the five fields. */
export const phone = channel('phone');
/** A list of one team called `t`. */
export const team = (extra: string) => `teams:\n  - { id: t, ${extra} }\n`;
