import type { Finding } from '../finding.js';
import type { Handbook, PolicyDocument } from '../handbook/handbook.js';
import type { At, Source } from '../place.js';

/** What rules found in some of the documents, still without what only all of them together tell. */
export interface Portion {
  readonly findings: Finding[];
  /** What comments in the files silence. */
  readonly silenced: Finding[];
  /** Every place at which a rule asked whether it is silenced and it was. */
  readonly hidden: { readonly rule: string; readonly at: At }[];
  readonly unknowns: Asked[];
  /** Rules that found something, and rules that could not judge. */
  readonly found: Set<string>;
  readonly notChecked: Set<string>;
  /** What each walk gathered, in the order in which the walks were opened. */
  gathered: readonly Gathered[];
}

/** A field that a rule missed: where first, and on what. In a long list it is missing in every row. */
export interface Asked {
  readonly rule: string;
  readonly field: string;
  readonly at: At;
  readonly subjects: string[];
}

/** What a walk keeps until its end: lists by a key. */
export type Gathered = Map<string, unknown[]>;

export function emptyPortion(): Portion {
  return { findings: [], silenced: [], hidden: [], unknowns: [], found: new Set(), notChecked: new Set(), gathered: [] };
}

/** A portion as plain data for another thread that read the same handbook: places and documents by number instead of texts. */
export interface PackedPortion extends Pick<Portion, 'findings' | 'silenced' | 'found' | 'notChecked'> {
  readonly rest: unknown;
}

/** Takes the texts out of a portion. Throws an Error when it holds a text that is not of the handbook. */
export function packPortion({ hidden, unknowns, gathered, ...plain }: Portion, handbook: Handbook): PackedPortion {
  const { numbers } = keptOf(handbook);
  const pack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const number = numbers.get(value);
    if (number !== undefined) return { [mark]: number };
    if (Array.isArray(value)) return value.map(pack);
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, pack(one)]));
    if (value instanceof Set) return new Set(value);
    // A source that has no number would take its whole text along.
    if ('text' in value && 'file' in value && !('span' in value)) throw new Error('a portion holds a text of another handbook');
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pack(one)]));
  };
  return { ...plain, rest: pack({ hidden, unknowns, gathered }) };
}

/** Puts the texts of the handbook back. */
export function unpackPortion({ rest, ...plain }: PackedPortion, handbook: Handbook): Portion {
  const { things } = keptOf(handbook);
  const unpack = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (mark in value) return things[Number(value[mark])];
    if (Array.isArray(value)) return value.map(unpack);
    if (value instanceof Map) return new Map([...value].map(([key, one]) => [key, unpack(one)]));
    if (value instanceof Set) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, unpack(one)]));
  };
  return { ...plain, ...(unpack(rest) as Pick<Portion, 'hidden' | 'unknowns' | 'gathered'>) };
}

/** The key of a number that stands for a text or a document. No field is called that. */
const mark = '#';

type Thing = Source | PolicyDocument;

interface Kept {
  readonly things: readonly Thing[];
  readonly numbers: ReadonlyMap<object, number>;
}

const kept = new WeakMap<Handbook, Kept>();

/** The texts and documents of a handbook by number; the same wherever the handbook was read. */
function keptOf(handbook: Handbook): Kept {
  let found = kept.get(handbook);
  if (found === undefined) {
    const things: Thing[] = [...handbook.files.map(({ source }) => source), ...handbook.documents];
    found = { things, numbers: new Map(things.map((thing, index) => [thing, index])) };
    kept.set(handbook, found);
  }
  return found;
}
