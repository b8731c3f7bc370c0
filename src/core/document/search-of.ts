import { searchText } from '../search-text.js';
import { remembered } from './remembered.js';

/** The search text of a running text. Made once: a dozen rules search the same text. */
export const searchOf = remembered(({ text }: { readonly text: string }): string => searchText(text));
