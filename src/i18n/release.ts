import { defineWords } from './words.js';

/** The texts of `release`. */
export const releaseWords = defineWords({
  'plan-head': { de: 'Veröffentlicht wird:', en: 'To be released:' },
  'plan-first': { de: '{policy}: {to}, die erste Fassung', en: '{policy}: {to}, the first release' },
  'plan-raised': { de: '{policy}: {from} wird {to}', en: '{policy}: {from} becomes {to}' },
  'plan-lowered': {
    de: 'Als redaktionell erklärt: Die Änderungen verlangten mehr als {to}.',
    en: 'Declared editorial: the changes ask for more than {to}.',
  },
  'plan-approval': { de: 'Unveränderter Text, neu freigegeben.', en: 'Unchanged text, approved again.' },
  'plan-more': { de: 'und {count} {count:weiterer Grund|weitere Gründe}', en: 'and {count} more {count:reason|reasons}' },
  'plan-document': { de: '{path}, gilt ab {day}: {note}', en: '{path}, effective {day}: {note}' },
  'plan-withdrawn': {
    de: '{policy}: {from} ist gelöscht und verlässt die veröffentlichten Fassungen',
    en: '{policy}: {from} is deleted and leaves the released texts',
  },
  'plan-files': { de: 'Dateien', en: 'Files' },
  'file-new': { de: 'neu', en: 'new' },
  'file-changed': { de: 'geändert', en: 'changed' },
  'file-removed': { de: 'gelöscht', en: 'deleted' },
  'plan-remembered': {
    de: '{folder}: {count} {count:Datei|Dateien}, die veröffentlichten Texte',
    en: '{folder}: {count} {count:file|files}, the released texts',
  },
  'plan-repeat': { de: 'Was Beschäftigte wiederholen', en: 'What staff repeat' },
  'repeat-none': { de: 'Niemand muss etwas wiederholen.', en: 'Nobody needs to repeat anything.' },
  'repeat-policy': { de: '{policy}: die Fragen zu {sections}', en: '{policy}: the questions on {sections}' },
  'repeat-question': { de: 'Quiz {quiz} ({language}): {question}', en: 'Quiz {quiz} ({language}): {question}' },
  'plan-tags': { de: 'Tags: {tags}', en: 'Tags: {tags}' },

  'ask-write': { de: 'So veröffentlichen? ({count} {count:Datei|Dateien})', en: 'Release this? ({count} {count:file|files})' },
  'ask-commit': { de: 'Als Commit speichern und Tags setzen ({tags})?', en: 'Commit and set the tags ({tags})?' },
  'ask-note': { de: 'Was ändert sich mit {policy} {version}? ({language})', en: 'What changes with {policy} {version}? ({language})' },
  'hint-note': {
    de: 'Ein Satz: Was machen Beschäftigte nun anders? Er steht im Dokument und im Quiz.',
    en: 'One sentence: what do staff do differently now? It will appear in the document and the quiz.',
  },
  'need-note': {
    de: 'Bitte schreiben Sie einen Satz, der sagt, was sich ändert.',
    en: 'Please write a sentence that says what changes.',
  },
  'ask-settle': {
    de: 'Eine Veröffentlichung wurde unterbrochen ({count} {count:Datei|Dateien}). Was soll geschehen?',
    en: 'A release was cut short ({count} {count:file|files}). What shall happen?',
  },
  'settle-complete': { de: 'Abschließen', en: 'Complete it' },
  'settle-undo': { de: 'Zurücknehmen', en: 'Take it back' },

  released: { de: 'Veröffentlicht: {what}.', en: 'Released: {what}.' },
  'committed-as': { de: 'In git gespeichert als {commit}; Tags: {tags}.', en: 'Stored in git as {commit}; tags: {tags}.' },
  'undo-git': {
    de: 'Zurücknehmen: git revert {commit} und git tag -d {tags}',
    en: 'To take it back: git revert {commit} and git tag -d {tags}',
  },
  'not-committed': {
    de: 'Nichts wurde in git gespeichert. Speichern Sie auch den Ordner {folder} und {lock}.',
    en: 'Nothing was stored in git. Commit the folder {folder} and {lock}, too.',
  },
  'dry-run': { de: 'Probelauf: Es wurde nichts geschrieben.', en: 'Dry run: nothing was written.' },
  declined: { de: 'Es wurde nichts geschrieben.', en: 'Nothing was written.' },
  nothing: {
    de: 'Nichts zu veröffentlichen: Alles ist, wie es zuletzt veröffentlicht wurde.',
    en: 'Nothing to release: everything is as it was last released.',
  },
  'nothing-named': {
    de: 'Nichts zu veröffentlichen: {policies} {count:ist|sind} unverändert oder zurückgezogen.',
    en: 'Nothing to release: {policies} {count:is|are} unchanged or retired.',
  },
  refused: {
    de: 'Noch nicht zu veröffentlichen: {count} {count:Hindernis|Hindernisse}. Es wurde nichts geschrieben.',
    en: 'Not ready to be released: {count} {count:obstacle|obstacles}. Nothing was written.',
  },
  'refused-name': {
    de: 'Ist nur ein Teil fertig, nennen Sie ihn: unisono release DOKUMENT …',
    en: 'If only some are ready, name them: unisono release DOCUMENT …',
  },
  completed: {
    de: 'Die unterbrochene Veröffentlichung ist abgeschlossen ({count} {count:Datei|Dateien}).',
    en: 'The release that was cut short is completed ({count} {count:file|files}).',
  },
  undone: {
    de: 'Die unterbrochene Veröffentlichung ist zurückgenommen ({count} {count:Datei|Dateien}).',
    en: 'The release that was cut short is taken back ({count} {count:file|files}).',
  },
  pending: {
    de: 'Eine Veröffentlichung wurde unterbrochen ({count} {count:Datei|Dateien}). „unisono release --yes“ schließt sie ab, „unisono release --undo“ nimmt sie zurück.',
    en: 'A release was cut short ({count} {count:file|files}). “unisono release --yes” completes it, “unisono release --undo” takes it back.',
  },
});

