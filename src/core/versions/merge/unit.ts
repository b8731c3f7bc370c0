/** A piece of a text that is merged as a whole: a section, a paragraph, an entry of YAML, a word. Units in a row, each with what separates it from the next, are the text again. */
export interface Unit {
  readonly text: string;
  /** What stands between this unit and the next: blank lines, white space, a comma. */
  readonly gap: string;
  /** What the unit is known by whatever its text becomes, such as the key of an entry; null: by its text. */
  readonly key: string | null;
  /** Only units of one kind can be versions of each other. */
  readonly kind: string;
}

/** Why two versions cannot become one. `changed`: both sides changed it; `gone-here`: the company took away what the template changed; `gone-there`: the reverse. */
export type Clash = 'changed' | 'gone-here' | 'gone-there';

/** A unit of the merged text, with the places at which it stood. */
export interface Piece {
  readonly text: string;
  readonly kind: string;
  readonly base: number | null;
  readonly ours: number | null;
  readonly theirs: number | null;
}

/** Something that only the company can decide; `theirs` is the template's text, empty where the template has none any more. */
export interface Conflict {
  readonly why: Clash;
  readonly theirs: string;
  /** Where it stands: a section, a key. Empty for the document as a whole. */
  readonly at: string;
}

/** Three versions of one thing: the template as it was filled in, the company's text, the new template. */
export interface Three<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** The version that wins when at most one side changed something, or both the same; undefined when both changed it. */
export function choose<T>({ base, ours, theirs }: Three<T>): T | undefined {
  if (base === theirs || ours === theirs) return ours;
  return base === ours ? theirs : undefined;
}

/** Units in a row as a text. */
export function textOf(units: readonly Unit[]): string {
  return units.map(({ text, gap }) => text + gap).join('');
}
