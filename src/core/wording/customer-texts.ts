import { readingLanguage, scopeOf } from '../facts/declared.js';
import { type Passage, passagesOf } from '../facts/passages.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { type Language, languages } from '../language.js';

/** The language in which a document's texts are judged; null for one that no word list knows, and for a retired document. */
export function customerLanguage(document: PolicyDocument, handbook: Handbook | null): Language | null {
  if (document.head.status === 'retired') return null;
  return handbook === null
    ? (languages.find((known) => known === document.head.lang) ?? null)
    : readingLanguage(scopeOf(document, handbook));
}

/** Sections outside answer guides whose block quotes are sent to customers as they stand. */
const sentSections = ['holding-statement', 'opening-and-closing', 'closing-text', 'invitation'];

/** The passages that customers get to read: an answer guide, its example, and the holding statements and closing texts of other documents. Bad examples never count. */
export function customerTexts(document: PolicyDocument): readonly Passage[] {
  const { type } = document.head;
  if (type !== 'answer' && type !== 'playbook' && type !== 'strategy' && type !== 'worksheet') return [];
  return passagesOf(document).filter(({ badExample, quoted: inQuote, sections }) => {
    if (badExample) return false;
    // Elsewhere in an answer guide a block quote is what the customer wrote.
    if (type === 'answer') return !inQuote || sections.includes('example');
    return inQuote && sections.some((section) => sentSections.includes(section));
  });
}
