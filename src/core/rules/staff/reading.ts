import { sentenceAround } from '../../document/sentences.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { type Passage, passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import { atKey } from '../../handbook/front-matter.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';
import type { At } from '../../place.js';

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

/**
 * A question to the sentence, or to the row of a table, around an offset of a passage's text. It is asked once for each sentence, so that a long one full of matches
 * stays linear.
 */
export function askAround({ inline, row }: Passage, ask: (text: string) => boolean): (offset: number) => boolean {
  const answers = new Map<number, boolean>();
  return (offset) => {
    const sentence = row === null ? sentenceAround(inline, offset) : null;
    const key = sentence?.start ?? -1;
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = ask(row === null ? inline.text.slice(sentence?.start, sentence?.end) : row.map(({ text }) => text).join(' | '));
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Where something is said of a document as a whole: its first heading, else its title in the front matter. */
export function titleOf(document: PolicyDocument): At {
  const heading = document.markdown.sections[0]?.heading;
  return heading === undefined ? atKey(document, 'title') : { source: document.source, span: heading.span };
}
