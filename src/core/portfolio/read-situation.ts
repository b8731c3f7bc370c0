import { isCare, isPublic, statedValue } from '../channels/channel-state.js';
import { channelsById } from '../channels/hand-over-graph.js';
import { teamOf } from '../channels/people.js';
import type { Channel, ChannelPlan, Topic } from '../channels/plan.js';
import { isPrivateWay, languagesOf, reaches } from '../channels/reach.js';
import { servedTopics, topicClass } from '../channels/topic-service.js';
import { middle } from '../channels/volume.js';
import { availableHours, type LoadSettings, minutesPerCase } from '../staffing/load.js';
import { languageSegments, type Segment, segmentsOf, speaksTo } from './segments.js';
import type { Candidate, Cover, Crew, Demand, Gap, Missing, Situation } from './situation.js';
import { urgentCovers } from './urgent-covers.js';

/** What the user decides beforehand. */
export interface Decisions {
  /** Ids of channels that must stay, or must not be there. */
  readonly keep: readonly string[];
  readonly drop: readonly string[];
  /** Hours in a week by team id, instead of what the plan says. */
  readonly hours: ReadonlyMap<string, number>;
}

export interface ReadSituation {
  readonly situation: Situation;
  readonly missing: readonly Missing[];
  readonly gaps: readonly Gap[];
}

/**
 * The situation that a plan describes. Candidates are all channels that are neither closed nor about to be; `assumed` tells those whose effort is not the plan's own.
 * What it does not say about effort and numbers of cases is missing, never guessed.
 */
export function readSituation({
  plan: stated,
  settings,
  decisions,
  assumed,
}: {
  readonly plan: ChannelPlan;
  readonly settings: LoadSettings;
  readonly decisions: Decisions;
  readonly assumed: (channel: Channel) => boolean;
}): ReadSituation {
  const possible = stated.channels.filter(isCandidate);
  const today = possible.filter(isThere);
  // Every check of a state asks for running channels: as candidates all of them run.
  const channels = possible.map(
    (channel): Channel => ({ ...channel, status: { state: 'value', value: 'live', at: channel.at, from: 'plan' } }),
  );
  const plan: ChannelPlan = { ...stated, channels };
  const missing: Missing[] = [];
  const ask = (field: Missing['field'], subject: string, vital: boolean): void => {
    if (!missing.some((one) => one.field === field && one.subject === subject)) missing.push({ field, subject, vital });
  };

  const ways = (topic: Topic, segment: Segment): number[] =>
    answering(plan, topic).flatMap((channel) => (speaksTo(plan, channel, segment) ? [channels.indexOf(channel)] : []));
  const segments = segmentsOf(plan);
  const gaps: Gap[] = [];
  const demands = plan.topics
    .filter((topic) => topicClass(topic) !== 'news')
    .flatMap((topic) => {
      const cases = casesOf(plan, topic);
      if (cases === null) ask('topic.per-week', topic.id, true);
      const found = demandsOf({ topic, cases: cases ?? 0, segments, ways: (segment) => ways(topic, segment) });
      gaps.push(...found.gaps);
      return found.demands;
    });
  const news = plan.topics
    .filter((topic) => topicClass(topic) === 'news')
    .map((topic): Cover => {
      const by = channels.flatMap((channel, index) => (serves(channel, topic) && reaches(topic, channel) ? [index] : []));
      return { need: { kind: 'news', topic: topic.name }, by, when: null };
    });
  const answers = new Set(demands.flatMap((demand) => demand.ways));
  channels.forEach((channel, index) => {
    if (channel.topics.state === 'absent') ask('channel.topics', channel.id, true);
    if (answers.has(index) && channel.minutes.state === 'absent') ask('channel.minutes', channel.id, true);
    if (answers.has(index) && segments.some(({ languages }) => languages.length > 0) && languagesOf(plan, channel) === null)
      ask('channel.languages', channel.id, false);
  });

  const crews = plan.teams.map((team): Crew => {
    const hours = decisions.hours.get(team.id) ?? availableHours(team, settings);
    if (hours === null && channels.some((channel) => teamOf(plan, channel) === team))
      for (const [field, { state }] of [['team.people', team.people] as const, ['team.hours-per-week', team.hoursPerWeek] as const])
        if (state === 'absent') ask(field, team.id, false);
    return { id: team.id, label: statedValue(team.name) ?? team.id, available: hours === null ? null : hours * 60 };
  });
  const newsIds = new Set(plan.topics.filter((topic) => topicClass(topic) === 'news').map(({ id }) => id));
  /** What comes in on a channel that only spreads news belongs to no demand, and comes with the channel. */
  const ownCases = (channel: Channel): number => {
    const served = servedTopics(channel);
    const cases = statedValue(channel.perWeek);
    return cases === null || served.length === 0 || served.some(({ id }) => !newsIds.has(id)) ? 0 : middle(cases);
  };
  const candidates = channels.map((channel, index): Candidate => {
    const team = teamOf(plan, channel);
    const posts = statedValue(channel.postsPerWeek);
    const perCase = minutesPerCase(channel, settings);
    return {
      id: channel.id,
      label: channel.label,
      today: today.includes(possible[index] as Channel),
      wish: decisions.keep.includes(channel.id) ? 'keep' : decisions.drop.includes(channel.id) ? 'drop' : 'free',
      from: assumed(channel) ? 'catalogue' : 'plan',
      team: team === null ? null : plan.teams.indexOf(team),
      talk: channel.platform?.synchronous === true,
      base:
        settings['base-minutes-per-channel'] +
        (posts === null ? 0 : middle(posts)) * settings['minutes-per-post'] +
        ownCases(channel) * perCase,
      perCase,
      limit: ownLimit(channel, settings),
    };
  });
  return {
    situation: {
      candidates,
      crews,
      demands,
      covers: [...news, ...audienceCovers(plan), ...languageCovers(plan, today), ...handOverCovers(plan), ...urgentCovers(plan, ask)],
      limits: { talk: settings['max-load-percent-talk'], written: settings['max-load-percent-written'] },
    },
    missing,
    gaps,
  };
}

