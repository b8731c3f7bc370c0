import { defineWords } from './words.js';

/** The texts of `init`. */
export const initWords = defineWords({
  welcome: {
    de: 'Dieser Assistent legt ein Handbuch an: Kanalstrategie, Regeln für alle, Eskalationsplan, Kanalplan, Antwortleitfäden, drei Quiz und auf Wunsch mehr. Geschrieben wird erst am Ende, nach Ihrer Zustimmung. Strg+C bricht jederzeit ab.',
    en: 'This assistant creates a handbook: channel strategy, rules for all staff, escalation playbook, channel plan, answer guides, three quizzes and, if you like, more. Nothing is written before the end, and only with your consent. Ctrl+C stops at any time.',
  },
  'welcome-plan': {
    de: 'Dieser Assistent legt einen Kanalplan an. Geschrieben wird erst am Ende, nach Ihrer Zustimmung. Strg+C bricht jederzeit ab.',
    en: 'This assistant creates a channel plan. Nothing is written before the end, and only with your consent. Ctrl+C stops at any time.',
  },

  'ask-company': { de: 'Wie heißt die Firma?', en: 'What is the company called?' },
  'hint-company': { de: 'So, wie der Name in den Texten stehen soll.', en: 'As the name should appear in the texts.' },
  'need-company': { de: 'Bitte geben Sie den Namen der Firma ein.', en: 'Please type the name of the company.' },
  'ask-languages': { de: 'In welchen Sprachen soll das Handbuch sein?', en: 'Which languages should the handbook have?' },
  'hint-languages': {
    de: 'Jedes Dokument entsteht in jeder gewählten Sprache. Weniger Sprachen bedeuten weniger Pflege.',
    en: 'Every document is made in every language chosen. Fewer languages mean less upkeep.',
  },
  'language-de': { de: 'Deutsch', en: 'German' },
  'language-en': { de: 'Englisch', en: 'English' },
  'ask-countries': { de: 'In welchen Ländern haben Sie Kunden?', en: 'In which countries are your customers?' },
  'hint-countries': {
    de: 'Kürzel mit zwei Buchstaben, durch Komma getrennt. Hinweise zum Recht gibt es für DE, AT, CH und US.',
    en: 'Codes of two letters, separated by commas. There are notes on the law for DE, AT, CH and US.',
  },
  'need-countries': {
    de: 'Bitte geben Sie Kürzel mit zwei Buchstaben ein, zum Beispiel: DE, AT',
    en: 'Please type codes of two letters, for example: DE, AT',
  },
  'ask-customers': { de: 'Wer sind Ihre Kunden?', en: 'Who are your customers?' },
  'customers-consumers': { de: 'Privatleute', en: 'Consumers' },
  'customers-businesses': { de: 'Firmen', en: 'Businesses' },
  'customers-both': { de: 'beide', en: 'Both' },
  'ask-staff': { de: 'Wie viele Menschen arbeiten in der Firma?', en: 'How many people work in the company?' },
  'hint-staff': {
    de: 'Ungefähr genügt. Wissen Sie es nicht, drücken Sie nur die Eingabetaste.',
    en: 'Roughly is enough. If you do not know, just press Enter.',
  },
  'need-staff': { de: 'Bitte geben Sie eine ganze Zahl ab 1 ein, oder nichts.', en: 'Please type a whole number from 1 up, or nothing.' },
  'ask-works-council': { de: 'Gibt es einen Betriebsrat?', en: 'Is there a works council?' },
  'hint-works-council': {
    de: 'Dann vermerken die Regeln, dass er beteiligt wird.',
    en: 'If so, the rules note that it is involved.',
  },
  'ask-address': { de: 'Wie sprechen die deutschen Texte Ihre Leute an?', en: 'How do the German texts address your staff?' },
  'address-formal': { de: 'mit Sie', en: 'formally (Sie)' },
  'address-informal': { de: 'mit du', en: 'informally (du)' },
  'ask-address-and-tone': {
    de: 'Wie sprechen Sie Beschäftigte und Kunden an?',
    en: 'How do you address staff and customers in German?',
  },
  'manner-Sie formal': { de: 'mit Sie, förmlich', en: 'with Sie, formally' },
  'manner-Sie relaxed': { de: 'mit Sie, locker', en: 'with Sie, relaxed' },
  'manner-du relaxed': { de: 'mit du, locker', en: 'with du, relaxed' },
  'manner-du formal': { de: 'mit du, förmlich', en: 'with du, formally' },
  'ask-tone': { de: 'Wie sprechen Sie mit Kunden?', en: 'How do you talk to customers?' },
  'hint-tone': {
    de: 'Danach richten sich Begrüßung, Beispiele und die Erstmeldung im Ernstfall. Die Fakten bleiben gleich.',
    en: 'Greetings, examples and the holding statement follow it. The facts stay the same.',
  },
  'tone-formal': { de: 'förmlich', en: 'formal' },
  'tone-relaxed': { de: 'locker', en: 'relaxed' },
  'ask-sensitive-products': {
    de: 'Verkaufen Sie heikle oder sehr exklusive Produkte?',
    en: 'Do you sell sensitive or very exclusive products?',
  },
  'hint-sensitive-products': {
    de: 'Etwas, über das Kunden nicht öffentlich sprechen wollen. Dann beraten Sie nur im Gespräch zu zweit.',
    en: 'Something that customers do not want to talk about in public. Then you advise in private only.',
  },
  'ask-departments': { de: 'Welche Bereiche sprechen mit Kunden?', en: 'Which departments talk to customers?' },
  'hint-departments': {
    de: 'Für jeden entsteht eine Rolle in unisono.yaml. Rollen lassen sich später ändern.',
    en: 'Each gets a role in unisono.yaml. Roles can be changed later.',
  },
  'ask-channels': { de: 'Welche Kanäle gibt es, oder sind geplant?', en: 'Which channels are there, or are planned?' },
  'hint-channels': {
    de: 'Weitere tragen Sie später in channels.yaml ein.',
    en: 'You can add more in channels.yaml later.',
  },
  'ask-live': { de: 'Welche davon sind schon in Betrieb?', en: 'Which of them are live already?' },
  'hint-live': { de: 'Die übrigen gelten als geplant.', en: 'The others count as planned.' },

  'ask-documents': { de: 'Welche weiteren Dokumente brauchen Sie gleich?', en: 'Which further documents do you need right away?' },
  'hint-documents': {
    de: 'Jedes Dokument will gelesen, ausgefüllt und freigegeben sein. Was Sie weglassen, holt „unisono add“ später.',
    en: 'Each document has to be read, filled in and approved. What you leave out, “unisono add” brings later.',
  },

  'plan-new': { de: 'neu', en: 'new' },
  'plan-kept': { de: 'bleibt, wie es ist', en: 'stays as it is' },
  'plan-unchanged': { de: 'unverändert', en: 'unchanged' },
  'plan-head': { de: 'Geplant in {folder}:', en: 'Planned in {folder}:' },
  'plan-memory': {
    de: '.unisono/: {count} {count:Datei|Dateien} für den Editor und für spätere Fassungen der Vorlagen',
    en: '.unisono/: {count} {count:file|files} for editors and for later versions of the templates',
  },
  'plan-counts': { de: '{created} neu, {kept} schon da', en: '{created} new, {kept} there already' },
  'ask-write': { de: 'So schreiben?', en: 'Write them?' },
  declined: { de: 'Es wurde nichts geschrieben.', en: 'Nothing was written.' },
  'dry-run': { de: 'Probelauf: Es wurde nichts geschrieben.', en: 'Dry run: nothing was written.' },
  nothing: { de: 'Alles ist schon da. Es wurde nichts geschrieben.', en: 'Everything is there already. Nothing was written.' },
  written: { de: '{count} {count:Datei|Dateien} geschrieben.', en: '{count} {count:file|files} written.' },
  checked: {
    de: 'Geprüft: {errors} {errors:Fehler|Fehler}, {warnings} {warnings:Warnung|Warnungen}, {gaps} {gaps:Stelle|Stellen} zum Ausfüllen.',
    en: 'Checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {gaps} {gaps:place|places} to fill in.',
  },
  next: {
    de: 'Weiter geht es mit: unisono lint (zeigt, was auszufüllen ist) und unisono audit (prüft den Kanalplan).',
    en: 'Go on with: unisono lint (shows what to fill in) and unisono audit (checks the channel plan).',
  },
  'next-plan': { de: 'Weiter geht es mit: unisono audit channels.yaml', en: 'Go on with: unisono audit channels.yaml' },
});

export type InitWord = keyof typeof initWords;
