import type { Language } from '../core/language.js';
import { formatMessage } from '../core/language.js';
import type { QuizDocument } from '../core/quiz/quiz.js';
import { recordBlock } from '../core/quiz/record-file.js';
import { normalCode } from '../core/training/person-code.js';
import { sharedWords } from '../i18n/shared-quiz.js';
import { speak } from '../i18n/words.js';
import { type Absence, Interrupted } from '../ports.js';
import { chooseQuiz, type QuizOutcome, type QuizPorts, type TakeQuizRequest, takeQuiz } from './quiz.js';

/** How long nobody may press a key before a quiz on a shared computer ends: long enough to read a policy beside it, short enough for a counter. An own default, no norm. */
const usualMinutes = 10;

export interface SharedQuizRequest extends Omit<TakeQuizRequest, 'quiz' | 'shared' | 'code'> {
  /** Null: it is chosen. */
  readonly quiz: QuizDocument | null;
  /** A code that was handed out and is known already; null to ask for one. */
  readonly code: string | null;
}

/** After how many minutes without a key a quiz on a shared computer of this handbook ends. */
export function idleMinutes({ handbook }: Pick<SharedQuizRequest, 'handbook'>): number {
  return handbook.settings.value?.quiz?.['idle-minutes'] ?? usualMinutes;
}

/**
 * Leads one person through a quiz on a computer that others use next, until they clear the screen. The state that comes in must keep nothing. Throws `Interrupted` when somebody ends it, or
 * goes away before it is over.
 */
export async function takeSharedQuiz(request: SharedQuizRequest, ports: QuizPorts & { readonly absence: Absence }): Promise<QuizOutcome> {
  const { prompter, absence } = ports;
  const { language, plain } = request;
  const word = speak(sharedWords, language);
  let outcome: QuizOutcome | null = null;
  try {
    const quiz = request.quiz ?? (await chooseQuiz(request, ports));
    const code = request.code ?? (await askForCode(language, ports));
    outcome = await takeQuiz({ ...request, quiz, code, shared: true }, ports);
    if (outcome.kind === 'declined') return outcome;
    if (outcome.kind === 'not-stored')
      prompter.say(
        [outcome.reason.what[language], outcome.reason.hint[language], '', outcome.text, '', recordBlock(outcome.record)].join('\n'),
      );
    // Line by line there is no pause of its own.
    if (plain) await prompter.text({ message: word('clear-key'), check: () => null });
    else await prompter.pause({ message: word('clear-key') });
    return outcome;
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    // It was over, and only the screen was still to be cleared.
    if (outcome !== null) return outcome;
    if (!absence.signal.aborted) throw error;
    const data = { minutes: idleMinutes(request) };
    const say = (each: Language): string => formatMessage({ message: sharedWords.idle, language: each, data });
    throw new Interrupted({ de: say('de'), en: say('en') });
  }
}

/** The code that somebody was given; null for a new one. It is typed here, because what is typed behind a command stays in the history of the shell. */
async function askForCode(language: Language, { prompter }: Pick<QuizPorts, 'prompter'>): Promise<string | null> {
  const word = speak(sharedWords, language);
  const typed = await prompter.text({
    message: word('which-code'),
    check: (text) => (text === '' || normalCode(text) !== null ? null : word('bad-code')),
  });
  return typed === '' ? null : normalCode(typed);
}
