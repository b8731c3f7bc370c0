import type { CommandHelp } from './help.js';

export const initHelp: CommandHelp = {
  summary: { de: 'ein neues Handbuch anlegen', en: 'create a new handbook' },
  description: {
    de: 'Fragt nach Firma, Sprachen und Kanälen und schreibt ein vollständiges Handbuch: Kanalstrategie, Regeln für alle, Eskalationsplan, Kanalplan, Antwortleitfäden, drei Quiz, Prüfung in GitHub und GitLab. Vorhandene Dateien bleiben unberührt. Jede Frage gibt es auch als Option und als Schlüssel der Antwortdatei.',
    en: 'Asks about company, languages and channels and writes a complete handbook: channel strategy, rules for all staff, escalation playbook, channel plan, answer guides, three quizzes, checks in GitHub and GitLab. Existing files are never touched. Every question is also an option and a key of the answers file.',
  },
  usage: '[DIR]',
  args: { DIR: { de: 'Ordner des Handbuchs; sonst der, in dem Sie stehen', en: 'folder of the handbook; else the one you are in' } },
  flags: {
    answers: { value: 'FILE', de: 'Antworten aus einer YAML-Datei', en: 'answers from a YAML file' },
    yes: {
      de: 'nichts fragen, Vorgaben übernehmen; der Firmenname ist nötig',
      en: 'ask nothing, take the defaults; the company’s name is needed',
    },
    'dry-run': { de: 'nur zeigen, was geschrieben würde', en: 'only show what would be written' },
    only: { value: 'plan', de: 'nur den Kanalplan channels.yaml anlegen', en: 'create the channel plan channels.yaml only' },
    company: { value: 'NAME', de: 'Name der Firma', en: 'name of the company' },
    countries: { value: 'DE,AT,…', de: 'Länder der Kunden', en: 'countries of the customers' },
    languages: { value: 'de,en', de: 'Sprachen des Handbuchs', en: 'languages of the handbook' },
    staff: { value: 'NUMBER', de: 'wie viele Menschen in der Firma arbeiten', en: 'how many people work in the company' },
    customers: { value: 'consumers|businesses|both', de: 'wer die Kunden sind', en: 'who the customers are' },
    'works-council': {
      de: 'es gibt einen Betriebsrat (--no-works-council: keinen)',
      en: 'there is a works council (--no-works-council: none)',
    },
    address: { value: 'Sie|du', de: 'Anrede in den deutschen Texten', en: 'form of address in the German texts' },
    tone: { value: 'formal|relaxed', de: 'Ton in Antworten an Kunden: förmlich oder locker', en: 'tone of answers to customers' },
    'sensitive-products': {
      de: 'heikle oder sehr exklusive Produkte (--no-sensitive-products: keine)',
      en: 'sensitive or very exclusive products (--no-sensitive-products: none)',
    },
    with: {
      value: 'LIST',
      de: 'weitere Dokumente, etwa playbooks,training oder alle; was es gibt, zeigt unisono add',
      en: 'further documents, such as playbooks,training or all; unisono add shows what there is',
    },
    departments: { value: 'LIST', de: 'Bereiche, die mit Kunden sprechen', en: 'departments that talk to customers' },
    channels: { value: 'LIST', de: 'Kanäle, etwa phone:live,facebook:planned', en: 'channels, such as phone:live,facebook:planned' },
    'code-owner': {
      value: '@NAME',
      de: 'wer im Versionssystem Änderungen freigibt',
      en: 'who approves changes in the version control system',
    },
  },
  examples: [
    { command: 'init', what: { de: 'mit dem Assistenten im aktuellen Ordner', en: 'with the assistant in the current folder' } },
    {
      command: 'init handbook --yes --company "Muster GmbH" --languages de,en',
      what: { de: 'ohne Fragen, zweisprachig', en: 'without questions, in two languages' },
    },
    { command: 'init --only plan --dry-run', what: { de: 'nur den Kanalplan, als Probelauf', en: 'the channel plan only, as a dry run' } },
  ],
};
