/** A value that can be written into YAML on one line. */
export type Writable = string | number | boolean | readonly Writable[] | { readonly [key: string]: Writable };

/** Writes a value in flow form, so that it fits behind any key: texts plain where they read back as themselves, else in double quotes. */
export function yamlOf(value: Writable): string {
  if (typeof value === 'string') return yamlText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Writable[]).map(yamlOf).join(', ')}]`;
  const entries = Object.entries(value).map(([key, text]) => `${/^[a-z][a-z0-9-]*$/.test(key) ? key : yamlText(key)}: ${yamlOf(text)}`);
  return `{ ${entries.join(', ')} }`;
}

/** Starts with a letter or digit, holds nothing that means something in YAML, and ends with neither blank nor colon. */
const plain = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M} ._/+@%;!?()'–=&-]|:(?=[^\s,[\]{}]))*$/u;

/** What readers of YAML 1.1 or 1.2 take for something other than text. */
const special = /^(?:true|false|yes|no|on|off|null|[yn]|[\d.,_:+-]+(?:e[+-]?\d+)?|0[xo][\da-f]+|\d{4}-\d{1,2}-\d{1,2}.*)$/i;

/** A day is plain although YAML 1.1 knows dates: all formats of a handbook write it so. */
const day = /^\d{4}-\d{2}-\d{2}$/;

function yamlText(text: string): string {
  const bare = plain.test(text) && text === text.trimEnd() && !special.test(text);
  return bare || day.test(text) ? text : quoted(text);
}

function quoted(text: string): string {
  // JSON is YAML, apart from characters that YAML does not allow unescaped.
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
