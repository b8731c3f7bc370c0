import type { Inline, Link } from '../document/model.js';
import { sentenceAround } from '../document/sentences.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import type { Span } from '../place.js';
import { citedBy, type Declared, homeCountry, readingLanguage, scopeOf } from './declared.js';
import type { Fact } from './fact.js';
import { mentionsOf } from './mentions.js';
import { type Passage, passagesOf } from './passages.js';
import { type FoundValue, valuesIn } from './values-in-text.js';

/** A link that cites a declared value. */
export interface Citation {
  readonly passage: Passage;
  readonly link: Link;
  readonly declared: Declared;
}

/** A value that stands in a document without citing where it is declared. */
export interface FreeValue {
  readonly passage: Passage;
  readonly found: FoundValue;
  /** Its sentence in `passage.inline.text`. */
  readonly sentence: Span;
  /** What the same sentence, or the same table row, cites. */
  readonly cited: ReadonlySet<string>;
}

export interface Statements {
  readonly citations: readonly Citation[];
  readonly free: readonly FreeValue[];
}

const known = new WeakMap<Handbook, Map<PolicyDocument, Statements>>();

/**
 * What a document says about values. Free values leave out what the company does not say itself: block quotes, wrong options of a quiz, the case and the sources of a
 * guideline, ages and the past, and retired documents as a whole.
 */
export function statementsOf(document: PolicyDocument, handbook: Handbook): Statements {
  const byDocument = known.get(handbook) ?? new Map<PolicyDocument, Statements>();
  known.set(handbook, byDocument);
  let statements = byDocument.get(document);
  if (statements === undefined) {
    statements = collect(document, handbook);
    byDocument.set(document, statements);
  }
  return statements;
}

function collect(document: PolicyDocument, handbook: Handbook): Statements {
  if (document.head.status === 'retired') return { citations: [], free: [] };
  const citations: Citation[] = [];
  const free: FreeValue[] = [];
  const scope = scopeOf(document, handbook);
  const options = { language: readingLanguage(scope), country: homeCountry(scope) };
  for (const passage of passagesOf(document)) {
    const { inline } = passage;
    const own = citationsIn({ inline, document, handbook });
    citations.push(...own.map((citation) => ({ ...citation, passage })));
    if (passage.quoted || passage.wrongOption || isStory(document, passage)) continue;
    const citing = new Set(own.map(({ link }) => link));
    for (const found of valuesIn(inline, options)) {
      if (found.story || (found.link !== null && citing.has(found.link))) continue;
      const sentence = sentenceAround(inline, found.span.start);
      if (sentence === null) continue;
      const near =
        passage.row === null
          ? own.filter(({ link }) => within(link.inText, sentence))
          : passage.row.flatMap((cell) => citationsIn({ inline: cell, document, handbook }));
      free.push({ passage, found, sentence, cited: new Set(near.map(({ declared }) => declared.id)) });
    }
  }
  return { citations, free };
}

function citationsIn({
  inline,
  document,
  handbook,
}: {
  inline: Inline;
  document: PolicyDocument;
  handbook: Handbook;
}): { link: Link; declared: Declared }[] {
  return inline.links.flatMap((link) => {
    const declared = link.image ? null : citedBy({ url: link.url, document, handbook });
    return declared === null ? [] : [{ link, declared }];
  });
}

/** A guideline's case tells what happened elsewhere, and its sources what others say. */
export function isStory(document: PolicyDocument, { sections }: Passage): boolean {
  return document.head.type === 'guideline' && (sections.includes('case') || sections.includes('sources'));
}

/** How far a sentence's mention of a fact is from a value, in characters; null when there is none. In a table the other cells of the row count as far away. */
export function distanceToMention({ fact, language, value }: { fact: Fact; language: string; value: FreeValue }): number | null {
  const { passage, sentence, found } = value;
  const text = passage.inline.text.slice(sentence.start, sentence.end);
  const distances = mentionsOf({ fact, language, text })
    .map(({ start, end }) => ({ start: start + sentence.start, end: end + sentence.start }))
    .map((mention) => Math.max(0, mention.start - found.span.end, found.span.start - mention.end));
  if (distances.length > 0) return Math.min(...distances);
  const inRow = passage.row?.some((cell) => cell !== passage.inline && mentionsOf({ fact, language, text: cell.text }).length > 0) ?? false;
  return inRow ? passage.inline.text.length + 1000 : null;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
