import { editText } from '../edit-text.js';
import { compareText, type Edit, type Finding, type Fix } from '../finding.js';

/** What one round of fixing did. */
export interface FixRound {
  /** The texts that changed, by file. */
  readonly texts: ReadonlyMap<string, string>;
  /** The findings whose edits were made, in the order in which they were given. */
  readonly fixed: readonly Finding[];
}

/**
 * Makes the edits of findings in texts, by file. A fix is made whole or not at all: one that touches the place of an earlier one, or a file without a text, waits for the next round.
 * The same edit asked for twice is made once. New line ends are those of the file, and every other character stays.
 */
export function fixRound({
  findings,
  texts,
  suggestions,
}: {
  findings: readonly Finding[];
  texts: ReadonlyMap<string, string>;
  /** True when edits that somebody should look at are made too. */
  suggestions: boolean;
}): FixRound {
  const taken = new Map<string, Taken[]>();
  const fixed = findings.filter((finding) => {
    const fix = editsOf(finding, suggestions);
    const edits = fix === null ? null : placed({ fix, rule: finding.rule, texts });
    if (edits === null || edits.length === 0) return false;
    const open = edits.filter((edit) => !(taken.get(edit.file) ?? []).some((other) => isSame(edit, other)));
    if (open.some((edit) => (taken.get(edit.file) ?? []).some((other) => collide(edit, other)))) return false;
    for (const edit of open) {
      const others = taken.get(edit.file);
      if (others === undefined) taken.set(edit.file, [edit]);
      else others.push(edit);
    }
    return true;
  });
  const changed = new Map<string, string>();
  for (const [file, edits] of taken) changed.set(file, editText(texts.get(file) ?? '', edits));
  return { texts: changed, fixed };
}

/** A key for a state of texts: equal states have equal keys, so that fixes that undo one another are noticed. */
export function stateKey(texts: ReadonlyMap<string, string>): string {
  return JSON.stringify([...texts].sort(([a], [b]) => compareText(a, b)));
}

interface Taken extends Edit {
  readonly rule: string;
}

function editsOf({ fix, suggestion }: Finding, suggestions: boolean): Fix | null {
  return fix ?? (suggestions ? suggestion : null);
}

/** The edits as they will be made, without those that change nothing; null when one of them cannot be made, or they contradict each other. */
function placed({ fix, rule, texts }: { fix: Fix; rule: string; texts: ReadonlyMap<string, string> }): readonly Taken[] | null {
  const edits: Taken[] = [];
  for (const { file, span, text: wanted } of fix.edits) {
    const text = texts.get(file);
    if (text === undefined || span.start < 0 || span.end < span.start || span.end > text.length) return null;
    // Nothing is ever put in front of a byte order mark.
    const inFront = span.end === 0 && text.startsWith('\uFEFF');
    const edit = { file, rule, span: inFront ? { start: 1, end: 1 } : span, text: wanted.replace(/\r\n?|\n/g, lineBreak(text)) };
    if (text.slice(edit.span.start, edit.span.end) === edit.text || edits.some((other) => isSame(edit, other))) continue;
    if (edits.some((other) => collide(edit, other))) return null;
    edits.push(edit);
  }
  return edits;
}

function lineBreak(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

function isSame(a: Edit, b: Edit): boolean {
  return a.file === b.file && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}

/** True when two edits cannot be made in one go. One rule may put several things at one place, which then stand in the order of its findings. */
function collide(a: Taken, b: Taken): boolean {
  if (a.file !== b.file) return false;
  const empty = a.span.start === a.span.end || b.span.start === b.span.end;
  if (a.rule === b.rule && a.span.start === a.span.end && b.span.start === b.span.end) return false;
  return empty ? a.span.start <= b.span.end && b.span.start <= a.span.end : a.span.start < b.span.end && b.span.start < a.span.end;
}
