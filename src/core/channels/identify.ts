import type { Problem } from '../finding.js';
import type { Localised } from '../language.js';
import { nearest } from '../nearest.js';
import { entryOf } from '../yaml/node.js';
import type { Layer } from './fields.js';
import type { Platform } from './plan.js';
import { findPlatform, platformNames } from './platforms.js';
import type { Report } from './problems.js';
import { headAt, idAt, textOf } from './read-parts.js';
import { slug } from './slug.js';

/** An entry of a list with the id by which the rest of the plan knows it. */
export interface Identified {
  readonly layer: Layer;
  readonly id: string;
}

/** Gives every entry an id of its own. An entry without one, or with one that is taken, is reported and still read. */
export function identify({
  layers,
  kind,
  idOf,
  report,
}: {
  layers: readonly Layer[];
  kind: Localised;
  idOf: (layer: Layer) => string | null;
  report: Report;
}): Identified[] {
  const taken = new Map<string, number>();
  const firsts = new Map<string, Layer>();
  return layers.map((layer, index) => {
    const own = idOf(layer);
    if (own === null) report({ rule: 'plan-reference', message: 'id-missing', at: headAt(layer), data: { kind } });
    else if (taken.has(own)) report(twice({ layer, kind, id: own, first: firsts.get(own) }));
    else firsts.set(own, layer);
    return { layer, id: free(own ?? `${slug(kind.en)}-${index + 1}`, taken) };
  });
}

/** The second entry of an id, with the place of the first. */
function twice({ layer, kind, id, first }: { layer: Layer; kind: Localised; id: string; first: Layer | undefined }): Problem {
  const related = first === undefined ? [] : [idAt(first)];
  return { rule: 'plan-reference', message: 'duplicate-id', at: idAt(layer), related, data: { kind, id } };
}

/** The id itself, else with the next number that is free; numbers that were tried are remembered, so that thousands of equal names cost no more than others. */
function free(id: string, taken: Map<string, number>): string {
  let number = taken.get(id) ?? 0;
  let candidate = id;
  if (number > 0) {
    do candidate = `${id}-${++number}`;
    while (taken.has(candidate));
    taken.set(id, number);
  }
  taken.set(candidate, Math.max(taken.get(candidate) ?? 0, 1));
  return candidate;
}

export interface IdentifiedChannel extends Identified {
  readonly platform: Platform | null;
}

/** Channels with id and platform. Without an id of its own, a channel is called after its name or its platform; the second of a platform needs an id or a name. */
export function identifyChannels({
  layers,
  platformText,
  report,
}: {
  layers: readonly Layer[];
  /** The platform as the channel or what it extends names it. */
  platformText: (layer: Layer) => string | null;
  report: Report;
}): IdentifiedChannel[] {
  const taken = new Map<string, number>();
  const firsts = new Map<string, Layer>();
  const nameless = new Map<string, Layer>();
  const explicit = new Map<string, Layer>();
  for (const layer of layers) {
    const id = textOf(layer, 'id');
    if (id !== null && !explicit.has(id)) explicit.set(id, layer);
  }
  return layers.map((layer, index) => {
    const written = platformText(layer);
    const platform = written === null ? null : (findPlatform(written)?.platform ?? null);
    if (written !== null && platform === null) reportUnknown({ layer, written, report });
    const id = textOf(layer, 'id');
    const name = textOf(layer, 'name');
    if (id !== null) {
      if (taken.has(id)) report(twice({ layer, kind: channelKind, id, first: firsts.get(id) }));
      else firsts.set(id, layer);
      return { layer, platform, id: free(id, taken) };
    }
    const derived = slug(name ?? '') || slug(written ?? '') || `channel-${index + 1}`;
    const key = name === null ? (platform?.id ?? derived) : derived;
    const first = nameless.get(key) ?? firsts.get(derived) ?? explicit.get(derived);
    if (written !== null && first !== undefined)
      report({
        rule: 'plan-reference',
        message: 'id-needed',
        at: platformAt(layer),
        related: [first === explicit.get(derived) ? idAt(first) : platformAt(first)],
        data: { platform: written },
      });
    if (!nameless.has(key)) nameless.set(key, layer);
    if (!firsts.has(derived)) firsts.set(derived, layer);
    // Ids that are written somewhere stay free for those who wrote them.
    return { layer, platform, id: free(explicit.has(derived) ? `${derived}-2` : derived, taken) };
  });
}

const channelKind: Localised = { de: 'Kanal', en: 'channel' };

function platformAt(layer: Layer): ReturnType<typeof headAt> {
  const entry = entryOf(layer.node, 'platform');
  return entry === undefined ? headAt(layer) : { source: layer.source, span: entry.value.span };
}

function reportUnknown({ layer, written, report }: { layer: Layer; written: string; report: Report }): void {
  const meant = nearest(written, platformNames());
  const at = platformAt(layer);
  if (meant === null || written.length < 4)
    report({ rule: 'plan-reference', message: 'platform-unknown', at, data: { platform: written } });
  else
    report({
      rule: 'plan-reference',
      message: 'platform-unknown-near',
      at,
      data: { platform: written, meant },
      suggestion: { edits: [{ file: at.source.file, span: at.span, text: meant }] },
    });
}
