import { defineRule, reportAll, reportProblems } from '../rule.js';
import { optionProblems } from './option-problems.js';
import { schemaMessages } from './schema-messages.js';

export const rule = defineRule({
  id: 'settings-schema',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#written-down',
  title: { de: 'Fehler in unisono.yaml', en: 'Faults in unisono.yaml' },
  firm: true,
  messages: {
    ...schemaMessages,
    'unknown-rule': {
      de: 'Eine Regel „{key}“ gibt es nicht; erwartet wird eine Kennung oder ein Code aus „unisono explain“. Ändern oder löschen Sie die Zeile, sie bewirkt nichts.',
      en: 'There is no rule “{key}”; an id or code of “unisono explain” is expected. Change or delete the line, it has no effect.',
    },
    'unknown-rule-near': {
      de: 'Eine Regel „{key}“ gibt es nicht; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen, denn so bewirkt die Zeile nichts.',
      en: 'There is no rule “{key}”; “{meant}” is similar. Write “{meant}” if that is what you mean, since this way the line has no effect.',
    },
    'always-shown': {
      de: '„{rule}“ lässt sich nicht abschalten, weil Dateien sonst ungeprüft blieben; die Regel gilt weiter. Löschen Sie „off“, oder wählen Sie error, warning oder info.',
      en: '“{rule}” cannot be switched off, since files would go unchecked; the rule still holds. Delete “off”, or choose error, warning or info.',
    },
    'no-options': {
      de: 'Die Regel „{rule}“ hat keine Einstellungen, „{key}“ bewirkt nichts. Löschen Sie den Eintrag; die Stufe bleibt.',
      en: 'The rule “{rule}” has no settings, “{key}” has no effect. Delete the entry; the level stays.',
    },
    'unknown-option': {
      de: 'Die Regel „{rule}“ hat keine Einstellung „{key}“; möglich sind {known}. Benennen oder löschen Sie sie, sie bewirkt nichts.',
      en: 'The rule “{rule}” has no setting “{key}”; possible are {known}. Rename or delete it, it has no effect.',
    },
    'unknown-option-near': {
      de: 'Die Regel „{rule}“ hat keine Einstellung „{key}“; ähnlich ist „{meant}“. Schreiben Sie „{meant}“, wenn Sie das meinen.',
      en: 'The rule “{rule}” has no setting “{key}”; “{meant}” is similar. Write “{meant}” if that is what you mean.',
    },
    'not-by-path': {
      de: 'Die Regel „{rule}“ vergleicht mehrere Dateien, ihre Einstellung „{key}“ gilt deshalb überall gleich; hier bewirkt sie nichts. Schreiben Sie sie unter „rules“; die Stufe darf je Ordner anders sein.',
      en: 'The rule “{rule}” compares several files, so its setting “{key}” holds everywhere alike; it has no effect here. Write it under “rules”; the level may differ by folder.',
    },
  },
  check(file, context) {
    reportProblems('settings-schema')(file, context);
    const { root, value } = context.handbook?.settings ?? { root: null, value: null };
    // What the schema refuses is said already.
    if (file.kind !== 'settings' || root === null || value === null) return;
    reportAll(optionProblems({ root, source: file.source, rules: context.rules }), context);
  },
});
