import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'fm-safe-yaml',
  group: 'front-matter',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Kopfdaten fehlen oder sind unsicher', en: 'Front matter is missing or unsafe' },
  firm: true,
  messages: {
    missing: {
      de: 'Das Dokument beginnt ohne Kopfdaten; erwartet wird „---“ in der ersten Zeile, dann Angaben wie „id: regeln“, dann wieder „---“. Ergänzen Sie den Block, oder lassen Sie ihn von „unisono adopt“ vorschlagen.',
      en: 'The document starts without front matter; “---” in the first line, entries such as “id: rules”, and “---” again are expected. Add the block, or have “unisono adopt” propose it.',
    },
    // Said by core/gather-headless.ts for several documents together.
    'missing-many': {
      de: '{count} Dokumente haben keine Kopfdaten; erwartet werden sie in jedem, denn ohne sie wird der Text nicht geprüft. „unisono adopt“ schlägt sie vor und zeigt vorher, was es tut.',
      en: '{count} documents have no front matter; each one is expected to have it, since a text without it is not checked. “unisono adopt” proposes it and shows what it does before.',
    },
    engine: {
      de: 'Die Kopfdaten beginnen mit „---{engine}“; erwartet wird „---“ allein, denn Kopfdaten sind YAML und nie ein Programm. Löschen Sie „{engine}“.',
      en: 'The front matter starts with “---{engine}”; “---” alone is expected, since front matter is YAML and never a program. Delete “{engine}”.',
    },
    unclosed: {
      de: 'Die Kopfdaten hören nicht auf; erwartet wird eine Zeile mit „---“ darunter. Ergänzen Sie sie.',
      en: 'The front matter does not end; a line with “---” is expected below it. Add it.',
    },
    'too-large': {
      de: 'Die Kopfdaten sind größer als {limit} KiB; erwartet werden wenige Zeilen. Verschieben Sie Text in das Dokument.',
      en: 'The front matter is larger than {limit} KiB; a few lines are expected. Move text into the document.',
    },
    'not-a-mapping': {
      de: 'In den Kopfdaten stehen keine Angaben; erwartet werden Zeilen wie „id: regeln“. Schreiben Sie je Zeile einen Schlüssel, Doppelpunkt, Leerzeichen und Wert.',
      en: 'The front matter has no entries; lines such as “id: rules” are expected. Write a key, a colon, a space and a value on each line.',
    },
  },
  check: reportProblems('fm-safe-yaml'),
});
