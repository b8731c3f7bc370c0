import { describe, expect, it } from 'vitest';
import { rule } from '../../../../src/core/rules/staff/forbidden-absolute.js';
import { findingsOf } from '../../../support/read-handbook.js';
import { documentOf } from '../one-truth/documents.js';

function found({ lang, body, type = 'playbook', status }: { lang: string; body: string; type?: string; status?: string }) {
  const text = documentOf({ lang, type, body, ...(status === undefined ? {} : { status }) });
  return findingsOf({ files: { 'policies/a.md': text }, rules: [rule] }).map(({ message }) => message);
}

describe('forbidden-absolute', () => {
  it.each([
    ['de', 'Kein Kommentar.', 'comment'],
    ['de', 'Kein Kommentar zu laufenden Verfahren.', 'comment'],
    ['de', 'Wir geben dazu keinen Kommentar ab.', 'comment'],
    ['de', 'Antworten Sie „Kein Kommentar“.', 'comment'],
    ['de', 'Gegenüber der Presse gilt: „Kein Kommentar“', 'comment'],
    ['de', 'Niemals antworten!', 'silence'],
    ['de', 'Antworten Sie nie auf Kritik.', 'silence'],
    ['de', 'Auf negative Kommentare reagieren wir grundsätzlich nicht.', 'silence'],
    ['de', 'Beschwerden werden grundsätzlich nicht beantwortet.', 'silence'],
    ['de', 'Löschen Sie negative Kommentare.', 'removal'],
    ['de', 'Kritische Beiträge werden sofort ausgeblendet.', 'removal'],
    ['de', 'Ignorieren Sie Kritik.', 'removal'],
    ['de', 'Geben Sie nie einen Fehler zu.', 'denial'],
    ['de', 'Gestehen Sie keine Fehler ein.', 'denial'],
    ['en', 'No comment.', 'comment'],
    ['en', 'No comment on ongoing cases.', 'comment'],
    ['en', 'Our answer to the press is “No comment”.', 'comment'],
    ['en', 'We never make any comment.', 'comment'],
    ['en', 'Never respond to criticism.', 'silence'],
    ['en', 'Never reply!', 'silence'],
    ['en', 'Negative comments are deleted.', 'removal'],
    ['en', 'Ignore bad reviews.', 'removal'],
    ['en', 'Never admit mistakes.', 'denial'],
  ])('in %s: %s', (lang, body, message) => {
    expect(found({ lang, body })).toEqual([message]);
  });

  it.each([
    ['de', 'Sagen Sie nie „Kein Kommentar“.'],
    ['de', '„Kein Kommentar“ ist keine Antwort.'],
    ['de', '„Kein Kommentar“ wirkt wie ein Eingeständnis.'],
    ['de', 'Statt „kein Kommentar“ nennen Sie den Zeitpunkt der nächsten Meldung.'],
    ['de', 'Kein Kommentar bleibt ohne Antwort.'],
    ['de', 'Kein Kommentar wird gelöscht, nur weil er Kritik enthält.'],
    ['de', 'Löschen Sie keine Kritik.'],
    ['de', 'Löschen Sie Kritik nicht.'],
    ['de', 'Kritik wird nicht gelöscht.'],
    ['de', 'Niemand löscht Kritik.'],
    ['de', 'Löschen Sie beleidigende Kommentare.'],
    ['de', 'Negative Kommentare werden gelöscht, wenn sie gegen die Hausregeln verstoßen, Hausregeln stehen auf der Seite.'],
    ['de', 'Antworten Sie nie auf Kritik im Affekt.'],
    ['de', 'Antworten Sie nie allein.'],
    ['de', 'Antworten Sie nicht zur Sache.'],
    ['de', 'Antworten Sie nie auf Beschwerden. Geben Sie den Link an den Kundendienst weiter.'],
    ['de', 'Antworten Sie nicht. Sichern Sie Bildschirmfoto, Adresse und Uhrzeit.'],
    ['de', 'Füttern Sie keine Trolle: Niemals antworten, wenn es ein Troll ist.'],
    ['de', 'Geben Sie Fehler zu.'],
    ['de', 'Wir geben den Fehler zu und sagen, was wir tun.'],
    ['de', 'Nicht: Kein Kommentar.'],
    ['de', '> Kein Kommentar.'],
    ['en', 'Never say “no comment”.'],
    ['en', '“No comment” sounds like guilt.'],
    ['en', 'No comment is left without a reply.'],
    ['en', 'No comments are deleted.'],
    ['en', 'Do not delete criticism.'],
    ['en', 'Never delete criticism.'],
    ['en', 'Never reply in anger.'],
    ['en', 'Never respond to complaints yourself.'],
    ['en', 'Never reply to reviews. Pass them on to support.'],
    ['en', 'Admit mistakes.'],
    ['en', 'Do not ignore criticism.'],
    ['en', 'Negative comments that break the house rules are deleted.'],
  ])('in %s leaves alone: %s', (lang, body) => {
    expect(found({ lang, body })).toEqual([]);
  });

  it('leaves retired documents, quizzes and other languages alone', () => {
    expect(found({ lang: 'de', body: 'Kein Kommentar.', status: 'retired' })).toEqual([]);
    expect(found({ lang: 'de', body: 'Kein Kommentar.', type: 'quiz' })).toEqual([]);
    expect(found({ lang: 'fr', body: 'No comment.' })).toEqual([]);
  });
});
