import { decode, maxFileBytes } from '../core/decode.js';
import type { Handbook } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import type { Answer } from '../core/quiz/answer.js';
import { answersFor, readAnswersFile, type WrittenAnswers } from '../core/quiz/answers-file.js';
import { type Grade, grade } from '../core/quiz/grade.js';
import { openQuiz } from '../core/quiz/open-quiz.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { recordBlock } from '../core/quiz/record-file.js';
import { UserError } from '../core/user-error.js';
import type { Clock, Files, LearnerState, Random, Records } from '../ports.js';
import { closedQuiz } from './closed-quiz.js';
import { pickQuiz } from './find-quiz.js';
import { handbookVoice } from './handbook-voice.js';
import { codeOf, makeRecord, provenPolicy, type Stored, storeRecord } from './make-record.js';
import { resolvePath } from './paths.js';

export interface GradedAnswers {
  readonly quiz: QuizDocument;
  readonly grade: Grade;
  /** Questions that do not count because the text behind them changed and nobody has reviewed them yet. */
  readonly stale: readonly Question[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Where the record of a pass was stored, or why it was not; null when not passed or not asked for. */
  readonly stored: Stored | null;
  /** Says that the record is not under the code that is kept on this machine; null when it is, or there is none. */
  readonly otherCode: string | null;
  /** The same for people. */
  readonly text: string;
}

/** Opens a file of answers. Throws a `UserError` when it cannot be read, or belongs to another quiz than `id`. */
export async function openAnswers(
  { cwd, path, id }: { cwd: string; path: string; id: string | null },
  { files }: { files: Files },
): Promise<WrittenAnswers> {
  const read = await files.read(resolvePath(cwd, path), { maxBytes: maxFileBytes });
  const text = read.ok ? decode({ bytes: read.bytes }) : null;
  if (text === null || !('text' in text))
    throw new UserError({
      what: { de: `„${path}“ kann nicht gelesen werden.`, en: `“${path}” cannot be read.` },
      hint: {
        de: 'Nennen Sie mit --answers eine Textdatei, die es gibt und die Sie lesen dürfen.',
        en: 'With --answers, name a text file that exists and that you may read.',
      },
    });
  const written = readAnswersFile({ file: path, text: text.text });
  if (id === null || id === written.quiz) return written;
  throw new UserError({
    what: {
      de: `Verlangt ist das Quiz „${id}“, die Datei „${path}“ gehört zu „${written.quiz}“.`,
      en: `The quiz asked for is “${id}”, the file “${path}” belongs to “${written.quiz}”.`,
    },
    hint: { de: 'Lassen Sie die Kennung weg; die Datei nennt sie schon.', en: 'Leave the id out; the file names it already.' },
  });
}

/**
 * Grades answers from a file: all questions of the quiz, since nothing is drawn for a file; those without an answer count as not answered. A pass is stored like any
 * other unless `store` is false. Throws a `UserError` for questions and options that the quiz does not have.
 */
export async function gradeAnswersFile(
  {
    written,
    handbook,
    language,
    tool,
    store,
    code,
    options,
  }: {
    written: WrittenAnswers;
    handbook: Handbook;
    language: Language;
    tool: string;
    store: boolean;
    /** The code that was given; null for the one of this machine. */
    code: string | null;
    options?: string;
  },
  { records, state, random, clock }: { records: Records; state: LearnerState; random: Random; clock: Clock },
): Promise<GradedAnswers> {
  const quiz = pickQuiz({ handbook, id: written.quiz, language });
  provenPolicy({ quiz, handbook });
  const answers = answersFor({ written, quiz });
  const { quiz: open, stale, closed } = openQuiz({ quiz, handbook });
  if (closed) throw closedQuiz({ quiz, handbook, stale });
  const result = grade({ questions: open.questions, answers, passMark: quiz.passMark });
  const voice = handbookVoice({ quiz: open, handbook, language, options });
  const graded = { quiz, grade: result, answers, stale };
  const say = (where: string | null): string =>
    [...(stale.length === 0 ? [] : [voice.stale(stale.length)]), voice.result({ grade: result, where }).trimStart()].join('\n\n');
  if (!result.passed || !store) return { ...graded, stored: null, otherCode: null, text: say(null) };
  const { person, isKept } = await codeOf({ code }, { state, random });
  const record = makeRecord({ quiz, questions: open.questions, handbook, person, day: clock.today(), tool });
  const stored = await storeRecord({ record, records });
  const text = say('where' in stored ? stored.where : null);
  const otherCode = isKept ? null : voice.codeNotKept(person);
  return { ...graded, stored, otherCode, text: 'where' in stored ? text : `${text}\n\n${voice.notStored()}\n\n${recordBlock(record)}` };
}
