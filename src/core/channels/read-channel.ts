import type { At } from '../place.js';
import { entryOf } from '../yaml/node.js';
import {
  boolean,
  date,
  duration,
  field,
  hours,
  type Layer,
  listOf,
  located,
  middleOfVolume,
  number,
  oneOf,
  orCompany,
  orElse,
  type Reader,
  text,
  volume,
} from './fields.js';
import type {
  Access,
  Channel,
  ChannelApproval,
  ChannelFact,
  ChannelTopic,
  Company,
  HandOver,
  Launch,
  Located,
  Observed,
  Participation,
  Platform,
  Stated,
} from './plan.js';
import { aiKinds, channelStatuses, clocks, commentStates, directions, forms, identities, topicRoles, visibilities } from './schema.js';

/** How a word that a channel uses for a topic or another channel is called in the plan. */
export type ToId = (word: string) => string;

/**
 * Reads a channel from its layers: the channel itself, then what it extends. What none of them states comes from the platform catalogue, then from the company
 * (house rules, playbook), and is else absent.
 */
export function readChannel({
  layers,
  id,
  at,
  platform,
  company,
  topicId,
  channelId,
}: {
  layers: readonly [Layer, ...Layer[]];
  id: string;
  at: At;
  platform: Platform | null;
  company: Company;
  topicId: ToId;
  channelId: ToId;
}): Channel {
  const get = <T>(key: string, read: Reader<T>): Stated<T> => field({ layers, path: [key], read });
  const own = <T>(key: string, read: Reader<T>): Stated<T> => field({ layers: [layers[0]], path: [key], read });
  const platformText = get('platform', text);
  const name = own('name', text);
  const commentsOpen = platform === null ? null : platform.commentsOpen ? 'open' : 'closed';
  return {
    id,
    at,
    parents: layers.slice(1).map(({ source, node }) => ({ source, span: node.span })),
    label: name.state === 'value' ? name.value : platformText.state === 'value' ? platformText.value : id,
    platform,
    platformText,
    status: get('status', oneOf(channelStatuses)),
    address: own('address', text),
    purpose: get('purpose', text),
    owner: get('owner', text),
    deputy: get('deputy', text),
    team: get('team', text),
    hours: get('hours', hours),
    replyFirst: field({ layers, path: ['reply', 'first'], read: duration }),
    replySolve: field({ layers, path: ['reply', 'solve'], read: duration }),
    clock: field({ layers, path: ['reply', 'clock'], read: oneOf(clocks) }),
    topics: get('topics', listOf(channelTopic(topicId))),
    audiences: get('audiences', listOf(located)),
    form: orElse(get('form', oneOf(forms)), platform?.form ?? null),
    direction: orElse(get('direction', oneOf(directions)), platform?.direction ?? null),
    visibility: orElse(get('visibility', oneOf(visibilities)), platform?.visibility ?? null),
    identity: orElse(get('identity', oneOf(identities)), platform?.identity ?? null),
    languages: get('languages', listOf(text)),
    countries: get('countries', listOf(text)),
    handOver: get('hand-over', listOf(handOver(topicId, channelId))),
    approval: approval(layers),
    moderation: moderation(layers),
    houseRules: orCompany(get('house-rules', text), company.houseRules),
    legalNotice: get('legal-notice', text),
    privacyNotice: get('privacy-notice', text),
    ai: statedNone(get('ai', oneOf(aiKinds))),
    aiNotice: get('ai-notice', text),
    access: access(layers),
    listedOn: get('listed-on', listOf(located)),
    inbox: get('inbox', text),
    caseRecord: get('case-record', text),
    answersFor: own('answers-for', listOf(account(channelId))),
    facts: get('facts', channelFacts),
    participation: participation(layers),
    observed: observed([layers[0]]),
    launch: launch(layers),
    feedback: get('feedback', text),
    playbook: orCompany(get('playbook', text), company.playbook),
    comments: orElse<'open' | 'closed'>(get('comments', oneOf(commentStates)), commentsOpen),
    opened: opened(layers),
    reviewed: get('reviewed', date),
    lastPost: get('last-post', date),
    postsPerWeek: get('posts-per-week', volume),
    perWeek: own('per-week', volume),
    minutes: get('minutes', number),
    patience: get('patience', duration),
    turns: get('turns', number),
    concurrency: get('concurrency', number),
    expectedMembers: own('expected-members', middleOfVolume),
    reportWay: get('report-way', text),
    archive: archive(layers),
    order: get('order', text),
    until: get('until', text),
  };
}

