import { sentenceAround } from '../document/sentences.js';
import { type Passage, passagesOf } from '../facts/passages.js';
import { isStory } from '../facts/statements.js';
import type { PolicyDocument } from '../handbook/handbook.js';

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
