import type { Table } from '../../document/model.js';
import type { MatchingQuestion, Stem, Target } from '../quiz.js';
import { shortened } from './options.js';
import type { Reading } from './reading.js';
import { letterOf, maxLetters } from './texts.js';

/** Pairs from a table of two columns. An empty left cell makes the right one a target that belongs to no stem. Null when it cannot be graded, which is said. */
export function readMatching(
  { header, rows, span }: Table,
  { source, say }: Reading,
): Pick<MatchingQuestion, 'kind' | 'columns' | 'stems' | 'targets'> | null {
  if (header.length !== 2) {
    say('not-two-columns', span, { count: header.length });
    return null;
  }
  const targets: Target[] = [];
  const stems: Stem[] = [];
  for (const [left, right] of rows) {
    const text = right?.inline.text.trim() ?? '';
    const stem = left?.inline.text.trim() ?? '';
    const at = { source, span: left?.span ?? span };
    if (text === '') {
      say('empty-target', right?.span ?? at.span, { text: shortened(stem) });
      return null;
    }
    if (stem !== '' && stems.some((other) => other.text === stem)) {
      say('double-option', at.span, { text: shortened(stem) });
      return null;
    }
    const known = targets.find((target) => target.text === text);
    const target = known ?? { id: String(targets.length + 1), text };
    if (known === undefined) targets.push(target);
    if (stem !== '') stems.push({ id: letterOf(stems.length), at, text: stem, target: target.id });
  }
  if (stems.length > maxLetters || targets.length > maxLetters) say('too-many-options', span, { limit: maxLetters });
  else if (stems.length < 2 || targets.length < 2) say('one-pair', span);
  else return { kind: 'matching', columns: [header[0]?.inline.text.trim() ?? '', header[1]?.inline.text.trim() ?? ''], stems, targets };
  return null;
}
