import { eastAsianWidth } from 'get-east-asian-width';

/** True when every character is one that takes one column: what most texts consist of, told without looking at single characters. */
export function isNarrow(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u203a\u20ac]*$/.test(text);
}

/** How many columns of a terminal a text without control codes takes: combining marks none, East Asian wide characters and emoji two. */
export function textWidth(text: string): number {
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (const character of text) if (!/^[\p{M}\p{Cf}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
