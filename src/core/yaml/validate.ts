import * as z from 'zod/mini';
import type { Problem } from '../finding.js';
import type { MessageData } from '../language.js';
import { nearest } from '../nearest.js';
import type { Source } from '../place.js';
import { entryOf, type Path, placeOf, plainValue, valueAt, type YamlNode } from './node.js';

z.config({ jitless: true });

/**
 * Checks a YAML value against a schema and says every fault at its place, under the given rule. The messages are those of `core/rules/reading/schema-messages.ts`:
 * unknown keys come with the key that was probably meant, wrong values with what is expected. `valid` holds the value when there is no fault.
 */
export function validate<T extends z.core.$ZodType>({
  node,
  schema,
  source,
  rule,
}: {
  node: YamlNode;
  schema: T;
  source: Source;
  rule: string;
}): {
  valid: z.output<T> | null;
  problems: readonly Problem[];
} {
  const result = z.safeParse(schema, plainValue(node), { reportInput: true });
  if (result.success) return { valid: result.data, problems: [] };
  return { valid: null, problems: result.error.issues.flatMap((issue) => toProblems({ issue, node, schema, source, rule })) };
}

function toProblems({
  issue,
  node,
  schema,
  source,
  rule,
}: {
  issue: z.core.$ZodIssue;
  node: YamlNode;
  schema: z.core.$ZodType;
  source: Source;
  rule: string;
}): Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const problem = (message: string, data: MessageData, at: Path = path): Problem => ({
    rule,
    message,
    data: 'found' in data ? { ...data, found: writtenAt(node, at) ?? data.found } : data,
    at: { source, span: placeOf(node, at) },
  });
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const missing = path.length > 0 && valueAt(node, path) === undefined;
  if (!missing && issue.input === null && path.length > 0) return [problem('no-value', { key })];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = keysOf(schema, path);
        const meant = nearest(unknown, known);
        const entry = entryOf(valueAt(node, path), unknown);
        const at = { source, span: entry?.keySpan ?? placeOf(node, path) };
        if (meant === null) return { rule, message: 'unknown-key', data: { key: unknown, known }, at };
        return {
          rule,
          message: 'unknown-key-near',
          data: { key: unknown, meant },
          at,
          suggestion: { edits: [{ file: source.file, span: at.span, text: meant }] },
        };
      });
    case 'invalid_type':
      if (missing) return [problem('missing-key', { key })];
      if (path.length === 0) return [problem('wrong-root', { found: shown(issue.input) })];
      if (issue.expected === 'string' && isPlain(issue.input)) return [unquotedProblem({ node, path, source, rule, key })];
      return [problem('wrong-type', { key, expected: expectedWord(issue.expected), found: shown(issue.input) })];
    case 'invalid_value':
      if (missing) return [problem('missing-key', { key })];
      return [valueProblem({ values: issue.values, input: issue.input, key, problem })];
    case 'too_small':
    case 'too_big':
      if (issue.origin === 'array' && issue.code === 'too_small') return [problem('empty-list', { key })];
      if (typeof issue.input !== 'number') return [problem('wrong-form', { key, found: shown(issue.input) })];
      return [problem(...limitMessage({ issue, key }))];
    case 'invalid_key': {
      const inner = issue.issues[0];
      const params = inner?.code === 'custom' ? (inner.params as { message?: string } | undefined) : undefined;
      const [parent, at] = [path.slice(0, -1), String(path.at(-1) ?? '')];
      const span = entryOf(valueAt(node, parent), at)?.keySpan ?? placeOf(node, path);
      const data = { key: String(parent.at(-1) ?? at), found: shown(at) };
      return [{ rule, message: params?.message ?? 'wrong-form', data, at: { source, span } }];
    }
    case 'invalid_union': {
      if (missing) return [problem('missing-key', { key })];
      const branches = flatBranches(issue.errors);
      // The branch that came furthest is the one that was meant; its faults say more than "no branch fits".
      const deepest = branches.filter((issues) => issues.some((inner) => inner.path.length > 0));
      const chosen = deepest.length === 1 ? deepest[0] : undefined;
      if (chosen !== undefined)
        return chosen.flatMap((inner) =>
          toProblems({ issue: { ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue, node, schema, source, rule }),
        );
      const allowed = branches.flatMap(([inner]) => (inner?.code === 'invalid_value' ? inner.values : []));
      if (allowed.length > 0 && typeof issue.input !== 'object')
        return [valueProblem({ values: allowed, input: issue.input, key, problem })];
      return [problem('wrong-form', { key, found: shown(issue.input) })];
    }
    case 'custom': {
      const params = issue.params as { message?: string; data?: MessageData } | undefined;
      if (missing) return [problem('missing-key', { key })];
      return [problem(params?.message ?? 'wrong-form', { key, found: shown(issue.input), ...params?.data })];
    }
    default:
      return [problem('wrong-form', { key, found: shown(issue.input) })];
  }
}

