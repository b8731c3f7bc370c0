import type { PolicyDocument } from '../handbook/handbook.js';
import type { At } from '../place.js';
import { entryOf, headOf, type YamlNode } from '../yaml/node.js';

/** The note of a document's `changes` entry for a version, or null. */
export function entryNote({ document, version }: { document: PolicyDocument; version: string }): string | null {
  const note = entryOf(entryFor(document, version), 'note')?.value;
  return note?.kind === 'scalar' && typeof note.value === 'string' ? note.value : null;
}

/** Where the note for a version stands, or where it belongs. */
export function noteAt({ document, version }: { document: PolicyDocument; version: string }): At {
  const { source, frontMatter } = document;
  const entry = entryFor(document, version);
  const note = entryOf(entry, 'note')?.value;
  if (note !== undefined) return { source, span: note.span };
  const changes = entryOf(frontMatter, 'changes');
  return { source, span: entry === undefined ? (changes?.keySpan ?? { start: 0, end: 0 }) : headOf(entry) };
}

function entryFor({ frontMatter }: PolicyDocument, version: string): YamlNode | undefined {
  const list = entryOf(frontMatter, 'changes')?.value;
  if (list?.kind !== 'list') return undefined;
  return list.items.find((item) => {
    const value = entryOf(item, 'version')?.value;
    return value?.kind === 'scalar' && value.value === version;
  });
}
