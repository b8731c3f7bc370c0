import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import { planCosts } from '../../src/app/channel-costs.js';
import { whatIf } from '../../src/app/what-if.js';
import { UserError } from '../../src/core/user-error.js';
import { folderWith } from '../support/folder.js';
import { businessMaker, craftFirm } from '../support/good-plans.js';

const content = process.cwd().replaceAll('\\', '/');
const nothing = { without: [], with: [], set: [] };

function request(cwd: string, wish: Partial<typeof nothing> | object = {}) {
  return { cwd: cwd.replaceAll('\\', '/'), plan: 'channels.yaml', today: '2026-11-22', content, ...nothing, ...wish };
}

const tryOut = (cwd: string, wish: object) => whatIf(request(cwd, wish), { files: nodeFiles, sheets: nodeSheets });

/** What checks say, without the places, which differ between the text and the edited text. */
function said({ findings, unknowns }: Awaited<ReturnType<typeof audit>>): string[] {
  return [
    ...findings.map(({ rule, message, severity, data }) => JSON.stringify([rule, message, severity, data])),
    ...unknowns.map(({ field, subjects }) => JSON.stringify([field, [...subjects].sort()])),
  ].sort();
}

/** The audit of the text as a person would have edited it. */
async function edited(text: string, edit: (document: ReturnType<typeof parseDocument>) => void): Promise<string[]> {
  const document = parseDocument(text);
  edit(document);
  const cwd = folderWith({ 'channels.yaml': document.toString({ lineWidth: 0 }) });
  return said(await audit(request(cwd), { files: nodeFiles, sheets: nodeSheets }));
}

const position = (text: string, list: string, id: string): number =>
  (parseDocument(text).toJS()[list] as { id: string }[]).findIndex((entry) => entry.id === id);

