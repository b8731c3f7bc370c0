import type { FileKind } from './handbook.js';

/** Where a handbook keeps what (docs/formats.md). Paths are relative to its root. */
export const settingsFile = 'unisono.yaml';
export const factsFile = 'facts.yaml';
export const planFile = 'channels.yaml';
const planFolder = 'channels/';
const documentFolders = ['policies/', 'answers/', 'quizzes/'] as const;

/** What a file of a handbook is, or null for files that are not part of it (README, docs, anything else). */
export function fileKind(path: string): FileKind | null {
  if (path === settingsFile) return 'settings';
  if (path === factsFile) return 'facts';
  if (path === planFile || (path.startsWith(planFolder) && /\.ya?ml$/.test(path))) return 'channels';
  if (documentFolders.some((folder) => path.startsWith(folder)) && path.endsWith('.md')) return 'document';
  return null;
}
