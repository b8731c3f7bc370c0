import type { Language } from '../language.js';
import { once } from '../once.js';
import { letters, searchText } from '../search-text.js';
import type { Obligation } from './obligations.js';
import { type Force, sureWords } from './twin-words.data.js';

const anySure = { de: once(() => compileAny('de')), en: once(() => compileAny('en')) };

function compileAny(language: Language): RegExp {
  const words = forces.flatMap((force) => sureWords[language][force]);
  return new RegExp(`(?<![${letters}\\d])(?:${words.join('|')})(?![${letters}\\d])`);
}

type Stated = Pick<Obligation, 'text' | 'modality' | 'negated'>;

/** How many statements of a force a text holds: at least those that say so in plain words, at most those that can be meant so. */
export interface ForceCount {
  readonly least: number;
  readonly most: number;
}

export const forces = ['must', 'forbidden', 'should', 'may'] as const satisfies readonly Force[];

const sure = { de: once(() => compile('de')), en: once(() => compile('en')) };

function compile(language: Language): Readonly<Record<Force, RegExp>> {
  const one = (force: Force): RegExp =>
    new RegExp(`(?<![${letters}\\d])(?:${sureWords[language][force].join('|')})(?![${letters}\\d])`, 'g');
  return { must: one('must'), should: one('should'), may: one('may'), forbidden: one('forbidden') };
}

/**
 * How many sure words of each force search texts hold, in the order of `forces`. Texts with the same numbers cannot contradict each other: neither holds more statements of a force for sure
 * than the other has words that can mean it.
 */
export function sureWordCounts(searches: readonly string[], language: Language): readonly number[] {
  if (!searches.some((search) => anySure[language]().test(search))) return [0, 0, 0, 0];
  return forces.map((force) => countIn(searches, sure[language]()[force]));
}

function countIn(searches: readonly string[], pattern: RegExp): number {
  return searches.reduce((sum, search) => sum + (search.match(pattern)?.length ?? 0), 0);
}

/**
 * Counts the statements of each force in texts, given what their sentences ask. A request ("Pass it on") can stand for a duty or a recommendation, a plain negation for a prohibition, and a
 * word of force in a side clause ("what they may do") for itself, so that a free translation is no contradiction.
 */
export function forceCounts({
  texts,
  statements,
  language,
}: {
  texts: readonly string[];
  statements: readonly Stated[];
  language: Language;
}): Readonly<Record<Force, ForceCount>> {
  const counts = {
    must: { least: 0, most: 0 },
    forbidden: { least: 0, most: 0 },
    should: { least: 0, most: 0 },
    may: { least: 0, most: 0 },
  };
  for (const statement of statements) {
    const plain = plainForce(statement, language);
    if (plain !== null) {
      counts[plain].least += 1;
      counts[plain].most += 1;
    } else for (const force of possibleForces(statement)) counts[force].most += 1;
  }
  const searched = texts.map(searchText);
  for (const force of forces) {
    counts[force].most = Math.max(counts[force].most, countIn(searched, sure[language]()[force]));
  }
  return counts;
}

function plainForce({ text, modality, negated }: Stated, language: Language): Force | null {
  const says = (force: Force): boolean => searchText(text).search(sure[language]()[force]) !== -1;
  if (modality === 'must' && !negated && says('must')) return 'must';
  if (modality === 'should' && !negated && says('should')) return 'should';
  if (modality === 'may') return negated ? (says('forbidden') ? 'forbidden' : null) : says('may') ? 'may' : null;
  return null;
}

function possibleForces({ modality, negated }: Stated): readonly Force[] {
  if (negated) return modality === 'must' ? [] : modality === 'should' ? ['forbidden', 'should'] : ['forbidden'];
  switch (modality) {
    case 'must':
    case 'need':
    case 'do':
      return ['must', 'should'];
    case 'should':
      return ['should', 'must'];
    case 'may':
      return ['may'];
    case null:
      return [];
  }
}
