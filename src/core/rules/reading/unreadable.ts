import type { Failure } from '../../decode.js';
import type { Localised } from '../../language.js';
import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'unreadable',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Datei nicht lesbar', en: 'File cannot be read' },
  firm: true,
  messages: {
    missing: {
      de: 'Die Datei war beim Lesen nicht mehr da; erwartet wird eine Datei. Starten Sie die Prüfung noch einmal.',
      en: 'The file was gone when it was to be read; a file is expected. Run the check again.',
    },
    folder: {
      de: 'Hier liegt ein Ordner; erwartet wird eine Datei. Benennen Sie den Ordner um.',
      en: 'This is a folder; a file is expected. Rename the folder.',
    },
    link: {
      de: 'Hier liegt eine Verknüpfung, der nicht gefolgt wird; erwartet wird die Datei oder der Ordner selbst. Legen Sie den Inhalt hier ab.',
      en: 'This is a link, which is not followed; the file or folder itself is expected. Put the content here.',
    },
    'not-a-file': {
      de: 'Hier liegt ein Gerät oder eine Leitung; erwartet wird eine gewöhnliche Datei. Entfernen Sie den Eintrag.',
      en: 'This is a device or a pipe; an ordinary file is expected. Remove the entry.',
    },
    denied: {
      de: 'Die Datei darf nicht gelesen werden; gebraucht wird das Leserecht. Geben Sie die Datei für sich frei.',
      en: 'The file may not be read; the right to read is needed. Give yourself access to the file.',
    },
    'too-large': {
      de: 'Die Datei ist größer als {limit} MiB; erwartet wird ein Text, den Menschen lesen. Teilen Sie ihn auf.',
      en: 'The file is larger than {limit} MiB; a text that people read is expected. Split it.',
    },
    failed: {
      de: 'Das Lesen der Datei ist gescheitert; erwartet wird eine Datei auf einem erreichbaren Laufwerk. Prüfen Sie die Verbindung und starten Sie noch einmal.',
      en: 'Reading the file failed; a file on a drive that can be reached is expected. Check the connection and run again.',
    },
    'not-utf8': {
      de: 'Die Datei ist nicht in UTF-8 gespeichert, das zeigt das Byte an Stelle {offset}; erwartet wird UTF-8. Speichern Sie sie im Editor mit der Kodierung UTF-8.',
      en: 'The file is not saved as UTF-8, as the byte at offset {offset} shows; UTF-8 is expected. Save it in your editor with the encoding UTF-8.',
    },
    binary: {
      de: 'Die Datei enthält an Stelle {offset} ein Null-Byte und ist kein Text in UTF-8; erwartet wird Text. Speichern Sie sie als Text mit der Kodierung UTF-8.',
      en: 'The file has a null byte at offset {offset} and is not a text in UTF-8; text is expected. Save it as text with the encoding UTF-8.',
    },
    'sheet-encrypted': {
      de: 'Die Tabelle ist mit einem Kennwort verschlüsselt; erwartet wird eine Datei ohne. Speichern Sie in Excel eine Kopie ohne Kennwort (Datei, Informationen, Arbeitsmappe schützen).',
      en: 'The spreadsheet is encrypted with a password; a file without one is expected. Save a copy without a password in Excel (File, Info, Protect Workbook).',
    },
    'sheet-old': {
      de: 'Die Datei ist eine Tabelle im alten Format von Excel (.xls); gelesen werden .xlsx und CSV. Speichern Sie sie in Excel als „Excel-Arbeitsmappe (.xlsx)“.',
      en: 'The file is a spreadsheet in the old format of Excel (.xls); .xlsx and CSV are read. Save it in Excel as “Excel Workbook (.xlsx)”.',
    },
    'sheet-other': {
      de: 'Die Datei heißt wie eine Excel-Tabelle, ist aber keine; erwartet wird eine Arbeitsmappe (.xlsx). Speichern Sie die Liste in Excel oder LibreOffice als .xlsx oder als CSV.',
      en: 'The file is named like an Excel sheet but is none; a workbook (.xlsx) is expected. Save the list as .xlsx or as CSV in Excel or LibreOffice.',
    },
    'sheet-broken': {
      de: 'Die Tabelle ist beschädigt und lässt sich nicht öffnen; erwartet wird eine vollständige Arbeitsmappe. Öffnen und speichern Sie sie in Excel noch einmal, oder speichern Sie sie als CSV.',
      en: 'The spreadsheet is damaged and cannot be opened; a complete workbook is expected. Open and save it in Excel again, or save it as CSV.',
    },
    'sheet-too-large': {
      de: 'Die Tabelle ist entpackt größer als {limit} MiB; erwartet wird eine Kanalliste. Kopieren Sie die Liste in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.',
      en: 'Unpacked, the spreadsheet is larger than {limit} MiB; a list of channels is expected. Copy the list into a new workbook, or save it as CSV.',
    },
  } satisfies Record<Failure, Localised>,
  check: reportProblems('unreadable'),
});
