import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import { factsFile, planFile, settingsFile } from '../../handbook/layout.js';

/** The file of the handbook that a path most likely meant, or null: the same name in another folder, the name in the document's language, else the most similar name. */
export function nearestFile({
  path,
  document,
  handbook,
  nearest,
}: {
  path: string;
  document: PolicyDocument;
  handbook: Handbook;
  nearest: (word: string, candidates: ReadonlySet<string>) => string | null;
}): string | null {
  const own = [settingsFile, factsFile, planFile].filter((file) => handbook.exists(file));
  const paths = [...handbook.documents.map((other) => other.path), ...own].filter((other) => other !== document.path);
  const name = nameOf(path);
  const moved = paths.filter((other) => nameOf(other) === name);
  if (moved.length === 1) return moved[0] ?? null;
  const stem = name.replace(/\.md$/, '');
  const spoken = paths.filter((other) => nameOf(other) === `${stem}.${document.head.lang ?? ''}.md`);
  if (spoken.length === 1) return spoken[0] ?? null;
  // Names differ less than paths, and the part behind the first dot must not decide: `rules.de.md` and `risks.en.md` share most letters.
  const meant = nearest(stemOf(name), new Set(paths.map((other) => stemOf(nameOf(other)))));
  if (meant === null) return null;
  const similar = paths.filter((other) => stemOf(nameOf(other)) === meant);
  return similar.find((other) => endOf(other) === endOf(path)) ?? similar[0] ?? null;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function stemOf(name: string): string {
  const dot = name.indexOf('.');
  return dot === -1 ? name : name.slice(0, dot);
}

function endOf(path: string): string {
  const name = nameOf(path);
  return name.slice(stemOf(name).length);
}
