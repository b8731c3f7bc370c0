import { text, texts } from './flags.js';

/** The flags by which a risk is accepted. */
export const acceptFlags = { accept: text(), reason: text(), by: text(), until: text() };

/** The flags that try something out on a plan without writing it. */
export const whatIfFlags = { without: texts(), with: texts(), set: texts() };

/** True when one of some flags is given. */
export function isGiven(names: Readonly<Record<string, unknown>>, flags: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(names).some((name) => flags[name] !== undefined);
}
