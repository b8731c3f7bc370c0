export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;

/** Whether the UTF-16 code unit is a space or a tab. */
export function isBlankCode(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether the UTF-16 code unit is an ASCII letter. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Whether the UTF-16 code unit is an ASCII digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether the UTF-16 code unit is ASCII punctuation, the characters that a backslash escapes. */
export function isAsciiPunctuation(code: number): boolean {
  return (code >= 33 && code <= 47) || (code >= 58 && code <= 64) || (code >= 91 && code <= 96) || (code >= 123 && code <= 126);
}

/** The offset of the first character at or behind `from` that is neither space nor tab. */
export function skipBlanks(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isBlankCode(text.charCodeAt(i))) i++;
  return i;
}

/** The end of `text[from..to)` without spaces and tabs at its end. */
export function trimEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && isBlankCode(text.charCodeAt(end - 1))) end--;
  return end;
}

/** CommonMark replaces NUL by U+FFFD; offsets stay the same. */
export function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '\uFFFD') : text;
}
