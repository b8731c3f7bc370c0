import { type Section, visitInlines } from '../document/model.js';
import { citedBy, scopeOf, valuesFor } from '../facts/declared.js';
import type { FactValue } from '../facts/fact.js';
import { normalised, sameValue } from '../facts/typed-value.js';
import { compareText } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import { languages } from '../language.js';
import { once } from '../once.js';
import type { FactChange, HeadChange, PolicyChange, Reason, SectionChange } from './change.js';
import { compareSections } from './compare-sections.js';
import { factIdOf } from './fact-id.js';
import { sectionsOf } from './own-text.js';
import { compareSteps } from './version-number.js';

/** The handbooks that two documents stand in; null where there was none yet. */
export interface Handbooks {
  readonly before: Handbook | null;
  readonly after: Handbook;
}

/**
 * What changed in every policy and answer (quizzes are left out), unchanged ones included with step `none`, sorted by path. Documents are known by id, language and
 * countries; where the countries changed, by id and language; one that lacks an id by its path.
 */
export function compareHandbooks({ before, after }: Handbooks): readonly PolicyChange[] {
  const [old, fresh] = [policiesOf(before), policiesOf(after)];
  const partner = partnersOf(old, fresh);
  const kept = new Set(partner.values());
  const pairs = [
    ...fresh.map((document) => ({ before: partner.get(document) ?? null, after: document })),
    ...old.filter((document) => !kept.has(document)).map((document) => ({ before: document, after: null })),
  ];
  const path = (change: PolicyChange): string => (change.after ?? change.before)?.path ?? '';
  const alike = before !== null && groundOf(before) === groundOf(after);
  return pairs
    .map(({ before: old, after: now }) =>
      alike && old !== null && now !== null && old.path === now.path && old.source.text === now.source.text
        ? untouched(old, now)
        : compareDocuments({ before: old, after: now, handbooks: { before, after } }),
    )
    .sort((a, b) => compareText(path(a), path(b)));
}

/** What texts of a handbook cite and are read by: its settings, facts and channels, as they are written. */
function groundOf({ files }: Handbook): string {
  const told = files.filter(({ kind }) => kind === 'settings' || kind === 'facts' || kind === 'channels');
  return JSON.stringify(told.map(({ kind, source }) => [kind, source.text]));
}

/** A text that is the same, letter by letter, and cites the same. Most are, and need not even be parsed: their sections are compared only for those who ask. */
function untouched(before: PolicyDocument, after: PolicyDocument): PolicyChange {
  const sections = once(() => comparedSections(before, after));
  return {
    id: nameOf(after),
    language: after.head.lang,
    before,
    after,
    get sections() {
      return sections();
    },
    facts: [],
    head: [],
    step: 'none',
    reasons: [],
  };
}

function nameOf({ head, path }: PolicyDocument): string {
  return head.id ?? path;
}

function comparedSections(before: PolicyDocument | null, after: PolicyDocument | null): readonly SectionChange[] {
  const lang = (after ?? before)?.head.lang;
  return compareSections({
    before: before === null ? [] : sectionsOf(before),
    after: after === null ? [] : sectionsOf(after),
    language: languages.find((known) => known === lang) ?? null,
  });
}

function policiesOf(handbook: Handbook | null): readonly PolicyDocument[] {
  return handbook?.documents.filter(({ head, path }) => head.type !== 'quiz' && !path.startsWith('quizzes/')) ?? [];
}

/** For every document of `fresh` the one that it was before. */
function partnersOf(old: readonly PolicyDocument[], fresh: readonly PolicyDocument[]): ReadonlyMap<PolicyDocument, PolicyDocument> {
  const partner = new Map<PolicyDocument, PolicyDocument>();
  const used = new Set<PolicyDocument>();
  const match = (key: (document: PolicyDocument) => string | null): void => {
    const free = grouped(
      old.filter((document) => !used.has(document)),
      key,
    );
    const open = grouped(
      fresh.filter((document) => !partner.has(document)),
      key,
    );
    for (const [name, documents] of open) {
      const [document, same] = [documents[0], free.get(name)?.[0]];
      // Which of several is meant cannot be said.
      if (document === undefined || same === undefined || documents.length > 1 || free.get(name)?.length !== 1) continue;
      partner.set(document, same);
      used.add(same);
    }
  };
  const named = ({ head, path }: PolicyDocument, ...more: readonly string[]): string | null =>
    head.id === null ? null : JSON.stringify([head.id.normalize('NFC'), head.lang ?? path, ...more]);
  match((document) => named(document, document.path));
  match((document) => named(document, ...[...(document.head.countries ?? [])].sort()));
  match((document) => named(document));
  const nameless = new Map(old.filter((document) => !used.has(document)).map((document) => [document.path, document]));
  for (const document of fresh) {
    const same = nameless.get(document.path);
    if (same !== undefined && !partner.has(document) && (same.head.id === null || document.head.id === null)) partner.set(document, same);
  }
  return partner;
}

function grouped(
  documents: readonly PolicyDocument[],
  key: (document: PolicyDocument) => string | null,
): ReadonlyMap<string, readonly PolicyDocument[]> {
  const groups = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const name = key(document);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [document]);
    else group.push(document);
  }
  return groups;
}

