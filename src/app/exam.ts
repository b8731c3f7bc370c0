import { firstOpen, isOpen, openCount } from '../core/quiz/open-questions.js';
import type { Question } from '../core/quiz/quiz.js';
import { type Attempt, answerTo, isUnfinished, step } from '../core/quiz/session.js';
import type { Prompter, PromptKey } from '../ports.js';
import { askQuestion } from './ask-question.js';
import type { quizVoice } from './quiz-voice.js';

interface ExamRoom {
  readonly quiz: { readonly questions: readonly Question[] };
  readonly prompter: Prompter;
  readonly voice: ReturnType<typeof quizVoice>;
  readonly plain: boolean;
}

/**
 * Leads through an exam until it is handed in: questions in any order, answers that can be changed, marks to come back to, nothing said about what is right. `keep` saves
 * after every step.
 */
export async function sitExam({
  room,
  attempt: begun,
  keep,
}: {
  room: ExamRoom;
  attempt: Attempt;
  keep: (attempt: Attempt) => Promise<void>;
}): Promise<Attempt> {
  const { prompter, voice } = room;
  let attempt = begun;
  let place: number | null = firstOpen(attempt, room.quiz.questions);
  for (;;) {
    if (place === null) {
      prompter.turn();
      place = await overview(attempt, room);
      if (place !== null) continue;
      const open = openCount(attempt, room.quiz.questions);
      const message = open === 0 ? voice.say('submit-now') : voice.say('submit-open', { count: open });
      if (await prompter.confirm({ message, fallback: open === 0 })) return attempt;
      continue;
    }
    const { next, goTo }: { next: Attempt; goTo: number | null } = await askAt({ place, attempt, room });
    if (next !== attempt) await keep(next);
    attempt = next;
    place = goTo;
  }
}

/** Asks the question at a place; `goTo` is the place to go to, null for the overview. */
async function askAt({
  place,
  attempt,
  room,
}: {
  place: number;
  attempt: Attempt;
  room: ExamRoom;
}): Promise<{ next: Attempt; goTo: number | null }> {
  const { prompter, voice, plain, quiz } = room;
  const total = attempt.drawn.length;
  const drawn = attempt.drawn[place];
  const question = quiz.questions.find(({ id }) => id === drawn?.question);
  if (question === undefined || drawn === undefined) return { next: attempt, goTo: null };
  const given = answerTo(attempt, question.id);
  const goesOn = given !== null && isUnfinished(question, given);
  // A scene that came to its end begins again when somebody comes back to it.
  const before = question.kind === 'scenario' && !goesOn ? null : given;
  const marked = attempt.marked?.includes(question.id) === true;
  const text = voice.question({
    question,
    number: place + 1,
    total,
    answer: before,
    done: plain ? null : total - openCount(attempt, room.quiz.questions),
  });
  const notes = [...(given === null ? [] : [voice.say('answered-note')]), ...(marked ? [voice.say('marked-note')] : [])];
  const above = notes.length === 0 ? text : `${text}\n\n(${notes.join(', ')})`;
  prompter.turn();
  const reply = await askQuestion({ question, shown: drawn.shown, before, prompter, voice, above, keys: keysAt({ place, total, voice }) });
  if ('answer' in reply) {
    const next = step(attempt, { type: 'answer', question, answer: reply.answer });
    const answer = answerTo(next, question.id);
    return { next, goTo: answer !== null && isUnfinished(question, answer) ? place : firstOpen(next, quiz.questions, place) };
  }
  if (reply.pressed === 'mark') return { next: step(attempt, { type: 'mark', question: question.id }), goTo: place };
  return { next: attempt, goTo: reply.pressed === 'back' ? place - 1 : reply.pressed === 'on' ? place + 1 : null };
}

/** Only keys that work now. */
function keysAt({ place, total, voice }: { place: number; total: number; voice: ExamRoom['voice'] }): readonly PromptKey<string>[] {
  return [
    ...(place > 0 ? [{ key: '<', value: 'back', label: voice.say('back-key') }] : []),
    ...(place < total - 1 ? [{ key: '>', value: 'on', label: voice.say('on-key') }] : []),
    { key: '*', value: 'mark', label: voice.say('mark-key') },
    { key: '=', value: 'overview', label: voice.say('overview-key') },
  ];
}

/** The list of all questions with what is answered and marked, and handing in. Returns the place chosen, null to hand in. */
async function overview(attempt: Attempt, { quiz, prompter, voice }: ExamRoom): Promise<number | null> {
  const choices = attempt.drawn.map(({ question: id }, index) => {
    const done = !isOpen({ attempt, questions: quiz.questions, id });
    const marked = attempt.marked?.includes(id) === true;
    const title = quiz.questions.find((question) => question.id === id)?.title ?? id;
    const notes = [voice.say(done ? 'answered-note' : 'open-note'), ...(marked ? [voice.say('marked-note')] : [])];
    return { value: String(index), label: `[${done ? 'x' : ' '}]${marked ? '*' : ' '} ${title} (${notes.join(', ')})` };
  });
  const picked = await prompter.one({
    message: voice.say('overview'),
    choices: [{ value: 'submit', label: voice.say('submit') }, ...choices],
  });
  return picked === 'submit' ? null : Number(picked);
}
