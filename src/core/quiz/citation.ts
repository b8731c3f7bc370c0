import { findTarget } from '../document/outline.js';
import { sentencesOf } from '../document/sentences.js';
import type { Block, Inline, Section, Target } from '../document/model.js';
import { visitBlocks } from '../document/model.js';
import type { Handbook, PolicyDocument, Role } from '../handbook/handbook.js';
import type { Binding } from './quiz.js';

/** A place of a policy that a question cites. */
export interface Cited {
  readonly document: PolicyDocument;
  /** `<policy id>`, with `unisono:` before it for the guideline library. */
  readonly target: string;
  /** The innermost section in which the cited place stands; null for a document as a whole. */
  readonly section: Section | null;
  /** The statement that the link points at, when it is one and no heading. */
  readonly statement: Block | null;
}

/** What a learner reads about a cited place. */
export interface Citation {
  readonly quote: string | null;
  readonly section: string | null;
  readonly document: string;
  readonly role: { readonly name: string; readonly reach: string | null } | null;
}

/** What a binding points at, or null when there is no such document or section. `unisono:` links lead to the library in the given language, else in any. */
export function resolveBinding({ binding, handbook, language }: { binding: Binding; handbook: Handbook; language: string }): Cited | null {
  const { target, anchor } = binding;
  const own = !target.startsWith('unisono:');
  const twins = own ? [] : (handbook.library.get(target.slice('unisono:'.length)) ?? []);
  const document = own
    ? handbook.documents.find(({ path }) => path === target)
    : (twins.find(({ head }) => head.lang === language) ?? twins[0]);
  if (document === undefined) return null;
  const name = own ? (document.head.id ?? target) : target;
  if (anchor === null) return { document, target: name, section: null, statement: null };
  const found = findTarget(document.markdown.targets, anchor);
  if (found === undefined || found.section === null) return null;
  return { document, target: name, section: found.section, statement: statementOf(found) };
}

function statementOf({ block }: Target): Block | null {
  return block?.kind === 'paragraph' || block?.kind === 'table' || block?.kind === 'quote' ? block : null;
}
