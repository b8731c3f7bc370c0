import { shortened } from '../../quiz/read-question.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'quiz-feedback',
  group: 'quiz-binding',
  scope: 'quiz',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'training#fair',
  title: { de: 'Falsche Antwort ohne Rückmeldung', en: 'Wrong option without feedback' },
  messages: {
    missing: {
      de: 'Bei der Frage „{title}“ fehlt zu {count} {count:falschen Antwort|falschen Antworten} die Rückmeldung: {options}; erwartet wird zu jeder eine, damit niemand nur „falsch“ liest. Schreiben Sie eingerückt darunter, was daraus geworden wäre: > Das hätte …',
      en: 'In question “{title}”, {count} wrong {count:option has|options have} no feedback: {options}; every one is expected to have it, so that nobody reads nothing but “wrong”. Write indented below it what would have come of it: > That would have …',
    },
  },
  check({ document, questions }, { report }) {
    if (document.head.status === 'retired') return;
    for (const { title, options, explanation } of questions) {
      const silent = options.filter(({ right, feedback }) => !right && feedback === null);
      const [first, ...others] = silent;
      // With two options the explanation of the right one is that of the wrong one.
      if (first === undefined || (options.length === 2 && explanation !== null)) continue;
      const named = silent.map(({ text }) => shortened(text));
      report({
        message: 'missing',
        at: first.at,
        data: { title, count: silent.length, options: named.map((text) => ({ de: `„${text}“`, en: `“${text}”` })) },
        related: others.map(({ at }) => at),
      });
    }
  },
});
