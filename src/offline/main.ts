import { quizVoice } from '../app/quiz-voice.js';
import type { OfflineQuiz } from '../core/quiz/offline-quiz.js';
import { offlineWords } from '../i18n/offline-quiz.js';
import { speakAs } from '../i18n/quiz.js';
import { safeText } from '../render/safe-text.js';
import { runQuiz } from './run-quiz.js';

/** The script of a quiz in a file: what the terminal uses to draw, grade and explain, with fields of a page instead of keys. */
const data = JSON.parse(document.getElementById('quiz-data')?.textContent ?? '') as OfflineQuiz;
const { quiz, language, address, citations, leftOut } = data;
const status = document.getElementById('status');

runQuiz({
  data,
  stage: document.getElementById('stage') ?? document.body,
  says: {
    voice: quizVoice({ quiz, language, address, leftOut, citations: ({ id }) => citations[id] ?? [] }),
    word: speakAs({ table: offlineWords, language, address }),
    aloud(text) {
      if (status !== null) status.textContent = safeText(text);
    },
  },
});
