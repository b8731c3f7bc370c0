import { type Block, type Section, visitBlocks, visitInlines } from '../../document/model.js';
import { compareText } from '../../finding.js';
import { atKey } from '../../handbook/front-matter.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { handbookLanguages, twinsOf } from '../../handbook/twins.js';
import type { Localised } from '../../language.js';
import { type At, wholeFile } from '../../place.js';
import { quoted } from '../../quoted.js';
import { factIdOf } from '../../versions/fact-id.js';
import { type Context, defineRule } from '../rule.js';
import { counterpart, raised } from './twin-edits.js';
import { compareTexts, headingAt, type Part } from './twin-texts.js';

const messages = {
  missing: {
    de: 'Dieses Dokument gibt es nicht auf {language}, obwohl das Handbuch diese Sprache führt; alle Fassungen werden gebraucht. Legen Sie {file} an oder nehmen Sie die Sprache aus „company.languages“.',
    en: 'This document does not exist in {language}, although the handbook has that language; all versions are needed. Create {file}, or take the language out of “company.languages”.',
  },
  version: {
    de: 'Diese Fassung hat die Version {version}, die andere Sprache hat {other}; beide müssen dieselbe haben. Gleichen Sie die Texte ab, dann die Version.',
    en: 'This text has version {version}, the other language has {other}; both must have the same. Bring the texts in line, then the version.',
  },
  'no-section': {
    de: 'Der Abschnitt „{title}“ ({id}) der anderen Sprache fehlt hier; erwartet werden überall dieselben Abschnitte. Ergänzen Sie ihn, oder gleichen Sie den Anker an.',
    en: 'Section “{title}” ({id}) of the other language is missing here; the same sections are expected everywhere. Add it, or make the anchor agree.',
  },
  'only-here': {
    de: 'Den Abschnitt „{title}“ ({id}) gibt es in der anderen Sprache nicht; erwartet werden überall dieselben Abschnitte. Übersetzen Sie ihn, oder gleichen Sie den Anker an.',
    en: 'Section “{title}” ({id}) does not exist in the other language; the same sections are expected everywhere. Translate it, or make the anchor agree.',
  },
  order: {
    de: 'Hier steht der Abschnitt „{id}“, in der anderen Sprache an dieser Stelle „{other}“; erwartet wird überall dieselbe Reihenfolge. Stellen Sie die Abschnitte um.',
    en: 'Section “{id}” is here, “{other}” is in this place in the other language; the same order is expected everywhere. Rearrange the sections.',
  },
  facts: {
    de: 'Im Abschnitt „{title}“ {count:fehlt die verbindliche Angabe|fehlen die verbindlichen Angaben} {facts} der anderen Sprache; beide müssen dieselben nennen. Verlinken Sie hier, was dort verlinkt ist, oder streichen Sie es dort.',
    en: 'Section “{title}” lacks {count:the declared fact|the declared facts} {facts} of the other language; both must cite the same. Link here what is linked there, or remove it there.',
  },
  obligations: {
    de: 'Hier {count:steht|stehen} {count} {force}, in der anderen Sprache {other}; beide müssen dasselbe verlangen. Vergleichen Sie „{text}“ mit „{otherText}“.',
    en: 'There {count:is|are} {count} {force} here and {other} in the other language; both must demand the same. Compare “{text}” with “{otherText}”.',
  },
  values: {
    de: 'Hier {count:steht|stehen} {values}, in der anderen Sprache {others}; beide müssen dieselben Werte nennen. Gleichen Sie die Texte ab, oder legen Sie den Wert einmal in facts.yaml fest und verlinken Sie ihn.',
    en: '{values} {count:is|are} here and {others} in the other language; both must state the same values. Bring the texts in line, or declare the value once in facts.yaml and link to it.',
  },
  'only-value': {
    de: '{values} {count:steht|stehen} hier, in der anderen Sprache nicht; beide müssen dieselben Werte nennen. Ergänzen Sie dort, was fehlt, oder streichen Sie es hier.',
    en: '{values} {count:is|are} here, but not in the other language; both must state the same values. Add there what is missing, or remove it here.',
  },
  'list-items': {
    de: 'Im Abschnitt „{title}“ {count:hat die Liste|haben die Listen} hier zusammen {count} {count:Punkt|Punkte}, in der anderen Sprache {other}. Prüfen Sie, ob einer fehlt.',
    en: 'In section “{title}” the lists have {count} {count:item|items} altogether here and {other} in the other language. Check whether one is missing.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'twin-drift',
  group: 'one-truth',
  scope: 'handbook',
  walks: true,
  severity: 'error',
  since: '0.1.0',
  guideline: 'coordinate-answers#same-language',
  title: { de: 'Sprachfassungen sagen nicht dasselbe', en: 'Language versions do not say the same' },
  firm: true,
  messages,
  check(handbook, context) {
    const wanted = handbookLanguages(handbook);
    context.walk({
      visit(document) {
        const twins = twinsOf(document, handbook);
        const first = leading(twins, wanted);
        if (first === document) checkMissing({ document, twins, wanted, handbook, context });
        else if (document.head.lang !== null && document.head.lang !== first.head.lang) compare({ document, other: first, context });
      },
    });
  },
});

