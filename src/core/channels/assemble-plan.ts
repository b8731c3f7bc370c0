import type { Problem } from '../finding.js';
import { groupBy } from '../group-by.js';
import type { HandbookFile, Role } from '../handbook/handbook.js';
import type { Settings } from '../handbook/settings.js';
import type { Localised } from '../language.js';
import { once } from '../once.js';
import { type At, type Source, wholeFile } from '../place.js';
import { remember } from '../remember.js';
import { fits, withoutFitting } from '../yaml/fits.js';
import { entryOf, type YamlNode } from '../yaml/node.js';
import { validate } from '../yaml/validate.js';
import { fieldsOf, type Layer, text } from './fields.js';
import { type Identified, identify, identifyChannels } from './identify.js';
import { inheritance } from './inheritance.js';
import type { AcceptedRisk, Channel, ChannelPlan, Part, Topic } from './plan.js';
import { findPlatform } from './platforms.js';
import { channelReader } from './read-channel.js';
import { companyless, companyOfPlan, companyOfSettings } from './read-company.js';
import {
  idAt,
  idOf,
  implicitTopic,
  layersOf,
  playbookId,
  readApproval,
  readAudience,
  readPlaybook,
  readTeam,
  readTopic,
  readWatch,
  textOf,
} from './read-parts.js';
import { checkReferences } from './references.js';
import { companyLayer, regionsOf } from './regions.js';
import { planValueSchema } from './schema.js';
import { cutLists, inOneForm, maxEntries, withoutStatements } from './shape.js';
import { slug } from './slug.js';
import { statementOf } from './statement.js';

export interface PlanReading {
  readonly plan: ChannelPlan;
  readonly files: readonly HandbookFile[];
}

const kinds = {
  team: { de: 'Team', en: 'team' },
  audience: { de: 'Zielgruppe', en: 'audience' },
  topic: { de: 'Anliegen', en: 'topic' },
  group: { de: 'Kanalgruppe', en: 'group' },
  approval: { de: 'Freigabe', en: 'approval' },
  playbook: { de: 'Eskalationsplan', en: 'playbook' },
} as const satisfies Record<string, Localised>;

/**
 * Makes a plan of its parsed files. What is wrong becomes a problem of its file, and the rest is still read. `settings` is null for a plan that stands alone: then it
 * carries its own company.
 */
export function assemblePlan({
  parts,
  form,
  settings,
  roles,
}: {
  parts: readonly Part[];
  form: ChannelPlan['form'];
  settings: Settings | null;
  roles: ReadonlyMap<string, Role>;
}): PlanReading {
  const first = parts[0];
  if (first === undefined) throw new Error('a plan needs at least one file');
  const problems = new Map<Source, Problem[]>(parts.map(({ source, problems: own }) => [source, [...own]]));
  const told = new Set<string>();
  const report = (problem: Problem): void => {
    // What a channel inherits stands in one place and is told once.
    const key = `${problem.at.source.file} ${problem.at.span.start} ${problem.rule} ${problem.message}`;
    if (told.has(key)) return;
    told.add(key);
    problems.get(problem.at.source)?.push(problem);
  };

  const roots: Layer[] = parts.flatMap(({ source, root }) => {
    if (root === null) return [];
    const max = maxEntries[form];
    const cut = cutLists(root, max, ({ span }) =>
      report({ rule: 'plan-schema', message: 'too-many', at: { source, span }, data: { limit: max } }),
    );
    return [{ source, node: inOneForm(cut) }];
  });
  for (const root of roots) {
    checkSchema({ root, broken: (problems.get(root.source) ?? []).length > 0, report });
    checkReasons(root, report);
    const company = settings === null ? undefined : entryOf(root.node, 'company');
    if (company !== undefined)
      report({ rule: 'plan-schema', message: 'company-twice', at: { source: root.source, span: company.keySpan }, data: {} });
  }
  for (const { source, root, problems: own } of parts)
    if (root === null && own.length === 0) report({ rule: 'plan-schema', message: 'empty-file', at: wholeFile(source), data: {} });

  const all = (key: string): Layer[] => roots.flatMap((root) => layersOf(root, key));
  const withIds = (key: string, kind: keyof typeof kinds, id: (layer: Layer) => string | null = idOf): Identified[] =>
    identify({ layers: all(key), kind: kinds[kind], idOf: id, report });
  const standAlone = roots.find(({ node }) => entryOf(node, 'company') !== undefined) ?? roots[0];
  const company =
    settings !== null
      ? companyOfSettings(settings)
      : standAlone === undefined
        ? companyless(first.source)
        : companyOfPlan(standAlone, wholeFile(first.source));

  const listed = {
    team: withIds('teams', 'team'),
    audience: withIds('audiences', 'audience'),
    topic: withIds('topics', 'topic'),
    group: withIds('groups', 'group'),
    approval: withIds('approvals', 'approval'),
    playbook: withIds('playbooks', 'playbook', playbookId),
    watch: all('watch').map((layer, index) => ({ layer, id: `watch-${index + 1}` })),
  };
  const declared = listed.topic.map(({ layer, id }) => readTopic(layer, id));
  const { identified, channels } = readChannels({ layers: all('channels'), groups: listed.group, company, topics: declared, report });
  const implicit = implicitTopics(declared, channels);
  const plan: ChannelPlan = {
    source: first.source,
    form,
    company,
    teams: listed.team.map(({ layer, id }) => readTeam(layer, id)),
    audiences: listed.audience.map(({ layer, id }) => readAudience(layer, id)),
    topics: [...declared, ...implicit],
    channels,
    watch: listed.watch.map(({ layer }) => readWatch(layer)),
    approvals: listed.approval.map(({ layer, id }) => readApproval(layer, id)),
    playbooks: listed.playbook.map(({ layer, id }) => readPlaybook(layer, id)),
    accepted: roots.flatMap((root) => layersOf(root, 'accepted')).flatMap(acceptedRisk),
    implicitRoles: roles.size === 0,
    hasTopics: declared.length > 0 || channels.some(({ topics }) => topics.state !== 'absent'),
    regions: regionsOf({ listed, identified, channels, company: companyLayer({ settings, standAlone }) }),
    parts,
  };
  checkReferences({ plan, roles, report });
  return {
    plan,
    files: parts.map(({ source, titles }) => {
      const own = (problems.get(source) ?? []).sort((a, b) => a.at.span.start - b.at.span.start);
      return { kind: 'channels', source, problems: titles === undefined ? own : own.flatMap((problem) => inTableWords(problem, titles)) };
    }),
  };
}

