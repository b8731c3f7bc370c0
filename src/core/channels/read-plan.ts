import type { Role } from '../handbook/handbook.js';
import type { Settings } from '../handbook/settings.js';
import type { Source } from '../place.js';
import { parseYaml } from '../yaml/parse-yaml.js';
import { assemblePlan, type PlanReading } from './assemble-plan.js';

/**
 * Reads a channel plan from its YAML files: `channels.yaml` and `channels/*.yaml` of a handbook, or one file that stands alone (`settings: null`, no roles).
 * Never throws for what stands in them: faults are problems of their file (rules `yaml-syntax`, `plan-schema`, `plan-reference`), and the rest is still read.
 */
export function readPlan({
  sources,
  settings,
  roles,
}: {
  sources: readonly { readonly path: string; readonly source: Source }[];
  settings: Settings | null;
  roles: ReadonlyMap<string, Role>;
}): PlanReading {
  // The main file comes first whatever the folder's order: its company and its place stand for the whole.
  const sorted = [...sources].sort((a, b) => a.path.split('/').length - b.path.split('/').length || (a.path < b.path ? -1 : 1));
  const parts = sorted.map(({ source }) => {
    const { value, problems } = parseYaml({ source });
    return { source, root: value, problems };
  });
  return assemblePlan({ parts, form: 'yaml', settings, roles });
}
