import { visitInlines } from '../document/model.js';
import { parseMarkdown } from '../document/parse-markdown.js';
import type { MessageData } from '../language.js';
import type { Span } from '../place.js';
import type { YamlNode, YamlScalar } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import type { TemplateValue } from './condition.js';

/** A part of a template with its offset in the file. */
export interface Piece {
  readonly text: string;
  readonly offset: number;
}

/** A place to be filled in. `word` stands there until it is known what kind of place it is. */
export interface Gap {
  readonly word: string;
  readonly span: Span;
  readonly name: string;
  readonly value: TemplateValue;
  /** True for the template's own text, which is put in as it stands. */
  readonly literal: boolean;
}

type Say = (message: string, span: Span, data?: MessageData) => void;

const anyWord = /q\d{4,}uvq/g;

/** Fills words into Markdown: escaped in running text, percent-encoded in link destinations; elsewhere (code, HTML, titles) only values that are plain words are accepted. */
export function fillMarkdownBody({ text, gaps, say }: { text: string; gaps: readonly Gap[]; say: Say }): string {
  const values = gaps.filter((gap) => !gap.literal);
  const inText = new Set<string>();
  const inLink = new Set<string>();
  if (values.length > 0) {
    const markdown = parseMarkdown(text);
    for (const link of markdown.links)
      for (const [word] of text.slice(link.urlSpan.start, link.urlSpan.end).matchAll(anyWord)) inLink.add(word);
    visitInlines(markdown.blocks, (inline) => {
      for (const match of inline.text.matchAll(anyWord))
        if (!inline.code.some((code) => match.index >= code.start && match.index < code.end)) inText.add(match[0]);
    });
  }
  return replaceWords(text, gaps, (gap) => {
    const value = spoken(gap.value);
    if (gap.literal) return value;
    if (inLink.has(gap.word)) return encodeURIComponent(value);
    if (inText.has(gap.word)) return escapeMarkdown(value);
    if (!isWord(value)) say('unsafe-place', gap.span, { name: gap.name });
    return value;
  });
}

/** Fills words into text without a syntax of its own. */
export function fillPlainText({ text, gaps }: { text: string; gaps: readonly Gap[] }): string {
  return replaceWords(text, gaps, (gap) => spoken(gap.value));
}

/**
 * Fills words into YAML: every scalar that holds one is written anew, quoted where it must be, so that no value can end it. Lists become flow lists where they stand alone.
 * With `wordsOnly`, and in keys and block scalars, only values that are plain words are accepted.
 */
export function fillYaml({ text, gaps, wordsOnly, say }: { text: string; gaps: readonly Gap[]; wordsOnly: boolean; say: Say }): string {
  if (gaps.length === 0) return text;
  const { value: root, problems } = parseYaml({ source: { file: '', text } });
  const first = gaps[0]?.span ?? { start: 0, end: 0 };
  if (problems.length > 0) say('not-yaml', first);
  const byWord = new Map(gaps.map((gap) => [gap.word, gap]));
  const edits: { readonly span: Span; readonly text: string }[] = [];
  const onlyWords = (raw: string): void => {
    for (const [word] of raw.matchAll(anyWord)) {
      const gap = byWord.get(word);
      if (gap !== undefined && !isWord(spoken(gap.value))) say('unsafe-place', gap.span, { name: gap.name });
    }
  };
  const visit = (node: YamlNode): void => {
    if (node.kind === 'list') for (const item of node.items) visit(item);
    else if (node.kind === 'map')
      for (const entry of node.entries) {
        onlyWords(entry.key);
        visit(entry.value);
      }
    else if (node.raw.search(anyWord) !== -1) {
      if (wordsOnly || /^[|>]/.test(node.raw)) onlyWords(node.raw);
      else edits.push({ span: node.span, text: writeScalar(node, byWord) });
    }
  };
  if (root !== null) visit(root);
  let result = text;
  for (const { span, text: replacement } of edits.reverse()) result = result.slice(0, span.start) + replacement + result.slice(span.end);
  // What is left stands in comments, keys or block scalars, where a value is one line of text or a plain word.
  return replaceWords(result, gaps, (gap) => spoken(gap.value));
}

function writeScalar(node: YamlScalar, byWord: ReadonlyMap<string, Gap>): string {
  const text = String(node.value);
  const alone = node.quoted ? undefined : byWord.get(text);
  if (alone !== undefined) return writeYaml(alone.value);
  return writeYaml(text.replace(anyWord, (word) => spoken(byWord.get(word)?.value ?? word)));
}

/** A value as YAML: numbers, yes and no, days and ids as they are, everything else in double quotes, lists as flow lists. */
export function writeYaml(value: TemplateValue): string {
  if (typeof value === 'object') return `[${value.map((item) => writeYaml(item)).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  const plain =
    /^(?:[A-Za-z][A-Za-z0-9-]*|\d{1,6} (?:min|h|d|wd|months)|\d{4}-\d{2}-\d{2})$/.test(value) && !readAsOther.has(value.toLowerCase());
  return plain ? value : JSON.stringify(value);
}

/** Words that one YAML reader or another takes for something else than text; Norway's code is the well-known case. */
const readAsOther: ReadonlySet<string> = new Set(['y', 'n', 'yes', 'no', 'on', 'off', 'true', 'false', 'null']);

function replaceWords(text: string, gaps: readonly Gap[], write: (gap: Gap) => string): string {
  const byWord = new Map(gaps.map((gap) => [gap.word, gap]));
  return text.replace(anyWord, (word) => {
    const gap = byWord.get(word);
    return gap === undefined ? word : write(gap);
  });
}

function spoken(value: TemplateValue): string {
  return typeof value === 'object' ? value.join(', ') : String(value);
}

/** Words without any character that a shell, a CI system or a markup language gives a meaning. */
function isWord(value: string): boolean {
  return /^[A-Za-z0-9@][A-Za-z0-9@._/^~+-]*$/.test(value);
}

/**
 * A value as running text of Markdown (CommonMark and GFM, and `$` of those who render formulas): everything that could open markup gets a backslash.
 * The value must be one line.
 */
export function escapeMarkdown(value: string): string {
  return value
    .replace(/[\\`*_{}[\]<>()~|$]/g, '\\$&')
    .replace(/&(?=[#\p{L}\p{N}]|$)/gu, '\\&')
    .replace(/(?<=^|[\s#])#|#$/g, '\\#')
    .replace(/!$/, '\\!')
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
