/** As many texts as a list of channels says in different words in one column of choices; more is dropped and read again. */
const most = 1000;

/** A function of a text that remembers what it made of the last texts: in a long list the same few stand in thousands of cells. What it returns must never be changed. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const value = make(text);
    if (made.size >= most) made.clear();
    made.set(text, value);
    return value;
  };
}

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

/**
 * A function of an object that remembers what it made of each as long as the object lives; its other arguments must be the same whenever that one is. What it returns must never be changed, nor be
 * undefined.
 */
export function rememberOf<K extends object, More extends readonly unknown[], T>(
  make: (key: K, ...more: More) => T,
): (key: K, ...more: More) => T {
  const number = asked++;
  const others = new WeakMap<K, T>();
  return (key, ...more) => {
    const known = Remembering.knownOf(key) as T[] | null;
    let made = known === null ? others.get(key) : known[number];
    if (made === undefined) {
      made = make(key, ...more);
      if (known === null) others.set(key, made);
      else known[number] = made;
    }
    return made;
  };
}
