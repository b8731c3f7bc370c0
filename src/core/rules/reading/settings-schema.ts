import { defineRule, reportProblems } from '../rule.js';
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
  },
  check: reportProblems('settings-schema'),
});
