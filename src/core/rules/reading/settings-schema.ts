import { settingsFile } from '../../handbook/layout.js';
import { defineRule, reportAll, reportProblems } from '../rule.js';
import { optionProblems, pathReports, thresholdProblems } from './option-problems.js';
import { schemaMessages } from './schema-messages.js';

export const rule = defineRule({
  id: 'settings-schema',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Fehler in unisono.yaml', en: 'Faults in unisono.yaml' },
  firm: true,
  messages: {
    ...schemaMessages,
    'unknown-rule': {
      de: 'Eine Regel „{key}“ gibt es nicht; erwartet wird eine Kennung oder ein Code aus „unisono explain“. Ändern oder löschen Sie die Zeile, sie bewirkt nichts.',
      en: 'There is no rule “{key}”; an id or code of “unisono explain” is expected. Change or delete the line; it has no effect.',
    },
    'unknown-rule-near': {
      de: 'Eine Regel „{key}“ gibt es nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen, denn so bewirkt die Zeile nichts.',
      en: 'There is no rule “{key}”; “{meant}” is similar. Write “{meant}” if that is what you mean; as it is, the line has no effect.',
    },
    'always-shown': {
      de: '„{rule}“ lässt sich nicht abschalten, weil Dateien sonst ungeprüft blieben; die Regel gilt weiter. Löschen Sie „off“, oder wählen Sie error, warning oder info.',
      en: '“{rule}” cannot be switched off, because files would go unchecked; the rule is still in force. Delete “off”, or choose error, warning or info.',
    },
    'no-options': {
      de: 'Die Regel „{rule}“ hat keine Einstellungen, „{key}“ bewirkt nichts. Löschen Sie den Eintrag; die Stufe bleibt.',
      en: 'The rule “{rule}” has no settings; “{key}” has no effect. Delete the entry; the level stays.',
    },
    'unknown-option': {
      de: 'Die Regel „{rule}“ hat keine Einstellung „{key}“; möglich sind {known}. Benennen oder löschen Sie sie, sie bewirkt nichts.',
      en: 'The rule “{rule}” has no setting “{key}”; possible are {known}. Rename or delete it; it has no effect.',
    },
    'unknown-option-near': {
      de: 'Die Regel „{rule}“ hat keine Einstellung „{key}“; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'The rule “{rule}” has no setting “{key}”; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    'not-by-path': {
      de: 'Die Regel „{rule}“ vergleicht mehrere Dateien, ihre Einstellung „{key}“ gilt deshalb überall gleich; hier bewirkt sie nichts. Schreiben Sie sie unter „rules“; die Stufe darf je Ordner anders sein.',
      en: 'The rule “{rule}” compares several files, so its setting “{key}” is the same everywhere; it has no effect here. Write it under “rules”; the level may differ by folder.',
    },
    'unknown-threshold': {
      de: 'Unter „audit.thresholds“ steht „{key}“; kein Prüfpunkt hat eine Zahl dieses Namens, so bewirkt die Zeile nichts. „unisono explain“ mit der Kennung eines Prüfpunkts nennt seine Zahlen. Ändern oder löschen Sie die Zeile.',
      en: '“audit.thresholds” names “{key}”; no check has a number of that name, so the line has no effect. “unisono explain” with the id of a check lists its numbers. Change or delete the line.',
    },
    'unknown-threshold-near': {
      de: 'Unter „audit.thresholds“ steht „{key}“, eine Zahl, die kein Prüfpunkt hat; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen, denn so bewirkt die Zeile nichts.',
      en: '“audit.thresholds” names “{key}”, a number that no check has; “{meant}” is similar. Write “{meant}” if that is what you mean; as it is, the line has no effect.',
    },
    'path-without-file': {
      de: 'Auf „{match}“ passt keine Datei des Handbuchs, so wirken die Regeln dieses Eintrags nirgends. Erwartet wird ein Muster ab dem Ordner des Handbuchs, zum Beispiel „policies/**“. Berichtigen Sie es, oder löschen Sie den Eintrag.',
      en: 'No file of the handbook fits “{match}”, so the rules of this entry apply nowhere. A pattern from the folder of the handbook is expected, for example “policies/**”. Correct it, or delete the entry.',
    },
    'path-without-file-near': {
      de: 'Auf „{match}“ passt keine Datei des Handbuchs, so wirken die Regeln dieses Eintrags nirgends; auf „{meant}“ passen welche. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'No file of the handbook fits “{match}”, so the rules of this entry apply nowhere; some fit “{meant}”. Write “{meant}” if that is what you mean.',
    },
  },
  check(file, context) {
    reportProblems('settings-schema')(file, context);
    const { handbook, rules, report } = context;
    const { root, value } = handbook?.settings ?? { root: null, value: null };
    // What the schema refuses is said already.
    if (file.kind !== 'settings' || handbook === null || root === null || value === null) return;
    const { source } = file;
    reportAll([...optionProblems({ root, source, rules }), ...thresholdProblems({ root, source, rules })], context);
    const above = source.file.slice(0, -settingsFile.length);
    const files = handbook.files.map(({ source: { file: shown } }) => (shown.startsWith(above) ? shown.slice(above.length) : shown));
    for (const each of pathReports({ root, source, files })) report(each);
  },
});
