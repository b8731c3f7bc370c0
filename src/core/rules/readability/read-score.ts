import { sourceSpan } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import { type Language, languages } from '../../language.js';
import type { Source, Span } from '../../place.js';
import { quoted } from '../../quoted.js';
import { doubleNegations } from '../../readability/double-negation.data.js';
import { readingLevel } from '../../readability/formulas.js';
import { type CountedSection, type CountedText, countedSections, countedTexts } from '../../readability/sections.js';
import { letters } from '../../search-text.js';
import { anyOf } from '../../wording/any-of.js';
import { isCited } from '../../wording/cited.js';
import { defineRule, type Report } from '../rule.js';

export const rule = defineRule({
  id: 'read-score',
  group: 'readability',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'rules#known',
  title: { de: 'Schwer zu lesen', en: 'Hard to read' },
  options: {
    'min-words': 100,
    'max-sentence-de': 25,
    'max-sentence-en': 28,
    'level-all-staff': 12,
    'level-posters': 13,
    'level-crisis-team': 14,
  },
  messages: {
    hard: {
      de: '„{section}“ liest sich leicht erst nach {level} Schuljahren ({formulas}, Lesbarkeit {ease} von 100); für diese Leser werden höchstens {limit} erwartet. Teilen Sie lange Sätze, und ersetzen Sie lange Wörter.',
      en: '“{section}” reads easily only after {level} years of school ({formulas}, reading ease {ease} of 100); for these readers at most {limit} are expected. Split long sentences and replace long words.',
    },
    'long-sentence': {
      de: 'Der Satz „{sentence}“ hat {words} Wörter; erwartet werden höchstens {limit}. Teilen Sie ihn.',
      en: 'The sentence “{sentence}” has {words} words; at most {limit} are expected. Split it.',
    },
    'double-negation': {
      de: '„{phrase}“ verneint doppelt; erwartet wird eine Aussage, die man einmal liest. Schreiben Sie etwa {better}.',
      en: '“{phrase}” is a double negation; a statement that people read once is expected. Write something like {better}.',
    },
  },
  check(document, { report, notChecked, options }) {
    const { head } = document;
    if (head.status === 'retired' || head.lang === null) return;
    const language = languages.find((known) => known === head.lang);
    if (language === undefined) {
      notChecked();
      return;
    }
    const { source } = document;
    const texts = countedTexts(document, language);
    const level = options[`level-${head.audience ?? 'all-staff'}`];
    const words = options[`max-sentence-${language}`];
    for (const section of countedSections(document, texts, options['min-words'])) {
      const { grade, ease, formulas } = readingLevel(section.counts, language);
      if (grade <= level) continue;
      const data = { section: titleOf(section), level: Math.ceil(grade), formulas, ease: Math.max(0, Math.round(ease)), limit: level };
      report({ message: 'hard', at: { source, span: placeOf(section) }, data });
    }
    for (const text of texts) {
      for (const { span, words: own } of text.sentences) {
        if (own <= words) continue;
        const { inline } = text.passage;
        const data = { sentence: shortened(inline.text.slice(span.start, span.end)), words: own, limit: words };
        report({ message: 'long-sentence', at: { source, span: sourceSpan(inline, span) }, data });
      }
      for (const found of negationsIn({ source, text, language })) report(found);
    }
  },
});

function titleOf({ heading, first }: CountedSection): string {
  return (heading?.inline ?? first.inline).text.trim().slice(0, 80);
}

function placeOf({ heading, first }: CountedSection): Span {
  return heading?.span ?? sourceSpan(first.inline, { start: 0, end: first.inline.text.length });
}

/** The first words of a sentence, enough to find it by. */
function shortened(sentence: string): string {
  if (sentence.length <= 70) return sentence;
  return `${sentence.slice(0, sentence.replace(/\s/g, ' ').lastIndexOf(' ', 60) + 1 || 60).trimEnd()} …`;
}

const negations = { de: negationFinder('de'), en: negationFinder('en') };

function negationFinder(language: Language): ReturnType<typeof anyOf> {
  const patterns = doubleNegations[language].map(({ pattern }) => pattern.replaceAll(' ', '\\s'));
  return anyOf({ patterns, before: `(?<![${letters}-])`, behind: `(?![${letters}-])` });
}

function negationsIn({
  source,
  text: { passage },
  language,
}: {
  source: Source;
  text: CountedText;
  language: Language;
}): readonly Report<'double-negation'>[] {
  const { inline } = passage;
  return negations[language](searchOf(inline)).flatMap(({ span: range, index }) => {
    const known = doubleNegations[language][index];
    if (known === undefined || isCited(inline, range)) return [];
    const data = { phrase: inline.text.slice(range.start, range.end), better: quoted(known.better) };
    return [{ message: 'double-negation' as const, at: { source, span: sourceSpan(inline, range) }, data }];
  });
}
