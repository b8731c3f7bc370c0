import type { List, ListItem } from '../../document/model.js';
import { plainText } from '../../document/plain-text.js';
import type { Source, Span } from '../../place.js';
import type { Option } from '../quiz.js';
import type { Say } from './reading.js';
import { letterOf, maxLetters, unquoted } from './texts.js';

/** How a weight before an option is read: `(0.5)` always, a whole number such as `(1)` only where every option must have one, because elsewhere it may be a number in a text. */
export type Weights = 'with-fraction' | 'any';

/** The options of a task list; null when one of them cannot be shown, which is said. */
export function readOptions({
  list,
  weights,
  source,
  say,
}: {
  list: List;
  weights: Weights;
  source: Source;
  say: Say;
}): readonly Option[] | null {
  const options = list.items.flatMap((item, index) => readOption({ item, index, weights, source, say }));
  if (list.items.length > maxLetters) {
    say('too-many-options', list.items[maxLetters]?.span ?? list.span, { limit: maxLetters });
    return null;
  }
  return options.length === list.items.length ? options : null;
}

function readOption({
  item,
  index,
  weights,
  source,
  say,
}: {
  item: ListItem;
  index: number;
  weights: Weights;
  source: Source;
  say: Say;
}): readonly Option[] {
  const { text, weight } = weighted(plainText(item.children.filter(({ kind }) => kind !== 'quote')), weights);
  // A box without a text behind it is no task item to Markdown, but it was meant as one.
  if (text === '' || /^\[[ xX]?\]$/.test(text)) {
    say('empty-option', item.span);
    return [];
  }
  if (item.task === null) {
    say('mixed-list', item.span, { text: shortened(text) });
    return [];
  }
  const feedback = unquoted(item.children.filter(({ kind }) => kind === 'quote'));
  return [{ id: letterOf(index), at: { source, span: item.span }, text, right: item.task === 'checked', feedback, weight }];
}

/** A text with the weight before it, in thousandths. */
export function weighted(text: string, weights: Weights): { readonly text: string; readonly weight: number | null } {
  const [all = '', sign, whole = '', fraction] = /^\(([-−])?(\d)(?:[.,](\d{1,3}))?\)(?:\s+|$)/.exec(text) ?? [];
  if (all === '' || (weights === 'with-fraction' && fraction === undefined)) return { text, weight: null };
  const thousandths = Number(whole) * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  return { text: text.slice(all.length), weight: sign === undefined || thousandths === 0 ? thousandths : -thousandths };
}

/** Checks the number of options and says what is wrong. */
export function enough(options: readonly Option[], heading: Span, say: Say): boolean {
  if (options.length >= 2) return true;
  say('one-option', options[0]?.at.span ?? heading);
  return false;
}

/** The beginning of an option, at most 58 characters of its first line, to name it in a message. */
export function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
