import type { CommandHelp } from './help.js';

export const upgradeHelp: CommandHelp = {
  summary: { de: 'neue Fassungen der Vorlagen ins Handbuch übernehmen', en: 'take new versions of the templates into the handbook' },
  description: {
    de: 'Führt zusammen, was Sie und was die neuen Vorlagen geändert haben: Abschnitt für Abschnitt, Wort für Wort. Ihr Text geht nie verloren. Wo beide dasselbe geändert haben, steht beides da, und unisono lint erinnert daran. Gezeigt wird alles, bevor geschrieben wird; dann endet der Befehl mit 1, wenn noch etwas zu wählen ist.',
    en: 'Merges what you and what the new templates have changed: section by section, word by word. Your text is never lost. Where both changed the same thing, you find both, and unisono lint reminds you. Everything is shown before it is written; the command ends with 1 when something is left to choose.',
  },
  usage: '[DIR]',
  args: { DIR: { de: 'Ordner des Handbuchs; sonst das, in dem Sie stehen', en: 'folder of the handbook; else the one around you' } },
  flags: {
    'dry-run': { de: 'nur zeigen, was geschrieben würde', en: 'only show what would be written' },
    yes: { de: 'ohne Rückfrage schreiben', en: 'write without asking' },
    undo: { de: 'das letzte upgrade zurücknehmen', en: 'take the last upgrade back' },
    templates: { value: 'DIR', de: 'eigene Vorlagen: ein Ordner mit template.yaml', en: 'your own templates: a folder with template.yaml' },
    format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'upgrade --dry-run', what: { de: 'zeigen, was die neuen Vorlagen ändern', en: 'show what the new templates change' } },
    { command: 'upgrade', what: { de: 'zeigen, fragen, zusammenführen', en: 'show, ask, merge' } },
    { command: 'upgrade --undo', what: { de: 'das letzte upgrade zurücknehmen', en: 'take the last upgrade back' } },
  ],
};
