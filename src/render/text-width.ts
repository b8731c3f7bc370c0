import { eastAsianWidth } from 'get-east-asian-width';

/** True when every character is one that takes one column: what most texts consist of, told without looking at single characters. */
export function isNarrow(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u203a\u20ac]*$/.test(text);
}

// Written as a code, because no expression may hold the character itself.
const colour = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

/** How many columns of a terminal a text takes: colours and combining marks none, East Asian wide characters and emoji two. */
export function textWidth(painted: string): number {
  if (isNarrow(painted)) return painted.length;
  const text = painted.replace(colour, '');
  if (isNarrow(text)) return text.length;
  let width = 0;
  for (const character of text) if (!/^[\p{M}\p{Cf}]$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  return width;
}
