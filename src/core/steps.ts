/** Long work in pieces, with a pause after each, so that somebody can end it there; at the end its result. */
export type Steps<T> = Generator<void, T, void>;

/** Does the work without pauses. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
