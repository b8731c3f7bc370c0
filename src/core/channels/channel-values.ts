import type { Duration } from '../duration.js';
import type { OpeningHours } from './opening-hours.js';
import type { Channel, ChannelFact, ChannelTopic, HandOver, Located, Stated } from './plan.js';
import { middle, parseVolume, type Volume } from './volume.js';

/** A value as it is shown: a text as plans write it, or a list of such. */
export type Shown = string | number | boolean | readonly string[];

/** A field of a channel by its key in the plan, with what counts for it. */
export interface ChannelValue {
  readonly key: string;
  readonly stated: Stated<Shown>;
}

/** Every field of a channel that anything in the program reads, with keys and values as a plan writes them. */
export function channelValues(channel: Channel): readonly ChannelValue[] {
  const { approval, access, participation, observed, launch } = channel;
  const entries: readonly (readonly [key: string, stated: Stated<Shown>])[] = [
    ['platform', channel.platformText],
    ['address', channel.address],
    ['status', channel.status],
    ['purpose', channel.purpose],
    ['owner', channel.owner],
    ['deputy', channel.deputy],
    ['team', channel.team],
    ['hours', shown(channel.hours, ({ text }: OpeningHours) => text)],
    ['reply.first', shown(channel.replyFirst, duration)],
    ['reply.solve', shown(channel.replySolve, duration)],
    ['reply.clock', channel.clock],
    ['topics', shown(channel.topics, (list) => list.map(topic))],
    ['audiences', words(channel.audiences)],
    ['form', channel.form],
    ['direction', channel.direction],
    ['visibility', channel.visibility],
    ['identity', channel.identity],
    ['comments', channel.comments],
    ['languages', channel.languages],
    ['countries', channel.countries],
    ['hand-over', shown(channel.handOver, (list) => list.map(handOver))],
    ['approval.routine', inside(approval, ({ routine }) => routine)],
    ['approval.critical', inside(approval, ({ critical }) => critical)],
    ['moderation', channel.moderation],
    ['house-rules', channel.houseRules],
    ['report-way', channel.reportWay],
    ['legal-notice', channel.legalNotice],
    ['privacy-notice', channel.privacyNotice],
    ['ai', channel.ai],
    ['ai-notice', channel.aiNotice],
    ['access.admins', inside(access, ({ admins }) => admins)],
    ['access.second-factor', inside(access, ({ secondFactor }) => secondFactor)],
    ['access.company-login', inside(access, ({ companyLogin }) => companyLogin)],
    ['listed-on', words(channel.listedOn)],
    ['inbox', channel.inbox],
    ['case-record', channel.caseRecord],
    ['answers-for', words(channel.answersFor)],
    ['facts', shown(channel.facts, (list) => list.map(fact))],
    ['playbook', channel.playbook],
    ['participation.rules', inside(participation, ({ rules }) => rules)],
    ['participation.result-binding', inside(participation, ({ resultBinding }) => resultBinding)],
    ['participation.who-answers', inside(participation, ({ whoAnswers }) => whoAnswers)],
    ['observed.received', inside(observed, ({ received }) => received)],
    ['observed.answered', inside(observed, ({ answered }) => answered)],
    [
      'observed.first-reply-p80',
      shown(
        inside(observed, ({ firstReply }) => firstReply),
        duration,
      ),
    ],
    ['launch.on', inside(launch, ({ on }) => on)],
    ['launch.briefed', inside(launch, ({ briefed }) => briefed)],
    ['launch.questions', words(inside(launch, ({ questions }) => questions))],
    ['feedback', channel.feedback],
    ['opened', channel.opened],
    ['reviewed', channel.reviewed],
    ['last-post', channel.lastPost],
    ['until', channel.until],
    ['per-week', shown(channel.perWeek, volume)],
    ['posts-per-week', shown(channel.postsPerWeek, volume)],
    ['minutes', channel.minutes],
    ['available-hours', channel.availableHours],
    ['turns', channel.turns],
    ['concurrency', channel.concurrency],
    ['patience', shown(channel.patience, duration)],
    ['expected-members', channel.expectedMembers],
    ['archive', channel.archive],
    ['order', channel.order],
  ];
  return entries.map(([key, stated]) => ({ key, stated }));
}

function shown<T>(stated: Stated<T>, write: (value: T) => Shown): Stated<Shown> {
  return stated.state === 'value' ? { ...stated, value: write(stated.value) } : stated;
}

/** A field of a group; where the whole group is not stated, states that there is none or does not apply, so is its field. */
function inside<G, T>(group: Stated<G>, pick: (group: G) => Stated<T>): Stated<T> {
  return group.state === 'value' ? pick(group.value) : group;
}

function words(stated: Stated<readonly Located<string>[]>): Stated<Shown> {
  return shown(stated, (list) => list.map(({ value }) => value));
}

function duration({ amount, unit }: Duration): string {
  return `${amount} ${unit}`;
}

function volume(value: Volume): Shown {
  const { low, high } = value;
  if (low === high) return low;
  const rough = `~${Math.round(middle(value))}`;
  return parseVolume(rough)?.low === low ? rough : `${low}..${high}`;
}

function topic({ id, role }: ChannelTopic): string {
  return role === 'primary' ? id : `${id} (${role})`;
}

function handOver({ topic: about, to }: HandOver): string {
  return about === null ? to.value : `${about} > ${to.value}`;
}

function fact({ name, value }: ChannelFact): string {
  return `${name}: ${value}`;
}
