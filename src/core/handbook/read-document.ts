import { isDay } from '../day.js';
import { findFrontMatter } from '../document/front-matter-bounds.js';
import { markdownOf } from '../document/markdown-shelf.js';
import type { FrontMatterBounds } from '../document/model.js';
import { hasFillIn } from '../facts/fill-in.js';
import type { Fix, Problem } from '../finding.js';
import type { Source, Span } from '../place.js';
import { entryOf, type YamlMap, type YamlNode } from '../yaml/node.js';
import { parseYaml, yamlLimits } from '../yaml/parse-yaml.js';
import { validate } from '../yaml/validate.js';
import { type DocumentHead, documentTypes, passMark, policyHeadSchema, quizHeadSchema, readerships, statuses } from './document-head.js';
import type { PolicyDocument } from './handbook.js';

/** Reads a Markdown document with front matter. Whatever is wrong in it becomes a problem; the rest is still read. `path` is relative to the handbook's root. */
export function readDocument({ source, path }: { source: Source; path: string }): PolicyDocument {
  const { frontMatter, problems } = readFrontMatter(source, findFrontMatter(source.text));
  return policyDocument({ source, path, frontMatter, head: headOf(frontMatter), problems });
}

/** A document whose text is parsed when somebody looks at it. */
export function policyDocument(parts: Omit<PolicyDocument, 'kind' | 'markdown'>): PolicyDocument {
  return {
    kind: 'document',
    ...parts,
    get markdown() {
      return markdownOf(parts.source);
    },
  };
}

function readFrontMatter(source: Source, bounds: FrontMatterBounds | null): { frontMatter: YamlMap | null; problems: readonly Problem[] } {
  const problem = (message: string, span: { start: number; end: number }, data: Problem['data'] = {}): Problem => ({
    rule: 'fm-safe-yaml',
    message,
    data,
    at: { source, span },
  });
  if (bounds === null)
    return { frontMatter: null, problems: [problem('missing', { start: 0, end: Math.max(source.text.indexOf('\n'), 0) })] };
  const opener = { start: bounds.span.start, end: bounds.yaml.start };
  if (bounds.language !== '') {
    const engine = problem('engine', opener, { engine: bounds.language });
    return { frontMatter: null, problems: [/^ya?ml$/i.test(bounds.language) ? { ...engine, fix: plainOpener(source, opener) } : engine] };
  }
  if (!bounds.closed) return { frontMatter: null, problems: [problem('unclosed', opener)] };
  if (bounds.yaml.end - bounds.yaml.start > yamlLimits.frontMatterBytes)
    return { frontMatter: null, problems: [problem('too-large', opener, { limit: yamlLimits.frontMatterBytes / 1024 })] };
  const parsed = parseYaml({ source, span: bounds.yaml, keyLimit: yamlLimits.frontMatterKeys });
  if (parsed.value === null && parsed.problems.length > 0) return { frontMatter: null, problems: parsed.problems };
  if (parsed.value?.kind !== 'map') return { frontMatter: null, problems: [...parsed.problems, problem('not-a-mapping', opener)] };
  const schema = textOf(parsed.value, 'type') === 'quiz' ? quizHeadSchema : policyHeadSchema;
  const checked = validate({ node: parsed.value, schema, source, rule: 'fm-schema' });
  // A syntax error leaves holes; complaining about what is missing there would only be noise.
  if (parsed.problems.length > 0) return { frontMatter: parsed.value, problems: parsed.problems };
  // A place to fill in has a rule of its own; that it has not the form of a finished value goes without saying.
  const problems = checked.problems.filter(({ at: { span } }) => !isFillIn(source.text.slice(span.start, span.end)));
  return { frontMatter: parsed.value, problems };
}

function isFillIn(raw: string): boolean {
  return !/[\r\n]/.test(raw) && hasFillIn(raw);
}

/** Removes what stands behind the opening marker. Safe where it says YAML, which is what front matter is read as. */
function plainOpener({ file, text }: Source, opener: Span): Fix {
  const start = opener.start + 3;
  const end = start + text.slice(start, opener.end).trimEnd().length;
  return { edits: [{ file, span: { start, end }, text: '' }] };
}

function textOf(node: YamlNode | null, key: string): string | null {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value : null;
}

function headOf(node: YamlMap | null): DocumentHead {
  const one = <T extends string>(key: string, allowed: readonly T[]): T | null =>
    allowed.find((value) => value === textOf(node, key)) ?? null;
  const dayAt = (key: string): string | null => {
    const value = textOf(node, key);
    return value !== null && isDay(value) ? value : null;
  };
  const countries = entryOf(node, 'countries')?.value;
  const questions = entryOf(node, 'questions')?.value;
  const template = entryOf(node, 'template')?.value ?? null;
  const templateId = textOf(template, 'id');
  const templateVersion = textOf(template, 'version');
  const mark = textOf(node, 'pass-mark');
  return {
    id: textOf(node, 'id'),
    type: one('type', documentTypes),
    title: textOf(node, 'title'),
    lang: textOf(node, 'lang'),
    countries:
      countries?.kind === 'list'
        ? countries.items.flatMap((item) => (item.kind === 'scalar' && typeof item.value === 'string' ? [item.value] : []))
        : null,
    version: textOf(node, 'version'),
    status: one('status', statuses),
    owner: textOf(node, 'owner'),
    approver: textOf(node, 'approver'),
    reviewBy: dayAt('review-by'),
    effective: dayAt('effective'),
    audience: one('for', readerships),
    topic: textOf(node, 'topic'),
    policy: textOf(node, 'policy'),
    passMark: mark === null ? null : passMark(mark),
    questions: questions?.kind === 'scalar' && typeof questions.value === 'number' ? questions.value : null,
    validFor: textOf(node, 'valid-for'),
    template: templateId !== null && templateVersion !== null ? { id: templateId, version: templateVersion } : null,
  };
}
