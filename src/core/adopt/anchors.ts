import { slug } from '../channels/slug.js';
import { headingEnd } from '../document/heading-end.js';
import type { Heading, Markdown } from '../document/model.js';
import type { TextEdit } from '../edit-text.js';
import type { PolicyType } from '../handbook/document-head.js';
import type { Span } from '../place.js';
import { requiredSections } from '../rules/structure/required-sections.js';
import { freeIds } from './free-ids.js';
import { shortened } from './stated.js';

interface Part {
  readonly heading: Heading;
  /** The heading's own anchor; null without one. */
  readonly own: string | null;
  /** What it is called, without numbering and marks of other tools. */
  readonly title: string;
  /** The id that other tools know it by (`{#id}` behind the heading), or null. */
  readonly marked: string | null;
}

/** The marks of kramdown and Pandoc: a heading's id behind its text. */
const mark = /[ \t]*\{#([^\s{}]+)(?:[ \t][^{}]*)?\}[ \t]*$/;

/** The title of a heading without the marks of other tools. */
export function plainTitle(text: string): string {
  return text.replace(mark, '').trim();
}

/**
 * Anchors for the headings of the documents of one family, as edits for each of them, in the order given. The same section gets the same id in all languages where their outlines
 * agree: the English one where there is one, known sections of the type by their usual name. `foreign` counts ids that are words of another language than English.
 */
export function anchorEdits({
  documents,
  type,
}: {
  documents: readonly { readonly markdown: Markdown; readonly text: string; readonly lang: string }[];
  type: PolicyType;
}): readonly { readonly edits: readonly TextEdit[]; readonly foreign: number }[] {
  const outlines = documents.map(({ markdown, text }) => partsOf(markdown, text));
  const leading = Math.max(
    documents.findIndex(({ lang }) => lang === 'en'),
    0,
  );
  const given = idsFor({ parts: outlines[leading] ?? [], markdown: documents[leading]?.markdown, type, twins: null });
  return documents.map(({ markdown, text, lang }, index) => {
    const parts = outlines[index] ?? [];
    const twins = agree(parts, outlines[leading] ?? []) ? given : null;
    const ids = index === leading ? given : idsFor({ parts, markdown, type, twins });
    const edits = parts.flatMap(({ heading, own: there, marked }, at) =>
      there === null ? [{ span: pointBehind({ heading, text, marked }), text: ` <a id="${ids[at] ?? ''}"></a>` }] : [],
    );
    const translated = lang === 'en' || (twins !== null && documents[leading]?.lang === 'en');
    const foreign = translated
      ? 0
      : parts.filter(({ own, title, marked }) => own === null && marked === null && knownId({ title, type }) === null).length;
    return { edits, foreign };
  });
}

/** The headings that others may cite: all of the document itself but its title. */
function partsOf({ blocks, sections }: Markdown, text: string): readonly Part[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const own = new Map(sections.flatMap(({ heading, explicit, id }) => (explicit ? [[heading, id] as const] : [])));
  const [first] = headings;
  const shown = first?.level === 1 ? headings.slice(1) : headings;
  return shown.map((heading) => {
    const end = headingEnd({ heading, text });
    const marked = mark.exec(text.slice(Math.max(heading.span.start, end - 200), end))?.[1] ?? null;
    const title = plainTitle(heading.inline.text).replace(/^(?:§\s*)?\d+(?:\.\d+)*[.):]?\s+/, '');
    return { heading, own: own.get(heading) ?? null, title, marked };
  });
}

function agree(a: readonly Part[], b: readonly Part[]): boolean {
  return a.length === b.length && a.every(({ heading }, index) => heading.level === b[index]?.heading.level);
}

function idsFor({
  parts,
  markdown,
  type,
  twins,
}: {
  parts: readonly Part[];
  markdown: Markdown | undefined;
  type: PolicyType;
  twins: readonly string[] | null;
}): readonly string[] {
  const used = new Set(
    markdown?.targets.flatMap(({ id, explicit, section }) => (explicit || section === null || isTitle(section.heading, parts) ? [id] : [])),
  );
  const free = freeIds(used);
  return parts.map(({ own, title, marked }, index) => {
    if (own !== null) return own;
    const wanted =
      twins?.[index] ?? (shortened(slug(marked ?? '')) || knownId({ title, type }) || shortened(slug(title)) || `section-${index + 1}`);
    return free(wanted);
  });
}

function isTitle(heading: Heading, parts: readonly Part[]): boolean {
  return !parts.some((part) => part.heading === heading);
}

function knownId({ title, type }: { title: string; type: PolicyType }): string | null {
  const plain = title.normalize('NFC').toLowerCase();
  return (
    requiredSections[type].find((section) => section.title.de.toLowerCase() === plain || section.title.en.toLowerCase() === plain)?.id ??
    null
  );
}

/** Behind the words of a heading, before the mark of another tool, which must stay the last thing on the line. */
function pointBehind({ heading, text, marked }: { heading: Heading; text: string; marked: string | null }): Span {
  const end = headingEnd({ heading, text });
  const from = Math.max(heading.span.start, end - 200);
  const match = marked === null ? null : mark.exec(text.slice(from, end));
  const at = match === null ? end : from + match.index;
  return { start: at, end: at };
}
