import type { Markdown } from '../../document/model.js';
import { sentencesOf } from '../../document/sentences.js';
import type { Passage } from '../../facts/passages.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { rememberOf } from '../../remember.js';
import { letters, searchText } from '../../search-text.js';
import { forcesBelow, type Obligation } from '../../versions/obligations.js';
import { ownPassages } from '../../wording/own-passages.js';

/** A sentence in which a document speaks for the company, with what it asks; headings ask nothing and are left out. */
export interface OwnStatement {
  readonly passage: Passage;
  /** Where the sentence stands in the passage's text. */
  readonly range: Span;
  /** The sentence as a search text. */
  readonly search: string;
  readonly modality: Obligation['modality'];
  readonly negated: boolean;
}

/** Every sentence of a document in which it speaks for the company, in source order. Points of a list take over what the line before them asks. */
export function ownStatements(document: PolicyDocument, language: Language): readonly OwnStatement[] {
  return statementsIn(document.markdown, document, language);
}

const statementsIn = rememberOf(collect);

function collect(markdown: Markdown, document: PolicyDocument, language: Language): readonly OwnStatement[] {
  const passages = new Map(ownPassages(document).map((passage) => [passage.inline, passage] as const));
  const seen = new Map<Passage, number>();
  return forcesBelow(markdown.blocks, language).flatMap(({ inline, modality, negated }) => {
    const passage = passages.get(inline);
    if (passage === undefined) return [];
    const index = seen.get(passage) ?? 0;
    seen.set(passage, index + 1);
    const range = sentencesOf(inline)[index] ?? { start: 0, end: inline.text.length };
    return [{ passage, range, search: searchText(inline.text.slice(range.start, range.end)).replace(/\s/g, ' '), modality, negated }];
  });
}

/** True for a sentence that forbids something. */
export function forbids({ modality, negated }: OwnStatement): boolean {
  return negated && (modality === 'may' || modality === 'do' || modality === 'should');
}

/** True for a sentence that asks for something. */
export function demands({ modality, negated }: OwnStatement): boolean {
  return !negated && (modality === 'must' || modality === 'do' || modality === 'should');
}

/** True for a sentence that lets somebody do something, or frees from a duty. */
export function permits({ modality, negated }: OwnStatement): boolean {
  return (modality === 'may' && !negated) || (modality === 'must' && negated);
}

/** A search for any of some patterns as whole words, made when it is first asked for. The patterns are pieces of regular expressions over search texts. */
export function anyOf(patterns: readonly string[]): () => RegExp {
  return once(() => new RegExp(`(?<![${letters}\\d])(?:${patterns.join('|')})(?![${letters}\\d])`));
}
