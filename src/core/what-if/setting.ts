import type { ChannelPlan, Region } from '../channels/plan.js';
import { planValueSchema } from '../channels/schema.js';
import { inOneForm, withoutStatements } from '../channels/shape.js';
import { statementIn } from '../channels/statement.js';
import type { Problem } from '../finding.js';
import { formatMessage, type Localised } from '../language.js';
import { nearest } from '../nearest.js';
import { rule as planSchema } from '../rules/reading/plan-schema.js';
import { UserError } from '../user-error.js';
import { signedNumber } from '../written-number.js';
import type { YamlMap, YamlNode, YamlScalar } from '../yaml/node.js';
import { validate } from '../yaml/validate.js';

/** The lists of a plan whose entries can be changed. */
export type Collection = 'channels' | 'teams' | 'topics' | 'audiences';

const kinds: Readonly<Record<Collection, Region['kind']>> = { channels: 'channel', teams: 'team', topics: 'topic', audiences: 'audience' };

/** One value to change: `facebook.reply=8 h`, `teams.support.people=4`. */
export interface Setting {
  readonly collection: Collection;
  readonly region: Region;
  readonly path: readonly string[];
  /** The value as typed; empty to take it away. */
  readonly text: string;
}

/** Reads what stands behind `--set`. An id without its list is looked for among channels, then teams, topics and audiences. Throws a UserError. */
export function settingOf(plan: ChannelPlan, typed: string): Setting {
  const equals = typed.indexOf('=');
  const words = typed
    .slice(0, equals === -1 ? undefined : equals)
    .trim()
    .split('.');
  if (equals === -1 || words.some((word) => word.trim() === '') || words.length < 2) throw malformed(typed);
  const [first = '', ...others] = words;
  const named = Object.keys(kinds).find((name): name is Collection => name === first && !has(plan, 'channels', first));
  const [id = '', ...path] = named === undefined ? words : others;
  if (path.length === 0) throw malformed(typed);
  const collections = named === undefined ? (Object.keys(kinds) as Collection[]) : [named];
  const collection = collections.find((name) => has(plan, name, id));
  const region = collection === undefined ? undefined : entriesOf(plan, collection).find((entry) => entry.id === id);
  if (collection === undefined || region === undefined) throw unknownId({ plan, id, collections });
  const setting = { collection, region, path, text: typed.slice(equals + 1).trim() };
  typedNode({ setting, at: region.at.span });
  return setting;
}

function entriesOf({ regions }: ChannelPlan, collection: Collection): readonly Region[] {
  return regions.filter(({ kind }) => kind === kinds[collection]);
}

function has(plan: ChannelPlan, collection: Collection, id: string): boolean {
  return entriesOf(plan, collection).some((entry) => entry.id === id);
}

/** The value as the plan's schema wants it: a number, a truth value, a list or a text. Throws a UserError with what the schema says when none of them fits. */
export function typedNode({ setting, at }: { setting: Setting; at: YamlNode['span'] }): YamlNode {
  const { text } = setting;
  const scalar = (value: YamlScalar['value'], raw = text): YamlScalar => ({ kind: 'scalar', value, raw, quoted: false, span: at });
  if (text === '' || statementIn(text) !== null) {
    // What states an absence has no type, but its key must exist.
    const misnamed = faultsOf(setting, scalar('x')).find(({ message }) => message.startsWith('unknown-key'));
    if (misnamed !== undefined) throw refused(setting, misnamed);
    return scalar(text === '' ? null : text);
  }
  const items = text
    .replace(/^\[(.*)\]$/s, '$1')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const number = signedNumber(text);
  const boolean = booleans.get(text.toLowerCase());
  const candidates: readonly YamlNode[] = [
    ...(number === null ? [] : [scalar(number)]),
    ...(boolean === undefined ? [] : [scalar(boolean)]),
    ...(items.length > 1 || text.startsWith('[')
      ? [{ kind: 'list' as const, items: items.map((item) => scalar(item, item)), span: at }]
      : []),
    scalar(text),
  ];
  const judged = candidates.map((node) => ({ node, faults: faultsOf(setting, node) }));
  const fit = judged.find(({ faults }) => faults.length === 0);
  if (fit !== undefined) return fit.node;
  const [fault] = judged[0]?.faults ?? [];
  throw fault === undefined ? malformed(text) : refused(setting, fault);
}

