import { type Block, type Section, visitBlocks, visitInlines } from '../document/model.js';
import { sentencesOf } from '../document/sentences.js';
import { normalised } from '../facts/typed-value.js';
import type { Language } from '../language.js';
import type { ObligationChange, SectionChange } from './change.js';
import { signature, textDigest } from './digest.js';
import { compareStatements } from './force.js';
import { pairByLikeness, stemsOf } from './likeness.js';
import { binds, type Obligation, statementsOf } from './obligations.js';
import { withoutSubsections } from './own-text.js';

/** The sections of one document before and after. */
export interface TwoTexts {
  readonly before: readonly Section[];
  readonly after: readonly Section[];
  readonly language: Language | null;
}

/**
 * What became of every section, each without its subsections, in the order of the new text; removed ones stand where they stood. Sections are known by their id; one under
 * another id with equal words was moved and is `same`. A statement that only went to another section is no change of obligations.
 */
export function compareSections({ before, after, language }: TwoTexts): readonly SectionChange[] {
  const [old, fresh] = [before.map(withoutSubsections), after.map(withoutSubsections)];
  const partner = partners(old, fresh);
  const kept = new Set(partner.values());
  const gone = new Map<Section | null, Section[]>();
  let standing: Section | null = null;
  for (const section of old) {
    if (kept.has(section)) standing = section;
    else push(gone, standing, section);
  }
  const removedAfter = (section: Section | null): readonly SectionChange[] =>
    (gone.get(section) ?? []).map((each) => compareSection(each, null, language));
  const changes = fresh.flatMap((section) => {
    const from = partner.get(section) ?? null;
    return [compareSection(from, section, language), ...(from === null ? [] : removedAfter(from))];
  });
  return withoutMoves([...removedAfter(null), ...changes]);
}

function push<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function partners(before: readonly Section[], after: readonly Section[]): ReadonlyMap<Section, Section> {
  const byId = new Map(before.map((section) => [section.id, section]));
  const found = new Map<Section, Section>();
  for (const section of after) {
    const same = byId.get(section.id);
    if (same === undefined) continue;
    found.set(section, same);
    byId.delete(section.id);
  }
  const byText = new Map([...byId.values()].map((section) => [textDigest(section), section]));
  for (const section of after) {
    if (found.has(section)) continue;
    const digest = textDigest(section);
    const same = byText.get(digest);
    if (same === undefined) continue;
    found.set(section, same);
    byText.delete(digest);
  }
  return found;
}

function compareSection(before: Section | null, after: Section | null, language: Language | null): SectionChange {
  const { id = '', title = '' } = after ?? before ?? {};
  const same = before !== null && after !== null && textDigest(before) === textDigest(after);
  const obligations = same ? [] : compareObligations(readSection(before, language), readSection(after, language));
  return { id, title, kind: kindOf({ before, after, same, obligations }), before, after, obligations };
}

function kindOf({
  before,
  after,
  same,
  obligations,
}: Pick<SectionChange, 'before' | 'after' | 'obligations'> & { readonly same: boolean }): SectionChange['kind'] {
  if (before === null) return 'added';
  if (after === null) return 'removed';
  if (same) return 'same';
  if (obligations.length > 0) return 'obligations';
  return onlyReworded(before, after) ? 'wording' : 'guidance';
}

function readSection(section: Section | null, language: Language | null): readonly Obligation[] {
  return section === null ? [] : statementsOf(section, language);
}

