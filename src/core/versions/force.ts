import type { DurationUnit } from '../duration.js';
import type { Aspect, ObligationChange } from './change.js';
import { limitWords, type Modality } from './modality.data.js';
import type { Obligation } from './obligations.js';

type Verdict = 'tightened' | 'loosened' | 'changed';

/**
 * What became of a statement: null when both demand the same. It is tightened (loosened) when everything that changed tightens (loosens) it, by the order of force in
 * `docs/digests.en.md`; where that cannot be said of one aspect, it is changed.
 */
export function compareStatements(before: Obligation, after: Obligation): ObligationChange | null {
  const verdicts: (readonly [Aspect, Verdict])[] = [];
  if (before.modality !== after.modality || before.negated !== after.negated)
    verdicts.push([before.modality === after.modality ? 'negation' : 'modality', compareForce(before, after)]);
  if (!sameItems(before.also, after.also)) verdicts.push(['negation', 'changed']);
  if (!sameItems(before.limits, after.limits)) verdicts.push(['limits', compareLimits(before, after)]);
  if (!sameItems(before.numbers, after.numbers)) verdicts.push(['numbers', compareNumbers(before, after)]);
  for (const aspect of ['facts', 'audience', 'subjects'] as const)
    if (!sameItems(before[aspect], after[aspect])) verdicts.push([aspect, 'changed']);
  const [first] = verdicts;
  if (first === undefined) return null;
  const kind = verdicts.every(([, verdict]) => verdict === first[1]) ? first[1] : 'changed';
  return { kind, before, after, aspects: [...new Set(verdicts.map(([aspect]) => aspect))] };
}

