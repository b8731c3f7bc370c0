import type { Inline } from '../document/model.js';
import { sentencesOf } from '../document/sentences.js';
import { fillIns } from '../facts/fill-in.js';
import type { Language } from '../language.js';
import type { Span } from '../place.js';
import type { TextCounts } from './formulas.js';
import { germanSyllables } from './syllables-de.js';
import { englishSyllables } from './syllables-en.js';
import { visitWords } from './words.js';

export interface SentenceCounts extends TextCounts {
  /** In the text that was counted. */
  readonly span: Span;
}

export const noCounts: TextCounts = { sentences: 0, words: 0, syllables: 0, manySyllables: 0, oneSyllable: 0, longWords: 0 };

/** The sum of two texts. */
export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    sentences: a.sentences + b.sentences,
    words: a.words + b.words,
    syllables: a.syllables + b.syllables,
    manySyllables: a.manySyllables + b.manySyllables,
    oneSyllable: a.oneSyllable + b.oneSyllable,
    longWords: a.longWords + b.longWords,
  };
}

/** Counts a running text sentence by sentence. Code and places to fill in are not read, and sentences without a word are left out. */
export function countSentences(inline: Pick<Inline, 'text' | 'code'>, language: Language): readonly SentenceCounts[] {
  const { text, code } = inline;
  const syllablesOf = language === 'de' ? german : english;
  const skipped = text.includes('[') ? [...code, ...fillIns(text)].sort((a, b) => a.start - b.start) : code;
  const counted: SentenceCounts[] = [];
  let words = 0;
  let syllables = 0;
  let manySyllables = 0;
  let oneSyllable = 0;
  let longWords = 0;
  const visit = (start: number, end: number, vowels: number | null): void => {
    // One vowel is one syllable; a few English words hum their last one, as "prism" does.
    const plain = vowels !== null && vowels <= 1 && (language === 'de' || !hums(text, end));
    const own = plain ? 1 : syllablesOf(text.slice(start, end));
    words += 1;
    syllables += own;
    if (own === 1) oneSyllable += 1;
    else if (own >= 3) manySyllables += 1;
    if (end - start > 6) longWords += 1;
  };
  for (const span of sentencesOf(inline)) {
    words = syllables = manySyllables = oneSyllable = longWords = 0;
    visitWords({ text, span, skipped, language }, visit);
    if (words > 0) counted.push({ span, sentences: 1, words, syllables, manySyllables, oneSyllable, longWords });
  }
  return counted;
}

function hums(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return last === 'm' || (last === 's' && text.charAt(end - 2) === 'm');
}

const german = remembering(germanSyllables);
const english = remembering(englishSyllables);

/** A handbook says the same words again and again; the memory is bounded, since a file may hold any number of them. */
function remembering(count: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let syllables = known.get(word);
    if (syllables === undefined) {
      syllables = count(word);
      if (known.size >= 20_000) known.clear();
      known.set(word, syllables);
    }
    return syllables;
  };
}
