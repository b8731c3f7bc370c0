import { describe, expect, test } from 'vitest';
import { costSteps } from '../../../src/core/staffing/channel-costs.js';
import { loadDefaults } from '../../../src/core/staffing/load.js';
import { atOnce } from '../../../src/core/steps.js';
import { planOf } from '../../support/audit-plan.js';
import { channel, channels, plan } from '../../support/plan-text.js';

const costsOf = (text: string) => atOnce(costSteps({ plan: planOf(text).plan, settings: loadDefaults }));

describe('what channels cost', () => {
  test('the most expensive per case first; posts and watching are part of it; work without cases before all, the unknown last', () => {
    const costs = costsOf(
      plan(
        channels(
          channel('phone', 'per-week: 60, minutes: 5'),
          channel('fax', 'minutes: 5'),
          channel('e-mail', 'per-week: 0, minutes: 5'),
          channel('facebook', 'per-week: 30, minutes: 4, posts-per-week: 4'),
          channel('newsletter'),
        ),
      ),
    );
    expect(costs.map(({ id, minutesPerCase, missing }) => [id, minutesPerCase, missing])).toEqual([
      ['e-mail', null, []],
      // 30 cases x 4 minutes x 2.5 turns + 4 posts x 30 minutes + 60 minutes of watching.
      ['facebook', (300 + 120 + 60) / 30, []],
      ['phone', (300 + 60) / 60, []],
      ['fax', null, ['channel.per-week']],
    ]);
    expect(costs.map(({ hours }) => hours?.low ?? null)).toEqual([1, 8, 6, null]);
  });

  test('rough numbers of cases stay a range of hours', () => {
    const [cost] = costsOf(plan(channels(channel('phone', 'per-week: 60..180, minutes: 10'))));
    expect(cost).toMatchObject({ cases: { low: 60, high: 180 }, hours: { low: 11, high: 31 }, minutesPerCase: (21 * 60) / 120 });
  });

  test('what would be lost without it', () => {
    const [phone, mail] = costsOf(plan(channels(channel('phone', 'topics: [orders, returns]'), channel('e-mail', 'topics: [orders]'))));
    expect(phone?.losses).toEqual([{ kind: 'topic', name: 'returns', had: ['phone'] }]);
    expect(mail?.losses).toEqual([]);
  });
});
