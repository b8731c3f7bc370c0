import type { Language } from '../../language.js';
import { conflictComment } from './marks.js';
import { joinPieces, mergeSequence } from './sequence.js';
import { type Conflict, type Piece, type Three, textOf, type Unit } from './unit.js';
import { mergeWords } from './words.js';

/** A merged text with what only the company can decide; every conflict also stands in the text. */
export interface MergedText {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

/** Merges files in which `#` starts a comment, line by line: workflows, CODEOWNERS, YAML that no parser takes. */
export function mergeLines({ base, ours, theirs, language }: Three<string> & { language: Language }): MergedText {
  const rows = { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) };
  const conflicts: Conflict[] = [];
  const pieces: Piece[] = [];
  for (const step of mergeSequence<Conflict, Unit>({ ...rows, loose: false, settle: null })) {
    if (step.kind === 'clash') {
      const conflict = { why: step.why, theirs: textOf(step.theirs), at: '' };
      const indent = /^[ \t]*/.exec(step.pieces[0]?.text ?? step.theirs[0]?.text ?? '')?.[0] ?? '';
      conflicts.push(conflict);
      pieces.push(
        { text: conflictComment({ conflict, indent, language }), kind: 'note', base: null, ours: null, theirs: null },
        ...step.pieces,
      );
    } else pieces.push(step.piece);
  }
  return { text: joinPieces({ ...rows, pieces, between: () => '\n' }), conflicts };
}

/** Merges tables row by row and rows word by word; null when that cannot be done. */
export function mergeRows({ base, ours, theirs }: Three<string>): string | null {
  const rows = { base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) };
  const pieces: Piece[] = [];
  const settle = (units: Three<Unit>): { text: string; conflicts: readonly true[] } => {
    const text = mergeWords({ base: units.base.text, ours: units.ours.text, theirs: units.theirs.text });
    return { text: text ?? '', conflicts: text === null ? [true] : [] };
  };
  for (const step of mergeSequence<true, Unit>({ ...rows, settle })) {
    if (step.kind === 'clash' || step.conflicts.length > 0) return null;
    pieces.push(step.piece);
  }
  return joinPieces({ ...rows, pieces, between: (_, next) => (next === null ? '' : '\n') });
}

/** Lines that are not blank; blank ones separate them. Blank lines at the start are a line of their own. */
function linesOf(text: string): readonly Unit[] {
  return Array.from(text.matchAll(/([^\n]*\S[^\n]*|^(?=\s))((?:\n[^\S\n]*(?=\n|$))*\n?)/g), ([, line = '', gap = '']) => ({
    text: line,
    gap,
    key: null,
    kind: 'line',
  }));
}
