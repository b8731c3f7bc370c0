import { expect, test } from 'vitest';
import { addressesIn } from '../../../src/core/readability/form-of-address.js';

const found = (text: string): string[] =>
  addressesIn({ text, code: [] }).map(({ form, span }) => `${form}: ${text.slice(span.start, span.end)}`);

test.each([
  ['Wenn Sie unsicher sind, fragen Sie Ihre Leitung.', ['Sie: Sie', 'Sie: Sie', 'Sie: Ihre']],
  ['Wir melden uns bei Ihnen, und Ihrem Team sagen wir ab.', ['Sie: Ihnen', 'Sie: Ihrem']],
  ['Das Paket, das Sie bestellt haben.', ['Sie: Sie']],
  ['Du darfst das, und dir hilft dein Team.', ['du: Du', 'du: dir', 'du: dein']],
  ['Deine Meinung zählt, wir danken Dir.', ['du: Deine', 'du: Dir']],
  ['Hast du Fragen? Wir freuen uns auf euch und eure Ideen.', ['du: du', 'du: euch', 'du: eure']],
  ['Was brauchst du in Deinem Alltag?', ['du: du', 'du: Deinem']],
])('counts what surely addresses the reader: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  // The capital letter is due, so "Sie" may be "they" as well.
  'Sie hätten es wissen können. Ihre Frage blieb liegen.',
  'Die Regel: Sie gilt für alle.',
  'Die Kunden fragen, und sie bekommen ihre Antwort von ihnen.',
  // Both the polite singular and the plural of "du".
  'Habt Ihr Fragen? Dann ruft ihr an.',
  // Imperatives are not counted.
  'Schreib uns. Ruf an.',
  // What is spoken of, not said.
  'Mit Stammkunden sind wir per Du, mit neuen per du.',
  'Vom Sie wechselt niemand ungefragt zum Du.',
  'Im Netz gilt das Du.',
  'Duzen Sie niemanden, der du nicht schreibt.',
  'Als Anrede passt Sie besser als du.',
  'Die Du-Form und die Sie-Form mischen wir nicht.',
  'Sie oder du?',
  'Sie/du',
  'du',
  // Names.
  'Wir waren im Cirque du Soleil und im Café du Nord.',
  'Die Suppe heißt plat du jour.',
  'Es entscheidet Dir. Weber.',
  'Unter #deinMoment, auf deine-versicherung.de und bei @du_und_wir.',
  'Das Duell, die Dichte und der Deich.',
])('leaves alone what may be something else: %s', (text) => {
  expect(found(text)).toEqual([]);
});
