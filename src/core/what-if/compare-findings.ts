import type { Finding } from '../finding.js';
import type { WhatIf } from './what-if.js';

/**
 * Pairs the findings of two audits of one text: first those that say the same at the same place, then those that say the same elsewhere (a check that speaks of
 * several channels stands at the first), then those of one rule at one place, which say something else now.
 */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): Pick<WhatIf, 'gone' | 'fresh' | 'changed' | 'unchanged'> {
  const said = (finding: Finding): string => JSON.stringify([finding.rule, finding.message, finding.severity, finding.data]);
  const at = ({ rule, message, place }: Finding): string => JSON.stringify([rule, message, place]);
  const same = pairUp(before, after, (finding) => said(finding) + at(finding));
  const moved = pairUp(same.left, same.right, said);
  const altered = pairUp(moved.left, moved.right, at);
  // Another message of the same check at the same place is the same matter: an overload that is only tight now.
  const matter = pairUp(altered.left, altered.right, ({ rule, place }) => JSON.stringify([rule, place]));
  return {
    unchanged: same.pairs.length + moved.pairs.length,
    changed: [...altered.pairs, ...matter.pairs],
    gone: matter.left,
    fresh: matter.right,
  };
}

function pairUp(left: readonly Finding[], right: readonly Finding[], key: (finding: Finding) => string) {
  const waiting = new Map<string, Finding[]>();
  for (const finding of right) waiting.set(key(finding), [...(waiting.get(key(finding)) ?? []), finding]);
  const pairs: { readonly before: Finding; readonly after: Finding }[] = [];
  const found = new Set<Finding>();
  const single = left.filter((before) => {
    const after = waiting.get(key(before))?.shift();
    if (after === undefined) return true;
    pairs.push({ before, after });
    found.add(after);
    return false;
  });
  return { pairs, left: single, right: right.filter((finding) => !found.has(finding)) };
}
