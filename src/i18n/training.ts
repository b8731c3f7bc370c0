import { defineWords } from './words.js';

/** The texts of `training`. */
export const trainingWords = defineWords({
  status: { de: 'Schulungsstand am {day}', en: 'Training status on {day}' },
  'status-of': { de: '{title} ({quiz}), {policy} {version}', en: '{title} ({quiz}), {policy} {version}' },
  all: { de: 'Alle', en: 'All' },
  'of-size': { de: '{current} von {size} aktuell', en: '{current} of {size} current' },
  'without-size': { de: '{current} aktuell', en: '{current} current' },
  earlier: {
    de: '{told} (Stand vor der letzten Änderung der Personenzahl)',
    en: '{told} (as before the number of people last changed)',
  },
  few: { de: 'weniger als {k}', en: 'fewer than {k}' },
  'nearly-all': { de: 'alle bis auf weniger als {k}', en: 'all but fewer than {k}' },
  'too-small': { de: 'zu klein für eine Zahl (weniger als {k})', en: 'too small for a number (fewer than {k})' },
  'protects-another': {
    de: 'bleibt verdeckt, damit keine kleine Gruppe auszurechnen ist',
    en: 'stays hidden so that no small group can be worked out',
  },
  versions: { de: 'Bestanden auf: {versions}', en: 'Passed on: {versions}' },
  version: { de: 'Fassung {version}: {people}', en: 'version {version}: {people}' },
  stale: {
    de: '{count} {count:Frage ruht|Fragen ruhen}, weil sich der Text dahinter geändert hat: unisono quiz review {quiz}',
    en: '{count} {count:question rests|questions rest} because the text behind {count:it|them} has changed: unisono quiz review {quiz}',
  },
  closed: {
    de: 'Geschlossen: Zu viele Fragen ruhen, niemand kann das Quiz zurzeit machen. Bitte durchsehen: unisono quiz review {quiz}',
    en: 'Closed: too many questions rest, nobody can take the quiz now. Please review: unisono quiz review {quiz}',
  },
  'no-people': {
    de: 'Wer geschult werden soll, steht nicht in der Ablage; darum nur Zahlen im Ganzen. Codes eintragen: unisono training people import liste.csv',
    en: 'The store does not say who is to be trained, so there are only overall numbers. Enter codes: unisono training people import list.csv',
  },
  rules: {
    de: 'Keine Zahl nennt weniger als {k} Personen oder lässt sich für so wenige ausrechnen, und eine Zahl ändert sich erst, wenn mindestens {k} Personen dazukamen oder wegfielen.',
    en: 'No number is about fewer than {k} people or lets one be worked out for so few, and a number changes only when at least {k} people came or went.',
  },
  damaged: {
    de: '{count} {count:Nachweis ist|Nachweise sind} beschädigt und {count:zählt|zählen} nicht: {files}',
    en: '{count} {count:record is|records are} damaged and {count:does|do} not count: {files}',
  },
  others: { de: '{count} {count:weiterer|weitere}', en: '{count} more' },
  store: { de: 'Ablage: {where}', en: 'Store: {where}' },
  'due-none': { de: 'Sie haben nichts zu tun: Alles ist aktuell.', en: 'You have nothing to do: everything is current.' },
  'due-never': {
    de: '{title}: noch nicht gemacht ({questions} Fragen, etwa {minutes} min)',
    en: '{title}: not taken yet ({questions} questions, about {minutes} min)',
  },
  'due-changed': {
    de: '{title}: Texte haben sich geändert; nur die {questions} {questions:Frage|Fragen} dazu, etwa {minutes} min',
    en: '{title}: texts have changed; only the {questions} {questions:question|questions} on them, about {minutes} min',
  },
  'due-expired': {
    de: '{title}: abgelaufen am {until} ({questions} Fragen, etwa {minutes} min)',
    en: '{title}: expired on {until} ({questions} questions, about {minutes} min)',
  },
  'due-renew': {
    de: '{title}: läuft am {until} ab, kann jetzt erneuert werden ({questions} Fragen, etwa {minutes} min)',
    en: '{title}: expires on {until}, can be renewed now ({questions} questions, about {minutes} min)',
  },
  'due-current': { de: '{title}: aktuell', en: '{title}: current' },
  'due-current-until': { de: '{title}: aktuell bis {until}', en: '{title}: current until {until}' },
  'due-start': { de: 'Anfangen: unisono quiz {quiz}', en: 'Start: unisono quiz {quiz}' },
  'list-none': { de: 'Niemand hat etwas zu tun.', en: 'Nobody has anything to do.' },
  'list-due': { de: 'fällig', en: 'due' },
  'list-renew': { de: 'zu erneuern', en: 'to be renewed' },
  'event-due': { de: 'Schulung: {title}', en: 'Training: {title}' },
  'event-what': {
    de: 'Etwa {minutes} Minuten. Anfangen mit: unisono quiz {quiz}',
    en: 'About {minutes} minutes. Start with: unisono quiz {quiz}',
  },
  imported: {
    de: '{count} {count:Person steht|Personen stehen} jetzt in der Liste.',
    en: '{count} {count:person is|people are} now in the list.',
  },
  'imported-gone': {
    de: '{count} {count:Code steht|Codes stehen} nicht mehr darin; die Nachweise dazu bleiben, bis Sie sie löschen: unisono training erase --person CODE',
    en: '{count} {count:code is|codes are} no longer in it; their records stay until you erase them: unisono training erase --person CODE',
  },
  invited: {
    de: '{count} {count:Code|Codes} ausgegeben. Jeder ist für eine Person; er wird nur dieses eine Mal gezeigt.',
    en: '{count} {count:code|codes} handed out. Each is for one person; it is shown only this once.',
  },
  'slip-title': { de: 'Ihr Code für die Schulung', en: 'Your code for the training' },
  'slip-how': {
    de: 'Aufrufen: unisono quiz --code {code}. Der Code steht für Sie; Ihr Name wird nirgends gespeichert. Verwahren Sie ihn, wenn Sie später weitermachen wollen.',
    en: 'Call: unisono quiz --code {code}. The code stands for you; your name is stored nowhere. Keep it if you want to go on later.',
  },
  exported: {
    de: '{count} {count:Nachweis|Nachweise} in „{file}“ geschrieben.',
    en: '{count} {count:record|records} written to “{file}”.',
  },
  'exported-xapi': {
    de: '{count} {count:Nachweis|Nachweise} als xAPI-Aussagen in „{file}“ geschrieben, ohne Punktestand: Den hat ein Nachweis nicht.',
    en: '{count} {count:record|records} written to “{file}” as xAPI statements, without a score: a record has none.',
  },
  'xapi-limit': {
    de: 'Was in einem anderen System liegt, erreichen „training erase“ und „training purge“ nicht mehr; dort ist es eigens zu löschen.',
    en: 'What is in another system is out of reach for “training erase” and “training purge”; it is to be deleted there.',
  },
  seal: {
    de: 'Siegel, bitte getrennt aufbewahren (etwa beim Betriebsrat):',
    en: 'Seal, please keep it elsewhere (for example with the works council):',
  },
  took: {
    de: '{records} {records:Nachweis|Nachweise} gelesen, {fresh} davon neu.',
    en: '{records} {records:record|records} read, {fresh} of them new.',
  },
  paste: {
    de: 'Fügen Sie ein, was abgegeben wurde; Strg-D in einer leeren Zeile beendet die Eingabe.',
    en: 'Paste what was handed in; Ctrl-D on an empty line ends the input.',
  },
  'took-results': {
    de: '{results} {results:Ergebnis stammt|Ergebnisse stammen} unverändert aus Ihren Quizdateien. Wer eine solche Datei hat, kann auch ohne das Quiz eines schreiben.',
    en: '{results} {results:result comes|results come} unchanged from your quiz files. Anyone who has such a file can also write one without taking the quiz.',
  },
  'took-blocks': {
    de: 'Blöcke ohne Siegel sagt jede Person selbst; nachprüfen lässt sich daran nur, dass sie vollständig sind.',
    en: 'Blocks without a seal are what each person says; all that can be checked is that they are complete.',
  },
  'bundle-sound': {
    de: 'Unverändert: {count} {count:Nachweis|Nachweise} vom {day}, unterschrieben mit dem Schlüssel {key}.',
    en: 'Unchanged: {count} {count:record|records} of {day}, signed with the key {key}.',
  },
  'bundle-changed': { de: 'Dieses Bündel wurde nachträglich geändert:', en: 'This bundle was changed afterwards:' },
  'bundle-strange': {
    de: '{count} {count:Zeile ist|Zeilen sind} geändert oder hinzugefügt: {lines}',
    en: '{count} {count:line was|lines were} changed or added: {lines}',
  },
  'bundle-missing': {
    de: '{count} {count:Nachweis fehlt|Nachweise fehlen} oder {count:ist|sind} geändert: {names}',
    en: '{count} {count:record is|records are} missing or changed: {names}',
  },
  'signature-wrong': { de: 'Die Unterschrift passt nicht zum Inhalt.', en: 'The signature does not fit the content.' },
  'signature-missing': { de: 'Die Unterschrift fehlt.', en: 'The signature is missing.' },
  'head-wrong': { de: 'Die Kopfzeile passt nicht zu ihren eigenen Angaben.', en: 'The first line does not fit its own statements.' },
  'seal-wrong': {
    de: 'Das Siegel ist ein anderes als das, was Sie nennen: Es ist nicht dieses Bündel, oder es fehlt etwas.',
    en: 'The seal is not the one you name: it is another bundle, or something is missing.',
  },
  'bundle-limit': {
    de: 'Geprüft ist, dass seit der Unterschrift nichts geändert wurde; nicht, wer wie geantwortet hat.',
    en: 'What is checked is that nothing was changed since the signature; not who answered and how.',
  },
  'code-found': {
    de: 'Der Nachweis steht in der Ablage: {policy} {version}, Quiz {quiz}, {result} am {day}.',
    en: 'The record is in the store: {policy} {version}, quiz {quiz}, {result} on {day}.',
  },
  passed: { de: 'bestanden', en: 'passed' },
  accepted: { de: 'zur Kenntnis genommen', en: 'accepted' },
  'code-unknown': {
    de: 'In dieser Ablage gibt es keinen Nachweis mit diesem Code.',
    en: 'There is no record with this code in this store.',
  },
  'erased-with-line': {
    de: '{count} {count:Nachweis|Nachweise} dieser Person und ihre Zeile in der Liste sind gelöscht.',
    en: '{count} {count:record|records} of this person and their line in the list are erased.',
  },
  'erased-without-line': {
    de: '{count} {count:Nachweis|Nachweise} dieser Person {count:ist|sind} gelöscht. In der Liste steht sie nicht.',
    en: '{count} {count:record|records} of this person {count:is|are} erased. They are not in the list.',
  },
  'would-erase-with-line': {
    de: 'Probelauf: {count} {count:Nachweis|Nachweise} dieser Person und ihre Zeile in der Liste würden gelöscht. Es wurde nichts geändert.',
    en: 'Dry run: {count} {count:record|records} of this person and their line in the list would be erased. Nothing was changed.',
  },
  'would-erase-without-line': {
    de: 'Probelauf: {count} {count:Nachweis|Nachweise} dieser Person {count:würde|würden} gelöscht. In der Liste steht sie nicht. Es wurde nichts geändert.',
    en: 'Dry run: {count} {count:record|records} of this person would be erased. They are not in the list. Nothing was changed.',
  },
  'erase-nothing': {
    de: 'Unter dem Code {person} ist nichts gespeichert, weder ein Nachweis noch eine Zeile in der Liste. Prüfen Sie die Schreibweise.',
    en: 'Nothing is stored under the code {person}, neither a record nor a line in the list. Check the spelling.',
  },
  'erase-none-read': {
    de: 'Unter dem Code {person} ist nichts zu finden, was sich lesen lässt.',
    en: 'Nothing that can be read is found under the code {person}.',
  },
  'person-damaged': {
    de: '{count} {count:Nachweis ist|Nachweise sind} beschädigt: Wem {count:er gehört|sie gehören}, ist nicht zu sagen, und der Code kann weiterhin darin stehen. Sehen Sie {count:ihn|sie} durch und löschen Sie von Hand, was zu dieser Person gehört:',
    en: '{count} {count:record is|records are} damaged: there is no telling whose {count:it is|they are}, and the code may still be in {count:it|them}. Look through {count:it|them} and delete by hand what belongs to this person:',
  },
  'erase-limit': {
    de: 'Sicherungen und Bündel, die früher geschrieben wurden, enthalten die Nachweise weiterhin.',
    en: 'Backups and bundles that were written earlier still contain the records.',
  },
  'really-erase': { de: 'Alle Nachweise von {person} endgültig löschen?', en: 'Erase all records of {person} for good?' },
  kept: { de: 'Es wurde nichts gelöscht.', en: 'Nothing was erased.' },
  purged: {
    de: '{count} {count:Nachweis|Nachweise} von vor dem {before} gelöscht. Was noch zählt, ist geblieben.',
    en: '{count} {count:record|records} from before {before} deleted. What still counts has stayed.',
  },
  'would-purge': {
    de: 'Probelauf: {count} {count:Nachweis|Nachweise} von vor dem {before} {count:würde|würden} gelöscht. Es wurde nichts geändert.',
    en: 'Dry run: {count} {count:record|records} from before {before} would be deleted. Nothing was changed.',
  },
  'purged-marks': {
    de: 'Punkte je Frage aus {count} {count:Versuch|Versuchen} von vor {before} gelöscht.',
    en: 'Marks of questions from {count} {count:attempt|attempts} before {before} deleted.',
  },
  'would-purge-marks': {
    de: 'Probelauf: Punkte je Frage aus {count} {count:Versuch|Versuchen} von vor {before} würden gelöscht.',
    en: 'Dry run: marks of questions from {count} {count:attempt|attempts} before {before} would be deleted.',
  },
  'erase-marks': {
    de: 'Punkte je Frage werden ohne Code gezählt; darin ist niemand zu finden und darum auch niemand zu löschen. Sie gehen mit der Frist: unisono training purge',
    en: 'Marks of questions are counted without a code; nobody can be found in them, and so nobody can be erased from them. They go with the period: unisono training purge',
  },
  'sheet-title': { de: 'Datenblatt zur Schulung', en: 'Data sheet on training' },
  'sheet-for': {
    de: 'Für Betriebsrat und Datenschutz. Erzeugt aus dem Datenformat von unisono {version} und den Einstellungen von {company}.',
    en: 'For works council and data protection. Made from the data format of unisono {version} and the settings of {company}.',
  },
  'sheet-record': { de: 'Im Nachweis', en: 'In the record' },
  'sheet-person': { de: 'In der Liste der Personen', en: 'In the list of people' },
  'sheet-told': { de: 'Für die Berichte', en: 'For the reports' },
  'sheet-mark': { de: 'Für die Fragenqualität: Punkte je Frage, ohne Personen', en: 'For the quality of questions: marks, without people' },
  'sheet-mark-limit': {
    de: 'Versuche warten, bis {k} beisammen sind, und werden erst dann gezählt; von jeder Person zählt der erste. Wartende sieht kein Bericht. Wer die Ablage selbst verwaltet und sie in dem Augenblick beobachtet, in dem jemand fertig wird, kann aus dem Unterschied auf dessen Punkte schließen; davor schützen nur die Rechte an der Ablage. In einer Datenbank liest niemand die Tabelle, nur ihr Eigentümer; in einem gemeinsamen Ordner kann sie lesen, wer dort Nachweise ablegt.',
    en: 'Attempts wait until {k} are together and are counted only then; of each person the first counts. No report shows those that wait. Somebody who runs the store and watches it at the moment a person finishes can tell their marks from the difference; only the rights on the store protect against that. In a database nobody reads the table but its owner; in a shared folder whoever stores records there can read it.',
  },
  'sheet-marks-on': {
    de: 'Punkte je Frage (records.question-quality): eingeschaltet, gezeigt ab {k} Versuchen; Lernende lesen es vor dem Start',
    en: 'Marks of questions (records.question-quality): switched on, shown from {k} attempts on; learners read it before they start',
  },
  'sheet-marks-off': {
    de: 'Punkte je Frage (records.question-quality): ausgeschaltet; es wird nichts gezählt',
    en: 'Marks of questions (records.question-quality): switched off; nothing is counted',
  },
  'sheet-marks-rights': {
    de: 'Punkte je Frage gehören zu keinem Code: Auskunft und Löschung finden darin niemanden (Art. 11 DSGVO); die Frist gilt auch für sie.',
    en: 'Marks of questions belong to no code: access and erasure find nobody in them (GDPR Art. 11); the period applies to them too.',
  },
  'sheet-learner': { de: 'Nur auf dem Gerät der Lernenden', en: 'Only on the learner’s machine' },
  'sheet-field': { de: 'Feld', en: 'Field' },
  'sheet-what': { de: 'Inhalt', en: 'Content' },
  'sheet-why': { de: 'Zweck', en: 'Purpose' },
  'sheet-settings': { de: 'Einstellungen', en: 'Settings' },
  'sheet-k': { de: 'Kleinste Gruppe, über die eine Zahl genannt wird: {k}', en: 'Smallest group that a number is told about: {k}' },
  'sheet-keep': {
    de: 'Aufbewahrung von Nachweisen, die nicht mehr zählen: {keep}',
    en: 'Records that no longer count are kept for: {keep}',
  },
  'sheet-list-on': {
    de: 'Liste der Codes, die noch etwas zu tun haben: eingeschaltet; Lernende lesen es vor dem Start',
    en: 'List of the codes that still have something to do: switched on; learners read it before they start',
  },
  'sheet-list-off': {
    de: 'Liste der Codes, die noch etwas zu tun haben: ausgeschaltet; es gibt nur Zahlen',
    en: 'List of the codes that still have something to do: switched off; there are only numbers',
  },
  'sheet-where': { de: 'Ablage: {where}', en: 'Store: {where}' },
  'sheet-rights': { de: 'Auskunft, Löschung, Fristen', en: 'Access, erasure, retention' },
  'sheet-commands': {
    de: 'Auskunft über einen Code: `unisono training export --person CODE`. Löschung: `unisono training erase --person CODE`. Fristen: `unisono training purge`.',
    en: 'Access to what is held on a code: `unisono training export --person CODE`. Erasure: `unisono training erase --person CODE`. Retention: `unisono training purge`.',
  },
  'sheet-limits': { de: 'Grenzen', en: 'Limits' },
  'sheet-limit': {
    de: 'Ein Nachweis sagt, dass unter einem Code bestanden wurde; nicht, wer an der Tastatur saß. Sicherungen der Ablage unterliegen nicht diesem Programm. Dieses Blatt ersetzt keine rechtliche Beratung.',
    en: 'A record says that somebody passed under a code; not who was at the keyboard. Backups of the store are beyond this program. This sheet is not legal advice.',
  },
  'sheet-shared': {
    de: 'Mit `unisono quiz --shared`, an einem gemeinsamen Rechner, wird davon nichts geschrieben: Antworten und Code bleiben im Arbeitsspeicher; nur der Nachweis kommt in die Ablage.',
    en: 'With `unisono quiz --shared`, on a shared computer, none of this is written: answers and code stay in memory; only the record goes into the store.',
  },
  'sheet-file': {
    de: 'Ein Quiz in einer Datei speichert nichts auf dem Gerät und sendet nichts. Abgegeben werden die Felder des Nachweises und ein Siegel (Kennung der Datei, Kennung des Schlüssels, Prüfwert); das Siegel wird beim Übernehmen geprüft und nicht aufbewahrt.',
    en: 'A quiz in a file stores nothing on the device and sends nothing. What is handed in are the fields of the record and a seal (id of the file, id of the key, check value); the seal is checked when the record is taken in, and not kept.',
  },
  certificate: { de: 'Bescheinigung', en: 'Certificate' },
  'certificate-passed': {
    de: 'Dieses Quiz wurde am {day} bestanden, auf Grundlage von {policy} in der Fassung {version}.',
    en: 'This quiz was passed on {day}, on the basis of {policy} in version {version}.',
  },
  'certificate-accepted': {
    de: 'Der Text {policy} in der Fassung {version} wurde am {day} zur Kenntnis genommen.',
    en: 'The text {policy} in version {version} was accepted on {day}.',
  },
  'certificate-until': { de: 'Gültig bis {until}.', en: 'Valid until {until}.' },
  'certificate-current': { de: 'Der Text gilt heute noch so.', en: 'The text is still the same today.' },
  'certificate-old': {
    de: 'Der Text hat sich seitdem geändert, oder die Zeit ist um; es steht etwas Neues an.',
    en: 'The text has changed since, or the time is over; something new is due.',
  },
  'certificate-name': { de: 'Name (selbst eintragen)', en: 'Name (fill in yourself)' },
  'certificate-check': { de: 'Nachprüfen lässt sich das in der Ablage mit:', en: 'This can be checked in the store with:' },
  months: { de: '{count} {count:Monat|Monate}', en: '{count} {count:month|months}' },
  quality: { de: 'Fragenqualität am {day}', en: 'Question quality on {day}' },
  'quality-of': { de: '{title} ({quiz}): {count} Versuche', en: '{title} ({quiz}): {count} attempts' },
  'quality-few': {
    de: '{title} ({quiz}): noch keine Zahlen, weil weniger als {k} Personen es in dieser Fassung gemacht haben',
    en: '{title} ({quiz}): no numbers yet, because fewer than {k} people have taken it in its present form',
  },
  'quality-earlier': {
    de: '{count} {count:Versuch|Versuche} auf frühere Texte zählen nicht mit.',
    en: '{count} {count:attempt|attempts} on earlier texts are not counted.',
  },
  'quality-whole': {
    de: 'Im Mittel {mean} Punkte (Standardabweichung {deviation}).',
    en: '{mean} points on average (standard deviation {deviation}).',
  },
  'quality-consistency': {
    de: 'Innere Konsistenz {consistency}, Fehleranteil {ratio}, Standardfehler {error} Punkte.',
    en: 'Internal consistency {consistency}, error ratio {ratio}, standard error {error} points.',
  },
  'question-few': { de: 'noch zu wenige Versuche (weniger als {k})', en: 'too few attempts yet (fewer than {k})' },
  'question-numbers': {
    de: '{facility} der Punkte erreicht; Trennschärfe {discrimination}',
    en: '{facility} of the points earned; discrimination {discrimination}',
  },
  'no-value': { de: 'nicht zu sagen', en: 'not to be told' },
  'advice-easy': {
    de: 'Fast alle beantworten das richtig: Als Erinnerung ist die Frage gut, über das Wissen sagt sie wenig. Näherliegende falsche Antworten machen sie schwerer.',
    en: 'Nearly everybody gets this right: it is good as a reminder but says little about what people know. Wrong answers that are more tempting make it harder.',
  },
  'advice-hard': {
    de: 'Kaum jemand beantwortet das richtig: Prüfen Sie die Lösung, ob die Frage verständlich ist, und ob der Abschnitt sie beantwortet.',
    en: 'Hardly anybody gets this right: check the solution, whether the question can be understood, and whether the section answers it.',
  },
  'advice-below-guess': {
    de: 'Wer rät, ist besser ({guess}): Eine falsche Antwort wirkt richtiger als die richtige. Prüfen Sie beide, und was der Abschnitt dazu sagt.',
    en: 'Guessing would do better ({guess}): a wrong answer looks more right than the right one. Check both, and what the section says.',
  },
  'advice-reversed': {
    de: 'Wer sonst viel weiß, liegt hier eher falsch: Prüfen Sie die Lösung, und ob die Frage auf zwei Arten zu verstehen ist.',
    en: 'People who otherwise know more get this wrong more often: check the solution, and whether the question can be read in two ways.',
  },
  'advice-weak': {
    de: 'Richtig oder falsch ist hier eher Zufall: Die Frage sagt wenig darüber, wer Bescheid weiß.',
    en: 'Right or wrong is mostly chance here: the question says little about who knows.',
  },
  'quality-note': {
    de: 'Gezählt wird der erste Versuch jeder Person, ohne dass jemand zu erkennen ist, in Gruppen von mindestens {k}. Unter etwa 30 Versuchen sind die Zahlen grob. Sie sagen etwas über Fragen, nicht über Personen.',
    en: 'What counts is the first attempt of each person, without telling whose, in groups of at least {k}. Below about 30 attempts the numbers are rough. They speak about questions, not about people.',
  },
  'column-quiz': { de: 'Quiz', en: 'Quiz' },
  'column-question': { de: 'Frage', en: 'Question' },
  'column-title': { de: 'Titel', en: 'Title' },
  'column-attempts': { de: 'Versuche', en: 'Attempts' },
  'column-facility': { de: 'Leichtigkeit %', en: 'Facility index %' },
  'column-deviation': { de: 'Standardabweichung %', en: 'Standard deviation %' },
  'column-guess': { de: 'Erratbar %', en: 'Random guess score %' },
  'column-intended': { de: 'Beabsichtigtes Gewicht %', en: 'Intended weight %' },
  'column-effective': { de: 'Tatsächliches Gewicht %', en: 'Effective weight %' },
  'column-discrimination': { de: 'Trennschärfe %', en: 'Discrimination index %' },
  'column-efficiency': { de: 'Trennwirkung %', en: 'Discriminative efficiency %' },
  'column-advice': { de: 'Hinweis', en: 'Advice' },
});
