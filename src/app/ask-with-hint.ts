import type { Answer } from '../core/quiz/answer.js';
import type { Question } from '../core/quiz/quiz.js';
import type { Prompter } from '../ports.js';
import { askQuestion } from './ask-question.js';
import type { quizVoice } from './quiz-voice.js';

/** Asks a question on a page of its own. A hint is given once, on demand, and costs nothing. `done` questions are behind the learner; null where no bar is drawn. */
export async function askWithHint({
  question,
  shown,
  before,
  place,
  prompter,
  voice,
}: {
  question: Question;
  shown: readonly string[];
  before: Answer;
  place: { readonly number: number; readonly total: number; readonly done: number | null };
  prompter: Prompter;
  voice: ReturnType<typeof quizVoice>;
}): Promise<Answer> {
  const text = voice.question({ question, answer: before, ...place });
  const canHint = question.bindings.length > 0 && question.kind !== 'statement';
  let hint: string | null = null;
  for (;;) {
    prompter.turn();
    const above = hint === null ? text : `${text}\n\n${hint}`;
    const keys = canHint && hint === null ? [{ key: '?', value: 'hint', label: voice.say('hint-key') }] : [];
    const reply = await askQuestion({ question, shown, before, prompter, voice, above, keys });
    if ('answer' in reply) return reply.answer;
    hint = voice.hint(question);
  }
}
