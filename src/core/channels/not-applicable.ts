import type { At } from '../place.js';
import type { Approval, Audience, Channel, ChannelPlan, Company, Stated, Team, Topic } from './plan.js';
import type { QuestionField } from './questions.js';

/** A field that the plan says does not apply: it passes, and is listed so that nobody overlooks it. */
export interface NotApplicable {
  readonly field: QuestionField;
  /** The id of the channel, topic or team; `company` for the company. */
  readonly subject: string;
  readonly reason: string;
  readonly at: At;
}

/** Everything that a plan says does not apply, each statement once, in the order of the plan. */
export function notApplicable(plan: ChannelPlan): NotApplicable[] {
  const found: NotApplicable[] = [];
  const seen = new Set<string>();
  const look = <T>(subject: string, entry: T, fields: Fields<T>): void => {
    for (const { field, of } of fields) {
      const stated = of(entry);
      if (stated?.state !== 'not-applicable') continue;
      const key = `${stated.at.source.file} ${stated.at.span.start}`;
      // House rules of the company reach every channel and are listed once; so are groups such as `reply`.
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ field, subject, reason: stated.reason, at: stated.at });
    }
  };
  look('company', plan.company, companyFields);
  for (const team of plan.teams) look(team.id, team, teamFields);
  for (const audience of plan.audiences) look(audience.id, audience, audienceFields);
  for (const topic of plan.topics) look(topic.id, topic, topicFields);
  for (const channel of plan.channels) look(channel.id, channel, channelFields);
  for (const approval of plan.approvals) look(approval.id, approval, approvalFields);
  return found;
}

type Fields<T> = readonly { readonly field: QuestionField; readonly of: (entry: T) => Stated<unknown> | null }[];

const companyFields: Fields<Company> = [
  { field: 'company.countries', of: ({ countries }) => countries },
  { field: 'company.languages', of: ({ languages }) => languages },
  { field: 'company.markets', of: ({ markets }) => markets },
  { field: 'company.staff', of: ({ staff }) => staff },
  { field: 'company.customers', of: ({ customers }) => customers },
  { field: 'company.works-council', of: ({ worksCouncil }) => worksCouncil },
  { field: 'company.works-council-agreement', of: ({ worksCouncilAgreement }) => worksCouncilAgreement },
  { field: 'company.house-rules', of: ({ houseRules }) => houseRules },
  { field: 'company.playbook', of: ({ playbook }) => playbook },
  { field: 'company.time-zone', of: ({ timeZone }) => timeZone },
];

const teamFields: Fields<Team> = [
  { field: 'team.lead', of: ({ lead }) => lead },
  { field: 'team.hours', of: ({ hours }) => hours },
  { field: 'team.people', of: ({ people }) => people },
  { field: 'team.hours-per-week', of: ({ hoursPerWeek }) => hoursPerWeek },
  { field: 'team.shrinkage', of: ({ shrinkage }) => shrinkage },
  { field: 'team.on-call', of: ({ onCall }) => onCall },
  { field: 'team.time-zone', of: ({ timeZone }) => timeZone },
  { field: 'team.country', of: ({ country }) => country },
  { field: 'team.state', of: ({ state }) => state },
  { field: 'team.holidays', of: ({ holidays }) => holidays },
  { field: 'team.languages', of: ({ languages }) => languages },
];

const topicFields: Fields<Topic> = [
  { field: 'topic.owner', of: ({ owner }) => owner },
  { field: 'topic.class', of: (topic) => topic.class },
  { field: 'topic.privacy', of: ({ privacy }) => privacy },
  { field: 'topic.urgency', of: ({ urgency }) => urgency },
  { field: 'topic.needed', of: ({ needed }) => needed },
  { field: 'topic.richness', of: ({ richness }) => richness },
  { field: 'topic.per-week', of: ({ perWeek }) => perWeek },
  { field: 'topic.responders', of: ({ responders }) => responders },
  { field: 'topic.answer', of: ({ answers }) => answers },
  { field: 'topic.public-answer', of: ({ publicAnswer }) => publicAnswer },
  { field: 'topic.order', of: ({ order }) => order },
  { field: 'topic.exchange', of: ({ exchange }) => exchange },
];

