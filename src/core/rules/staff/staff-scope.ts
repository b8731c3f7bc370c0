import type { Section } from '../../document/model.js';
import { atKey } from '../../handbook/front-matter.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { searchText } from '../../search-text.js';
import { ownPassages } from '../../wording/own-passages.js';
import { type Context, defineRule } from '../rule.js';
import { anyOf } from './own-statements.js';
import { judgedLanguage } from './reading.js';
import { type Aspect, aspects, everybody, someOnly } from './scope-words.data.js';

const messages = {
  readers: {
    de: 'Für diese Sprache gibt es nur eine Richtlinie für einen Teil der Beschäftigten („for: {readers}“); erwartet wird eine, die für alle gilt. Schreiben Sie „for: all-staff“, oder legen Sie eine Richtlinie für alle an.',
    en: 'In this language there are only rules for a part of the staff (“for: {readers}”); rules that apply to everybody are expected. Write “for: all-staff”, or add rules for everybody.',
  },
  some: {
    de: 'Die Richtlinie sagt nicht, dass sie für alle Beschäftigten gilt; erwartet wird das, denn Kunden unterscheiden nicht nach Abteilung. Nennen Sie alle, auch Aushilfen und Führungskräfte.',
    en: 'The rules do not say that they apply to all staff; this is expected, because customers do not tell departments apart. Name everybody, temporary staff and managers included.',
  },
  missing: {
    de: 'Die Richtlinie sagt nicht, {what}; erwartet wird das in Regeln für alle Beschäftigten. Schreiben Sie, {write}.',
    en: 'The rules do not say {what}; this is expected in rules for all staff. Write {write}.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'staff-scope',
  group: 'staff',
  scope: 'handbook',
  severity: 'error',
  since: '0.1.0',
  guideline: 'rules#written-rules',
  title: { de: 'Regeln für alle mit Lücken', en: 'Rules for everybody with gaps' },
  messages,
  check(handbook, context) {
    const all = handbook.documents.filter(({ head: { type, status } }) => type === 'rules' && status !== 'retired');
    for (const document of all) {
      const language = judgedLanguage(document, handbook);
      if (language === null) continue;
      const together = all.filter((other) => other.head.lang === document.head.lang && overlap(other, document));
      const forAll = together.filter(isForAll);
      if (forAll.length === 0) {
        const { audience } = document.head;
        if (together[0] === document && audience !== null)
          context.report({ message: 'readers', at: atKey(document, 'for'), data: { readers: audience } });
      } else if (document === broadest(forAll, language)) reportGaps({ document, forAll, language, context });
    }
  },
});

function isForAll({ head: { audience } }: PolicyDocument): boolean {
  return audience === null || audience === 'all-staff';
}

/** True for documents that hold in one and the same country; a document without countries holds in all. */
function overlap({ head: { countries: one } }: PolicyDocument, { head: { countries: other } }: PolicyDocument): boolean {
  return one === null || other === null || one.some((country) => other.includes(country));
}

/** House rules for visitors and other short texts may stand beside the rules for staff: what is missing is said once, of the text that covers most. */
function broadest(documents: readonly PolicyDocument[], language: Language): PolicyDocument | undefined {
  return [...documents].sort((a, b) => coveredBy(b, language).size - coveredBy(a, language).size)[0];
}

function reportGaps({
  document,
  forAll,
  language,
  context: { report },
}: {
  document: PolicyDocument;
  forAll: readonly PolicyDocument[];
  language: Language;
  context: Say;
}): void {
  const at = atKey(document, 'type');
  for (const aspect of aspects) {
    if (forAll.some((other) => coveredBy(other, language).has(aspect.id))) continue;
    report({ message: 'missing', at, data: { what: aspect.what, write: aspect.write } });
  }
  if (!isForEverybody(document, language)) report({ message: 'some', at: sectionOf(document, ['scope'])?.at ?? at });
}

const words = new Map(aspects.map(({ id, words: { de, en } }) => [id, { de: anyOf(de), en: anyOf(en) }]));

/** Everything that the document says for the company, as a search text with one line for each passage. */
function ownText(document: PolicyDocument): string {
  return ownPassages(document)
    .map(({ inline }) => searchText(inline.text).replace(/\s/g, ' '))
    .join('\n');
}

const known = new WeakMap<PolicyDocument, ReadonlySet<string>>();

/** The ids of the aspects that a document covers. */
function coveredBy(document: PolicyDocument, language: Language): ReadonlySet<string> {
  let covered = known.get(document);
  if (covered === undefined) {
    const text = ownText(document);
    const covers = ({ id, sections }: Aspect): boolean =>
      sectionOf(document, sections) !== null || (words.get(id)?.[language]().test(text) ?? false);
    covered = new Set(aspects.filter(covers).map(({ id }) => id));
    known.set(document, covered);
  }
  return covered;
}

/** A section by one of its anchors that has something in it. */
function sectionOf(
  { markdown, source }: PolicyDocument,
  ids: readonly string[],
): { section: Section; at: { source: typeof source; span: Section['span'] } } | null {
  const section = markdown.sections.find(({ id, explicit, blocks }) => explicit && ids.includes(id) && blocks.length > 0);
  return section === undefined ? null : { section, at: { source, span: section.heading.span } };
}

const forEverybody = { de: anyOf(everybody.de), en: anyOf(everybody.en) };
const forSome = { de: anyOf(someOnly.de), en: anyOf(someOnly.en) };

function isForEverybody(document: PolicyDocument, language: Language): boolean {
  const scope = ownPassages(document)
    .filter(({ sections }) => sections.includes('scope'))
    .map(({ inline }) => searchText(inline.text).replace(/\s/g, ' '))
    .join('\n');
  // A missing section is the matter of str-required-sections.
  const text = scope === '' ? ownText(document) : scope;
  return !forSome[language]().test(text) && forEverybody[language]().test(text);
}
