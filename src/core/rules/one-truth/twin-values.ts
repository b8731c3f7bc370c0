import type { Inline } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import { maySpeakTime } from '../../facts/clock-times.js';
import type { FactValue } from '../../facts/fact.js';
import { type Figure, type FigureKind, figuresIn } from '../../facts/figures.js';
import { numbersInWords } from '../../facts/number-words.js';
import { sameValue } from '../../facts/typed-value.js';
import { mayHaveUnit, startsWithUnit } from '../../facts/unit-hint.js';
import type { Handbook } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { eachMatch } from '../../matches.js';
import { once } from '../../once.js';
import { letters } from '../../search-text.js';

/** The texts of one language that say the same as those of the other. */
export interface Said {
  readonly texts: readonly Inline[];
  readonly language: Language;
  /** The countries that national phone numbers may belong to. */
  readonly countries: readonly string[];
}

/** A figure with the text that holds it. */
export interface Placed {
  readonly inline: Inline;
  readonly figure: Figure;
}

/** Figures of one kind that stand in one language only. `there` is empty where the other language has nothing of this kind. */
export interface Difference {
  readonly kind: FigureKind;
  readonly here: readonly Placed[];
  readonly there: readonly Placed[];
}

const kinds: readonly FigureKind[] = ['duration', 'money', 'percent', 'phone', 'date', 'clock', 'number'];

/** Words that can say a value without any figure: "half", "every year", "am selben Tag". */
const looseWords = {
  duration:
    /halb|half|viertel|quart|dutzend|dozen|fortnight|hundert|hundred|jahr|jähr|year|annual|monat|month|woch|wöch|week|tag|täg|dai|day|stund|stünd|hour|minut/,
  percent: /halb|hälft|half|halves|viertel|quarter|drittel|third|fünftel|fifth|zehntel|tenth|alle|all|jede|every|each/,
  money: /kostenlos|kostenfrei|gratis|free|hundert|hundred|tausend|thousand|million/,
  date: /heute|today|gestern|yesterday|morgen|tomorrow/,
} as const;

/** A number written out. Numbers are rare, and reading them all takes far longer than seeing that there is nothing to compare. */
const inWords = {
  de: once(() => new RegExp(`(?<![${letters}])(?:zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|[a-zäöü]+zig(?![${letters}]))`)),
  en: once(
    () =>
      new RegExp(
        `(?<![${letters}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twel|thir|fif|twenty)(?:[a-z]*|-[a-z]+)(?![${letters}])`,
      ),
  ),
};

/**
 * Holds the values and numbers of two languages against each other, by meaning. A difference is certain where each side has one of the same kind that the other lacks; what stands on
 * one side only counts when it is a value in figures and nothing on the other side can mean it in other words. Lone numbers differ only on both sides and in texts that are `alike`.
 */
export function differencesOf({
  own,
  other,
  alike,
  handbook,
}: {
  own: Said;
  other: Said;
  alike: boolean;
  handbook: Handbook;
}): readonly Difference[] {
  const [mine, theirs] = [placedIn(own, handbook), placedIn(other, handbook)];
  const [saidHere, saidThere] = [saidIn(mine), saidIn(theirs)];
  const [onlyMine, onlyTheirs] = [lacking(mine, saidThere), lacking(theirs, saidHere)];
  return kinds.flatMap((kind): Difference[] => {
    const [here, there] = [onlyMine, onlyTheirs].map((side) => side.filter(({ figure }) => figure.kind === kind));
    if (here === undefined || there === undefined || (kind === 'number' && !alike)) return [];
    if (here.length > 0 && there.length > 0) return [{ kind, here, there }];
    if (kind === 'number' || kind === 'clock') return [];
    const [lonely, texts, said] = here.length > 0 ? [here, other.texts, saidThere] : [there, own.texts, saidHere];
    const loose = kind === 'phone' ? null : looseWords[kind];
    if (loose !== null && texts.some((inline) => loose.test(searchOf(inline)))) return [];
    const certain = lonely.filter(({ figure: { digits, inShort } }) => digits && (inShort === null || !said.has(inShort)));
    if (certain.length === 0) return [];
    return [here.length > 0 ? { kind, here: certain, there: [] } : { kind, here: [], there: certain }];
  });
}

function saidIn(placed: readonly Placed[]): ReadonlySet<string> {
  return new Set(placed.flatMap(({ figure }) => figure.says));
}

function lacking(placed: readonly Placed[], said: ReadonlySet<string>): readonly Placed[] {
  return placed.filter(({ figure: { sure, sameAs } }) => sure && !sameAs.some((meaning) => said.has(meaning)));
}

/** False where both languages hold the same numbers in the same order and none with a unit: then `differencesOf` finds nothing, which is seen here far sooner. */
export function mayDiffer(own: Said, other: Said): boolean {
  const [figures, others] = [figuresOf(own), figuresOf(other)];
  if (figures !== others) return true;
  if ([own, other].some(({ texts }) => texts.some((inline) => maySpeakTime(searchOf(inline))))) return true;
  if (figures !== '' && [own, other].some(({ texts }) => texts.some((inline) => mayHaveUnit(searchOf(inline))))) return true;
  if (!has(own, inWords[own.language]()) || !has(other, inWords[other.language]())) return false;
  const [words, otherWords] = [wordsOf(own), wordsOf(other)];
  return words === null || otherWords === null || words.join() !== otherWords.join();
}

function has({ texts }: Said, pattern: RegExp): boolean {
  return texts.some((inline) => pattern.test(searchOf(inline)));
}

/** The numbers that the texts write out, ascending; null where one has a unit. */
function wordsOf({ texts }: Said): readonly number[] | null {
  const values: number[] = [];
  for (const inline of texts) {
    const search = searchOf(inline);
    for (const { span, value } of numbersInWords(search)) {
      if (startsWithUnit(search, span.end)) return null;
      values.push(value);
    }
  }
  return values.sort((a, b) => a - b);
}

const figure = /\d+(?:[.,]\d+)*/g;

/** The figures of the texts in their order, with one mark for the separators of both languages. */
function figuresOf({ texts }: Said): string {
  let figures = '';
  for (const { text } of texts)
    eachMatch(figure, text, ([written]) => {
      figures += `${written.replaceAll(',', '.')} `;
    });
  return figures;
}

function placedIn({ texts, language, countries }: Said, handbook: Handbook): readonly Placed[] {
  // A value that is declared for each language by itself may differ.
  const differs = ({ value }: Figure): boolean =>
    value !== null && spokenValues(handbook).some(({ typed }) => sameValue(typed, value, countries));
  return texts.flatMap((inline) =>
    figuresIn({ inline, language, countries }).map((figure) => ({ inline, figure: differs(figure) ? { ...figure, sure: false } : figure })),
  );
}

const known = new WeakMap<Handbook, readonly FactValue[]>();

/** The values of facts that hold in one language only. */
function spokenValues(handbook: Handbook): readonly FactValue[] {
  let values = known.get(handbook);
  if (values === undefined) {
    values = [...handbook.facts.values()].flatMap((fact) => fact.values.filter(({ language }) => language !== null));
    known.set(handbook, values);
  }
  return values;
}
