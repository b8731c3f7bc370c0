import type { Severity } from '../finding.js';
import type { RuleSettings } from '../handbook/settings.js';
import { alwaysShown } from './always-shown.js';
import { matchesPath } from './match-path.js';
import type { Options, Rule } from './rule.js';

/** Levels, options and thresholds as `unisono.yaml` sets them. */
export interface LevelSettings {
  readonly rules: RuleSettings;
  readonly paths: readonly { readonly match: string; readonly rules: RuleSettings }[];
  /** `audit.thresholds`: `<rule id>.<option>` or the option's name alone. */
  readonly thresholds: Readonly<Record<string, number>>;
  /** What stands before paths of the handbook in `Place.file`, such as `handbook/`; empty when the command was called in its root. */
  readonly root: string;
}

export const noLevelSettings: LevelSettings = { rules: {}, paths: [], thresholds: {}, root: '' };

export type Level = Severity | 'off';

/** What holds for one rule. */
export interface RuleLevels {
  /** True when the rule is off everywhere. */
  readonly off: boolean;
  /** Options for whatever is about more than one file. */
  readonly options: Options;
  /** Options for a file; the same object wherever the same entries of `paths` hold. */
  optionsAt(file: string): Options;
  /** The level that is set for a file; null where none is. */
  levelAt(file: string): Level | null;
}

/** Works out what holds for a rule and a file: entries of `paths` in their order over `rules` over `audit.thresholds` over the rule's own. Each file is matched against the paths once, whatever the number of rules. */
export function levelFinder(settings: LevelSettings): (rule: Rule) => RuleLevels {
  const entriesAt = new Map<string, readonly number[]>();
  const entriesOf = (file: string): readonly number[] => {
    let found = entriesAt.get(file);
    if (found === undefined) {
      const path = file.startsWith(settings.root) ? file.slice(settings.root.length) : file;
      found = settings.paths.flatMap(({ match }, index) => (matchesPath(match, path) ? [index] : []));
      entriesAt.set(file, found);
    }
    return found;
  };
  return (rule) => {
    const general = settingOf(rule, settings.rules);
    const options: Options = { ...rule.options, ...thresholdsOf(rule, settings.thresholds), ...general?.options };
    const byEntry = settings.paths.map(({ rules }) => settingOf(rule, rules));
    const nowhere = byEntry.every((setting) => setting === null);
    const everywhere = resolve([]);
    const resolved = new Map([['', everywhere]]);
    const at = (file: string): typeof everywhere => {
      if (nowhere) return everywhere;
      const entries = entriesOf(file).filter((index) => byEntry[index] !== null);
      const key = entries.join();
      let found = resolved.get(key);
      if (found === undefined) {
        found = resolve(entries);
        resolved.set(key, found);
      }
      return found;
    };
    function resolve(entries: readonly number[]): { readonly level: Level | null; readonly options: Options } {
      const layers = entries.map((index) => byEntry[index]);
      const level = layers.reduce((last, layer) => layer?.level ?? last, general?.level ?? null);
      return {
        level: level === 'off' && alwaysShown.has(rule.id) ? null : level,
        options: layers.length === 0 ? options : Object.assign({}, options, ...layers.map((layer) => layer?.options)),
      };
    }
    return {
      off: general?.level === 'off' && nowhere && !alwaysShown.has(rule.id),
      options,
      optionsAt: (file) => at(file).options,
      levelAt: (file) => at(file).level,
    };
  };
}

function settingOf(rule: Rule, settings: RuleSettings): { readonly level: Level; readonly options: Options } | null {
  const value = settings[rule.id] ?? (rule.code === undefined ? undefined : settings[rule.code]);
  if (value === undefined) return null;
  return typeof value === 'string' ? { level: value, options: {} } : { level: value[0], options: usable(value[1], rule.options ?? {}) };
}

/** The options that the rule has, with values of the kind that it expects; `settings-schema` names the others. */
function usable(given: Options, declared: Options): Options {
  return Object.fromEntries(
    Object.entries(given).filter(
      ([name, value]) =>
        Object.hasOwn(declared, name) && typeof value === typeof declared[name] && !(typeof value === 'number' && !(value >= 0)),
    ),
  );
}

/** Only checks of the channel plan have thresholds; `settings-schema` names what fits none of them. */
function thresholdsOf(rule: Rule, thresholds: Readonly<Record<string, number>>): Options {
  const own: Record<string, number> = {};
  const { id, code, options = {} } = rule;
  if (code === undefined) return own;
  for (const [name, declared] of Object.entries(options)) {
    const value = thresholds[`${id}.${name}`] ?? thresholds[`${code}.${name}`] ?? thresholds[name];
    if (typeof declared === 'number' && value !== undefined && value >= 0) own[name] = value;
  }
  return own;
}
