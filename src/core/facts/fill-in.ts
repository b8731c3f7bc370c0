/** A place that the company must still fill in: `[fill in: …]`, `[ausfüllen: …]` (docs/formats.en.md). `ü` may also be `u` with two dots of its own. */
const fillIn = /\[(?:fill[ \u00a0\u202f]in|ausf(?:ü|u\u0308)llen):([^\][\n]*)\]/giu;

/** True when a text still holds a place to fill in; such values are never compared. */
export function hasFillIn(text: string): boolean {
  return text.search(fillIn) !== -1;
}

/** The places to fill in, with what is missing there. */
export function fillIns(text: string): readonly { readonly start: number; readonly end: number; readonly what: string }[] {
  return [...text.matchAll(fillIn)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    what: (match[1] ?? '').trim().replace(/\s+/g, ' '),
  }));
}
