import type { CommandHelp } from './help.js';

export const releaseHelp: CommandHelp = {
  summary: { de: 'Dokumente freigeben und als neue Fassung veröffentlichen', en: 'approve documents and release them as a new version' },
  description: {
    de: 'Errechnet aus den Änderungen seit der letzten Fassung die neue Version, zeigt Gründe, Dateien und was Beschäftigte wiederholen, und schreibt erst nach Ihrer Zustimmung: alles oder nichts. Danach Commit und Tags in git, wenn es ein Repository gibt. Was noch fehlt, wird auf einmal genannt. Eine unterbrochene Veröffentlichung schließt der nächste Aufruf ab, oder er nimmt sie zurück.',
    en: 'Works out the new version from the changes since the last one, shows reasons, files and what staff repeat, and writes only with your consent: all or nothing. Then commit and tags in git where there is a repository. Everything that is still missing is named at once. A release that was cut short is completed by the next call, or taken back.',
  },
  usage: '[POLICY…]',
  args: { POLICY: { de: 'Dokumente („id“); sonst alles, was sich geändert hat', en: 'documents (“id”); else everything that changed' } },
  flags: {
    'dry-run': { de: 'nur zeigen, was geschähe', en: 'only show what would happen' },
    yes: { de: 'nichts fragen, alles bestätigen', en: 'ask nothing, confirm everything' },
    note: {
      value: '"TEXT"',
      de: 'was sich für Beschäftigte ändert; je Sprache mit "de: …" und "en: …"',
      en: 'what changes for staff; for one language with "de: …" and "en: …"',
    },
    editorial: {
      value: '"REASON"',
      de: 'eine niedrigere Version nehmen, als die Änderungen verlangen; der Grund steht danach in der Notiz',
      en: 'take a lower version than the changes ask for; the reason then goes into the note',
    },
    commit: {
      de: 'Commit und Tags setzen (Vorgabe; --no-commit: nur schreiben)',
      en: 'make commit and tags (default; --no-commit: only write)',
    },
    sign: {
      de: 'Commit und Tags unterschreiben, mit dem Schlüssel, der in git eingestellt ist',
      en: 'sign commit and tags, with the key that git is set up for',
    },
    undo: { de: 'eine unterbrochene Veröffentlichung zurücknehmen', en: 'take back a release that was cut short' },
    format: { value: 'human|json', de: 'Form der Ausgabe (Vorgabe: human)', en: 'form of the output (default: human)' },
  },
  examples: [
    { command: 'release --dry-run', what: { de: 'zeigen, was zu veröffentlichen wäre', en: 'show what would be released' } },
    {
      command: 'release social-media-rules --note "Beschwerden gehen nun an den Kundendienst."',
      what: { de: 'ein Dokument in allen Sprachen veröffentlichen', en: 'release one document in all languages' },
    },
  ],
};
