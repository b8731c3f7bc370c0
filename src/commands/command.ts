import type { ExitCode } from './exit-code.js';
import type { Flag, FlagValues } from './flags.js';
import type { Session } from './session.js';

/** A command: which flags and words it takes, and what to do with them. */
export interface CommandDefinition<F extends Readonly<Record<string, Flag>> = Readonly<Record<string, Flag>>, A extends string = string> {
  readonly flags: F;
  /** The names of the words behind the command, all of them optional. */
  readonly args: readonly A[];
  /** True when any number of words may follow; they are in `words`. */
  readonly manyWords: boolean;
  run(input: CommandInput<F, A>): Promise<ExitCode>;
}

export interface CommandInput<F extends Readonly<Record<string, Flag>> = Readonly<Record<string, Flag>>, A extends string = string> {
  readonly flags: FlagValues<F>;
  readonly args: Readonly<Partial<Record<A, string>>>;
  /** All words that are no flags, in order. */
  readonly words: readonly string[];
  readonly session: Session;
}

/** Checks a command at compile time: flags and words have the types of their definitions. */
export function defineCommand<F extends Readonly<Record<string, Flag>> = Record<never, never>, const A extends string = never>(command: {
  flags?: F;
  args?: readonly A[];
  manyWords?: boolean;
  run(input: CommandInput<F, A>): Promise<ExitCode>;
}): CommandDefinition {
  return { flags: {}, args: [], manyWords: false, ...command } as unknown as CommandDefinition;
}
