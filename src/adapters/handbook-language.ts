import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../core/language.js';

/**
 * The first language of the handbook around the working folder, or around the first argument that is an existing path; null when there is none.
 * Looks for the key as text, without a YAML reader, because it is needed before the chosen command is loaded.
 */
export function findHandbookLanguage({ cwd, hints }: { cwd: string; hints: readonly string[] }): Language | null {
  const named = hints
    .filter((hint) => !hint.startsWith('-'))
    .map((hint) => resolve(cwd, hint))
    .find((path) => existsSync(path));
  for (let folder = named ?? cwd; ; folder = dirname(folder)) {
    const file = join(folder, 'unisono.yaml');
    try {
      if (statSync(file).isFile()) {
        const match = /\blanguages:\s*(?:\[\s*|-\s*)["']?(de|en)\b/.exec(readFileSync(file, 'utf8'));
        return match === null ? null : (match[1] as Language);
      }
    } catch {
      // Not here: look one folder higher.
    }
    if (dirname(folder) === folder) return null;
  }
}
