import type { Localised } from '../../language.js';
import type { Source } from '../../place.js';
import { parseNumber } from '../number-text.js';
import type { Option, OrderingCount, Question } from '../quiz.js';
import { letterOf } from '../reading/texts.js';
import type { ForeignQuestion, Imported, ImportFault } from './exchanged.js';
import { choiceFrom, matchingFrom } from './foreign-answers.js';
import { lostPictures, shortTitle, slug, withoutEntities, withoutTags } from './foreign-text.js';
import { orderingNames } from './gift-write.js';

/** A part of the file with the place where it begins. */
interface Piece {
  readonly text: string;
  readonly offset: number;
}

class GiftFault extends Error {
  readonly fault: ImportFault;

  constructor(kind: ImportFault['kind'], offset: number, what: Localised) {
    super(what.en);
    this.fault = { kind, offset, what };
  }
}

/**
 * Reads questions in GIFT as Moodle does (`question/format/gift/format.php`): `=` and `~` for single choice, only `~` for multiple choice, `=` alone for a short text, `->` for matching, `#` for
 * numbers, `{T}` and `{F}`; orderings of `qtype_ordering`. Essays and descriptions are skipped and named, and so is what is broken, each with its place.
 */
export function readGift({ source, language }: { source: Source; language: string }): Imported {
  const questions: ForeignQuestion[] = [];
  const faults: ImportFault[] = [];
  const ids = new Set<string>();
  for (const { block, comments } of blocksOf(source.text)) {
    try {
      const question = readBlock({ block, comments, source, language, number: questions.length + 1 });
      let id = question.id;
      for (let copy = 2; ids.has(id); copy++) id = `${question.id}-${copy}`;
      ids.add(id);
      questions.push({ ...question, id });
      faults.push(...lostPictures(block));
    } catch (error) {
      if (!(error instanceof GiftFault)) throw error;
      faults.push(error.fault);
    }
  }
  return { questions, faults };
}

/** A question that is being collected. */
interface Open {
  text: string;
  readonly offset: number;
  readonly comments: string;
  inBraces: boolean;
  closed: boolean;
}

/** Questions with the comments before them. A blank line ends one outside of braces, and so does a title at the start of a line behind the answers, or after a blank line within them. */
function blocksOf(text: string): readonly { readonly block: Piece; readonly comments: string }[] {
  const found: Open[] = [];
  let comments = '';
  let open: Open | null = null;
  let offset = 0;
  // The comments since a blank line among answers; null when none came, or an answer after it.
  let afterBlank: string | null = null;
  for (const line of text.split('\n')) {
    const at = offset;
    offset += line.length + 1;
    const isComment = /^\s*\/\//.test(line);
    const isBlank = line.trim() === '' || /^\s*\$CATEGORY:/.test(line);
    if (open?.inBraces === true && !(afterBlank !== null && /^\s*(?:::|\$CATEGORY:)/.test(line))) {
      if (line.trim() === '') afterBlank = '';
      else if (!isComment) afterBlank = null;
      else if (afterBlank !== null) afterBlank += `${line}\n`;
      // Comments may stand among answers too; their length stays, so that places stay right.
      collect(open, isComment ? ' '.repeat(line.length) : line);
      continue;
    }
    if (open?.inBraces === true) {
      // No answer begins so: the brace was never closed, and what follows is not to be lost with it.
      open = null;
      comments = afterBlank ?? '';
    }
    afterBlank = null;
    if (isBlank || isComment || (open?.closed === true && /^\s*::/.test(line))) open = null;
    if (isComment) comments += `${line}\n`;
    if (isBlank || isComment) continue;
    if (open === null) {
      open = { text: '', offset: at, comments, inBraces: false, closed: false };
      comments = '';
      found.push(open);
    }
    collect(open, line);
  }
  return found.map((each) => ({ block: { text: each.text, offset: each.offset }, comments: each.comments }));
}

function collect(open: Open, line: string): void {
  open.text += `${line}\n`;
  for (const [sign] of line.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') open.inBraces = true;
    if (sign === '}') {
      open.inBraces = false;
      open.closed = true;
    }
  }
}

