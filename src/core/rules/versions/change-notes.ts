import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Span } from '../../place.js';
import { compareVersions } from '../../versions/version-number.js';
import { entryOf, type YamlNode } from '../../yaml/node.js';
import { emptyNoteWords } from './empty-notes.data.js';

/** One entry of `changes` in the front matter. */
export interface ChangeNote {
  readonly version: string;
  readonly note: string;
  /** The entry as a whole. */
  readonly span: Span;
  readonly noteSpan: Span;
}

/** The entries of `changes` that can be read, in source order. */
export function changeNotes({ frontMatter }: PolicyDocument): readonly ChangeNote[] {
  const list = entryOf(frontMatter, 'changes')?.value;
  if (list?.kind !== 'list') return [];
  return list.items.flatMap((item) => {
    const [version, note] = [textAt(item, 'version'), textAt(item, 'note')];
    return version === null || note === null ? [] : [{ version: version.text, note: note.text, span: item.span, noteSpan: note.span }];
  });
}

/** The entry with the highest version, whatever the order of the list. */
export function newestNote(document: PolicyDocument): ChangeNote | null {
  return changeNotes(document).reduce<ChangeNote | null>(
    (newest, entry) => (newest === null || compareVersions(entry.version, newest.version) > 0 ? entry : newest),
    null,
  );
}

/** What a note says behind "editorial:" or "redaktionell:", which claims that a change of the text changes nothing for anybody; null for a note that claims nothing. */
export function editorialReason(note: string): string | null {
  return /^\s*(?:editorial|redaktionell)\s*:(.*)$/is.exec(note)?.[1]?.trim() ?? null;
}

/** True for a note from which nobody learns what changed: nothing but words such as "changes" and "Anpassungen". */
export function saysNothing(note: string): boolean {
  const words =
    note
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length < 3 || emptyNoteWords.has(word));
}

function textAt(node: YamlNode, key: string): { text: string; span: Span } | null {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== ''
    ? { text: value.value, span: value.span }
    : null;
}
