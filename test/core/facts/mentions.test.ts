import { describe, expect, it, test } from 'vitest';
import type { Fact } from '../../../src/core/facts/fact.js';
import { mentionsOf } from '../../../src/core/facts/mentions.js';

const fact = (words: readonly string[], language = 'de'): Fact => ({
  id: 'a',
  at: { source: { file: 'facts.yaml', text: '' }, span: { start: 0, end: 0 } },
  owner: null,
  values: [],
  mentions: { [language]: words },
  validUntil: null,
});

test.each([
  ['E-Mail', 'Schreiben Sie eine E-Mail an uns.', 'E-Mail'],
  ['-Rückgabe', 'Die Online-Rückgabe ist frei.', '-Rückgabe'],
  ['a.b*c+(d)|[e]/\\^$?{1}', 'x a.b*c+(d)|[e]/\\^$?{1} y', 'a.b*c+(d)|[e]/\\^$?{1}'],
  ['zwei  Wörter', 'zwei\nWörter', 'zwei\nWörter'],
])('finds the word %s', (word, text, expected) => {
  const [found] = mentionsOf({ fact: fact([word]), language: 'de', text });
  expect(text.slice(found?.start, found?.end)).toBe(expected);
});

describe('verbs in parts', () => {
  const finds = (language: string, word: string, text: string): boolean =>
    mentionsOf({ fact: fact([word], language), language, text }).length > 0;

  it.each([
    ['de', 'zurücksenden', 'Sie senden die Ware innerhalb von 30 Tagen zurück.'],
    ['de', 'zurücksenden', 'Senden Sie die Ware zurück und warten Sie.'],
    ['de', 'zurücksenden', 'Es genügt, die Ware in 30 Tagen zurückzusenden.'],
    ['de', 'zurückgeben', 'Wer die Ware in 30 Tagen zurückgibt oder gibt sie im Laden zurück.'],
    ['de', 'weitergeben', 'Geben Sie die Beschwerde innerhalb von zwei Tagen weiter.'],
    ['en', 'send back', 'You can send the goods back within 30 days.'],
    ['en', 'send back', 'Sending it back takes a minute.'],
    ['en', 'pass on', 'Pass the complaint on.'],
  ])('%s, %s: %s', (language, word, text) => {
    expect(finds(language, word, text)).toBe(true);
  });

  it.each([
    ['de', 'zurücksenden', 'Wir senden Ihnen in 30 Tagen eine Antwort.'],
    ['de', 'zurücksenden', 'Wir gehen zurück und senden eine Antwort.'],
    ['de', 'abgeben', 'Wir geben ab 9 Uhr Auskunft.'],
    ['de', 'Zurücksenden', 'Wir senden es zurück.'],
    ['en', 'send back', 'We send an answer.'],
    ['en', 'pass on', 'Pass the complaint on Monday.'],
    ['en', 'first steps', 'First take steps.'],
  ])('not in %s, %s: %s', (language, word, text) => {
    expect(finds(language, word, text)).toBe(false);
  });
});
