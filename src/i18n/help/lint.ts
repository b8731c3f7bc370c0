import type { CommandHelp } from './help.js';

export const lintHelp: CommandHelp = {
  summary: { de: 'Dokumente, Angaben und Quiz des Handbuchs prüfen', en: 'check documents, facts and quizzes of the handbook' },
  description: {
    de: 'Ohne PATHS wird das ganze Handbuch geprüft, in dem Sie stehen. Mit PATHS werden nur die Feststellungen in diesen Dateien und Ordnern gezeigt.',
    en: 'Without PATHS the whole handbook around you is checked. With PATHS only the findings in these files and folders are shown.',
  },
  usage: '[PATHS]',
  args: { PATHS: { de: 'Dateien oder Ordner in einem Handbuch', en: 'files or folders in a handbook' } },
  flags: {
    as: {
      value: 'answer',
      de: 'prüft den Entwurf einer Antwort, eine Datei oder mit - die Eingabe: Ton, Anrede, Lesbarkeit, persönliche Daten, und im Handbuch auch Angaben, Begriffe und Kanäle; nichts wird gespeichert',
      en: 'check the draft of a reply, a file or with - the input: tone, form of address, readability, personal data, and in a handbook facts, terms and channels too; nothing is stored',
    },
    format: {
      value: 'human|json|sarif|junit|github|gitlab|rdjson|markdown',
      de: 'Form der Ausgabe (Vorgabe: human)',
      en: 'form of the output (default: human)',
    },
    out: {
      value: 'FORMAT=FILE',
      de: 'das Ergebnis auch in eine Datei schreiben; mehrmals möglich',
      en: 'write the result to a file too; may be given several times',
    },
    base: {
      value: 'REF',
      de: 'womit Fassungen verglichen werden: ein Stand in git, kennung@version oder released (Vorgabe: wo der Zweig abgeht, sonst die letzte Veröffentlichung)',
      en: 'what versions are compared with: a state in git, id@version or released (default: where the branch began, else the last release)',
    },
    since: {
      value: 'REF',
      de: 'nur zeigen, was seit diesem Stand dazukam; auf einem Zweig: seit er dort abging',
      en: 'show only what came since this state; on a branch: since it left there',
    },
    'fail-on': {
      value: 'error|warning|info|never',
      de: 'ab welcher Schwere der Befehl mit 1 endet (Vorgabe: error)',
      en: 'from which severity on the command ends with 1 (default: error)',
    },
    fix: {
      de: 'behebt, was ohne Rückfrage behoben werden kann, und zeigt den Rest; mit git können Sie alles zurückholen',
      en: 'fix what can be fixed without asking, and show the rest; with git you can get everything back',
    },
    suggestions: {
      de: 'mit --fix oder --diff: auch Vorschläge, die jemand ansehen soll',
      en: 'with --fix or --diff: also suggestions that somebody should look at',
    },
    diff: {
      de: 'zeigt als Diff, was --fix ändern würde, und schreibt nichts',
      en: 'show as a diff what --fix would change, and write nothing',
    },
    inline: {
      de: 'Kommentare „unisono-ok“ gelten (Vorgabe; --no-inline: auch zeigen, was sie ausnehmen)',
      en: 'comments “unisono-ok” take effect (default; --no-inline: also show what they exempt)',
    },
    'update-baseline': {
      de: 'nimmt aus .unisono/baseline.yaml heraus, was es nicht mehr gibt; nimmt nie etwas auf',
      en: 'take out of .unisono/baseline.yaml what is gone; never take anything in',
    },
    grow: {
      de: 'mit --update-baseline: auch aufnehmen, was jetzt gefunden wird; es zählt dann nicht mehr',
      en: 'with --update-baseline: also take in what is found now; it no longer counts then',
    },
    reason: {
      value: 'TEXT',
      de: 'mit --grow: warum es zurückgehalten wird',
      en: 'with --grow: why it is held back',
    },
  },
  examples: [
    {
      command: 'lint --as answer -',
      what: { de: 'einen eingefügten Entwurf prüfen, bevor er hinausgeht', en: 'check a pasted draft before it goes out' },
    },
    { command: 'lint', what: { de: 'das Handbuch in diesem Ordner prüfen', en: 'check the handbook in this folder' } },
    {
      command: 'lint --base main',
      what: { de: 'auch: hat jede Änderung die richtige Version?', en: 'also: does every change have the right version?' },
    },
    {
      command: 'lint --since main',
      what: { de: 'nur, was dieser Zweig selbst falsch macht', en: 'only what this branch itself gets wrong' },
    },
    {
      command: 'lint --diff',
      what: { de: 'ansehen, was --fix ändern würde', en: 'see what --fix would change' },
    },
    {
      command: 'lint policies/social-media-rules.de.md --format json',
      what: { de: 'ein Dokument prüfen, Ausgabe für Maschinen', en: 'check one document, output for machines' },
    },
  ],
};