function readBlock({
  block,
  comments,
  source,
  language,
  number,
}: {
  block: Piece;
  comments: string;
  source: Source;
  language: string;
  number: number;
}): ForeignQuestion {
  const open = find(block.text, '{');
  const close = open === -1 ? find(block.text, '}') : find(block.text, '}', open);
  if (open === -1 && close !== -1)
    throw broken(block.offset + close, 'vor dieser Klammer fehlt eine öffnende', 'there is no opening brace before this one');
  if (open !== -1 && close === -1) throw broken(block.offset + open, 'diese Klammer wird nicht geschlossen', 'this brace is not closed');
  const before = open === -1 ? block.text : block.text.slice(0, open);
  const behind = open === -1 ? '' : block.text.slice(close + 1).trim();
  const named = /^\s*::((?:\\.|[^:\\]|:(?!:))*)::/.exec(before);
  const prompt = clean(before.slice(named?.[0].length ?? 0));
  const title = named?.[1] === undefined ? shortTitle(prompt, number) : clean(named[1]);
  if (open === -1) throw skipped(block.offset, 'Text ohne Frage (description)', 'description');
  const tags = [...comments.matchAll(/\[(id|tag):([^\]]*)\]/g)].map(([, kind = '', value = '']) => [kind, value.trim()] as const);
  const tag = (name: string): string | null =>
    tags.flatMap(([kind, value]) =>
      kind === 'tag' && (value === name || value.startsWith(`${name} `)) ? [value.slice(name.length).trim()] : [],
    )[0] ?? null;
  const critical = tag('critical') !== null;
  const points = Math.round(Number(tag('points') ?? '1') * 1000);
  const { text: inside, general } = withoutGeneral({ text: block.text.slice(open + 1, close), offset: block.offset + open + 1 });
  const at = { source, span: { start: block.offset + open, end: block.offset + close + 1 } };
  const answers = answersIn({ piece: inside, at, language, caseSensitive: tag('case') !== null });
  return {
    ...answers,
    id: tags.find(([kind]) => kind === 'id')?.[1] || slug(title) || `question-${number}`,
    explicit: true,
    at,
    title,
    prompt: behind === '' ? prompt : `${prompt} _____ ${clean(behind)}`.trim(),
    explanation: general === '' ? null : general,
    critical,
    grading: critical || tag('exact') !== null || answers.exact ? 'exact' : 'partial',
    points: Number.isFinite(points) && points > 0 ? points : 1000,
    pool: tag('pool'),
    bindings: [],
    sections: tags.flatMap(([kind, value]) => (kind === 'tag' && value.startsWith('section ') ? [value.slice('section '.length)] : [])),
  } as unknown as ForeignQuestion;
}

type Answers = Pick<Question, 'kind'> & { readonly exact?: boolean };

interface AnswerSource {
  readonly piece: Piece;
  readonly at: Question['at'];
  readonly language: string;
  readonly caseSensitive: boolean;
}

