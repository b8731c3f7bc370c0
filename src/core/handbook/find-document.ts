import type { Handbook, PolicyDocument } from './handbook.js';

const byPath = new WeakMap<Handbook, ReadonlyMap<string, PolicyDocument>>();

/** The document at a path relative to the handbook's root, or undefined. */
export function documentAt(handbook: Handbook, path: string): PolicyDocument | undefined {
  let index = byPath.get(handbook);
  if (index === undefined) {
    index = new Map(handbook.documents.map((document) => [document.path, document]));
    byPath.set(handbook, index);
  }
  return index.get(path);
}

const anchorsOf = new WeakMap<PolicyDocument, ReadonlySet<string>>();

/** Everything in a document that a link can lead to. */
export function targetIds(document: PolicyDocument): ReadonlySet<string> {
  let ids = anchorsOf.get(document);
  if (ids === undefined) {
    ids = new Set(document.markdown.targets.map(({ id }) => id));
    anchorsOf.set(document, ids);
  }
  return ids;
}
