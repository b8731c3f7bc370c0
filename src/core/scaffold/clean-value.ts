/** Characters that a reader cannot see but that change lines or the order of reading: controls, bidi controls, zero-width spaces, tags, private marks. */
const unseen =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** A value as one line of visible text: any white space becomes one space, invisible characters and halves of surrogate pairs go, ends are trimmed. Cleaning twice equals cleaning once. */
export function cleanValue(value: string): string {
  return value
    .replace(/\p{Surrogate}/gu, '')
    .replace(unseen, '')
    .replace(/[\s\u0085\u2028\u2029]+/gu, ' ')
    .trim()
    .normalize('NFC');
}
