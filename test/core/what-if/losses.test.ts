import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../../src/adapters/node-files.js';
import { nodeSheets } from '../../../src/adapters/node-sheets.js';
import { readForAudit } from '../../../src/app/audit.js';
import type { ChannelPlan } from '../../../src/core/channels/plan.js';
import { costSteps } from '../../../src/core/staffing/channel-costs.js';
import { loadDefaults } from '../../../src/core/staffing/load.js';
import { atOnce } from '../../../src/core/steps.js';
import { lossesByChannel, lossesOf } from '../../../src/core/what-if/losses.js';
import { planOf } from '../../support/audit-plan.js';
import { folderWith } from '../../support/folder.js';

const without = (plan: ChannelPlan, index: number): ChannelPlan => ({
  ...plan,
  channels: plan.channels.filter((_, other) => other !== index),
});

/** What is lost without each channel, found out by taking it away. */
function holdsFor(plan: ChannelPlan): void {
  const losses = lossesByChannel(plan);
  for (const [index, channel] of plan.channels.entries()) expect(losses.get(channel) ?? []).toEqual(lossesOf(plan, without(plan, index)));
}

const examples = readdirSync('examples/good').filter((name) => existsSync(`examples/good/${name}/channels.yaml`));

describe('what would be lost without each channel is what is lost when it is taken away', () => {
  test.each(examples)('in the plan of %s', (name) => {
    holdsFor(planOf(readFileSync(`examples/good/${name}/channels.yaml`, 'utf8')).plan);
  });

  test('in any plan', () => {
    const some = (words: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...words]);
    const channel = fc.record({
      topics: some(['orders', 'returns', 'news', 'complaint']),
      audiences: some(['parents', 'dealers']),
      languages: some(['de', 'fr']),
      countries: some(['DE', 'FR']),
      direction: fc.constantFrom('in', 'out', 'both'),
      status: fc.constantFrom('live', 'planned', 'closing'),
    });
    fc.assert(
      fc.property(fc.array(channel, { maxLength: 6 }), fc.boolean(), (channels, markets) => {
        const company = markets
          ? 'company: { name: X, markets: [{ country: DE, languages: [de] }, { country: FR, languages: [fr] }] }\n'
          : '';
        const lines = channels.map(
          ({ direction, status, ...lists }, index) =>
            `  - { id: c${index}, platform: e-mail, status: ${status}, direction: ${direction}${Object.entries(lists)
              .flatMap(([key, words]) => (words.length === 0 ? [] : [`, ${key}: [${words}]`]))
              .join('')} }`,
        );
        holdsFor(planOf(`schema: 1\n${company}channels:${lines.length === 0 ? ' []' : ''}\n${lines.join('\n')}\n`).plan);
      }),
    );
  });
});

test('the costs of a list of thousands are there at once', async () => {
  const rows = [...Array(8_000).keys()].map((index) => `Facebook,https://www.facebook.com/firm${index},Fragen,Anliegen ${index % 500}`);
  const cwd = folderWith({ 'channels.csv': ['platform,address,purpose,topics', ...rows, ''].join('\n') });
  const { material } = await readForAudit(
    { cwd, plan: 'channels.csv', today: '2026-11-22', content: process.cwd().replaceAll('\\', '/') },
    { files: nodeFiles, sheets: nodeSheets },
  );
  if (material.plan === null) throw new Error('no plan');
  const start = performance.now();
  expect(atOnce(costSteps({ plan: material.plan, settings: loadDefaults })).length).toBeGreaterThan(7_000);
  // Each channel with all others once more took most of a minute.
  expect(performance.now() - start).toBeLessThan(3_000);
});