/** Why a policy cannot be released yet: what is, what is expected, what to do. */
export const refusalWords = defineWords({
  'too-low': {
    de: 'Als Version steht hier {declared}, die Änderungen seit {from} verlangen {computed}. Tragen Sie {computed} ein, oder erklären Sie mit --editorial "Grund", warum sich für niemanden etwas ändert.',
    en: 'The version here is {declared}, the changes since {from} ask for {computed}. Write {computed}, or say with --editorial "reason" why nothing changes for anybody.',
  },
  backwards: {
    de: 'Als Version steht hier {declared}, veröffentlicht ist schon {from}; Versionen gehen nur vorwärts. Tragen Sie {computed} ein.',
    en: 'The version here is {declared}, but {from} is released already; versions only go forward. Write {computed}.',
  },
  'note-missing': {
    de: 'Zu Version {version} fehlt die Notiz; erwartet wird ein Satz, der sagt, was Beschäftigte nun anders machen. Geben Sie ihn mit --note "…" an oder tragen Sie ihn unter „changes“ ein.',
    en: 'There is no note on version {version}; a sentence that says what staff do differently is expected. Give it with --note "…" or write it under “changes”.',
  },
  'note-empty': {
    de: 'Die Notiz zu Version {version} lautet „{note}“ und sagt nicht, was sich ändert; erwartet wird ein Satz, der sagt, was Beschäftigte nun anders machen. Schreiben Sie ihn neu.',
    en: 'The note on version {version} is “{note}” and does not say what changes; a sentence that says what staff do differently is expected. Rewrite it.',
  },
  'front-matter-form': {
    de: 'Version {version} lässt sich hier nicht eintragen, ohne anderes zu ändern; erwartet werden Schlüssel untereinander, darunter „approver“ und eine Liste „changes“. Schreiben Sie den Kopf so um.',
    en: 'Version {version} cannot be written here without changing other things; keys below each other are expected, “approver” and a list “changes” among them. Rewrite the front matter that way.',
  },
  'council-missing': {
    de: 'In der Firma gibt es einen Betriebsrat, doch „works-council“ fehlt; erwartet wird, was mit ihm vereinbart ist. Ergänzen Sie: works-council: {council}',
    en: 'The company has a works council, but “works-council” is missing; what was agreed with it is expected. Add: works-council: {council}',
  },
  'council-open': {
    de: 'Die Beteiligung des Betriebsrats ist noch offen („{state}“); erwartet wird sein Ergebnis. Tragen Sie nach der Einigung ein: works-council: {council}',
    en: 'The involvement of the works council is still open (“{state}”); its outcome is expected. Once agreed, write: works-council: {council}',
  },
  'council-no-reference': {
    de: 'Zum Stand „{state}“ des Betriebsrats fehlt der Beleg; erwartet wird „ref“ mit der Vereinbarung oder der Begründung. Ergänzen Sie „ref“.',
    en: 'The state “{state}” of the works council has no reference; “ref” with the agreement or the reason is expected. Add “ref”.',
  },
  doubled: {
    de: '„{policy}“ gibt es in der Sprache „{language}“ zweimal, auch in {file}; erwartet wird ein Dokument je Sprache und Land. Geben Sie einem eine andere „id“ oder andere „countries“.',
    en: '“{policy}” exists twice in the language “{language}”, also in {file}; one document per language and country is expected. Give one of them another “id” or other “countries”.',
  },
  'retired-twin': {
    de: '„{policy}“ ist in dieser Sprache zurückgezogen, in einer anderen nicht; erwartet wird in allen dasselbe. Ziehen Sie alle zurück oder keine.',
    en: '“{policy}” is retired in this language, but not in another one; the same is expected in all. Retire all of them or none.',
  },
  'shared-fact': {
    de: '„{policy}“ nennt {facts}; der Wert ist geändert, und veröffentlichte Werte gelten für alle Dokumente. Veröffentlichen Sie „{policy}“ mit.',
    en: '“{policy}” cites {facts}; the value was changed, and released values apply to all documents. Release “{policy}” as well.',
  },
});
