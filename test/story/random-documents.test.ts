import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixRound } from '../../src/core/fix/apply-edits.js';
import { lintRules } from '../../src/core/rules/lint-rules.generated.js';
import { documents } from '../core/document/documents.js';
import { tries } from '../support/kills.js';
import { findingsOf } from '../support/read-handbook.js';
import { soundFindings } from '../support/sound-findings.js';

/** Documents as nobody would write them on purpose: heads with odd values, sentences of the trade, constructs in any order, and now and then bytes cut off or thrown in. */

const id = fc.constantFrom('rules', 'answer-one', 'playbook', 'x', '__proto__', 'constructor', '1', 'ä', '"a b"');
const head = fc
  .record(
    {
      id,
      type: fc.constantFrom('guideline', 'strategy', 'rules', 'playbook', 'answer', 'quiz', 'rumour', '[rules]'),
      title: fc.constantFrom('Regeln', 'Rules', '"[ausfüllen: Titel]"', "''", '&a', '*a', '!!js/function x'),
      lang: fc.constantFrom('de', 'en', 'fr', 'DE', '1'),
      version: fc.constantFrom('"1.0.0"', '1.10', '"x"', '"2.0.0-rc.1"'),
      status: fc.constantFrom('draft', 'in-review', 'approved', 'retired', 'signed'),
      owner: fc.constantFrom('comms-lead', 'nobody', 'Frau Beispiel', '[ausfüllen: Rolle]'),
      approver: fc.constantFrom('management', 'comms-lead', 'null'),
      'review-by': fc.constantFrom('2027-01-01', '2020-02-30', '2019-01-01', 'soon'),
      for: fc.constantFrom('all-staff', 'posters', 'crisis-team', 'everybody'),
      topic: fc.constantFrom('returns', '{}', '-'),
      countries: fc.constantFrom('[DE]', '[DE, AT]', 'DE', '[]'),
      changes: fc.constantFrom('[]', '\n  - { version: "1.0.0", date: 2026-11-22, note: "Neu." }', '[1]'),
      sources: fc.constantFrom('[]', '\n  - { claim: x, url: "javascript:1", date: 2026-11-22 }'),
    },
    { requiredKeys: [] },
  )
  .map((entries) =>
    Object.entries(entries)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n'),
  );

const sentence = fc.constantFrom(
  'Rückgaben sind innerhalb von 14 Tagen möglich.',
  'Sie müssen Beschwerden innerhalb von 30 Minuten melden, du darfst sie nie löschen.',
  'Wir bitten um Ihr Verständnis und melden uns zeitnah unter 0800 123456.',
  'Nennen Sie uns hier Ihre Kundennummer, gemäß § 5 TMG.',
  'We reply within [4 h](../facts.yaml#first-reply), at the latest by 31 February 2026.',
  'Do not comment. Never admit a mistake on Google+ or Twitter, call +49 171 1234567.',
  'Kein Kommentar zu „etwaigen Unannehmlichkeiten“ von vorname.nachname@example.com.',
  '<!-- unisono-ok: fact-vague, until: 2027-03-31, reason: quoted customer -->',
  '<!-- unisono-ok: nothing -->',
  '<!-- topic: returns, critical -->',
  '## Auslöser <a id="trigger"></a>',
  '## <a id="x"></a><a id="x"></a>',
  '| Stufe | Rolle | Zeit |\n|---|---|---|\n| 1 | comms-lead | 15 min |\n| 2 | | |',
  '- [x] Ja\n- [ ] Nein\n  > Warum?',
  '```quiz\nkind: single\n```',
  '\u202Ex\u200B \uFEFF \u0000',
  '𝟙𝟚 ２４ ｈ, 1e309 Tage, 99999999999 %, 1.000.000.000,00 €',
);

const document = fc
  .record({
    head: fc.option(head, { freq: 8, nil: null }),
    body: fc.array(
      fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 2, arbitrary: documents }, fc.string({ unit: 'binary', maxLength: 40 })),
      { maxLength: 8 },
    ),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    cut: fc.option(fc.integer({ min: 0, max: 400 }), { freq: 6, nil: null }),
    mark: fc.boolean(),
  })
  .map(({ head: values, body, end, cut, mark }) => {
    const text = `${mark ? '\uFEFF' : ''}${values === null ? '' : `---\n${values}\n---\n\n`}${body.join('\n\n')}\n`.replaceAll('\n', end);
    return cut === null ? text : text.slice(0, cut);
  });

const paths = ['policies/rules.de.md', 'policies/rules.en.md', 'policies/playbook.de.md', 'answers/returns.de.md', 'quizzes/basics.de.md'];
const handbook = fc
  .tuple(...paths.map(() => document))
  .map((texts) => Object.fromEntries(texts.map((text, index) => [paths[index] ?? '', text])));

describe('2,000 random documents', () => {
  test('each is read and judged, with places inside its text and words in every language', () => {
    fc.assert(
      fc.property(handbook, (files) => {
        const findings = soundFindings(files);
        expect(soundFindings(files)).toEqual(findings);
      }),
      { numRuns: tries(400) },
    );
  }, 240_000);

  test('what can be fixed safely stays fixed', () => {
    fc.assert(
      fc.property(handbook, (files) => {
        const texts = new Map(Object.entries(files));
        for (let round = 0; round < 10; round += 1) {
          const done = fixRound({
            findings: findingsOf({ files: Object.fromEntries(texts), rules: lintRules }),
            texts,
            suggestions: false,
          });
          if (done.texts.size === 0) return;
          for (const [path, text] of done.texts) {
            expect(text).not.toBe(texts.get(path));
            texts.set(path, text);
          }
        }
        expect.fail('safe fixes never come to an end');
      }),
      { numRuns: tries(60) },
    );
  }, 240_000);
});
