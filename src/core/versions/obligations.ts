import { type Block, type Inline, type Link, type Section, visitInlines } from '../document/model.js';
import { bySentence, sentencesOf } from '../document/sentences.js';
import { numberWords } from '../duration.js';
import { parseAmount } from '../facts/amount.js';
import { normalised, valueKey } from '../facts/typed-value.js';
import { type FoundValue, valuesIn } from '../facts/values-in-text.js';
import { compareText } from '../finding.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { factIdOf } from './fact-id.js';
import { audienceWords, forceWords, limitWords, type Modality, subjectWords } from './modality.data.js';

/** A statement that binds somebody: what it asks, of whom, about what, with which numbers and facts. */
export interface Obligation {
  /** The running text that holds it. */
  readonly inline: Inline;
  /** Its sentence, in Unicode NFC, without soft hyphens and with single spaces. */
  readonly text: string;
  /** Null for a statement that binds by its numbers or facts alone. */
  readonly modality: Modality | null;
  readonly negated: boolean;
  /** "only", "except". */
  readonly limits: readonly string[];
  readonly audience: readonly string[];
  readonly subjects: readonly string[];
  /** Typed values and bare numbers, by meaning. */
  readonly numbers: readonly string[];
  /** Ids of the facts that it cites. */
  readonly facts: readonly string[];
}

/** The statements of a section or of blocks that carry modality or negation, a number or a fact, in source order. Languages other than German and English are read by numbers and facts alone. */
export function obligationsOf(subject: Section | readonly Block[], language: Language | null): readonly Obligation[] {
  const found: Obligation[] = [];
  visitInlines(isSection(subject) ? subject.blocks : subject, (inline, block) => {
    if (block.kind === 'heading') return;
    const clean = cleaned(inline);
    const sentences = sentencesOf(clean);
    const values = bySentence({ items: valuesIn(clean, { language }), sentences, spanOf: (value) => value.span });
    const links = bySentence({ items: clean.links, sentences, spanOf: ({ inText }) => inText });
    for (const [index, span] of sentences.entries()) {
      const text = clean.text.slice(span.start, span.end);
      const obligation = readStatement({ text, span, values: values[index] ?? [], links: links[index] ?? [], language });
      if (obligation !== null) found.push({ inline, ...obligation });
    }
  });
  return found;
}

/** True for a statement that asks or forbids something, not merely one with a number. */
export function isDemand({ modality, negated }: Obligation): boolean {
  return modality === 'must' || modality === 'should' || modality === 'do' || (modality === 'may' && negated);
}

function isSection(subject: Section | readonly Block[]): subject is Section {
  return 'blocks' in subject;
}

/** The running text as it is read: what shows nothing is gone, so that a soft hyphen cannot hide a word. Links and code keep their places. */
function cleaned(inline: Inline): Inline {
  if (!/[\u00ad\u200b\ufeff\u00a0\u202f]|\s{2}|[\u0300-\u036f]/u.test(inline.text)) return inline;
  const spans = [...inline.links.map(({ inText }) => inText), ...inline.code];
  const edges = [...new Set([0, ...spans.flatMap(({ start, end }) => [start, end]), inline.text.length])].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let text = '';
  for (const [index, edge] of edges.entries()) {
    moved.set(edge, text.length);
    const piece = inline.text.slice(edge, edges[index + 1] ?? edge);
    text += piece
      .normalize('NFC')
      .replace(/[\u00ad\u200b\ufeff]/g, '')
      .replace(/[\s\u00a0\u202f]+/gu, ' ');
  }
  const move = ({ start, end }: Span): Span => ({ start: moved.get(start) ?? 0, end: moved.get(end) ?? text.length });
  return { ...inline, text, code: inline.code.map(move), links: inline.links.map((link) => ({ ...link, inText: move(link.inText) })) };
}

/** Null for a sentence that binds nobody. */
function readStatement({
  text,
  span,
  values,
  links,
  language,
}: {
  text: string;
  span: Span;
  values: readonly FoundValue[];
  links: readonly Link[];
  language: Language | null;
}): Omit<Obligation, 'inline'> | null {
  const facts = links.flatMap(({ url }) => factIdOf(url) ?? []).sort(compareText);
  const force = language === null ? { modality: null, negated: false } : forceOf(text, language);
  const numbers = numbersOf({ text, span, values, language });
  const limits = language === null ? [] : limitsOf(text, language);
  const binds = force.modality !== null || force.negated || limits.length > 0 || numbers.length > 0 || facts.length > 0;
  if (!binds) return null;
  return {
    text: normalised(text),
    ...force,
    limits,
    audience: language === null ? [] : conceptsIn(text, audience[language]()),
    subjects: language === null ? [] : conceptsIn(text, subjects[language]()),
    numbers: numbers.length > 0 && language !== null ? [...numbers, ...conceptsIn(text, bounds[language]())] : numbers,
    facts,
  };
}

