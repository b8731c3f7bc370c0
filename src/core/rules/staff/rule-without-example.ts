import { type Block, type Section, visitBlocks } from '../../document/model.js';
import { titleOf } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { searchText } from '../../search-text.js';
import { ownPassages } from '../../wording/own-passages.js';
import { defineRule } from '../rule.js';
import { anyOf, demands, forbids, ownStatements } from './own-statements.js';
import { judgedLanguage } from './reading.js';

export const rule = defineRule({
  id: 'rule-without-example',
  group: 'staff',
  scope: 'document',
  severity: 'info',
  since: '0.1.0',
  guideline: 'rules#known',
  title: { de: 'Regeln ohne Beispiel', en: 'Rules without an example' },
  options: { 'rules-per-example': 15, 'least-rules': 8 },
  messages: {
    none: {
      de: '{rules} Regeln, und kein Beispiel zeigt, wie sie im Alltag aussehen; erwartet wird mindestens eines. Ergänzen Sie es, am besten im Abschnitt „{section}“.',
      en: '{rules} rules, and no example shows what they look like in practice; at least one is expected. Add it, best in the section “{section}”.',
    },
    few: {
      de: '{rules} Regeln, aber nur {examples} {examples:Beispiel zeigt|Beispiele zeigen}, wie sie im Alltag aussehen; erwartet wird eines für je {each} Regeln. Ergänzen Sie eines, am besten im Abschnitt „{section}“.',
      en: '{rules} rules, but only {examples} {examples:example shows|examples show} what they look like in practice; one for every {each} rules is expected. Add one, best in the section “{section}”.',
    },
  },
  check(document, { report, handbook, options }) {
    const language = judgedLanguage(document, handbook);
    if (language === null || document.head.type !== 'rules') return;
    const rules = rulesBySection(document, language);
    const count = [...rules.values()].reduce((sum, each) => sum + each, 0);
    const shown = examplesBySection(document, language);
    const examples = [...shown.values()].reduce((sum, each) => sum + each, 0);
    const each = options['rules-per-example'];
    if (count < options['least-rules'] || examples * each >= count) return;
    const bare = [...rules].filter(([id]) => !shown.has(id)).sort((a, b) => b[1] - a[1])[0]?.[0];
    const section = document.markdown.sections.find(({ id }) => id === bare)?.title ?? document.head.title ?? '';
    const message = examples === 0 ? 'none' : 'few';
    report({ message, at: titleOf(document), data: { rules: count, examples, each, section } });
  },
});

/** How many sentences ask or forbid something, by the innermost section. */
function rulesBySection(document: PolicyDocument, language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const statement of ownStatements(document, language)) {
    if (!demands(statement) && !forbids(statement)) continue;
    const id = statement.passage.sections.at(-1) ?? '';
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const introduces: Readonly<Record<Language, () => RegExp>> = {
  de: anyOf([
    'zum beispiel',
    'z\\. ?b\\.',
    'beispiel(?:e|en|s|haft|sweise)?',
    'etwa(?! \\d)',
    'wie etwa',
    'angenommen',
    'so zum beispiel',
    'ein fall',
  ]),
  en: anyOf(['for example', 'for instance', 'examples?', 'e\\.g\\.', 'such as', 'suppose', 'imagine', 'a case']),
};
const quote = /[„“"«»]([^„“”"«»]{3,400})[“”"«»]/g;

/** True for words to say, in quotation marks: four or more show how a rule sounds. */
function showsWording(text: string): boolean {
  return [...text.matchAll(quote)].some((match) => (match[1] ?? '').trim().split(/\s+/).length >= 4);
}

/** How many passages and quotes show an example, by the innermost section. Bad examples show something too. */
function examplesBySection(document: PolicyDocument, language: Language): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  for (const { inline, sections } of ownPassages(document))
    if (showsWording(inline.text) || introduces[language]().test(searchText(inline.text))) add(sections.at(-1) ?? '');
  for (const section of document.markdown.sections)
    for (let quotes = quotesIn(ownBlocks(section)); quotes > 0; quotes -= 1) add(section.id);
  return counts;
}

/** A section's blocks without those of its subsections. */
function ownBlocks({ blocks }: Section): readonly Block[] {
  const next = blocks.findIndex(({ kind }) => kind === 'heading');
  return next === -1 ? blocks : blocks.slice(0, next);
}

function quotesIn(blocks: readonly Block[]): number {
  let count = 0;
  visitBlocks(blocks, ({ kind }) => {
    if (kind === 'quote') count += 1;
  });
  return count;
}
