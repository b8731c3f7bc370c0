import { hasFillIn } from '../../facts/fill-in.js';
import type { Language, Localised } from '../../language.js';
import { patterns } from '../../wording/word-patterns.js';
import { defineRule } from '../rule.js';
import { escalationWords } from './escalation-words.data.js';
import { hasTimeLimit, planSection, sectionText, textOf } from './section-text.js';

/** A question that the first hour must not leave open, and the sections that may answer it. */
interface Aspect {
  readonly open: Localised;
  readonly sections: readonly string[];
  readonly words: Readonly<Record<Language, () => RegExp>> | null;
}

const aspects: readonly Aspect[] = [
  {
    open: { de: 'wer sprechen darf, bevor die Fakten feststehen', en: 'who may speak before the facts are known' },
    sections: ['first-15-minutes', 'roles', 'approvals', 'holding-statement', 'order'],
    words: patterns(escalationWords.whoSpeaks),
  },
  {
    open: { de: 'innerhalb welcher Zeit', en: 'within what time' },
    sections: ['first-15-minutes', 'approvals', 'holding-statement'],
    words: null,
  },
  {
    open: { de: 'was nie gesagt wird', en: 'what is never said' },
    sections: ['first-15-minutes', 'triage', 'holding-statement', 'stance', 'order'],
    words: patterns(escalationWords.neverSaid),
  },
  {
    open: { de: 'wer intern informiert wird', en: 'who is informed internally' },
    sections: ['first-15-minutes', 'trigger', 'roles', 'order', 'rhythm'],
    words: patterns(escalationWords.toldInside),
  },
];

export const rule = defineRule({
  id: 'esc-first-hour',
  group: 'escalation',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'not-spontaneous#true-first',
  title: { de: 'Erste Stunde nicht geregelt', en: 'First hour left open' },
  messages: {
    open: {
      de: 'Der Eskalationsplan lässt für die erste Stunde offen: {questions}; erwartet wird eine Antwort auf jede dieser Fragen. Ergänzen Sie je einen Satz im Abschnitt „{section}“.',
      en: 'For the first hour the playbook leaves open: {questions}; an answer to each of these questions is expected. Add one sentence for each in the section “{section}”.',
    },
  },
  check(document, { report }) {
    const found = planSection(document, 'first-15-minutes');
    if (found === null) return;
    const { section, language } = found;
    const own = sectionText(section);
    if (own.trim() === '' || hasFillIn(own)) return;
    const open = aspects.filter(({ sections, words }) =>
      words === null ? !hasTimeLimit(document, { ids: sections, language }) : !words[language]().test(textOf(document, sections)),
    );
    if (open.length === 0) return;
    report({
      message: 'open',
      at: { source: document.source, span: section.heading.span },
      data: { questions: open.map(({ open: question }) => question), section: section.title },
    });
  },
});
