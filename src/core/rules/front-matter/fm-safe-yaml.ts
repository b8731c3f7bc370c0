import { defineRule, reportProblems } from '../rule.js';

export const rule = defineRule({
  id: 'fm-safe-yaml',
  group: 'front-matter',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#written-down',
  title: { de: 'Kopfdaten fehlen oder sind unsicher', en: 'Front matter is missing or unsafe' },
  firm: true,
  messages: {
    missing: {
      de: 'Das Dokument beginnt ohne Kopfdaten; erwartet wird „---“ in der ersten Zeile, dann Angaben wie „id: regeln“, dann wieder „---“. Ergänzen Sie den Block.',
      en: 'The document starts without front matter; “---” in the first line, statements such as “id: rules”, and “---” again are expected. Add the block.',
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
      en: 'The front matter holds no statements; lines such as “id: rules” are expected. Write a key, a colon, a space and a value on each line.',
    },
  },
  check: reportProblems('fm-safe-yaml'),
});