function channelTopic(topicId: ToId): Reader<ChannelTopic> {
  return (node, source) => {
    const id = entryOf(node, 'id')?.value;
    const word = id === undefined ? null : text(id, source);
    if (id === undefined || word === null) return null;
    const layers = [{ source, node }];
    const role = field({ layers, path: ['role'], read: oneOf(topicRoles) });
    return {
      id: topicId(word),
      word,
      at: { source, span: id.span },
      // A topic that is named without a role is served there.
      role: role.state === 'value' ? role.value : 'primary',
      solves: field({ layers, path: ['solves'], read: boolean }),
      authority: field({ layers, path: ['authority'], read: boolean }),
    };
  };
}

function handOver(topicId: ToId, channelId: ToId): Reader<HandOver> {
  return (node, source) => {
    const target = entryOf(node, 'to')?.value;
    const to = target === undefined ? null : located(target, source);
    if (target === undefined || to === null) return null;
    const topic = field({ layers: [{ source, node }], path: ['topic'], read: text });
    return {
      at: { source, span: target.span },
      topic: topic.state === 'value' ? topicId(topic.value) : null,
      to: { ...to, value: channelId(to.value) },
    };
  };
}

/** An account of the company, by the id of its channel. */
function account(channelId: ToId): Reader<Located<string>> {
  return (node, source) => {
    const named = located(node, source);
    return named === null ? null : { ...named, value: channelId(named.value) };
  };
}

/** `ai: none` is a value, not the statement that nothing is known. */
function statedNone(ai: Stated<'none' | 'assist' | 'bot'>): Stated<'none' | 'assist' | 'bot'> {
  return ai.state === 'none' ? { state: 'value', value: 'none', at: ai.at, from: ai.from } : ai;
}

/** A group of fields: it has a value as soon as it is written as a group; `none` for the whole is a statement about the whole. */
function grouped<T>(layers: readonly Layer[], key: string, read: (part: <V>(name: string, read: Reader<V>) => Stated<V>) => T): Stated<T> {
  const whole = field<true>({ layers, path: [key], read: (node) => (node.kind === 'map' ? true : null) });
  if (whole.state !== 'value') return whole;
  return { ...whole, value: read((name, reader) => field({ layers, path: [key, name], read: reader })) };
}

function approval(layers: readonly Layer[]): Stated<ChannelApproval> {
  return grouped(layers, 'approval', (part) => ({ routine: part('routine', text), critical: part('critical', text) }));
}

function access(layers: readonly Layer[]): Stated<Access> {
  return grouped(layers, 'access', (part) => ({
    admins: part('admins', number),
    secondFactor: part('second-factor', boolean),
    companyLogin: part('company-login', boolean),
  }));
}

function participation(layers: readonly Layer[]): Stated<Participation> {
  return grouped(layers, 'participation', (part) => ({
    rules: part('rules', text),
    resultBinding: part('result-binding', boolean),
    whoAnswers: part('who-answers', text),
  }));
}

function observed(layers: readonly Layer[]): Stated<Observed> {
  return grouped(layers, 'observed', (part) => ({
    received: part('received', number),
    answered: part('answered', number),
    firstReply: part('first-reply-p80', duration),
  }));
}

function launch(layers: readonly Layer[]): Stated<Launch> {
  return grouped(layers, 'launch', (part) => ({
    on: part('on', date),
    briefed: part('briefed', boolean),
    questions: part('questions', listOf(located)),
  }));
}

const channelFacts: Reader<readonly ChannelFact[]> = (node, source) => {
  if (node.kind !== 'map') return null;
  return node.entries.flatMap(({ key, value }) => {
    const fact = located(value, source);
    return fact === null ? [] : [{ ...fact, name: key }];
  });
};

/** The day of opening, else that of the launch. */
function opened(layers: readonly Layer[]): Stated<string> {
  const day = field({ layers, path: ['opened'], read: date });
  if (day.state !== 'absent') return day;
  const launch = field({ layers, path: ['launch', 'on'], read: date });
  return launch.state === 'absent' ? day : launch;
}

/** Where conversations are kept, else how long. */
function archive(layers: readonly Layer[]): Stated<string> {
  const where = field({ layers, path: ['archive', 'where'], read: text });
  if (where.state !== 'absent') return where;
  const keep = field({ layers, path: ['archive', 'keep'], read: text });
  return keep.state === 'absent' ? where : keep;
}

/** Who moderates, else the rules for it. */
function moderation(layers: readonly Layer[]): Stated<string> {
  const who = field({ layers, path: ['moderation', 'who'], read: text });
  if (who.state !== 'absent') return who;
  const rules = field({ layers, path: ['moderation', 'rules'], read: text });
  return rules.state === 'absent' ? who : rules;
}
