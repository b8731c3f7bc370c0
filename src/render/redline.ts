import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Block, ListItem, Section } from '../core/document/model.js';
import { normalised } from '../core/facts/typed-value.js';

/** A piece of a text with its changes: the same in both, or something else (empty where nothing stands for it). */
export type Piece = { readonly same: string } | { readonly removed: string; readonly added: string };

/** A paragraph, list item or table row of the old and the new text; null where it has no counterpart. */
export interface LinePair {
  readonly before: string | null;
  readonly after: string | null;
}

/** More changed words than this in one sentence, or lines in one section, are told as old and new as a whole: comparing them would take seconds and help nobody. */
const maxEdits = 300;

/** Below this share of common letters, marks word by word would be harder to read than both sentences. */
const leastCommon = 0.4;

/** The words that changed between two texts. White space between two changes belongs to them. */
export function redline(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ same: before }];
  const whole = [{ removed: before, added: after }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: maxEdits });
  if (changes === undefined) return whole;
  const pieces: Piece[] = [];
  for (const [index, { value, added, removed }] of changes.entries()) {
    const last = pieces.at(-1);
    const between = !added && !removed && value.trim() === '' && index > 0 && index < changes.length - 1;
    const piece = added
      ? { removed: '', added: value }
      : removed
        ? { removed: value, added: '' }
        : between
          ? { removed: value, added: value }
          : { same: value };
    if (last === undefined || 'same' in last || 'same' in piece) pieces.push(piece);
    else pieces[pieces.length - 1] = { removed: last.removed + piece.removed, added: last.added + piece.added };
  }
  const common = pieces.reduce((sum, piece) => sum + ('same' in piece ? piece.same.length : 0), 0);
  return common < leastCommon * Math.max(before.length, after.length) ? whole : pieces;
}

/** How many words a redline takes away and adds. */
export function countWords(pieces: readonly Piece[]): { readonly removed: number; readonly added: number } {
  const count = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
  let [removed, added] = [0, 0];
  for (const piece of pieces)
    if (!('same' in piece)) {
      removed += count(piece.removed);
      added += count(piece.added);
    }
  return { removed, added };
}

/** The lines of two versions of a section side by side, unchanged ones included, in reading order. Subsections are not part of it. */
export function linePairs(before: Section | null, after: Section | null): readonly LinePair[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changes = diffArrays([...old], [...now], { maxEditLength: maxEdits }) ?? [
    { value: [...old], removed: true, added: false },
    { value: [...now], removed: false, added: true },
  ];
  const pairs: LinePair[] = [];
  let removed: readonly string[] = [];
  for (const change of changes) {
    if (change.removed) removed = change.value;
    else if (change.added) {
      pairs.push(...matched(removed, change.value));
      removed = [];
    } else {
      pairs.push(...matched(removed, []), ...change.value.map((line) => ({ before: line, after: line })));
      removed = [];
    }
  }
  return [...pairs, ...matched(removed, [])];
}

/** Which of the new lines took the place of which old one, in order: the first that has enough words in common. */
function matched(removed: readonly string[], added: readonly string[]): readonly LinePair[] {
  const pairs: LinePair[] = [];
  let next = 0;
  for (const line of removed) {
    const candidates = added.slice(next, next + 20);
    const found = removed.length === 1 && added.length === 1 ? 0 : candidates.findIndex((other) => areAlike(line, other));
    if (found === -1) pairs.push({ before: line, after: null });
    else {
      pairs.push(...candidates.slice(0, found).map((other) => ({ before: null, after: other })));
      pairs.push({ before: line, after: candidates[found] ?? null });
      next += found + 1;
    }
  }
  return [...pairs, ...added.slice(next).map((line) => ({ before: null, after: line }))];
}

function areAlike(a: string, b: string): boolean {
  const [one, other] = [wordSet(a), wordSet(b)];
  const common = [...one].filter((word) => other.has(word)).length;
  return common >= leastCommon * Math.max(one.size, other.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function linesOf(section: Section | null): readonly string[] {
  if (section === null) return [];
  const end = section.blocks.findIndex(({ kind }) => kind === 'heading');
  const lines: string[] = [];
  collect(end === -1 ? section.blocks : section.blocks.slice(0, end), lines, '');
  return lines;
}

function collect(blocks: readonly (Block | ListItem)[], lines: string[], mark: string): void {
  const push = (text: string): void => {
    const line = normalised(text.replace(/[\u00ad\u200b\ufeff]/g, ''));
    if (line !== '') lines.push(mark + line);
  };
  for (const block of blocks)
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        push(block.inline.text);
        break;
      case 'quote':
        collect(block.children, lines, mark);
        break;
      case 'list':
        for (const [index, item] of block.items.entries()) {
          const box = item.task === null ? '' : item.task === 'checked' ? '[x] ' : '[ ] ';
          collect([item], lines, `${block.ordered ? `${item.number ?? index + 1}.` : '•'} ${box}`);
        }
        break;
      case 'item': {
        const [first, ...rest] = block.children;
        if (first !== undefined) collect([first], lines, mark);
        collect(rest, lines, '  ');
        break;
      }
      case 'table':
        for (const row of [block.header, ...block.rows]) push(row.map(({ inline }) => inline.text.trim()).join(' | '));
        break;
      case 'code':
        for (const line of block.text.split('\n')) push(line);
        break;
      case 'html':
        push(block.text.replace(/<!--[\s\S]*?(?:-->|$)/g, ' ').replace(/<\/?[a-zA-Z][^<>]*>/g, ' '));
        break;
      case 'break':
        break;
    }
}