describe('a change that is tried out is judged like the edited file', () => {
  const plans = { craftFirm, businessMaker };
  const channelsOf = (text: string): string[] =>
    parseDocument(text)
      .toJS()
      .channels.map(({ id }: { id: string }) => id);
  const rows = Object.entries(plans).flatMap(([name, text]) => channelsOf(text).map((id) => [name, id, text] as const));

  test.each(rows)('%s without %s', async (_, id, text) => {
    const cwd = folderWith({ 'channels.yaml': text });
    const { after } = await tryOut(cwd, { without: [id] });
    expect(said(after)).toEqual(await edited(text, (document) => document.deleteIn(['channels', position(text, 'channels', id)])));
  });

  test.each([
    ['hotline.reply=20h', ['channels', 'hotline', 'reply'], '20h'],
    ['hotline.languages=de', ['channels', 'hotline', 'languages'], ['de']],
    ['hotline.topics=standstill, spare-parts, Neues Wort', ['channels', 'hotline', 'topics'], ['standstill', 'spare-parts', 'Neues Wort']],
    ['hotline.deputy=keine', ['channels', 'hotline', 'deputy'], 'keine'],
    ['hotline.listed-on=', ['channels', 'hotline', 'listed-on'], null],
    ['portal.access.admins=1', ['channels', 'portal', 'access'], { admins: 1 }],
    ['service.on-call=ja', ['teams', 'service', 'on-call'], true],
    ['teams.service.people=1,5', ['teams', 'service', 'people'], 1.5],
    ['topics.claims.privacy=sensitive', ['topics', 'claims', 'privacy'], 'sensitive'],
    ['linkedin.status=closed', ['channels', 'linkedin', 'status'], 'closed'],
  ] as const)('--set %s', async (typed, [list, id, key], value) => {
    const cwd = folderWith({ 'channels.yaml': businessMaker });
    const { after, assigned } = await tryOut(cwd, { set: [typed] });
    const at = [list, position(businessMaker, list, id), key];
    expect(said(after)).toEqual(await edited(businessMaker, (document) => document.setIn(at, document.createNode(value))));
    expect(assigned).toHaveLength(1);
  });

  test('a value beside another one of the same group', async () => {
    const text = craftFirm.replace('reply: 1 wd', 'reply: { first: 1 wd, solve: 3 d }');
    const { assigned } = await tryOut(folderWith({ 'channels.yaml': text }), { set: ['mail.reply=2 wd', 'mail.reply.clock=all'] });
    expect(assigned).toEqual([
      { of: 'mail', key: 'reply', before: '1 wd', after: '2 wd' },
      { of: 'mail', key: 'reply.clock', before: null, after: 'all' },
    ]);
  });

  test('channels of another file, in YAML and as a table', async () => {
    const more =
      '  - { id: chat, platform: live-chat, purpose: Schnelle Fragen vor dem Kauf, owner: Büro, deputy: Meister, reply: 2 min }\n';
    const cwd = folderWith({
      'channels.yaml': craftFirm,
      'more.yaml': `schema: 1\nchannels:\n${more}`,
      'more.csv':
        'ID;Plattform;Zweck;Verantwortlich;Vertretung;Antwortzeit\nchat;live-chat;Schnelle Fragen vor dem Kauf;Büro;Meister;2 min\n',
      'empty.yaml': 'schema: 1\nteams: []\n',
    });
    const whole = folderWith({ 'channels.yaml': craftFirm + more });
    const expected = said(await audit(request(whole), { files: nodeFiles, sheets: nodeSheets }));
    for (const file of ['more.yaml', 'more.csv']) {
      const { added, after } = await tryOut(cwd, { with: [file] });
      expect([file, added.map(({ id }) => id), said(after)]).toEqual([file, ['chat'], expected]);
    }
    const { added, removed } = await tryOut(cwd, { with: ['more.yaml'], without: ['facebook'], set: ['chat.reply=5 min'] });
    expect([added, removed].map(([one]) => one?.id)).toEqual(['chat', 'facebook']);
    await expect(tryOut(cwd, { with: ['empty.yaml'] })).rejects.toThrow('There is no channel in “empty.yaml”.');
  });

  test('in a table a row falls away with what is wrong in it', async () => {
    const head = 'Plattform;Zweck;Verantwortlich;Vertretung;Antwortzeit\n';
    const phone = 'Telefon;Störungen und Verträge klären;Service;Vertrieb;5 min\n';
    const cwd = folderWith({ 'channels.csv': `${head}${phone}Facebook;Fragen öffentlich beantworten;Service;Vertrieb;bald;zu viel\n` });
    const { before, after } = await whatIf(
      { ...request(cwd, { without: ['facebook'] }), plan: 'channels.csv' },
      { files: nodeFiles, sheets: nodeSheets },
    );
    const alone = await audit(
      { ...request(folderWith({ 'channels.csv': head + phone })), plan: 'channels.csv' },
      { files: nodeFiles, sheets: nodeSheets },
    );
    expect(said(before)).not.toEqual(said(after));
    expect(said(after)).toEqual(said(alone));
  });

  test('in a handbook roles and accepted risks stay', async () => {
    const cwd = folderWith({
      'unisono.yaml':
        'schema: 1\ncompany: { name: Muster GmbH, countries: [DE], languages: [de] }\nroles: { service: { deputy: sales }, sales: { deputy: service } }\naudit: { accepted: [{ check: COO-02, at: phone, reason: Nachfolge läuft, by: service }] }\n',
      'channels.yaml':
        'schema: 1\nchannels:\n  - { platform: phone, purpose: Störungen und Verträge klären, owner: service, deputy: none, reply: 5 min }\n  - { platform: fax, purpose: Bestellungen auf Papier, owner: sales, deputy: service, reply: 1 d }\n',
    });
    const { after, gone, fresh } = await tryOut(cwd, { without: ['fax'], set: ['phone.owner=sales'] });
    expect(after.accepted).toHaveLength(1);
    expect([...gone, ...fresh].map(({ rule }) => rule)).not.toContain('plan-reference');
    expect((await tryOut(cwd, { set: ['phone.owner=sails'] })).fresh.map(({ rule }) => rule)).toEqual(['plan-reference']);
  });
});

