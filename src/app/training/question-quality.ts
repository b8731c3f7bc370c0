import type { Handbook } from '../../core/handbook/handbook.js';
import type { Language } from '../../core/language.js';
import { openQuiz } from '../../core/quiz/open-quiz.js';
import { guessScore } from '../../core/training/guess-score.js';
import { adviceOn, type QuestionAdvice } from '../../core/training/question-advice.js';
import { attemptsIn, countTogether, quizForm } from '../../core/training/question-marks.js';
import { type QuestionStatistics, type QuizStatistics, quizStatistics } from '../../core/training/question-statistics.js';
import { UserError } from '../../core/user-error.js';
import type { Marks } from '../../ports.js';
import { questionQualityBatch } from '../count-marks.js';
import { pickQuiz, quizzesIn } from '../find-quiz.js';

/** A question and what the numbers say about it. */
export interface JudgedQuestion {
  readonly id: string;
  readonly title: string;
  readonly critical: boolean;
  /** What guessing earns, in per cent; null where there is no telling. */
  readonly guess: number | null;
  /** Null when too few were asked it. */
  readonly statistics: QuestionStatistics | null;
  readonly advice: readonly QuestionAdvice[];
}

export interface JudgedQuiz {
  readonly quiz: string;
  readonly title: string;
  /** Null when too few have taken it as it stands. */
  readonly statistics: QuizStatistics | null;
  readonly questions: readonly JudgedQuestion[];
  /** How many attempts are counted on texts that have changed since. */
  readonly earlier: number;
}

export interface QuestionQuality {
  readonly day: string;
  /** From how many attempts on numbers are told. */
  readonly batch: number;
  readonly quizzes: readonly JudgedQuiz[];
}

/** How the questions of one quiz, or of all, do their work: about questions, never about people. Throws a `UserError` where the handbook does not have marks counted. */
export async function questionQuality(
  { handbook, quiz, today, language }: { handbook: Handbook; quiz: string | null; today: string; language: Language },
  { marks }: { marks: Marks },
): Promise<QuestionQuality> {
  const asked = quiz === null ? quizzesIn({ handbook, language }) : [pickQuiz({ handbook, id: quiz, language })];
  const batch = questionQualityBatch(handbook);
  if (batch === null) throw notCounted();
  const quizzes: JudgedQuiz[] = [];
  for (const shown of asked) {
    const open = openQuiz({ quiz: shown, handbook }).quiz;
    // The languages of a quiz are one: ids and points are the same.
    const forms = new Set(
      handbook.quizzes.filter(({ id }) => id === shown.id).map((twin) => quizForm(openQuiz({ quiz: twin, handbook }).quiz)),
    );
    const counted = await marks.of(shown.id);
    const now = countTogether(counted.filter(({ form }) => forms.has(form)).flatMap((each) => each.marks));
    const statistics = quizStatistics({ marks: now, questions: open.questions });
    quizzes.push({
      quiz: shown.id,
      title: shown.title,
      statistics: statistics.attempts < batch ? null : statistics,
      questions: open.questions
        .filter(({ points }) => points > 0)
        .map((question): JudgedQuestion => {
          const found = statistics.questions.find((each) => each.question === question.id);
          const enough = found !== undefined && found.attempts >= batch ? found : null;
          const { id, title, critical } = question;
          const guess = guessScore(question);
          return {
            id,
            title,
            critical,
            guess,
            statistics: enough,
            advice: enough === null ? [] : adviceOn({ statistics: enough, guess, critical }),
          };
        }),
      earlier: counted.filter(({ form }) => !forms.has(form)).reduce((sum, each) => sum + attemptsIn(each.marks), 0),
    });
  }
  return { day: today, batch, quizzes };
}

function notCounted(): UserError {
  return new UserError({
    what: {
      de: 'Dieses Handbuch lässt keine Punkte je Frage zählen, also ist über die Fragen nichts zu sagen.',
      en: 'This handbook does not have marks of questions counted, so there is nothing to say about the questions.',
    },
    hint: {
      de: 'Einschalten lässt es sich mit „records: {question-quality: true}“ in unisono.yaml; sprechen Sie vorher mit Betriebsrat und Datenschutz. Gezählt wird ohne Personen, und wer lernt, liest es vor dem Start.',
      en: 'It is switched on by “records: {question-quality: true}” in unisono.yaml; talk to works council and data protection first. Nobody is named in the count, and learners read of it before they start.',
    },
  });
}
