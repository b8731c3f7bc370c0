import { type Inline, sourceSpan } from '../../document/model.js';
import { sentencesOf } from '../../document/sentences.js';
import { hasFillIn } from '../../facts/fill-in.js';
import type { Passage } from '../../facts/passages.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import type { At, Span } from '../../place.js';
import { searchText } from '../../search-text.js';
import { customerLanguage, customerTexts } from '../../wording/customer-texts.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { answerParts } from './answer-parts.data.js';

export const rule = defineRule({
  id: 'answer-shape',
  group: 'answers',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'respect#individual',
  title: { de: 'Leitfaden ohne Anleitung', en: 'Guide that does not guide' },
  options: { 'same-sentences': 3 },
  messages: {
    parts: {
      de: 'Der Antwortleitfaden sagt nichts dazu: {parts}; erwartet wird eine Anleitung, mit der jede Antwort auf den einzelnen Menschen eingeht. Ergänzen Sie die Punkte, zum Beispiel unter „Eine gute Antwort“.',
      en: 'The answer guide says nothing about: {parts}; guidance that makes every reply fit the individual person is expected. Add the points, for example under “A good answer”.',
    },
    same: {
      de: 'Dieser Antwortleitfaden hat {count} Sätze wortgleich mit „{other}“; erwartet wird zu jedem Anliegen eine eigene Antwort. Schreiben Sie die Sätze neu, oder nennen Sie statt ihrer nur die Fakten.',
      en: 'This answer guide shares {count} sentences word for word with “{other}”; an answer of its own is expected for every topic. Rewrite the sentences, or give only the facts in their place.',
    },
  },
  check(document, { report, handbook, options }) {
    const language = customerLanguage(document, handbook);
    if (document.head.type !== 'answer' || language === null) return;
    const texts = customerTexts(document);
    const missing = missingParts({ document, texts, language });
    if (missing.length > 0) {
      const good = document.markdown.sections.find(({ id }) => id === 'good-answer') ?? document.markdown.sections[0];
      const span = good?.heading.span ?? document.markdown.blocks[0]?.span ?? { start: 0, end: 0 };
      report({ message: 'parts', at: { source: document.source, span }, data: { parts: missing } });
    }
    if (handbook === null) return;
    for (const { own, others, other, count } of sharedWith({ document, handbook }))
      if (count >= options['same-sentences'])
        report({ message: 'same', at: own, related: [others], data: { count, other: other.head.title ?? other.path } });
  },
});

const words = answerParts.map(({ words: byLanguage }) => patterns(byLanguage));

/** What neither the guide nor its example speaks of; nothing while there is guidance to fill in, or nothing but facts. */
function missingParts({ document, texts, language }: { document: PolicyDocument; texts: readonly Passage[]; language: Language }) {
  const headings = new Set(document.markdown.sections.map(({ heading }) => heading.inline));
  const told = texts.filter(({ inline }) => !headings.has(inline) && inline.text.trim() !== '');
  const guiding = told.filter(({ sections }) => !factSections.some((id) => sections.includes(id)));
  if (guiding.length === 0 || guiding.some(({ inline }) => hasFillIn(inline.text))) return [];
  const search = told.map(({ inline }) => searchText(inline.text));
  return answerParts.flatMap(({ name }, index) => (search.some((text) => words[index]?.[language]().test(text)) ? [] : [name]));
}

/** Sections of an answer guide that hold no wording for customers. */
const factSections: readonly string[] = ['facts', 'private', 'escalate'];
const guidanceSections: readonly string[] = [...factSections, 'good-answer'];

interface Wording {
  readonly document: PolicyDocument;
  readonly at: At;
}

interface Shared {
  readonly own: At;
  readonly others: At;
  readonly other: PolicyDocument;
  readonly count: number;
}

/** Sentences that stand in more documents than this are compared with the first of them only. */
const mostOwners = 8;

/** The documents before this one that share sentences with it, with how many; another country's version of the same answer may. */
function sharedWith({ document, handbook }: { document: PolicyDocument; handbook: Handbook }): readonly Shared[] {
  const found = new Map<PolicyDocument, Shared>();
  for (const [sentence, own] of sentencesByText(document)) {
    const owners = ownersOf(handbook).get(`${document.head.lang} ${sentence}`) ?? [];
    for (const { document: other, at } of owners) {
      if (other === document) break;
      if (other.head.id !== null && other.head.id === document.head.id) continue;
      const before = found.get(other);
      found.set(other, { own: before?.own ?? own, others: before?.others ?? at, other, count: (before?.count ?? 0) + 1 });
    }
  }
  return [...found.values()];
}

const known = new WeakMap<Handbook, ReadonlyMap<string, readonly Wording[]>>();

function ownersOf(handbook: Handbook): ReadonlyMap<string, readonly Wording[]> {
  let index = known.get(handbook);
  if (index === undefined) {
    const owners = new Map<string, Wording[]>();
    for (const document of handbook.documents) {
      if (document.head.type !== 'answer' || document.head.status === 'retired') continue;
      for (const [sentence, at] of sentencesByText(document)) {
        const key = `${document.head.lang} ${sentence}`;
        const all = owners.get(key);
        if (all === undefined) owners.set(key, [{ document, at }]);
        else if (all.length < mostOwners) all.push({ document, at });
      }
    }
    index = owners;
    known.set(handbook, index);
  }
  return index;
}

const sentences = new WeakMap<PolicyDocument, ReadonlyMap<string, At>>();

/** The sentences that a document has for customers, by their text: no headings, no short ones, none that cite a declared fact. */
function sentencesByText(document: PolicyDocument): ReadonlyMap<string, At> {
  let found = sentences.get(document);
  if (found === undefined) {
    const map = new Map<string, At>();
    for (const { inline, sections, quoted } of customerTexts(document)) {
      if (guidanceSections.some((id) => sections.includes(id)) || (sections.includes('example') && !quoted)) continue;
      for (const span of sentencesOf(inline)) {
        const text = searchText(inline.text.slice(span.start, span.end)).replace(/\s+/g, ' ');
        if (!isWhole(text) || citesFact(inline, span) || map.has(text)) continue;
        map.set(text, { source: document.source, span: sourceSpan(inline, span) });
      }
    }
    found = map;
    sentences.set(document, found);
  }
  return found;
}

function isWhole(sentence: string): boolean {
  return /[.!?…]["“”»]?$/.test(sentence) && sentence.split(' ').length >= 4;
}

function citesFact({ links }: Inline, { start, end }: Span): boolean {
  return links.some(({ url, inText }) => /\.yaml#/.test(url) && inText.start < end && start < inText.end);
}
