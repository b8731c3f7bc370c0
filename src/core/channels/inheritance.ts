import type { Localised } from '../language.js';
import { nearest } from '../nearest.js';
import { once } from '../once.js';
import type { At } from '../place.js';
import { entryOf } from '../yaml/node.js';
import { type Layer, type Layers, listOf, located } from './fields.js';
import type { Identified } from './identify.js';
import type { Located } from './plan.js';
import type { Report } from './problems.js';
import { idOf, textOf } from './read-parts.js';
import { slug } from './slug.js';

/** More than platform, group, country and channel ever need; what lies behind is not taken over, so that a hostile file costs seconds at most. */
export const maxLayers = 20;

/**
 * Finds out what channels and groups take over by `extends`: one parent or several, of which the first counts most; a parent of several counts behind all of them.
 * Parents that do not exist, circles and chains that are too long are reported once each, and the rest still counts.
 */
export function inheritance({
  channels,
  groups,
  report,
}: {
  channels: readonly Layer[];
  groups: readonly Identified[];
  report: Report;
}): (layer: Layer) => Layers {
  // Most lists extend nothing.
  const bases = once(() => {
    const found = new Map<string, Layer>();
    for (const layer of channels) {
      const id = textOf(layer, 'id') ?? idOf(layer) ?? slug(textOf(layer, 'platform') ?? '');
      if (!found.has(id)) found.set(id, layer);
    }
    for (const { id, layer } of groups) found.set(id, layer);
    return found;
  });
  const inCircle = new Set<string>();
  const parents = new Map<Layer, readonly Parent[]>();

  function parentsOf(layer: Layer): readonly Parent[] {
    if (entryOf(layer.node, 'extends') === undefined) return nobody;
    const known = parents.get(layer);
    if (known !== undefined) return known;
    const found = extended(layer).flatMap(({ value, at }): Parent[] => {
      const base = bases().get(value);
      if (base === undefined) reportUnknown({ id: value, at, known: bases().keys(), report });
      return base === undefined ? [] : [{ layer: base, at, id: value }];
    });
    parents.set(layer, found);
    return found;
  }

  function layersOf(start: Layer): Layers {
    if (parentsOf(start).length === 0) return [start];
    const seen = new Set<Layer>();
    const path: Layer[] = [];
    const links: Parent[] = [];
    // Parents come out before those who extend them, the last named first; turned round, that is the order in which they count.
    const ordered: Layer[] = [];
    const visit = (layer: Layer): void => {
      seen.add(layer);
      path.push(layer);
      for (const parent of [...parentsOf(layer)].reverse()) {
        const from = path.indexOf(parent.layer);
        if (from >= 0) reportCircle([...links.slice(from), parent]);
        else if (seen.size > maxLayers) report({ ...problem('extends-too-deep', parent), data: { id: parent.id, limit: maxLayers } });
        else if (!seen.has(parent.layer)) {
          links.push(parent);
          visit(parent.layer);
          links.pop();
        }
      }
      path.pop();
      if (layer !== start) ordered.push(layer);
    };
    visit(start);
    return [start, ...ordered.reverse()];
  }

  function reportCircle(links: readonly Parent[]): void {
    const keys = links.map(({ at }) => `${at.source.file} ${at.span.start}`);
    const closing = links.at(-1);
    if (closing === undefined || keys.some((key) => inCircle.has(key))) return;
    for (const key of keys) inCircle.add(key);
    report({ ...problem('extends-itself', closing), data: { id: closing.id }, related: links.slice(0, -1).map(({ at }) => at) });
  }

  // A group that nobody extends is judged too.
  for (const { layer } of groups) layersOf(layer);
  return layersOf;
}

interface Parent {
  readonly layer: Layer;
  readonly id: string;
  /** Where it is named. */
  readonly at: At;
}

const nobody: readonly Parent[] = [];

const groupKind: Localised = { de: 'Kanalgruppe', en: 'group' };

/** The ids that an entry extends, in the order in which they are written. */
function extended({ node, source }: Layer): readonly Located<string>[] {
  const value = entryOf(node, 'extends')?.value;
  return value === undefined ? [] : (listOf(located)(value, source) ?? []);
}

function problem(message: string, { at }: Parent) {
  return { rule: 'plan-reference', message, at };
}

function reportUnknown({ id, at, known, report }: { id: string; at: At; known: Iterable<string>; report: Report }): void {
  const meant = nearest(id, known);
  if (meant === null) report({ rule: 'plan-reference', message: 'unknown-reference', at, data: { kind: groupKind, id } });
  else
    report({
      rule: 'plan-reference',
      message: 'unknown-reference-near',
      at,
      data: { kind: groupKind, id, meant },
      suggestion: { edits: [{ file: at.source.file, span: at.span, text: meant }] },
    });
}
