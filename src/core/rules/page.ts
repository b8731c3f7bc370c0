import type { Block, Code, Section } from '../document/model.js';
import { parseMarkdown } from '../document/parse-markdown.js';
import type { Language } from '../language.js';

/** What people read about a rule, in every language. */
export type RulePage = Readonly<Record<Language, RuleText>>;

export interface RuleText {
  /** Markdown, as written. */
  readonly what: string;
  /** Markdown, as written. */
  readonly why: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** A small handbook that shows a rule at work. */
export interface Example {
  /** The sentences before it; Markdown, often empty. */
  readonly note: string;
  readonly files: readonly ExampleFile[];
}

export interface ExampleFile {
  /** What the file is written in: `yaml`, `markdown`, `csv`, or `hex` for bytes that cannot be shown. */
  readonly syntax: string;
  /** Relative to the root of the handbook; what lies in `base/` is the handbook as it was, for rules that compare. */
  readonly path: string;
  readonly text: string;
}

const headings = {
  de: { language: 'Deutsch', what: 'Was', why: 'Warum', bad: 'Schlecht', good: 'Gut' },
  en: { language: 'English', what: 'What', why: 'Why', bad: 'Bad', good: 'Good' },
} as const satisfies Record<Language, Record<string, string>>;

/** Reads the page of a rule (`core/rules/<group>/<id>.md`). Throws when a part is missing, because the page belongs to the program. */
export function parseRulePage(text: string): RulePage {
  const { sections } = parseMarkdown(text);
  const read = (language: Language): RuleText => {
    const words = headings[language];
    const part = sections.find(({ level, title }) => level === 2 && title === words.language);
    const find = (title: string): Section => {
      const section = sections.find((inner) => inner.level === 3 && inner.title === title && part !== undefined && within(inner, part));
      if (section === undefined) throw new Error(`the page lacks “${words.language}: ${title}”`);
      return section;
    };
    return {
      what: bodyOf(text, find(words.what)),
      why: bodyOf(text, find(words.why)),
      bad: examplesOf(text, find(words.bad)),
      good: examplesOf(text, find(words.good)),
    };
  };
  return { de: read('de'), en: read('en') };
}

/** The bytes of a file of an example. Throws when a `hex` file holds anything but pairs of hexadecimal digits. */
export function exampleBytes({ syntax, text, path }: ExampleFile): Uint8Array {
  if (syntax !== 'hex') return new TextEncoder().encode(text);
  const digits = text.replace(/\s/g, '');
  if (!/^(?:[0-9a-fA-F]{2})*$/.test(digits)) throw new Error(`${path} is not written in pairs of hexadecimal digits`);
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function within(inner: Section, outer: Section): boolean {
  return inner.span.start >= outer.span.start && inner.span.end <= outer.span.end;
}

function bodyOf(text: string, section: Section): string {
  return text.slice(section.heading.span.end, section.span.end).trim();
}

/** Code blocks that follow each other are the files of one handbook; a text between them, or a path for the second time, starts the next one. */
function examplesOf(text: string, section: Section): Example[] {
  const examples: { note: string; files: ExampleFile[] }[] = [];
  let note: Block[] = [];
  for (const block of section.blocks) {
    if (block.kind !== 'code') {
      note.push(block);
      continue;
    }
    const file = fileOf(block);
    const open = examples.at(-1);
    if (open === undefined || note.length > 0 || open.files.some(({ path }) => path === file.path))
      examples.push({ note: note.length === 0 ? '' : text.slice(note[0]?.span.start, note.at(-1)?.span.end).trim(), files: [file] });
    else open.files.push(file);
    note = [];
  }
  return examples;
}

function fileOf(block: Code): ExampleFile {
  const [syntax = '', path = ''] = block.info.split(/\s+/);
  if (path === '') throw new Error(`an example lacks its path: “${block.info}”`);
  return { syntax, path, text: `${block.text}\n` };
}
