import type { Edit } from '../finding.js';
import type { Handbook } from '../handbook/handbook.js';
import type { Language } from '../language.js';
import type { TypedValue } from './fact.js';
import { readFacts } from './read-facts.js';
import { sameValue, valueKey, writeValue } from './typed-value.js';

/**
 * The edit that declares a value at the end of facts.yaml, with the id that it gets there; null where there is no such file, or where the text put there would not be read as that value
 * (a file in braces, or with faults).
 */
export function declareFact({
  value,
  owner,
  language,
  handbook,
}: {
  value: TypedValue;
  /** The role that answers for it. */
  owner: string;
  language: Language;
  handbook: Handbook;
}): { readonly id: string; readonly edit: Edit } | null {
  const file = handbook.files.find(({ kind }) => kind === 'facts');
  if (file === undefined || file.problems.length > 0) return null;
  const { source } = file;
  const id = freeId(value, handbook.facts);
  const end = /\r\n|\r|\n/.exec(source.text)?.[0] ?? '\n';
  const line = `${id}: { value: ${JSON.stringify(writeValue(value, language))}, owner: ${owner} }${end}`;
  const text = /(?:^|[\r\n])$/.test(source.text) ? line : end + line;
  const read = readFacts({ ...source, text: source.text + text });
  const declared = read.facts.get(id)?.values[0];
  if (read.file.problems.length > 0 || read.facts.size !== handbook.facts.size + 1) return null;
  if (declared === undefined || !sameValue(declared.typed, value)) return null;
  const span = { start: source.text.length, end: source.text.length };
  return { id, edit: { file: source.file, span, text } };
}

/** A name that says what it is: `duration-14-d`, `phone-49891234560`; the role that owns it will find a better one. */
function freeId(value: TypedValue, taken: ReadonlyMap<string, unknown>): string {
  const short = value.type === 'duration' ? `duration ${value.duration.amount} ${value.duration.unit}` : valueKey(value);
  const name = short
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  let id = name;
  for (let number = 2; taken.has(id); number += 1) id = `${name}-${number}`;
  return id;
}
