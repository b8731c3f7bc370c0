import type { Handbook, PolicyDocument } from './handbook.js';

/** The languages of a handbook: those that `unisono.yaml` states, else those of its documents. */
export function handbookLanguages(handbook: Handbook): readonly string[] {
  const stated = handbook.settings.value?.company.languages;
  if (stated !== undefined) return [...new Set(stated)];
  return [...new Set(handbook.documents.flatMap(({ head }) => (head.lang === null ? [] : [head.lang])))].sort();
}

const pairs = new WeakMap<Handbook, ReadonlyMap<string, readonly PolicyDocument[]>>();

/** All documents that say the same in different languages, the given one included, sorted by path. */
export function twinsOf(document: PolicyDocument, handbook: Handbook): readonly PolicyDocument[] {
  let index = pairs.get(handbook);
  if (index === undefined) {
    const found = new Map<string, PolicyDocument[]>();
    for (const each of handbook.documents) {
      const key = pairKey(each);
      if (key === null) continue;
      const same = found.get(key);
      if (same === undefined) found.set(key, [each]);
      else same.push(each);
    }
    index = found;
    pairs.set(handbook, index);
  }
  const key = pairKey(document);
  return (key === null ? undefined : index.get(key)) ?? [document];
}

/** The document that says the same in another language, or null. */
export function twinOf({
  document,
  language,
  handbook,
}: {
  document: PolicyDocument;
  language: string;
  handbook: Handbook;
}): PolicyDocument | null {
  return twinsOf(document, handbook).find((other) => other !== document && other.head.lang === language) ?? null;
}

/** What twins have in common, their id and countries, as one text; null for a document without an id. A quiz is never the twin of a policy. */
export function pairKey({ head }: PolicyDocument): string | null {
  if (head.id === null) return null;
  return JSON.stringify([head.id.normalize('NFC'), head.type === 'quiz', [...(head.countries ?? [])].sort()]);
}
