import { defineWords } from './words.js';

/** The texts of `adopt`. */
export const adoptWords = defineWords({
  'ask-company': { de: 'Wie heißt die Firma?', en: 'What is the company called?' },
  'hint-company': {
    de: 'Mit der Eingabetaste bleibt das offen, zum Ausfüllen in unisono.yaml.',
    en: 'Press Enter to leave it open, to be filled in in unisono.yaml.',
  },
  'ask-undo': { de: 'So zurücknehmen?', en: 'Take it back like this?' },
  'ask-write': { de: 'So übernehmen?', en: 'Take them in like this?' },

  head: {
    de: '{folder} wird ein Handbuch mit {count} {count:Dokument|Dokumenten}:',
    en: '{folder} becomes a handbook with {count} {count:document|documents}:',
  },
  'head-handbook': {
    de: '{folder} ist schon ein Handbuch. {count} {count:Dokument|Dokumente} ohne Kopfdaten {count:kommt|kommen} hinzu:',
    en: '{folder} is a handbook already. {count} {count:document|documents} without front matter {count:is|are} taken in:',
  },
  resumed: {
    de: 'Eine frühere Übernahme in {folder} wurde unterbrochen. Dieser Aufruf vollendet sie: {count} {count:Datei|Dateien}.',
    en: 'An earlier adoption in {folder} was cut short. This call completes it: {count} {count:file|files}.',
  },
  moves: { de: '{from} → {to}', en: '{from} → {to}' },
  about: { de: '„{title}“: {type}, {lang}, Fassung {version}', en: '“{title}”: {type}, {lang}, version {version}' },
  because: { de: 'weil: {reasons}', en: 'because: {reasons}' },
  adds: { de: 'kommt hinzu: {parts}', en: 'added: {parts}' },
  'keys-all': { de: 'Alle bekommen Kopfdaten: {keys}', en: 'All get front matter: {keys}' },
  'unsure-many': {
    de: 'bitte prüfen, {count} Dokumente: {doubt} Es sind {files}.',
    en: 'please check, {count} documents: {doubt} They are {files}.',
  },
  unsure: { de: 'bitte prüfen: {doubt}', en: 'please check: {doubt}' },

  'type-guideline': { de: 'Leitlinie', en: 'guideline' },
  'type-strategy': { de: 'Strategie', en: 'strategy' },
  'type-rules': { de: 'Regeln', en: 'rules' },
  'type-playbook': { de: 'Eskalationsplan', en: 'playbook' },
  'type-answer': { de: 'Antwortleitfaden', en: 'answer guide' },
  'type-worksheet': { de: 'Arbeitshilfe', en: 'worksheet' },

  'reason-type-stated': { de: 'Typ steht im Dokument', en: 'type is stated in the document' },
  'reason-type-folder': { de: 'Typ nach dem Ordner answers/', en: 'type by the folder answers/' },
  'reason-type-words': { de: 'Typ nach den Wörtern {words}', en: 'type by the words {words}' },
  'reason-lang-stated': { de: 'Sprache steht im Dokument', en: 'language is stated in the document' },
  'reason-lang-name': { de: 'Sprache nach Datei- oder Ordnername', en: 'language by the name of file or folder' },
  'reason-lang-words': { de: 'Sprache nach häufigen Wörtern', en: 'language by frequent words' },
  'reason-twin-same': { de: 'gehört zu einem Dokument in anderer Sprache', en: 'belongs to a document in another language' },

  keys: { de: 'Kopfdaten {keys}', en: 'front matter {keys}' },
  rewritten: { de: 'in der erwarteten Form {keys}', en: 'in the form that is expected {keys}' },
  anchors: { de: '{count} {count:Anker|Anker}', en: '{count} {count:anchor|anchors}' },
  links: { de: '{count} {count:Link|Links} angepasst', en: '{count} {count:link|links} adapted' },

  'doubt-type-default': {
    de: 'Nichts verrät den Typ; angenommen wird eine Leitlinie.',
    en: 'Nothing tells the type; a guideline is assumed.',
  },
  'doubt-type-tie': { de: 'Der Typ ist nicht eindeutig ({words}).', en: 'The type is not clear ({words}).' },
  'doubt-lang-default': {
    de: 'Nichts verrät die Sprache; angenommen wird die der meisten Dokumente.',
    en: 'Nothing tells the language; that of most documents is assumed.',
  },
  'doubt-lang-differs': { de: 'Der Text liest sich wie eine andere Sprache.', en: 'The text reads like another language.' },
  'doubt-id-number': {
    de: 'Weder Dateiname noch Titel geben eine Kennung her; sie ist nur gezählt.',
    en: 'Neither file name nor title yield an id; it is only counted.',
  },
  'doubt-id-taken': {
    de: 'Die Kennung „{id}“ hat schon ein anderes Dokument; diese ist erweitert.',
    en: 'Another document has the id “{id}” already; this one is extended.',
  },
  'doubt-owner-role': {
    de: 'Verantwortlich ist laut Dokument „{role}“. Ist das ein Mensch, nennen Sie die Rolle.',
    en: 'The document says that “{role}” is responsible. If that is a person, name the role.',
  },
  'doubt-approver-role': {
    de: 'Freigegeben wird laut Dokument von „{role}“. Ist das ein Mensch, nennen Sie die Rolle.',
    en: 'The document says that “{role}” approves it. If that is a person, name the role.',
  },
  'doubt-status-open': {
    de: 'Der Status „{status}“ gilt hier nicht; das Dokument ist ein Entwurf, bis es jemand freigibt.',
    en: 'The status “{status}” means nothing here; the document is a draft until somebody approves it.',
  },
  'doubt-set-aside': {
    de: 'Nicht verwendbare Angaben bleiben unter earlier-… stehen: {keys}.',
    en: 'Statements that cannot be used stay under earlier-…: {keys}.',
  },

  'left-head': { de: 'Bleibt, wie es ist:', en: 'Stays as it is:' },
  'left-link': { de: 'eine Verknüpfung', en: 'a link' },
  'left-no-file': { de: 'keine gewöhnliche Datei', en: 'no regular file' },
  'left-unreadable': { de: 'nicht lesbar', en: 'cannot be read' },
  'left-too-large': { de: 'größer als 2 MiB', en: 'larger than 2 MiB' },
  'left-no-text': { de: 'kein Text in UTF-8', en: 'no text in UTF-8' },
  'left-empty': { de: 'leer', en: 'empty' },
  'left-toml': { de: 'Kopfdaten in TOML; erwartet wird YAML', en: 'front matter in TOML; YAML is expected' },
  'left-json': { de: 'Kopfdaten in JSON; erwartet wird YAML', en: 'front matter in JSON; YAML is expected' },
  'left-program': {
    de: 'Die Kopfdaten sind ein Programm oder etwas anderes als YAML; sie wurden nicht ausgeführt',
    en: 'the front matter is a program or something else than YAML; it was not run',
  },
  'left-head-open': { de: 'Die Kopfdaten hören nicht auf', en: 'the front matter does not end' },
  'left-head-large': { de: 'Die Kopfdaten sind zu groß', en: 'the front matter is too large' },
  'left-head-broken': { de: 'Die Kopfdaten sind kein brauchbares YAML', en: 'the front matter is no usable YAML' },
  'left-quiz': { de: 'ein Quiz; dafür gilt eine eigene Form', en: 'a quiz, which has a form of its own' },
  'left-taken': {
    de: 'An seinem neuen Platz liegt schon eine Datei, vielleicht nur anders groß und klein geschrieben',
    en: 'there is a file in its new place already, perhaps one that differs in capitals only',
  },

  relinked: { de: 'Nur Links angepasst: {files}', en: 'Only links adapted: {files}' },
  others: { de: 'Außerdem: {files}', en: 'Besides: {files}' },
  'foreign-anchors': {
    de: '{count} {count:Anker kommt|Anker kommen} aus Überschriften, die nicht englisch sind. Erwartet werden englische; ändern Sie sie, solange niemand darauf verlinkt.',
    en: '{count} {count:anchor comes|anchors come} from headings that are not English. English ones are expected; change them while nobody links to them.',
  },
  held: {
    de: 'Die Prüfung findet heute {count} {count:Stelle|Stellen}, davon {gaps} zum Ausfüllen. Sie kommen in .unisono/baseline.yaml und halten niemanden auf; alles Neue zählt.',
    en: 'The check finds {count} {count:place|places} today, {gaps} of them to fill in. They go into .unisono/baseline.yaml and stop nobody; whatever is new counts.',
  },
  'not-held': {
    de: 'Die Prüfung findet heute nichts, was zurückzuhalten wäre.',
    en: 'The check finds nothing today that would have to be held back.',
  },

  'undo-head': { de: 'Die Übernahme in {folder} wird zurückgenommen:', en: 'The adoption in {folder} is taken back:' },
  'undo-resumed': {
    de: 'Das Zurücknehmen in {folder} wurde unterbrochen. Dieser Aufruf vollendet es:',
    en: 'Taking back in {folder} was cut short. This call completes it:',
  },
  'undo-restored': {
    de: 'Zurück {count:kommt|kommen} {count} {count:Datei|Dateien}: {files}',
    en: '{count} {count:file comes|files come} back: {files}',
  },
  'undo-removed': {
    de: 'Weg {count:fällt|fallen} {count} {count:Datei|Dateien}: {files}',
    en: '{count} {count:file goes|files go}: {files}',
  },
  more: { de: 'und {count} weitere', en: 'and {count} more' },
  undone: {
    de: 'Die Übernahme ist zurückgenommen; jede Datei ist wieder, wie sie war.',
    en: 'The adoption is taken back; every file is as it was.',
  },
  declined: { de: 'Es wurde nichts geschrieben.', en: 'Nothing was written.' },
  'dry-run': { de: 'Probelauf: Es wurde nichts geschrieben.', en: 'Dry run: nothing was written.' },
  nothing: {
    de: '{folder} ist schon ein Handbuch, und alle Dokumente darin haben Kopfdaten. Es wurde nichts geschrieben.',
    en: '{folder} is a handbook already, and all documents in it have front matter. Nothing was written.',
  },
  written: {
    de: 'Übernommen: {count} {count:Dokument|Dokumente}, {moved} davon an neuem Platz.',
    en: 'Taken in: {count} {count:document|documents}, {moved} of them at a new place.',
  },
  completed: { de: 'Die unterbrochene Übernahme ist vollendet.', en: 'The adoption that was cut short is complete.' },
  checked: {
    de: 'Geprüft: {errors} Fehler, {warnings} {warnings:Warnung|Warnungen}, {gaps} {gaps:Stelle|Stellen} zum Ausfüllen, das Bekannte nicht gezählt.',
    en: 'Checked: {errors} {errors:error|errors}, {warnings} {warnings:warning|warnings}, {gaps} {gaps:place|places} to fill in, what is known not counted.',
  },
  next: {
    de: 'Weiter geht es mit: unisono lint (prüft, was sich ändert) und unisono lint --update-baseline (streicht, was behoben ist).',
    en: 'Go on with: unisono lint (checks what changes) and unisono lint --update-baseline (takes out what is fixed).',
  },
});