/** Minutes in a week that are set apart for a channel, less what must stay free as for a team; null where the plan sets none apart. */
function ownLimit({ availableHours, platform }: Channel, settings: LoadSettings): number | null {
  if (availableHours.state === 'none') return 0;
  const hours = statedValue(availableHours);
  const percent = settings[platform?.synchronous === true ? 'max-load-percent-talk' : 'max-load-percent-written'];
  return hours === null ? null : (hours * 60 * percent) / 100;
}

function isCandidate({ status, platform }: Channel): boolean {
  const state = statedValue(status);
  return state !== 'closing' && state !== 'closed' && platform?.status !== 'closed';
}

/** True for a channel that customers meet today. */
function isThere({ status }: Channel): boolean {
  const state = statedValue(status);
  return state === null || state === 'live';
}

function serves(channel: Channel, { id }: Topic): boolean {
  return servedTopics(channel).some((entry) => entry.id === id);
}

/** The channels that may answer a topic; for a private one only those where nobody else reads along, hand-overs followed. */
function answering(plan: ChannelPlan, topic: Topic): readonly Channel[] {
  const own = plan.channels.filter((channel) => serves(channel, topic));
  const privacy = statedValue(topic.privacy);
  if (privacy !== 'sensitive' && privacy !== 'exclusive') return own.filter((channel) => reaches(topic, channel) && isCare(channel));
  const byId = channelsById(plan);
  const naming = plan.channels.filter(({ topics }) => statedValue(topics)?.some(({ id }) => id === topic.id));
  const targets = naming.flatMap(({ handOver }) =>
    (statedValue(handOver) ?? []).flatMap((step) => {
      const target = byId.get(step.to.value);
      return target !== undefined && (step.topic === null || step.topic === topic.id) ? [target] : [];
    }),
  );
  return [...new Set([...own, ...targets])].filter((channel) => isPrivateWay(channel) && !isPublic(channel));
}

/** Cases of a topic in a week: as stated, else those of channels that serve nothing else; null when the plan does not say. */
function casesOf(plan: ChannelPlan, topic: Topic): number | null {
  if (topic.perWeek.state !== 'absent') return statedValue(topic.perWeek) ?? 0;
  const channels = plan.channels.filter((channel) => isCare(channel) && serves(channel, topic));
  const alone = channels.every((channel) => servedTopics(channel).length === 1 && statedValue(channel.perWeek) !== null);
  if (channels.length === 0 || !alone) return null;
  return channels.reduce((sum, { perWeek }) => sum + (perWeek.state === 'value' ? middle(perWeek.value) : 0), 0);
}

