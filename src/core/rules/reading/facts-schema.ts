import { defineRule, reportProblems } from '../rule.js';
import { schemaMessages } from './schema-messages.js';

export const rule = defineRule({
  id: 'facts-schema',
  group: 'reading',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Verbindliche Angaben falsch aufgeschrieben', en: 'Declared facts written down wrongly' },
  firm: true,
  messages: {
    ...schemaMessages,
    'value-missing': {
      de: 'Die Angabe „{key}“ hat keinen Wert; erwartet wird genau einer von „value“, „by-country“ und „by-language“. Tragen Sie den Wert ein.',
      en: 'Fact “{key}” has no value; exactly one of “value”, “by-country” and “by-language” is expected. Enter the value.',
    },
    'value-twice': {
      de: 'Die Angabe „{key}“ hat mehr als eine Art von Wert; erwartet wird genau einer von „value“, „by-country“ und „by-language“. Behalten Sie den einen, der gilt.',
      en: 'Fact “{key}” has more than one kind of value; exactly one of “value”, “by-country” and “by-language” is expected. Keep the one that applies.',
    },
  },
  check: reportProblems('facts-schema'),
});
