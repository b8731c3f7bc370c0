import { atKey } from '../../handbook/front-matter.js';
import { entryOf } from '../../yaml/node.js';
import { schemaMessages } from '../reading/schema-messages.js';
import { defineRule, reportProblems } from '../rule.js';

const reportFaults = reportProblems('fm-schema');

export const rule = defineRule({
  id: 'fm-schema',
  group: 'front-matter',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#readable',
  title: { de: 'Fehler in den Kopfdaten', en: 'Faults in the front matter' },
  messages: {
    ...schemaMessages,
    'answer-without-topic': {
      de: 'Der Antwortleitfaden nennt kein Anliegen; erwartet wird, wofür er gilt. Ergänzen Sie „topic“.',
      en: 'The answer guide names no topic; what it is for is expected. Add “topic”.',
    },
    'topic-elsewhere': {
      de: '„topic“ steht in einem Dokument vom Typ {type}; erwartet wird es nur im Antwortleitfaden. Löschen Sie die Zeile oder schreiben Sie „type: answer“.',
      en: '“topic” is in a document of type {type}; it is expected in answer guides only. Delete the line or write “type: answer”.',
    },
  },
  check(document, context) {
    reportFaults(document, context);
    const { type, topic } = document.head;
    if (type === null || type === 'quiz') return;
    const stated = entryOf(document.frontMatter, 'topic') !== undefined;
    if (type === 'answer' && !stated) context.report({ message: 'answer-without-topic', at: atKey(document, 'type') });
    if (type !== 'answer' && topic !== null) context.report({ message: 'topic-elsewhere', at: atKey(document, 'topic'), data: { type } });
  },
});
