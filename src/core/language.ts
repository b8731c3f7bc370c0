/** The languages that everything a person reads comes in. */
export const languages = ['de', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language; a missing one does not compile. */
export type Localised = Readonly<Record<Language, string>>;

/** What a message may be filled with: plain values, texts that differ per language, and lists of both. */
export type DataValue = string | number | Localised | readonly (string | Localised)[];

export type MessageData = Readonly<Record<string, DataValue>>;

/**
 * Fills a message: `{name}` is replaced by the value of that name, `{count:Frage|Fragen}` by the first text where that value is written 1, else by the second.
 * Throws when a value is missing, because a message with a hole in it is a bug.
 */
export function formatMessage({ message, data = {}, language }: { message: Localised; data?: MessageData; language: Language }): string {
  return message[language].replace(
    /\{([a-zA-Z][a-zA-Z0-9]*)(?::([^{}|]*)\|([^{}|]*))?\}/g,
    (_, name: string, one?: string, other?: string) => {
      const value = data[name];
      if (value === undefined) throw new Error(`message "${message.en}" lacks a value for {${name}}`);
      if (one !== undefined && other !== undefined) return formatValue(value, language) === '1' ? one : other;
      return formatValue(value, language);
    },
  );
}

function formatValue(value: DataValue, language: Language): string {
  if (typeof value === 'string') return value;
  // Loading the number formats of a language costs more than a whole run; small whole numbers look the same in all of them.
  if (typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 10_000) return String(value);
  if (typeof value === 'number') return new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: 'min2' }).format(value);
  if (isList(value)) return new Intl.ListFormat(language, { type: 'conjunction' }).format(value.map((item) => formatValue(item, language)));
  return value[language];
}

function isList(value: DataValue): value is readonly (string | Localised)[] {
  return Array.isArray(value);
}
