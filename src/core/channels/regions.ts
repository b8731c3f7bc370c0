import type { Settings } from '../handbook/settings.js';
import { type Place, toPlace } from '../place.js';
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
  return [
    ...(company === null ? [] : [region('company', { layer: company, id: 'company' })]),
    ...(['team', 'audience', 'topic', 'group'] as const).flatMap((kind) => listed[kind].map((entry) => region(kind, entry))),
    ...identified.map((entry, index) => region('channel', entry, channels[index]?.label)),
    ...(['approval', 'playbook', 'watch'] as const).flatMap((kind) => listed[kind].map((entry) => region(kind, entry))),
  ];
}

/** Tells what a place of a plan is about; null when it belongs to the plan as a whole. */
export function regionFinder(plan: ChannelPlan): (place: Place) => Region | null {
  const places = plan.regions.map((region) => ({ region, place: toPlace(region.at) }));
  return (place) =>
    places.find(
      ({ place: outer }) =>
        outer.file === place.file &&
        !before(place.line, place.column, outer.line, outer.column) &&
        !before(outer.endLine, outer.endColumn, place.line, place.column),
    )?.region ?? null;
}

function before(line: number, column: number, otherLine: number, otherColumn: number): boolean {
  return line < otherLine || (line === otherLine && column < otherColumn);
}
