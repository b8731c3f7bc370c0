import type { Block, Heading, Markdown, Section } from '../document/model.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { rememberOf } from '../remember.js';

/**
 * The sections of a document as versions know them, each id once (the first one counts), in source order. Text before the first heading, if it shows anything, is a section
 * of its own with an empty id and the document's title.
 */
export function sectionsOf(document: PolicyDocument): readonly Section[] {
  return sectionsIn(document.markdown, document.head.title);
}

const sectionsIn = rememberOf((markdown: Markdown, title: string | null): readonly Section[] => {
  const byId = new Map<string, Section>();
  for (const section of [...opening(markdown, title), ...markdown.sections]) if (!byId.has(section.id)) byId.set(section.id, section);
  return [...byId.values()];
});

/** A section without its subsections: what changes are told by, so that each is told once. */
export function withoutSubsections(section: Section): Section {
  const next = section.blocks.findIndex(({ kind }) => kind === 'heading');
  return next === -1 ? section : { ...section, blocks: section.blocks.slice(0, next) };
}

function opening(markdown: Markdown, title: string | null): readonly Section[] {
  const end = markdown.blocks.findIndex(({ kind }) => kind === 'heading');
  const blocks = end === -1 ? markdown.blocks : markdown.blocks.slice(0, end);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || !blocks.some(shows)) return [];
  const at = { start: first.span.start, end: first.span.start };
  const heading: Heading = { kind: 'heading', level: 1, span: at, inline: { text: '', runs: [], code: [], links: [] } };
  const span = { start: first.span.start, end: last.span.end };
  return [{ id: '', explicit: false, level: 1, title: title ?? '', heading, span, blocks }];
}

function shows(block: Block): boolean {
  if (block.kind === 'break') return false;
  if (block.kind === 'html') return block.text.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim() !== '';
  return block.kind !== 'paragraph' || block.inline.text.trim() !== '';
}
