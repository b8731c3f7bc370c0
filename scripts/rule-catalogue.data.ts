import type { Localised } from '../src/core/language.js';

/** An entry of one of the two catalogues from which the document rules were built, and what checks it today. */
export interface CatalogueEntry {
  /** As in the catalogue; never changed. */
  readonly id: string;
  /** Ids of document rules, codes of audit checks. */
  readonly by: readonly string[];
  /** What `lint --fix` does about it in the first rule: by itself, or with `--suggestions`. */
  readonly fix?: 'safe' | 'suggestion';
  /** What the entry asks for, where its name does not say. */
  readonly about?: Localised;
  /** Where we check it in another way than the catalogue has it. */
  readonly note?: Localised;
}

const wording: Localised = {
  de: 'Die Meldung nennt einen besseren Wortlaut; einsetzen kann ihn nur, wer den Fall kennt.',
  en: 'The message names a better wording; only somebody who knows the case can put it in.',
};

/** The forty document rules, in the order of the catalogue. */
export const documentRules: readonly CatalogueEntry[] = [
  { id: 'fm-schema', by: ['fm-schema', 'fm-file-name', 'settings-schema'], fix: 'suggestion' },
  { id: 'fm-safe-yaml', by: ['fm-safe-yaml', 'yaml-syntax', 'fm-schema'], fix: 'safe' },
  { id: 'fm-owner', by: ['fm-owner'], fix: 'suggestion' },
  { id: 'fm-review', by: ['fm-review'] },
  { id: 'fm-status', by: ['fm-status'] },
  { id: 'ver-bump-missing', by: ['ver-bump-missing'], fix: 'safe' },
  { id: 'ver-bump-too-small', by: ['ver-bump-too-small'], fix: 'suggestion' },
  { id: 'ver-bump-idle', by: ['ver-bump-idle'] },
  { id: 'ver-change-note', by: ['ver-change-note'], fix: 'suggestion' },
  { id: 'ver-id-stable', by: ['ver-id-stable'] },
  {
    id: 'str-required-sections',
    by: ['str-required-sections'],
    fix: 'suggestion',
    note: {
      de: 'Der leere Abschnitt kommt als Vorschlag, nicht von selbst: In einem freigegebenen Text ist eine offene Stelle selbst ein Fehler.',
      en: 'The empty section comes as a suggestion, not by itself: in an approved text an open place is an error too.',
    },
  },
  { id: 'str-placeholder', by: ['str-placeholder'] },
  { id: 'str-empty-section', by: ['str-empty-section'] },
  { id: 'ref-target', by: ['ref-target', 'str-anchor'], fix: 'suggestion' },
  { id: 'fact-mismatch', by: ['fact-mismatch', 'fact-expired'], fix: 'suggestion' },
  { id: 'fact-undeclared', by: ['fact-undeclared'], fix: 'suggestion' },
  { id: 'fact-vague', by: ['fact-vague'], fix: 'suggestion' },
  { id: 'fact-term', by: ['fact-term'], fix: 'safe' },
  { id: 'fact-modality', by: ['fact-modality'] },
  { id: 'chan-unknown', by: ['chan-unknown', 'law-outdated', 'SEL-13', 'SEL-14'], fix: 'safe' },
  {
    id: 'chan-incomplete',
    by: ['SEL-01', 'COO-01', 'COO-02', 'COO-13', 'COO-14', 'SEL-08', 'SEL-10'],
    note: {
      de: 'Fehler des Kanalplans meldet `audit`; was der Plan nicht sagt, wird eine Frage.',
      en: 'Faults of the channel plan are reported by `audit`; what the plan does not say becomes a question.',
    },
  },
  {
    id: 'chan-target-uncovered',
    by: ['COO-14'],
    note: { de: 'Im Kanalplan, durch `audit`.', en: 'In the channel plan, by `audit`.' },
  },
  { id: 'chan-private-exit', by: ['chan-private-exit', 'SEL-05', 'SEL-18'] },
  { id: 'esc-ladder', by: ['esc-ladder'] },
  { id: 'esc-first-hour', by: ['esc-first-hour'] },
  { id: 'esc-contact-page', by: ['esc-contact-page', 'SEL-08'] },
  { id: 'staff-scope', by: ['staff-scope'] },
  { id: 'staff-ban-only', by: ['staff-ban-only'] },
  { id: 'privacy-personal', by: ['privacy-personal'] },
  { id: 'tone-stock-phrase', by: ['tone-stock-phrase'], note: wording },
  { id: 'tone-nonapology', by: ['tone-nonapology'], note: wording },
  { id: 'tone-officialese', by: ['tone-officialese'], fix: 'suggestion' },
  { id: 'tone-blame', by: ['tone-blame'], note: wording },
  { id: 'answer-shape', by: ['answer-shape'] },
  { id: 'answer-public-data', by: ['answer-public-data'], fix: 'suggestion' },
  { id: 'read-score', by: ['read-score'] },
  { id: 'read-address', by: ['read-address'] },
  { id: 'twin-drift', by: ['twin-drift'], fix: 'suggestion' },
  { id: 'quiz-binding', by: ['quiz-binding', 'fact-mismatch', 'quiz-syntax'] },
  {
    id: 'quiz-stale',
    by: ['quiz-stale'],
    note: {
      de: '`unisono quiz review` zeigt beide Texte und stempelt neu; das macht niemand ungesehen.',
      en: '`unisono quiz review` shows both texts and records the review; nobody does that unseen.',
    },
  },
];

