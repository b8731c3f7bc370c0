/**
 * Something that was read and keeps what was worked out from it, so that a dozen rules that ask the same work it out once. A copy made by spreading keeps nothing.
 * A weak map would do the same, but looking a text up in one a hundred times costs more than most searches in it.
 */
export abstract class Remembering {
  #known: unknown[] | null = null;

  /** What is known of a subject, by the number of what was asked; null for one that keeps nothing. */
  static knownOf(subject: object): unknown[] | null {
    if (!(#known in subject)) return null;
    subject.#known ??= [];
    return subject.#known;
  }
}

let asked = 0;

/** Makes a function remember what it found for as long as its first argument lives; the others must be the same whenever that is. What it finds must never be undefined. */
export function remembered<T extends object, More extends readonly unknown[], R>(
  find: (subject: T, ...more: More) => R,
): (subject: T, ...more: More) => R {
  const number = asked++;
  const others = new WeakMap<T, R>();
  return (subject, ...more) => {
    const known = Remembering.knownOf(subject) as R[] | null;
    let found = known === null ? others.get(subject) : known[number];
    if (found === undefined) {
      found = find(subject, ...more);
      if (known === null) others.set(subject, found);
      else known[number] = found;
    }
    return found;
  };
}
