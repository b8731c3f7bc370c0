import { compareText } from '../finding.js';
import { nearest } from '../nearest.js';
import { type At, type Place, toPlace } from '../place.js';
import { channelValues, type Shown } from './channel-values.js';
import type { Channel, ChannelPlan, Origin, Platform, Region } from './plan.js';
import { serviceHours } from './service-hours.js';
import { slug } from './slug.js';

/** What `audit --explain` says. */
export interface PlanExplanation {
  /** The plan as people know it. */
  readonly file: string;
  readonly channel: ChannelExplanation;
  /** How many faults its files have: what cannot be read counts as not stated. */
  readonly faults: number;
}

/** Where every effective value of a channel comes from. */
export interface ChannelExplanation {
  readonly id: string;
  readonly label: string;
  readonly place: Place;
  readonly platform: Pick<Platform, 'id' | 'status' | 'owned' | 'checked' | 'source'> | null;
  /** What it takes over, in the order in which it counts. */
  readonly extends: readonly Described[];
  readonly values: readonly EffectiveValue[];
}

/** A group, channel or team of the plan. */
interface Described {
  readonly kind: Region['kind'];
  readonly id: string;
  readonly place: Place;
}

export interface EffectiveValue {
  /** The key in the plan, such as `reply.first`. */
  readonly key: string;
  readonly state: 'value' | 'none' | 'not-applicable' | 'absent';
  /** Null unless a value is stated. */
  readonly value: Shown | null;
  /** Why it does not apply. */
  readonly reason: string | null;
  /** Who said so; `team` for hours that come from the team, `default` for what holds where nobody says anything; null when it is not stated. */
  readonly from: Origin | 'team' | 'default' | null;
  /** The group, channel or team that said so. */
  readonly by: Described | null;
  /** Null when no file says so. */
  readonly place: Place | null;
}

/** What holds where neither plan nor catalogue nor company says anything. */
const defaults: Readonly<Record<string, Shown>> = { 'reply.clock': 'open' };

/** Says for every field of a channel what counts and who said so. */
export function explainChannel(plan: ChannelPlan, channel: Channel): ChannelExplanation {
  const describe = describer(plan);
  const { platform } = channel;
  return {
    id: channel.id,
    label: channel.label,
    place: toPlace(channel.at),
    platform:
      platform === null
        ? null
        : { id: platform.id, status: platform.status, owned: platform.owned, checked: platform.checked, source: platform.source },
    extends: channel.parents.flatMap((at) => describe(at) ?? []),
    values: channelValues(channel).map(({ key, stated }) => {
      const hours = key === 'hours' ? serviceHours(plan, channel) : null;
      if (hours?.state === 'value' && hours !== channel.hours)
        return {
          ...unstated(key),
          state: 'value',
          value: hours.value.text,
          from: 'team',
          by: describe(hours.at),
          place: toPlace(hours.at),
        };
      if (stated.state === 'absent') return unstated(key);
      return {
        key,
        state: stated.state,
        value: stated.state === 'value' ? stated.value : null,
        reason: stated.state === 'not-applicable' ? stated.reason : null,
        from: stated.from,
        by: stated.from === 'inherited' ? describe(stated.at) : null,
        place: stated.from === 'catalogue' ? null : toPlace(stated.at),
      };
    }),
  };
}

function unstated(key: string): EffectiveValue {
  const value = defaults[key] ?? null;
  const nobody = { key, value, reason: null, by: null, place: null };
  return value === null ? { ...nobody, state: 'absent', from: null } : { ...nobody, state: 'value', from: 'default' };
}

/** Tells which entry of the plan a text belongs to. */
function describer(plan: ChannelPlan): (at: At) => Described | null {
  return ({ source, span }) => {
    const found = plan.regions.find(({ at }) => at.source === source && at.span.start <= span.start && span.end <= at.span.end);
    if (found === undefined) return null;
    const { start } = found.at.span;
    return { kind: found.kind, id: found.id, place: toPlace({ source, span: { start, end: start } }) };
  };
}

/** The channel that a word means: its id, else its name or platform where only one is called so; else the id that was probably meant, or null. */
export function findChannel(plan: ChannelPlan, word: string): { readonly channel: Channel } | { readonly meant: string | null } {
  const wanted = slug(word);
  const called = plan.channels.filter(({ id, label, platform }) => id === word || slug(label) === wanted || platform?.id === wanted);
  const [only] = called;
  const byId = called.find(({ id }) => id === word);
  if (byId !== undefined) return { channel: byId };
  if (only !== undefined && called.length === 1) return { channel: only };
  const ids = plan.channels.map(({ id }) => id);
  return { meant: only?.id ?? nearest(word, ids) ?? nearest(wanted, ids) };
}

/** The ids of all channels, sorted, for a message. */
export function channelIds(plan: ChannelPlan): readonly string[] {
  return plan.channels.map(({ id }) => id).sort(compareText);
}