function answersIn({ piece, at, language, caseSensitive }: AnswerSource): Answers {
  const text = piece.text.trim();
  if (text === '') throw skipped(piece.offset, 'freier Text (essay)', 'essay');
  const truth = /^(TRUE|T|FALSE|F)(?:\s*#|\s*$)/.exec(text);
  if (truth !== null) return trueFalse({ text, isTrue: truth[1]?.startsWith('T') === true, language, at });
  if (/^>\s*\d/.test(text)) return ordering(text, at);
  if (text.startsWith('#')) return numbers(piece);
  const items = itemsOf(piece);
  if (items.length === 0)
    throw broken(
      piece.offset,
      'zwischen den Klammern steht keine Antwort mit = oder ~',
      'there is no answer with = or ~ between the braces',
    );
  if (items.some(({ sign }) => sign === '~')) return choice(items, at, piece.offset);
  if (items.every(({ raw }) => find(raw, '->') !== -1)) return matching(items, at);
  const accepted = items.map(({ text: pattern, weight }) => ({ pattern, weight: Math.round((weight ?? 100) * 10) }));
  // Answers worth nothing are only there for their feedback.
  return { kind: 'text', accepted: accepted.filter(({ weight }) => weight > 0), caseSensitive } as Answers;
}

function trueFalse({ text, isTrue, language, at }: { text: string; isTrue: boolean; language: string; at: Question['at'] }): Answers {
  const [, wrong = '', right = ''] = split(text, '#').map(clean);
  const words = language === 'de' ? ['Wahr', 'Falsch'] : ['True', 'False'];
  const options = words.map((word, index): Option => {
    const isRight = (index === 0) === isTrue;
    const feedback = isRight ? right : wrong;
    return { id: letterOf(index), at, text: word, right: isRight, feedback: feedback === '' ? null : feedback, weight: null };
  });
  return { kind: 'true-false', options } as Answers;
}

function ordering(text: string, at: Question['at']): Answers {
  const [head = '', ...rest] = text.split('\n');
  const items = rest.map(clean).filter((line) => line !== '');
  const counts = (Object.keys(orderingNames) as OrderingCount[]).find((count) => head.includes(orderingNames[count])) ?? 'neighbours';
  return {
    kind: 'ordering',
    counts,
    exact: head.includes('ALL_OR_NOTHING'),
    items: items.map((item, index) => ({ id: letterOf(index), at, text: item, feedback: null })),
  } as Answers;
}

function numbers(piece: Piece): Answers {
  const hash = piece.text.indexOf('#');
  const inner = { text: piece.text.slice(hash + 1), offset: piece.offset + hash + 1 };
  const items = itemsOf(inner);
  const found =
    items.length > 0
      ? items.filter(({ sign }) => sign === '=')
      : [{ text: clean(split(inner.text, '#')[0] ?? ''), weight: null, offset: inner.offset }];
  const accepted = found.map(({ text, weight, offset }) => {
    const range = rangeIn(text);
    if (range === null) throw broken(offset, `„${text}“ ist weder Zahl noch Bereich`, `“${text}” is neither a number nor a range`);
    return { ...range, weight: Math.round((weight ?? 100) * 10) };
  });
  const first = /^\s*([^=~#]+?)\s*(?:~|#|$)/.exec(inner.text)?.[1];
  const bare = accepted.length === 0 && first !== undefined ? rangeIn(clean(first)) : null;
  if (accepted.length === 0 && bare === null) throw broken(inner.offset, 'hier fehlt die Zahl', 'the number is missing here');
  return { kind: 'number', language: 'en', accepted: bare === null ? accepted : [{ ...bare, weight: 1000 }] } as unknown as Answers;
}

function rangeIn(text: string): { low: number; high: number } | null {
  const [from, to] = text.split('..').map((part) => parseNumber(part, 'en'));
  if (to !== undefined) return from == null || to === null || from > to ? null : { low: from, high: to };
  const [middle, by = 0] = text.split(':').map((part) => parseNumber(part, 'en'));
  return middle == null || by === null || by < 0 ? null : { low: middle - by, high: middle + by };
}

function choice(items: readonly Item[], at: Question['at'], offset: number): Answers {
  const single = items.some(({ sign }) => sign === '=');
  const options = items.map(({ text, feedback, sign, weight }) => ({ text, feedback, share: weight ?? (sign === '=' ? 100 : 0) }));
  const found = choiceFrom({ options, single, at });
  if (found !== null) return found;
  const rights = options.filter(({ share }) => (single ? share >= 100 : share > 0)).length;
  if (rights === 0) throw broken(offset, 'keine Antwort ist richtig', 'no option is right');
  if (rights === options.length) throw broken(offset, 'keine Antwort ist falsch', 'no option is wrong');
  throw skipped(offset, 'Auswahl mit mehreren Antworten, von denen jede allein genügt', 'choice with several options that are each enough');
}

function matching(items: readonly Item[], at: Question['at']): Answers {
  const pairs = items.map(({ raw }) => {
    const arrow = find(raw, '->');
    return { stem: clean(raw.slice(0, arrow)), target: clean(raw.slice(arrow + 2)) };
  });
  return matchingFrom(pairs, at);
}

interface Item {
  readonly sign: '=' | '~';
  readonly weight: number | null;
  readonly text: string;
  readonly feedback: string | null;
  /** The text with its escapes. */
  readonly raw: string;
  readonly offset: number;
}

function itemsOf({ text, offset }: Piece): readonly Item[] {
  const starts = [...text.matchAll(/\\.|[=~]/gs)].filter(({ 0: sign }) => sign === '=' || sign === '~').map(({ index }) => index);
  return starts.map((start, place) => {
    const whole = text.slice(start + 1, starts[place + 1]);
    const [, share, body = ''] = /^\s*(?:%([^%]*)%)?([\s\S]*)$/.exec(whole) ?? [];
    const weight = share === undefined ? null : Number(share.replace(',', '.'));
    if (weight !== null && (!Number.isFinite(weight) || Math.abs(weight) > 100))
      throw broken(offset + start, `„${share}“ ist kein Anteil in Prozent`, `“${share}” is no share in percent`);
    const [raw = '', ...feedback] = split(body, '#');
    const told = clean(feedback.join('#'));
    return {
      sign: text.charAt(start) as '=' | '~',
      weight,
      text: clean(raw),
      feedback: told === '' ? null : told,
      raw,
      offset: offset + start,
    };
  });
}

function withoutGeneral(piece: Piece): { readonly text: Piece; readonly general: string } {
  const at = find(piece.text, '####');
  return at === -1
    ? { text: piece, general: '' }
    : { text: { ...piece, text: piece.text.slice(0, at) }, general: clean(piece.text.slice(at + 4)) };
}

/** The first place of a sign that has no backslash before it. */
function find(text: string, sign: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text.charAt(at) === '\\') at += 1;
    else if (text.startsWith(sign, at)) return at;
  }
  return -1;
}

function split(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = find(rest, sign); at !== -1; at = find(rest, sign)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at + sign.length);
  }
  return [...parts, rest];
}

/** A text as people read it: without the mark of its format, HTML and backslashes. */
function clean(text: string): string {
  const [, format, body = ''] = /^\s*(?:\[(html|markdown|plain|moodle)\])?([\s\S]*)$/.exec(text) ?? [];
  const unfolded = body.replace(/\s*\n\s*/g, ' ');
  const resolved = unfolded.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  if (format === 'plain') return resolved.trim();
  const readable =
    format === 'html' ||
    /<\/?(?:p|br|b|i|em|strong|span|div|ul|ol|li|img|video|audio|iframe|object|embed|table|tr|td|h[1-6])\b[^<>]*>/i.test(resolved)
      ? withoutTags(resolved)
      : withoutEntities(resolved);
  return readable.trim();
}

function broken(offset: number, de: string, en: string): GiftFault {
  return new GiftFault('broken', offset, { de, en });
}

function skipped(offset: number, de: string, en: string): GiftFault {
  return new GiftFault('skipped', offset, { de, en });
}
