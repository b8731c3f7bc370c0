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

/** A function of an object that remembers what it made of each as long as the object lives. What it returns must never be changed. */
export function rememberOf<K extends object, T extends object>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
