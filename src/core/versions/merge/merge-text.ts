import type { Language } from '../../language.js';
import { templateKind } from '../../scaffold/template.js';
import { mergeLines } from './lines.js';
import { mergeMarkdown } from './markdown.js';
import type { Note } from './parts.js';
import type { Conflict, Three } from './unit.js';
import { mergeYaml } from './yaml.js';

/** A merged file. Nothing of it is dropped silently: what is not in `text` is a note. */
export interface MergedFile {
  readonly text: string;
  /** What only the company can decide; each also stands in the text, where `openConflicts` finds it. */
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

/**
 * Merges the company's file with a new template: what the template changed is taken over, what the company wrote stays, and where both changed the same the company's text
 * stands with the template's beside it. `base` is the template from which the company's file came. Line ends and the byte order mark are those of the company's file.
 */
export function mergeFile({ path, base, ours, theirs, language }: Three<string> & { path: string; language: Language }): MergedFile {
  const texts = { base: plainLines(base), ours: plainLines(ours), theirs: plainLines(theirs) };
  if (texts.base === texts.theirs || texts.ours === texts.theirs) return { text: ours, conflicts: [], notes: [] };
  if (base === ours) return { text: theirs, conflicts: [], notes: [] };
  const like = (text: string): string => asIn(ours, text);
  if (texts.base === texts.ours) return { text: like(texts.theirs), conflicts: [], notes: [] };
  const merged = mergeByKind({ ...texts, path, language });
  return { ...merged, text: like(merged.text) };
}

function mergeByKind({ path, ...texts }: Three<string> & { path: string; language: Language }): MergedFile {
  const kind = templateKind(path);
  if (kind === 'markdown') return mergeMarkdown(texts);
  return { ...(kind === 'yaml' ? mergeYaml(texts) : mergeLines(texts)), notes: [] };
}

/** A text without byte order mark and with `\n` as line end: what a text says, whatever system wrote it. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** A text with the line ends that most lines of a model have, and its byte order mark. */
function asIn(model: string, text: string): string {
  const crlf = model.split('\r\n').length - 1;
  const all = model.split('\n').length - 1;
  return (model.startsWith('\uFEFF') ? '\uFEFF' : '') + (crlf * 2 > all ? text.replaceAll('\n', '\r\n') : text);
}
