import type { List } from '../../document/model.js';
import { plainText } from '../../document/plain-text.js';
import type { JudgedOption, JudgementQuestion } from '../quiz.js';
import { enough, readOptions } from './options.js';
import type { Reading } from './reading.js';
import { letterOf, maxLetters, unquoted } from './texts.js';

/** A question that experts have judged, from a list with boxes and weights, or for `rank` from a numbered list in the right order; null when it cannot be graded, which is said. */
export function readJudgement(
  list: List,
  { section, settings, source, say }: Reading,
): Pick<JudgementQuestion, 'kind' | 'ask' | 'options' | 'raters'> | null {
  const ask = settings.judgement;
  if (ask === null) return null;
  const options = ask === 'rank' && list.ordered ? inOrder(list, source) : readOptions({ list, weights: 'any', source, say });
  if (options === null || !enough(options, section.heading.span, say)) return null;
  if (options.length > maxLetters) {
    say('too-many-options', list.items[maxLetters]?.span ?? list.span, { limit: maxLetters });
    return null;
  }
  const judged = options.flatMap((option): JudgedOption[] => {
    const weight = option.weight ?? (option.right ? 1000 : null);
    if (weight !== null && weight >= 0 && weight <= 1000) return [{ ...option, weight }];
    say(weight === null ? 'no-weight' : 'bad-weight', option.at.span, { found: (weight ?? 0) / 1000 });
    return [];
  });
  if (judged.length < options.length) return null;
  const weights = judged.map(({ weight }) => weight);
  const lacks = (weight: number): boolean => !weights.includes(weight);
  if (ask === 'rank' && new Set(weights).size < weights.length) say('equal-weights', section.heading.span);
  else if (ask !== 'rank' && lacks(1000)) say('no-best', section.heading.span);
  else if (ask === 'best+worst' && lacks(0)) say('no-worst', section.heading.span);
  else {
    const sorted = ask === 'rank' ? [...judged].sort((a, b) => b.weight - a.weight) : judged;
    return { kind: 'judgement', ask, options: sorted, raters: settings.raters };
  }
  return null;
}

/** The items of a numbered list from best to worst; the weights only keep the order. */
function inOrder(list: List, source: Reading['source']): readonly JudgedOption[] {
  const last = Math.max(list.items.length - 1, 1);
  return list.items.map((item, index) => ({
    id: letterOf(index),
    at: { source, span: item.span },
    text: plainText(item.children.filter(({ kind }) => kind !== 'quote')),
    feedback: unquoted(item.children.filter(({ kind }) => kind === 'quote')),
    right: index === 0,
    weight: Math.round(((last - index) * 1000) / last),
  }));
}
