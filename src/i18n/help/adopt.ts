import type { CommandHelp } from './help.js';

export const adoptHelp: CommandHelp = {
  summary: { de: 'vorhandene Markdown-Dokumente zum Handbuch machen', en: 'turn existing Markdown documents into a handbook' },
  description: {
    de: 'Liest einen Ordner mit Richtlinien von anderswo, schlägt Kopfdaten, Anker, Sprachpaare und unisono.yaml vor und sagt dazu, warum und was unsicher ist. Die Dokumente kommen nach policies/ und answers/, ihr Text bleibt unverändert, Links werden angepasst. Freigaben und Verantwortliche werden nie erfunden. Was die Prüfung heute findet, hält .unisono/baseline.yaml zurück; jede spätere Änderung zählt. In einem Handbuch kommen die Dokumente ohne Kopfdaten hinzu.',
    en: 'Reads a folder of policies from elsewhere, proposes front matter, anchors, language pairs and unisono.yaml, and says why and what is unsure. The documents go into policies/ and answers/, their text stays unchanged, links are adapted. Approvals and owners are never invented. What the check finds today is held back by .unisono/baseline.yaml; every later change counts. In a handbook the documents without front matter are taken in.',
  },
  usage: '[DIR]',
  args: {
    DIR: {
      de: 'Ordner mit Markdown-Dokumenten; sonst der, in dem Sie stehen',
      en: 'folder with Markdown documents; else the one you are in',
    },
  },
  flags: {
    company: { value: 'NAME', de: 'Name der Firma', en: 'name of the company' },
    'dry-run': { de: 'nur zeigen, was geschrieben würde', en: 'only show what would be written' },
    yes: { de: 'ohne Rückfrage schreiben', en: 'write without asking' },
    undo: {
      de: 'die letzte Übernahme zurücknehmen, solange niemand ihre Dateien geändert hat',
      en: 'take the last adoption back, as long as nobody changed its files',
    },
    format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'adopt --dry-run', what: { de: 'zeigen, was aus diesem Ordner würde', en: 'show what would become of this folder' } },
    {
      command: 'adopt guidelines --company "Muster GmbH" --yes',
      what: { de: 'ohne Fragen übernehmen', en: 'take in without questions' },
    },
    { command: 'adopt --undo', what: { de: 'die letzte Übernahme zurücknehmen', en: 'take the last adoption back' } },
  ],
};
