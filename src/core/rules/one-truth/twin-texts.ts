import { type Block, type Inline, type Section, sourceSpan, visitInlines } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import { scopeOf } from '../../facts/declared.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { type Language, type Localised, languages } from '../../language.js';
import { once } from '../../once.js';
import type { At } from '../../place.js';
import { quoted } from '../../quoted.js';
import { forcesOf } from '../../versions/obligations.js';
import { forceCounts, forces, sureWordCounts } from '../../versions/twin-force.js';
import type { Force } from '../../versions/twin-words.data.js';
import { mayQuote, withoutQuotations } from '../../wording/cited.js';
import type { Context } from '../rule.js';
import { type Difference, differencesOf, mayDiffer, type Placed, type Said } from './twin-values.js';

/** A section of one language. */
export interface Part {
  readonly document: PolicyDocument;
  readonly section: Section;
}

interface Side extends Part, Said {}

type Say = Pick<Context<'obligations' | 'values' | 'only-value'>, 'report' | 'handbook'>;

const forceNames: Readonly<Record<Force, Localised>> = {
  must: { de: 'Pflichten („muss“)', en: 'duties (“must”)' },
  forbidden: { de: 'Verbote („darf nicht“)', en: 'prohibitions (“must not”)' },
  should: { de: 'Empfehlungen („soll“)', en: 'recommendations (“should”)' },
  may: { de: 'Erlaubnisse („darf“)', en: 'permissions (“may”)' },
};

/** Holds against each other what two sections demand and which values they state, text by text where both languages are built alike. */
export function compareTexts({
  here,
  there,
  own,
  other,
  context,
}: {
  here: Part;
  there: Part;
  own: readonly Block[];
  other: readonly Block[];
  context: Say;
}): void {
  const [language, otherLanguage] = [spoken(here), spoken(there)];
  if (language === null || otherLanguage === null) return;
  const { handbook } = context;
  const countriesOf = ({ document }: Part): readonly string[] => (handbook === null ? [] : scopeOf(document, handbook).countries);
  const [countries, otherCountries] = [countriesOf(here), countriesOf(there)];
  const statesValues = ![here, there].some(({ document }) => document.head.status === 'retired');
  const { alike, pairs } = alignedTexts(own, other);
  for (const [texts, otherTexts] of pairs) {
    const said = { texts, language, countries };
    const saidThere = { texts: otherTexts, language: otherLanguage, countries: otherCountries };
    // Most texts cannot contradict the other language, and that is seen far sooner than what they say.
    const [asks, states] = [mayAskDifferently(said, saidThere), statesValues && mayDiffer(said, saidThere)];
    if (!asks && !states) continue;
    const sides = { here: { ...here, ...said }, there: { ...there, ...saidThere }, context };
    if (asks) compareObligations(sides);
    if (states && handbook !== null) compareValues({ ...sides, handbook, alike });
  }
}

/** False where both languages hold as many sure words of every force. A quoted word binds nobody, so texts that quote are looked at more closely. */
function mayAskDifferently(own: Said, other: Said): boolean {
  const [counts, otherCounts] = [own, other].map(({ texts, language }) => sureWordCounts(texts.map(searchOf), language));
  if (counts?.join() !== otherCounts?.join()) return true;
  return counts?.some((count) => count > 0) === true && [own, other].some(({ texts }) => texts.some(({ text }) => mayQuote(text)));
}

function compareObligations({ here, there, context: { report } }: { here: Side; there: Side; context: Say }): void {
  const [mine, theirs] = [readingOf(here), readingOf(there)];
  for (const [index, force] of forces.entries()) {
    // A side states a force at most as often as it has sure words of it, so only the one with more of them can demand more.
    const difference = (mine.sure[index] ?? 0) - (theirs.sure[index] ?? 0);
    if (difference === 0) continue;
    const [more, less] = difference > 0 ? [mine, theirs] : [theirs, mine];
    const { least } = more.counts()[force];
    if (least <= (less.sure[index] ?? 0)) continue;
    const { most } = less.counts()[force];
    if (least <= most) continue;
    const [count, otherCount] = difference > 0 ? [least, most] : [most, least];
    report({
      message: 'obligations',
      at: textAt(here),
      related: [textAt(there)],
      data: { count, other: otherCount, force: forceNames[force], text: shown(here), otherText: shown(there) },
    });
  }
}

