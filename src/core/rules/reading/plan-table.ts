import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'plan-table',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Kanalliste (CSV, Excel) nicht ganz lesbar', en: 'Channel list (CSV, Excel) not fully readable' },
  firm: true,
  messages: {
    empty: {
      de: 'Die Tabelle ist leer; erwartet werden eine Kopfzeile und eine Zeile je Kanal. Nötig ist nur die Spalte „Plattform“.',
      en: 'The table is empty; a header row and one row for each channel are expected. Only the column “platform” is needed.',
    },
    'no-rows': {
      de: 'Die Tabelle hat nur eine Kopfzeile; erwartet wird eine Zeile je Kanal. Tragen Sie Ihre Kanäle ein.',
      en: 'The table has only a header row; one row for each channel is expected. Enter your channels.',
    },
    'no-platform-column': {
      de: 'Keine Spalte nennt die Plattform; erwartet wird in der Kopfzeile eine Spalte „Plattform“, „Kanal“ oder „Network“. Ergänzen Sie die Kopfzeile.',
      en: 'No column names the platform; a column “platform”, “channel” or “network” in the header row is expected. Complete the header row.',
    },
    'no-platform': {
      de: 'In dieser Zeile fehlt die Plattform; jede Zeile beschreibt einen Kanal. Tragen Sie ein, worauf er läuft, etwa „Telefon“.',
      en: 'This row lacks the platform; each row describes a channel. Enter what it runs on, such as “phone”.',
    },
    'too-many-cells': {
      de: 'Die Zeile hat {count} Zellen, die Kopfzeile {expected}; erwartet werden gleich viele. Setzen Sie Text, der das Trennzeichen enthält, in Anführungszeichen.',
      en: 'The row has {count} cells, the header row {expected}; the same number is expected. Put text that contains the delimiter in quotation marks.',
    },
    'too-few-cells': {
      de: 'Die Zeile hat {count} {count:Zelle|Zellen}, die Kopfzeile {expected}; was fehlt, gilt als nicht angegeben. Ergänzen Sie die Zeile.',
      en: 'The row has {count} {count:cell|cells}, the header row {expected}; what is missing counts as not stated. Complete the row.',
    },
    'unclosed-quote': {
      de: 'Dieses Anführungszeichen wird nie geschlossen; alles dahinter gilt als eine Zelle. Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.',
      en: 'This quotation mark is never closed; everything after it counts as one cell. Close it, or double it if it belongs to the text.',
    },
    'column-twice': {
      de: 'Die Spalte „{column}“ sagt dasselbe wie eine andere; es zählt nur die erste. Löschen oder benennen Sie eine um.',
      en: 'The column “{column}” means the same as another one; only the first counts. Delete or rename one of them.',
    },
    'shared-differs': {
      de: 'Die Spalte „{column}“ sagt für „{name}“ in mehreren Zeilen Verschiedenes; es gilt die erste. Schreiben Sie überall dasselbe, oder lassen Sie die übrigen Zellen leer.',
      en: 'The column “{column}” says different things about “{name}” in several rows; the first counts. Write the same everywhere, or leave the other cells empty.',
    },
    'unknown-columns': {
      de: 'Die {count:Spalte|Spalten} {columns} {count:wird|werden} nicht geprüft; das ist kein Fehler. Benennen Sie um, was geprüft werden soll, oder ordnen Sie es mit --map zu.',
      en: 'The {count:column|columns} {columns} {count:is|are} not checked; that is no fault. Rename what is meant to be checked, or map it with --map.',
    },
    'unknown-column-near': {
      de: 'Die Spalte „{column}“ ist unbekannt und wird nicht geprüft; ähnlich heißt „{meant}“. Benennen Sie sie um, wenn das gemeint ist.',
      en: 'The column “{column}” is unknown and is not checked; “{meant}” is similar. Rename it if that is what is meant.',
    },
    'no-heading': {
      de: 'Über dieser Zelle steht keine Überschrift, sie wird nicht geprüft; das ist kein Fehler. Geben Sie der Spalte eine, wenn sie geprüft werden soll.',
      en: 'There is no heading above this cell, so it is not checked; that is no fault. Give the column one if it is meant to be checked.',
    },
    'cell-error': {
      de: 'Die Zelle zeigt den Fehler {found}, weil eine Formel gescheitert ist; sie gilt als nicht angegeben. Berichtigen Sie die Formel, oder tragen Sie den Wert ein.',
      en: 'The cell shows the error {found} because a formula failed; it counts as not stated. Correct the formula or enter the value.',
    },
    'group-words': {
      de: 'In dieser Spalte steht „{found}“; erwartet wird „keine“ oder „entfällt: Grund“. Was es gibt, gehört in eigene Spalten: {columns}.',
      en: 'This column says “{found}”; “none” or “n/a: reason” is expected. What there is belongs into columns of its own: {columns}.',
    },
    'group-and-parts': {
      de: 'Hier steht „{found}“, aber andere Spalten der Zeile sagen dazu etwas; es zählen die anderen. Leeren Sie das eine oder das andere.',
      en: 'This says “{found}”, but other columns of the row say something about it; the others count. Empty the one or the other.',
    },
    'hidden-rows': {
      de: '{count} {count:Zeile der Tabelle ist ausgeblendet und wird|Zeilen der Tabelle sind ausgeblendet und werden} mitgeprüft; das ist kein Fehler. Löschen Sie, was nicht mehr gilt.',
      en: '{count} {count:row|rows} of the sheet {count:is|are} hidden and checked too; that is no fault. Delete what no longer applies.',
    },
    'other-sheets': {
      de: 'Auch {count:das Blatt|die Blätter} {sheets} {count:sieht|sehen} wie eine Kanalliste aus; geprüft wird nur dieses. Stellen Sie alle Kanäle auf ein Blatt.',
      en: 'The {count:sheet|sheets} {sheets} {count:looks|look} like a list of channels too; only this one is checked. Put all channels on one sheet.',
    },
  },
  check(file, { report }) {
    for (const { rule: id, message, at, data } of file.problems)
      if (id === 'plan-table')
        report({
          message: message as keyof typeof rule.messages,
          at,
          data,
          ...(levels[message] === undefined ? {} : { severity: levels[message] }),
        });
  },
});

/** What costs nothing but attention is no error. */
const levels: Readonly<Record<string, 'warning' | 'info'>> = {
  'too-few-cells': 'warning',
  'column-twice': 'warning',
  'shared-differs': 'warning',
  'unknown-columns': 'info',
  'unknown-column-near': 'warning',
  'no-heading': 'info',
  'cell-error': 'warning',
  'group-words': 'warning',
  'group-and-parts': 'warning',
  'hidden-rows': 'info',
  'other-sheets': 'warning',
};