/** What changed between two texts of one document; null stands for a text that was not there yet, or is gone. */
function compareDocuments({
  before,
  after,
  handbooks,
}: {
  before: PolicyDocument | null;
  after: PolicyDocument | null;
  handbooks: Handbooks;
}): PolicyChange {
  const document = after ?? before;
  const sections = comparedSections(before, after);
  const facts = before === null || after === null ? [] : factChanges({ before, after, handbooks });
  const head = before === null || after === null ? [] : headChanges(before, after);
  const reasons = reasonsFor({ before, after, sections, facts, head });
  return {
    id: document === null ? '' : nameOf(document),
    language: document?.head.lang ?? null,
    before,
    after,
    sections,
    facts,
    head,
    step: reasons[0]?.step ?? 'none',
    reasons,
  };
}

function headChanges(before: PolicyDocument, after: PolicyDocument): readonly HeadChange[] {
  const countries = ({ head }: PolicyDocument): string | null =>
    head.countries === null ? null : [...head.countries].sort(compareText).join(', ');
  const values = [
    { key: 'for', before: before.head.audience, after: after.head.audience },
    { key: 'countries', before: countries(before), after: countries(after) },
    { key: 'type', before: before.head.type, after: after.head.type },
  ] as const;
  return values.filter((value) => value.before !== value.after);
}

/** Values of facts that both texts cite, one change for each country and language in which they differ. */
function factChanges({
  before,
  after,
  handbooks,
}: {
  before: PolicyDocument;
  after: PolicyDocument;
  handbooks: Handbooks;
}): readonly FactChange[] {
  const old = handbooks.before === null ? new Map<string, never>() : citedValues(before, handbooks.before);
  const { countries } = scopeOf(after, handbooks.after);
  return [...citedValues(after, handbooks.after)].flatMap(([id, values]) => {
    const previous = old.get(id);
    if (previous === undefined) return [];
    const places = new Map([...previous, ...values].map((value) => [placeOf(value), null]));
    return [...places.keys()].flatMap((place): readonly FactChange[] => {
      const [from, to] = [previous, values].map((all) => all.find((value) => placeOf(value) === place)?.typed ?? null);
      if (from === undefined || to === undefined || (from !== null && to !== null && sameValue(from, to, countries))) return [];
      return [{ id, before: from, after: to }];
    });
  });
}

function placeOf({ country, language }: FactValue): string {
  return `${country ?? ''} ${language ?? ''}`;
}

/** The declared values behind every fact that a document cites, by its id; no values for one that is not declared. */
function citedValues(document: PolicyDocument, handbook: Handbook): ReadonlyMap<string, readonly FactValue[]> {
  const found = new Map<string, readonly FactValue[]>();
  const scope = scopeOf(document, handbook);
  for (const { url } of document.markdown.links) {
    const id = factIdOf(url);
    if (id !== null && !found.has(id)) found.set(id, valuesFor(citedBy({ url, document, handbook })?.values ?? [], scope));
  }
  return found;
}

const blank = { section: null, obligation: null, fact: null, head: null } as const;

/** The gravest first; of equal ones those of the document as a whole, then in the order of the text. */
function reasonsFor({
  before,
  after,
  sections,
  facts,
  head,
}: Pick<PolicyChange, 'before' | 'after' | 'sections' | 'facts' | 'head'>): readonly Reason[] {
  if (before === null) return [{ ...blank, step: 'major', kind: 'document-added' }];
  if (after === null) return [{ ...blank, step: 'major', kind: 'document-removed' }];
  const reasons: Reason[] = [
    ...head.map((change): Reason => ({ ...blank, step: 'major', kind: 'audience', head: change })),
    ...sections.flatMap((change) => sectionReasons(change)),
    ...facts.flatMap((fact) => citing(fact, sections).map((section): Reason => ({ ...blank, step: 'major', kind: 'fact', section, fact }))),
  ];
  if (plain(before.head.title) !== plain(after.head.title)) reasons.push({ ...blank, step: 'patch', kind: 'wording' });
  return reasons.sort((a, b) => compareSteps(b.step, a.step));
}

function sectionReasons({ id, kind, obligations }: SectionChange): readonly Reason[] {
  const reason = { ...blank, section: id };
  switch (kind) {
    case 'same':
      return [];
    case 'added':
    case 'removed':
      return [{ ...reason, step: obligations.length > 0 ? 'major' : 'minor', kind: `section-${kind}` }];
    case 'obligations':
      return obligations.map((obligation) => ({
        ...reason,
        step: 'major',
        kind: onlyAudience(obligation) ? 'audience' : 'obligation',
        obligation,
      }));
    case 'guidance':
      return [{ ...reason, step: 'minor', kind }];
    case 'wording':
      return [{ ...reason, step: 'patch', kind }];
  }
}

function onlyAudience({ aspects }: { aspects: readonly string[] }): boolean {
  return aspects.length === 1 && aspects[0] === 'audience';
}

/** The sections that cite a fact; null for none, when only a subsection of the title does. */
function citing({ id }: FactChange, sections: readonly SectionChange[]): readonly (string | null)[] {
  const found = sections.flatMap((change) => (change.after !== null && cites(change.after, id) ? [change.id] : []));
  return found.length > 0 ? found : [null];
}

function cites({ heading, blocks }: Section, id: string): boolean {
  let found = false;
  visitInlines([heading, ...blocks], ({ links }) => {
    found ||= links.some(({ url }) => factIdOf(url) === id);
  });
  return found;
}

function plain(title: string | null): string {
  return normalised(title ?? '');
}
