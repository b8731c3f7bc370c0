import type { Span } from '../place.js';
import type { Inline, Link, Run } from './model.js';

/** Running text as it was parsed. It keeps what was worked out from it, so that a dozen rules that ask the same work it out once; a copy with another text keeps nothing. */
export class RunningText implements Inline {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly code: readonly Span[];
  readonly links: readonly Link[];
  #known: unknown[] | null = null;

  constructor({ text, runs, code, links }: Inline) {
    this.text = text;
    this.runs = runs;
    this.code = code;
    this.links = links;
  }

  /** What is known of a running text, by the number of what was asked; null for one that was put together in another way. */
  static knownOf(inline: object): unknown[] | null {
    if (!(#known in inline)) return null;
    inline.#known ??= [];
    return inline.#known;
  }
}

let asked = 0;

/** Makes a function of running texts remember what it found, for as long as the text itself lives. What it finds must never be undefined. */
export function remembered<T extends object, R>(find: (inline: T) => R): (inline: T) => R {
  const number = asked++;
  const others = new WeakMap<T, R>();
  return (inline) => {
    const known = RunningText.knownOf(inline) as R[] | null;
    let found = known === null ? others.get(inline) : known[number];
    if (found === undefined) {
      found = find(inline);
      if (known === null) others.set(inline, found);
      else known[number] = found;
    }
    return found;
  };
}
