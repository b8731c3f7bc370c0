import { joinPieces, mergeSequence } from './sequence.js';
import type { Piece, Three, Unit } from './unit.js';

/** Two changes of one sentence are independent when at least this many unchanged words stand between them: “4 hours” must not become “2 days” because one side wrote “2” and the other “days”. */
const wordsApart = 2;

/**
 * Merges three versions of a paragraph or list item word by word; null when both sides changed the same words, or words so close together that only a person can say
 * what is meant. White space counts as what separates words, so that other line ends are no other text.
 */
export function mergeWords({ base, ours, theirs }: Three<string>): string | null {
  const rows = { base: wordsOf(base), ours: wordsOf(ours), theirs: wordsOf(theirs) };
  const steps = mergeSequence<never, Unit>({ ...rows, loose: false, settle: null, apart: wordsApart });
  const pieces: Piece[] = [];
  for (const step of steps) {
    if (step.kind === 'clash') return null;
    pieces.push(step.piece);
  }
  return joinPieces({ ...rows, pieces, between: () => ' ' });
}

/** The words of a text: letters and digits in a row, any other character alone; white space at the start is a word of its own. */
function wordsOf(text: string): readonly Unit[] {
  return Array.from(text.matchAll(/([\p{L}\p{M}\p{N}]+|[^\s]|^\s+)(\s*)/gu), ([, word = '', gap = '']) => ({
    text: word,
    gap,
    key: null,
    kind: /^[\p{L}\p{N}]/u.test(word) ? 'word' : 'sign',
  }));
}
