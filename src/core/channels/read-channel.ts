import type { At } from '../place.js';
import { entryOf } from '../yaml/node.js';
import {
  boolean,
  date,
  duration,
  type FieldReader,
  fieldOf,
  fieldsOf,
  hours,
  type Layers,
  listOf,
  located,
  middleOfVolume,
  numberWithin,
  oneOf,
  orCompany,
  orElse,
  type Reader,
  text,
  volume,
} from './fields.js';
import { numberRanges } from './number-ranges.js';
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

const status = oneOf(channelStatuses);
const clock = oneOf(clocks);
const form = oneOf(forms);
const direction = oneOf(directions);
const visibility = oneOf(visibilities);
const identity = oneOf(identities);
const ai = oneOf(aiKinds);
const comments = oneOf(commentStates);
const topicRole = oneOf(topicRoles);
const places = listOf(located);
const words = listOf(text);

/** What is known of a channel before its fields are read. */
interface Known {
  readonly layers: Layers;
  readonly id: string;
  readonly at: At;
  readonly platform: Platform | null;
}

/**
 * Makes a reader of channels. It reads a channel from its layers: the channel itself, then what it extends. What none of them states comes from the platform catalogue, then from
 * the company (house rules, playbook), and is else absent.
 */
export function channelReader({
  company,
  topicId,
  channelId,
}: {
  company: Company;
  topicId: ToId;
  channelId: ToId;
}): (known: Known) => Channel {
  const topics = listOf(channelTopic(topicId));
  const handOvers = listOf(handOver(topicId, channelId));
  const accounts = listOf(account(channelId));
  return ({ layers, id, at, platform }) => {
    const get = fieldsOf(layers);
    const own = layers.length === 1 ? get : fieldsOf([layers[0]]);
    const platformText = get('platform', text);
    const name = own('name', text);
    const commentsOpen = platform === null ? null : platform.commentsOpen ? 'open' : 'closed';
    return {
      id,
      at,
      parents: layers.length === 1 ? none : layers.slice(1).map(({ source, node }) => ({ source, span: node.span })),
      label: name.state === 'value' ? name.value : platformText.state === 'value' ? platformText.value : id,
      platform,
      platformText,
      status: get('status', status),
      address: own('address', text),
      purpose: get('purpose', text),
      owner: get('owner', text),
      deputy: get('deputy', text),
      team: get('team', text),
      hours: get('hours', hours),
      replyFirst: get(['reply', 'first'], duration),
      replySolve: get(['reply', 'solve'], duration),
      clock: get(['reply', 'clock'], clock),
      topics: get('topics', topics),
      audiences: get('audiences', places),
      form: orElse(get('form', form), platform?.form ?? null),
      direction: orElse(get('direction', direction), platform?.direction ?? null),
      visibility: orElse(get('visibility', visibility), platform?.visibility ?? null),
      identity: orElse(get('identity', identity), platform?.identity ?? null),
      languages: get('languages', words),
      countries: get('countries', words),
      handOver: get('hand-over', handOvers),
      approval: approval(get),
      moderation: moderation(get),
      houseRules: orCompany(get('house-rules', text), company.houseRules),
      legalNotice: get('legal-notice', text),
      privacyNotice: get('privacy-notice', text),
      ai: statedNone(get('ai', ai)),
      aiNotice: get('ai-notice', text),
      access: access(get),
      listedOn: get('listed-on', places),
      inbox: get('inbox', text),
      caseRecord: get('case-record', text),
      answersFor: own('answers-for', accounts),
      facts: get('facts', channelFacts),
      participation: participation(get),
      observed: observed(own),
      launch: launch(get),
      feedback: get('feedback', text),
      playbook: orCompany(get('playbook', text), company.playbook),
      comments: orElse<'open' | 'closed'>(get('comments', comments), commentsOpen),
      opened: opened(get),
      reviewed: get('reviewed', date),
      lastPost: get('last-post', date),
      postsPerWeek: get('posts-per-week', volume),
      perWeek: own('per-week', volume),
      minutes: get('minutes', numberWithin(numberRanges.minutes)),
      availableHours: get('available-hours', numberWithin(numberRanges['available-hours'])),
      patience: get('patience', duration),
      turns: get('turns', numberWithin(numberRanges.turns)),
      concurrency: get('concurrency', numberWithin(numberRanges.concurrency)),
      expectedMembers: own('expected-members', middleOfVolume),
      reportWay: get('report-way', text),
      archive: archive(get),
      order: get('order', text),
      until: get('until', text),
    };
  };
}

