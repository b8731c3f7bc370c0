import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/one-truth/fact-vague.js';
import { vagueWords } from '../../../../src/core/rules/one-truth/vague-words.data.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from './documents.js';

const words = (lang: string, body: string, type = 'answer'): string[] =>
  findingsOf({ files: { 'answers/a.md': documentOf({ lang, type, body }) }, rules: [rule] }).map(({ data }) => String(data.word));

describe('fact-vague', () => {
  it.each([
    ['de', 'Wir melden uns zeitnah.', ['zeitnah']],
    ['de', 'Schnellstmöglich, umgehend oder in Kürze?', ['Schnellstmöglich', 'umgehend', 'in Kürze']],
    ['de', 'Sie hören **so schnell wie möglich** von uns.', ['so schnell wie möglich']],
    ['de', 'Wir antworten unverzüglich.', ['unverzüglich']],
    ['de', 'Eine zeitnahe Antwort folgt.', ['zeitnahe']],
    ['en', 'We reply promptly, asap.', ['promptly', 'asap']],
    ['en', 'You will hear from us as soon as possible.', ['as soon as possible']],
    ['en', 'We will answer shortly and in a timely manner.', ['shortly', 'in a timely manner']],
    ['en', 'We send a prompt reply without delay.', ['prompt', 'without delay']],
    // It does say when, or speaks of something else.
    ['de', 'Umgehend, spätestens innerhalb von 4 Stunden.', []],
    ['de', 'Melden Sie es umgehend, bis 14 Uhr.', []],
    ['de', 'Anbieter melden das nach Art. 33 DSGVO unverzüglich.', []],
    ['en', 'Under Article 33 GDPR, notify without undue delay.', []],
    ['en', 'She called shortly after the purchase.', []],
    ['de', 'Niemand schreibt „zeitnah“ oder "umgehend".', []],
    ['en', 'Do not say “asap”, it means ‘shortly’.', []],
    ['de', 'Das Wort `zeitnah` meiden.', []],
    ['de', '> Man antwortet mir nicht zeitnah.', []],
    ['de', 'Siehe [Hilfe umgehend](b.md).', []],
    ['de', '- Nicht: Wir melden uns zeitnah.\n- Sondern: Wir melden uns bis Freitag.', []],
    ['de', 'So nicht:\n\n- Wir melden uns zeitnah.', []],
    ['en', '| Don’t write | Write |\n|---|---|\n| promptly | within 4 hours |', []],
    ['en', '| Write | Instead of |\n|---|---|\n| shortly | promptly |', ['shortly']],
    ['de', '## Tun und lassen <a id="do-and-dont"></a>\n\nZeitnah antworten.', []],
    ['en', 'zeitnah, umgehend', []],
    ['fr', 'asap, zeitnah', []],
  ])('in %s: %s', (lang, body, expected) => {
    expect(words(lang, body)).toEqual(expected);
  });

  it('leaves wrong options of a quiz alone, and not the right ones', () => {
    const quiz =
      '---\nid: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "1.0.0"\npolicy: a\n---\n\n## Frage <a id="a"></a>\n\nWas?\n\n- [ ] Zeitnah antworten\n- [x] Umgehend antworten\n';
    const findings = findingsOf({ files: { 'quizzes/q.de.md': quiz }, rules: [rule] });
    expect(findings.map(({ data }) => data.word)).toEqual(['Umgehend']);
  });

  it('knows a better wording for every word, in both languages', () => {
    for (const word of [...vagueWords.de, ...vagueWords.en]) {
      expect(word.better.de.length).toBeGreaterThan(5);
      expect(word.better.en.length).toBeGreaterThan(5);
      expect(() => new RegExp(word.pattern, 'iu')).not.toThrow();
    }
  });
});
