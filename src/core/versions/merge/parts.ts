import type { Language } from '../../language.js';
import { alignUnits } from './align.js';
import type { Part } from './blocks.js';
import { mergeRows } from './lines.js';
import { conflictBox } from './marks.js';
import { joinPieces, mergeSequence } from './sequence.js';
import { type Conflict, choose, type Piece, type Three, textOf, type Unit } from './unit.js';
import { mergeWords } from './words.js';

/** What the company should know although nothing is to be decided: a section that it deleted and that the new template changed. */
export interface Note {
  readonly kind: 'deleted-by-you';
  readonly at: string;
}

export interface MergedParts {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
  readonly notes: readonly Note[];
}

/** One section in those versions that have it. */
interface Entry {
  readonly base: number | null;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/**
 * Merges documents section by section. Sections are the same when their ids are, or when neither has an anchor and most words are equal. New sections stand behind those that
 * precede them in the template; what the company deleted stays deleted; the order is the template's unless the company changed it.
 */
export function mergeParts({ base, ours, theirs, language }: Three<readonly Part[]> & { language: Language }): MergedParts {
  const conflicts: Conflict[] = [];
  const notes: Note[] = [];
  const pieces: Piece[] = [];
  for (const entry of orderOf({ base, ours, theirs })) {
    const b = partAt(base, entry.base);
    const o = partAt(ours, entry.ours);
    const t = partAt(theirs, entry.theirs);
    if (o === null) {
      if (b !== null && t !== null) {
        if (b.text !== t.text) notes.push({ kind: 'deleted-by-you', at: t.id });
      } else if (t !== null) pieces.push({ ...entry, text: t.text, kind: 'section' });
      continue;
    }
    if (t === null) {
      if (b?.text === o.text) continue;
      const gone = b === null ? [] : [{ why: 'gone-there' as const, theirs: '', at: o.id }];
      conflicts.push(...gone);
      pieces.push({
        ...entry,
        text: [o.text, ...gone.map((conflict) => conflictBox({ conflict, language }))].join('\n\n'),
        kind: 'section',
      });
      continue;
    }
    const text = choose({ base: b?.text ?? null, ours: o.text, theirs: t.text });
    if (text != null) pieces.push({ ...entry, text, kind: 'section' });
    else {
      const merged = mergeUnits({ base: b?.units ?? [], ours: o.units, theirs: t.units, at: o.id, language });
      conflicts.push(...merged.conflicts);
      pieces.push({ ...entry, text: merged.text, kind: 'section' });
    }
  }
  const text = joinPieces({ base, ours, theirs, pieces, between: (_, next) => (next === null ? '\n' : '\n\n') });
  return { text, conflicts, notes };
}

/** Merges the blocks of one section. */
function mergeUnits({ base, ours, theirs, at, language }: Three<readonly Unit[]> & { at: string; language: Language }): {
  text: string;
  conflicts: readonly Conflict[];
} {
  const conflicts: Conflict[] = [];
  const pieces: Piece[] = [];
  const box = (conflict: Conflict): void => {
    conflicts.push(conflict);
    pieces.push({ text: conflictBox({ conflict, language }), kind: 'box', base: null, ours: null, theirs: null });
  };
  for (const step of mergeSequence<Conflict, Unit>({ base, ours, theirs, settle: (units) => settleBlock(units, at) })) {
    if (step.kind === 'clash') {
      pieces.push(...step.pieces);
      box({ why: step.why, theirs: quotable(step.theirs), at });
    } else {
      pieces.push(step.piece);
      for (const conflict of step.conflicts) box(conflict);
    }
  }
  const between = (before: Piece, next: Piece | null): string =>
    next === null ? '' : before.kind === next.kind && isItem(next.kind) ? '\n' : '\n\n';
  return { text: joinPieces({ base, ours, theirs, pieces, between }), conflicts };
}

function isItem(kind: string): boolean {
  return kind === 'item' || kind === 'number';
}

function settleBlock({ base, ours, theirs }: Three<Unit>, at: string): { text: string; conflicts: readonly Conflict[] } {
  const texts = { base: base.text, ours: ours.text, theirs: theirs.text };
  const text = ours.kind === 'table' || ours.kind === 'code' ? mergeRows(texts) : mergeWords(texts);
  if (text !== null) return { text, conflicts: [] };
  return { text: ours.text, conflicts: [{ why: 'changed', theirs: quotable([theirs]), at }] };
}

/** The template's text as it may stand in a box: a heading as plain text, so that neither the section nor its anchor is there twice. */
function quotable(units: readonly Unit[]): string {
  return textOf(
    units.map((unit) =>
      unit.kind === 'heading'
        ? { ...unit, text: unit.text.replace(/^[ \t]*#{1,6}[ \t]+/, '').replace(/[ \t]*<a\b[^>]*>(?:<\/a>)?/g, '') }
        : unit,
    ),
  );
}

function partAt(parts: readonly Part[], index: number | null): Part | null {
  return index === null ? null : (parts[index] ?? null);
}

/** Every section once, in the order of the merged document. */
function orderOf({ base, ours, theirs }: Three<readonly Part[]>): readonly Entry[] {
  const baseOfOurs = matchParts(base, ours);
  const baseOfTheirs = matchParts(base, theirs);
  const entries: { base: number | null; ours: number | null; theirs: number | null }[] = base.map((_, index) => ({
    base: index,
    ours: null,
    theirs: null,
  }));
  const own = ours.map((_, index) => {
    const match = baseOfOurs.get(index);
    const entry = (match === undefined ? undefined : entries[match]) ?? { base: null, ours: null, theirs: null };
    entry.ours = index;
    return entry;
  });
  const freshByKey = new Map(own.flatMap((entry, index) => (entry.base === null ? [[ours[index]?.key ?? '', entry] as const] : [])));
  const template = theirs.map((part, index) => {
    const match = baseOfTheirs.get(index);
    const entry = (match === undefined ? freshByKey.get(part.key ?? '') : entries[match]) ?? { base: null, ours: null, theirs: null };
    entry.theirs = index;
    return entry;
  });
  const kept = own.flatMap(({ base: index }) => (index === null ? [] : [index]));
  const reordered = kept.some((index, place) => place > 0 && index < (kept[place - 1] ?? 0));
  const [first, second] = reordered ? [own, template] : [template, own];
  const level = (entry: Entry): number => levelOf(partAt(ours, entry.ours) ?? partAt(theirs, entry.theirs) ?? partAt(base, entry.base));
  const order: Entry[] = [...first];
  const placed = new Set<Entry>(order);
  for (const [index, entry] of second.entries()) {
    if (placed.has(entry)) continue;
    const before = second[index - 1];
    let at = before === undefined ? 0 : order.indexOf(before) + 1;
    // Sections of a deeper level belong to the one before.
    if (before !== undefined) for (let next = order[at]; next !== undefined && level(next) > level(entry); next = order[at]) at += 1;
    order.splice(at, 0, entry);
    placed.add(entry);
  }
  return order;
}

function levelOf(part: Part | null): number {
  return /^[ \t]*(#{1,6})[ \t]/.exec(part?.text ?? '')?.[1]?.length ?? 1;
}

/** The section of `base` that a section of `other` is, by its index. */
function matchParts(base: readonly Part[], other: readonly Part[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const byKey = new Map(base.map(({ key }, index) => [key, index]));
  const used = new Set<number>();
  const match = (from: number, index: number): void => {
    found.set(index, from);
    used.add(from);
  };
  for (const [index, { key }] of other.entries()) {
    const from = byKey.get(key);
    if (from !== undefined) match(from, index);
  }
  const leftBase = [...base.keys()].filter((index) => !used.has(index));
  const leftOther = [...other.keys()].filter((index) => !found.has(index));
  const loose = (parts: readonly Part[], indexes: readonly number[]): Unit[] =>
    indexes.flatMap((index) => {
      const part = parts[index];
      return part === undefined ? [] : [{ ...part, key: part.explicit ? part.key : null }];
    });
  const pairs = alignUnits({ base: loose(base, leftBase), other: loose(other, leftOther), loose: true });
  for (const [place, pair] of pairs.entries()) {
    const from = leftBase[place];
    const index = pair === null ? undefined : leftOther[pair];
    if (from !== undefined && index !== undefined) match(from, index);
  }
  // The title of the document is its title, whatever its words.
  const [title, otherTitle] = [titleOf(base), titleOf(other)];
  if (title !== -1 && otherTitle !== -1 && !used.has(title) && !found.has(otherTitle)) match(title, otherTitle);
  return found;
}

function titleOf(parts: readonly Part[]): number {
  return parts.findIndex((part) => part.id !== '' && levelOf(part) === 1);
}
