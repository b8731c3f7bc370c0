import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/staff/privacy-personal.js';
import { defaultSettings, findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

function found({
  lang = 'de',
  body,
  type = 'playbook',
  countries,
  status,
  settings = defaultSettings,
  facts = 'schema: 1\n',
}: {
  lang?: string;
  body: string;
  type?: string;
  countries?: string;
  status?: string;
  settings?: string;
  facts?: string;
}) {
  const text = documentOf({
    lang,
    type,
    body,
    ...(countries === undefined ? {} : { countries }),
    ...(status === undefined ? {} : { status }),
  });
  const files = { 'unisono.yaml': settings, 'facts.yaml': facts, 'policies/a.md': text };
  return findingsOf({ files, rules: [rule] }).map(({ message, data }) => `${message} ${data.found}`);
}

describe('privacy-personal', () => {
  it.each([
    ['de', 'Nachts hilft 0171 1234567.', 'phone 0171 1234567'],
    ['de', 'Nachts hilft +49 (0)171 123 45 67.', 'phone +49 (0)171 123 45 67'],
    ['de', '> Rufen Sie mich an: 0171 1234567', 'phone 0171 1234567'],
    ['de', 'Schreiben Sie an sabine.meier@example.com.', 'address sabine.meier@example.com'],
    ['de', 'Schreiben Sie an s.meier@example.com.', 'address s.meier@example.com'],
    ['de', 'Rufen Sie Frau Müller an.', 'name Frau Müller'],
    ['de', 'Melden Sie sich bei Herrn Dr. Weber.', 'name Herrn Dr. Weber'],
    ['de', 'Ansprechpartnerin: Sabine Meier', 'name Sabine Meier'],
    ['de', 'Rufen Sie Dr. Weber an.', 'name Dr. Weber'],
    ['de', 'Rufen Sie Frau Dr Weber an.', 'name Frau Dr Weber'],
    ['de', 'Fragen Sie Prof. Dr. Petra Klein.', 'name Prof. Dr. Petra Klein'],
    ['en', 'Call Dr Weber.', 'name Dr Weber'],
    ['en', 'Ask Professor Weber before you post.', 'name Professor Weber'],
    ['de', 'Leitung Sabine Meier-Schulz gibt den Text frei.', 'name Sabine Meier-Schulz'],
    ['de', '| Rolle | Person |\n|---|---|\n| Krisenleitung | Herr Schulz |', 'name Herr Schulz'],
    ['en', 'Call Mrs Miller before you post.', 'name Mrs Miller'],
    ['en', 'Contact Sarah Johnson.', 'name Sarah Johnson'],
    ['en', 'Write to emily.johnson@example.com.', 'address emily.johnson@example.com'],
    ['en', 'At night: +44 7911 123456', 'phone +44 7911 123456'],
  ])('in %s: %s', (lang, body, expected) => {
    expect(found({ lang, body })).toEqual([expected]);
  });

  it.each([
    ['de', 'Die Zentrale hat die 089 1234560.'],
    ['de', 'Die Kundennummer 0171 steht auf der Rechnung.'],
    ['de', 'Schreiben Sie an kunden.service@example.com oder social.media@example.com.'],
    ['de', 'Unsere Adressen lauten vorname.nachname@example.com, etwa max.mustermann@example.com.'],
    ['de', 'Frau Müller kauft ein Regal und wartet drei Wochen.'],
    ['de', 'Antworten Sie „Guten Tag, Frau Müller“.'],
    ['de', 'Nicht: Rufen Sie Frau Müller an.'],
    ['de', '> Ich habe Frau Müller angerufen.'],
    ['de', 'Rufen Sie Frau Mustermann an.'],
    ['de', 'Melden Sie sich bei Frau Doktor.'],
    ['de', 'Fragen zu Dr. Oetker beantwortet der Vertrieb.'],
    ['de', 'Die Leitung sitzt in der Dr.-Weber-Straße 5.'],
    ['de', 'Kontakt: Dr. Weber Straße 5, oder Dr. Weber GmbH.'],
    ['de', 'Rufen Sie einen Arzt, Dr. hilft.'],
    ['de', 'Dr. Weber kauft ein Regal und wartet drei Wochen.'],
    ['en', 'Ask about Dr Pepper and Dr. Martens.'],
    ['en', 'Call the doctor, or ask a professor.'],
    ['de', 'Wenden Sie sich an die Leitung Kommunikation.'],
    ['de', 'Kontakt: Martin Straße 5'],
    ['de', 'Kontakt: Robert Bosch GmbH'],
    ['en', 'Call the duty lead. Mark Questions as urgent.'],
    ['en', 'Write to s.support@example.com.'],
    ['en', 'Jane Doe calls us.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found({ lang, body })).toEqual([]);
  });

  it('knows what is declared as a role’s way or as a fact', () => {
    const settings = defaultSettings.replace('reach: press@example.com', 'reach: "+49 171 1234567"');
    expect(found({ body: 'Nachts: 0171 1234567.', settings })).toEqual([]);
    const facts = 'schema: 1\nnight: { value: sabine.meier@example.com, owner: press-lead }\n';
    expect(found({ body: 'Nachts: sabine.meier@example.com.', facts })).toEqual([]);
  });

  it('reads national numbers by the countries of the document', () => {
    expect(found({ body: 'Wien: 01 71234567, mobil 0660 1234567.', countries: 'AT' })).toEqual(['phone 0660 1234567']);
    expect(found({ body: 'Wien: 01 71234567, Salzburg: 0662 123456.', countries: 'DE, AT' })).toEqual([]);
    expect(found({ body: 'Mobil 0171 1234567 oder 0660 1234567.', countries: 'DE, AT' })).toEqual([
      'phone 0171 1234567',
      'phone 0660 1234567',
    ]);
  });

  it('leaves names in answers and strategies alone, numbers nowhere but in retired documents', () => {
    const body = 'Fragen Sie Frau Müller, 0171 1234567.';
    expect(found({ body, type: 'answer' })).toEqual(['phone 0171 1234567']);
    expect(found({ body, lang: 'fr' })).toEqual(['phone 0171 1234567']);
    expect(found({ body, status: 'retired' })).toEqual([]);
  });
});

describe('full names of customers in texts for them', () => {
  it.each([
    ['de', 'Sehr geehrte Frau Petra Muster-Schmidt, Ihr Paket ist da.', 'Frau Petra Muster-Schmidt'],
    ['de', 'Sehr geehrter Herr Dr. Jonas Weber,', 'Herr Dr. Jonas Weber'],
    ['de', '> Guten Tag Aylin Demir', null],
    ['de', 'Guten Tag, Frau Aylin Demir, danke.', 'Frau Aylin Demir'],
    ['de', 'Hallo Sabine Meier, danke für den Hinweis.', 'Sabine Meier'],
    ['de', 'Schreiben Sie „Liebe Sabine Meier“.', 'Sabine Meier'],
    ['de', 'Unsere Kundin Sabine Meier schrieb uns.', 'Sabine Meier'],
    ['de', '> Mein Name ist Thomas Krüger, ich warte seit Mai.', 'Thomas Krüger'],
    ['en', 'Dear Mr John Carter, thank you.', 'Mr John Carter'],
    ['en', 'Hello Sarah O’Brien,', null],
    ['en', 'Dear Dr Petra Klein, thank you.', 'Dr Petra Klein'],
    ['en', 'Dear Professor Hans Maier, thank you.', 'Professor Hans Maier'],
    ['en', 'Dear Prof Dr Hans Maier, thank you.', 'Prof Dr Hans Maier'],
    ['de', 'Guten Tag Dr. Petra Klein, danke.', 'Dr. Petra Klein'],
    ['de', 'Sehr geehrte Frau Professorin Petra Klein,', 'Frau Professorin Petra Klein'],
    ['en', 'Hi Sarah Johnson, thanks for asking.', 'Sarah Johnson'],
    ['en', '> My name is Emily Johnson and I am still waiting.', 'Emily Johnson'],
  ])('in %s: %s', (lang, body, expected) => {
    expect(found({ lang, body, type: 'answer' })).toEqual(expected === null ? [] : [`customer ${expected}`]);
  });

  it.each([
    ['de', 'Sehr geehrte Frau *Nachname*,'],
    ['de', 'Sehr geehrte Frau Vorname Nachname,'],
    ['de', 'Sehr geehrte Frau Klein,'],
    ['de', 'Sehr geehrte Damen und Herren,'],
    ['de', 'Liebe Kundinnen und Kunden,'],
    ['de', 'Hallo Team Kundendienst,'],
    ['de', 'Sehr geehrter Herr Max Mustermann,'],
    ['de', 'Sehr geehrte Frau Direktorin Klein,'],
    ['de', 'Sehr geehrte Frau [ausfüllen: Vor- und Nachname],'],
    ['de', 'Schreiben Sie nicht „Hallo Sabine Meier“, sondern den Nachnamen.'],
    ['de', 'Nicht: Hallo Sabine Meier, das war Ihr Fehler.'],
    ['de', 'Hallo Robert Bosch GmbH,'],
    ['de', 'Hallo Dr. Oetker Kundendienst,'],
    ['de', 'Sehr geehrter Herr Professor Klein,'],
    ['de', 'Sehr geehrte Frau Dr. Klein,'],
    ['en', 'Dear Dr Klein,'],
    ['en', 'Dear Professor,'],
    ['de', 'Hallo Paul Muster,'],
    ['de', 'Ich bin Montag Abend da.'],
    ['en', 'Dear First Last,'],
    ['en', 'Dear Jane Doe,'],
    ['en', 'Dear Sir or Madam,'],
    ['en', 'Dear Customer Care,'],
    ['en', 'Dear Ms *last name*,'],
    ['en', 'Do not write “Dear John Carter”.'],
    ['en', 'This is Mark Questions as urgent.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found({ lang, body, type: 'answer' })).toEqual([]);
  });

  it('as a warning; not of the company’s own name, not in rules, where nobody is written to', () => {
    const body = 'Hallo Sabine Meier, danke.';
    const settings = defaultSettings.replace('Muster GmbH', 'Sabine Meier Moden');
    expect(found({ body, type: 'answer', settings })).toEqual([]);
    expect(found({ body, type: 'rules' })).toEqual([]);
    expect(found({ body: '## Text <a id="holding-statement"></a>\n\n> Hallo Sabine Meier, danke.', type: 'playbook' })).toEqual([
      'customer Sabine Meier',
    ]);
    const text = documentOf({ type: 'answer', body });
    expect(findingsOf({ files: { 'answers/a.md': text }, rules: [rule] }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});
