import type { Settings } from '../handbook/settings.js';
import { type Place, toLines } from '../place.js';
import { entryOf } from '../yaml/node.js';
import type { Layer } from './fields.js';
import type { Identified } from './identify.js';
import type { Channel, ChannelPlan, Region } from './plan.js';
import { textOf } from './read-parts.js';

/** Where the company is described: in `unisono.yaml`, or in a plan that stands alone. */
export function companyLayer({ settings, standAlone }: { settings: Settings | null; standAlone: Layer | undefined }): Layer | null {
  const layer = settings === null ? standAlone : settings.root === null ? undefined : { source: settings.at.source, node: settings.root };
  const entry = layer === undefined ? undefined : entryOf(layer.node, 'company');
  return layer === undefined || entry === undefined ? null : { source: layer.source, node: entry.value };
}

/** Which text describes what. */
export function regionsOf({
  listed,
  identified,
  channels,
  company,
}: {
  listed: Readonly<Record<Exclude<Region['kind'], 'company' | 'channel'>, readonly Identified[]>>;
  identified: readonly Identified[];
  channels: readonly Channel[];
  company: Layer | null;
}): Region[] {
  const region = (kind: Region['kind'], { layer, id }: Identified, label?: string): Region => ({
    kind,
    id,
    label: label ?? textOf(layer, 'name') ?? id,
    at: { source: layer.source, span: layer.node.span },
  });
  // In a list, teams and approvals stand inside the rows of channels.
  const outside = (kind: keyof typeof listed): readonly Identified[] =>
    listed[kind].filter(({ layer }) => layer.source.cells === undefined);
  return [
    ...(company === null ? [] : [region('company', { layer: company, id: 'company' })]),
    ...(['team', 'audience', 'topic', 'group'] as const).flatMap((kind) => outside(kind).map((entry) => region(kind, entry))),
    ...identified.map((entry, index) => region('channel', entry, channels[index]?.label)),
    ...(['approval', 'playbook', 'watch'] as const).flatMap((kind) => outside(kind).map((entry) => region(kind, entry))),
  ];
}

/** Tells what a place of a plan is about; null when it belongs to the plan as a whole. Regions lie one behind the other, none inside another. */
export function regionFinder(plan: ChannelPlan): (place: Place) => Region | null {
  const byFile = new Map<string, { readonly region: Region; readonly place: ReturnType<typeof toLines> }[]>();
  for (const region of plan.regions) {
    const place = toLines(region.at);
    const list = byFile.get(place.file);
    if (list === undefined) byFile.set(place.file, [{ region, place }]);
    else list.push({ region, place });
  }
  for (const list of byFile.values()) list.sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return (place) => {
    const list = byFile.get(place.file) ?? [];
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = list[middle]?.place;
      if (start !== undefined && before(place.line, place.column, start.line, start.column)) high = middle;
      else low = middle + 1;
    }
    const found = list[low - 1];
    return found === undefined || before(found.place.endLine, found.place.endColumn, place.endLine, place.endColumn) ? null : found.region;
  };
}

function before(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