/** What texts demand: how often each force is named for sure, and how often it is stated, which takes far longer to find out. What is quoted binds nobody: a reply that must not be sent, the words of a customer. */
function readingOf({ texts, language }: Side): {
  readonly sure: readonly number[];
  readonly counts: () => ReturnType<typeof forceCounts>;
} {
  const said = texts.map((inline): Inline => {
    const text = withoutQuotations(inline.text);
    return text === inline.text ? inline : { ...inline, text };
  });
  const counts = once(() => {
    const statements = said.flatMap((inline) => forcesOf(inline, language));
    return forceCounts({ texts: said.map(({ text }) => text), statements, language });
  });
  return { sure: sureWordCounts(said.map(searchOf), language), counts };
}

function compareValues({
  here,
  there,
  alike,
  handbook,
  context,
}: {
  here: Side;
  there: Side;
  alike: boolean;
  handbook: Handbook;
  context: Say;
}): void {
  for (const difference of differencesOf({ own: here, other: there, alike, handbook }))
    reportDifference({ difference, here, there, context });
}

function reportDifference({
  difference: { kind, here: mine, there: theirs },
  here,
  there,
  context: { report },
}: {
  difference: Difference;
  here: Side;
  there: Side;
  context: Say;
}): void {
  const [own, other] = [
    { side: here, placed: mine },
    { side: there, placed: theirs },
  ];
  const [stated, lacking] = mine.length > 0 ? [own, other] : [other, own];
  const values = listOf(stated.placed);
  const at = valueAt(stated.side, stated.placed);
  const count = stated.placed.length;
  if (lacking.placed.length === 0)
    report({ message: 'only-value', severity: 'warning', at, related: [textAt(lacking.side)], data: { count, values } });
  else
    report({
      message: 'values',
      at,
      related: [valueAt(lacking.side, lacking.placed)],
      data: { count, values, others: listOf(lacking.placed) },
      ...(kind === 'number' ? { severity: 'warning' as const } : {}),
    });
}

function listOf(placed: readonly Placed[]): Localised[] {
  // The first few say what it is about.
  return [...new Set(placed.map(({ figure }) => figure.text.replace(/\s+/g, ' ')))].slice(0, 6).map(quoted);
}

function valueAt(side: Side, placed: readonly Placed[]): At {
  const [first] = placed;
  return first === undefined ? textAt(side) : { source: side.document.source, span: sourceSpan(first.inline, first.figure.span) };
}

function spoken({ document }: Part): Language | null {
  return languages.find((language) => language === document.head.lang) ?? null;
}

/** Text by text where both languages are built alike, else both as a whole: the narrower the comparison, the less can hide in it. */
function alignedTexts(
  own: readonly Block[],
  other: readonly Block[],
): { readonly alike: boolean; readonly pairs: readonly (readonly [readonly Inline[], readonly Inline[]])[] } {
  const [mine, theirs] = [textsIn(own), textsIn(other)];
  const alike = mine.kinds.join() === theirs.kinds.join();
  if (!alike) return { alike, pairs: [[mine.texts, theirs.texts]] };
  return { alike, pairs: mine.texts.map((text, index) => [[text], theirs.texts.slice(index, index + 1)]) };
}

function textsIn(blocks: readonly Block[]): { readonly kinds: readonly Block['kind'][]; readonly texts: readonly Inline[] } {
  const kinds: Block['kind'][] = [];
  const texts: Inline[] = [];
  visitInlines(blocks, (inline, { kind }) => {
    kinds.push(kind);
    texts.push(inline);
  });
  return { kinds, texts };
}

function textAt({ document, section, texts }: Side): At {
  const [first] = texts;
  if (texts.length !== 1 || first === undefined || first.text === '') return headingAt(document, section);
  return { source: document.source, span: sourceSpan(first, { start: 0, end: first.text.length }) };
}

/** Where the heading of a section stands. */
export function headingAt({ source }: PolicyDocument, { heading }: Section): At {
  return { source, span: heading.span };
}

function shown({ texts }: Side): string {
  const text = texts
    .map((inline) => inline.text.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
  return text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text;
}
