/** The letters of a search text, for character classes. */
export const letters = 'a-zäöüßø';

/**
 * The text as patterns search it: in small letters, every letter beyond a-z, ä, ö, ü and ß written as `ø`, and every space that does not break as a plain one.
 * It has the same length, so that ranges hold in both.
 * A class of a few letters is compiled some thirty times as fast as `\p{L}`, and most runs search only a few pages.
 */
export function searchText(text: string): string {
  if (!unusual.test(text)) return text.toLowerCase();
  // The one character whose small form is longer.
  const small = text.replaceAll('\u0130', 'ø').replace(hardSpaces, ' ').toLowerCase();
  return small.replace(strange, (run) => run.replace(/\p{L}/gu, (letter) => 'ø'.repeat(letter.length)));
}

/** What small letters alone do not make a search text of. Most texts have none, and one look costs less than three. */
const unusual = /[\u00a0\u202f\u0130]|[^\0-\xa9«»äöüßÄÖÜ\u2000-\u206f\u20a0-\u20bf]/;

/** Writers put them where a line must not break: "14 Tage", "§ 3". */
const hardSpaces = /[\u00a0\u202f]/g;

/** What may hold a letter that is none of the above; ranges without letters (punctuation, currency signs) are left out. */
const strange = /[^\0-\xa9«»äöüß\u2000-\u206f\u20a0-\u20bf]+/g;
