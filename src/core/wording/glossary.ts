import type { SettingsValue } from '../handbook/settings.js';
import type { Span } from '../place.js';
import { letters, searchText } from '../search-text.js';
import { englishUse } from './english-noun.js';

type Terms = NonNullable<SettingsValue['terms']>;

/** A word of a glossary in a text that should be another one. */
export interface AvoidedWord {
  /** The id of the term. */
  readonly term: string;
  readonly range: Span;
  /** The word to use, as the glossary has it. */
  readonly use: string;
  /** What can stand in the place of the range; null where only a person can inflect it. */
  readonly replacement: string | null;
  /** True when nothing else in the sentence changes with the word. */
  readonly exact: boolean;
}

type Find = (text: string) => readonly AvoidedWord[];

const known = new WeakMap<Terms, Map<string, Find>>();

/**
 * Makes the search for a glossary's avoided words in one language: whole words with the common endings of German and English, never parts of compounds, and not where they are part of
 * a word to use. German nouns are found with a capital letter only, so that "Posten" is not taken for "posten", English words not where they are verbs.
 */
export function glossaryFinder(terms: Terms, language: string): Find {
  const byLanguage = known.get(terms) ?? new Map<string, Find>();
  known.set(terms, byLanguage);
  let find = byLanguage.get(language);
  if (find === undefined) {
    find = finderFor(terms, language);
    byLanguage.set(language, find);
  }
  return find;
}

/** One way to write a word of the glossary; without `term` it is one to use. */
interface Form {
  readonly term: string | null;
  readonly word: Word;
  readonly use: Word;
  readonly replacement: string | null;
  readonly exact: boolean;
}

interface Word {
  readonly text: string;
  readonly gender: Gender | null;
}

type Gender = 'm' | 'f' | 'n';

function finderFor(terms: Terms, language: string): Find {
  const forms = new Map<string, Form>();
  const add = (text: string, form: Form): void => {
    const key = searchText(text).replace(/\s+/g, ' ');
    if (key !== '' && !forms.has(key)) forms.set(key, form);
  };
  const entries = Object.entries(terms).flatMap(([term, byLanguage]) => {
    const entry = Object.hasOwn(byLanguage, language) ? byLanguage[language] : undefined;
    return entry === undefined
      ? []
      : [{ term, use: wordOf(entry.use, language), avoid: entry.avoid.map((word) => wordOf(word, language)) }];
  });
  for (const { use } of entries) add(use.text, { term: null, word: use, use, replacement: null, exact: false });
  for (const { term, use, avoid } of entries)
    for (const word of avoid)
      add(word.text, { term, word, use, replacement: use.text, exact: language !== 'de' || staysAsItIs(word, use) });
  // What somebody wrote down is never taken for another word's inflected form.
  for (const { term, use, avoid } of entries)
    for (const word of avoid)
      for (const [text, replacement] of inflected({ word, use, language })) add(text, { term, word, use, replacement, exact: false });
  if (forms.size === 0) return () => [];
  const pattern = patternFor([...forms.keys()]);
  return (text) =>
    [...searchText(text).matchAll(pattern)].flatMap((match) => {
      const form = forms.get(match[0].replace(/\s+/g, ' '));
      const range = { start: match.index, end: match.index + match[0].length };
      return form === undefined ? [] : judged({ form, range, text, language });
    });
}

