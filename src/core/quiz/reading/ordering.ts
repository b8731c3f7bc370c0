import type { List } from '../../document/model.js';
import { plainText } from '../../document/plain-text.js';
import type { Item, OrderingQuestion } from '../quiz.js';
import { shortened } from './options.js';
import type { Reading } from './reading.js';
import { letterOf, maxLetters, unquoted } from './texts.js';

/** Items to put in order, from a numbered list that stands in the right one; null when it cannot be graded, which is said. */
export function readOrdering(list: List, { settings, source, say }: Reading): Pick<OrderingQuestion, 'kind' | 'items' | 'counts'> | null {
  if (list.items.length > maxLetters) {
    say('too-many-options', list.items[maxLetters]?.span ?? list.span, { limit: maxLetters });
    return null;
  }
  const items = list.items.map(
    (item, index): Item => ({
      id: letterOf(index),
      at: { source, span: item.span },
      text: plainText(item.children.filter(({ kind }) => kind !== 'quote')),
      feedback: unquoted(item.children.filter(({ kind }) => kind === 'quote')),
    }),
  );
  const empty = items.find(({ text }) => text === '');
  const double = items.find(({ text }, index) => items.findIndex((other) => other.text === text) < index);
  if (empty !== undefined) say('empty-option', empty.at.span);
  else if (double !== undefined) say('double-option', double.at.span, { text: shortened(double.text) });
  else if (items.length < 2) say('one-item', list.span);
  else return { kind: 'ordering', items, counts: settings.counts };
  return null;
}
