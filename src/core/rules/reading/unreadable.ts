import type { Failure } from '../../decode.js';
import type { Localised } from '../../language.js';
import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'unreadable',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#findable',
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
  } satisfies Record<Failure, Localised>,
  check: reportProblems('unreadable'),
});
