import type { Source } from '../place.js';
import { wholeFile } from '../place.js';
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
    file: { kind: 'settings', source, problems: problems.length > 0 ? problems : checked.problems },
    settings: { at, value: checked.valid, root: value },
    roles: readRoles(value, source),
  };
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
