import type { Language, Localised } from '../language.js';

/** What the formulas need to know of a text. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables and more. */
  readonly manySyllables: number;
  /** Words of one syllable. */
  readonly oneSyllable: number;
  /** Words of more than six letters. */
  readonly longWords: number;
}

/**
 * The first new Vienna formula (neue Wiener Sachtextformel, nWS1): the school year whose pupils follow a German text, about 4 to 15.
 * Richard Bamberger and Erich Vanecek, Lesen – Verstehen – Lernen – Schreiben, Vienna 1984. Needs at least one word and one sentence.
 */
export function viennaGrade({ sentences, words, manySyllables, oneSyllable, longWords }: TextCounts): number {
  const share = (count: number) => (100 * count) / words;
  return 0.1935 * share(manySyllables) + 0.1672 * (words / sentences) + 0.1297 * share(longWords) - 0.0327 * share(oneSyllable) - 0.875;
}

/**
 * Reading ease of a German text, 0 (hard) to 100 (easy), both ends open.
 * Toni Amstad, Wie verständlich sind unsere Zeitungen?, Zurich 1978; step by step in annex 1 of Barbara Poschwatta's dissertation, Humboldt-Universität zu Berlin 2005. Needs at least one word and one sentence.
 */
export function amstadEase({ sentences, words, syllables }: TextCounts): number {
  return 180 - words / sentences - 58.5 * (syllables / words);
}

/**
 * Reading ease of an English text, 0 (hard) to 100 (easy), both ends open.
 * Rudolf Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948), 221-233. Needs at least one word and one sentence.
 */
export function fleschEase({ sentences, words, syllables }: TextCounts): number {
  return 206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words);
}

/**
 * The Flesch-Kincaid grade: the school year of the United States whose pupils follow an English text.
 * J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, Derivation of new readability formulas for Navy enlisted personnel, 1975. Needs at least one word and one
 * sentence.
 */
export function kincaidGrade({ sentences, words, syllables }: TextCounts): number {
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/** How hard a text is to read by the two formulas of its language. */
export interface ReadingLevel {
  /** The year of school after which it reads easily. */
  readonly grade: number;
  /** From 0 (hard) to 100 (easy), both ends open. */
  readonly ease: number;
  /** The names of the formulas. */
  readonly formulas: Localised;
}

/** The reading level of a text with at least one word and one sentence. */
export function readingLevel(counts: TextCounts, language: Language): ReadingLevel {
  return language === 'de'
    ? {
        grade: viennaGrade(counts),
        ease: amstadEase(counts),
        formulas: { de: 'Wiener Sachtextformel und Amstad', en: 'Vienna formula and Amstad' },
      }
    : {
        grade: kincaidGrade(counts),
        ease: fleschEase(counts),
        formulas: { de: 'Flesch-Kincaid und Flesch', en: 'Flesch-Kincaid and Flesch' },
      };
}
