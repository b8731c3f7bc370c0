import type { At } from '../place.js';
import { entryOf, headOf } from '../yaml/node.js';
import {
  boolean,
  date,
  duration,
  fieldOf,
  fieldsOf,
  hours,
  type Layer,
  listOf,
  located,
  middleOfVolume,
  numberWithin,
  oneOf,
  type Reader,
  shareWithin,
  text,
} from './fields.js';
import { numberRanges } from './number-ranges.js';
import type { Answer, Approval, Audience, FoundOn, Located, PlaybookReference, Team, Topic, Watch } from './plan.js';
import { privacies, richnesses, topicClasses, urgencies } from './schema.js';
import { slug } from './slug.js';

/** Where an entry of a list stands: its first key. */
export function headAt({ source, node }: Layer): At {
  return { source, span: headOf(node) };
}

/** The place of an entry's id, else its name, else its first key. */
export function idAt(layer: Layer): At {
  const entry = entryOf(layer.node, 'id') ?? entryOf(layer.node, 'name');
  return entry === undefined ? headAt(layer) : { source: layer.source, span: entry.value.span };
}

/** The id of an entry: its own, else the slug of its name; null when it has neither. */
export function idOf(layer: Layer): string | null {
  const own = textOf(layer, 'id');
  if (own !== null) return own;
  const name = textOf(layer, 'name');
  return name === null ? null : slug(name) || null;
}

export function textOf({ node, source }: Layer, key: string): string | null {
  const value = entryOf(node, key)?.value;
  return value === undefined ? null : text(value, source);
}

/** The maps in a list of the plan. */
export function layersOf({ source, node }: Layer, key: string): Layer[] {
  const list = entryOf(node, key)?.value;
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map').map((item) => ({ source, node: item })) : [];
}

export function readTeam(layer: Layer, id: string): Team {
  const get = fieldsOf([layer]);
  return {
    id,
    at: headAt(layer),
    name: get('name', text),
    lead: get('lead', text),
    hours: get('hours', hours),
    people: get('people', numberWithin(numberRanges.people)),
    hoursPerWeek: get('hours-per-week', numberWithin(numberRanges['hours-per-week'])),
    shrinkage: get('shrinkage', shareWithin(numberRanges.shrinkage)),
    onCall: get('on-call', boolean),
    timeZone: get('time-zone', text),
    country: get('country', text),
    state: get('state', text),
    holidays: get('holidays', listOf(text)),
    languages: get('languages', listOf(text)),
  };
}

const foundOn: Reader<FoundOn> = (node, source) => {
  const platform = entryOf(node, 'platform')?.value;
  const name = platform === undefined ? null : text(platform, source);
  const seen = entryOf(node, 'date')?.value;
  if (platform === undefined || name === null) return null;
  return { at: { source, span: platform.span }, platform: name, date: seen === undefined ? null : date(seen, source) };
};

export function readAudience(layer: Layer, id: string): Audience {
  const get = fieldsOf([layer]);
  return { id, at: headAt(layer), name: get('name', text), foundOn: get('found-on', listOf(foundOn)) };
}

/** The path or address of an answer, with what is said about it. */
const answer: Reader<Answer> = (node, source) => {
  const value = entryOf(node, 'path')?.value ?? entryOf(node, 'url')?.value;
  const place = value === undefined ? null : located(value, source);
  if (place === null) return null;
  const get = fieldsOf([{ source, node }]);
  return {
    ...place,
    verbatim: get('verbatim', boolean),
    validUntil: get('valid-until', date),
    languages: get('languages', listOf(text)),
  };
};

export function readTopic(layer: Layer, id: string): Topic {
  const get = fieldsOf([layer]);
  return {
    id,
    at: idAt(layer),
    implicit: false,
    name: textOf(layer, 'name') ?? id,
    owner: get('owner', text),
    class: get('class', oneOf(topicClasses)),
    privacy: get('privacy', oneOf(privacies)),
    urgency: get('urgency', oneOf(urgencies)),
    needed: get('needed', hours),
    richness: get('richness', oneOf(richnesses)),
    perWeek: get('per-week', middleOfVolume),
    responders: get('responders', listOf(located)),
    answers: get('answer', listOf(answer)),
    publicAnswer: get('public-answer', text),
    order: get('order', listOf(located)),
    exchange: get('exchange', boolean),
  };
}

/** A topic that channels name without an entry of its own. */
export function implicitTopic({ id, name, at }: { id: string; name: string; at: At }): Topic {
  const absent = { state: 'absent', at } as const;
  return {
    id,
    at,
    implicit: true,
    name,
    owner: absent,
    class: absent,
    privacy: absent,
    urgency: absent,
    needed: absent,
    richness: absent,
    perWeek: absent,
    responders: absent,
    answers: absent,
    publicAnswer: absent,
    order: absent,
    exchange: absent,
  };
}

export function readWatch(layer: Layer): Watch {
  const words = (key: string): readonly Located<string>[] => {
    const stated = fieldOf(layer, key, listOf(located));
    return stated.state === 'value' ? stated.value : [];
  };
  return { at: headAt(layer), terms: words('terms'), where: words('where'), owner: fieldOf(layer, 'owner', text) };
}

const step: Reader<Approval['steps'][number]> = (node, source) => {
  const role = entryOf(node, 'role')?.value;
  const within = entryOf(node, 'within')?.value;
  const name = role === undefined ? null : located(role, source);
  return name === null ? null : { role: name, within: within === undefined ? null : duration(within, source) };
};

export function readApproval(layer: Layer, id: string): Approval {
  const get = fieldsOf([layer]);
  const steps = get('steps', listOf(step));
  return {
    id,
    at: idAt(layer),
    steps: steps.state === 'value' ? steps.value : [],
    noSelf: get('no-self', boolean),
    hours: get('hours', hours),
    holdingText: get('holding-text', text),
  };
}

export function readPlaybook(layer: Layer, id: string): PlaybookReference {
  return { id, at: idAt(layer), path: fieldOf(layer, 'path', text) };
}

/** The id of a playbook: its own, else its path's file name without language and ending. */
export function playbookId(layer: Layer): string | null {
  const path = textOf(layer, 'path');
  const name = path
    ?.split('/')
    .at(-1)
    ?.replace(/(?:\.[a-z]{2}(?:-[A-Z]{2})?)?\.md$/, '');
  return textOf(layer, 'id') ?? (name === undefined ? null : slug(name) || null);
}