const channelFields: Fields<Channel> = [
  { field: 'channel.status', of: ({ status }) => status },
  { field: 'channel.address', of: ({ address }) => address },
  { field: 'channel.purpose', of: ({ purpose }) => purpose },
  { field: 'channel.owner', of: ({ owner }) => owner },
  { field: 'channel.deputy', of: ({ deputy }) => deputy },
  { field: 'channel.team', of: ({ team }) => team },
  { field: 'channel.hours', of: ({ hours }) => hours },
  { field: 'channel.reply', of: ({ replyFirst }) => replyFirst },
  { field: 'channel.reply.solve', of: ({ replySolve }) => replySolve },
  { field: 'channel.reply.clock', of: ({ clock }) => clock },
  { field: 'channel.topics', of: ({ topics }) => topics },
  { field: 'channel.audiences', of: ({ audiences }) => audiences },
  { field: 'channel.form', of: ({ form }) => form },
  { field: 'channel.direction', of: ({ direction }) => direction },
  { field: 'channel.visibility', of: ({ visibility }) => visibility },
  { field: 'channel.identity', of: ({ identity }) => identity },
  { field: 'channel.languages', of: ({ languages }) => languages },
  { field: 'channel.countries', of: ({ countries }) => countries },
  { field: 'channel.hand-over', of: ({ handOver }) => handOver },
  { field: 'channel.approval', of: ({ approval }) => approval },
  { field: 'channel.approval.routine', of: ({ approval }) => (approval.state === 'value' ? approval.value.routine : null) },
  { field: 'channel.approval.critical', of: ({ approval }) => (approval.state === 'value' ? approval.value.critical : null) },
  { field: 'channel.moderation', of: ({ moderation }) => moderation },
  { field: 'channel.house-rules', of: ({ houseRules }) => houseRules },
  { field: 'channel.legal-notice', of: ({ legalNotice }) => legalNotice },
  { field: 'channel.privacy-notice', of: ({ privacyNotice }) => privacyNotice },
  { field: 'channel.ai', of: ({ ai }) => ai },
  { field: 'channel.ai-notice', of: ({ aiNotice }) => aiNotice },
  { field: 'channel.access', of: ({ access }) => access },
  { field: 'channel.access.admins', of: ({ access }) => (access.state === 'value' ? access.value.admins : null) },
  { field: 'channel.access.second-factor', of: ({ access }) => (access.state === 'value' ? access.value.secondFactor : null) },
  { field: 'channel.access.company-login', of: ({ access }) => (access.state === 'value' ? access.value.companyLogin : null) },
  { field: 'channel.listed-on', of: ({ listedOn }) => listedOn },
  { field: 'channel.inbox', of: ({ inbox }) => inbox },
  { field: 'channel.case-record', of: ({ caseRecord }) => caseRecord },
  { field: 'channel.answers-for', of: ({ answersFor }) => answersFor },
  { field: 'channel.facts', of: ({ facts }) => facts },
  { field: 'channel.participation', of: ({ participation }) => participation },
  { field: 'channel.observed', of: ({ observed }) => observed },
  { field: 'channel.launch', of: ({ launch }) => launch },
  { field: 'channel.feedback', of: ({ feedback }) => feedback },
  { field: 'channel.playbook', of: ({ playbook }) => playbook },
  { field: 'channel.comments', of: ({ comments }) => comments },
  { field: 'channel.opened', of: ({ opened }) => opened },
  { field: 'channel.reviewed', of: ({ reviewed }) => reviewed },
  { field: 'channel.last-post', of: ({ lastPost }) => lastPost },
  { field: 'channel.until', of: ({ until }) => until },
  { field: 'channel.posts-per-week', of: ({ postsPerWeek }) => postsPerWeek },
  { field: 'channel.per-week', of: ({ perWeek }) => perWeek },
  { field: 'channel.minutes', of: ({ minutes }) => minutes },
  { field: 'channel.available-hours', of: ({ availableHours }) => availableHours },
  { field: 'channel.patience', of: ({ patience }) => patience },
  { field: 'channel.expected-members', of: ({ expectedMembers }) => expectedMembers },
  { field: 'channel.report-way', of: ({ reportWay }) => reportWay },
  { field: 'channel.archive', of: ({ archive }) => archive },
  { field: 'channel.order', of: ({ order }) => order },
];

const audienceFields: Fields<Audience> = [{ field: 'audience.found-on', of: ({ foundOn }) => foundOn }];

const approvalFields: Fields<Approval> = [{ field: 'approval.hours', of: ({ hours }) => hours }];
