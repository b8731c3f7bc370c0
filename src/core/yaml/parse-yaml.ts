import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, type Scalar, type YAMLError } from 'yaml';
import type { Problem } from '../finding.js';
import type { MessageData } from '../language.js';
import type { Source, Span } from '../place.js';
import type { YamlEntry, YamlMap, YamlNode } from './node.js';
import { readPlainYaml } from './plain-yaml.js';

/** Limits that hold before a YAML text is parsed, since parsers can be hung or killed by small hostile texts. */
export const yamlLimits = { frontMatterBytes: 64 * 1024, depth: 64, frontMatterKeys: 1000 } as const;

/**
 * Reads YAML 1.2 (core schema) with exact places. Refuses aliases, tags and duplicate keys; reports every problem it meets under the rule `yaml-syntax`.
 * `span` is the part of the source to read, the whole text by default. The value is null when the text is empty or nothing can be made of it.
 */
export function parseYaml({ source, span, keyLimit = Number.POSITIVE_INFINITY }: { source: Source; span?: Span; keyLimit?: number }): {
  value: YamlNode | null;
  problems: readonly Problem[];
} {
  const from = span?.start ?? (source.text.startsWith('\uFEFF') ? 1 : 0);
  // YAML ends lines at a lone CR too, the library does not; the length stays the same.
  const text = source.text.slice(from, span?.end).replace(/\r(?!\n)/g, '\n');
  const plain = readPlainYaml({ text, from, keyLimit });
  return plain === null ? parseWholeYaml({ source, text, from, keyLimit }) : { value: plain, problems: [] };
}

/** What `parseYaml` does with texts beyond the plain part of the language; exported so that a test can compare both. */
export function parseWholeYaml({ source, text, from, keyLimit }: { source: Source; text: string; from: number; keyLimit: number }): {
  value: YamlNode | null;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const say = (message: string, at: Span, data: MessageData = {}): void => {
    problems.push({ rule: 'yaml-syntax', message, data, at: { source, span: at } });
  };
  const tooDeep = deepestBefore(text);
  if (tooDeep !== null) {
    say('too-complex', { start: from + tooDeep, end: from + tooDeep + 1 }, { depth: yamlLimits.depth });
    return { value: null, problems };
  }
  let keys = 0;
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
    prettyErrors: false,
  });
  for (const error of document.errors)
    say(knownErrors.has(error.code) ? error.code.toLowerCase().replaceAll('_', '-') : 'other', errorSpan(error, from), {
      line: firstLine(text, error.pos[0]),
    });
  const value = document.contents === null ? null : convert(document.contents, 0);
  return { value: isEmptyScalar(value) ? null : value, problems };

  function convert(node: Node | null, depth: number): YamlNode {
    const at = spanOf(node, from);
    if (node === null) return { kind: 'scalar', value: null, raw: '', quoted: false, span: at };
    if (isAlias(node)) return refuse(node, at);
    if ('tag' in node && typeof node.tag === 'string' && !coreTags.has(node.tag)) say('tag', at, { tag: node.tag });
    if (depth > yamlLimits.depth) {
      say('too-complex', at, { depth: yamlLimits.depth });
      return { kind: 'scalar', value: null, raw: '', quoted: false, span: at };
    }
    if (isScalar(node)) return scalar(node, at);
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => convert(item as Node | null, depth + 1)), span: at };
    if (isMap(node)) return mapping(node.items as readonly { key: unknown; value: unknown }[], at, depth);
    return { kind: 'scalar', value: null, raw: '', quoted: false, span: at };
  }

  function scalar(node: Scalar, at: Span): YamlNode {
    const { value } = node;
    const raw = source.text.slice(at.start, at.end);
    const quoted =
      node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' || node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null ? value : raw;
    return { kind: 'scalar', value: plain, raw, quoted, span: at };
  }

  function mapping(items: readonly { key: unknown; value: unknown }[], at: Span, depth: number): YamlMap {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of items) {
      const keyNode = convert(pair.key as Node | null, depth + 1);
      if (keyNode.kind !== 'scalar') {
        say('key-not-text', keyNode.span);
        continue;
      }
      keys += 1;
      if (keys === keyLimit + 1) say('too-many-keys', keyNode.span, { limit: keyLimit });
      // A key such as `2026` or `yes` is meant as it is written.
      const key = keyNode.quoted && typeof keyNode.value === 'string' ? keyNode.value : keyNode.raw;
      if (seen.has(key)) {
        say('duplicate-key', keyNode.span, { key });
        continue;
      }
      seen.add(key);
      const value =
        pair.value === null
          ? { kind: 'scalar' as const, value: null, raw: '', quoted: false, span: keyNode.span }
          : convert(pair.value as Node, depth + 1);
      entries.push({ key, keySpan: keyNode.span, value });
    }
    return { kind: 'map', entries, span: at };
  }

  function refuse(node: Alias, at: Span): YamlNode {
    say('alias', at, { name: node.source });
    return { kind: 'scalar', value: null, raw: '', quoted: false, span: at };
  }
}

const coreTags: ReadonlySet<string> = new Set(
  ['str', 'int', 'float', 'bool', 'null', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`),
);

const knownErrors: ReadonlySet<string> = new Set([
  'BAD_DQ_ESCAPE',
  'BAD_INDENT',
  'BAD_SCALAR_START',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'MULTIPLE_DOCS',
  'TAB_AS_INDENT',
  'UNEXPECTED_TOKEN',
]);

function isEmptyScalar(node: YamlNode | null): boolean {
  return node?.kind === 'scalar' && node.value === null && node.raw === '';
}

function errorSpan(error: YAMLError, from: number): Span {
  return { start: from + error.pos[0], end: from + Math.max(error.pos[1], error.pos[0] + 1) };
}

function firstLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
  const end = text.indexOf('\n', start);
  return text
    .slice(start, end === -1 ? undefined : end)
    .trim()
    .slice(0, 60);
}

function spanOf(node: Node | null, from: number): Span {
  const range = node?.range;
  return range == null ? { start: from, end: from } : { start: from + range[0], end: from + range[1] };
}

/** Where a text opens more levels than allowed, judged without a parser: flow brackets, and `- `, `? `, `: ` chains at the start of a line. */
function deepestBefore(text: string): number | null {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    if (bracket === '[' || bracket === '{') {
      depth += 1;
      if (depth > yamlLimits.depth) return index;
    } else if (depth > 0) depth -= 1;
  }
  const lines = /^[ \t]*((?:[-?:][ \t]+)+)/gm;
  for (let match = lines.exec(text); match !== null; match = lines.exec(text))
    if ((match[1] ?? '').replace(/[ \t]/g, '').length > yamlLimits.depth) return match.index;
  // `? ` on lines of their own nest as well, each one level deeper.
  return new RegExp(`^ {${yamlLimits.depth - 1}}`, 'm').test(text) ? indentLevels(text) : null;
}

function indentLevels(text: string): number | null {
  const open: number[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const content = line.trimStart();
    if (content !== '' && !content.startsWith('#')) {
      const indent = line.length - content.length;
      while (open.length > 0 && (open[open.length - 1] ?? 0) >= indent) open.pop();
      open.push(indent);
      if (open.length > yamlLimits.depth) return offset;
    }
    offset += line.length + 1;
  }
  return null;
}
