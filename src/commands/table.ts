import { explainHelp } from '../i18n/help/explain.js';
import type { CommandHelp } from '../i18n/help/help.js';
import { initHelp } from '../i18n/help/init.js';
import { lintHelp } from '../i18n/help/lint.js';
import Explain from './explain.js';
import Init from './init.js';
import Lint from './lint.js';

/** The commands as oclif finds them; `:` stands for the space between topic and verb. Their work is imported only when they run. */
export const commandClasses = {
  init: Init,
  lint: Lint,
  explain: Explain,
};

export type CommandId = keyof typeof commandClasses;

/** The help of every command, in the order of the list of commands. */
export const commandHelp: Readonly<Record<CommandId, CommandHelp>> = {
  init: initHelp,
  lint: lintHelp,
  explain: explainHelp,
};
