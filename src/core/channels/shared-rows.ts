import type { Span } from '../place.js';
import { entryOf, plainValue, valueAt, type YamlEntry, type YamlMap, type YamlNode, type YamlScalar } from '../yaml/node.js';
import { slug } from './slug.js';
import { isBlank, statementOf } from './statement.js';

/** What the rows of a list say about teams and approvals, taken out of the channels. */
export interface SharedRows {
  readonly channels: readonly YamlMap[];
  readonly teams: readonly YamlMap[];
  readonly approvals: readonly YamlMap[];
}

type Kind = 'teams' | 'approvals';

/** Hears of a cell that says something else about a team or an approval than an earlier row. */
type Differs = (found: { readonly kind: Kind; readonly key: string; readonly name: string; readonly span: Span }) => void;

/**
 * Makes entries of their own of what rows say about their team and about the approval of critical replies. Rows that name the same team or approval speak of one; the first that says something
 * counts. Lists without such columns stay as they are.
 */
export function takeOutShared(rows: readonly YamlMap[], differs: Differs): SharedRows {
  if (!rows.some(({ entries }) => entries.some(isShared))) return { channels: rows, teams: [], approvals: [] };
  const said = (kind: Kind): boolean => rows.some((row) => statedIn(row, kind).length > 0);
  const [hasTeams, hasApprovals] = [said('teams'), said('approvals')];
  const teams = new Map<string, Shared>();
  const approvals = new Map<string, Shared>();
  const channels = rows.map((row) => {
    let channel: YamlMap = { ...row, entries: row.entries.filter((own) => !isShared(own)) };
    if (hasTeams) {
      const stated = statedIn(row, 'teams');
      // Whoever owns a channel is its team where no other is named.
      const name = nameIn(row, ['team']) ?? (stated.length > 0 ? nameIn(row, ['owner']) : null);
      const id = name === null ? null : gather({ all: teams, kind: 'teams', name, stated, differs });
      if (name !== null && id !== null) channel = withEntry(channel, ['team'], { ...name, value: id });
    }
    if (hasApprovals) {
      const name = nameIn(row, ['approval', 'critical']);
      const id = name === null ? null : gather({ all: approvals, kind: 'approvals', name, stated: statedIn(row, 'approvals'), differs });
      if (name !== null && id !== null) channel = withEntry(channel, ['approval', 'critical'], { ...name, value: id });
    }
    return channel;
  });
  return {
    channels,
    teams: [...teams].map(([id, { name, entries }]) => mapOf(name.span, [text('id', id, name), entry('name', name), ...entries.values()])),
    approvals: [...approvals].map(([id, shared]) => approvalOf(id, shared)),
  };
}

function isShared({ key }: YamlEntry): boolean {
  return key === 'teams' || key === 'approvals';
}

interface Shared {
  readonly name: YamlScalar;
  readonly entries: Map<string, YamlEntry>;
}

function gather({
  all,
  kind,
  name,
  stated,
  differs,
}: {
  all: Map<string, Shared>;
  kind: Kind;
  name: YamlScalar;
  stated: readonly YamlEntry[];
  differs: Differs;
}): string | null {
  const id = slug(String(name.value));
  if (id === '') return null;
  const shared = all.get(id) ?? { name, entries: new Map<string, YamlEntry>() };
  all.set(id, shared);
  for (const own of stated) {
    const first = shared.entries.get(own.key);
    if (first === undefined) shared.entries.set(own.key, own);
    else if (JSON.stringify(plainValue(first.value)) !== JSON.stringify(plainValue(own.value)))
      differs({ kind, key: own.key, name: String(shared.name.value), span: own.value.span });
  }
  return id;
}

/** Several roles are steps, one after the other; a time limit holds for each. */
function approvalOf(id: string, { name, entries }: Shared): YamlMap {
  const within = entries.get('within');
  const roles = String(name.value)
    .split(/\s*[,;|>→]\s*/)
    .filter((role) => role !== '');
  const steps = roles.map((role) => mapOf(name.span, [text('role', role, name), ...(within === undefined ? [] : [within])]));
  const others = [...entries.values()].filter(({ key }) => key !== 'within');
  return mapOf(name.span, [
    text('id', id, name),
    text('class', 'critical', name),
    entry('steps', { kind: 'list', items: steps, span: name.span }),
    ...others,
  ]);
}

function statedIn(row: YamlMap, kind: Kind): readonly YamlEntry[] {
  const group = entryOf(row, kind)?.value;
  return group?.kind === 'map' ? group.entries.filter(({ value }) => !isBlank(value)) : [];
}

function nameIn(row: YamlMap, path: readonly string[]): YamlScalar | null {
  const node = valueAt(row, path);
  return node?.kind === 'scalar' && typeof node.value === 'string' && !isBlank(node) && statementOf(node) === null ? node : null;
}

/** The map with the value at the path, in its place where the path exists, else at the end. */
function withEntry(map: YamlMap, [key = '', ...rest]: readonly string[], value: YamlNode): YamlMap {
  const old = entryOf(map, key);
  const inner = old?.value.kind === 'map' ? old.value : mapOf(value.span, []);
  const put = entry(key, rest.length === 0 ? value : withEntry(inner, rest, value));
  return { ...map, entries: old === undefined ? [...map.entries, put] : map.entries.map((own) => (own === old ? put : own)) };
}

function mapOf(span: Span, entries: readonly YamlEntry[]): YamlMap {
  return { kind: 'map', entries, span };
}

function entry(key: string, value: YamlNode): YamlEntry {
  return { key, keySpan: value.span, value };
}

function text(key: string, value: string, { span }: YamlScalar): YamlEntry {
  return entry(key, { kind: 'scalar', value, raw: value, quoted: true, span });
}
