import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { type Passage, passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';

/** The language whose word lists judge a document; null for another one, and for a retired document. */
export function judgedLanguage(document: PolicyDocument, handbook: Handbook | null): Language | null {
  if (document.head.status === 'retired') return null;
  return handbook === null
    ? (languages.find((known) => known === document.head.lang) ?? null)
    : readingLanguage(scopeOf(document, handbook));
}

/** The passages in which a document speaks for the company: no quotes, bad examples, wrong options and cases. */
export function ownPassages(document: PolicyDocument): readonly Passage[] {
  return passagesOf(document).filter(
    (passage) => !passage.quoted && !passage.badExample && !passage.wrongOption && !isStory(document, passage),
  );
}
