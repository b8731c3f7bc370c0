import { eastAsianWidth } from 'get-east-asian-width';

/** How many columns of a terminal a text without control codes takes: combining marks none, East Asian wide characters and emoji two. */
export function textWidth(text: string): number {
  // What most texts consist of, told without looking at single characters.
  if (/^[\u0020-\u007e\u00a0-\u02ff\u2010-\u203a\u20ac]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) if (!/^[\p{M}\p{Cf}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
