import type { Problem } from '../finding.js';
import { nearest } from '../nearest.js';
import type { Source } from '../place.js';
import { wholeFile } from '../place.js';
import { ruleNames } from '../rules/names.generated.js';
import { entryOf, headOf, type YamlNode } from '../yaml/node.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { validate } from '../yaml/validate.js';
import type { HandbookFile, Role } from './handbook.js';
import { type Settings, settingsSchema } from './settings.js';

/** Reads `unisono.yaml`: settings and roles, with every fault as a problem of the file. */
export function readSettings(source: Source): { file: HandbookFile; settings: Settings; roles: ReadonlyMap<string, Role> } {
  const { value, problems } = parseYaml({ source });
  const at = { source, span: value === null ? { start: 0, end: 0 } : headOf(value) };
  if (value === null) {
    const empty = problems.length > 0 ? problems : [{ rule: 'settings-schema', message: 'empty-file', data: {}, at: wholeFile(source) }];
    return { file: { kind: 'settings', source, problems: empty }, settings: { at, value: null, root: null }, roles: new Map() };
  }
  const checked = validate({ node: value, schema: settingsSchema, source, rule: 'settings-schema' });
  return {
    file: { kind: 'settings', source, problems: problems.length > 0 ? problems : [...checked.problems, ...unknownRules(value, source)] },
    settings: { at, value: checked.valid, root: value },
    roles: readRoles(value, source),
  };
}

/** Rules that are set but do not exist: a setting with a slip of the pen would silently do nothing. */
function unknownRules(root: YamlNode, source: Source): Problem[] {
  const paths = entryOf(root, 'paths')?.value;
  const groups = [root, ...(paths?.kind === 'list' ? paths.items : [])].map((node) => entryOf(node, 'rules')?.value);
  return groups
    .flatMap((rules) => (rules?.kind === 'map' ? rules.entries : []))
    .flatMap(({ key, keySpan }) => {
      if (ruleNames.has(key)) return [];
      const at = { source, span: keySpan };
      const meant = nearest(key, ruleNames.keys());
      if (meant === null) return [{ rule: 'settings-schema', message: 'unknown-rule', data: { key }, at }];
      const suggestion = { edits: [{ file: source.file, span: keySpan, text: meant }] };
      return [{ rule: 'settings-schema', message: 'unknown-rule-near', data: { key, meant }, at, suggestion }];
    });
}

function readRoles(root: YamlNode, source: Source): ReadonlyMap<string, Role> {
  const roles = entryOf(root, 'roles')?.value;
  if (roles?.kind !== 'map') return new Map();
  return new Map(
    roles.entries.map(({ key, keySpan, value }) => {
      const text = (name: string): string | null => {
        const field = entryOf(value, name)?.value;
        return field?.kind === 'scalar' && typeof field.value === 'string' ? field.value : null;
      };
      return [
        key,
        {
          id: key,
          at: { source, span: keySpan },
          name: names(entryOf(value, 'name')?.value),
          deputy: text('deputy'),
          reach: text('reach'),
          codeOwner: text('code-owner'),
        },
      ];
    }),
  );
}

function names(node: YamlNode | undefined): Readonly<Record<string, string>> {
  if (node?.kind === 'scalar' && typeof node.value === 'string') return { de: node.value, en: node.value };
  if (node?.kind !== 'map') return {};
  return Object.fromEntries(
    node.entries.flatMap(({ key, value }) => (value.kind === 'scalar' && typeof value.value === 'string' ? [[key, value.value]] : [])),
  );
}