const words = (patterns: readonly string[]): string => `(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`;

const one = (patterns: readonly string[]): RegExp => new RegExp(words(patterns), 'iu');

const force = { de: once(() => compile('de')), en: once(() => compile('en')) } as const;

function compile(language: Language) {
  const table = forceWords[language];
  return {
    forbid: one(table.forbid),
    need: one(table.need),
    must: one(table.must),
    should: one(table.should),
    may: one(table.may),
    negations: new RegExp(words(table.negation), 'giu'),
    only: one(table.only),
    except: one(table.except),
    // German requests are known by the capital letter at the start.
    request: new RegExp(`^[„“"(]?(?:${table.request.join('|')})(?![\\p{L}\\d])`, language === 'de' ? 'u' : 'iu'),
  };
}

/** Prohibitions are "may" with a negation and freedom from a duty is "must" with one, so that the same demand in other words stays the same. */
function forceOf(text: string, language: Language): { modality: Modality | null; negated: boolean } {
  const table = force[language]();
  const count = [...text.matchAll(table.negations)].length;
  const odd = count % 2 === 1;
  const need = table.need.exec(text);
  if (need !== null) return { modality: 'must', negated: true };
  const forbid = table.forbid.exec(text);
  if (forbid !== null) {
    // "Nicht verboten" allows; the negation inside "not allowed" is part of the word.
    const rest = `${text.slice(0, forbid.index)} ${text.slice(forbid.index + forbid[0].length)}`;
    const negations = [...rest.matchAll(table.negations)].length;
    return { modality: 'may', negated: negations % 2 === 0 };
  }
  if (table.must.test(text)) return { modality: 'must', negated: odd };
  if (table.should.test(text)) return { modality: 'should', negated: odd };
  if (table.may.test(text)) return { modality: 'may', negated: odd };
  if (table.request.test(text)) return { modality: 'do', negated: count > 0 };
  return { modality: null, negated: odd };
}

function limitsOf(text: string, language: Language): readonly string[] {
  return (['only', 'except'] as const).filter((name) => force[language]()[name].test(text));
}

type Concepts = readonly { readonly name: string; readonly pattern: RegExp }[];

function conceptsOf(table: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>, language: Language): Concepts {
  // "sie" in small letters is somebody else than "Sie".
  return Object.entries(table).map(([name, byLanguage]) => ({
    name,
    pattern: new RegExp(words(byLanguage[language]), language === 'de' && name === 'you' ? 'u' : 'iu'),
  }));
}

const inEach = (table: Parameters<typeof conceptsOf>[0]) => ({
  de: once(() => conceptsOf(table, 'de')),
  en: once(() => conceptsOf(table, 'en')),
});
const audience = inEach(audienceWords);
const subjects = inEach(subjectWords);
const bounds = inEach(limitWords);

function conceptsIn(text: string, concepts: Concepts): readonly string[] {
  return concepts.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);
}

const bareNumber = once(() => /(?<![\p{L}\d.,])\d{1,12}(?:[.,]\d{1,12})*(?![\p{L}\d])/gu);
/** "Ein" and "one" are articles more often than numbers. */
const countWords = Object.keys(numberWords).filter((word) => (numberWords[word] ?? 0) > 1);
const countWord = once(() => new RegExp(words([...countWords].sort((a, b) => b.length - a.length)), 'giu'));

function numbersOf({
  text,
  span,
  values,
  language,
}: {
  text: string;
  span: Span;
  values: readonly FoundValue[];
  language: Language | null;
}): readonly string[] {
  const taken = new Uint8Array(text.length);
  for (const value of values) taken.fill(1, Math.max(0, value.span.start - span.start), Math.max(0, value.span.end - span.start));
  const free = (index: number): boolean => taken[index] === 0;
  const typed = values.map(({ value }) => valueKey(value));
  const bare = [...text.matchAll(bareNumber())]
    .filter(({ index }) => free(index))
    .map(([match]) => `number ${parseAmount({ text: match, language, grouped: false }) ?? match}`);
  const named = [...text.matchAll(countWord())]
    .filter(({ index }) => free(index))
    .map(([match]) => `number ${numberWords[match.toLowerCase()]}`);
  return [...typed, ...bare, ...named].sort(compareText);
}
