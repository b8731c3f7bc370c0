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

  it.each([
    ['en', 'We will reply as soon as possible, by 3 December at the latest.'],
    ['en', 'We will reply as soon as possible, by December 3rd.'],
    ['en', 'We will reply as soon as possible, by noon on Friday at the latest.'],
    ['en', 'We will reply shortly, by Friday at the latest.'],
    ['en', 'We will reply shortly, by next Monday.'],
    ['en', 'We will reply shortly, before midnight.'],
    ['en', 'You will hear from us promptly, no later than the end of the week.'],
    ['en', 'We will reply promptly, by close of business.'],
    ['en', 'We will reply shortly, at 5 p.m.'],
    ['en', 'We will call back as soon as possible, later today.'],
    ['de', 'Wir antworten so schnell wie möglich, spätestens am 3. Dezember.'],
    ['de', 'Wir antworten so schnell wie möglich, spätestens am Montag, 7.12.'],
    ['de', 'Wir antworten so schnell wie möglich, spätestens am Freitag.'],
    ['de', 'Wir antworten so schnell wie möglich, bis Mittag.'],
    ['de', 'Wir antworten so schnell wie möglich, bis Freitagmittag.'],
    ['de', 'Wir melden uns umgehend, bis zum 7. 12. bei Ihnen.'],
    ['de', 'Wir melden uns zeitnah, noch heute.'],
    ['de', 'Wir melden uns zeitnah, spätestens Ende der Woche.'],
    ['de', 'Sie hören in Kürze von uns, bis kommenden Mittwoch.'],
    ['de', 'Sie hören in Kürze von uns, am nächsten Werktag.'],
    ['de', 'Sie hören umgehend, noch im Laufe des Vormittags, von uns.'],
  ])('sees a point in time without a year, in %s: %s', (lang, body) => {
    expect(words(lang, body)).toEqual([]);
  });

  it.each([
    ['de', 'Danke für Ihre Nachricht vom 3. Dezember, wir antworten zeitnah.', ['zeitnah']],
    ['de', 'Ihre Frage vom Montag klären wir umgehend.', ['umgehend']],
    ['de', 'Wir haben heute Ihre Mail bekommen und antworten in Kürze.', ['in Kürze']],
    ['de', 'Unter Punkt 7.12. steht, dass wir zeitnah antworten.', ['zeitnah']],
    ['en', 'Thank you for your message of 3 December; we will reply shortly.', ['shortly']],
    ['en', 'You may call us today, and we will answer promptly.', ['promptly']],
  ])('takes no day that sets no limit for one, in %s: %s', (lang, body, expected) => {
    expect(words(lang, body)).toEqual(expected);
  });

  it.each([
    ['de', 'Wir haben den Fehler umgehend behoben.'],
    ['de', 'Umgehend haben wir den Fehler behoben.'],
    ['de', 'Wir haben den Fehler umgehend und vollständig behoben.'],
    ['de', 'Wir haben die Karte gesperrt und das Konto umgehend geprüft.'],
    ['de', 'Das Konto wurde umgehend gesperrt.'],
    ['de', 'Sie schreiben, dass wir den Fehler umgehend behoben haben.'],
    ['de', 'Die Kolleginnen haben unverzüglich reagiert.'],
    ['de', 'Wir informierten umgehend alle Kundinnen.'],
    ['de', 'Wir hätten Ihnen umgehend antworten müssen.'],
    ['en', 'We fixed the error promptly.'],
    ['en', 'We have promptly corrected the invoice.'],
    ['en', 'The card was blocked without delay.'],
    ['en', 'We checked the order and promptly refunded the money.'],
    ['en', 'We sent the letter as soon as possible.'],
    ['en', 'We should have replied promptly.'],
  ])('leaves alone what has been done, in %s: %s', (lang, body) => {
    expect(words(lang, body)).toEqual([]);
    expect(words(lang, body, 'rules')).toEqual([]);
  });

  it.each([
    ['de', 'Wir haben Ihre Nachricht erhalten und melden uns umgehend.', ['umgehend']],
    ['de', 'Wir haben Ihre Nachricht erhalten und werden den Fall umgehend bearbeiten.', ['umgehend']],
    ['de', 'Wir haben dafür gesorgt, dass der Fehler umgehend behoben wird.', ['umgehend']],
    ['de', 'Mitarbeiter haben Vorfälle unverzüglich zu melden.', ['unverzüglich']],
    ['de', 'Alle haben den Text umgehend abzugeben.', ['umgehend']],
    ['de', 'Sobald wir den Fehler umgehend behoben haben, hören Sie von uns.', ['umgehend']],
    ['de', 'Ihr Konto wird umgehend gesperrt.', ['umgehend']],
    ['en', 'We have received your message and will reply shortly.', ['shortly']],
    ['en', 'We received your message and reply promptly.', ['promptly']],
    ['en', 'We checked the order and aim to reply promptly.', ['promptly']],
    ['en', 'The invoice is corrected promptly.', ['promptly']],
    ['en', 'We proceed promptly.', ['promptly']],
  ])('still finds a promise beside what has been done, in %s: %s', (lang, body, expected) => {
    expect(words(lang, body)).toEqual(expected);
  });

  it.each([
    ['de', 'Bitte sperren Sie Ihre Karte umgehend.'],
    ['de', 'Wenn die Karte weg ist, sperren Sie sie bitte umgehend.'],
    ['de', 'Bitte sperren Sie Ihre Karte und melden Sie sich umgehend bei uns.'],
    ['de', 'Könnten Sie uns bitte umgehend die Nummer senden?'],
    ['de', 'Bitte sperre deine Karte umgehend.'],
    ['en', 'Please block your card as soon as possible.'],
    ['en', 'If you lost your card, please block it as soon as you can.'],
    ['en', 'Please block your card and call us as soon as possible.'],
    ['en', 'Could you please send us the number at your earliest convenience?'],
  ])('leaves a request to a customer alone, in %s: %s', (lang, body) => {
    expect(words(lang, body)).toEqual([]);
  });

  it.each([
    ['de', 'Bitte haben Sie Geduld, wir melden uns umgehend.', ['umgehend']],
    ['de', 'Bitte rechnen Sie in Kürze mit einer Antwort.', ['in Kürze']],
    ['de', 'Bitte sperren Sie die Karte und die Bank meldet sich umgehend.', ['umgehend']],
    ['de', 'Ihre Bitte erfüllen wir umgehend.', ['umgehend']],
    ['de', 'Wir bitten um Geduld und antworten zeitnah.', ['zeitnah']],
    ['en', 'Please bear with us and we will reply shortly.', ['shortly']],
    ['en', 'Please note that we will reply promptly.', ['promptly']],
    ['en', 'Please expect a reply shortly.', ['shortly']],
  ])('still finds a promise beside a request, in %s: %s', (lang, body, expected) => {
    expect(words(lang, body)).toEqual(expected);
  });

  it('asks staff for a time also where it says please', () => {
    expect(words('de', 'Bitte melden Sie Vorfälle umgehend.', 'rules')).toEqual(['umgehend']);
    expect(words('en', 'Please report incidents as soon as possible.', 'rules')).toEqual(['as soon as possible']);
  });

  it('reads a hostile sentence in linear time', () => {
    const started = performance.now();
    words('de', `${'Bitte haben wir und umgehend, spätestens am bis '.repeat(20_000)}.`);
    words('en', `${'please we have and was promptly by the next on '.repeat(20_000)}.`);
    words('de', `Wir haben umgehend ${'ge'.repeat(200_000)}.`);
    words('en', `We will promptly ${"'’".repeat(200_000)}.`);
    expect(performance.now() - started).toBeLessThan(8_000);
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
