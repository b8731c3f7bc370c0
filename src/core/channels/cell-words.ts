/** `22.11.2026` as `2026-11-22`; anything else as it stands. */
export function isoDay(text: string): string {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  if (match === null) return text;
  const [, day = '', month = '', year = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** The items of a text that parts them by commas, semicolons or bars. */
export function listWords(text: string): readonly string[] {
  return text
    .split(/[,;|\r\n]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
