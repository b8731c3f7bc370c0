import type { Span } from '../place.js';
import { letters, searchText } from '../search-text.js';
import type { Fact } from './fact.js';

/** Finds mentions in a text; of the same length as the text, so that places hold. */
type Finder = (text: string) => Iterable<RegExpExecArray>;

const finders = new WeakMap<Fact, Map<string, Finder>>();

/**
 * Where a text mentions a fact by the words declared for a language. A word may go on ("return" finds "returns", "Rückgabe" finds "Rückgabefrist"), in German a longer
 * one may also end a compound ("Warenrückgabe"); words of up to three letters stand alone. Verbs are found in their parts as well: "senden … zurück", "send … back".
 */
export function mentionsOf({ fact, language, text }: { fact: Fact; language: string; text: string }): readonly Span[] {
  return Array.from(finderOf(fact, language)(text), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

function finderOf(fact: Fact, language: string): Finder {
  const byLanguage = finders.get(fact) ?? new Map<string, Finder>();
  finders.set(fact, byLanguage);
  let finder = byLanguage.get(language);
  if (finder === undefined) {
    const declared = Object.hasOwn(fact.mentions, language) ? (fact.mentions[language] ?? []) : [];
    finder = finderFor(
      declared.map((word) => word.trim().normalize('NFC')).filter((word) => word !== ''),
      language,
    );
    byLanguage.set(language, finder);
  }
  return finder;
}

function finderFor(words: readonly string[], language: string): Finder {
  if (words.length === 0) return () => [];
  // The class of all letters is slow to make, and most words are written with those of a search text.
  const plain = words.map(searchText).every((word) => !word.includes('ø'));
  const letter = plain ? letters : String.raw`\p{L}`;
  const sources = words.flatMap((word) => [
    wordPattern({ word: plain ? searchText(word) : word, language, letter }),
    ...partedVerb({ word, language, letter }),
  ]);
  const pattern = new RegExp(sources.join('|'), plain ? 'g' : 'giu');
  return plain ? (text) => searchText(text).matchAll(pattern) : (text) => text.matchAll(pattern);
}

function wordPattern({ word, language, letter }: { word: string; language: string; letter: string }): string {
  const escaped = word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
  const length = word.replace(new RegExp(`[^${letter}]`, 'gu'), '').length;
  const left = language === 'de' && length >= 6 ? '' : `(?<![${letter}\\d])`;
  return `${left}${escaped}${length <= 3 ? `(?![${letter}\\d])` : ''}`;
}

/** Prefixes that stand apart in a main clause, at the end of it. */
const separable = /^(zurück|weiter|zusammen|ab|an|auf|aus|ein|mit|vor|nach|zu)(?!zu)(\p{Ll}{3,20}?)(e?n)$/u;
const particle = /^(\p{Ll}{3,20}) (back|away|off|out|up|down|over|on|in)$/u;
const clauseEnd = String.raw`(?=\s*(?:[.,;:!?)…]|$|(?:und|oder|sowie|and|or)\s))`;

/** A verb whose parts stand apart, as patterns: "Sie senden die Ware innerhalb von 30 Tagen zurück", "zurückzusenden", "send the goods back". None for other words. */
function partedVerb({ word, language, letter }: { word: string; language: string; letter: string }): readonly string[] {
  const [open, close] = [`(?<![${letter}\\d])`, `(?![${letter}\\d])`];
  const between = String.raw`[^!?;:]{1,120}?\s`;
  if (language === 'de') {
    const [, prefix, stem, ending] = separable.exec(word) ?? [];
    if (prefix === undefined || stem === undefined) return [];
    const changed = stem === 'geb' ? '|gib(?:s?t)?' : stem === 'nehm' ? '|nimm(?:s?t)?' : '';
    return [
      `${open}(?:${stem}(?:${ending}|e|e?s?t)${changed})${close}${between}${prefix}${close}${clauseEnd}`,
      `${open}${prefix}zu${stem}${ending}${close}`,
    ];
  }
  const [, verb, off] = language === 'en' ? (particle.exec(word) ?? []) : [];
  if (verb === undefined || off === undefined) return [];
  // "Pass it on" ends a clause, "pass it on Monday" goes on; "back" and "away" are no prepositions.
  return [
    `${open}${verb}(?:e?s|ing)?${close}(?:\\s[${letter}\\d’'-]{1,30}){1,5}\\s${off}${close}${off === 'back' || off === 'away' ? '' : clauseEnd}`,
  ];
}