const booleans: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['ja', true],
  ['yes', true],
  ['false', false],
  ['nein', false],
  ['no', false],
]);

/** What the schema of a plan says about a value, tried in a plan that holds nothing else. */
function faultsOf({ collection, path }: Setting, value: YamlNode): readonly Problem[] {
  const { span } = value;
  const map = (entries: readonly (readonly [string, YamlNode])[]): YamlMap => ({
    kind: 'map',
    entries: entries.map(([key, node]) => ({ key, keySpan: span, value: node })),
    span,
  });
  const scalar = (content: string | number): YamlScalar => ({ kind: 'scalar', value: content, raw: String(content), quoted: false, span });
  const inner = path.reduceRight<YamlNode>((node, key) => map([[key, node]]), value);
  const entry = inner.kind === 'map' ? inner.entries.map(({ key, value: node }) => [key, node] as const) : [];
  const platform = collection === 'channels' && path[0] !== 'platform' ? [['platform', scalar('phone')] as const] : [];
  const root = map([
    ['schema', scalar(1)],
    [collection, { kind: 'list', items: [map([...platform, ...entry])], span }],
  ]);
  const source = { file: '--set', text: '' };
  return validate({ node: withoutStatements(inOneForm(root)), schema: planValueSchema(), source, rule: planSchema.id }).problems;
}

function refused({ region, path, text }: Setting, { message, data }: Problem): UserError {
  const wording = planSchema.messages[message];
  if (wording === undefined) throw new Error(`plan-schema has no message ${message}`);
  const say = (language: 'de' | 'en') => formatMessage({ message: wording, data, language });
  const typed = `--set ${region.id}.${path.join('.')}=${text}`;
  return new UserError({ what: { de: say('de'), en: say('en') }, hint: { de: `Das steht in: ${typed}`, en: `It is in: ${typed}` } });
}

function malformed(typed: string): UserError {
  return new UserError({
    what: {
      de: `„--set ${typed}“ ist nicht zu lesen; erwartet wird Kennung, Punkt, Angabe, Gleichheitszeichen, Wert.`,
      en: `“--set ${typed}” cannot be read; id, point, field, equals sign, value are expected.`,
    },
    hint: {
      de: 'Zum Beispiel: --set "facebook.reply=8 h", --set teams.support.people=4',
      en: 'For example: --set "facebook.reply=8 h", --set teams.support.people=4',
    },
  });
}

const collectionWords: Readonly<Record<Collection, Localised>> = {
  channels: { de: 'Kanal', en: 'channel' },
  teams: { de: 'Team', en: 'team' },
  topics: { de: 'Anliegen', en: 'topic' },
  audiences: { de: 'Zielgruppe', en: 'audience' },
};

function unknownId({ plan, id, collections }: { plan: ChannelPlan; id: string; collections: readonly Collection[] }): UserError {
  const known = collections.flatMap((name) => entriesOf(plan, name).map((entry) => ({ name, id: entry.id })));
  const meant = nearest(
    id,
    known.map((entry) => entry.id),
  );
  const [only] = collections.length === 1 ? collections : [];
  const word: Localised = only === undefined ? { de: 'Kanal, Team oder Anliegen', en: 'channel, team or topic' } : collectionWords[only];
  const ids = known
    .slice(0, 20)
    .map((entry) => entry.id)
    .join(', ');
  return new UserError({
    what: { de: `Im Plan heißt nichts „${id}“ (${word.de}).`, en: `Nothing in the plan is called “${id}” (${word.en}).` },
    hint:
      meant === null ? { de: `Es gibt: ${ids}`, en: `There are: ${ids}` } : { de: `Meinten Sie ${meant}?`, en: `Did you mean ${meant}?` },
  });
}
