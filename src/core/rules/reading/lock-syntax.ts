import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'lock-syntax',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#versioned',
  title: { de: 'unisono.lock nicht lesbar', en: 'unisono.lock cannot be read' },
  firm: true,
  messages: {
    'newer-schema': {
      de: 'Die Datei hat das Format {found}; dieses unisono kennt Format {known}. Nehmen Sie die neuere Version von unisono, mit der die Datei geschrieben wurde.',
      en: 'The file has format {found}; this unisono knows format {known}. Use the newer version of unisono that wrote the file.',
    },
    'no-title': {
      de: 'Die erste Zeile ist nicht „unisono-lock 1“; daran erkennt unisono die Datei. Rufen Sie „unisono lock --resolve“ auf, das schreibt sie neu.',
      en: 'The first line is not “unisono-lock 1”, by which unisono knows the file. Run “unisono lock --resolve”, which writes it again.',
    },
    'merge-markers': {
      de: 'Hier sind zwei Zweige zusammengetroffen, die Markierungen von git stehen noch da; erwartet wird eine Zeile je Abschnitt. Rufen Sie „{command}“ auf.',
      en: 'Two branches met here and the markers of git are still there; one line for each section is expected. Run “{command}”.',
    },
    'unknown-entry': {
      de: 'Die Zeile beginnt mit „{found}“; erwartet wird „section“ oder „review“. Rufen Sie „unisono lock --resolve“ auf, das schreibt die Datei neu.',
      en: 'The line starts with “{found}”; “section” or “review” is expected. Run “unisono lock --resolve”, which writes the file again.',
    },
    'wrong-count': {
      de: 'Die Zeile hat {found} {found:Angabe|Angaben}; erwartet werden {expected}, durch je ein Leerzeichen getrennt. Rufen Sie „unisono lock --resolve“ auf.',
      en: 'The line has {found} {found:field|fields}; {expected} are expected, with one space between them. Run “unisono lock --resolve”.',
    },
    'wrong-value': {
      de: 'Hier steht „{found}“; erwartet wird {expected}. Rufen Sie „unisono lock --resolve“ auf.',
      en: 'This says “{found}”; {expected} is expected. Run “unisono lock --resolve”.',
    },
    doubled: {
      de: 'Dieselbe Stelle steht schon in Zeile {line}; erwartet wird sie einmal. Rufen Sie „unisono lock --resolve“ auf, das rechnet sie aus dem Text neu.',
      en: 'The same place is in line {line} already; it is expected once. Run “unisono lock --resolve”, which computes it from the text.',
    },
    unsorted: {
      de: 'Die Zeile steht nicht an ihrem Platz; erwartet werden sortierte Zeilen, damit sich Zweige Zeile für Zeile zusammenführen lassen. Rufen Sie „unisono lock --resolve“ auf.',
      en: 'The line is out of place; sorted lines are expected, so that branches can be merged line by line. Run “unisono lock --resolve”.',
    },
    more: {
      de: 'Ab hier wurde nach {count} Fehlern nicht weitergelesen; erwartet wird eine Datei, wie unisono sie schreibt. Rufen Sie „unisono lock --resolve“ auf.',
      en: 'Reading stopped here after {count} faults; a file as unisono writes it is expected. Run “unisono lock --resolve”.',
    },
  },
  check: reportProblems('lock-syntax'),
});
