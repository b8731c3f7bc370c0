import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import type { AuditResult } from '../../src/core/audit-result.js';
import { languages } from '../../src/core/language.js';
import { auditHtml } from '../../src/render/audit-html.js';
import { auditHuman } from '../../src/render/audit-human.js';
import { auditJson } from '../../src/render/audit-json.js';
import { auditMarkdown } from '../../src/render/audit-markdown.js';
import { paints } from '../../src/render/paint.js';
import { textWidth } from '../../src/render/text-width.js';
import { folderWith } from '../support/folder.js';

const content = process.cwd().replaceAll('\\', '/');
const plain = paints({ colour: false });

const settings = `schema: 1
company: { name: Muster GmbH, countries: [DE], languages: [de], house-rules: none, staff: 40, customers: consumers }
roles: { comms-lead: { name: Leitung Kommunikation } }
audit:
  accepted:
    - { check: COO-02, at: phone, reason: New post from spring | soon, by: comms-lead, until: 2027-03-31 }
`;

const plan = `schema: 1
teams: [{ id: care, lead: comms-laed }]
channels:
  - { platform: phone, purpose: Störungen und Verträge klären, owner: comms-lead, deputy: none, reply: 5 min }
  - platform: facebook
    name: "News \\u202egnp\\u001b[31m|_*<script>"
    purpose: News and public questions
    owner: comms-lead
    deputy: "n/a: a team of one | for now"
    topics: [orders, returns]
  - { platform: XING group, purpose: Experts talk among themselves, owner: comms-lead, reply: 4 h }
  - { platform: chat, purpose: Quick questions before an order, owner: comms-lead, reply: 2 min }
  - { platform: instagram, purpose: Pictures of finished work for everybody, owner: comms-lead, reply: 8 h }
`;

async function read(): Promise<AuditResult> {
  const cwd = folderWith({ 'unisono.yaml': settings, 'channels.yaml': plan });
  return audit({ cwd: cwd.replaceAll('\\', '/'), plan: null, today: '2026-11-22', content }, { files: nodeFiles, sheets: nodeSheets });
}

describe('for people', () => {
  test.each(languages)('in %s: guidelines, findings by subject, questions, accepted, not applicable, in this order', async (language) => {
    const result = await read();
    const text = auditHuman({ result, language, paint: plain, width: 80 });
    const parts = {
      de: [
        'Prüfung des Kanalplans',
        'Kanäle auswählen',
        'Antworten abstimmen',
        'Die Firma',
        'Team „care“',
        'Kanal „News',
        'Kanal „XING group“',
        'Angaben fehlen',
        'Bewusst in Kauf genommen',
        'bis 2027-03-31',
        'Entfällt',
        'unisono explain',
      ],
      en: [
        'Audit of the channel plan',
        'Select channels',
        'Coordinate answers',
        'The company',
        'Team “care”',
        'Channel “News',
        'Channel “XING group”',
        'Not stated',
        'Accepted',
        'until 2027-03-31',
        'Not applicable',
        'unisono explain',
      ],
    }[language];
    let from = 0;
    for (const part of parts) {
      const at = text.indexOf(part, from);
      expect(at, `${part}\n${text}`).toBeGreaterThanOrEqual(from);
      from = at + part.length;
    }
  });

  test('shows seven questions and counts the rest', async () => {
    const result = await read();
    expect(result.unknowns.length).toBeGreaterThan(7);
    const text = auditHuman({ result, language: 'en', paint: plain, width: 100 });
    expect(text.match(/^ {2}\d+\. /gm)).toHaveLength(7);
    expect(text).toContain(`and ${result.unknowns.length - 7} more`);
  });

  test.each([40, 60, 100])('fits %i columns, apart from words that are wider', async (width) => {
    const result = await read();
    for (const language of languages)
      for (const line of auditHuman({ result, language, paint: plain, width }).split('\n'))
        if (textWidth(line) > width) expect(line.trim(), line).not.toMatch(/\S \S.* \S/);
  });

  test('colour is never the only sign', async () => {
    const result = await read();
    const coloured = auditHuman({ result, language: 'de', paint: paints({ colour: true }), width: 80 });
    expect(coloured).toContain('\u001b[31m');
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(auditHuman({ result, language: 'de', paint: plain, width: 80 }));
  });
});

