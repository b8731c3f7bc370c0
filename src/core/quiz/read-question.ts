import type { Block, Comment, Link, List, ListItem, Section } from '../document/model.js';
import { plainText } from '../document/plain-text.js';
import type { Problem } from '../finding.js';
import type { Localised, MessageData } from '../language.js';
import type { Source, Span } from '../place.js';
import { bindingsOf } from './binding.js';
import { readSettingsOf } from './question-settings.js';
import type { Option, Question, QuestionKind } from './quiz.js';

/** Options are lettered a to z. */
const maxOptions = 26;

const truthWords: readonly (readonly [string, string])[] = [
  ['wahr', 'falsch'],
  ['richtig', 'falsch'],
  ['true', 'false'],
];

/** Reads one question of a quiz. `question` is null when it cannot be asked or graded; then a problem says why. `path` is the quiz's, relative to the handbook. */
export function readQuestion({
  section,
  comments,
  links,
  path,
  source,
}: {
  section: Section;
  comments: readonly Comment[];
  links: readonly Link[];
  path: string;
  source: Source;
}): { question: Question | null; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const say = (message: string, span: Span, data: MessageData = {}): void => {
    problems.push({ rule: 'quiz-syntax', message, data, at: { source, span } });
  };
  const { settings, problems: faults } = readSettingsOf({ section, comments, source });
  problems.push(...faults);
  const heading = section.heading.span;
  const lists = section.blocks.filter((block): block is List => block.kind === 'list' && block.items.some(isTask));
  const [list, second] = lists;
  if (list === undefined) {
    const kind = laterKind(section.blocks);
    if (kind !== null) say('later-kind', kind.span, { kind: kind.name });
    else if (settings.gradable) sayNoOptions({ blocks: section.blocks, heading, say });
    return { question: null, problems };
  }
  if (second !== undefined) say('second-list', second.span);
  const options = list.items.flatMap((item, index) => readOption({ item, index, source, say }));
  const whole = options.length === list.items.length && second === undefined && list.items.length <= maxOptions;
  if (list.items.length > maxOptions) say('too-many-options', list.items[maxOptions]?.span ?? list.span, { limit: maxOptions });
  const kind = whole ? kindOf({ options, heading, say }) : null;
  if (kind === null || !settings.gradable) return { question: null, problems };
  const at = section.blocks.indexOf(list);
  const { gradable: _, ...grading } = settings;
  const explanation = unquoted(section.blocks.slice(at + 1));
  return {
    question: {
      id: section.id,
      explicit: section.explicit,
      at: { source, span: heading },
      title: section.title,
      prompt: plainText(section.blocks.slice(0, at)),
      kind,
      options,
      explanation: explanation === '' ? null : explanation,
      ...grading,
      bindings: bindingsOf({ links, path, source }),
    },
    problems,
  };
}

function isTask(item: ListItem): boolean {
  return item.task !== null;
}

type Say = (message: string, span: Span, data?: MessageData) => void;

function readOption({ item, index, source, say }: { item: ListItem; index: number; source: Source; say: Say }): Option[] {
  const text = plainText(item.children.filter(({ kind }) => kind !== 'quote'));
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
  const id = String.fromCharCode(97 + index);
  return [{ id, at: { source, span: item.span }, text, right: item.task === 'checked', feedback: feedback === '' ? null : feedback }];
}

function kindOf({ options, heading, say }: { options: readonly Option[]; heading: Span; say: Say }): QuestionKind | null {
  const right = options.filter((option) => option.right).length;
  if (options.length < 2) say('one-option', options[0]?.at.span ?? heading);
  else if (right === 0) say('no-right-option', heading);
  else if (right === options.length) say('only-right-options', heading);
  else return right > 1 ? 'multiple' : isTruthPair(options) ? 'true-false' : 'single';
  return null;
}

function isTruthPair(options: readonly Option[]): boolean {
  if (options.length !== 2) return false;
  const words = options.map(({ text }) => text.toLowerCase().replace(/[.!]$/, '').trim());
  return truthWords.some((pair) => pair.every((word) => words.includes(word)));
}

/** The text of blocks, those in a block quote without its marks. */
function unquoted(blocks: readonly Block[]): string {
  return plainText(blocks.flatMap((block) => (block.kind === 'quote' ? block.children : [block])));
}

/** The question types that the format knows and this version cannot grade yet, by what their body looks like. */
function laterKind(blocks: readonly Block[]): { readonly name: Localised; readonly span: Span } | null {
  for (const block of blocks) {
    if (block.kind === 'list' && block.items.some(({ children }) => linksToQuestion(children)))
      return { name: { de: 'verzweigte Szene', en: 'branching scenario' }, span: block.span };
    if (block.kind === 'list' && block.ordered) return { name: { de: 'Reihenfolge', en: 'ordering' }, span: block.span };
    if (block.kind === 'table') return { name: { de: 'Zuordnung', en: 'matching' }, span: block.span };
    if (block.kind === 'paragraph' && block.inline.text.startsWith('= ')) {
      const number = /^= [-+]?\d/.test(block.inline.text);
      return { name: number ? { de: 'Zahl', en: 'number' } : { de: 'kurzer Text', en: 'short text' }, span: block.span };
    }
  }
  return null;
}

function linksToQuestion(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && block.inline.links.some(({ url }) => url.startsWith('#')));
}

function sayNoOptions({ blocks, heading, say }: { blocks: readonly Block[]; heading: Span; say: Say }): void {
  const list = blocks.find((block): block is List => block.kind === 'list');
  const empty = list?.items.find(({ children }) => /^\[[ xX]?\]$/.test(plainText(children)));
  if (empty !== undefined) say('empty-option', empty.span);
  else if (list !== undefined) say('unmarked-options', list.span);
  else say('no-options', heading);
}

/** The beginning of an option, at most 58 characters of its first line, to name it in a message. */
export function shortened(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
