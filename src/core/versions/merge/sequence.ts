import { alignUnits, isAlike } from './align.js';
import { type Clash, choose, type Piece, type Three, type Unit } from './unit.js';

/** A run of units that one side put in the place of others: `base` units from `from` to `to` became `start` to `end` of its own. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

/** What becomes of units that both sides have: a text, and what could not be merged. */
export interface Settled<C> {
  readonly text: string;
  readonly conflicts: readonly C[];
}

/** The merged row: pieces, and between them what both sides changed. `pieces` of a clash are the company's. */
export type Step<C, U extends Unit = Unit> =
  | { readonly kind: 'piece'; readonly piece: Piece; readonly conflicts: readonly C[] }
  | { readonly kind: 'clash'; readonly why: Clash; readonly pieces: readonly Piece[]; readonly theirs: readonly U[] };

/**
 * Merges three rows of units. What one side changed is taken from it; what both changed at one place is a clash, unless it is the same. `settle` merges units that are
 * versions of one another and differ in all three; without it they clash. Changes with fewer than `apart` units of the kind `word` between them are not independent and
 * clash as a whole; with 0 they may touch, and both sides may add something at one place.
 */
export function mergeSequence<C, U extends Unit>({
  base,
  ours,
  theirs,
  loose = true,
  settle,
  apart = 0,
}: Three<readonly U[]> & {
  readonly loose?: boolean;
  readonly settle: ((units: Three<U>) => Settled<C>) | null;
  readonly apart?: number;
}): readonly Step<C, U>[] {
  const toOurs = alignUnits({ base, other: ours, loose });
  const toTheirs = alignUnits({ base, other: theirs, loose });
  const ourHunks = hunksOf(toOurs, ours.length);
  const theirHunks = hunksOf(toTheirs, theirs.length);
  const steps: Step<C, U>[] = [];
  let o = 0;
  let t = 0;

  const ourPieces = (start: number, end: number): Piece[] =>
    ours.slice(start, end).map(({ text, kind }, index) => ({ text, kind, base: null, ours: start + index, theirs: null }));
  // What each side put between two units that both have: what the other side put there as well, it does not put there again.
  const run = { ours: new Set<string>(), theirs: new Set<string>() };
  const emitOurs = (start: number, end: number): void => {
    for (const piece of ourPieces(start, end)) {
      run.ours.add(piece.text);
      if (!run.theirs.has(piece.text)) steps.push({ kind: 'piece', piece, conflicts: [] });
    }
  };
  const emitTheirs = (start: number, end: number): void => {
    for (const [index, { text, kind }] of theirs.slice(start, end).entries()) {
      run.theirs.add(text);
      if (!run.ours.has(text))
        steps.push({ kind: 'piece', piece: { text, kind, base: null, ours: null, theirs: start + index }, conflicts: [] });
    }
  };
  const clash = (why: Clash, our: Range, their: Range): void => {
    steps.push({ kind: 'clash', why, pieces: ourPieces(our.start, our.end), theirs: theirs.slice(their.start, their.end) });
  };

  if (apart > 0 && areClose({ base, ours, theirs, ourHunks, theirHunks, apart })) {
    clash('changed', { start: 0, end: ours.length }, { start: 0, end: theirs.length });
    return steps;
  }
  for (let at = 0; at <= base.length; ) {
    const ourHunk = hunkAt(ourHunks[o], at);
    const theirHunk = hunkAt(theirHunks[t], at);
    if (ourHunk === null && theirHunk === null) {
      if (at < base.length) steps.push(matched({ at, base, ours, theirs, toOurs, toTheirs, settle }));
      run.ours.clear();
      run.theirs.clear();
      at += 1;
      continue;
    }
    // What only adds stands before what replaces; both may add at one place.
    if (ourHunk !== null && theirHunk !== null && isInsertion(ourHunk) && isInsertion(theirHunk)) {
      o += 1;
      t += 1;
      const added = ours.slice(ourHunk.start, ourHunk.end);
      const fresh = theirs.slice(theirHunk.start, theirHunk.end);
      if (fresh.some((unit) => added.some((own) => own.text !== unit.text && isAlike(own, unit)))) clash('changed', ourHunk, theirHunk);
      else {
        const both = added.map(({ text }) => fresh.findIndex((unit) => unit.text === text));
        for (const [index, step] of ourPieces(ourHunk.start, ourHunk.end).entries()) {
          const twin = both[index] ?? -1;
          steps.push({ kind: 'piece', piece: { ...step, theirs: twin === -1 ? null : theirHunk.start + twin }, conflicts: [] });
        }
        for (let index = 0; index < fresh.length; index++)
          if (!both.includes(index)) emitTheirs(theirHunk.start + index, theirHunk.start + index + 1);
      }
      continue;
    }
    if (ourHunk !== null && isInsertion(ourHunk)) {
      o += 1;
      emitOurs(ourHunk.start, ourHunk.end);
      continue;
    }
    if (theirHunk !== null && isInsertion(theirHunk)) {
      t += 1;
      emitTheirs(theirHunk.start, theirHunk.end);
      continue;
    }
    const cluster = clusterAt({ at, o, t, ourHunks, theirHunks });
    const our = rangeIn({ cluster, hunks: ourHunks.slice(o, cluster.o), to: toOurs });
    const their = rangeIn({ cluster, hunks: theirHunks.slice(t, cluster.t), to: toTheirs });
    const was = textsOf(base.slice(at, cluster.to));
    const mine = textsOf(ours.slice(our.start, our.end));
    const its = textsOf(theirs.slice(their.start, their.end));
    if (mine === its || was === its) emitOurs(our.start, our.end);
    else if (was === mine) emitTheirs(their.start, their.end);
    else clash(our.start === our.end ? 'gone-here' : their.start === their.end ? 'gone-there' : 'changed', our, their);
    o = cluster.o;
    t = cluster.t;
    at = cluster.to;
  }
  return steps;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function hunkAt(hunk: Hunk | undefined, at: number): Hunk | null {
  return hunk !== undefined && hunk.from === at ? hunk : null;
}

function isInsertion({ from, to }: Hunk): boolean {
  return from === to;
}

function hunksOf(to: readonly (number | null)[], length: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let from = 0;
  let start = 0;
  for (let at = 0; at <= to.length; at++) {
    const match = at === to.length ? length : to[at];
    if (match === null || match === undefined) continue;
    if (at > from || match > start) hunks.push({ from, to: at, start, end: match });
    from = at + 1;
    start = match + 1;
  }
  return hunks;
}

/** True when a change of one side stands so close to a different one of the other side that together they may say what nobody wrote. */
function areClose({
  base,
  ours,
  theirs,
  ourHunks,
  theirHunks,
  apart,
}: Three<readonly Unit[]> & { ourHunks: readonly Hunk[]; theirHunks: readonly Hunk[]; apart: number }): boolean {
  // How many words stand before each unit, so that a distance is one subtraction.
  const words = [0];
  for (const { kind } of base) words.push((words.at(-1) ?? 0) + (kind === 'word' ? 1 : 0));
  const before = (index: number): number => words[index] ?? 0;
  let first = 0;
  for (const our of ourHunks) {
    while (first < theirHunks.length && before(our.from) - before(theirHunks[first]?.to ?? 0) >= apart) first += 1;
    for (const their of theirHunks.slice(first)) {
      if (before(their.from) - before(our.to) >= apart) break;
      const same = our.from === their.from && our.to === their.to;
      if (!same || textsOf(ours.slice(our.start, our.end)) !== textsOf(theirs.slice(their.start, their.end))) return true;
    }
  }
  return false;
}

/** The hunks of both sides that overlap from a place on, as the index behind the last of each. */
function clusterAt({
  at,
  o,
  t,
  ourHunks,
  theirHunks,
}: {
  at: number;
  o: number;
  t: number;
  ourHunks: readonly Hunk[];
  theirHunks: readonly Hunk[];
}): { readonly from: number; readonly to: number; readonly o: number; readonly t: number } {
  let to = at + 1;
  let nextO = o;
  let nextT = t;
  for (;;) {
    const our = ourHunks[nextO];
    const their = theirHunks[nextT];
    if (our !== undefined && our.from < to) {
      to = Math.max(to, our.to);
      nextO += 1;
    } else if (their !== undefined && their.from < to) {
      to = Math.max(to, their.to);
      nextT += 1;
    } else return { from: at, to, o: nextO, t: nextT };
  }
}

/** Which units of one side stand for a cluster of the base. */
function rangeIn({
  cluster,
  hunks,
  to,
}: {
  cluster: { readonly from: number; readonly to: number };
  hunks: readonly Hunk[];
  to: readonly (number | null)[];
}): Range {
  const first = hunks[0];
  const last = hunks.at(-1);
  return {
    start: first !== undefined && first.from === cluster.from ? first.start : (to[cluster.from] ?? 0),
    end: last !== undefined && last.to === cluster.to ? last.end : (to[cluster.to - 1] ?? -1) + 1,
  };
}

function matched<C, U extends Unit>({
  at,
  base,
  ours,
  theirs,
  toOurs,
  toTheirs,
  settle,
}: Three<readonly U[]> & {
  readonly at: number;
  readonly toOurs: readonly (number | null)[];
  readonly toTheirs: readonly (number | null)[];
  readonly settle: ((units: Three<U>) => Settled<C>) | null;
}): Step<C, U> {
  const o = toOurs[at] ?? 0;
  const t = toTheirs[at] ?? 0;
  const units = { base: unitAt(base, at), ours: unitAt(ours, o), theirs: unitAt(theirs, t) };
  const text = choose({ base: units.base.text, ours: units.ours.text, theirs: units.theirs.text });
  const place = { kind: units.ours.kind, base: at, ours: o, theirs: t };
  if (text !== undefined) return { kind: 'piece', piece: { ...place, text }, conflicts: [] };
  if (settle === null) return { kind: 'clash', why: 'changed', pieces: [{ ...place, text: units.ours.text }], theirs: [units.theirs] };
  const settled = settle(units);
  return { kind: 'piece', piece: { ...place, text: settled.text }, conflicts: settled.conflicts };
}

function unitAt<U extends Unit>(units: readonly U[], index: number): U {
  const unit = units[index];
  if (unit === undefined) throw new Error(`no unit ${index}`);
  return unit;
}

function textsOf(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('\u0000');
}

/** Pieces as a text: what stood between two of them in one version stands there again; `between` says what else to put. */
export function joinPieces({
  pieces,
  base,
  ours,
  theirs,
  between,
}: Three<readonly Unit[]> & {
  readonly pieces: readonly Piece[];
  readonly between: (before: Piece, after: Piece | null) => string;
}): string {
  return pieces
    .map((piece, index) => {
      const next = pieces[index + 1];
      const our = gapAfter({ units: ours, at: piece.ours, next: next === undefined ? 'end' : next.ours });
      const their = gapAfter({ units: theirs, at: piece.theirs, next: next === undefined ? 'end' : next.theirs });
      const was = gapAfter({ units: base, at: piece.base, next: next === undefined ? 'end' : next.base });
      const gap = our === null ? their : their !== null && was === our ? their : our;
      return piece.text + (gap ?? between(piece, next ?? null));
    })
    .join('');
}

/** What stands behind a unit if there, too, the next one follows; null otherwise. */
function gapAfter({ units, at, next }: { units: readonly Unit[]; at: number | null; next: number | null | 'end' }): string | null {
  if (at === null || next === null) return null;
  return (next === 'end' ? at === units.length - 1 : next === at + 1) ? (units[at]?.gap ?? null) : null;
}
