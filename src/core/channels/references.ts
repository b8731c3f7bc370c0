import type { Role } from '../handbook/handbook.js';
import type { Localised } from '../language.js';
import { nearest } from '../nearest.js';
import type { At } from '../place.js';
import { remember } from '../remember.js';
import { statesWithHolidays } from '../working-time/public-holidays.js';
import { countryOf } from './people.js';
import type { Channel, ChannelPlan, Located, Stated, Team } from './plan.js';
import type { Report } from './problems.js';
import { slug } from './slug.js';

const kinds = {
  role: { de: 'Rolle', en: 'role' },
  team: { de: 'Team', en: 'team' },
  topic: { de: 'Anliegen', en: 'topic' },
  channel: { de: 'Kanal', en: 'channel' },
  approval: { de: 'Freigabe', en: 'approval' },
  playbook: { de: 'Eskalationsplan', en: 'playbook' },
  audience: { de: 'Zielgruppe', en: 'audience' },
} as const satisfies Record<string, Localised>;

type Kind = keyof typeof kinds;

/**
 * Reports every name that leads nowhere, with the one that was probably meant. Roles count only where the handbook declares some; teams, audiences, approvals and
 * playbooks only where the plan lists some; a topic word without an entry is a topic of its own unless it looks like a slip.
 */
export function checkReferences({ plan, roles, report }: { plan: ChannelPlan; roles: ReadonlyMap<string, Role>; report: Report }): void {
  const ids = (list: readonly { readonly id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const teams: Known = { ids: ids(plan.teams) };
  const approvals = ids(plan.approvals);
  const channels: Known = { ids: ids(plan.channels) };
  const topics: Known = { ids: ids(plan.topics) };
  const declaredTopics = ids(plan.topics.filter(({ implicit }) => !implicit));
  const responsible: Known = { ids: new Set([...roles.keys(), ...teams.ids]), names: roleNames(roles) };
  const approving: Known = { ids: roles.size === 0 ? approvals : new Set([...approvals, ...responsible.ids]) };
  const playbooks: Known = { ids: ids(plan.playbooks) };
  const audiences = audienceNames(plan);
  const check = (kind: Kind, { value, at }: Located<string>, known: Known): void => {
    if (!known.ids.has(value)) say(report, { kind, at, id: value, meant: meantBy(value, known) });
  };
  // Tens of thousands of rows that name the same unknown thing are one search.
  const searched = new Map<Known, (value: string) => string | null>();
  const meantBy = (value: string, known: Known): string | null => {
    const search =
      searched.get(known) ??
      remember((word) => known.names?.get(word.toLowerCase()) ?? nearest(word, known.ids) ?? nearest(slug(word), known.ids));
    searched.set(known, search);
    return search(value);
  };
  const role = (stated: Stated<string>): void => {
    if (roles.size > 0) each(stated, (found) => check('role', found, responsible));
  };

  for (const team of plan.teams) role(team.lead);
  for (const team of plan.teams) checkState({ plan, team, report });
  for (const watch of plan.watch) role(watch.owner);
  for (const approval of plan.approvals) if (roles.size > 0) for (const step of approval.steps) check('role', step.role, responsible);
  for (const topic of plan.topics) {
    role(topic.owner);
    if (roles.size > 0 && topic.responders.state === 'value') for (const item of topic.responders.value) check('role', item, responsible);
    const meant = topic.implicit && topic.id.length > 4 ? nearest(topic.id, declaredTopics) : null;
    if (meant !== null) say(report, { kind: 'topic', at: topic.at, id: topic.name, meant });
  }
  for (const channel of plan.channels) {
    role(channel.owner);
    role(channel.deputy);
    if (teams.ids.size > 0) each(channel.team, (found) => check('team', found, teams));
    if (plan.audiences.length > 0) for (const found of listed(channel.audiences)) check('audience', found, audiences);
    checkHandOver({ channel, channels, topics, check });
    // A handle, an address or "all" is understood by people and needs no entry of its own.
    for (const found of listed(channel.answersFor)) if (!/[@/.]|^all(?:e|en)?\b/i.test(found.value)) check('channel', found, channels);
    if (approvals.size > 0 || roles.size > 0) checkApproval(channel);
    if (plan.playbooks.length > 0 && channel.playbook.state === 'value' && channel.playbook.from !== 'company')
      each(channel.playbook, (found) => {
        if (!/[/.]/.test(found.value)) check('playbook', found, playbooks);
      });
  }

  function checkApproval({ approval }: Channel): void {
    if (approval.state !== 'value') return;
    for (const stated of [approval.value.routine, approval.value.critical])
      each(stated, (found) => {
        if (roles.size > 0) check('approval', found, approving);
        // Without declared roles any text may be a role; only a slip of an approval's id is told.
        else if (!approvals.has(found.value) && nearest(found.value, approvals) !== null) check('approval', found, approving);
      });
  }
}

/** A state is judged only where those of its country are known. */
function checkState({ plan, team, report }: { plan: ChannelPlan; team: Team; report: Report }): void {
  const country = countryOf(plan, team);
  if (team.state.state !== 'value' || country === null) return;
  const known = statesWithHolidays(country);
  const { value, at } = team.state;
  if (known.length > 0 && !known.includes(value))
    report({ rule: 'plan-reference', message: 'unknown-state', at, data: { id: value, country, known: [...known] } });
}

interface Known {
  readonly ids: ReadonlySet<string>;
  /** Ids by name, lower case. */
  readonly names?: ReadonlyMap<string, string>;
}

function checkHandOver({
  channel,
  channels,
  topics,
  check,
}: {
  channel: Channel;
  channels: Known;
  topics: Known;
  check: (kind: Kind, found: Located<string>, known: Known) => void;
}): void {
  for (const { to, topic, at } of channel.handOver.state === 'value' ? channel.handOver.value : []) {
    check('channel', to, channels);
    if (topic !== null) check('topic', { value: topic, at }, topics);
  }
}

function say(report: Report, { kind, at, id, meant }: { kind: Kind; at: At; id: string; meant: string | null }): void {
  if (meant === null) report({ rule: 'plan-reference', message: 'unknown-reference', at, data: { kind: kinds[kind], id } });
  else
    report({
      rule: 'plan-reference',
      message: 'unknown-reference-near',
      at,
      data: { kind: kinds[kind], id, meant },
      suggestion: { edits: [{ file: at.source.file, span: at.span, text: meant }] },
    });
}

function each(stated: Stated<string>, look: (found: Located<string>) => void): void {
  if (stated.state === 'value') look({ value: stated.value, at: stated.at });
}

function listed(stated: Stated<readonly Located<string>[]>): readonly Located<string>[] {
  return stated.state === 'value' ? stated.value : [];
}

function roleNames(roles: ReadonlyMap<string, Role>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const role of roles.values()) for (const name of Object.values(role.name)) names.set(name.toLowerCase(), role.id);
  return names;
}

function audienceNames(plan: ChannelPlan): Known {
  return { ids: new Set(plan.audiences.flatMap(({ id, name }) => (name.state === 'value' ? [id, name.value] : [id]))) };
}
