import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { type AcceptRequest, accept } from '../../src/app/accept.js';
import { audit } from '../../src/app/audit.js';
import { UserError } from '../../src/core/user-error.js';
import { folderWith } from '../support/folder.js';

const content = process.cwd().replaceAll('\\', '/');
const ports = { files: nodeFiles, sheets: nodeSheets };

const risk = { reason: 'Zwei Stellen: ausgeschrieben.', by: 'support-lead', until: '2027-03-31' };

function run(cwd: string, more: Partial<AcceptRequest> = {}) {
  return accept({ cwd, plan: null, today: '2026-11-22', content, accept: 'COO-02@phone', ...risk, ...more }, ports);
}

async function fault(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
  expect(error.what.de).not.toBe(error.what.en);
  return `${error.what.en} ${error.hint.en}`;
}

const settings = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de] }
roles:
  support-lead: { name: Leitung Kundendienst } # deputy to come
`;
const channels =
  'channels:\n  - { platform: phone, purpose: Störungen und Verträge klären, owner: support-lead, deputy: none, reply: 5 min }\n';

describe('a risk is accepted', () => {
  test('in unisono.yaml of a handbook: listed apart until its day, everything else as it was', async () => {
    const cwd = folderWith({ 'unisono.yaml': settings, 'channels.yaml': `schema: 1\n${channels}` });
    const after = await run(cwd);
    expect(after.accepted).toMatchObject([{ finding: { code: 'COO-02' }, reason: risk.reason, by: 'support-lead', until: '2027-03-31' }]);
    expect(readFileSync(join(cwd, 'unisono.yaml'), 'utf8')).toBe(
      `${settings}audit: { accepted: [{ check: COO-02, at: phone, reason: "Zwei Stellen: ausgeschrieben.", by: support-lead, until: 2027-03-31 }] }\n`,
    );
    const later = await audit({ cwd, plan: null, today: '2027-04-01', content }, ports);
    expect(later.accepted).toEqual([]);
    expect(later.findings.map(({ code }) => code)).toContain('COO-02');
    // Once is enough.
    expect(await fault(run(cwd))).toContain('finds nothing at “phone”');
  });

  test('in a plan that stands alone, in its own words', async () => {
    const cwd = folderWith({ 'plan.yaml': `schema: 1\ncompany: { name: Muster }\n${channels}` });
    const after = await run(cwd, { plan: 'plan.yaml', by: 'Leitung Kundendienst', accept: 'deputy-missing@phone' });
    expect(after.accepted).toHaveLength(1);
    expect(after.findings.map(({ rule }) => rule)).not.toContain('plan-schema');
    const again = await audit({ cwd, plan: 'plan.yaml', today: '2026-11-22', content }, ports);
    expect(again.accepted).toMatchObject([{ by: 'Leitung Kundendienst' }]);
  });
});

test('what would exempt nothing, or has no place, is refused before anything is written', async () => {
  const cwd = folderWith({ 'unisono.yaml': settings, 'channels.yaml': `schema: 1\n${channels}`, 'alone/list.csv': 'Kanal\nTelefon\n' });
  expect(await fault(run(cwd, { accept: 'COO-02' }))).toContain('parted by “@”');
  expect(await fault(run(cwd, { accept: 'COO-2@phone' }))).toContain('Did you mean');
  expect(await fault(run(cwd, { accept: 'COO-02@fax' }))).toContain('Possible: COO-02@phone');
  expect(await fault(run(cwd, { accept: 'GEN-03@phone' }))).toContain('nothing anywhere');
  expect(await fault(run(cwd, { by: 'suport-lead' }))).toContain('Did you mean “support-lead”?');
  expect(await fault(run(cwd, { until: '2026-11-21' }))).toContain('today (2026-11-22)');
  expect(await fault(run(cwd, { until: 'soon' }))).toContain('last day');
  expect(readFileSync(join(cwd, 'unisono.yaml'), 'utf8')).toBe(settings);
  const alone = folderWith({ 'list.csv': 'Kanal\nTelefon\n' });
  expect(await fault(run(alone, { plan: 'list.csv', by: 'x', accept: 'COO-01@telefon' }))).toContain('is a list');
});
