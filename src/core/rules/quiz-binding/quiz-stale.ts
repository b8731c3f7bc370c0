import { bindingReviews } from '../../quiz/staleness.js';
import { defineRule } from '../rule.js';

const messages = {
  stale: {
    de: 'Die Frage „{title}“ wurde gegen einen anderen Text geprüft: Der Abschnitt „{section}“ verlangt inzwischen etwas anderes. Sie zählt nicht, bis jemand sie wieder geprüft hat. Sehen Sie beides an mit: unisono quiz review {quiz}',
    en: 'Question “{title}” was reviewed against another text: section “{section}” now demands something else. It does not count until somebody has reviewed it again. See both with: unisono quiz review {quiz}',
  },
  reworded: {
    de: 'Der Abschnitt „{section}“ sagt dasselbe mit anderen Worten als bei der letzten Prüfung der Frage „{title}“; sie zählt weiter. Sehen Sie nach, ob sie noch passt: unisono quiz review {quiz}',
    en: 'Section “{section}” says the same in other words than when question “{title}” was last reviewed; it still counts. See whether it still fits: unisono quiz review {quiz}',
  },
};

export const rule = defineRule({
  id: 'quiz-stale',
  group: 'quiz-binding',
  scope: 'quiz',
  severity: 'error',
  since: '0.1.0',
  guideline: 'training#bound-to-text',
  title: { de: 'Quizfrage zu einem geänderten Text', en: 'Quiz question about a changed text' },
  firm: true,
  messages,
  check(quiz, { handbook, report }) {
    if (handbook === null || handbook.lock === null) return;
    for (const { question, section, document, state } of bindingReviews({ quiz, handbook })) {
      if (state !== 'stale' && state !== 'reworded') continue;
      report({
        message: state,
        ...(state === 'reworded' ? { severity: 'warning' } : {}),
        at: question.at,
        data: { title: question.title, section: section.title, quiz: quiz.id },
        related: [{ source: document.source, span: section.heading.span }],
      });
    }
  },
});
