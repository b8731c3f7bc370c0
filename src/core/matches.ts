/**
 * Calls `visit` for every match of a global pattern. `matchAll` copies the pattern each time, which costs more than most searches; here `visit` must not search with the same pattern.
 */
export function eachMatch(pattern: RegExp, text: string, visit: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    // An empty match would be found again for ever.
    if (match[0] === '') pattern.lastIndex += 1;
    visit(match);
  }
}
