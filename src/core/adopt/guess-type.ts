import type { PolicyType } from '../handbook/document-head.js';
import { typeWords } from './type-words.data.js';

export interface TypeGuess {
  readonly type: PolicyType;
  /** The words that spoke for it; none where nothing did. */
  readonly words: readonly string[];
  /** True where another type has as much for it, or nothing has. */
  readonly unsure: boolean;
}

/** Guesses the type of a document. A word in the title or file name counts three, in a folder's name one. */
export function guessType({ names, folders }: { names: readonly string[]; folders: readonly string[] }): TypeGuess {
  const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[-_]+/g, ' ');
  const near = names.map(plain).join('\n');
  const far = folders.map(plain).join('\n');
  const judged = typeWords
    .map(([type, list]) => {
      const inNames = list.filter((word) => stands(word, near));
      const inFolders = list.filter((word) => stands(word, far));
      const found = [...new Set([...inNames, ...inFolders])].map((word) => word.replace('…', ''));
      const words = found.filter((word) => !found.some((other) => other !== word && other.includes(word)));
      return { type, words, score: 3 * inNames.length + inFolders.length };
    })
    .sort((a, b) => b.score - a.score);
  const [best, next] = judged;
  if (best === undefined || best.score === 0) return { type: 'guideline', words: [], unsure: true };
  return { type: best.type, words: best.words, unsure: best.score === next?.score };
}

function stands(word: string, text: string): boolean {
  if (word.startsWith('…')) return text.includes(word.slice(1));
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}
