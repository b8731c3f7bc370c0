import { explainHelp } from '../i18n/help/explain.js';
import type { CommandHelp } from '../i18n/help/help.js';
import { lintHelp } from '../i18n/help/lint.js';
import { quizHelp, quizListHelp } from '../i18n/help/quiz.js';
import Explain from './explain.js';
import Lint from './lint.js';
import QuizList from './quiz/list.js';
import Quiz from './quiz.js';

/** The commands as oclif finds them; `:` stands for the space between topic and verb. Their work is imported only when they run. */
export const commandClasses = {
  lint: Lint,
  quiz: Quiz,
  'quiz:list': QuizList,
  explain: Explain,
};

export type CommandId = keyof typeof commandClasses;

/** The help of every command, in the order of the list of commands. */
export const commandHelp: Readonly<Record<CommandId, CommandHelp>> = {
  lint: lintHelp,
  quiz: quizHelp,
  'quiz:list': quizListHelp,
  explain: explainHelp,
};
