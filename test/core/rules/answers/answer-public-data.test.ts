import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/answers/answer-public-data.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf, edited } from '../one-truth/documents.js';

const found = ({ lang, body, type = 'answer', plan }: { lang: string; body: string; type?: string; plan?: string }) => {
  const text = documentOf({ lang, type, body }).replace('type: answer', 'type: answer\ntopic: delivery');
  return findingsOf({ files: { 'answers/a.md': text, ...(plan === undefined ? {} : { 'channels.yaml': plan }) }, rules: [rule] });
};

const asked = (request: Parameters<typeof found>[0]): string[] =>
  found(request).map(({ message, severity, data }) => `${severity} ${message}: ${data.data}`);

it.each([
  ['de', 'Nennen Sie uns hier Ihre Kundennummer.', 'error openly: Kundennummer'],
  ['de', 'Bitte nennen Sie uns doch kurz öffentlich Ihren Namen und Ihre Bestellnummer.', 'error openly: Bestellnummer'],
  ['de', 'Schreiben Sie Ihre Telefonnummer in die Kommentare, dann rufen wir Sie an.', 'error openly: Telefonnummer'],
  ['de', 'Antworten Sie hier mit Ihrer Anschrift.', 'error openly: Anschrift'],
  ['de', 'Schreib uns hier deine E-Mail-Adresse.', 'error openly: E-Mail-Adresse'],
  ['de', 'Könnten Sie uns bitte Ihre Auftragsnummer nennen?', 'warning unclear: Auftragsnummer'],
  ['de', 'Wie lautet Ihre Vertragsnummer?', 'warning unclear: Vertragsnummer'],
  ['de', 'Dafür brauchen wir Ihr Geburtsdatum und Ihre IBAN.', 'warning unclear: Geburtsdatum'],
  ['de', 'Fragen Sie den Kunden nach der Kundennummer.', 'warning unclear: Kundennummer'],
  ['de', 'Das Regal fehlt, und das tut mir leid. Teilen Sie uns Ihre Handynummer mit, wenn es nicht eilt.', 'warning unclear: Handynummer'],
  ['en', 'Please tell us your order number here.', 'error openly: order number'],
  ['en', 'Could you post your phone number in the comments?', 'error openly: phone number'],
  ['en', 'What’s your email address?', 'warning unclear: email address'],
  ['en', 'To help you we need your account details.', 'warning unclear: account details'],
  ['en', 'Include your order number in the comments.', 'error openly: order number'],
  ['en', 'Reply with your date of birth below.', 'error openly: date of birth'],
  ['en', 'Ask the customer for the booking number.', 'warning unclear: booking number'],
])('in %s: %s', (lang, body, expected) => {
  expect(asked({ lang, body })).toEqual([expected]);
});

