import { type Inline, sourceSpan } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import { bySentence, sentencesOf } from '../../document/sentences.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import { valuesInText } from '../../facts/values-in-text.js';
import { type Language, languages } from '../../language.js';
import type { Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { anyOf } from '../../wording/any-of.js';
import { isCited } from '../../wording/cited.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { clausesOf, withoutPromise } from './no-promise.js';
import { pointsInTime } from './points-in-time.data.js';
import { speaksOfLaw, type VagueWord, vagueAdjectives, vagueWords } from './vague-words.data.js';

export const rule = defineRule({
  id: 'fact-vague',
  group: 'one-truth',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#reply-promise',
  title: { de: 'Zusage ohne Zahl', en: 'Promise without a number' },
  firm: true,
  messages: {
    vague: {
      de: '„{word}“ sagt nicht, wann; erwartet wird eine Zusage mit Zahl und Einheit. Schreiben Sie {better}.',
      en: '“{word}” does not say when; a promise with number and unit is expected. Write {better}.',
    },
  },
  check(document, { report, handbook }) {
    const language =
      handbook === null ? (languages.find((known) => known === document.head.lang) ?? null) : readingLanguage(scopeOf(document, handbook));
    if (language === null || document.head.status === 'retired') return;
    for (const passage of passagesOf(document)) {
      if (passage.quoted || passage.wrongOption || passage.badExample || isStory(document, passage)) continue;
      const toCustomer = document.head.type === 'answer';
      for (const { word, range } of vagueIn(passage.inline, { language, toCustomer, isReply: document.isReply === true })) {
        const at = { source: document.source, span: sourceSpan(passage.inline, range) };
        const found = passage.inline.text.slice(range.start, range.end);
        const text = replacement({ word, found, language });
        // Markup or a line end within the words: only a person can say where it belongs afterwards.
        const fits = text !== null && document.source.text.slice(at.span.start, at.span.end) === found;
        const suggestion = fits ? { suggestion: { edits: [{ file: document.source.file, span: at.span, text }] } } : {};
        report({ message: 'vague', at, data: { word: found, better: word.better }, ...suggestion });
      }
    }
  },
});

/** A time limit to fill in, with a capital letter where the word had one; null for an adjective, whose noun would be left alone. */
function replacement({ word, found, language }: { word: VagueWord; found: string; language: Language }): string | null {
  if (vagueAdjectives[language].test(found)) return null;
  const first = found.charAt(0);
  return first === first.toLowerCase() ? word.replace : word.replace.charAt(0).toUpperCase() + word.replace.slice(1);
}

const finders = { de: finderFor('de'), en: finderFor('en') };

function finderFor(language: Language): ReturnType<typeof anyOf> {
  const patterns = vagueWords[language].map(({ pattern }) => pattern);
  return anyOf({ patterns, before: `(?<![${letters}-])`, behind: `(?![${letters}-])`, flags: 'i' });
}

function vagueIn(
  inline: Inline,
  { language, toCustomer, isReply }: { language: Language; toCustomer: boolean; isReply: boolean },
): { word: VagueWord; range: Span }[] {
  const { text } = inline;
  const search = searchOf(inline);
  const matches = finders[language](search).map(({ span, index }) => ({ range: span, word: vagueWords[language][index] }));
  if (matches.length === 0) return [];
  const sentences = sentencesOf(inline);
  return bySentence({ items: matches, sentences, spanOf: ({ range }) => range }).flatMap((inSentence, index) => {
    const { start, end } = sentences[index] ?? { start: 0, end: 0 };
    if (inSentence.length === 0) return [];
    const sentence = text.slice(start, end);
    // "Umgehend, spätestens innerhalb von 4 Stunden" does say when.
    if (saysWhen(sentence, language)) return [];
    const legal = speaksOfLaw(sentence);
    const clauses = clausesOf(search.slice(start, end).replace(/\s/g, ' '), language);
    const silent = withoutPromise({ clauses, language, toCustomer, isReply });
    const spanOf = ({ range }: { range: Span }): Span => ({ start: range.start - start, end: range.end - start });
    return bySentence({ items: inSentence, sentences: clauses.map(({ span }) => span), spanOf }).flatMap((inClause, at) =>
      silent[at] === true
        ? []
        : inClause.flatMap(({ word, range }) =>
            word === undefined || (word.legal === true && legal) || isCited(inline, range) ? [] : [{ word, range }],
          ),
    );
  });
}

const points = patterns(pointsInTime);

function saysWhen(sentence: string, language: Language): boolean {
  if (points[language]().test(searchText(sentence).replace(/\s/g, ' '))) return true;
  return valuesInText(sentence, { language }).some(
    ({ value, story }) => !story && (value.type === 'duration' || value.type === 'date' || value.type === 'hours'),
  );
}
