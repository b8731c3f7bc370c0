import type { CommandHelp } from './help.js';

export const addHelp: CommandHelp = {
  summary: { de: 'weitere Dokumente ins Handbuch nehmen', en: 'take further documents into the handbook' },
  description: {
    de: 'Die Vorlagen enthalten mehr, als ein Handbuch am ersten Tag braucht: Eskalationspläne für einzelne Lagen, weitere Antwortleitfäden, Checklisten. Ohne Namen zeigt der Befehl, was es gibt und was schon da ist. Mit Namen zeigt er, welche Dateien entstehen, und schreibt nach Rückfrage. Vorhandene Texte bleiben; Verweise auf das neue Dokument kommen hinzu wie bei upgrade, und unisono upgrade --undo nimmt alles zurück.',
    en: 'The templates offer more than a handbook needs on its first day: playbooks for particular situations, further answer guides, checklists. Without names the command shows what there is and what you have. With names it shows which files come in, asks, and writes. Texts that exist stay; links to the new document come in as with upgrade, and unisono upgrade --undo takes everything back.',
  },
  usage: '[NAME...]',
  args: { NAME: { de: 'Dokument oder Satz von Dokumenten; alle für alles', en: 'document or set of documents; all for everything' } },
  flags: {
    handbook: {
      value: 'DIR',
      de: 'Ordner des Handbuchs; sonst das, in dem Sie stehen',
      en: 'folder of the handbook; else the one around you',
    },
    'dry-run': { de: 'nur zeigen, was geschrieben würde', en: 'only show what would be written' },
    yes: { de: 'ohne Rückfrage schreiben', en: 'write without asking' },
    format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'add', what: { de: 'zeigen, was es gibt, und wählen', en: 'show what there is, and choose' } },
    {
      command: 'add outage-playbook --dry-run',
      what: { de: 'zeigen, was ein Dokument mit sich bringt', en: 'show what a document brings with it' },
    },
    { command: 'add playbooks', what: { de: 'alle Eskalationspläne dazunehmen', en: 'take in all playbooks' } },
  ],
};
