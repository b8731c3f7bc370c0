import { expect, test } from 'vitest';
import { folderWith } from '../support/folder.js';
import { callInProcess } from '../support/program.js';

const plan = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de] }
channels:
  - { platform: phone, purpose: Störungen und Verträge klären, owner: A, deputy: none, reply: 5 min, topics: ["A|B"] }
  - { platform: fax, purpose: Bestellungen auf Papier, owner: A, deputy: B, reply: 1 d }
`;

const call = (lang: string, ...more: string[]) =>
  callInProcess({ args: ['audit', '--lang', lang, '--date', '2026-11-22', ...more], cwd: folderWith({ 'channels.yaml': plan }) });

test('for people: the change first, then what goes, comes and is lost', async () => {
  const { stdout, code } = await call('de', '--without', 'phone', '--set', 'fax.reply=2 d');
  expect(code).toBe(0);
  const order = [
    'Was wäre, wenn: channels.yaml',
    '- ohne den Kanal phone',
    '- fax.reply: 1 d → 2 d',
    'Nichts davon ist geschrieben.',
    'weg: ',
    'Fällt weg',
    'COO-02',
    'Was Kunden verlieren',
    '- Anliegen „A|B“: bisher phone, jetzt kein Kanal',
  ];
  expect(
    order.map((part) => stdout.indexOf(part)).every((at, index, all) => at > (all[index - 1] ?? -1)),
    stdout,
  ).toBe(true);
});

test('as Markdown: text from the plan is escaped', async () => {
  const { stdout } = await call('en', '--without', 'phone', '--format', 'markdown');
  expect(stdout).toContain('# What if: channels.yaml\n\n- without the channel phone\n');
  expect(stdout).toContain('- Topic “A\\|B”: phone so far, no channel now');
  expect(stdout).toMatch(/## Gone\n\n- \*\*error\*\* \(COO-02/);
});

test('for machines: the findings of the changed plan, and its exit code', async () => {
  const { stdout, code } = await call('en', '--set', 'phone.deputy=B', '--format', 'sarif', '--fail-on', 'error');
  expect(JSON.parse(stdout).runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId)).not.toContain('deputy-missing');
  expect(code).toBe(stdout.includes('"level": "error"') ? 1 : 0);
});