/** The demands of a topic by customers, those with the same ways together; its cases are shared out evenly among the customers that some channel reaches. */
function demandsOf({
  topic,
  cases,
  segments,
  ways,
}: {
  topic: Topic;
  cases: number;
  segments: readonly Segment[];
  ways: (segment: Segment) => readonly number[];
}): { demands: readonly Demand[]; gaps: readonly Gap[] } {
  const groups = new Map<string, { ways: readonly number[]; segments: Segment[] }>();
  for (const segment of segments) {
    const own = ways(segment);
    const group = groups.get(own.join()) ?? { ways: own, segments: [] };
    group.segments.push(segment);
    groups.set(own.join(), group);
  }
  const reached = [...groups.values()].filter((group) => group.ways.length > 0);
  const where = (list: readonly Segment[]) => ({
    topic: topic.name,
    countries: [...new Set(list.flatMap(({ country }) => (country === null ? [] : [country])))],
    languages: [...new Set(list.flatMap(({ languages }) => languages))],
  });
  const kind = ['sensitive', 'exclusive'].includes(statedValue(topic.privacy) ?? '') ? 'private' : 'topic';
  const total = reached.reduce((sum, group) => sum + group.segments.length, 0);
  const unreached = groups.get('')?.segments ?? [];
  // Nobody can answer the topic at all: an open need, not a gap.
  if (total === 0) return { demands: [{ need: { kind, ...where([]) }, cases, ways: [] }], gaps: [] };
  return {
    demands: reached.map((group) => ({
      need: { kind, ...(reached.length === 1 ? where([]) : where(group.segments)) },
      cases: (cases * group.segments.length) / total,
      ways: group.ways,
    })),
    gaps: unreached.length === 0 ? [] : [where(unreached)],
  };
}

/** Every audience that a channel is meant for must find one. */
function audienceCovers(plan: ChannelPlan): Cover[] {
  const names = new Map(plan.audiences.map(({ id, name }) => [id, statedValue(name) ?? id]));
  const listed = new Set(plan.channels.flatMap(({ audiences }) => (statedValue(audiences) ?? []).map(({ value }) => value)));
  return [...listed].map((audience) => ({
    need: { kind: 'audience', audience: names.get(audience) ?? audience },
    by: plan.channels.flatMap((channel, index) => (statedValue(channel.audiences)?.some(({ value }) => value === audience) ? [index] : [])),
    when: null,
  }));
}

function languageCovers(plan: ChannelPlan, today: readonly Channel[]): Cover[] {
  return languageSegments(plan, today).flatMap((segment) =>
    segment.languages.length === 0
      ? []
      : [
          {
            need: { kind: 'language', country: segment.country, languages: segment.languages } as const,
            by: plan.channels.flatMap((channel, index) => (isCare(channel) && speaksTo(plan, channel, segment) ? [index] : [])),
            when: null,
          },
        ],
  );
}

/** What a channel does not solve must find one of the channels that it hands over to. */
function handOverCovers(plan: ChannelPlan): Cover[] {
  const byId = channelsById(plan);
  const names = new Map(plan.topics.map(({ id, name }) => [id, name]));
  return plan.channels.flatMap((channel, when) => {
    const unsolved = (statedValue(channel.topics) ?? []).filter(
      ({ role, solves }) => role === 'refer' || solves.state === 'none' || statedValue(solves) === false,
    );
    return unsolved.flatMap(({ id }): Cover[] => {
      const targets = (statedValue(channel.handOver) ?? [])
        .filter(({ topic }) => topic === null || topic === id)
        .flatMap(({ to }) => byId.get(to.value) ?? [])
        .filter(isCare);
      // Where the plan names nowhere to go, the audit says so whatever is chosen here.
      if (targets.length === 0) return [];
      const by = [...new Set(targets)].map((target) => plan.channels.indexOf(target));
      return [{ need: { kind: 'hand-over', channel: channel.label, topic: names.get(id) ?? id }, by, when }];
    });
  });
}
