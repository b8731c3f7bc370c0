import { parseArgs } from 'node:util';
import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';

/** What a flag takes, and its value when it is not given. */
export interface Flag<V = unknown> {
  readonly takes: 'nothing' | 'text' | 'texts';
  /** The values that are allowed; null for any. */
  readonly allowed: readonly string[] | null;
  /** True when `--no-<name>` says the opposite. */
  readonly negatable: boolean;
  readonly initial: V;
}

export type FlagValues<F extends Readonly<Record<string, Flag>>> = { readonly [K in keyof F]: F[K] extends Flag<infer V> ? V : never };

/** A flag with any text. */
export function text(): Flag<string | undefined> {
  return { takes: 'text', allowed: null, negatable: false, initial: undefined };
}

/** A flag that may be given several times. */
export function texts(): Flag<readonly string[] | undefined> {
  return { takes: 'texts', allowed: null, negatable: false, initial: undefined };
}

/** A flag with one of several values. */
export function choice<const T extends string>(allowed: readonly T[]): Flag<T | undefined>;
export function choice<const T extends string>(allowed: readonly T[], initial: NoInfer<T>): Flag<T>;
export function choice<const T extends string>(allowed: readonly T[], initial?: T): Flag<T | undefined> {
  return { takes: 'text', allowed, negatable: false, initial };
}

/** A flag that is there or not. */
export function toggle(): Flag<boolean> {
  return { takes: 'nothing', allowed: null, negatable: false, initial: false };
}

/** A flag that is there (`--name`), denied (`--no-name`), or not said. */
export function yesOrNo(): Flag<boolean | undefined>;
export function yesOrNo(initial: boolean): Flag<boolean>;
export function yesOrNo(initial?: boolean): Flag<boolean | undefined> {
  return { takes: 'nothing', allowed: null, negatable: true, initial };
}

/**
 * Reads the words behind a command. `maxWords` is how many words beside flags it can use. Throws a UserError that says what is wrong, with the flag that was probably meant.
 */
export function readFlags({
  argv,
  flags,
  command,
  maxWords,
}: {
  argv: readonly string[];
  flags: Readonly<Record<string, Flag>>;
  command: string;
  maxWords: number;
}): {
  readonly values: Readonly<Record<string, unknown>>;
  readonly words: readonly string[];
} {
  const known = new Map<string, { name: string; flag: Flag; value: boolean }>();
  for (const [name, flag] of Object.entries(flags)) {
    known.set(name, { name, flag, value: true });
    if (flag.negatable) known.set(`no-${name}`, { name, flag, value: false });
  }
  const options = Object.fromEntries(
    [...known].map(([name, { flag }]) => [name, { type: flag.takes === 'nothing' ? ('boolean' as const) : ('string' as const) }]),
  );
  // Not strict, because its errors are English; what it would refuse is refused below.
  const { tokens } = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
  const values: Record<string, unknown> = Object.fromEntries(Object.entries(flags).map(([name, { initial }]) => [name, initial]));
  const words: string[] = [];
  const faults = usageFaults(command);
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const entry = known.get(token.name);
    if (entry === undefined) throw faults.unknownFlag(token.rawName, [...known.keys()]);
    const { name, flag, value } = entry;
    if (flag.takes === 'nothing') {
      if (token.value !== undefined) throw faults.noValueWanted(token.rawName);
      values[name] = value;
      continue;
    }
    // A flag behind a flag is no value, unless it is joined to it: `--note=--`.
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-') && token.value !== '-'))
      throw faults.valueMissing(token.rawName, flag.allowed);
    if (flag.allowed !== null && !flag.allowed.includes(token.value)) throw faults.valueUnknown(token.rawName, token.value, flag.allowed);
    values[name] = flag.takes === 'texts' ? [...((values[name] as readonly string[] | undefined) ?? []), token.value] : token.value;
  }
  if (words.length > maxWords) throw faults.tooManyWords(words.slice(maxWords));
  return { values, words };
}

function usageFaults(command: string) {
  const hint = { de: `Hilfe: unisono ${command} --help`, en: `Help: unisono ${command} --help` };
  const fault = (de: string, en: string): UserError => new UserError({ what: { de, en }, hint });
  return {
    unknownFlag(given: string, known: readonly string[]): UserError {
      const meant = nearest(given.replace(/^-+/, ''), known);
      return new UserError({
        what: { de: `Die Option ${given} gibt es bei „${command}“ nicht.`, en: `“${command}” has no option ${given}.` },
        hint: meant === null ? hint : { de: `Meinten Sie --${meant}? ${hint.de}`, en: `Did you mean --${meant}? ${hint.en}` },
      });
    },
    noValueWanted: (flag: string) => fault(`${flag} nimmt keinen Wert.`, `${flag} takes no value.`),
    valueMissing: (flag: string, allowed: readonly string[] | null) =>
      allowed === null
        ? fault(`Bei ${flag} fehlt der Wert.`, `${flag} lacks its value.`)
        : fault(
            `Bei ${flag} fehlt der Wert; möglich sind: ${allowed.join(', ')}.`,
            `${flag} lacks its value; possible are: ${allowed.join(', ')}.`,
          ),
    valueUnknown(flag: string, given: string, allowed: readonly string[]): UserError {
      const meant = nearest(given, allowed);
      const [de, en] = meant === null ? ['', ''] : [` Meinten Sie ${meant}?`, ` Did you mean ${meant}?`];
      return fault(
        `${flag} hat einen unbekannten Wert; möglich sind: ${allowed.join(', ')}.${de}`,
        `${flag} has an unknown value; possible are: ${allowed.join(', ')}.${en}`,
      );
    },
    tooManyWords: (rest: readonly string[]) =>
      fault(`Mit „${rest.join(' ')}“ kann der Befehl nichts anfangen.`, `The command cannot use “${rest.join(' ')}”.`),
  };
}