const none: Channel['parents'] = [];

function channelTopic(topicId: ToId): Reader<ChannelTopic> {
  return (node, source) => {
    const id = entryOf(node, 'id')?.value;
    const word = id === undefined ? null : text(id, source);
    if (id === undefined || word === null) return null;
    const get = fieldsOf([{ source, node }]);
    const role = get('role', topicRole);
    return {
      id: topicId(word),
      word,
      at: { source, span: id.span },
      // A topic that is named without a role is served there.
      role: role.state === 'value' ? role.value : 'primary',
      solves: get('solves', boolean),
      authority: get('authority', boolean),
    };
  };
}

function handOver(topicId: ToId, channelId: ToId): Reader<HandOver> {
  return (node, source) => {
    const target = entryOf(node, 'to')?.value;
    const to = target === undefined ? null : located(target, source);
    if (target === undefined || to === null) return null;
    const topic = fieldOf({ source, node }, 'topic', text);
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
function grouped<T>(get: FieldReader, key: string, read: (part: <V>(name: string, read: Reader<V>) => Stated<V>) => T): Stated<T> {
  const whole = get(key, isGroup);
  if (whole.state !== 'value') return whole;
  return { ...whole, value: read((name, reader) => get([key, name], reader)) };
}

const isGroup: Reader<true> = (node) => (node.kind === 'map' ? true : null);

function approval(get: FieldReader): Stated<ChannelApproval> {
  return grouped(get, 'approval', (part) => ({ routine: part('routine', text), critical: part('critical', text) }));
}

function access(get: FieldReader): Stated<Access> {
  return grouped(get, 'access', (part) => ({
    admins: part('admins', numberWithin(numberRanges.count)),
    secondFactor: part('second-factor', boolean),
    companyLogin: part('company-login', boolean),
  }));
}

function participation(get: FieldReader): Stated<Participation> {
  return grouped(get, 'participation', (part) => ({
    rules: part('rules', text),
    resultBinding: part('result-binding', boolean),
    whoAnswers: part('who-answers', text),
  }));
}

function observed(get: FieldReader): Stated<Observed> {
  return grouped(get, 'observed', (part) => ({
    received: part('received', numberWithin(numberRanges.count)),
    answered: part('answered', numberWithin(numberRanges.count)),
    firstReply: part('first-reply-p80', duration),
  }));
}

function launch(get: FieldReader): Stated<Launch> {
  return grouped(get, 'launch', (part) => ({
    on: part('on', date),
    briefed: part('briefed', boolean),
    questions: part('questions', places),
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
function opened(get: FieldReader): Stated<string> {
  const day = get('opened', date);
  if (day.state !== 'absent') return day;
  const launch = get(['launch', 'on'], date);
  return launch.state === 'absent' ? day : launch;
}

/** Where conversations are kept, else how long. */
function archive(get: FieldReader): Stated<string> {
  const where = get(['archive', 'where'], text);
  if (where.state !== 'absent') return where;
  const keep = get(['archive', 'keep'], text);
  return keep.state === 'absent' ? where : keep;
}

/** Who moderates, else the rules for it. */
function moderation(get: FieldReader): Stated<string> {
  const who = get(['moderation', 'who'], text);
  if (who.state !== 'absent') return who;
  const rules = get(['moderation', 'rules'], text);
  return rules.state === 'absent' ? who : rules;
}
