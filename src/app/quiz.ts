import type { Handbook } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import { drawnCount } from '../core/quiz/drawn-count.js';
import { estimatedMinutes } from '../core/quiz/estimate.js';
import { grade } from '../core/quiz/grade.js';
import type { ListedQuiz } from '../core/quiz/listed-quiz.js';
import { openQuiz } from '../core/quiz/open-quiz.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { quizDigest } from '../core/quiz/quiz-digest.js';
import type { TrainingRecord } from '../core/quiz/record.js';
import {
  type Attempt,
  answered,
  answerTo,
  attemptKey,
  isUnfinished,
  nextQuestion,
  readAttempt,
  step,
  writeAttempt,
} from '../core/quiz/session.js';
import { UserError } from '../core/user-error.js';
import { quizWords, speakAs } from '../i18n/quiz.js';
import { type Clock, Interrupted, type LearnerState, type Marks, type Prompter, type Random, type Records } from '../ports.js';
import { askWithHint } from './ask-with-hint.js';
import { countMarks, questionQualityBatch } from './count-marks.js';
import { sitExam } from './exam.js';
import { pickQuiz, quizzesIn } from './find-quiz.js';
import { handbookVoice } from './handbook-voice.js';
import { codeOf, makeRecord, provenPolicy, storeRecord } from './make-record.js';
import type { CodeOrigin } from './quiz-voice.js';
import { todaysQuiz } from './todays-quiz.js';

export interface TakeQuizRequest {
  readonly quiz: QuizDocument;
  readonly handbook: Handbook;
  readonly language: Language;
  /** The version of unisono. */
  readonly tool: string;
  readonly plain: boolean;
  /** True for an exam: nothing is explained before all answers are handed in. */
  readonly exam?: boolean;
  /** True on a computer that others use next: the state that comes in is kept in memory only. */
  readonly shared?: boolean;
  /** The code that was given; null for the one of this machine. */
  readonly code?: string | null;
  /** The options of this call that the next one needs, as they are typed. */
  readonly options?: string;
}

export interface QuizPorts {
  readonly prompter: Prompter;
  readonly clock: Clock;
  readonly records: Records;
  readonly marks: Marks;
  readonly state: LearnerState;
  readonly random: Random;
}

export type QuizOutcome =
  | { readonly kind: 'passed' | 'not-passed' | 'declined' }
  /** Passed, but the record is nowhere yet: `text` introduces it to the learner. */
  | { readonly kind: 'not-stored'; readonly record: TrainingRecord; readonly reason: UserError; readonly text: string };

type Voice = ReturnType<typeof handbookVoice>;

/** What a whole attempt needs to know. */
interface Room extends TakeQuizRequest, QuizPorts {
  /** The quiz with all its questions, stale ones included: what a record is about. */
  readonly whole: QuizDocument;
  /** How many questions are left out because their text changed. */
  readonly stale: number;
  /** True when the learner passed before and only what changed since is asked. */
  readonly changedOnly: boolean;
  readonly voice: Voice;
  readonly digest: string;
  readonly key: string;
  readonly person: string;
  readonly origin: CodeOrigin;
  /** False when another code is kept on this machine. */
  readonly isKept: boolean;
}

/**
 * Leads a learner through a quiz: says what will be stored, asks, explains, stores a record of a pass. The attempt is saved after every answer.
 * Throws `Interrupted` with what was saved, and a `UserError` when the quiz cannot be taken.
 */
export async function takeQuiz(request: TakeQuizRequest, ports: QuizPorts): Promise<QuizOutcome> {
  provenPolicy(request);
  const { person, origin, isKept } = await codeOf({ code: request.code ?? null }, ports);
  const { quiz, stale, changedOnly } = await todaysQuiz({ ...request, person, today: ports.clock.today() }, ports);
  const room: Room = {
    ...request,
    ...ports,
    quiz,
    whole: request.quiz,
    stale: stale.length,
    changedOnly,
    voice: handbookVoice({ ...request, quiz }),
    // Of the questions that may be asked: an attempt with a question that went stale meanwhile starts over.
    digest: quizDigest(quiz),
    key: attemptKey({ quiz: request.quiz, company: request.handbook.settings.value?.company.name ?? '', person }),
    person,
    origin,
    isKept,
  };
  const keep = keeper(room);
  const opened = await open(room).catch((error: unknown) => {
    throw error instanceof Interrupted ? new Interrupted(room.voice.nothingSaved()) : error;
  });
  if (opened === null) return { kind: 'declined' };
  if (opened.finished !== null) return complete({ room, attempt: opened, late: true });
  await keep(opened);
  let attempt = opened;
  try {
    attempt = attempt.exam === true ? await sitExam({ room, attempt, keep }) : await answerAll({ room, attempt, keep });
  } catch (error) {
    if (error instanceof Interrupted)
      throw new Interrupted(keep.works() && request.shared !== true ? room.voice.savedAfter() : room.voice.nothingSaved());
    throw error;
  }
  attempt = step(attempt, { type: 'finish', day: room.clock.today() });
  await keep(attempt);
  room.prompter.turn();
  return complete({ room, attempt, late: false });
}

