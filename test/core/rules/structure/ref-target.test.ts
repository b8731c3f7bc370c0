import { describe, expect, test } from 'vitest';
import { documentAt } from '../../../../src/core/handbook/find-document.js';
import { twinsOf } from '../../../../src/core/handbook/twins.js';
import { rule as quizBinding } from '../../../../src/core/rules/quiz-binding/quiz-binding.js';
import { rule } from '../../../../src/core/rules/structure/ref-target.js';
import { findingsOf, handbookOf } from '../../../support/read-handbook.js';

const head = (id: string, lang: string): string => `---\nid: ${id}\ntype: rules\nlang: ${lang}\nstatus: draft\n---\n`;
const path = 'policies/rules.de.md';
const others = {
  'policies/playbook.de.md': `${head('playbook', 'de')}## Erste Schritte <a id="first-steps"></a>\n\n## Über uns\n\n- Satz <a id="one"></a>\n`,
  'policies/playbook.en.md': `${head('playbook', 'en')}## First steps <a id="first-steps"></a>\n\n- A <a id="only-here"></a>\n`,
  'policies/rules.en.md': `${head('rules', 'en')}## Scope <a id="scope"></a>\n`,
  'answers/delivery.de.md': `${head('delivery', 'de')}# Lieferung\n`,
  'facts.yaml': 'schema: 1\nreturn-window: { value: 14 d, owner: legal }\n',
  'channels.yaml':
    'schema: 1\nchannels:\n  - { platform: facebook, purpose: Fragen, owner: support-lead, deputy: comms-lead, reply: 4 h }\n',
  'docs/plan (1).pdf': '%PDF',
  'README.md': '# Readme\n',
};

function find(body: string) {
  const text = `${head('rules', 'de')}${body}\n\n## Für wen <a id="scope"></a>\n`;
  return findingsOf({ files: { ...others, [path]: text }, rules: [rule] }).map((finding) => {
    const [edit] = (finding.fix ?? finding.suggestion)?.edits ?? [];
    const fixed = edit === undefined ? null : text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
    return { finding, told: `${finding.place.line}:${finding.place.column} ${finding.severity} ${finding.message}`, text: fixed };
  });
}

