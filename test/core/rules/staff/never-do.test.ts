import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/staff/never-do.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

function found({ lang, body, type = 'rules', status }: { lang: string; body: string; type?: string; status?: string }) {
  const text = documentOf({ lang, type, body, ...(status === undefined ? {} : { status }) });
  return findingsOf({ files: { 'policies/a.md': text }, rules: [rule] });
}

describe('never-do', () => {
  it.each([
    ['de', 'Kritik an der Firma ist verboten.', 'criticism'],
    ['de', 'Öffentliche Kritik an uns ist nicht erlaubt.', 'criticism'],
    ['en', 'Criticism of us is not allowed.', 'criticism'],
    ['de', 'Kritisieren Sie Ihren Arbeitgeber nie im Netz.', 'criticism'],
    ['de', 'Sie dürfen das Unternehmen nicht kritisieren.', 'criticism'],
    ['de', 'Beschäftigte dürfen sich nicht negativ über die Firma äußern.', 'criticism'],
    ['de', 'Verboten sind:\n\n- Kritik an Vorgesetzten und Kritik an der Geschäftsleitung', 'criticism'],
    ['de', 'Wir dulden keine Kritik an der Firma.', 'criticism'],
    ['de', 'Sprechen Sie nicht über Ihr Gehalt.', 'pay'],
    ['de', 'Es ist untersagt, über Löhne und Arbeitsbedingungen zu sprechen.', 'pay'],
    [
      'de',
      'Über die Bezahlung darf nicht gesprochen, geschrieben oder über den Lohn geredet werden; Gespräche über den Lohn sind tabu.',
      'pay',
    ],
    ['de', 'Nennen Sie der Leitung das Passwort Ihres privaten Kontos.', 'access'],
    ['de', 'Sie müssen den Zugang zu Ihrem privaten Konto offenlegen.', 'access'],
    ['de', 'Nehmen Sie Freundschaftsanfragen Ihrer Führungskraft an.', 'access'],
    ['de', 'Missstände dürfen nicht an Behörden gemeldet werden.', 'reporting'],
    ['de', 'Wenden Sie sich nicht an eine Behörde.', 'reporting'],
    ['de', 'Private Konten werden stichprobenartig kontrolliert.', 'watching'],
    ['de', 'Wir behalten uns vor, private Profile zu prüfen.', 'watching'],
    ['de', 'Die Personalabteilung beobachtet private Accounts.', 'watching'],
    ['en', 'Criticism of the company is prohibited.', 'criticism'],
    ['en', 'You must not criticise your employer.', 'criticism'],
    ['en', 'Never speak badly about us.', 'criticism'],
    ['en', 'Do not post negative comments about the company.', 'criticism'],
    ['en', 'Do not discuss your salary with colleagues.', null],
    ['en', 'Do not discuss your salary.', 'pay'],
    ['en', 'Staff may not talk about pay online.', 'pay'],
    ['en', 'You must share the password of your private account.', 'access'],
    ['en', 'You have to accept friend requests from your manager.', 'access'],
    ['en', 'Do not report wrongdoing to the authorities.', 'reporting'],
    ['en', 'Private accounts are checked regularly.', 'watching'],
    ['en', 'We monitor personal social media accounts.', 'watching'],
  ])('in %s: %s', (lang, body, message) => {
    expect(found({ lang, body }).map((finding) => finding.message)).toEqual(message === null ? [] : [message]);
  });

  it.each([
    ['de', 'Niemand bei uns verlangt Zugang, eine Freundschaft oder ein Lob.'],
    ['de', 'Sie dürfen über Lohn und Arbeitsbedingungen sprechen und sich mit anderen zusammenschließen.'],
    ['de', 'Sie dürfen eine eigene Meinung äußern, auch eine kritische über uns.'],
    ['de', 'Kritik an uns ist kein Fehler.'],
    ['de', 'Kritik an uns ist erlaubt und kein Fall für diesen Plan.'],
    ['en', 'Criticism of us is allowed and no case for this playbook.'],
    ['de', 'Kritik an der Firma ist nicht verboten.'],
    ['de', 'Niemand darf wegen Kritik an der Firma benachteiligt werden.'],
    ['de', 'Löschen Sie Kritik an uns nicht.'],
    ['de', 'Beantworten Sie Kritik an uns nicht allein.'],
    ['de', 'Nehmen Sie Kritik an der Firma nicht persönlich.'],
    ['de', 'Beleidigende Kritik an Vorgesetzten und unserer Firma ist verboten.'],
    ['de', 'Kritisieren Sie Mitbewerber nicht.'],
    ['de', 'Sprechen Sie nicht über die Gehälter anderer.'],
    ['de', 'Sie müssen nicht über Ihr Gehalt sprechen.'],
    ['de', 'Es ist nicht verboten, über den Lohn zu sprechen.'],
    ['de', 'Geben Sie das Passwort Ihres privaten Kontos nie weiter.'],
    ['de', 'Verlangt jemand Zugang zu Ihrem privaten Konto, melden Sie das der Leitung.'],
    ['de', 'Sichern Sie private Konten mit einem starken Passwort.'],
    ['de', 'Melden Sie private Konten mit Ihrer privaten E-Mail-Adresse an.'],
    ['de', 'Private Konten werden nicht überprüft.'],
    ['de', 'Niemand prüft private Konten.'],
    ['de', 'Wir prüfen Beschwerden, die über private Konten kommen.'],
    ['de', 'Prüfen Sie, ob Ihre privaten Konten gesichert sind.'],
    ['de', 'Sie dürfen Missstände intern oder bei einer Behörde melden.'],
    ['de', 'Beantworten Sie Fragen von Behörden nicht zur Sache.'],
    ['de', 'Melden Sie einen Verstoß gegen den Datenschutz nicht selbst der Behörde.'],
    ['de', 'Der Satz „Kritik an der Firma ist verboten“ gehört in keine Richtlinie.'],
    ['de', 'Nicht: Kritik an der Firma ist verboten.'],
    ['de', '> Kritik an der Firma ist verboten.'],
    ['de', 'Sie dürfen die Firma kritisieren, aber nicht beleidigend werden.'],
    ['de', 'Kritisiert jemand die Firma, streiten Sie nicht.'],
    ['en', 'You may criticise the company, but do not disparage our competitors.'],
    ['en', 'If someone criticises the company, do not argue with them.'],
    ['en', 'Nobody here asks for access, a friendship or praise.'],
    ['en', 'You may talk about pay and working conditions.'],
    ['en', 'Criticism of us is not a mistake.'],
    ['en', 'Criticism of the company is not prohibited.'],
    ['en', 'Nobody may be punished for criticism of the company.'],
    ['en', 'Do not delete criticism of us.'],
    ['en', 'Do not disclose the salaries of others.'],
    ['en', 'Never share the password of your private account.'],
    ['en', 'Nobody checks private accounts.'],
    ['en', 'Check which private accounts name the company.'],
    ['en', 'Do not answer questions from authorities.'],
    ['en', 'We review complaints from private accounts.'],
    ['en', 'Do not criticise competitors.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found({ lang, body })).toEqual([]);
  });

  it('names the sentence at its place', () => {
    const [finding] = found({ lang: 'de', body: 'Willkommen. Sprechen Sie nicht über Ihr Gehalt. Danke.' });
    expect([finding?.data, finding?.place.column, finding?.place.endColumn]).toEqual([
      { sentence: 'Sprechen Sie nicht über Ihr Gehalt' },
      13,
      48,
    ]);
  });

  it('leaves quizzes, retired documents and other languages alone', () => {
    const body = 'Kritik an der Firma ist verboten.';
    expect(found({ lang: 'de', body, status: 'retired' })).toEqual([]);
    expect(found({ lang: 'fr', body })).toEqual([]);
    expect(found({ lang: 'de', body, type: 'quiz' })).toEqual([]);
  });
});