/** The checks of the three documents, L-01 to L-24. */
export const documentChecks: readonly CatalogueEntry[] = [
  { id: 'L-01', by: ['fm-schema', 'fm-safe-yaml'], about: { de: 'Kopfdaten vollständig', en: 'Front matter complete' } },
  { id: 'L-02', by: ['fm-review'], about: { de: 'Überprüfung überfällig', en: 'Review overdue' } },
  { id: 'L-03', by: ['str-required-sections', 'str-empty-section'], about: { de: 'Pflichtabschnitte', en: 'Required sections' } },
  { id: 'L-04', by: ['str-placeholder'], about: { de: 'Offene Stellen', en: 'Open places' } },
  {
    id: 'L-05',
    by: ['fm-owner', 'plan-reference'],
    about: { de: 'Zuständig ist eine Rolle, die es gibt', en: 'The owner is a role that exists' },
  },
  { id: 'L-06', by: ['fact-mismatch'], about: { de: 'Antwortzusage wie im Kanalplan', en: 'Reply promise as in the channel plan' } },
  {
    id: 'L-07',
    by: ['ref-target', 'plan-reference', 'chan-unknown'],
    about: { de: 'Genannte Kanäle und Anliegen gibt es', en: 'Channels and topics that are named exist' },
  },
  { id: 'L-08', by: ['esc-ladder'], about: { de: 'Jede Stufe mit Rolle, Frist und Takt', en: 'Every level with role, time and rhythm' } },
  { id: 'L-09', by: ['privacy-personal'], about: { de: 'Keine privaten Nummern und Adressen', en: 'No private numbers and addresses' } },
  { id: 'L-10', by: ['esc-two-persons', 'COO-15'], about: { de: 'Freigabe durch zwei', en: 'Approval by two' } },
  {
    id: 'L-11',
    by: ['esc-holding-statement'],
    about: { de: 'Erstmeldung nennt das nächste Mal', en: 'Holding statement names the next update' },
  },
  { id: 'L-12', by: ['law-outdated', 'SEL-13', 'SEL-14'], about: { de: 'Recht und Namen von gestern', en: 'Laws and names of yesterday' } },
  { id: 'L-13', by: ['twin-drift', 'quiz-binding'], about: { de: 'Sprachen sagen dasselbe', en: 'Languages say the same' } },
  { id: 'L-14', by: ['read-score'], about: { de: 'Lesbarkeit', en: 'Readability' } },
  { id: 'L-15', by: ['tone-blame', 'tone-officialese'], about: { de: 'Belehrender Ton', en: 'Lecturing tone' } },
  {
    id: 'L-16',
    by: ['esc-verbatim'],
    about: { de: 'Fester Wortlaut außerhalb der Erstmeldung', en: 'Fixed wording outside a holding statement' },
  },
  {
    id: 'L-17',
    by: ['chan-unknown', 'law-outdated', 'SEL-13'],
    about: { de: 'Geschlossene oder unbekannte Plattform', en: 'Closed or unknown platform' },
  },
  { id: 'L-18', by: ['duty-without-time', 'fact-vague'], about: { de: 'Pflicht ohne Frist', en: 'Duty without a time' } },
  { id: 'L-19', by: ['never-do'], about: { de: 'Was Regeln nie verlangen dürfen', en: 'What rules must never demand' } },
  { id: 'L-20', by: ['forbidden-absolute'], about: { de: 'Verbot ohne Ausweg', en: 'Ban without a way out' } },
  { id: 'L-21', by: ['ref-target', 'str-anchor'], about: { de: 'Link ohne Ziel', en: 'Link without a target' } },
  { id: 'L-22', by: ['rule-without-example'], about: { de: 'Regel ohne Beispiel', en: 'Rule without an example' } },
  { id: 'L-23', by: ['quiz-binding'], about: { de: 'Quiz fragt jeden Pflichtabschnitt', en: 'Quiz asks about every section with duties' } },
  { id: 'L-24', by: ['ver-bump-missing', 'ver-bump-too-small'], about: { de: 'Neuer Text, alte Version', en: 'New text, old version' } },
];
