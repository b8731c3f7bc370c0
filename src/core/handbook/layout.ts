import type { FileKind } from './handbook.js';

/** Where a handbook keeps what (docs/formats.en.md). Paths are relative to its root. */
export const settingsFile = 'unisono.yaml';
export const factsFile = 'facts.yaml';
export const planFile = 'channels.yaml';
export const lockFile = 'unisono.lock';
export const baselineFile = '.unisono/baseline.yaml';
const planFolder = 'channels/';
const documentFolders = ['policies/', 'answers/', 'quizzes/'] as const;

/** True where something that is neither file nor folder takes the place of a text of the handbook: a file of it, one of its folders, or anything below those for documents. */
export function isTextPlace(path: string): boolean {
  const isFolder = (folder: string): boolean => path === folder.slice(0, -1);
  return fileKind(path) !== null || isFolder(planFolder) || documentFolders.some((folder) => isFolder(folder) || path.startsWith(folder));
}

/** What a file of a handbook is, or null for files that are not part of it (README, docs, anything else). */
export function fileKind(path: string): FileKind | null {
  if (path === settingsFile) return 'settings';
  if (path === factsFile) return 'facts';
  if (path === lockFile) return 'lock';
  if (path === baselineFile) return 'baseline';
  if (path === planFile || (path.startsWith(planFolder) && /\.ya?ml$/.test(path))) return 'channels';
  if (documentFolders.some((folder) => path.startsWith(folder)) && path.endsWith('.md')) return 'document';
  return null;
}