/** Asks one question after the other and explains each. */
async function answerAll({
  room,
  attempt: begun,
  keep,
}: {
  room: Room;
  attempt: Attempt;
  keep: (attempt: Attempt) => Promise<void>;
}): Promise<Attempt> {
  const { prompter, voice, plain, quiz } = room;
  let attempt = begun;
  for (let next = nextQuestion(attempt, quiz.questions); next !== null; next = nextQuestion(attempt, quiz.questions)) {
    const { shown, number } = next;
    const question = questionOf(quiz, next.question);
    const before = answerTo(attempt, question.id);
    const place = { number, total: attempt.drawn.length, done: plain ? null : number - 1 };
    const given = await askWithHint({ question, shown, before, place, prompter, voice });
    attempt = step(attempt, { type: 'answer', question, answer: given });
    await keep(attempt);
    const answer = answerTo(attempt, question.id);
    const goesOn = question.kind === 'scenario' && isUnfinished(question, answer);
    prompter.say(goesOn ? voice.stepFeedback({ question, answer }) : voice.feedback({ question, shown, answer }));
    await prompter.pause({ message: voice.say(room.shared === true ? 'next-shared' : 'next') });
  }
  return attempt;
}

/** The attempt to go on with: the saved one if the learner wants it, else a new one; null when the learner does not want to begin. */
async function open(room: Room): Promise<Attempt | null> {
  const { quiz, prompter, voice, digest, random, records } = room;
  const store = records.where;
  const saved = readAttempt({ text: await room.state.load(room.key), quiz, digest });
  if (saved.state === 'open') {
    const next = nextQuestion(saved.attempt, quiz.questions);
    const isOver = saved.attempt.finished !== null || (next === null && saved.attempt.exam !== true);
    const isElsewhere = saved.attempt.store !== store;
    if (isOver && !isElsewhere) return saved.attempt;
    if (isOver || Object.keys(saved.attempt.answers).length > 0) {
      // What was agreed to held for another place.
      if (isElsewhere) prompter.say(`${voice.say('stored-elsewhere')}\n\n${opening(room)}`);
      const total = saved.attempt.drawn.length;
      const message = isOver ? voice.say('finish-here', { title: quiz.title }) : voice.resume(next?.number ?? total, total);
      if (await prompter.confirm({ message, ...(isOver ? {} : { hint: voice.resumeHint() }), fallback: true }))
        return step(saved.attempt, { type: 'agree', store });
      if (isOver) {
        prompter.say(voice.declined());
        return null;
      }
    }
  } else if (saved.state !== 'none') prompter.say(voice.restarted(saved.state));
  prompter.say(opening(room));
  if (room.exam === true) prompter.say(voice.say('exam-opening'));
  if (!(await prompter.confirm({ message: voice.begin(), fallback: true }))) {
    prompter.say(voice.declined());
    return null;
  }
  await offerToRemember(room);
  return step(null, { type: 'start', quiz, digest, seed: random.seed(), store, ...(room.exam === true ? { exam: true } : {}) });
}

/** What it is about, and what will be stored where under which code. */
function opening(room: Room): string {
  const settings = room.handbook.settings.value?.records;
  return room.voice.opening({
    person: room.person,
    origin: room.origin,
    policy: provenPolicy(room),
    where: room.records.where,
    plain: room.plain,
    stale: room.stale,
    changedOnly: room.changedOnly,
    dueList: settings?.['due-list'] ?? false,
    counted: isCounted(room) ? questionQualityBatch(room.handbook) : null,
  });
}

/** A code that was given does not take the place of the one that is kept on this machine unless the learner says so: it may be somebody else's machine. */
async function offerToRemember({ isKept, person, prompter, voice, state }: Room): Promise<void> {
  if (isKept) return;
  const hint = voice.say('remember-code-hint', { person });
  if (await prompter.confirm({ message: voice.say('remember-code', { person }), hint, fallback: false })) await state.setPerson(person);
}