it.each([
  ['de', 'Nennen Sie uns bitte in einer privaten Nachricht Ihre Kundennummer.'],
  ['de', 'Schreiben Sie uns hier per Direktnachricht Ihre Bestellnummer.'],
  ['de', 'Schreiben Sie uns gern privat. Nennen Sie uns dort Ihre Kundennummer.'],
  ['de', 'Schicken Sie uns Ihre Kundennummer an kontakt@example.com.'],
  ['de', 'Rufen Sie uns an und halten Sie Ihre Kundennummer bereit.'],
  ['de', 'Geben Sie Ihre IBAN im Kundenkonto ein.'],
  ['de', 'Nennen Sie hier nie Ihre Kundennummer.'],
  ['de', 'Posten Sie Ihre Kundennummer bitte nicht öffentlich.'],
  ['de', 'Fragen Sie öffentlich nie nach der Kundennummer.'],
  ['de', 'Schicken Sie das Paket an die Adresse auf dem Lieferschein.'],
  ['de', 'Wir haben das Paket heute an Ihre Adresse geschickt.'],
  ['de', 'Wir brauchen noch einen Tag, weil Ihre Adresse erst heute ankam.'],
  ['de', 'Bitte teilen Sie Ihr Passwort niemandem mit.'],
  ['de', 'Bitte senden Sie uns Ihre Meinung, Ihre Daten bleiben bei uns.'],
  ['de', 'Bitte löschen Sie Ihre Telefonnummer hier im Kommentar.'],
  ['de', 'Sagen Sie uns bitte kurz, ob Ihre Adresse noch stimmt.'],
  ['de', 'Sagen Sie uns, wenn Ihre E-Mail nicht angekommen ist.'],
  ['de', 'Ihre Kundennummer steht oben rechts auf der Rechnung.'],
  ['de', 'Bestellnummer, Anschrift, Inhalt des Pakets und Bezahlung gehören in eine private Nachricht.'],
  ['de', 'Schreiben Sie nie „Nennen Sie uns hier Ihre Kundennummer“.'],
  ['de', 'So nicht:\n\n- Nennen Sie uns hier Ihre Kundennummer.'],
  ['de', '> Wie lautet Ihre Telefonnummer? Ich finde sie nicht.'],
  ['de', '## Was privat bleibt <a id="private"></a>\n\nDort fragen wir: Wie lautet Ihre Kundennummer?'],
  ['de', '## Per E-Mail\n\nNennen Sie uns Ihre Kundennummer.'],
  ['en', 'Please send us a private message with your order number.'],
  ['en', 'Send us your order number by email.'],
  ['en', 'DM us your order number.'],
  ['en', 'Never post your order number here.'],
  ['en', 'Please don’t share your address here.'],
  ['en', 'Could you check whether your email address is right?'],
  ['en', 'We sent the parcel to your address.'],
  ['en', 'You can find your order number in the letter.'],
  ['en', 'We received your email.'],
  ['en', 'Please delete your phone number from this comment.'],
  ['en', 'Confirm your email address with one click.'],
  ['en', 'Give your email a quick check.'],
  ['en', 'Leave a comment here with your favourite shelf, your details are safe.'],
  ['en', 'Tell us when your email did not arrive.'],
  ['en', 'Call us and give us your customer number.'],
  ['fr', 'Please tell us your order number here.'],
])('leaves alone what is private, refused or only spoken of (%s): %s', (lang, body) => {
  expect(asked({ lang, body })).toEqual([]);
});

describe('the channel plan says who reads along', () => {
  const plan = (channel: string) =>
    `schema: 1\nchannels:\n  - { ${channel}, purpose: Questions, owner: support-lead, deputy: comms-lead, reply: 4 h, topics: [delivery] }\n`;
  const body = 'Please tell us your order number.';

  it.each([
    ['platform: facebook', ['error openly: order number']],
    ['platform: email', []],
    ['platform: email, status: closed', []],
  ])('%s', (channel, expected) => {
    expect(asked({ lang: 'en', body, plan: plan(channel) })).toEqual(expected);
  });

  it('and a sentence that says “here” is meant in public all the same', () => {
    expect(asked({ lang: 'en', body: 'Tell us your order number in the comments.', plan: plan('platform: email') })).toHaveLength(1);
  });
});

it('reads the texts that go out in a crisis as public', () => {
  const body = '## Text <a id="holding-statement"></a>\n\n> Tell us your address.';
  expect(asked({ lang: 'en', type: 'playbook', body })).toEqual(['error openly: address']);
});

it('offers the private message in place of “here”', () => {
  const body = 'Please tell us your order number here.';
  const files = { 'answers/a.md': documentOf({ lang: 'en', body }) };
  const [finding] = findingsOf({ files, rules: [rule] });
  expect(edited(files, finding?.suggestion?.edits ?? [])['answers/a.md']).toContain('tell us your order number in a private message.');
});

it('reads a hostile text in linear time', () => {
  expect(asked({ lang: 'de', body: `${'bitte nennen Sie uns Ihre fragen um '.repeat(20_000)}.` })).toEqual([]);
});