/** The version that the others are held against: the one in the handbook's first language that has one, else the first by path. */
function leading(twins: readonly PolicyDocument[], wanted: readonly string[]): PolicyDocument {
  for (const language of wanted) {
    const found = twins.find(({ head }) => head.lang === language);
    if (found !== undefined) return found;
  }
  return twins[0] as PolicyDocument;
}

function checkMissing({
  document,
  twins,
  wanted,
  handbook,
  context: { report },
}: {
  document: PolicyDocument;
  twins: readonly PolicyDocument[];
  wanted: readonly string[];
  handbook: Handbook;
  context: Say;
}): void {
  const { id, lang, status, countries, type } = document.head;
  if (id === null || lang === null || type === null || status === 'retired') return;
  const there = new Set(twins.map(({ head }) => head.lang));
  for (const language of spokenIn(countries, handbook) ?? wanted) {
    if (there.has(language) || coveredElsewhere({ document, language, handbook })) continue;
    report({
      message: 'missing',
      at: atKey(document, 'lang'),
      data: { language: languageName(language), file: fileFor(document, language) },
    });
  }
}

/** The languages of the markets that a document is for; null where `unisono.yaml` does not say. */
function spokenIn(countries: readonly string[] | null, handbook: Handbook): readonly string[] | null {
  const markets = handbook.settings.value?.company.markets ?? [];
  if (countries === null || countries.length === 0 || !countries.every((country) => markets.some((market) => market.country === country)))
    return null;
  return [...new Set(markets.filter(({ country }) => countries.includes(country)).flatMap(({ languages: spoken }) => spoken))];
}

/** A variant for a country needs no twin in a language in which the document for everybody holds. */
function coveredElsewhere({ document, language, handbook }: { document: PolicyDocument; language: string; handbook: Handbook }): boolean {
  const { id, countries, type } = document.head;
  if (countries === null) return false;
  return handbook.documents.some(
    ({ head }) =>
      head.id === id &&
      (head.type === 'quiz') === (type === 'quiz') &&
      head.lang === language &&
      (head.countries === null || countries.every((country) => head.countries?.includes(country))),
  );
}

function fileFor({ path, head }: PolicyDocument, language: string): string {
  const suffix = `.${head.lang}`;
  const at = path.lastIndexOf(suffix);
  return at === -1 ? path.replace(/\.md$/, `.${language}.md`) : `${path.slice(0, at)}.${language}${path.slice(at + suffix.length)}`;
}

function languageName(language: string): Localised {
  const names: Readonly<Record<string, Localised>> = { de: { de: 'Deutsch', en: 'German' }, en: { de: 'Englisch', en: 'English' } };
  return names[language] ?? { de: `„${language}“`, en: `“${language}”` };
}

