import { readingLanguage, scopeOf } from '../../facts/declared.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';

/** The language whose word lists judge a document; null for another one, and for a retired document. */
export function judgedLanguage(document: PolicyDocument, handbook: Handbook | null): Language | null {
  if (document.head.status === 'retired') return null;
  return handbook === null
    ? (languages.find((known) => known === document.head.lang) ?? null)
    : readingLanguage(scopeOf(document, handbook));
}