function sameItems(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Where a statement stands: it asks for something, forbids something, leaves somebody free, or states without a word of force. Larger numbers bind more. */
type Stand =
  | { readonly side: 'duty' | 'ban'; readonly weight: number }
  | { readonly side: 'free' }
  | { readonly side: 'plain'; readonly negated: boolean };

const weights = { must: 3, do: 2, should: 1 } as const;

function standOf({ modality, negated }: { modality: Modality | null; negated: boolean }): Stand {
  if (modality === null) return { side: 'plain', negated };
  if (modality === 'may' || modality === 'need')
    return modality === 'may' && negated ? { side: 'ban', weight: weights.must } : { side: 'free' };
  // Not having to leaves free; not being advised, or told not to, forbids.
  if (modality === 'must' && negated) return { side: 'free' };
  return { side: negated ? 'ban' : 'duty', weight: weights[modality] };
}

function compareForce(before: Obligation, after: Obligation): Verdict {
  const [from, to] = [standOf(before), standOf(after)];
  if (from.side === 'plain' || to.side === 'plain') {
    const [plain, other] = from.side === 'plain' ? [from, to] : [to, from];
    const verdict = overPlain(plain, other);
    return from.side === 'plain' ? verdict : reversed(verdict);
  }
  if (from.side === 'free' || to.side === 'free')
    return from.side === to.side ? 'changed' : from.side === 'free' ? 'tightened' : 'loosened';
  if (from.side !== to.side || from.weight === to.weight) return 'changed';
  return to.weight > from.weight ? 'tightened' : 'loosened';
}

/** From a statement without a word of force to another one. "We reply" binds already, so "we should reply" cannot be ordered; "we must reply" can. */
function overPlain(plain: Stand, other: Stand): Verdict {
  if (plain.side !== 'plain' || other.side === 'plain') return 'changed';
  if (other.side === 'free') return plain.negated ? 'loosened' : 'changed';
  const sameWay = plain.negated ? other.side === 'ban' : true;
  return sameWay && other.weight >= weights.do ? 'tightened' : 'changed';
}

function reversed(verdict: Verdict): Verdict {
  return verdict === 'tightened' ? 'loosened' : verdict === 'loosened' ? 'tightened' : 'changed';
}

/** "Only" narrows, which tightens; "except" makes room, which loosens, but takes something away from what is allowed. */
function compareLimits(before: Obligation, after: Obligation): Verdict {
  const verdicts = (['only', 'except'] as const).flatMap((limit): readonly Verdict[] => {
    const [had, has] = [before.limits.includes(limit), after.limits.includes(limit)];
    if (had === has) return [];
    const verdict = limitAdded(limit, has ? after : before);
    return [has ? verdict : reversed(verdict)];
  });
  return verdicts.length === 1 ? (verdicts[0] ?? 'changed') : 'changed';
}

function limitAdded(limit: 'only' | 'except', statement: Obligation): Verdict {
  const stand = standOf(statement);
  if (limit === 'except') return stand.side === 'free' ? (statement.modality === 'may' ? 'tightened' : 'changed') : 'loosened';
  // "Sie müssen nur melden" asks for less, "Sie müssen nur geprüfte Fotos nehmen" for more.
  return stand.side === 'duty' && statement.modality === 'must' ? 'changed' : 'tightened';
}

const boundNames: ReadonlySet<string> = new Set(Object.keys(limitWords));

/** A shorter time limit, a higher minimum and a lower maximum tighten; in a prohibition it is the other way round. */
function compareNumbers(before: Obligation, after: Obligation): Verdict {
  const [from, to] = [split(before.numbers), split(after.numbers)];
  const gone = without(from.amounts, to.amounts);
  const come = without(to.amounts, from.amounts);
  const bounds = to.bounds.length > 0 ? to.bounds : from.bounds;
  const limits = bounds.filter((name) => name === 'atMost' || name === 'atLeast');
  // "Within 14 days after receipt": what the time counts from is no second limit.
  const bound = limits.length > 0 ? limits : bounds;
  const [only] = bound;
  if (bound.length !== 1 || (only !== 'atMost' && only !== 'atLeast')) return 'changed';
  const [way, other] = [wayOf(before), wayOf(after)];
  if (way === null || way !== other) return 'changed';
  const flip = (verdict: Verdict): Verdict => (way === 'ban' ? reversed(verdict) : verdict);
  // A limit where there was none, or none where there was one.
  if (from.amounts.length === 0 && to.amounts.length === 1) return flip('tightened');
  if (to.amounts.length === 0 && from.amounts.length === 1) return flip('loosened');
  const [less, more] = [gone[0], come[0]];
  if (gone.length !== 1 || come.length !== 1 || less === undefined || more === undefined || !sameItems(from.bounds, to.bounds))
    return 'changed';
  const grows = compareAmounts(less, more);
  if (grows === null) return 'changed';
  return flip(grows === (only === 'atLeast') ? 'tightened' : 'loosened');
}

/** Whether a limit bounds what is asked or allowed, or what is forbidden; null for somebody who is free anyway. */
function wayOf(statement: Obligation): 'demand' | 'ban' | null {
  const { side } = standOf(statement);
  if (side === 'free') return statement.modality === 'may' ? 'demand' : null;
  return side === 'ban' || statement.negated ? 'ban' : 'demand';
}

function split(numbers: readonly string[]): { readonly amounts: readonly string[]; readonly bounds: readonly string[] } {
  return { amounts: numbers.filter((item) => !boundNames.has(item)), bounds: numbers.filter((item) => boundNames.has(item)) };
}

function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return items.filter((item) => {
    const at = left.indexOf(item);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** True when the second value is larger, false when it is smaller, null when that cannot be said. Takes the keys of `valueKey`. */
function compareAmounts(before: string, after: string): boolean | null {
  const [from, to] = [amountOf(before), amountOf(after)];
  if (from === null || to === null || from.type !== to.type) return null;
  if (from.unit === to.unit) return to.amount > from.amount;
  if (from.type !== 'duration') return null;
  const [one, other] = [minutesOf(from), minutesOf(to)];
  if (one.high <= other.low) return true;
  return other.high <= one.low ? false : null;
}

const day = 24 * 60;

/** Minutes by the clock; a working day takes a day at least and, over weekends and holidays, nobody knows how many; a month 28 to 31 days. */
const minutes: Readonly<Record<'min' | Extract<DurationUnit, 'wd' | 'months'>, readonly [number, number]>> = {
  min: [1, 1],
  wd: [day, Number.POSITIVE_INFINITY],
  months: [28 * day, 31 * day],
};

interface Amount {
  readonly type: string;
  readonly amount: number;
  readonly unit: string;
}

function amountOf(key: string): Amount | null {
  const [type = '', text = '', unit = ''] = key.split(' ');
  if (!['duration', 'number', 'percent', 'money'].includes(type) || text === '' || !Number.isFinite(Number(text))) return null;
  return { type, amount: Number(text), unit };
}

function minutesOf({ amount, unit }: Amount): { readonly low: number; readonly high: number } {
  const [low, high] = unit === 'wd' || unit === 'months' ? minutes[unit] : minutes.min;
  return { low: amount * low, high: amount * high };
}
