import { type Section, visitInlines } from '../../document/model.js';
import { hasFillIn } from '../../facts/fill-in.js';
import { passagesOf } from '../../facts/passages.js';
import { valuesIn } from '../../facts/values-in-text.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';
import { searchText } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { escalationWords } from './escalation-words.data.js';

/** A section of an escalation plan with the language in which it is read. */
export interface PlanSection {
  readonly section: Section;
  readonly language: Language;
}

/** The section of a plan in force by its anchor; null in other documents, in languages that are not read, and where the section is missing, which is said elsewhere. */
export function planSection(document: PolicyDocument, id: string): PlanSection | null {
  const { type, status, lang } = document.head;
  if (type !== 'playbook' || status === 'retired') return null;
  const language = languages.find((known) => known === lang);
  const section = document.markdown.sections.find((each) => each.explicit && each.id === id);
  return language === undefined || section === undefined ? null : { section, language };
}

/** The running text of a section as patterns search it, one line for each paragraph or cell; the heading is left out. */
export function sectionText({ blocks }: Pick<Section, 'blocks'>): string {
  const texts: string[] = [];
  visitInlines(blocks, ({ text }) => texts.push(searchText(text)));
  return texts.join('\n');
}

/** The running text of the sections with one of these ids, as patterns search it; without ids of the whole document. Bad examples do not count. */
export function textOf(document: PolicyDocument, ids: readonly string[] | null = null): string {
  const passages = passagesOf(document).filter(
    ({ badExample, sections }) => !badExample && (ids === null || sections.some((id) => ids.includes(id))),
  );
  return passages.map(({ inline }) => searchText(inline.text)).join('\n');
}

/** True when a time limit stands in the sections with one of these ids: a duration, or a time span in words. */
export function hasTimeLimit(document: PolicyDocument, { ids, language }: { ids: readonly string[]; language: Language }): boolean {
  return (
    timeSpan[language]().test(textOf(document, ids)) ||
    passagesOf(document).some(
      ({ inline, sections }) =>
        sections.some((id) => ids.includes(id)) &&
        (hasFillIn(inline.text) || valuesIn(inline, { language }).some(({ value, story }) => value.type === 'duration' && !story)),
    )
  );
}

const timeSpan = patterns(escalationWords.timeSpan);