function judged({ form, range, text, language }: { form: Form; range: Span; text: string; language: string }): readonly AvoidedWord[] {
  const written = text.slice(range.start, range.end);
  const { term, word, use, exact } = form;
  if (term === null || (language === 'de' && isCapital(word.text) && !isCapital(written))) return [];
  const before = text.slice(Math.max(0, range.start - 200), range.start);
  // "Beschwerde (Reklamation)" says what else a reader may call it.
  if (/[(]\s*(?:auch:?\s|oder\s|früher:?\s|also:?\s|or\s|formerly:?\s)?$/.test(searchText(before)) && saidBefore(before, use)) return [];
  const meant = language === 'en' ? englishUse(text, range) : 'alone';
  if (meant === 'verb' || meant === 'compound') return [];
  const agrees = language === 'de' ? keepsForm({ word, use, before }) : meant !== 'hyphenated';
  const replacement = form.replacement === null || !agrees ? null : capitalised({ replacement: form.replacement, written, word });
  // "a grievance" would become "a objection".
  const article = language === 'en' ? /(?:^|[^a-z])(an?)\s$/i.exec(before)?.[1] : undefined;
  const fits = article === undefined || replacement === null || /^[aeiou]/i.test(replacement) === /^[aeiou]/i.test(written);
  return [{ term, range, use: use.text, replacement: fits ? replacement : null, exact: exact && meant === 'alone' }];
}

/** What stands before a German noun of one gender only, with regard to what a glossary's word can be there. */
const shown: Readonly<Record<Gender, RegExp>> = {
  f: /(?:^|[^a-zäöüß])(?:die|zur|(?:k?ein|mein|dein|sein|ihr|unser|eur|dies|jed|welch|manch)e)\s$/,
  m: /(?:^|[^a-zäöüß])(?:den|(?:k?ein|mein|dein|sein|ihr|unser|eur|dies|jed|welch|manch)en)\s$/,
  n: /(?:^|[^a-zäöüß])(?:das|ins|(?:dies|jed|welch|manch)es)\s$/,
};

/** True where a German noun can take another's place without a change of its article and its ending. Where the glossary does not tell the gender, the article in the text may. */
function keepsForm({ word, use, before }: { word: Word; use: Word; before: string }): boolean {
  if (!isCapital(word.text) || !isCapital(use.text) || headOf(word.text) === headOf(use.text)) return true;
  const search = searchText(before);
  if (use.gender === null || (word.gender === null ? !shown[use.gender].test(search) : word.gender !== use.gender)) return false;
  if (use.gender === 'f') return true;
  // "Die Auftraggeber" are many, and of "der Kunde" only the one who acts keeps this form.
  return !shown.f.test(search) && (use.gender === 'n' || !use.text.endsWith('e') || nominative.test(search));
}

const nominative = /(?:^|[^a-zäöüß])(?:der|k?ein|mein|dein|sein|ihr|unser|euer|dieser|jeder|welcher|mancher)\s$/;

/** The last part of a German noun, which has the gender of the whole. */
function headOf(noun: string): string {
  return noun.split(/[\s-]/).at(-1) ?? noun;
}

function saidBefore(before: string, use: Word): boolean {
  return searchText(before.replace(/\s*\([^(]*$/, '')).endsWith(searchText(use.text));
}

function patternFor(keys: readonly string[]): RegExp {
  const pieces = [...keys]
    .sort((a, b) => b.length - a.length)
    .map((key) => key.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  return new RegExp(`(?<![${letters}ø\\d_@/.-])(?:${pieces.join('|')})(?![${letters}ø\\d_@]|-[${letters}\\d])`, 'g');
}

/** A word as the glossary writes it, in German with the gender that its article or its ending shows. */
function wordOf(written: string, language: string): Word {
  const text = written.trim().normalize('NFC');
  const [, article, noun] = (language === 'de' ? /^(der|die|das)\s+(\S.*)$/i.exec(text) : null) ?? [];
  if (article !== undefined && noun !== undefined) return { text: noun, gender: article === 'der' ? 'm' : article === 'die' ? 'f' : 'n' };
  return { text, gender: language === 'de' && isCapital(text) ? genderOf(text) : null };
}

function genderOf(noun: string): Gender | null {
  if (/(?:ung|heit|keit|schaft|tion|sion|tät|enz)$/.test(noun)) return 'f';
  if (/(?:chen|lein)$/.test(noun)) return 'n';
  return /(?:ling|ismus)$/.test(noun) ? 'm' : null;
}

/** True when the one German word can stand for the other in every sentence: same gender, and no ending that shows number or case. */
function staysAsItIs(word: Word, use: Word): boolean {
  if (!isCapital(word.text) && !isCapital(use.text)) return true;
  if (word.gender === null || word.gender !== use.gender) return false;
  return word.gender === 'f' || (!/(?:er|el|en|chen|lein)$/.test(word.text) && !/(?:er|el|en|chen|lein|e)$/.test(use.text));
}

/** The forms of a word with common endings, each with what could stand there instead. */
function inflected({ word, use, language }: { word: Word; use: Word; language: string }): readonly (readonly [string, string | null])[] {
  const { text } = word;
  if (language === 'en') {
    const possessive = ["'s", '’s'].map((ending) => [text + ending, `${use.text}${ending}`] as const);
    return [[plural(text), plural(use.text)], ...possessive];
  }
  if (language !== 'de') return [];
  const endings = isCapital(text)
    ? text.endsWith('e')
      ? ['n', 'ns', 's']
      : ['e', 'en', 's', 'es', 'er', 'ern', ...(/(?:el|er)$/.test(text) ? ['n'] : []), ...(text.endsWith('in') ? ['nen'] : [])]
    : text.endsWith('e')
      ? ['n', 'r', 's', 'm']
      : ['e', 'en', 'er', 'es', 'em'];
  const mine = femininePlural(word);
  return endings.map((ending) => [text + ending, mine === text + ending ? femininePlural(use) : null]);
}

function plural(word: string): string {
  if (/[^aeiou]y$/i.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`;
}

function femininePlural({ text, gender }: Word): string | null {
  if (gender !== 'f') return null;
  if (text.endsWith('e')) return `${text}n`;
  return text.endsWith('in') ? `${text}nen` : `${text}en`;
}

function capitalised({ replacement, written, word }: { replacement: string; written: string; word: Word }): string {
  if (written.length > 3 && written === written.toUpperCase() && word.text !== word.text.toUpperCase()) return replacement.toUpperCase();
  return isCapital(written) && !isCapital(word.text) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}