/** Stores the record of a pass before anything says that it was one. */
async function complete({ room, attempt, late }: { room: Room; attempt: Attempt; late: boolean }): Promise<QuizOutcome> {
  const { quiz, whole, handbook, prompter, voice, person, tool } = room;
  const { questions, answers } = answered(attempt, quiz.questions);
  const result = grade({ questions, answers, passMark: quiz.passMark });
  let where: string | null = null;
  if (result.passed) {
    const day = attempt.finished ?? room.clock.today();
    const record = makeRecord({ quiz: whole, questions: quiz.questions, handbook, person, day, tool });
    const stored = await storeRecord({ record, records: room.records });
    // The finished attempt stays saved, so that calling the same command again stores the record.
    if ('reason' in stored) return { kind: 'not-stored', ...stored, text: voice.notStored() };
    where = stored.where;
    if (late) prompter.say(voice.storedNow(day));
  }
  if (isCounted(room)) await countMarks({ quiz, handbook, grade: result, today: room.clock.today() }, room);
  await forget(room);
  prompter.say(voice.result({ grade: result, where }));
  return { kind: result.passed ? 'passed' : 'not-passed' };
}

/** Whole attempts only, and none on a shared computer: nothing there remembers whose first one it was, and five attempts must be five people. */
function isCounted({ changedOnly, shared }: Room): boolean {
  return !changedOnly && shared !== true;
}

/** A state that cannot be deleted does no harm: the same record would only be stored again, which changes nothing. */
async function forget({ state, key }: Room): Promise<void> {
  try {
    await state.clear(key);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

/** Saves attempts; says once when that does not work, and lets the learner go on. */
function keeper({ state, key, prompter, voice }: Room): { (attempt: Attempt): Promise<void>; works(): boolean } {
  let works = true;
  const keep = async (attempt: Attempt): Promise<void> => {
    if (!works) return;
    try {
      await state.save(key, writeAttempt(attempt));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      works = false;
      prompter.say(voice.cannotSave(error));
    }
  };
  return Object.assign(keep, { works: () => works });
}

function questionOf(quiz: QuizDocument, id: string): Question {
  const question = quiz.questions.find((each) => each.id === id);
  if (question === undefined) throw new Error('an attempt asks for a question that its quiz does not have');
  return question;
}

/** Lets the learner choose among the quizzes of a handbook. Throws a `UserError` when there is none. */
export async function chooseQuiz(
  { handbook, language }: { handbook: Handbook; language: Language },
  { prompter }: { prompter: Prompter },
): Promise<QuizDocument> {
  const quizzes = quizzesIn({ handbook, language });
  const [only] = quizzes;
  if (only === undefined) throw noQuiz();
  if (quizzes.length === 1) return only;
  const word = speakAs({ table: quizWords, language, address: handbook.settings.value?.company.address ?? 'Sie' });
  const choices = quizzes.map((quiz) => {
    const count = drawnCount(quiz);
    return {
      value: quiz.id,
      label: quiz.title,
      note: word('quiz-note', { count, minutes: estimatedMinutes({ questions: quiz.questions, drawn: count }) }),
    };
  });
  const id = await prompter.one({ message: word('which-quiz'), choices });
  return pickQuiz({ handbook, id, language });
}

function noQuiz(): UserError {
  return new UserError({
    what: { de: 'Dieses Handbuch hat kein Quiz.', en: 'This handbook has no quiz.' },
    hint: {
      de: 'Legen Sie eines in quizzes/ an, oder machen Sie ein mitgeliefertes: unisono quiz list außerhalb eines Handbuchs',
      en: 'Write one in quizzes/, or take a built-in one: unisono quiz list outside a handbook',
    },
  });
}

/** The quizzes of a handbook, and when this person passed them. Records that are damaged are named, not counted. */
export async function listQuizzes(
  { quizzes, handbook }: { quizzes: readonly QuizDocument[]; handbook: Handbook },
  { records, state }: Pick<QuizPorts, 'records' | 'state'>,
): Promise<{ readonly quizzes: readonly ListedQuiz[]; readonly damaged: readonly string[] }> {
  const person = (await state.load('person'))?.trim() ?? null;
  const { records: own, damaged } = await records.of(person ?? '');
  const company = handbook.settings.value?.company.name ?? '';
  const listed = quizzes.map(async (quiz): Promise<ListedQuiz> => {
    const days = own.filter((record) => record.quiz.id === quiz.id && record.policy === quiz.policy).map(({ day }) => day);
    const questions = drawnCount(quiz);
    const { quiz: open } = openQuiz({ quiz, handbook });
    const saved = readAttempt({
      text: await state.load(attemptKey({ quiz, company, person: person ?? '' })),
      quiz: open,
      digest: quizDigest(open),
    });
    return {
      id: quiz.id,
      title: quiz.title,
      languages: handbook.quizzes.filter(({ id }) => id === quiz.id).map(({ language }) => language),
      questions,
      minutes: estimatedMinutes({ questions: quiz.questions, drawn: questions }),
      passedOn: days.sort().at(-1) ?? null,
      answered: saved.state === 'open' ? Object.keys(saved.attempt.answers).length : 0,
    };
  });
  return {
    quizzes: await Promise.all(listed),
    damaged,
  };
}
