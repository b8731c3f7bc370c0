import { decode, type RawFile } from '../decode.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { readDocument } from '../handbook/read-document.js';
import type { Language } from '../language.js';
import { entryOf } from '../yaml/node.js';
import { detectLanguage } from './detect-language.js';
import { type NameParts, nameParts } from './name-parts.js';
import { readStated, type Stated } from './stated.js';

/** A Markdown document that is no policy of a handbook yet. */
export interface ForeignFile {
  /** Relative to the folder that is adopted, `/` as separator. */
  readonly path: string;
  readonly text: string;
  readonly document: PolicyDocument;
  readonly name: NameParts;
  readonly stated: Stated;
  /** What its words are; null where nobody can tell. */
  readonly detected: Language | null;
}

/** Why a file is left as and where it is. */
export type LeftReason =
  | 'link'
  | 'no-file'
  | 'unreadable'
  | 'too-large'
  | 'no-text'
  | 'empty'
  | 'toml'
  | 'json'
  | 'program'
  | 'head-open'
  | 'head-large'
  | 'head-broken'
  | 'quiz'
  | 'taken';

export interface LeftFile {
  readonly path: string;
  readonly why: LeftReason;
}

/** Reads a file that may become a policy, or says why it is left alone. Front matter that is no plain YAML is never read, and nothing in it is run. */
export function readForeign(raw: RawFile): ForeignFile | LeftFile {
  const { path } = raw;
  const left = (why: LeftReason): LeftFile => ({ path, why });
  const decoded = decode(raw.content);
  if (!('text' in decoded)) return left(unread[decoded.failure] ?? 'unreadable');
  const { text } = decoded;
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return left('empty');
  if (/^\+\+\+[ \t]*(?:\r?\n|\r)/.test(bare)) return left('toml');
  if (/^\{[ \t]*(?:\r?\n|\r)[ \t]*["}]/.test(bare)) return left('json');
  const document = readDocument({ source: { file: path, text }, path });
  const bounds = document.markdown.frontMatter;
  if (bounds !== null) {
    if (/^toml$/i.test(bounds.language)) return left('toml');
    if (/^json5?$/i.test(bounds.language)) return left('json');
    if (bounds.language !== '') return left('program');
    if (!bounds.closed) return left('head-open');
    const blank = text.slice(bounds.yaml.start, bounds.yaml.end).trim() === '';
    const faults = document.problems.map(({ message }) => message);
    if (faults.includes('too-large')) return left('head-large');
    if (!blank && (document.frontMatter === null || document.problems.some(({ rule }) => rule === 'yaml-syntax')))
      return left('head-broken');
  }
  const type = entryOf(document.frontMatter, 'type')?.value;
  if (path.startsWith('quizzes/') || (type?.kind === 'scalar' && type.value === 'quiz')) return left('quiz');
  return {
    path,
    text,
    document,
    name: nameParts(path),
    stated: readStated(document.frontMatter),
    detected: detectLanguage(document.markdown.blocks),
  };
}

const unread: Readonly<Partial<Record<string, LeftReason>>> = {
  link: 'link',
  'not-a-file': 'no-file',
  'too-large': 'too-large',
  'not-utf8': 'no-text',
  binary: 'no-text',
};
