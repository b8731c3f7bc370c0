import { describe, expect, it } from 'vitest';
import { citationsOf, policyOf, resolveBinding } from '../../../src/core/quiz/citation.js';
import { shownSections } from '../../../src/core/quiz/shown-sections.js';
import { handbookOf } from '../../support/read-handbook.js';

const head = (id: string, lang: string, owner = 'comms-lead') =>
  `---\nid: ${id}\ntype: rules\ntitle: Regeln\nlang: ${lang}\nversion: "1.0.0"\nstatus: draft\nowner: ${owner}\napprover: management\nreview-by: 2027-11-22\nchanges: [{ version: "1.0.0", date: 2026-11-22, note: Neu. }]\n---\n\n`;

const rules = `${head('rules', 'de')}# Regeln

## Zuerst <a id="first"></a>

Der Tag ist lang. Sie antworten innerhalb von 4 Stunden, nie später.

- **Ein Punkt.** Er steht für sich. <a id="point"></a>

### Darunter <a id="below"></a>

Kein Wort nach draußen.

## Nur erzählt <a id="told"></a>

Gestern war Markt. Heute regnet es.

## Stufen <a id="table"></a>

Für jede Stufe handelt eine andere Rolle:

| Stufe | Was zu sehen ist | Wer handelt |
|---|---|---|
| 1 | einzelne Kritik | Kanalverantwortung |
| 3 | anhaltende Kritik | Leitung Kommunikation |

## Postfach <a id="inbox"></a>

Beschwerden gehen an [ausfüllen: Postfach für Beschwerden]. Danach ruft jemand an.

## Leer <a id="empty"></a>
`;

/** A handbook whose quiz has one question with these links. */
function room(links: string, more: Readonly<Record<string, string>> = {}) {
  const text = `---\nid: q\ntype: quiz\ntitle: Q\nlang: de\nversion: "1.0.0"\npolicy: rules\n---\n\n# Q\n\n## F\n\n- [x] a\n- [ ] b\n\n> ${links}\n`;
  const handbook = handbookOf({ 'policies/rules.de.md': rules, 'quizzes/q.de.md': text, ...more });
  const [quiz] = handbook.quizzes;
  const question = quiz?.questions[0];
  if (quiz === undefined || question === undefined) throw new Error('no question');
  return { handbook, quiz, question };
}

const quotes = (links: string) => citationsOf(room(links)).map(({ quote, section }) => [quote, section]);

describe('what a learner reads about a cited place', () => {
  it.each([
    ['[x](../policies/rules.de.md#first)', 'Sie antworten innerhalb von 4 Stunden, nie später.', 'Zuerst'],
    ['[x](../policies/rules.de.md#point)', 'Ein Punkt. Er steht für sich.', 'Zuerst'],
    ['[x](../policies/rules.de.md#below)', 'Kein Wort nach draußen.', 'Darunter'],
    ['[x](../policies/rules.de.md#told)', 'Gestern war Markt.', 'Nur erzählt'],
    ['[x](../policies/rules.de.md#empty)', null, 'Leer'],
    ['[x](../policies/rules.de.md)', null, null],
  ])('%s', (link, quote, section) => {
    expect(quotes(link)).toEqual([[quote, section]]);
  });

  it('quotes the row of a table that the right answer speaks of, and no sentence that only leads over to it', () => {
    const text = `${head('q', 'de').replace('type: rules', 'type: quiz\npolicy: rules')}# Q\n\n## F\n\nWer handelt?\n\n- [ ] die Kanalverantwortung\n- [x] die Leitung Kommunikation\n\n> [Stufen](../policies/rules.de.md#table)\n`;
    const handbook = handbookOf({ 'policies/rules.de.md': rules, 'quizzes/q.de.md': text });
    const [quiz] = handbook.quizzes;
    const [question] = quiz?.questions ?? [];
    if (quiz === undefined || question === undefined) throw new Error('no question');
    expect(citationsOf({ handbook, quiz, question })[0]?.quote).toBe('3 – anhaltende Kritik – Leitung Kommunikation');
  });

  it('quotes no sentence that is not filled in yet, while there is another', () => {
    expect(quotes('[Postfach](../policies/rules.de.md#inbox), Beschwerden gehen an das Postfach')).toEqual([
      ['Danach ruft jemand an.', 'Postfach'],
    ]);
  });

  it('names the owner of the policy by the role, not by a person', () => {
    expect(citationsOf(room('[x](../policies/rules.de.md#first)'))[0]).toMatchObject({
      document: 'Regeln',
      role: { name: 'Leitung Kommunikation', reach: 'comms@example.com' },
    });
  });

  it('quotes the guideline library in the language of the quiz, and sends questions to the policy’s owner', () => {
    const [citation] = citationsOf(room('[x](unisono:select-channels#too-many)'));
    expect(citation?.quote).toMatch(/^Wenige, gut besetzte Kanäle\./);
    expect(citation?.role?.name).toBe('Leitung Kommunikation');
  });

  it('says each place once and leaves out what does not exist', () => {
    const link = '[x](../policies/rules.de.md#first)';
    expect(quotes(`${link} ${link} [y](../policies/none.md#x) [z](../policies/rules.de.md#none) [u](unisono:none#x)`)).toHaveLength(1);
  });
});

describe('the sections behind a question', () => {
  it('are recorded by policy id, each once, with the innermost section of a statement', () => {
    const { handbook, question } = room(
      '[a](../policies/rules.de.md#first) [b](../policies/rules.de.md#point) [c](../policies/rules.de.md#below) [d](unisono:select-channels#too-many)',
    );
    const shown = shownSections({ questions: [question, question], handbook, language: 'de' });
    expect(shown.map(({ target, section }) => `${target}#${section}`)).toEqual([
      'rules#first',
      'rules#below',
      'unisono:select-channels#job',
    ]);
    for (const { text, obligations } of shown)
      expect([text, obligations]).toEqual([expect.stringMatching(/^n1:[0-9a-f]{64}$/), expect.stringMatching(/^o1:[0-9a-f]{64}$/)]);
  });

  it('are the outermost ones for a link to a document as a whole', () => {
    const { handbook, question } = room('[a](../policies/rules.de.md)');
    expect(shownSections({ questions: [question], handbook, language: 'de' }).map(({ section }) => section)).toEqual(['regeln']);
  });
});

describe('the policy of a quiz', () => {
  it('is taken in the language of the quiz, else in any', () => {
    const { handbook } = room('x', { 'policies/rules.en.md': `${head('rules', 'en')}# Rules\n` });
    expect(policyOf({ quiz: { policy: 'rules', language: 'en' }, handbook })?.head.lang).toBe('en');
    expect(policyOf({ quiz: { policy: 'rules', language: 'fr' }, handbook })?.head.lang).toBe('de');
    expect(policyOf({ quiz: { policy: 'q', language: 'de' }, handbook })).toBeNull();
  });

  it('keeps its anchors apart from slugs', () => {
    const { handbook, question } = room('[a](../policies/rules.de.md#darunter)');
    const [binding] = question.bindings;
    if (binding === undefined) throw new Error('no binding');
    expect(resolveBinding({ binding, handbook, language: 'de' })?.section?.id).toBe('below');
  });
});
