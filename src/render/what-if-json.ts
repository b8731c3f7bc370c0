import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import type { LoadFigure, WhatIf } from '../core/what-if/what-if.js';
import { countBySeverity, findingJson } from './finding.js';
import { safeJson } from './safe-text.js';
import { lossText } from './what-if-parts.js';

/** What would be different, as one JSON value. */
export function whatIfJson({ result, language }: { result: WhatIf; language: Language }): string {
  const { removed, added, assigned, before, after, gone, fresh, changed, unchanged, losses, loads } = result;
  return safeJson({
    schemaVersion: 1,
    plan: before.file,
    change: { removed, added, assigned },
    before: summary(before),
    after: summary(after),
    gone: gone.map((finding) => findingJson(finding, language)),
    new: fresh.map((finding) => findingJson(finding, language)),
    changed: changed.map((pair) => ({ before: findingJson(pair.before, language), after: findingJson(pair.after, language) })),
    unchanged,
    loads: loads.map(({ team, ...sides }) => ({ team, before: figure(sides.before), after: figure(sides.after) })),
    lost: losses.map((loss) => ({ ...loss, text: lossText(loss, language) })),
  });
}

function figure(load: LoadFigure | null) {
  return load === null ? null : { needed: load.needed, available: load.available, verdict: load.verdict };
}

function summary({ channels, findings, unknowns, accepted }: AuditResult) {
  const { error, warning, info } = countBySeverity(findings);
  return { channels, errors: error, warnings: warning, infos: info, unknowns: unknowns.length, accepted: accepted.length };
}
