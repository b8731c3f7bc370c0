import type { Heading } from '../document/model.js';
import { type Passage, passagesOf } from '../facts/passages.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import type { Language } from '../language.js';
import { addCounts, countSentences, noCounts, type SentenceCounts } from './count-text.js';
import type { TextCounts } from './formulas.js';

/** A running text with its sentences. */
export interface CountedText {
  readonly passage: Passage;
  readonly sentences: readonly SentenceCounts[];
}

/** A stretch of a document that is long enough to be judged. */
export interface CountedSection {
  /** Null before the first heading. */
  readonly heading: Heading | null;
  readonly first: Passage;
  readonly counts: TextCounts;
}

/** The texts of a document that readers read as sentences: no headings, no tables, no code, no quotes, no examples of what not to write. */
export function countedTexts(document: PolicyDocument, language: Language): readonly CountedText[] {
  const headings = new Set(document.markdown.sections.map(({ heading }) => heading.inline));
  const counted: CountedText[] = [];
  for (const passage of passagesOf(document)) {
    const { inline, row, quoted, wrongOption, badExample } = passage;
    if (row !== null || quoted || wrongOption || badExample || headings.has(inline)) continue;
    const sentences = countSentences(inline, language);
    if (sentences.length > 0) counted.push({ passage, sentences });
  }
  return counted;
}

interface Stretch {
  readonly path: readonly string[];
  readonly first: Passage;
  counts: TextCounts;
}

/**
 * The sections with at least `words` words of their own, in source order. A shorter one counts with the section around it, since the formulas say nothing about a few lines; what
 * is left at the top and still too short is not judged.
 */
export function countedSections(document: PolicyDocument, texts: readonly CountedText[], words: number): readonly CountedSection[] {
  const stretches = new Map<string, Stretch>();
  for (const { passage, sentences } of texts) add(passage.sections, passage, sentences.reduce(addCounts, noCounts));
  const judged: Stretch[] = [];
  const deepest = Math.max(0, ...[...stretches.values()].map(({ path }) => path.length));
  for (let depth = deepest; depth >= 0; depth--)
    for (const stretch of [...stretches.values()].filter(({ path }) => path.length === depth)) {
      if (stretch.counts.words >= words) judged.push(stretch);
      else if (depth > 0) add(stretch.path.slice(0, -1), stretch.first, stretch.counts);
    }
  const headingOf = new Map(document.markdown.sections.map(({ id, heading }) => [id, heading]));
  return judged
    .map(({ path, first, counts }) => ({ heading: headingOf.get(path.at(-1) ?? '') ?? null, first, counts }))
    .sort((a, b) => startOf(a) - startOf(b));

  function add(path: readonly string[], first: Passage, counts: TextCounts): void {
    const key = path.join('/');
    const known = stretches.get(key);
    if (known === undefined) stretches.set(key, { path, first, counts });
    else known.counts = addCounts(known.counts, counts);
  }
}

function startOf({ heading, first }: CountedSection): number {
  return heading?.span.start ?? first.inline.runs[0]?.source ?? 0;
}
