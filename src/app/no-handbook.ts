import { candidateKind } from '../core/adopt/candidates.js';
import { UserError } from '../core/user-error.js';
import type { Files } from '../ports.js';

/** There is no `unisono.yaml` at a path or above it. */
export function noHandbook(where: string): UserError {
  return new UserError({
    what: {
      de: `Kein Handbuch gefunden: Weder in „${where}“ noch darüber liegt eine unisono.yaml.`,
      en: `No handbook found: there is no unisono.yaml in “${where}” or above it.`,
    },
    hint: { de: 'Legen Sie eines an mit: unisono init', en: 'Create one with: unisono init' },
  });
}

/** The same for texts that somebody wants to have checked: where Markdown documents lie, they can become a handbook. `typed` is null for the working folder. */
export async function noHandbookYet({ path, typed, files }: { path: string; typed: string | null; files: Files }): Promise<UserError> {
  const where = typed ?? path;
  const isFolder = (await files.kind(path)) === 'folder';
  // Two levels tell enough; somebody may stand in a folder with all that they have.
  const found = isFolder ? await files.list(path, { depth: 2 }).catch(() => []) : [path.slice(path.lastIndexOf('/') + 1)];
  if (!found.some((name) => candidateKind({ path: name, handbook: false }) === 'candidate')) return noHandbook(where);
  const folder = isFolder ? (typed ?? '') : '';
  const argument = folder === '' ? '' : ` ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}`;
  return new UserError({
    what: {
      de: `„${where}“ gehört noch zu keinem Handbuch: Weder dort noch darüber liegt eine unisono.yaml.`,
      en: `“${where}” belongs to no handbook yet: there is no unisono.yaml there or above.`,
    },
    hint: {
      de: `Machen Sie aus den Dokumenten eines mit: unisono adopt${argument} (mit --dry-run sehen Sie vorher, was geschieht)`,
      en: `Make the documents one with: unisono adopt${argument} (--dry-run shows first what happens)`,
    },
  });
}
