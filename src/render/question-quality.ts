import type { Language } from '../core/language.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import type { QuestionAdvice } from '../core/training/question-advice.js';
import type { QuestionStatistics, QuizStatistics } from '../core/training/question-statistics.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface ShownQuestion {
  readonly id: string;
  readonly title: string;
  readonly critical: boolean;
  readonly guess: number | null;
  readonly statistics: QuestionStatistics | null;
  readonly advice: readonly QuestionAdvice[];
}

/** A report on the quality of questions. */
export interface QualityReport {
  readonly day: string;
  /** From how many attempts on numbers are told. */
  readonly batch: number;
  readonly quizzes: readonly {
    readonly quiz: string;
    readonly title: string;
    readonly statistics: QuizStatistics | null;
    readonly questions: readonly ShownQuestion[];
    readonly earlier: number;
  }[];
}

interface Request {
  readonly quality: QualityReport;
  readonly language: Language;
}

/** The quality of questions for those who write them: the numbers that one can act upon, and what to do. */
export function qualityHuman({
  quality: { day, batch, quizzes },
  language,
  paint,
  width,
}: Request & { readonly paint: Paint; readonly width: number }): string {
  const word = speak(trainingWords, language);
  const write = numbers(language);
  const share = (value: number | null): string => (value === null ? word('no-value') : `${write(value, 0)} %`);
  const wrap = (text: string, indent = 0): string => wrapText({ text, width, indent });
  const blocks = quizzes.map(({ quiz, title, statistics, questions, earlier }) => {
    const name = { title: safeLine(title), quiz: safeLine(quiz), k: batch };
    const notes = earlier === 0 ? [] : [wrap(word('quality-earlier', { count: earlier }), 2)];
    if (statistics === null) return [wrap(word('quality-few', name)), ...notes].join('\n');
    const { attempts, mean, deviation, consistency, errorRatio, standardError } = statistics;
    const points = (value: number | null): string => (value === null ? word('no-value') : write(value, 2));
    return [
      paint.bold(wrap(word('quality-of', { ...name, count: attempts }))),
      wrap(word('quality-whole', { mean: points(mean), deviation: points(deviation) }), 2),
      ...(consistency === null
        ? []
        : [
            wrap(
              word('quality-consistency', { consistency: share(consistency), ratio: share(errorRatio), error: points(standardError) }),
              2,
            ),
          ]),
      ...notes,
      ...questions.flatMap(({ id, title: heading, guess, statistics: found, advice }) => [
        '',
        wrap(`${safeLine(heading)} (${safeLine(id)})`, 2),
        wrap(
          found === null
            ? word('question-few', { k: batch })
            : word('question-numbers', { facility: share(found.facility), discrimination: share(found.discrimination) }),
          4,
        ),
        ...advice.map((each) => wrap(word(`advice-${each}`, { guess: share(guess) }), 4)),
      ]),
    ].join('\n');
  });
  return `${[wrap(word('quality', { day })), ...blocks, wrap(word('quality-note', { k: batch }))].join('\n\n')}\n`;
}

/** The same as one JSON value (`schema/training-questions.schema.json`), numbers to four decimal places. */
export function qualityJson({ quality: { day, batch, quizzes } }: Pick<Request, 'quality'>): string {
  return safeJson({
    schemaVersion: 1,
    day,
    smallestGroup: batch,
    quizzes: quizzes.map(({ quiz, title, statistics, questions, earlier }) => ({
      quiz,
      title,
      attempts: statistics?.attempts ?? null,
      earlierAttempts: earlier,
      mean: rounded(statistics?.mean),
      standardDeviation: rounded(statistics?.deviation),
      internalConsistency: rounded(statistics?.consistency),
      errorRatio: rounded(statistics?.errorRatio),
      standardError: rounded(statistics?.standardError),
      questions: questions.map(({ id, title: heading, critical, guess, statistics: found, advice }) => ({
        question: id,
        title: heading,
        critical,
        attempts: found?.attempts ?? null,
        facilityIndex: rounded(found?.facility),
        standardDeviation: rounded(found?.deviation),
        randomGuessScore: rounded(guess),
        intendedWeight: rounded(found?.intendedWeight),
        effectiveWeight: rounded(found?.effectiveWeight),
        discriminationIndex: rounded(found?.discrimination),
        discriminativeEfficiency: rounded(found?.efficiency),
        advice,
      })),
    })),
  });
}

/** All numbers as a table for a spreadsheet, one line for each question; an empty cell where there is no telling. */
export function qualityCsv({ quality, language }: Request): string {
  const word = speak(trainingWords, language);
  const write = numbers(language);
  const cell = (value: number | null | undefined): string => (value == null ? '' : write(value, 2));
  const head = (
    [
      'quiz',
      'question',
      'title',
      'attempts',
      'facility',
      'deviation',
      'guess',
      'intended',
      'effective',
      'discrimination',
      'efficiency',
      'advice',
    ] as const
  ).map((name) => word(`column-${name}`));
  const rows = quality.quizzes.flatMap(({ quiz, questions }) =>
    questions.map(({ id, title, guess, statistics, advice }) => [
      safeLine(quiz),
      safeLine(id),
      safeLine(title),
      statistics === null ? '' : String(statistics.attempts),
      cell(statistics?.facility),
      cell(statistics?.deviation),
      cell(guess),
      cell(statistics?.intendedWeight),
      cell(statistics?.effectiveWeight),
      cell(statistics?.discrimination),
      cell(statistics?.efficiency),
      statistics === null
        ? word('question-few', { k: quality.batch })
        : advice.map((each) => word(`advice-${each}`, { guess: guess === null ? '' : `${write(guess, 0)} %` })).join(' '),
    ]),
  );
  return csvText([head, ...rows], csvDelimiters[language]);
}

function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Math.round(value * 10_000) / 10_000;
}

/** Numbers with the decimal sign of a language, without marks between thousands. */
function numbers(language: Language): (value: number, digits: number) => string {
  return (value, digits) =>
    value
      .toFixed(digits)
      .replace('.', language === 'de' ? ',' : '.')
      .replace(/^-(?=0(?:[.,]0+)?$)/, '');
}
