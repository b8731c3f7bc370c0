import { auditHelp } from '../i18n/help/audit.js';
import { explainHelp } from '../i18n/help/explain.js';
import type { CommandHelp } from '../i18n/help/help.js';
import { lintHelp } from '../i18n/help/lint.js';
import type { CommandDefinition } from './command.js';

/** The commands; `:` stands for the space between topic and verb. Each is loaded only when it runs. */
export const commands = {
  audit: async () => (await import('./audit.js')).command,
  lint: async () => (await import('./lint.js')).command,
  explain: async () => (await import('./explain.js')).command,
} satisfies Record<string, () => Promise<CommandDefinition>>;

export type CommandId = keyof typeof commands;

/** The help of every command, in the order of the list of commands. */
export const commandHelp: Readonly<Record<CommandId, CommandHelp>> = {
  audit: auditHelp,
  lint: lintHelp,
  explain: explainHelp,
};
