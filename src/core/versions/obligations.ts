import type { Block, Heading, Inline, Link, Paragraph, Section } from '../document/model.js';
import { searchOf } from '../document/search-of.js';
import { bySentence, sentencesOf } from '../document/sentences.js';
import { numberWords } from '../duration.js';
import { parseAmount } from '../facts/amount.js';
import { normalised, valueKey } from '../facts/typed-value.js';
import { type FoundValue, valuesIn } from '../facts/values-in-text.js';
import { compareText } from '../finding.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import type { Span } from '../place.js';
import { rememberOf } from '../remember.js';
import { factIdOf } from './fact-id.js';
import { audienceWords, limitWords, type Modality, subjectWords } from './modality.data.js';
import { forceOf, wholeWords } from './statement-force.js';

/** A statement that binds somebody: what it asks, of whom, about what, with which numbers and facts. */
export interface Obligation {
  /** The running text that holds it. */
  readonly inline: Inline;
  /** Its sentence, in Unicode NFC, without soft hyphens and with single spaces. */
  readonly text: string;
  /** Null for a statement that binds by its numbers or facts alone. */
  readonly modality: Modality | null;
  readonly negated: boolean;
  /** What its further clauses ask: modality and sign of each, `may-`; a bare negation is `-`. */
  readonly also: readonly string[];
  /** "only", "except", "without". */
  readonly limits: readonly string[];
  readonly audience: readonly string[];
  readonly subjects: readonly string[];
  /** Typed values and bare numbers, by meaning. */
  readonly numbers: readonly string[];
  /** Ids of the facts that it cites. */
  readonly facts: readonly string[];
}

/**
 * The statements of a section or of blocks that carry modality or negation, a limit, a number or a fact, in source order (docs/digests.en.md). Languages other than German
 * and English are read by numbers and facts alone.
 */
export function obligationsOf(subject: Section | readonly Block[], language: Language | null): readonly Obligation[] {
  return statementsOf(subject, language).filter(binds);
}

/** Every sentence of a section or of blocks as a statement, those that bind nobody included. */
export function statementsOf(subject: Section | readonly Block[], language: Language | null): readonly Obligation[] {
  const found: Obligation[] = [];
  eachText(subject, language, (inline, lead) => {
    for (const [index, statement] of statementsIn(inline, language).entries())
      found.push({ inline, ...statement, ...(isLed(index, statement) ? lead : null) });
  });
  return found;
}

/** What every sentence of a section or of blocks asks, as `statementsOf` has it. The rest of a statement takes several times as long to find. */
export function forcesBelow(subject: Section | readonly Block[], language: Language): readonly ForceOfSentence[] {
  const found: ForceOfSentence[] = [];
  eachText(subject, language, (inline, lead) => {
    for (const [index, { modality, negated }] of forcesOf(inline, language).entries())
      found.push({ inline, modality, negated, ...(isLed(index, { modality, negated }) ? lead : null) });
  });
  return found;
}

/** The first sentence of a point in a list takes over what leads the list in, where it asks nothing by itself. */
function isLed(index: number, { modality, negated }: Lead): boolean {
  return index === 0 && modality === null && !negated;
}

/** Visits the running texts that make statements, with what the line before a list asks of each of its points. */
function eachText(subject: Section | readonly Block[], language: Language | null, read: (inline: Inline, lead: Lead | null) => void): void {
  const walk = (blocks: readonly Block[], heading: Heading | null, inherited: Lead | null): void => {
    let title = heading;
    for (const [index, block] of blocks.entries()) {
      if (block.kind === 'heading') title = block;
      else if (block.kind === 'paragraph') read(block.inline, null);
      else if (block.kind === 'table') for (const row of [block.header, ...block.rows]) for (const cell of row) read(cell.inline, null);
      else if (block.kind === 'quote') walk(block.children, null, null);
      else if (block.kind === 'list') {
        const lead = leadOf({ previous: blocks[index - 1], title, language }) ?? inherited;
        for (const { children } of block.items) {
          const [first, ...rest] = children;
          if (first?.kind === 'paragraph') {
            read(first.inline, lead);
            // The item leads its own list in.
            walkItem(first, rest, lead);
          } else walk(children, null, lead);
        }
      }
    }
  };
  const walkItem = (first: Paragraph, rest: readonly Block[], lead: Lead | null): void => {
    const own = leadOf({ previous: first, title: null, language }) ?? lead;
    walk(rest, null, own);
  };
  walk(isSection(subject) ? subject.blocks : subject, isSection(subject) ? subject.heading : null, null);
}

type Statement = Omit<Obligation, 'inline'>;

/** A release reads the same paragraphs as they are, as they were and as they will be; each text is worked out once. */
const known = new Map<string, readonly Statement[]>();
const mostKnown = 50_000;

