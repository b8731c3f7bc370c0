import { auditPlan } from '../../src/core/audit-plan.js';
import type { AuditResult } from '../../src/core/audit-result.js';
import { readPlan } from '../../src/core/channels/read-plan.js';
import { noLevelSettings } from '../../src/core/rules/levels.js';

/** Audits a plan that stands alone, as the program does. */
export function auditResultOf(text: string, { today = '2026-11-22', file = 'channels.yaml' } = {}): AuditResult {
  const { plan, files } = readPlan({ sources: [{ path: file, source: { file, text } }], settings: null, roles: new Map() });
  return auditPlan({ material: { files, handbook: null, plan, base: null }, file, today, settings: noLevelSettings });
}
