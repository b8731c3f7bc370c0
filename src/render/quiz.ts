import type { Language } from '../core/language.js';
import type { Answer } from '../core/quiz/answer.js';
import type { Grade } from '../core/quiz/grade.js';
import type { ListedQuiz } from '../core/quiz/listed-quiz.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import { quizWords, speakAs } from '../i18n/quiz.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';

/** The list of quizzes for people: id, title, length, languages, and when it was passed. */
export function quizListHuman({
  quizzes,
  damaged,
  builtIn,
  language,
  paint,
}: {
  quizzes: readonly ListedQuiz[];
  damaged: readonly string[];
  builtIn: boolean;
  language: Language;
  paint: Paint;
}): string {
  const word = speakAs({ table: quizWords, language, address: 'Sie' });
  if (quizzes.length === 0) return `${word('list-empty')}\n`;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const blocks = quizzes.map(({ id, title, questions, minutes, languages, passedOn, answered }) => {
    const facts = [
      word('quiz-note', { count: questions, minutes }),
      languages.map(safeLine).join(', '),
      ...(builtIn ? [word('list-built-in')] : []),
      ...(answered === 0 ? [] : [word('list-begun', { count: answered })]),
      ...(passedOn === null ? [] : [paint.green(word('list-passed', { day: day.format(new Date(`${passedOn}T00:00:00Z`)) }))]),
    ];
    const mark = passedOn !== null ? '[x]' : answered > 0 ? '[~]' : '[ ]';
    return `${mark} ${paint.bold(safeLine(id))}  ${safeLine(title)}\n    ${facts.join('; ')}`;
  });
  const lost = damaged.length === 0 ? '' : `\n${word('damaged-records', { count: damaged.length, files: damaged.map(safeLine) })}\n`;
  return `${blocks.join('\n')}\n${lost}`;
}

/** The list of quizzes as one JSON value. */
export function quizListJson({
  quizzes,
  damaged,
  builtIn,
}: {
  quizzes: readonly ListedQuiz[];
  damaged: readonly string[];
  builtIn: boolean;
}): string {
  return safeJson({ schemaVersion: 1, builtIn, quizzes, damagedRecords: damaged });
}

/** Graded answers as one JSON value. Marks are in points, shares from 0 to 1. */
export function gradeJson({
  quiz,
  grade,
  answers,
  stale,
  stored,
}: {
  quiz: QuizDocument;
  grade: Grade;
  stale: readonly { readonly id: string }[];
  answers: ReadonlyMap<string, Answer>;
  stored: { readonly where: string } | { readonly record: TrainingRecord } | null;
}): string {
  return safeJson({
    schemaVersion: 1,
    quiz: { id: quiz.id, language: quiz.language, version: quiz.version },
    passed: grade.passed,
    scaled: grade.scaled / 1000,
    passMark: quiz.passMark / 1000,
    stale: stale.map(({ id }) => id),
    missedCritical: grade.missedCritical.map(({ id }) => id),
    notAccepted: grade.notAccepted.map(({ id }) => id),
    questions: grade.questions.map(({ question, verdict, mark }) => ({
      id: question.id,
      kind: question.kind,
      verdict,
      answers: answers.get(question.id) ?? [],
      mark: mark / 1000,
      points: question.points / 1000,
    })),
    record: stored !== null && 'where' in stored ? stored.where : null,
    notStored: stored !== null && 'record' in stored ? stored.record : null,
  });
}
