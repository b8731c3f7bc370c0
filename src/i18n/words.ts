import { formatMessage, type Language, type Localised, type MessageData } from '../core/language.js';

/** A table of texts for one room of the program. A key without one of the languages does not compile. */
export function defineWords<K extends string>(table: Readonly<Record<K, Localised>>): Readonly<Record<K, Localised>> {
  return table;
}

/** The texts of a table in one language, filled in. */
export function speak<K extends string>(table: Readonly<Record<K, Localised>>, language: Language): (key: K, data?: MessageData) => string {
  return (key, data) => formatMessage({ message: table[key], language, ...(data === undefined ? {} : { data }) });
}