describe('what the change does', () => {
  test('findings that go, come and read differently', async () => {
    const cwd = folderWith({
      'channels.yaml': `schema: 1
company: { name: Muster GmbH, countries: [DE], staff: 40 }
teams: [{ id: desk, name: Team, people: 1, hours-per-week: 40, shrinkage: 0.3 }]
channels:
  - { platform: phone, purpose: Störungen und Verträge klären, owner: A, deputy: B, reply: 4 h, team: desk, per-week: 300, minutes: 6 }
  - { platform: facebook, purpose: Fragen öffentlich beantworten, owner: A, deputy: none, reply: 4 h, team: desk, per-week: 60, minutes: 6 }
`,
    });
    const { gone, fresh, changed, unchanged, before } = await tryOut(cwd, { without: ['facebook'] });
    expect(gone.map(({ code }) => code)).toContain('COO-02');
    expect(changed.map(({ after }) => after.code)).toContain('SEL-09');
    expect(gone.length + changed.length + unchanged).toBe(before.findings.length);
    expect(fresh.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('what customers lose', async () => {
    const text = businessMaker
      .replace('staff: 240', 'staff: 240\n  markets: [{ country: DE, languages: [de] }, { country: CH, languages: [de, fr] }]')
      .replace('reply: 2 min, languages: [de, en]', 'reply: 2 min, audiences: [operators], languages: [de, en, fr]');
    const cwd = folderWith({ 'channels.yaml': text });
    const { losses } = await tryOut(cwd, { without: ['hotline'] });
    expect(losses).toEqual([
      { kind: 'topic', name: 'Pumpe steht', had: ['phone'] },
      { kind: 'audience', name: 'operators', had: ['phone'] },
      { kind: 'language', country: 'CH', language: 'fr', had: ['phone'] },
    ]);
    expect((await tryOut(cwd, { without: ['parts-mail'] })).losses).toEqual([]);
  });

  test('without markets, languages are compared for all customers together', async () => {
    const cwd = folderWith({ 'channels.yaml': businessMaker });
    const { losses } = await tryOut(cwd, {
      set: ['hotline.languages=de', 'parts-mail.languages=de', 'portal.languages=de', 'linkedin.languages=de'],
    });
    expect(losses).toMatchObject([{ kind: 'language', country: null, language: 'en' }]);
  });
});

describe('what cannot be tried out', () => {
  test.each([
    [{ without: ['hotlin'] }, 'There is no channel “hotlin” in the plan.', 'Did you mean hotline?'],
    [{ set: ['hotline'] }, '“--set hotline” cannot be read', 'For example'],
    [{ set: ['teams.service=4'] }, 'cannot be read', 'For example'],
    [{ set: ['hotline.replly=4 h'] }, 'There is no key “replly” here; “reply” is similar.', '--set hotline.replly=4 h'],
    [{ set: ['hotline.replly='] }, 'There is no key “replly” here', '--set hotline.replly='],
    [{ set: ['hotline.reply=soon'] }, '“first” says “soon”; a duration', '--set hotline.reply=soon'],
    [{ set: ['teams.servic.people=4'] }, 'Nothing in the plan is called “servic” (team).', 'Did you mean service?'],
    [{ set: ['service.people=four'] }, 'a number is expected', 'people=four'],
    [{ without: ['hotline'], set: ['hotline.reply=4 h'] }, 'contradict each other', 'only one'],
    [{ with: ['no.yaml'] }, '“no.yaml” does not exist.', 'spelling'],
    [{ with: ['no.pdf'] }, 'is not a channel plan', ''],
  ])('%j', async (wish, what, hint) => {
    const cwd = folderWith({ 'channels.yaml': businessMaker });
    const error = await tryOut(cwd, wish).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof UserError)) throw new Error(`no UserError but ${String(error)}`);
    expect([error.what.en, error.hint.en]).toEqual([expect.stringContaining(what), expect.stringContaining(hint)]);
    expect(error.what.de).not.toBe(error.what.en);
  });
});

describe('a team with more work than time', () => {
  test('has less work than time without its most expensive channel, and no topic loses its last way', async () => {
    const request = { cwd: `${content}/examples/flawed/overloaded`, plan: null, today: '2026-11-22', content };
    const ports = { files: nodeFiles, sheets: nodeSheets };
    const [worst] = (await planCosts(request, ports)).channels;
    const { loads, gone, losses } = await whatIf({ ...request, ...nothing, without: [worst?.id ?? ''] }, ports);
    const share = (figure: (typeof loads)[number]['before']): number =>
      figure?.needed == null || figure.available === null ? Number.NaN : figure.needed.low / figure.available;
    expect(loads).toHaveLength(1);
    expect(share(loads[0]?.before ?? null)).toBeGreaterThan(1);
    expect(share(loads[0]?.after ?? null)).toBeLessThan(1);
    expect(gone.map(({ code }) => code)).toContain('SEL-09');
    expect(losses).toEqual([]);
  });

  test('that gets another person, or another channel, is reckoned anew', async () => {
    const cwd = `${content}/examples/flawed/overloaded`;
    const { loads } = await tryOut(cwd, { set: ['teams.service.people=4', 'mail.team='] });
    expect(loads[0]).toMatchObject({ team: { id: 'service' }, before: { verdict: 'over' }, after: { verdict: 'fits', available: 98 } });
  });
});
