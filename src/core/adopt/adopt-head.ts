import type { TextEdit } from '../edit-text.js';
import type { Span } from '../place.js';
import { entryOf, type YamlEntry } from '../yaml/node.js';
import type { ForeignFile } from './foreign-file.js';

/** One statement of the front matter that the document shall have. */
export interface HeadLine {
  readonly key: string;
  /** The value as YAML. */
  readonly yaml: string;
  /** True where this is what the document states already, only in the form that is expected. */
  readonly stated: boolean;
  /** Tells whether what stands there can stay as it is. */
  fits(value: YamlEntry['value']): boolean;
}

export interface HeadChange {
  readonly edits: readonly TextEdit[];
  readonly added: readonly string[];
  /** Keys whose value got the form that is expected. */
  readonly rewritten: readonly string[];
  /** Keys whose value cannot be used and is kept under another name. */
  readonly setAside: readonly string[];
}

/** Where a value goes that cannot be used under its own key. */
const aside = 'earlier-';

/** The edits that give a document its front matter. Nothing that is stated goes: keys of other tools stay, and values that cannot be used are kept under `earlier-…`. */
export function headEdits({ file, lines }: { file: ForeignFile; lines: readonly HeadLine[] }): HeadChange {
  const { text, document } = file;
  const bounds = document.markdown.frontMatter;
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const edits: TextEdit[] = [];
  const added: string[] = [];
  const rewritten: string[] = [];
  const setAside: string[] = [];
  const fresh: string[] = [];
  for (const { key, yaml, stated, fits } of lines) {
    const entry = entryOf(document.frontMatter, key);
    if (entry !== undefined && fits(entry.value)) continue;
    if (entry !== undefined && stated && onOneLine(entry, text)) {
      edits.push({ span: entry.value.span, text: yaml });
      rewritten.push(key);
      continue;
    }
    if (entry !== undefined) {
      edits.push({ span: entry.keySpan, text: `${aside}${key}` });
      setAside.push(key);
    } else added.push(key);
    fresh.push(`${key}:${yaml.startsWith('\n') ? yaml : ` ${yaml}`}`.replaceAll('\n', newline));
  }
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const block = fresh.map((line) => line + newline).join('');
  if (bounds === null) edits.push({ span: point(start), text: `---${newline}${block}---${newline}${newline}` });
  else if (block !== '') edits.push({ span: point(bounds.yaml.start), text: block });
  return { edits, added, rewritten, setAside };
}

function point(at: number): Span {
  return { start: at, end: at };
}

function onOneLine({ value }: YamlEntry, text: string): boolean {
  return value.kind === 'scalar' && value.span.end > value.span.start && !/[\r\n]/.test(text.slice(value.span.start, value.span.end));
}
