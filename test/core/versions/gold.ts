import type { Language } from '../../../src/core/language.js';

/** Two wordings of a sentence, and whether both demand the same. */
export interface Pair {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
}

const same = (language: Language, before: string, after: string): Pair => ({ language, before, after, same: true });
const different = (language: Language, before: string, after: string): Pair => ({ language, before, after, same: false });

export const pairs: readonly Pair[] = [
  // Other words, the same demand.
  same('de', 'Sie dürfen auf Beschwerden nicht selbst antworten.', 'Sie dürfen nicht selbst auf Beschwerden antworten.'),
  same('de', 'Sie müssen den Link sofort weitergeben.', 'Sie müssen den Link gleich weiterreichen.'),
  same('de', 'Wir antworten innerhalb von 14 Tagen.', 'Wir melden uns innerhalb von zwei Wochen.'),
  same('de', 'Es ist verboten, Passwörter weiterzugeben.', 'Das Weitergeben von Passwörtern ist untersagt.'),
  same('de', 'Passwörter dürfen nicht weitergegeben werden.', 'Das Weitergeben von Passwörtern ist verboten.'),
  same('de', 'Sie sollten vorher nachfragen.', 'Sie sollten zuvor nachfragen.'),
  same('de', 'Das ist ein schöner Text.', 'Das ist ein guter Text.'),
  same('de', 'Mindestens zwei Personen prüfen die Antwort.', 'Mindestens 2 Personen lesen die Antwort gegen.'),
  same('de', 'Geben Sie den Link weiter.', 'Leiten Sie den Link weiter.'),
  same('de', 'Kundinnen und Kunden lesen das nicht.', 'Unsere Kundinnen und Kunden lesen dies nicht.'),
  same('en', 'You must pass the link on at once.', 'You must forward the link at once.'),
  same('en', 'You must not share passwords.', 'Sharing your password is prohibited.'),
  same('en', 'You may not answer a complaint yourself.', 'You must not reply to complaints on your own.'),
  same('en', 'We reply within 24 hours.', 'We answer within one day.'),
  same('en', 'We reply within 2 weeks.', 'We answer messages within 14 days.'),
  same('en', 'You should ask first.', 'You should ask beforehand.'),
  same('en', 'At least two people check the answer.', 'At least 2 people read the reply.'),
  same('en', 'You do not have to answer.', 'You need not reply.'),
  same('en', 'This is a nice text.', 'This is a good text.'),
  same('en', 'Pass the link on.', 'Forward the link.'),
  // A changed modality.
  different('de', 'Sie sollten den Vorfall melden.', 'Sie müssen den Vorfall melden.'),
  different('de', 'Sie dürfen den Beitrag teilen.', 'Sie müssen den Beitrag teilen.'),
  different('de', 'Der Vorfall ist zu melden.', 'Der Vorfall sollte gemeldet werden.'),
  different('en', 'You should report it.', 'You must report it.'),
  different('en', 'You may share the post.', 'You must share the post.'),
  different('en', 'Report the incident.', 'You may report the incident.'),
  // A negation that came or went.
  different('de', 'Sie dürfen auf Beschwerden antworten.', 'Sie dürfen auf Beschwerden nicht antworten.'),
  different('de', 'Das ist erlaubt.', 'Das ist nicht erlaubt.'),
  different('de', 'Das ist verboten.', 'Das ist nicht verboten.'),
  different('de', 'Sie müssen antworten.', 'Sie müssen nicht antworten.'),
  different('de', 'Sie dürfen nicht antworten.', 'Sie müssen nicht antworten.'),
  different('en', 'You may answer.', 'You may not answer.'),
  different('en', 'You must not answer.', 'You do not have to answer.'),
  different('en', 'It is prohibited.', 'It is not prohibited.'),
  different('en', 'Always reply.', 'Never reply.'),
  // Numbers.
  different('de', 'Wir antworten innerhalb von 14 Tagen.', 'Wir antworten innerhalb von 15 Tagen.'),
  different('de', 'Wir antworten innerhalb eines Tages.', 'Wir antworten innerhalb eines Arbeitstages.'),
  different('de', 'Mindestens zwei Personen prüfen.', 'Höchstens zwei Personen prüfen.'),
  different('en', 'We reply within 4 hours.', 'We reply within 4 days.'),
  different('en', 'Two people check the answer.', 'Three people check the answer.'),
  different('en', 'Escalate within 30 minutes.', 'Escalate after 30 minutes.'),
  // Whom and what.
  different('de', 'Nur die Pressestelle antwortet.', 'Die Pressestelle antwortet.'),
  different('de', 'Sie müssen die Pressestelle fragen.', 'Sie müssen den Betriebsrat fragen.'),
  different('de', 'Fotos dürfen nicht gezeigt werden.', 'Passwörter dürfen nicht gezeigt werden.'),
  different('en', 'Only the press office answers.', 'The press office answers.'),
  different('en', 'You must tell your manager.', 'You must tell the press office.'),
  different('en', 'You must not share photos.', 'You must not share passwords.'),
  different('en', 'Staff must label advertising.', 'Agencies must label advertising.'),
  // Facts.
  different(
    'de',
    'Rückgabe innerhalb von [14 Tagen](../facts.yaml#return-window).',
    'Rückgabe innerhalb von [14 Tagen](../facts.yaml#exchange-window).',
  ),
  different('en', 'We reply within [4 hours](../channels.yaml#facebook.reply).', 'We reply within [4 hours](../channels.yaml#chat.reply).'),
];