/** The words that a cell holds in a table, from which a value was read. */
function writtenAt(node: YamlNode, path: Path): string | undefined {
  const value = valueAt(node, path);
  return value?.kind === 'scalar' && value.written !== undefined ? shown(value.written) : undefined;
}

type Branches = readonly (readonly z.core.$ZodIssue[])[];

/** The branches of a union, unions inside unions opened. */
function flatBranches(branches: Branches): Branches {
  return branches.flatMap((issues) => {
    const [first] = issues;
    return issues.length === 1 && first?.code === 'invalid_union' && first.path.length === 0 ? flatBranches(first.errors) : [issues];
  });
}

function valueProblem({
  values,
  input,
  key,
  problem,
}: {
  values: readonly unknown[];
  input: unknown;
  key: string;
  problem: (message: string, data: MessageData) => Problem;
}): Problem {
  const allowed = values.map(String);
  const meant = nearest(shown(input), allowed);
  return meant === null
    ? problem('not-allowed', { key, found: shown(input), allowed })
    : problem('not-allowed-near', { key, found: shown(input), allowed, meant });
}

function limitMessage({
  issue,
  key,
}: {
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;
  key: string;
}): [message: string, data: MessageData] {
  const found = shown(issue.input);
  if (issue.code === 'too_big') return ['too-large-number', { key, found, limit: Number(issue.maximum) }];
  // The smallest whole number that is allowed: "at least 1" says more than "more than 0".
  return ['too-small', { key, found, limit: Number(issue.minimum) + (issue.inclusive === true ? 0 : 1) }];
}

function isPlain(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean';
}

/** A number or truth value where a text is wanted: quotation marks make it one. Of a version, YAML readers lose the zero of `1.10`. */
function unquotedProblem({
  node,
  path,
  source,
  rule,
  key,
}: {
  node: YamlNode;
  path: Path;
  source: Source;
  rule: string;
  key: string;
}): Problem {
  const span = placeOf(node, path);
  const found = source.text.slice(span.start, span.end);
  const isVersion = (key === 'version' || key === 'since') && /^\d+(?:\.\d+)?$/.test(found);
  const meant = isVersion ? [...found.split('.'), '0', '0'].slice(0, 3).join('.') : found;
  return {
    rule,
    message: isVersion ? 'version-unquoted' : 'text-unquoted',
    data: isVersion ? { found, meant } : { key, found },
    at: { source, span },
    fix: { edits: [{ file: source.file, span, text: JSON.stringify(meant) }] },
  };
}

const typeWords: Readonly<Record<string, { de: string; en: string }>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  int: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  array: { de: 'eine Liste', en: 'a list' },
  tuple: { de: 'eine Liste', en: 'a list' },
  object: { de: 'eine Gruppe von Schlüsseln', en: 'a group of keys' },
  record: { de: 'eine Gruppe von Schlüsseln', en: 'a group of keys' },
};

function expectedWord(expected: string): { de: string; en: string } {
  return typeWords[expected] ?? { de: expected, en: expected };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `${value.slice(0, 57)}…` : value;
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return String(value);
}

/** The keys that an object schema knows at a path; for "did you mean". */
function keysOf(schema: z.core.$ZodType, path: Path): string[] {
  const found = new Set<string>();
  collect(schema as unknown as AnySchema, path, found);
  return [...found];
}

interface AnySchema {
  readonly _zod: { readonly def: Readonly<Record<string, unknown>> & { type: string } };
}

function collect(schema: AnySchema, path: Path, found: Set<string>): void {
  const { def } = schema._zod;
  const inner = (def.innerType ?? def.in ?? (def.getter as (() => unknown) | undefined)?.()) as AnySchema | undefined;
  if (def.type === 'object') {
    const shape = def.shape as Record<string, AnySchema>;
    const [step, ...rest] = path;
    if (step === undefined) for (const key of Object.keys(shape)) found.add(key);
    else if (Object.hasOwn(shape, String(step))) collect(shape[String(step)] as AnySchema, rest, found);
    else if (def.catchall !== undefined) collect(def.catchall as AnySchema, rest, found);
  } else if (def.type === 'array') collect(def.element as AnySchema, path.slice(1), found);
  else if (def.type === 'record') collect(def.valueType as AnySchema, path.slice(1), found);
  else if (def.type === 'union') for (const option of def.options as AnySchema[]) collect(option, path, found);
  else if (inner !== undefined) collect(inner, path, found);
}