function compare({ document, other, context }: { document: PolicyDocument; other: PolicyDocument; context: Say }): void {
  const { version } = document.head;
  if (version !== null && other.head.version !== null && version !== other.head.version)
    context.report({
      message: 'version',
      at: atKey(document, 'version'),
      data: { version, other: other.head.version },
      related: [atKey(other, 'version')],
      ...raised(document, other),
    });
  const [own, others] = [namedSections(document), namedSections(other)];
  const isQuiz = document.head.type === 'quiz' || other.head.type === 'quiz';
  const otherIds = new Map(others.map((section) => [section.id, section]));
  const ownIds = new Set(own.map(({ id }) => id));
  // What a quiz asks in each language is compared by quiz-binding.
  if (!isQuiz) {
    for (const section of others)
      if (!ownIds.has(section.id))
        context.report({
          message: 'no-section',
          at: titleAt(document),
          data: { id: section.id, title: section.title },
          related: [headingAt(other, section)],
          suggestion: { edits: [counterpart({ section, from: other, to: document })] },
        });
    for (const section of own)
      if (!otherIds.has(section.id))
        context.report({
          message: 'only-here',
          at: headingAt(document, section),
          data: { id: section.id, title: section.title },
          related: [titleAt(other)],
          suggestion: { edits: [counterpart({ section, from: document, to: other })] },
        });
  }
  compareOrder({ document, other, own, otherIds, ownIds, others, context });
  if (isQuiz) return;
  for (const section of own) {
    const twin = otherIds.get(section.id);
    if (twin !== undefined) compareSections({ here: { document, section }, there: { document: other, section: twin }, context });
  }
}

function compareOrder({
  document,
  other,
  own,
  others,
  ownIds,
  otherIds,
  context: { report },
}: {
  document: PolicyDocument;
  other: PolicyDocument;
  own: readonly Section[];
  others: readonly Section[];
  ownIds: ReadonlySet<string>;
  otherIds: ReadonlyMap<string, Section>;
  context: Say;
}): void {
  const here = own.filter(({ id }) => otherIds.has(id));
  const there = others.filter(({ id }) => ownIds.has(id));
  const index = here.findIndex(({ id }, at) => there[at]?.id !== id);
  const [section, twin] = [here[index], there[index]];
  if (section === undefined || twin === undefined) return;
  report({
    message: 'order',
    at: headingAt(document, section),
    data: { id: section.id, other: twin.id },
    related: [headingAt(other, twin)],
  });
}

function compareSections({ here, there, context }: { here: Part; there: Part; context: Say }): void {
  const { report } = context;
  const at = headingAt(here.document, here.section);
  const related = [headingAt(there.document, there.section)];
  const { title } = here.section;
  const [own, other] = [ownBlocks(here), ownBlocks(there)];
  const [facts, otherFacts] = [factsIn(own), factsIn(other)];
  const lacking = [...otherFacts].filter((id) => !facts.has(id));
  if (lacking.length > 0) report({ message: 'facts', at, related, data: { title, ...listOfFacts(lacking) } });
  const surplus = [...facts].filter((id) => !otherFacts.has(id));
  if (surplus.length > 0)
    report({ message: 'facts', at: related[0] as At, related: [at], data: { title: there.section.title, ...listOfFacts(surplus) } });
  const [count, otherCount] = [itemsIn(own), itemsIn(other)];
  if (count !== otherCount) report({ message: 'list-items', severity: 'info', at, related, data: { title, count, other: otherCount } });
  compareTexts({ here, there, own, other, context });
}

function listOfFacts(ids: readonly string[]): { count: number; facts: Localised[] } {
  return { count: ids.length, facts: ids.map((id) => quoted(id.slice(id.indexOf(':') + 1))) };
}

/** The sections that twins have in common by their ids; a slug follows its language. */
function namedSections({ markdown }: PolicyDocument): readonly Section[] {
  const seen = new Set<string>();
  return markdown.sections.filter(({ explicit, id }) => explicit && !seen.has(id) && seen.add(id));
}

/** What a section says itself, without the subsections that are compared on their own. */
function ownBlocks({ document, section }: Part): readonly Block[] {
  const named = new Set<Block>(namedSections(document).map(({ heading }) => heading));
  const next = section.blocks.findIndex((block) => named.has(block));
  return next === -1 ? section.blocks : section.blocks.slice(0, next);
}

function factsIn(blocks: readonly Block[]): ReadonlySet<string> {
  const found: string[] = [];
  visitInlines(blocks, ({ links }) => {
    for (const { url } of links) {
      const id = factIdOf(url);
      if (id !== null) found.push(id);
    }
  });
  return new Set(found.sort(compareText));
}

function itemsIn(blocks: readonly Block[]): number {
  let count = 0;
  visitBlocks(blocks, ({ kind }) => {
    if (kind === 'item') count += 1;
  });
  return count;
}

function titleAt({ source, markdown }: PolicyDocument): At {
  const [first] = markdown.sections;
  return first === undefined ? wholeFile(source) : { source, span: first.heading.span };
}