/** The sentences of a running text, for themselves. */
function statementsIn(inline: Inline, language: Language | null): readonly Statement[] {
  const key = JSON.stringify([language, inline.text, inline.code, inline.links.map(({ url, inText, image }) => [url, inText, image])]);
  const found = known.get(key);
  if (found !== undefined) return found;
  const clean = cleaned(inline);
  const sentences = sentencesOf(clean);
  const values = bySentence({ items: valuesIn(clean, { language }), sentences, spanOf: (value) => value.span });
  const links = bySentence({ items: clean.links, sentences, spanOf: ({ inText }) => inText });
  const statements = sentences.map((span, index) =>
    readStatement({ text: clean.text.slice(span.start, span.end), span, values: values[index] ?? [], links: links[index] ?? [], language }),
  );
  if (known.size >= mostKnown) known.clear();
  known.set(key, statements);
  return statements;
}

/** What the sentences of a running text ask, for themselves and without anything else that a statement holds. */
export function forcesOf(inline: Inline, language: Language): readonly Forced[] {
  return forcesIn[language](inline);
}

const forcesIn = {
  de: rememberOf((inline: Inline) => readForces(inline, 'de')),
  en: rememberOf((inline: Inline) => readForces(inline, 'en')),
};

function readForces(inline: Inline, language: Language): readonly Forced[] {
  const clean = cleaned(inline);
  const search = searchOf(clean);
  return sentencesOf(clean).map(({ start, end }) => {
    const text = clean.text.slice(start, end);
    const { modality, negated } = forceOf(text, language, search.slice(start, end));
    return { text, modality, negated };
  });
}

type Forced = Pick<Obligation, 'text' | 'modality' | 'negated'>;

type ForceOfSentence = Pick<Obligation, 'inline' | 'modality' | 'negated'>;

type Lead = Pick<Obligation, 'modality' | 'negated'>;

/** What a list's first words ask of each of its points: those of the line before it that ends in a colon, else those of the heading. Questions ask nothing. */
function leadOf({
  previous,
  title,
  language,
}: {
  previous: Block | undefined;
  title: Heading | null;
  language: Language | null;
}): Lead | null {
  if (language === null) return null;
  const line = previous?.kind === 'paragraph' ? cleaned(previous.inline).text.trimEnd() : null;
  if (line !== null && !line.endsWith(':')) return null;
  const last = line === null ? '' : line.slice(sentencesOf({ text: line, code: [] }).at(-1)?.start ?? 0);
  for (const text of [last, title === null ? '' : cleaned(title.inline).text]) {
    const { modality, negated } = /\?\s*$/.test(text) ? { modality: null, negated: false } : forceOf(text, language);
    if (modality !== null || negated) return { modality, negated };
  }
  return null;
}

/** True for a statement that binds somebody. */
export function binds({ modality, negated, also, limits, numbers, facts }: Obligation): boolean {
  return modality !== null || negated || [also, limits, numbers, facts].some(({ length }) => length > 0);
}

/** True for a statement that asks or forbids something, not merely one with a number. */
export function isDemand({ modality, negated }: Lead): boolean {
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
}): Statement {
  const facts = links.flatMap(({ url }) => factIdOf(url) ?? []).sort(compareText);
  const numbers = numbersOf({ text, span, values, language });
  const plain = { text: normalised(text), facts };
  if (language === null) return { ...plain, modality: null, negated: false, also: [], limits: [], audience: [], subjects: [], numbers };
  return {
    ...plain,
    ...forceOf(text, language),
    audience: conceptsIn(text, audience[language]()),
    subjects: conceptsIn(text, subjects[language]()),
    numbers: numbers.length > 0 ? [...numbers, ...conceptsIn(text, bounds[language]())] : numbers,
  };
}

type Concepts = readonly { readonly name: string; readonly pattern: RegExp }[];

function conceptsOf(table: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>, language: Language): Concepts {
  return Object.entries(table).map(([name, byLanguage]) => ({
    name,
    pattern: new RegExp(wholeWords(byLanguage[language]), 'iu'),
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

/** True when a word can stand for another without a digest of obligations taking the statement for one about or for something else. */
export function isSameConcept(word: string, other: string, language: Language): boolean {
  const concepts = (text: string): string => [...conceptsIn(text, audience[language]()), ...conceptsIn(text, subjects[language]())].join();
  return concepts(word) === concepts(other);
}

const bareNumber = once(() => /(?<![\p{L}\d.,])\d{1,12}(?:[.,]\d{1,12})*(?![\p{L}\d])/gu);
/** "Ein" and "one" are articles more often than numbers. */
const countWords = Object.keys(numberWords).filter((word) => (numberWords[word] ?? 0) > 1);
const countWord = once(() => new RegExp(wholeWords([...countWords].sort((a, b) => b.length - a.length)), 'giu'));

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
