import { rememberOf } from '../remember.js';
import { searchText } from '../search-text.js';

/** The search text of a running text. Made once: a dozen rules search the same text. */
export const searchOf = rememberOf(({ text }: { readonly text: string }): string => searchText(text));
