import { type Inline, sourceSpan } from '../../document/model.js';
import { readingLanguage, scopeOf } from '../../facts/declared.js';
import { passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import type { Edit } from '../../finding.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import type { At } from '../../place.js';
import { isSameConcept } from '../../versions/obligations.js';
import { isCited } from '../../wording/cited.js';
import { type AvoidedWord, glossaryFinder } from '../../wording/glossary.js';
import { entryOf } from '../../yaml/node.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'fact-term',
  group: 'one-truth',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-fact',
  title: { de: 'Zwei Wörter für eine Sache', en: 'Two words for one thing' },
  firm: true,
  messages: {
    avoided: {
      de: 'Hier steht „{found}“; Ihr Glossar nennt das „{use}“, und eine Sache soll überall denselben Namen tragen. Schreiben Sie „{use}“, in der passenden Form.',
      en: 'This says “{found}”; your glossary calls it “{use}”, and one thing should have one name everywhere. Write “{use}”, in the form that fits.',
    },
  },
  check(document, { report, handbook }) {
    const terms = handbook?.settings.value?.terms;
    if (handbook === null || terms === undefined || document.head.status === 'retired') return;
    const scope = scopeOf(document, handbook);
    if (scope.language === null) return;
    const language = readingLanguage(scope);
    const find = glossaryFinder(terms, scope.language);
    const slugged = headingsWithoutAnchor(document);
    const isQuiz = document.head.type === 'quiz';
    for (const passage of passagesOf(document)) {
      const { inline } = passage;
      if (passage.quoted || passage.wrongOption || passage.badExample || isStory(document, passage)) continue;
      // What a learner may type is the learner's word.
      if (isQuiz && /^=\s/.test(inline.text)) continue;
      for (const word of find(inline.text)) {
        if (isCited(inline, word.range)) continue;
        const found = inline.text.slice(word.range.start, word.range.end);
        // A heading's words are its address where it has no anchor; and who must learn a text again does not hang on a word.
        const safe = word.exact && !slugged.has(inline) && (language === null || isSameConcept(found, word.use, language));
        report({
          message: 'avoided',
          at: { source: document.source, span: sourceSpan(inline, word.range) },
          data: { found, use: word.use },
          related: declaredAt(handbook, word.term),
          ...change({ document, inline, word, safe }),
        });
      }
    }
  },
});

function headingsWithoutAnchor({ markdown }: PolicyDocument): ReadonlySet<Inline> {
  return new Set(markdown.sections.flatMap(({ explicit, heading }) => (explicit ? [] : [heading.inline])));
}

function declaredAt({ settings: { root, at } }: Handbook, term: string): readonly At[] {
  const entry = entryOf(entryOf(root, 'terms')?.value, term);
  return entry === undefined ? [] : [{ source: at.source, span: entry.keySpan }];
}

function change({
  document: { source },
  inline,
  word: { range, replacement },
  safe,
}: {
  document: PolicyDocument;
  inline: Inline;
  word: AvoidedWord;
  safe: boolean;
}): { fix?: { edits: readonly Edit[] }; suggestion?: { edits: readonly Edit[] } } {
  const span = sourceSpan(inline, range);
  // Markup within the word, or in what the glossary says: only a person can put it right.
  if (source.text.slice(span.start, span.end) !== inline.text.slice(range.start, range.end)) return {};
  if (replacement === null || !/^[\p{L}\d .,'’&/-]+$/u.test(replacement)) return {};
  const edits = [{ file: source.file, span, text: replacement }];
  return safe ? { fix: { edits } } : { suggestion: { edits } };
}
