import { nearest } from '../nearest.js';

/** What a template may be filled with, by name. */
export type TemplateValue = string | number | boolean | readonly string[];
export type TemplateValues = Readonly<Record<string, TemplateValue>>;

/** Why a condition cannot be judged. `message` is a key of `templateMessages`. */
export interface ConditionFault {
  readonly message: 'unknown-name' | 'unknown-name-near' | 'bad-condition' | 'not-yes-no';
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Judges a condition of the template language: `name` and `not name` for answers that are yes or no, `name=a,b` (and `not name=a,b`) for answers that are, or lists
 * that hold, one of the words.
 */
export function judgeCondition({
  condition,
  values,
}: {
  condition: string;
  values: TemplateValues;
}): { readonly holds: boolean } | { readonly fault: ConditionFault } {
  const match = /^(not\s+)?([a-z][a-z0-9-]*)(?:\s*=\s*([\p{L}\p{N}-]+(?:\s*,\s*[\p{L}\p{N}-]+)*))?$/u.exec(condition.trim());
  const name = match?.[2];
  if (name === undefined) return { fault: { message: 'bad-condition', data: { condition: condition.trim().slice(0, 60) } } };
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (value === undefined) return { fault: unknownName(name, values) };
  const negated = match?.[1] !== undefined;
  const words = match?.[3]?.split(',').map((word) => word.trim());
  if (words === undefined) {
    if (typeof value !== 'boolean') return { fault: { message: 'not-yes-no', data: { name } } };
    return { holds: value !== negated };
  }
  const given = typeof value === 'object' ? value : [String(value)];
  return { holds: given.some((one) => words.includes(one)) !== negated };
}

/** The fault of a name that no answer has, with the one that was probably meant. */
export function unknownName(name: string, values: TemplateValues): ConditionFault {
  const meant = nearest(name, Object.keys(values));
  return meant === null ? { message: 'unknown-name', data: { name } } : { message: 'unknown-name-near', data: { name, meant } };
}
