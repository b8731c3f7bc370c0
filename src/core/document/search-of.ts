import { searchText } from '../search-text.js';

const known = new WeakMap<object, string>();

/** The search text of a running text. Made once: a dozen rules search the same text. */
export function searchOf(inline: { readonly text: string }): string {
  let search = known.get(inline);
  if (search === undefined) {
    search = searchText(inline.text);
    known.set(inline, search);
  }
  return search;
}
