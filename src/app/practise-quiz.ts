import type { Handbook } from '../core/handbook/handbook.js';
import type { Language } from '../core/language.js';
import { type Answer, choicesOf, normalised } from '../core/quiz/answer.js';
import { gradeQuestion } from '../core/quiz/grade-question.js';
import { openQuiz } from '../core/quiz/open-quiz.js';
import { type Practice, practised, readPractice, startPractice } from '../core/quiz/practice.js';
import type { Question, QuizDocument } from '../core/quiz/quiz.js';
import { quizDigest } from '../core/quiz/quiz-digest.js';
import { drawFrom, shuffled } from '../core/quiz/random.js';
import { deviceKey, isUnfinished } from '../core/quiz/session.js';
import { UserError } from '../core/user-error.js';
import { Interrupted, type LearnerState, type Prompter, type Random } from '../ports.js';
import { askWithHint } from './ask-with-hint.js';
import { closedQuiz } from './closed-quiz.js';
import { handbookVoice } from './handbook-voice.js';
import type { quizVoice } from './quiz-voice.js';

/** Repeats the questions of a quiz until each was right once. No record is made; where the learner is, is saved after every answer. Throws `Interrupted` on Ctrl-C. */
export async function practiseQuiz(
  {
    quiz: whole,
    handbook,
    language,
    plain,
    options,
  }: { quiz: QuizDocument; handbook: Handbook; language: Language; plain: boolean; options?: string },
  { prompter, state, random }: { prompter: Prompter; state: LearnerState; random: Random },
): Promise<void> {
  const { quiz, stale, closed } = openQuiz({ quiz: whole, handbook });
  if (closed) throw closedQuiz({ quiz: whole, handbook, stale });
  const voice = handbookVoice({ quiz, handbook, language, options });
  const digest = quizDigest(quiz);
  const key = deviceKey({ use: 'practice', quiz: whole, company: handbook.settings.value?.company.name ?? '' });
  const draw = drawFrom(random.seed());
  const saved = readPractice({ text: await state.load(key), digest, quiz });
  let practice: Practice = saved ?? startPractice({ quiz, digest, draw });
  prompter.say(
    saved === null ? voice.say('practice-opening') : voice.say('practice-resume', { title: quiz.title, count: saved.left.length }),
  );
  await prompter.pause({ message: voice.say('next') });
  let works = true;
  try {
    for (let id = practice.left[0]; id !== undefined; id = practice.left[0]) {
      const question = quiz.questions.find((each) => each.id === id);
      if (question === undefined) throw new Error('practice asks for a question that its quiz does not have');
      const done = practice.total - practice.left.length;
      const place = { number: Math.min(done + 1, practice.total), total: practice.total, done: plain ? null : done };
      const shown = question.kind === 'true-false' ? choicesOf(question) : shuffled(choicesOf(question), draw);
      const answer = await answerFully({ question, shown, place, prompter, voice });
      const right = gradeQuestion(question, answer).verdict === 'right';
      practice = practised(practice, right);
      works = works && (await keptIn(state, key, practice));
      const again = right ? [] : [voice.say('practice-again')];
      prompter.say([voice.feedback({ question, shown, answer }), ...again].join('\n\n'));
      await prompter.pause({ message: voice.say('next') });
    }
  } catch (error) {
    if (error instanceof Interrupted) throw new Interrupted(works ? voice.practiceSaved() : voice.nothingSaved());
    throw error;
  }
  await state.clear(key).catch(() => undefined);
  prompter.say(
    voice.say('practice-done', {
      title: quiz.title,
      first: practice.total - practice.missed.length,
      total: practice.total,
      id: voice.call,
    }),
  );
}

/** The answer to a question; of a scenario, all steps to its end. */
async function answerFully({
  question,
  shown,
  place,
  prompter,
  voice,
}: {
  question: Question;
  shown: readonly string[];
  place: { readonly number: number; readonly total: number; readonly done: number | null };
  prompter: Prompter;
  voice: ReturnType<typeof quizVoice>;
}): Promise<Answer> {
  let answer: Answer = null;
  for (;;) {
    answer = normalised(question, await askWithHint({ question, shown, before: answer, place, prompter, voice }));
    if (question.kind !== 'scenario' || !isUnfinished(question, answer)) return answer;
    prompter.say(voice.stepFeedback({ question, answer }));
    await prompter.pause({ message: voice.say('next') });
  }
}

async function keptIn(state: LearnerState, key: string, practice: Practice): Promise<boolean> {
  try {
    await state.save(key, `${JSON.stringify(practice)}\n`);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