/** Sentences that bind nobody take part, since one of them may become a demand. Equal demands are the same statement, first those in the same words; the rest by likeness of words; what is left was added or removed. In the order of the new text, removed ones last. */
function compareObligations(before: readonly Obligation[], after: readonly Obligation[]): readonly ObligationChange[] {
  const keyed = (key: (statement: Obligation) => string | null): void => {
    const pool = new Map<string, Obligation[]>();
    const taken = new Map<string, number>();
    for (const statement of left.before) {
      const name = key(statement);
      if (name !== null) push(pool, name, statement);
    }
    const gone = new Set<Obligation>();
    const after = left.after.filter((statement) => {
      const name = key(statement) ?? '';
      const next = taken.get(name) ?? 0;
      const same = pool.get(name)?.[next];
      if (same === undefined) return true;
      taken.set(name, next + 1);
      gone.add(same);
      return false;
    });
    left = { before: left.before.filter((statement) => !gone.has(statement)), after };
  };
  let left = { before, after };
  // A section that is new or gone has nothing to be paired with.
  if (before.length > 0 && after.length > 0) {
    keyed((statement) => `${signature(statement)} ${statement.text}`);
    keyed((statement) => (binds(statement) ? signature(statement) : null));
  }
  const pairs = pairByLikeness(
    left.before.map(({ text }) => text),
    left.after.map(({ text }) => text),
  );
  const [fromOf, paired] = [new Map(pairs.map(([from, to]) => [to, from])), new Set(pairs.map(([from]) => from))];
  const changed = left.after.flatMap((statement, index): readonly ObligationChange[] => {
    const from = left.before[fromOf.get(index) ?? -1];
    if (from === undefined) return binds(statement) ? [{ kind: 'added', before: null, after: statement, aspects: [] }] : [];
    if (!binds(from) && !binds(statement)) return [];
    const change = compareStatements(from, statement);
    return change === null ? [] : [change];
  });
  const removed = left.before.flatMap((statement, index): readonly ObligationChange[] =>
    paired.has(index) || !binds(statement) ? [] : [{ kind: 'removed', before: statement, after: null, aspects: [] }],
  );
  return [...changed, ...removed];
}

/** Takes out statements that were removed from one section and stand in another one in the same words. Sections that were added or removed keep theirs, which they are shown with. */
function withoutMoves(changes: readonly SectionChange[]): readonly SectionChange[] {
  const key = (statement: Obligation | null): string => (statement === null ? '' : `${signature(statement)} ${statement.text}`);
  const [gone, come] = [new Map<string, number>(), new Map<string, number>()];
  const count = (counts: Map<string, number>, name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { kind, before, after } of changes.flatMap(({ obligations }) => obligations)) {
    if (kind === 'removed') count(gone, key(before));
    if (kind === 'added') count(come, key(after));
  }
  const moved = new Map([...gone].map(([name, times]) => [name, Math.min(times, come.get(name) ?? 0)]));
  const [outOf, into] = [new Map(moved), new Map(moved)];
  const take = (counts: Map<string, number>, name: string): boolean => {
    const times = counts.get(name) ?? 0;
    counts.set(name, times - 1);
    return times > 0;
  };
  return changes.map((change) => {
    const obligations = change.obligations.filter(({ kind, before, after }) => {
      if (kind === 'removed') return !take(outOf, key(before));
      return kind !== 'added' || !take(into, key(after));
    });
    if (obligations.length === change.obligations.length) return change;
    const kind = change.kind === 'obligations' && obligations.length === 0 ? 'guidance' : change.kind;
    return { ...change, kind, obligations };
  });
}

/** Of a sentence that stands alone in the new text, this share of its words must come from the old one for it to be a rewording, as when a sentence is split. */
const known = 0.6;

/** True when no sentence came or went, so that other words say the same. */
function onlyReworded(before: Section, after: Section): boolean {
  const [one, other] = [unitsOf(before), unitsOf(after)];
  const [old, fresh] = [withoutCommon(one, other), withoutCommon(other, one)];
  const pairs = pairByLikeness(old, fresh);
  const [from, to] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, index]) => index))];
  const covered = (alone: readonly string[], others: readonly string[]): boolean => {
    const stems = new Set(others.flatMap((text) => [...stemsOf(text)]));
    return alone.every(
      (text) => [...stemsOf(text)].filter((stem) => stems.has(stem)).length >= known * stemsOf(text).size && stemsOf(text).size > 0,
    );
  };
  return (
    covered(
      old.filter((_, index) => !from.has(index)),
      fresh,
    ) &&
    covered(
      fresh.filter((_, index) => !to.has(index)),
      old,
    )
  );
}

function withoutCommon(units: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const unit of others) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return units.filter((unit) => {
    const times = counts.get(unit) ?? 0;
    counts.set(unit, times - 1);
    return times <= 0;
  });
}

/** The sentences of a section below its heading, and what stands there in code and raw HTML. */
function unitsOf({ blocks }: Section): readonly string[] {
  const units: string[] = [];
  visitInlines(blocks, (inline) => {
    for (const { start, end } of sentencesOf(inline)) units.push(normalised(inline.text.slice(start, end)));
  });
  visitBlocks(blocks, (block) => {
    const text = block.kind === 'item' ? '' : visible(block);
    if (text !== '') units.push(text);
  });
  return units;
}

function visible(block: Block): string {
  if (block.kind === 'code') return normalised(block.text);
  return block.kind === 'html' ? normalised(block.text.replace(/<!--[\s\S]*?(?:-->|$)/g, '')) : '';
}
