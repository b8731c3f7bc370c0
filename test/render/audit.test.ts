import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { nodeSheets } from '../../src/adapters/node-sheets.js';
import { audit } from '../../src/app/audit.js';
import type { AuditResult } from '../../src/core/audit-result.js';
import { languages } from '../../src/core/language.js';
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
    expect(Object.keys(value)).toEqual(['schemaVersion', 'summary', 'findings', 'unknowns', 'accepted', 'notApplicable', 'board']);
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