describe('ref-target', () => {
  test.each([
    ['the web', '[a](https://example.com/x#y) <https://example.com> [b](mailto:a@example.com) [c](tel:+49891234)'],
    ['a document', '[a](playbook.de.md) [b](./playbook.de.md#first-steps) [c](../answers/delivery.de.md)'],
    ['a slug with an umlaut', '[a](playbook.de.md#über-uns) [b](playbook.de.md#%C3%BCber-uns)'],
    ['an anchor in a list', '[a](playbook.de.md#one)'],
    ['the document itself', '[a](#scope) [b](rules.de.md#scope) [c](#)'],
    ['its own twin', '[English](rules.en.md)'],
    ['a fact', '[14 Tage](../facts.yaml#return-window) [alle](../facts.yaml)'],
    [
      'a channel and its fields',
      ['', '.reply', '.reply.first', '.reply.solve', '.owner', '.hours', '.address']
        .map((field) => `[x](../channels.yaml#facebook${field})`)
        .join(' '),
    ],
    ['a guideline', '[a](unisono:strategy#findable) [b](unisono:strategy)'],
    [
      'any other file, a folder',
      '[a](../README.md#whatever) [b](../docs) [c](../docs/) [d](<../docs/plan (1).pdf>) [e](../docs/plan%20%281%29.pdf)',
    ],
    ['code', '`[a](nowhere.md)`\n\n```\n[a](nowhere.md)\n```'],
  ])('%s', (_, body) => {
    expect(find(body).map(({ told }) => told)).toEqual([]);
  });

  test.each<[string, string, string, string | null]>([
    ['a file that does not exist', '[a](zzzzzzzz.md)', '7:5 error no-file', null],
    ['a misspelt file', '[a](playbok.de.md#one)', '7:5 error no-file-near', '[a](playbook.de.md#one)'],
    ['a file that lies elsewhere', '[a](delivery.de.md)', '7:5 error no-file-near', '[a](../answers/delivery.de.md)'],
    ['a file without its language', '[a](playbook.md)', '7:5 error no-file-near', '[a](playbook.de.md)'],
    ['other capitals', '[a](Playbook.de.md)', '7:5 error no-file-near', '[a](playbook.de.md)'],
    ['an image', '![a](karte.png)', '7:6 error no-file', null],
    ['a misspelt anchor', '[a](playbook.de.md#first-step)', '7:5 error no-anchor-near', '[a](playbook.de.md#first-steps)'],
    ['a misspelt anchor of its own', '[a](#scpe)', '7:5 error no-anchor-near', '[a](#scope)'],
    ['no such anchor', '[a](playbook.de.md#qqqqqqqqq)', '7:5 error no-anchor', null],
    ['a misspelt fact', '[a](../facts.yaml#return-windo)', '7:5 error no-fact-near', '[a](../facts.yaml#return-window)'],
    ['no such fact', '[a](../facts.yaml#hotline)', '7:5 error no-fact', null],
    ['a misspelt channel', '[a](../channels.yaml#facebok.reply)', '7:5 error no-channel-near', '[a](../channels.yaml#facebook.reply)'],
    ['no such channel', '[a](../channels.yaml#xing.reply)', '7:5 error no-channel', null],
    ['a misspelt field', '[a](../channels.yaml#facebook.reply.frist)', '7:5 error no-field', '[a](../channels.yaml#facebook.reply.first)'],
    ['no such field', '[a](../channels.yaml#facebook.zzzzzz)', '7:5 error no-field', null],
    ['no such guideline', '[a](unisono:strategie)', '7:5 error no-guideline', null],
    ['a misspelt statement', '[a](unisono:strategy#findabel)', '7:5 error no-anchor-near', '[a](unisono:strategy#findable)'],
    ['out of the handbook', '[a](../../secret.md)', '7:5 error outside', null],
    ['the root of a server', '[a](/policies/playbook.de.md)', '7:5 error absolute', null],
    ['a program', '[a](javascript:alert)', '7:5 error refused', null],
    ['a broken escape', '[a](a%zz.md)', '7:5 error malformed', null],
    ['no address', '[a]()', '7:1 error empty', null],
    ['the other language', '[a](playbook.en.md#first-steps)', '7:5 warning other-language', '[a](playbook.de.md#first-steps)'],
    ['the other language without that anchor', '[a](playbook.en.md#only-here)', '7:5 warning other-language', null],
  ])('%s', (_, body, told, fixed) => {
    const found = find(body);
    expect(found.map((each) => each.told)).toEqual([told]);
    expect(found[0]?.text?.split('\n')[6] ?? null).toBe(fixed);
  });

  test('a reference link is told where it stands and never edited', () => {
    const found = find('[a][x]\n\n[x]: playbok.de.md');
    expect(found.map(({ finding }) => [finding.message, finding.fix, finding.suggestion])).toEqual([['no-file-near', null, null]]);
  });

  test('a draft gets no softer judgement', () => {
    expect(find('[a](nowhere-at-all.md)')[0]?.finding.severity).toBe('error');
  });

  test('thousands of broken links to thousands of anchors are all told', () => {
    const headings = Array.from({ length: 5000 }, (_, i) => `## Abschnitt ${i} <a id="section-${i}"></a>`).join('\n');
    const links = Array.from({ length: 5000 }, (_, i) => `[a](#section-x${i})`).join(' ');
    const found = find(`${headings}\n\n${links}`);
    expect(found).toHaveLength(5000);
    expect(found[0]?.finding.message).toBe('no-anchor-near');
    expect(found.at(-1)?.finding.message).toBe('no-anchor');
  });

  test('reads names as people do, however their umlauts are stored, and says that not every machine does', () => {
    const [composed, decomposed] = ['\u00d6ffnung', 'O\u0308ffnung'];
    for (const [named, linked] of [
      [decomposed, composed],
      [composed, decomposed],
    ] as const) {
      const files = {
        [`policies/${named}.de.md`]: `${head('opening', 'de')}## Zeiten <a id="times"></a>\n`,
        [`docs/${named}.pdf`]: '%PDF',
        [path]: `${head('rules', 'de')}[a](${linked}.de.md#times) [b](../docs/${linked}.pdf) [c](${linked}.de.md#nowhere)\n`,
      };
      const findings = findingsOf({ files, rules: [rule] });
      expect(findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual(['warning other-form', 'error no-anchor']);
      const [edit] = findings[0]?.suggestion?.edits ?? [];
      const text = files[path] ?? '';
      const mended = text.slice(0, edit?.span.start) + edit?.text + text.slice(edit?.span.end);
      expect(findingsOf({ files: { ...files, [path]: mended }, rules: [rule] }).map(({ message }) => message)).toEqual(['no-anchor']);
      // The same spelling on both sides is no matter.
      const same = text.replaceAll(linked, named);
      expect(findingsOf({ files: { ...files, [path]: same }, rules: [rule] }).map(({ message }) => message)).toEqual(['no-anchor']);
    }
  });

  test('binds questions and pairs languages across both ways of storing an umlaut', () => {
    const named = 'O\u0308ffnung';
    const quiz = `---\nid: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "1.0.0"\npolicy: rules\n---\n## Frage <a id="f"></a>\n\nWas?\n\n- [x] a\n- [ ] b\n\n> [Hier](../policies/\u00d6ffnung.de.md#times)\n`;
    const handbook = handbookOf({
      [`policies/${named}.de.md`]: `${head('opening', 'de')}## Zeiten <a id="times"></a>\n`,
      'policies/\u00d6ffnung.en.md': `${head('opening', 'en')}## Times <a id="times"></a>\n`,
      'quizzes/q.de.md': quiz,
    });
    const [german] = handbook.documents.filter(({ head: { lang, id } }) => id === 'opening' && lang === 'de');
    expect(german && twinsOf(german, handbook)).toHaveLength(2);
    expect(documentAt(handbook, 'policies/\u00d6ffnung.de.md')).toBe(german);
    expect(handbook.exists('policies/\u00d6ffnung.de.md')).toBe(true);
    const findings = findingsOf({
      files: { [`policies/${named}.de.md`]: `${head('opening', 'de')}## Zeiten <a id="times"></a>\n`, 'quizzes/q.de.md': quiz },
      rules: [quizBinding],
    });
    expect(findings.map(({ message }) => message)).not.toContain('no-target');
    expect(findings.filter(({ message }) => /target|unbound|section/.test(message))).toEqual([]);
  });
});
