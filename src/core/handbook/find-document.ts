import type { Handbook, PolicyDocument } from './handbook.js';

const byPath = new WeakMap<Handbook, ReadonlyMap<string, PolicyDocument>>();

/** The document at a path relative to the handbook's root, or undefined. A letter with dots is the same whether it is written as one character or as two (Unicode NFC); the exact spelling goes first. */
export function documentAt(handbook: Handbook, path: string): PolicyDocument | undefined {
  let index = byPath.get(handbook);
  if (index === undefined) {
    const exact = handbook.documents.map((document) => [document.path, document] as const);
    index = new Map([...exact.map(([path, document]) => [path.normalize('NFC'), document] as const), ...exact]);
    byPath.set(handbook, index);
  }
  return index.get(path) ?? index.get(path.normalize('NFC'));
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
