import type { PolicyDocument } from '../handbook/handbook.js';
import type { At } from '../place.js';
import { changeNotes, editorialReason, saysNothing } from '../rules/versions/change-notes.js';
import { entryOf } from '../yaml/node.js';

/** The note of a document's `changes` entry for a version, or null. */
export function entryNote({ document, version }: { document: PolicyDocument; version: string }): string | null {
  return changeNotes(document).find((entry) => entry.version === version)?.note ?? null;
}

/** Where the note for a version stands, or where it belongs. */
export function noteAt({ document, version }: { document: PolicyDocument; version: string }): At {
  const { source, frontMatter } = document;
  const entry = changeNotes(document).find((each) => each.version === version);
  return { source, span: entry?.noteSpan ?? entryOf(frontMatter, 'changes')?.keySpan ?? { start: 0, end: 0 } };
}

/** A note as one line. */
export function noteLine(note: string): string {
  return note.replace(/\s+/g, ' ').trim();
}

/** True for a note that tells somebody what changed; of an editorial change, why it changes nothing. */
export function isTellingNote(note: string): boolean {
  return !saysNothing(editorialReason(note) ?? note);
}

/** The note of a version that is lower than the changes ask for: the reason first, under the word by which lint knows it, then what else is to say. */
export function editorialNote({ note, reason, language }: { note: string; reason: string; language: string }): string {
  if (editorialReason(note) !== null) return note;
  const sentence = /[.!?…]$/.test(reason) || note === '' ? reason : `${reason}.`;
  return noteLine(`${language === 'de' ? 'redaktionell' : 'editorial'}: ${sentence} ${note}`);
}
