import { hasFillIn } from '../facts/fill-in.js';
import { emptyNoteWords, fewestNoteWords } from './note-words.data.js';

const empty = new RegExp(`^(?:${[...emptyNoteWords.de, ...emptyNoteWords.en].join('|')})$`, 'iu');

/**
 * True for a note of a change that says something: at least three words, of which at least one is more than "changes", "update" and what goes with them. In any language; only German
 * and English words are known as empty.
 */
export function isTellingNote(note: string): boolean {
  if (hasFillIn(note)) return false;
  const words = note.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => /\p{L}{2}/u.test(word) && !empty.test(word));
  return words.length >= fewestNoteWords && telling.length > 0;
}

/** A note as one line. */
export function noteLine(note: string): string {
  return note.replace(/\s+/g, ' ').trim();
}
