import type { Localised } from './language.js';

/** A name in the quotation marks of each language, for lists in messages. */
export function quoted(name: string): Localised {
  return { de: `„${name}“`, en: `“${name}”` };
}
