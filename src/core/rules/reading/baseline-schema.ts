import { defineRule, reportProblems } from '../rule.js';
import { schemaMessages } from './schema-messages.js';

export const rule = defineRule({
  id: 'baseline-schema',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Fehler in .unisono/baseline.yaml', en: 'Faults in .unisono/baseline.yaml' },
  firm: true,
  messages: schemaMessages,
  check: reportProblems('baseline-schema'),
});
