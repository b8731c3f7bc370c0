import type { CommandHelp } from './help.js';

export const diffHelp: CommandHelp = {
  summary: { de: 'zeigen, was sich für die Beschäftigten geändert hat', en: 'show what changed for the people who follow the handbook' },
  description: {
    de: 'Vergleicht das Handbuch, in dem Sie stehen, Abschnitt für Abschnitt mit einem früheren Stand: Pflichten, Angaben, Geltung, Wortlaut; dazu die vorgeschlagene Fassung und welche Quizfragen veralten. Ohne --from: auf einem Zweig mit dem Punkt, an dem er vom Hauptzweig abging, sonst mit der letzten Veröffentlichung.',
    en: 'Compares the handbook around you, section by section, with an earlier state: obligations, facts, audience, wording; with the version that it proposes and the quiz questions that become stale. Without --from: on a branch with the point where it left the default branch, else with the last release.',
  },
  usage: '[POLICY]',
  args: { POLICY: { de: 'Kennungen oder Dateien von Dokumenten; sonst alle', en: 'ids or files of documents; else all of them' } },
  flags: {
    from: {
      value: 'REF|VERSION',
      de: 'früherer Stand: Zweig, Marke, Commit, Fassung wie 1.2.0 oder released',
      en: 'earlier state: branch, tag, commit, version such as 1.2.0, or released',
    },
    format: { value: 'human|markdown|html|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'diff', what: { de: 'was dieser Zweig am Handbuch ändert', en: 'what this branch changes in the handbook' } },
    {
      command: 'diff social-media-rules --from 1.2.0',
      what: { de: 'ein Dokument seit seiner Fassung 1.2.0', en: 'one document since its version 1.2.0' },
    },
    {
      command: 'diff --from released --format html > changes.html',
      what: { de: 'Änderungsfassung zum Lesen und Drucken', en: 'a redline to read and print' },
    },
  ],
};
