/** A place that the company must still fill in: `[fill in: …]`, `[ausfüllen: …]` (docs/formats.md). */
const fillIn = /\[(?:fill in|ausfüllen):[^\]\n]*\]/iu;

/** True when a text still holds a place to fill in; such values are never compared. */
export function hasFillIn(text: string): boolean {
  return fillIn.test(text.normalize('NFC'));
}
