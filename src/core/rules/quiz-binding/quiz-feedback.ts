import { isBest, optionsOf } from '../../quiz/options.js';
import type { Item, Question } from '../../quiz/quiz.js';
import { shortened } from '../../quiz/reading/options.js';
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
    'no-explanation': {
      de: 'Die Frage „{title}“ hat keine Erklärung; erwartet wird eine, weil es hier keine Antworten mit eigener Rückmeldung gibt. Schreiben Sie ans Ende, warum die Lösung so ist: > Weil …',
      en: 'Question “{title}” has no explanation; one is expected, because there are no options with feedback of their own here. Write at the end why the solution is what it is: > Because …',
    },
  },
  check({ document, questions }, { report }) {
    if (document.head.status === 'retired') return;
    for (const question of questions) {
      const { title, explanation, kind, at } = question;
      if (kind === 'ordering' || kind === 'matching' || kind === 'text' || kind === 'number') {
        if (explanation === null) report({ message: 'no-explanation', at, data: { title } });
        continue;
      }
      const silent = optionsOf(question).filter((option) => option.feedback === null && isWrong(question, option));
      const [first, ...others] = silent;
      // With two options the explanation of the right one is that of the wrong one.
      if (first === undefined || (optionsOf(question).length === 2 && explanation !== null)) continue;
      const named = silent.map(({ text }) => shortened(text));
      report({
        message: 'missing',
        at: first.at,
        data: { title, count: silent.length, options: named.map((text) => ({ de: `„${text}“`, en: `“${text}”` })) },
        related: others.map((option) => option.at),
      });
    }
  },
});

/** True for an option that is not the best one. In a scenario, what comes of a choice is told by the step that it leads to. */
function isWrong(question: Question, option: Item): boolean {
  if (isBest(question, option)) return false;
  return (
    question.kind !== 'scenario' || question.steps.every(({ options }) => options.every((each) => each !== option || each.next === null))
  );
}
