import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../core/language.js';

/**
 * The first language of the handbook around the first argument that is an existing path, else of the one around the working folder; null when there is none.
 * Looks for the key as text, without a YAML reader, because it is needed before the chosen command is loaded.
 */
export function findHandbookLanguage({ cwd, hints }: { cwd: string; hints: readonly string[] }): Language | null {
  const named = hints
    .filter((hint) => !hint.startsWith('-'))
    .map((hint) => resolve(cwd, hint))
    .find((path) => existsSync(path));
  return (named === undefined ? null : languageAround(named)) ?? languageAround(cwd);
}

function languageAround(start: string): Language | null {
  for (let folder = start; ; folder = dirname(folder)) {
    try {
      const match = /\blanguages:\s*(?:\[\s*|-\s*)["']?(de|en)\b/.exec(readFileSync(join(folder, 'unisono.yaml'), 'utf8'));
      return match === null ? null : (match[1] as Language);
    } catch {
      // Not here: look one folder higher.
    }
    if (dirname(folder) === folder) return null;
  }
}
