import type { At } from '../place.js';
import type { Channel, ChannelPlan, Company, Stated, Team, Topic } from './plan.js';
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
  const look = (subject: string, fields: readonly (readonly [QuestionField, Stated<unknown>])[]): void => {
    for (const [field, stated] of fields) {
      if (stated.state !== 'not-applicable') continue;
      const key = `${stated.at.source.file} ${stated.at.span.start}`;
      // House rules of the company reach every channel and are listed once; so are groups such as `reply`.
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ field, subject, reason: stated.reason, at: stated.at });
    }
  };
  look('company', companyFields(plan.company));
  for (const team of plan.teams) look(team.id, teamFields(team));
  for (const audience of plan.audiences) look(audience.id, [['audience.found-on', audience.foundOn]]);
  for (const topic of plan.topics) look(topic.id, topicFields(topic));
  for (const channel of plan.channels) look(channel.id, channelFields(channel));
  for (const approval of plan.approvals) look(approval.id, [['approval.hours', approval.hours]]);
  return found;
}

type Fields = readonly (readonly [QuestionField, Stated<unknown>])[];

function companyFields(company: Company): Fields {
  return [
    ['company.countries', company.countries],
    ['company.languages', company.languages],
    ['company.markets', company.markets],
    ['company.staff', company.staff],
    ['company.customers', company.customers],
    ['company.works-council', company.worksCouncil],
    ['company.works-council-agreement', company.worksCouncilAgreement],
    ['company.house-rules', company.houseRules],
    ['company.playbook', company.playbook],
    ['company.time-zone', company.timeZone],
  ];
}

function teamFields(team: Team): Fields {
  return [
    ['team.lead', team.lead],
    ['team.hours', team.hours],
    ['team.people', team.people],
    ['team.hours-per-week', team.hoursPerWeek],
    ['team.shrinkage', team.shrinkage],
    ['team.on-call', team.onCall],
    ['team.time-zone', team.timeZone],
    ['team.country', team.country],
    ['team.state', team.state],
    ['team.holidays', team.holidays],
    ['team.languages', team.languages],
  ];
}

function topicFields(topic: Topic): Fields {
  return [
    ['topic.owner', topic.owner],
    ['topic.class', topic.class],
    ['topic.privacy', topic.privacy],
    ['topic.urgency', topic.urgency],
    ['topic.needed', topic.needed],
    ['topic.richness', topic.richness],
    ['topic.per-week', topic.perWeek],
    ['topic.responders', topic.responders],
    ['topic.answer', topic.answers],
    ['topic.public-answer', topic.publicAnswer],
    ['topic.order', topic.order],
    ['topic.exchange', topic.exchange],
  ];
}

function channelFields(channel: Channel): Fields {
  const { approval, access } = channel;
  return [
    ['channel.status', channel.status],
    ['channel.address', channel.address],
    ['channel.purpose', channel.purpose],
    ['channel.owner', channel.owner],
    ['channel.deputy', channel.deputy],
    ['channel.team', channel.team],
    ['channel.hours', channel.hours],
    ['channel.reply', channel.replyFirst],
    ['channel.reply.solve', channel.replySolve],
    ['channel.reply.clock', channel.clock],
    ['channel.topics', channel.topics],
    ['channel.audiences', channel.audiences],
    ['channel.form', channel.form],
    ['channel.direction', channel.direction],
    ['channel.visibility', channel.visibility],
    ['channel.identity', channel.identity],
    ['channel.languages', channel.languages],
    ['channel.countries', channel.countries],
    ['channel.hand-over', channel.handOver],
    ['channel.approval', approval],
    ...(approval.state === 'value'
      ? ([
          ['channel.approval.routine', approval.value.routine],
          ['channel.approval.critical', approval.value.critical],
        ] as const)
      : []),
    ['channel.moderation', channel.moderation],
    ['channel.house-rules', channel.houseRules],
    ['channel.legal-notice', channel.legalNotice],
    ['channel.privacy-notice', channel.privacyNotice],
    ['channel.ai', channel.ai],
    ['channel.ai-notice', channel.aiNotice],
    ['channel.access', access],
    ...(access.state === 'value'
      ? ([
          ['channel.access.admins', access.value.admins],
          ['channel.access.second-factor', access.value.secondFactor],
          ['channel.access.company-login', access.value.companyLogin],
        ] as const)
      : []),
    ['channel.listed-on', channel.listedOn],
    ['channel.inbox', channel.inbox],
    ['channel.case-record', channel.caseRecord],
    ['channel.answers-for', channel.answersFor],
    ['channel.facts', channel.facts],
    ['channel.participation', channel.participation],
    ['channel.observed', channel.observed],
    ['channel.launch', channel.launch],
    ['channel.feedback', channel.feedback],
    ['channel.playbook', channel.playbook],
    ['channel.comments', channel.comments],
    ['channel.opened', channel.opened],
    ['channel.reviewed', channel.reviewed],
    ['channel.last-post', channel.lastPost],
    ['channel.until', channel.until],
    ['channel.posts-per-week', channel.postsPerWeek],
    ['channel.per-week', channel.perWeek],
    ['channel.minutes', channel.minutes],
    ['channel.patience', channel.patience],
    ['channel.expected-members', channel.expectedMembers],
    ['channel.report-way', channel.reportWay],
    ['channel.archive', channel.archive],
    ['channel.order', channel.order],
  ];
}
