import { runningChannels } from '../channels/channel-state.js';
import type { Channel, ChannelPlan } from '../channels/plan.js';
import type { Handbook } from '../handbook/handbook.js';
import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import { type Declared, inPlan } from './declared.js';
import { replyWords } from './reply-words.data.js';
import type { FreeValue } from './statements.js';

/** A time for the first reply on a channel that a sentence promises in words, and what the channel plan promises. */
export interface SpokenPromise {
  readonly value: FreeValue;
  readonly channel: Channel;
  readonly declared: Declared;
}

/**
 * The promise that a sentence makes for one channel of the plan; null where it names several channels or time limits, or speaks of a case of its own, such as nights, complaints or the
 * solution.
 */
export function promiseIn({
  values,
  handbook,
  language,
}: {
  /** What stands in one sentence. */
  values: readonly FreeValue[];
  handbook: Handbook;
  language: Language;
}): SpokenPromise | null {
  const limits = values.filter(({ found }) => found.value.type === 'duration');
  const [value] = limits;
  const { plan } = handbook;
  if (value === undefined || plan === null || limits.length > 1 || value.cited.size > 0 || value.passage.badExample) return null;
  const channel = inReplyCell(value, language) ? channelOfCell(value, plan) : channelOfSentence(value, { plan, language });
  if (channel === null) return null;
  const declared = inPlan(`${channel.id}.reply`, handbook);
  return declared === null || declared.values.length === 0 ? null : { value, channel, declared };
}

/** The one channel that a sentence promises a reply on. */
function channelOfSentence(
  { found, passage, sentence }: FreeValue,
  { plan, language }: { plan: ChannelPlan; language: Language },
): Channel | null {
  if (!found.promise) return null;
  const text = searchText(passage.inline.text.slice(sentence.start, sentence.end));
  const { reply, special } = patternsOf[language]();
  if (!reply.test(text) || special.test(text)) return null;
  return onlyOne(namesOf(plan).filter(({ pattern }) => pattern.test(text)));
}

/** True for a time limit that fills the cell of a table, in a column or a row that is headed as replies: “Antwortzeit”, “Reply”. */
export function inReplyCell({ found, passage: { inline, row, column } }: FreeValue, language: Language): boolean {
  if (found.value.type !== 'duration' || row === null || column === null) return false;
  const [first] = row;
  const heads = [column, ...(first === undefined || first === inline ? [] : [first])].map(({ text }) => searchText(text));
  const rest = searchText(inline.text.slice(0, found.span.start) + inline.text.slice(found.span.end)).trim();
  const { reply, heading, special, measured, filler } = patternsOf[language]();
  return (
    filler.test(rest) &&
    heads.some((text) => reply.test(text) || heading.test(text)) &&
    !heads.some((text) => special.test(text) || measured.test(text))
  );
}

/** The one channel that the head of the row or of the column names. */
function channelOfCell({ passage: { inline, row, column } }: FreeValue, plan: ChannelPlan): Channel | null {
  const heads = [row?.[0], column].flatMap((cell) =>
    cell === null || cell === undefined || cell === inline ? [] : [searchText(cell.text).trim()],
  );
  return onlyOne(namesOf(plan).filter(({ pattern, whole: name }) => heads.some((head) => pattern.test(head) || name.has(head))));
}

function onlyOne([first, ...others]: readonly Named[]): Channel | null {
  return first === undefined || others.length > 0 ? null : first.channel;
}

interface Patterns {
  readonly reply: RegExp;
  readonly special: RegExp;
  readonly heading: RegExp;
  readonly measured: RegExp;
  /** What may stand beside the value in a cell. */
  readonly filler: RegExp;
}

const patternsOf: Readonly<Record<Language, () => Patterns>> = {
  de: once(() => patternsFor('de')),
  en: once(() => patternsFor('en')),
};

function patternsFor(language: Language): Patterns {
  const { reply, special, heading, measured } = replyWords[language];
  const filler = /^(?:in|binnen|innerhalb(?: von)?|nach|spätestens|höchstens|bis zu|max\.?|maximal|within|up to|at most|after)?[\s.]*$/;
  return { reply: whole(reply), special: whole(special), heading: whole(heading), measured: whole(measured), filler };
}

function whole(source: string): RegExp {
  return new RegExp(`(?<![${letters}])(?:${source})(?![${letters}])`);
}

interface Named {
  readonly channel: Channel;
  readonly pattern: RegExp;
  /** Every name, short ones included: what a cell may hold alone. */
  readonly whole: ReadonlySet<string>;
}

const nothing = /(?!)/;

const known = new WeakMap<ChannelPlan, readonly Named[]>();

/** The running channels with what texts call them: their own name and the names of their platform that are no everyday words. */
function namesOf(plan: ChannelPlan): readonly Named[] {
  let named = known.get(plan);
  if (named === undefined) {
    named = runningChannels(plan).flatMap((channel) => {
      const names = [channel.label, ...(channel.platform?.names ?? [])].map((name) => searchText(name.trim()));
      const words = names.filter((name) => name.length > 3);
      const pieces = words.map((word) => `${word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`)}s?`);
      return [{ channel, pattern: pieces.length === 0 ? nothing : whole(pieces.join('|')), whole: new Set(names) }];
    });
    known.set(plan, named);
  }
  return named;
}
