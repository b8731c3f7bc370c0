import type { Language } from '../../language.js';
import { parseYaml } from '../../yaml/parse-yaml.js';
import { type MergedText, mergeLines } from './lines.js';
import { conflictComment } from './marks.js';
import { joinPieces, mergeSequence } from './sequence.js';
import { type Conflict, choose, type Piece, type Three, textOf, type Unit } from './unit.js';
import { mergeWords } from './words.js';
import { rootUnits, unitsOfEntry, type YamlUnit } from './yaml-units.js';

/** Whose value wins at a key of the first level when both sides changed it; undefined: nobody's. */
export type Winner = (key: string) => 'ours' | 'theirs' | undefined;

/** Merges YAML entry by entry; comments and order of the company's file stay. What cannot be merged as YAML is merged line by line, or stays with the new template in a comment. */
export function mergeYaml({
  base,
  ours,
  theirs,
  language,
  winner = () => undefined,
}: Three<string> & { language: Language; winner?: Winner }): MergedText {
  const chosen = choose({ base, ours, theirs });
  if (chosen !== undefined) return { text: chosen, conflicts: [] };
  const rows = { base: topUnits(base), ours: topUnits(ours), theirs: topUnits(theirs) };
  if (rows.base === null || rows.ours === null || rows.theirs === null) {
    const merged = mergeLines({ base, ours, theirs, language });
    return isYaml(merged.text) || !isYaml(ours) ? merged : asWhole({ ours, theirs, language });
  }
  const merged = mergeRows({ base: rows.base, ours: rows.ours, theirs: rows.theirs, path: [], language, winner });
  return isYaml(merged.text) ? merged : asWhole({ ours, theirs, language });
}

/** The company's file as it is, with the whole new template in a comment at its top. */
function asWhole({ ours, theirs, language }: { ours: string; theirs: string; language: Language }): MergedText {
  const conflict: Conflict = { why: 'changed', theirs, at: '' };
  return { text: `${conflictComment({ conflict, indent: '', language })}\n${ours}`, conflicts: [conflict] };
}

function isYaml(text: string): boolean {
  return parseYaml({ source: { file: '', text } }).problems.length === 0;
}

function topUnits(text: string): readonly YamlUnit[] | null {
  const { value, problems } = parseYaml({ source: { file: '', text } });
  return value === null || problems.length > 0 ? null : rootUnits({ source: text, node: value, start: 0, end: text.length });
}

interface Settings {
  readonly path: readonly string[];
  readonly language: Language;
  readonly winner: Winner;
}

function mergeRows({ base, ours, theirs, path, language, winner }: Three<readonly YamlUnit[]> & Settings): MergedText {
  const conflicts: Conflict[] = [];
  const pieces: Piece[] = [];
  const block = (ours[0] ?? theirs[0])?.block ?? true;
  const note = (conflict: Conflict, indent: string): void => {
    conflicts.push(conflict);
    // Between brackets no comment can stand; the entry around it carries it.
    if (block) pieces.push({ text: conflictComment({ conflict, indent, language }), kind: 'note', base: null, ours: null, theirs: null });
  };
  const settle = (units: Three<YamlUnit>): MergedText => settleEntry({ ...units, path, language, winner });
  for (const step of mergeSequence<Conflict, YamlUnit>({ base, ours, theirs, settle })) {
    if (step.kind === 'clash') {
      const names = step.theirs.map(({ name }) => name).filter((name) => name !== '');
      const text = textOf(step.theirs as readonly Unit[]);
      note(
        { why: step.why, theirs: unindented(text), at: [...path, names.join(', ')].filter((name) => name !== '').join('.') },
        indentOf(step.pieces[0]?.text ?? text),
      );
      pieces.push(...step.pieces);
    } else {
      // What a block entry could not settle inside stands inside it already.
      const inside = isBlockGroup(step.piece, ours);
      for (const conflict of step.conflicts)
        if (inside) conflicts.push(conflict);
        else note(conflict, indentOf(step.piece.text));
      pieces.push(step.piece);
    }
  }
  return { text: joinPieces({ base, ours, theirs, pieces, between: betweenEntries(block) }), conflicts };
}

function isBlockGroup({ ours: index }: Piece, ours: readonly YamlUnit[]): boolean {
  const unit = index === null ? undefined : ours[index];
  return unit !== undefined && (unitsOfEntry(unit)?.[0]?.block ?? false);
}

function betweenEntries(block: boolean): (before: Piece, next: Piece | null) => string {
  if (block) return (_, next) => (next === null ? '' : '\n');
  return (before, next) => {
    if (next === null) return '';
    if (before.kind === 'entry' && next.kind === 'entry') return ', ';
    return /\{\s*$/.test(before.text) || next.text.startsWith('}') ? ' ' : '';
  };
}

function settleEntry({ base, ours, theirs, path, language, winner }: Three<YamlUnit> & Settings): MergedText {
  const wins = path.length === 0 && ours.key !== null ? winner(ours.key) : undefined;
  if (wins !== undefined) return { text: wins === 'ours' ? ours.text : theirs.text, conflicts: [] };
  if (ours.node === null && ours.block) {
    const text = mergeWords({ base: base.text, ours: ours.text, theirs: theirs.text });
    if (text?.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { text, conflicts: [] };
  }
  const here = ours.name === '' ? path : [...path, ours.name];
  const rows = { base: unitsOfEntry(base), ours: unitsOfEntry(ours), theirs: unitsOfEntry(theirs) };
  if (rows.base !== null && rows.ours !== null && rows.theirs !== null) {
    const kinds = new Set([rows.base, rows.ours, rows.theirs].map((units) => units[0]?.block));
    const nodes = new Set([base, ours, theirs].map(({ node }) => node?.kind));
    if (kinds.size === 1 && nodes.size === 1)
      return mergeRows({ base: rows.base, ours: rows.ours, theirs: rows.theirs, path: here, language, winner });
  }
  return { text: ours.text, conflicts: [{ why: 'changed', theirs: unindented(theirs.text), at: here.join('.') }] };
}

function indentOf(text: string): string {
  return /^[ \t]*/.exec(text)?.[0] ?? '';
}

function unindented(text: string): string {
  const indent = indentOf(text);
  return text
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}
