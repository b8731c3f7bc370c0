/** A value that is made when it is first asked for: patterns and tables cost their time only in runs that need them. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
