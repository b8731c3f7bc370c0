import type { Block, Cell, Inline, Section } from '../../document/model.js';
import { visitInlines } from '../../document/model.js';
import { valuesIn } from '../../facts/values-in-text.js';
import type { Language } from '../../language.js';
import type { Span } from '../../place.js';
import { searchText } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { columnWords, escalationWords } from './escalation-words.data.js';
import { type Ladder, type LadderPart, type Level, ladderParts, mostLevels, targetsIn } from './ladder.js';

/** A level that is written as an item of a list, or under a heading of its own. */
interface Entry {
  /** The text that begins with the level's name. */
  readonly head: Inline;
  readonly span: Span;
  /** What stands below. */
  readonly blocks: readonly Block[];
}

/** One statement about a level, “Frist: 4 Stunden”. */
interface Statement {
  readonly key: string;
  readonly cell: Cell;
}

/**
 * The levels that a section lists without a table: items or headings that begin with “Stufe 1”, “Level 1” and the like, or items whose own items say who acts and by
 * when. Null for any other list, such as one of triggers.
 */
export function ladderInList(section: Section, language: Language): Ladder | null {
  const entries = entriesUnderHeadings(section) ?? entriesInList(section, language);
  if (entries === null || entries.length < 2 || entries.length > mostLevels) return null;
  const read = entries.map((entry) => ({ entry, own: statementsIn(entry), text: textIn(entry) }));
  const names = entries.map(({ head }) => nameParts(head.text));
  const words = columnWords[language];
  const partOf = (key: string): LadderPart | undefined => ladderParts.find((part) => words[part].test(key));
  const used = new Set(read.flatMap(({ own }) => own.flatMap(({ key }) => partOf(key) ?? [])));
  const levels = read.map(({ entry, own, text }, index): Level => {
    const said = new Map<LadderPart, Cell[]>();
    for (const part of used) {
      const cells = own.filter(({ key }) => partOf(key) === part).map(({ cell }) => cell);
      const inWords = cells.length === 0 && saysInWords({ part, text, language, named: isDescribed(names[index] ?? []) });
      said.set(part, inWords ? [cellOf(text, entry.span)] : cells);
    }
    const next = (said.get('next') ?? []).map(({ inline }) => inline.text).join(' ');
    const { rows, unknown } = targetsIn({ text: next, names, language });
    const others = rows.filter((row) => row !== index);
    return {
      label: shortLabel(entry.head.text),
      cell: cellOf(entry.head.text, entry.span),
      parts: Object.fromEntries(said),
      next: own.some(({ key }) => partOf(key) === 'next') ? rows : others,
      unknown,
    };
  });
  const keys = new Set(read.flatMap(({ own }) => own.map(({ key }) => key)));
  const openKeys = [...keys].filter((key) => partOf(key) === undefined).length;
  const open = keys.size === 0 ? 2 : openKeys + (names.some(isDescribed) ? 1 : 0);
  return { form: 'list', levels, openColumns: open };
}

const levelName = /^\s*(?:(?:eskalations)?stufe|level|phase|stage|grad|severity|sev)[\s-]*(\d{1,2})(?!\d)/;

function entriesInList({ blocks }: Section, language: Language): readonly Entry[] | null {
  for (const block of blocks) {
    if (block.kind !== 'list') continue;
    const entries = block.items.flatMap(({ children }): Entry[] => {
      const [first, ...rest] = children;
      return first?.kind === 'paragraph' ? [{ head: first.inline, span: first.span, blocks: rest }] : [];
    });
    const named = entries.filter(({ head }) => levelName.test(searchText(head.text))).length;
    const words = columnWords[language];
    const keyed = entries.filter((entry) => {
      const keys = statementsIn(entry).map(({ key }) => key);
      return ladderParts.filter((part) => part !== 'trigger' && keys.some((key) => words[part].test(key))).length > 1;
    }).length;
    if (entries.length > 1 && (named === entries.length || keyed === entries.length)) return entries;
  }
  return null;
}

/** Headings below the section's own, each the name of a level. */
function entriesUnderHeadings({ blocks }: Section): readonly Entry[] | null {
  const entries: { head: Inline; span: Span; blocks: Block[] }[] = [];
  let open: Block[] | null = null;
  for (const block of blocks) {
    if (block.kind === 'heading') {
      open = null;
      if (!levelName.test(searchText(block.inline.text))) continue;
      open = [];
      entries.push({ head: block.inline, span: block.span, blocks: open });
    } else open?.push(block);
  }
  return entries.length > 1 ? entries : null;
}

/** Lines of the form “Frist: 4 Stunden” in the items and paragraphs of a level. */
function statementsIn({ blocks }: Entry): readonly Statement[] {
  const lines: { text: string; span: Span }[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') lines.push({ text: block.inline.text, span: block.span });
    if (block.kind !== 'list') continue;
    for (const { children } of block.items)
      if (children[0]?.kind === 'paragraph') lines.push({ text: children[0].inline.text, span: children[0].span });
  }
  return lines.flatMap(({ text, span }) => {
    const colon = text.indexOf(':');
    const key = searchText(text.slice(0, Math.max(colon, 0))).trim();
    return colon > 0 && colon < 40 && !/[.!?]/.test(key) ? [{ key, cell: cellOf(text.slice(colon + 1).trim(), span) }] : [];
  });
}

function textIn({ head, blocks }: Entry): string {
  const texts = [head.text];
  visitInlines(blocks, ({ text }) => texts.push(text));
  return texts.join('\n');
}

const deputy = patterns(escalationWords.deputy);
const nextStep = patterns(escalationWords.nextStep);
const timeSpan = patterns(escalationWords.timeSpan);

/** True where a level says in a sentence what others say under a key. Nobody can tell a role from other words, and a name that goes on says what it is about. */
function saysInWords({ part, text, language, named }: { part: LadderPart; text: string; language: Language; named: boolean }): boolean {
  const search = searchText(text);
  switch (part) {
    case 'deputy':
      return deputy[language]().test(search);
    case 'next':
      return nextStep[language]().test(search);
    case 'time':
      return (
        timeSpan[language]().test(search) ||
        valuesIn({ text, code: [], links: [] }, { language }).some(({ value, story }) => value.type === 'duration' && !story)
      );
    case 'role':
      return columnWords[language].role.test(search);
    default:
      return named || columnWords[language].trigger.test(search);
  }
}

/** The number of a level and what its name says beyond it, in small letters. */
function nameParts(text: string): readonly string[] {
  const search = searchText(text).slice(0, 120);
  const number = levelName.exec(search);
  const rest = number === null ? search : search.slice(number[0].length);
  const name = /^[\s:.–—()-]*([^:.–—(]*)/.exec(rest)?.[1]?.trim() ?? '';
  return [...(number?.[1] === undefined ? [] : [number[1]]), ...(name === '' ? [] : [name])];
}

/** True for a level that is called more than its number: the name may say what it is about. */
function isDescribed(name: readonly string[]): boolean {
  return name.some((part) => !/^\d+$/.test(part));
}

function shortLabel(text: string): string {
  const name = /^[^:.(]*/.exec(text.trim())?.[0].trim() ?? '';
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}

function cellOf(text: string, span: Span): Cell {
  return { span, inline: { text, runs: [], code: [], links: [] } };
}
