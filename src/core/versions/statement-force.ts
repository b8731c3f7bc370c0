import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import { forceWords, type Modality } from './modality.data.js';

/** What a sentence asks. */
export interface Force {
  readonly modality: Modality | null;
  readonly negated: boolean;
  /** What further clauses ask: modality and sign of each, `may-`; a bare negation is `-`. Sorted by the order of the clauses. */
  readonly also: readonly string[];
  readonly limits: readonly string[];
}

/** A piece of a regular expression that matches any of some patterns as whole words. */
export const wholeWords = (patterns: readonly string[]): string => `(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`;

/** A piece of a regular expression for search texts, whose classes of letters are quick to make and to search; without escapes in capital letters such as `\\S`. */
function folded(pattern: string): string {
  // Inside a class of its own the name of a class stands without brackets.
  const plain = pattern.replace(/\[\\p\{Ll?\}/g, `[${letters}`).replace(/\\p\{Ll?\}/g, `[${letters}]`);
  return searchText(plain);
}

const one = (patterns: readonly string[]): RegExp => new RegExp(folded(wholeWords(patterns)));
const every = (patterns: readonly string[]): RegExp => new RegExp(folded(wholeWords(patterns)), 'g');

const tables = { de: once(() => compile('de')), en: once(() => compile('en')) } as const;

function compile(language: Language) {
  const table = forceWords[language];
  return {
    forbid: one(table.forbid),
    need: one(table.need),
    must: one(table.must),
    should: one(table.should),
    may: one(table.may),
    forceful: one([...table.forbid, ...table.need, ...table.must, ...table.should, ...table.may]),
    negations: every(table.negation),
    refrain: every(table.refrain),
    neutral: new RegExp(wholeWords(table.neutral), 'giu'),
    hasNeutral: one(table.neutral),
    // What must stand at the end of a clause may stand anywhere in its sentence.
    any: one([
      ...[...table.forbid, ...table.need, ...table.must, ...table.should, ...table.may],
      ...[
        ...table.negation,
        ...table.refrain.map((pattern) => pattern.replace('(?= *$)', '')),
        ...table.only,
        ...table.without,
        ...table.except,
      ],
    ]),
    subordinate: new RegExp(folded(`^(?:${table.subordinate.join('|')})(?![\\p{L}\\d])`)),
    // Capital letters count here and in requests, so they are held against the text itself.
    relative: new RegExp(`^(?:${table.relative.join('|')})(?![\\p{L}\\d])`, 'u'),
    only: one(table.only),
    without: one(table.without),
    except: one(table.except),
    // German requests are known by the capital letter at the start; behind a condition they have none.
    request: new RegExp(`^[„“"(]?(?:${table.request.join('|')})(?![\\p{L}\\d])`, language === 'de' ? 'u' : 'iu'),
    laterRequest:
      language === 'de'
        ? /^(?:dann )?(?:bitte )?\p{Ll}+n Sie(?![\p{L}\d])/u
        : new RegExp(`^(?:${table.request.join('|')})(?![\\p{L}\\d])`, 'iu'),
    // German "muss nicht" frees, English "must not" forbids.
    mustNot: language === 'de' ? 'free' : 'ban',
  } as const;
}

type Table = ReturnType<typeof compile>;

const boundaries: Readonly<Record<Language, RegExp>> = {
  de: /[,;:–—()]|\s-\s|\s(?=(?:und|oder|aber|sondern|denn)\s)/gu,
  en: /[,;:–—()]|\s-\s|\s(?=(?:and|or|but|if|when|unless|until|because|although|who|which|even)\s)/giu,
};

/** Reads the force of a sentence: its first main clause with a word of force gives modality and sign, the others stand in `also`. Negations count by clause, so that two in one clause cancel out and two in different clauses do not. */
export function forceOf(sentence: string, language: Language, search: string = searchText(sentence)): Force {
  const table = tables[language]();
  const question = /\?[»”“"'’)\]]*$/.test(sentence);
  // Most sentences ask nothing; all that they can be is a request.
  if (!table.any.test(search))
    return { modality: !question && isRequest({ sentence, search, table, language }) ? 'do' : null, negated: false, also: [], limits: [] };
  const text = table.hasNeutral.test(search) ? sentence.replace(table.neutral, ' ') : sentence;
  const low = text === sentence ? search : searchText(text);
  const limits = (['only', 'except', 'without'] as const).filter((name) => table[name].test(low));
  const groups: Clause[][] = [];
  const also: string[] = [];
  let conditionFirst = false;
  for (const [index, clause] of clausesOf({ text, low, language }).entries()) {
    if (clause === null) continue;
    if (isSubordinate({ clause, index, table })) {
      const { modality, negated } = forceIn({ clauses: [clause], table, request: false });
      if (modality !== null || negated) also.push(sign(modality, negated));
      conditionFirst ||= index === 0;
      continue;
    }
    const open = groups.at(-1);
    if (open === undefined || (table.forceful.test(clause.low) && open.some((other) => table.forceful.test(other.low))))
      groups.push([clause]);
    else open.push(clause);
  }
  const forces = groups.map((clauses, index) =>
    forceIn({ clauses, table, request: question ? false : index === 0 ? (conditionFirst ? 'later' : 'first') : false }),
  );
  const main = forces.find(({ modality }) => modality !== null) ?? forces[0] ?? { modality: null, negated: false, further: [] };
  for (const force of forces)
    if (force !== main && (force.modality !== null || force.negated)) also.push(sign(force.modality, force.negated));
  return { modality: main.modality, negated: main.negated, also: [...also, ...forces.flatMap(({ further }) => further)].sort(), limits };
}

interface Clause {
  readonly text: string;
  /** The same as a search text. */
  readonly low: string;
}

/** The clauses of a sentence in order; null for an empty one, which keeps its place. */
function clausesOf({ text, low, language }: Clause & { language: Language }): readonly (Clause | null)[] {
  const clauses: (Clause | null)[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(boundaries[language])) {
    clauses.push(clauseAt({ text, low, start, end: index }));
    start = index + mark.length;
  }
  clauses.push(clauseAt({ text, low, start, end: text.length }));
  return clauses;
}

function clauseAt({ text, low, start, end }: Clause & { start: number; end: number }): Clause | null {
  const raw = text.slice(start, end);
  const clause = raw.trim();
  if (clause === '') return null;
  const from = start + raw.length - raw.trimStart().length;
  return { text: clause, low: low.slice(from, from + clause.length) };
}

function isSubordinate({ clause, index, table }: { clause: Clause; index: number; table: Table }): boolean {
  return table.subordinate.test(clause.low) || (index > 0 && table.relative.test(clause.text));
}

/** True for a sentence without any word of force whose first main clause is a request. */
function isRequest({ sentence, search, table, language }: { sentence: string; search: string; table: Table; language: Language }): boolean {
  let conditionFirst = false;
  for (const [index, clause] of clausesOf({ text: sentence, low: search, language }).entries()) {
    if (clause === null) continue;
    if (!isSubordinate({ clause, index, table })) return (conditionFirst ? table.laterRequest : table.request).test(clause.text);
    conditionFirst ||= index === 0;
  }
  return false;
}

function sign(modality: Modality | null, negated: boolean): string {
  return `${modality ?? ''}${negated ? '-' : '+'}`;
}

/** Prohibitions are "may" with a negation and freedom from a duty is "must" with one, so that the same demand in other words stays the same. */
function forceIn({ clauses, table, request }: { clauses: readonly Clause[]; table: Table; request: 'first' | 'later' | false }): {
  readonly modality: Modality | null;
  readonly negated: boolean;
  readonly further: readonly string[];
} {
  const text = clauses.map(({ low }) => low).join(' ');
  const odd = clauses.filter((clause) => denies(clause.low, table));
  // Each further clause that denies something is a statement of its own.
  const further = odd.slice(1).map(() => '-');
  const refrains = (text.match(table.refrain)?.length ?? 0) % 2 === 1;
  const is = (modality: Modality, negated: boolean) => ({ modality, negated, further });
  if (table.need.test(text)) return { modality: 'must', negated: true, further: odd.length > 1 ? further : [] };
  const forbid = table.forbid.exec(text);
  if (forbid !== null) {
    // "Nicht verboten" allows; the negation inside "not allowed" is part of the word.
    const [rest] = clauses.filter(({ low }) => table.forbid.test(low));
    const left = rest === undefined ? '' : rest.low.replace(table.forbid, ' ');
    return { modality: 'may', negated: !denies(left, table), further: odd.filter((clause) => clause !== rest).map(() => '-') };
  }
  if (table.must.test(text)) {
    const own = clauses.find(({ low }) => table.must.test(low))?.low ?? text;
    const negated = table.mustNot === 'free' ? odd.length > 0 : denies(own, table);
    const others = table.mustNot === 'free' || negated ? further : odd.map(() => '-');
    if (table.mustNot === 'ban') return { modality: negated !== refrains ? 'may' : 'must', negated: negated !== refrains, further: others };
    if (refrains) return negated ? is('must', true) : is('may', true);
    return is('must', negated);
  }
  if (table.should.test(text)) return is('should', odd.length > 0 !== refrains);
  // Who may refrain is free.
  if (table.may.test(text)) return refrains && odd.length === 0 ? is('must', true) : is('may', odd.length > 0 && !refrains);
  const asks = request === 'first' ? table.request : request === 'later' ? table.laterRequest : null;
  const first = clauses[0]?.text ?? '';
  if (asks?.test(first)) return is('do', odd.length > 0 !== refrains);
  return { modality: null, negated: odd.length > 0 !== refrains, further };
}

function denies(clause: string, table: Table): boolean {
  return (clause.match(table.negations)?.length ?? 0) % 2 === 1;
}