/** Calls columns as the table does; a missing platform is told by the table itself. */
function inTableWords(problem: Problem, titles: ReadonlyMap<string, string>): Problem[] {
  if (problem.rule === 'plan-schema' && problem.message === 'missing-key') return [];
  const { key } = problem.data;
  const title = typeof key === 'string' ? titles.get(key) : undefined;
  return [title === undefined ? problem : { ...problem, data: { ...problem.data, key: title } }];
}

function acceptedRisk(layer: Layer): AcceptedRisk[] {
  const [check, at, reason, by, until] = ['check', 'at', 'reason', 'by', 'until'].map((key) => textOf(layer, key));
  // What is missing, the schema tells.
  return check == null || at == null || reason == null || by == null ? [] : [{ check, at, reason, by, until: until ?? undefined }];
}

function checkSchema({ root, broken, report }: { root: Layer; broken: boolean; report: (problem: Problem) => void }): void {
  const schema = planValueSchema();
  const node = withoutStatements(root.node);
  if (fits(node, schema)) return;
  const found = validate({
    node: node.kind === 'map' ? withoutFitting(node, schema) : node,
    schema,
    source: root.source,
    rule: 'plan-schema',
  }).problems;
  // A syntax error leaves holes; complaining about what is missing there would only be noise.
  for (const problem of found) if (!broken || problem.message !== 'missing-key') report(problem);
}

/** `n/a` without a reason would let anything pass. */
function checkReasons({ source, node }: Layer, report: (problem: Problem) => void): void {
  const visit = (value: YamlNode, key: string): void => {
    const statement = statementOf(value);
    if (statement?.state === 'not-applicable' && statement.reason === '')
      report({ rule: 'plan-schema', message: 'reason-missing', at: { source, span: value.span }, data: { key } });
    if (value.kind === 'list') for (const item of value.items) visit(item, key);
    if (value.kind === 'map') for (const entry of value.entries) visit(entry.value, entry.key);
  };
  visit(node, '');
}

function readChannels({
  layers,
  groups,
  company,
  topics,
  report,
}: {
  layers: readonly Layer[];
  groups: readonly Identified[];
  company: ChannelPlan['company'];
  topics: readonly Topic[];
  report: (problem: Problem) => void;
}): { identified: readonly Identified[]; channels: Channel[] } {
  const layersFor = inheritance({ channels: layers, groups, report });
  const platformText = (layer: Layer): string | null => {
    const stated = fieldsOf(layersFor(layer))('platform', text);
    return stated.state === 'value' ? stated.value : null;
  };
  const identified = identifyChannels({ layers, platformText, report });
  const topicId = topicIds(topics);
  const ids = new Set(identified.map(({ id }) => id));
  const onPlatform = once(() => groupBy(identified, ({ platform }) => platform));
  const channelId = (word: string): string => {
    const id = [word, slug(word)].find((candidate) => ids.has(candidate));
    if (id !== undefined) return id;
    // "hand-over: Telefon" means the only channel on that platform.
    const platform = findPlatform(word)?.platform;
    const there = platform === undefined ? [] : (onPlatform().get(platform) ?? []);
    return there.length === 1 ? (there[0]?.id ?? word) : word;
  };
  const read = channelReader({ company, topicId, channelId });
  const channels = identified.map(({ layer, id, platform }) => read({ layers: layersFor(layer), id, at: channelAt(layer), platform }));
  return { identified, channels };
}

function channelAt(layer: Layer): At {
  const entry = entryOf(layer.node, 'id') ?? entryOf(layer.node, 'name') ?? entryOf(layer.node, 'platform');
  return entry === undefined ? idAt(layer) : { source: layer.source, span: entry.value.span };
}

function topicIds(topics: readonly Topic[]): (word: string) => string {
  const known = new Map<string, string>();
  for (const { id, name } of topics) {
    known.set(id, id);
    if (!known.has(slug(name))) known.set(slug(name), id);
  }
  return remember((word) => known.get(word) ?? known.get(slug(word)) ?? (slug(word) || word));
}

function implicitTopics(declared: readonly Topic[], channels: readonly Channel[]): Topic[] {
  const known = new Set(declared.map(({ id }) => id));
  const found: Topic[] = [];
  for (const { topics } of channels)
    for (const { id, word, at } of topics.state === 'value' ? topics.value : []) {
      if (known.has(id)) continue;
      known.add(id);
      // A line that is no word would be no name in a sentence.
      found.push(implicitTopic({ id, name: word.length > 80 || /[\r\n]/.test(word) ? id : word, at }));
    }
  return found;
}
