import type { PolicyType } from '../../handbook/document-head.js';
import type { Localised } from '../../language.js';

export interface RequiredSection {
  /** The anchor, the same in all languages. */
  readonly id: string;
  readonly title: Localised;
}

/** The sections that a check or a law needs, by type of document, in the order in which readers look for them. The others of docs/formats.en.md may be left out. */
export const requiredSections: Readonly<Record<PolicyType, readonly RequiredSection[]>> = {
  strategy: [
    { id: 'topics', title: { de: 'Anliegen und Zuständigkeit', en: 'Topics and who is responsible' } },
    { id: 'channels', title: { de: 'Kanäle, die wir betreiben', en: 'Channels we run' } },
    { id: 'public-or-private', title: { de: 'Öffentlich oder privat', en: 'Public or private' } },
    { id: 'one-voice', title: { de: 'Mit einer Stimme', en: 'One voice' } },
    { id: 'reply-promise', title: { de: 'Antwortzusage', en: 'Reply promise' } },
    { id: 'review', title: { de: 'Überprüfung', en: 'Review' } },
  ],
  rules: [
    { id: 'scope', title: { de: 'Für wen das gilt', en: 'Who this applies to' } },
    { id: 'you-may', title: { de: 'Was erlaubt ist', en: 'What you may do' } },
    { id: 'ten-rules', title: { de: 'Zehn Regeln', en: 'Ten rules' } },
    { id: 'private-accounts', title: { de: 'Private Konten', en: 'Private accounts' } },
    { id: 'advertising-label', title: { de: 'Werbung kennzeichnen', en: 'Label advertising' } },
    { id: 'never-online', title: { de: 'Was nie ins Netz gehört', en: 'What never goes online' } },
    { id: 'complaint-seen', title: { de: 'Beschwerde gesehen', en: 'Complaint seen' } },
    { id: 'speaking-for-us', title: { de: 'Für uns sprechen', en: 'Speaking for us' } },
    { id: 'version-and-help', title: { de: 'Fassung und Hilfe', en: 'Version and help' } },
  ],
  playbook: [
    { id: 'trigger', title: { de: 'Auslöser und Stufen', en: 'Trigger and levels' } },
    { id: 'first-15-minutes', title: { de: 'Die erste Viertelstunde', en: 'The first 15 minutes' } },
    { id: 'triage', title: { de: 'Einordnen', en: 'Triage' } },
    { id: 'roles', title: { de: 'Rollen', en: 'Roles' } },
    { id: 'approvals', title: { de: 'Freigaben', en: 'Approvals' } },
    { id: 'holding-statement', title: { de: 'Erstmeldung', en: 'Holding statement' } },
    { id: 'rhythm', title: { de: 'Rhythmus', en: 'Rhythm' } },
    { id: 'moderation', title: { de: 'Moderation unter Druck', en: 'Moderation under pressure' } },
    { id: 'stand-down', title: { de: 'Entwarnung', en: 'Stand-down' } },
    { id: 'review', title: { de: 'Nachbereitung', en: 'Review' } },
  ],
  guideline: [
    { id: 'why', title: { de: 'Warum', en: 'Why' } },
    { id: 'good', title: { de: 'So sieht es gut aus', en: 'What good looks like' } },
    { id: 'do-and-dont', title: { de: 'Tun und lassen', en: 'Do and don’t' } },
    { id: 'case', title: { de: 'Ein Fall', en: 'A case' } },
    { id: 'measures', title: { de: 'Woran Sie es messen', en: 'How you measure it' } },
  ],
  answer: [],
  worksheet: [],
};

/** The sections that a document may have besides, so that a missing one is not taken for a misspelt neighbour. */
export const optionalSections: readonly string[] = [
  ...['goals', 'listening', 'audiences', 'channels-not-used', 'capacity', 'opening-and-closing', 'opinion-leaders', 'asking-customers'],
  ...['press', 'ai-tools', 'account-security', 'hate-and-threats', 'consequences'],
  ...['facts-page', 'order', 'stance', 'shift-change'],
];