test('nothing hidden from a plan reaches any output raw', async () => {
  const result = await read();
  for (const language of languages)
    for (const text of [
      auditHuman({ result, language, paint: plain, width: 80 }),
      auditMarkdown({ result, language }),
      auditJson({ result, language }),
    ]) {
      expect(text).toContain('202e');
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
});

describe('as Markdown', () => {
  test('names every finding, every question and everything that was accepted', async () => {
    const result = await read();
    const text = auditMarkdown({ result, language: 'de' });
    expect(text.match(/^- \*\*/gm)).toHaveLength(result.findings.length);
    const tables: number[] = [];
    const tree = remark().use(remarkGfm).parse(text);
    for (const node of tree.children) if (node.type === 'table') tables.push(node.children.length - 1);
    expect(tables).toEqual([result.guidelines.length, result.channels, result.unknowns.length, 1, 1]);
  });

  test('plan texts are text: no table cell breaks, no HTML gets through', async () => {
    const result = await read();
    const tree = remark()
      .use(remarkGfm)
      .parse(auditMarkdown({ result, language: 'en' }));
    const types = new Set<string>();
    const visit = (node: { type: string; children?: unknown[] }): void => {
      types.add(node.type);
      if (node.type === 'tableRow') expect([3, 4, 5, 6]).toContain(node.children?.length);
      for (const child of node.children ?? []) visit(child as typeof node);
    };
    visit(tree);
    expect(types.has('html')).toBe(false);
    expect(types.has('emphasis')).toBe(false);
  });
});

test('as JSON: one value with sentences in the language asked for', async () => {
  const result = await read();
  for (const language of languages) {
    const value = JSON.parse(auditJson({ result, language })) as Record<string, never>;
    expect(Object.keys(value)).toEqual([
      'schemaVersion',
      'summary',
      'findings',
      'unknowns',
      'replies',
      'loads',
      'accepted',
      'notApplicable',
      'board',
    ]);
    expect(value).toMatchObject({
      schemaVersion: 1,
      summary: { plan: 'channels.yaml', channels: 5, unknowns: result.unknowns.length, accepted: 1 },
      accepted: [{ by: 'comms-lead', until: '2027-03-31', finding: { rule: 'deputy-missing', code: 'COO-02' } }],
      notApplicable: [{ field: 'channel.deputy', reason: 'a team of one | for now', place: { line: 9 } }],
    });
  }
  const [de, en] = languages.map((language) => JSON.parse(auditJson({ result, language })) as { unknowns: { question: string }[] });
  expect(de?.unknowns[0]?.question).not.toBe(en?.unknowns[0]?.question);
});

describe('promises and loads', () => {
  const measured = `schema: 1
company: { name: Muster GmbH, countries: [DE] }
teams: [{ id: care, name: "Kunden|dienst", people: 5, hours-per-week: 38, shrinkage: 0.3, hours: "Mo-Fr 08:00-18:00", state: BY }]
channels:
  - { platform: phone, purpose: Störungen melden, owner: Leitung, deputy: Vertrieb, reply: 1 min, team: care, per-week: ~900, minutes: 6, patience: 3 min }
  - { platform: e-mail, purpose: Unterlagen schicken, owner: Leitung, deputy: Vertrieb, reply: 4 h, team: care, per-week: 120, minutes: 10 }
  - { platform: facebook, purpose: Fragen aller Art, owner: Leitung, deputy: Vertrieb, reply: 4 h, team: care, per-week: 12 }
`;
  const result = async (text = measured) => {
    const cwd = folderWith({ 'plan.yaml': text });
    return audit(
      { cwd: cwd.replaceAll('\\', '/'), plan: 'plan.yaml', today: '2026-11-22', content },
      { files: nodeFiles, sheets: nodeSheets },
    );
  };

  test('say what customers meet, in any week and over holidays', async () => {
    const text = auditHuman({ result: await result(), language: 'de', paint: plain, width: 200 });
    expect(text).toContain(
      '  e-mail und facebook: Schreibt jemand am Freitag um 17:55 Uhr, ist die Antwort spätestens am Montag um 11:55 Uhr da.',
    );
    expect(text).toContain('    Über Feiertage: Schreibt jemand am Donnerstag, 25. März 2027, um 17:55 Uhr');
    const english = auditMarkdown({ result: await result(), language: 'en' });
    expect(english).toContain('Written on Friday at 17:55, answered on Monday at 11:55 at the latest.');
  });

  test('name what is needed, what there is, and the limits of the model', async () => {
    const human = auditHuman({
      result: await result(measured.replace('per-week: 12 }', 'per-week: 12, minutes: 5 }')),
      language: 'en',
      paint: plain,
      width: 200,
    });
    expect(human).toContain(
      '  Kunden|dienst: 86–146 of 133 hours a week\n    =================... 64–109 %\n    phone: 61–121 hours, 2–5 people at the same time\n',
    );
    expect(human).toContain('Erlang C');
    const markdown = auditMarkdown({ result: await result(), language: 'en' });
    expect(markdown).toContain('| **Kunden\\|dienst** |  | cannot be calculated yet; information is missing |');
    expect(markdown).toContain('|  | facebook | not stated |');
    expect(markdown).toContain('Erlang C');
  });

  test('name the time that is set apart for a channel', async () => {
    const apart = await result(measured.replace('per-week: 120, minutes: 10 }', 'per-week: 120, minutes: 10, available-hours: 12 }'));
    expect(auditHuman({ result: apart, language: 'de', paint: plain, width: 200 })).toContain(
      '    e-mail: 21 von 12 Stunden in der Woche\n',
    );
    expect(auditMarkdown({ result: apart, language: 'en' })).toContain(
      '|  | e-mail | 21 of 12 hours a week | `====================!` `175 %` |',
    );
    expect(JSON.parse(auditJson({ result: apart, language: 'en' })).loads[0].channels[1]).toMatchObject({
      available: 12,
      limit: 95,
      verdict: 'over',
    });
    expect(auditHtml({ result: apart, comparison: null, language: 'de' }).replace(/<[^>]+>\s*/g, '|')).toMatch(
      /e-mail\|+21\|+12\|+zu viel\|/,
    );
  });

  test('are numbers in JSON', async () => {
    const { replies, loads } = JSON.parse(auditJson({ result: await result(), language: 'en' }));
    expect(replies[0]).toMatchObject({ channels: ['phone'], holidays: null });
    expect(replies[1]).toMatchObject({
      channels: ['e-mail', 'facebook'],
      text: 'Written on Friday at 17:55, answered on Monday at 11:55 at the latest.',
    });
    expect(loads).toMatchObject([
      {
        team: 'care',
        needed: null,
        available: 133,
        verdict: 'unknown',
        channels: [
          { channel: 'phone', kind: 'talk', cases: { low: 600, high: 1200 }, hours: { low: 61, high: 121 }, atOnce: { low: 2, high: 5 } },
          {},
          {},
        ],
      },
    ]);
  });

  test('leave out a team that has measured nothing', async () => {
    const text = auditHuman({
      result: await result(measured.replaceAll(/, per-week: ~?\d+/g, '')),
      language: 'en',
      paint: plain,
      width: 80,
    });
    expect(text).not.toContain('Erlang');
  });

  test('follow the thresholds that are set', async () => {
    const folder = folderWith({
      'unisono.yaml':
        'schema: 1\ncompany: { name: Muster GmbH }\nrules: { work-exceeds-time: [error, { care-share-percent: 50 }] }\naudit: { thresholds: { base-minutes-per-channel: 0 } }\n',
      'channels.yaml': measured.replace(/^company.*\n/m, ''),
    });
    const { loads } = await audit(
      { cwd: folder.replaceAll('\\', '/'), plan: null, today: '2026-11-22', content },
      { files: nodeFiles, sheets: nodeSheets },
    );
    expect(loads[0]).toMatchObject({ available: 66.5 });
    expect(loads[0]?.channels[1]?.hours).toEqual({ low: 20, high: 20 });
  });
});
