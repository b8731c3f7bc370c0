import type * as Interfaces from '@oclif/core/interfaces';
import type { ExitCode } from './exit-code.js';
import type { Session } from './session.js';

export type FlagInput = Interfaces.FlagInput;
export type ArgInput = Interfaces.ArgInput;

/** A command: what oclif's parser needs to read its arguments, and what to do with them. */
export interface CommandDefinition<F extends FlagInput = FlagInput, A extends ArgInput = ArgInput> {
  readonly flags: F;
  readonly args: A;
  /** False when any number of further words may follow; they are in `words`. */
  readonly strict: boolean;
  run(input: CommandInput<F, A>): Promise<ExitCode>;
}

export interface CommandInput<F extends FlagInput = FlagInput, A extends ArgInput = ArgInput> {
  readonly flags: Interfaces.InferredFlags<F>;
  readonly args: Interfaces.InferredArgs<A>;
  /** All words that are no flags, in order. */
  readonly words: readonly string[];
  readonly session: Session;
}

/** Checks a command at compile time: flags and arguments have the types of their definitions. */
export function defineCommand<F extends FlagInput = Record<never, never>, A extends ArgInput = Record<never, never>>(command: {
  flags?: F;
  args?: A;
  strict?: boolean;
  run(input: CommandInput<F, A>): Promise<ExitCode>;
}): CommandDefinition {
  return { flags: {}, args: {}, strict: true, ...command } as unknown as CommandDefinition;
}
