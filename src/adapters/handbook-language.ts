import { closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs';
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
      const match = /\blanguages:\s*(?:\[\s*|-\s*)["']?(de|en)\b/.exec(beginningOf(join(folder, 'unisono.yaml')));
      return match === null ? null : (match[1] as Language);
    } catch {
      // Not here: look one folder higher.
    }
    if (dirname(folder) === folder) return null;
  }
}

const enough = 64 * 1024;

/** The first bytes of an ordinary file, whatever was put in its place: a pipe would wait for ever, a device never end. */
function beginningOf(path: string): string {
  if (!statSync(path).isFile()) return '';
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const buffer = Buffer.allocUnsafe(enough);
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, enough, 0));
  } finally {
    closeSync(handle);
  }
}
