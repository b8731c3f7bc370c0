import { fileKind } from '../handbook/layout.js';
import { isMarkdownName } from './name-parts.js';

/** Files that describe a folder or a repository and are no policies, by their names without ending and language. */
const aboutTheFolder =
  /^(?:readme|changelog|changes|history|licen[cs]e|notice|contributing|code_of_conduct|security|authors|maintainers|support|summary|todo|_?sidebar|_?navbar)(?:[._-][a-z]{2}(?:[-_][a-z]{2})?)?\.[a-z]+$/i;

const toolFolders: ReadonlySet<string> = new Set([
  'node_modules',
  'vendor',
  '_site',
  '_includes',
  '_layouts',
  'layouts',
  'themes',
  'archetypes',
]);

/**
 * What a path below a folder is to an adoption: a document that may be taken in, a neighbour whose links must follow what moves, or nothing to us.
 * In a handbook only its own folders hold documents.
 */
export function candidateKind({ path, handbook }: { path: string; handbook: boolean }): 'candidate' | 'neighbour' | null {
  if (handbook) return fileKind(path) === 'document' ? 'candidate' : null;
  const steps = path.split('/');
  const name = steps.pop() ?? '';
  if (!isMarkdownName(name) || name.startsWith('.') || steps.some((step) => step.startsWith('.') || toolFolders.has(step))) return null;
  return aboutTheFolder.test(name) ? 'neighbour' : 'candidate';
}
