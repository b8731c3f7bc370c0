import { type Language, languages } from '../../language.js';
import { once } from '../../once.js';
import { shortened } from '../../quiz/reading/options.js';
import { searchText } from '../../search-text.js';
import { defineRule } from '../rule.js';
import { judgedOptions, otherOptions, verdicts } from './other-options.data.js';

export const rule = defineRule({
  id: 'quiz-all-of-the-above',
  group: 'quiz-binding',
  scope: 'quiz',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'training#no-guessing',
  title: { de: 'Antwort über andere Antworten', en: 'Option about other options' },
  messages: {
    others: {
      de: 'Die Antwort „{text}“ spricht über die anderen Antworten, und deren Reihenfolge wechselt bei jedem Versuch; erwartet wird eine Antwort, die für sich steht. Kreuzen Sie stattdessen jede richtige Antwort an, oder schreiben Sie aus, was gemeint ist.',
      en: 'Option “{text}” refers to the other options, and their order changes at every attempt; an option that stands on its own is expected. Tick every right option instead, or write out what is meant.',
    },
  },
  check({ document, language, questions }, { report }) {
    const known = languages.find((one) => one === language);
    if (known === undefined || document.head.status === 'retired') return;
    for (const question of questions) {
      // True and false are always shown in their order, and so are the steps of a scenario; an order or a number has no such options.
      if (question.kind !== 'single' && question.kind !== 'multiple' && question.kind !== 'judgement') continue;
      const { options } = question;
      const others = options.filter(({ text }) => patternOf[known]().test(searchText(text).trim()));
      // Where less than two options stand for themselves, the question lists what is meant.
      if (options.length - others.length < 2) continue;
      for (const { at, text } of others) report({ message: 'others', at, data: { text: shortened(text) } });
    }
  },
});

const patternOf: Readonly<Record<Language, () => RegExp>> = { de: once(() => patternFor('de')), en: once(() => patternFor('en')) };

/** Matches an option that is nothing but such words, or goes on behind a comma, a dash or a full stop. */
function patternFor(language: Language): RegExp {
  const verdict = verdicts[language];
  return new RegExp(
    `^(?:(?:${otherOptions[language].join('|')})${verdict}?|(?:${judgedOptions[language].join('|')})${verdict}) ?(?:[.,;:!–(]|$)`,
  );
}
