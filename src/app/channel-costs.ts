import { auditSteps } from '../core/audit-plan.js';
import type { AuditResult } from '../core/audit-result.js';
import { type ChannelCost, costSteps } from '../core/staffing/channel-costs.js';
import { loadSettings } from '../core/staffing/load-settings.js';
import { type AuditPorts, type AuditRequest, readForAudit } from './audit.js';
import { inSteps } from './in-steps.js';

export interface Costs {
  /** The plan as people know it. */
  readonly file: string;
  readonly channels: readonly ChannelCost[];
  /** What the audit of the plan says, for formats that carry findings. */
  readonly audit: AuditResult;
}

/** What each channel of a plan costs. Throws as `audit` does. */
export async function planCosts(request: AuditRequest, ports: AuditPorts): Promise<Costs> {
  const input = await readForAudit(request, ports);
  const { plan } = input.material;
  const { stop } = ports;
  await stop?.step();
  const channels = plan === null ? [] : await inSteps(costSteps({ plan, settings: loadSettings(input.settings) }), stop);
  return { file: input.file, channels, audit: await inSteps(auditSteps(input), stop) };
}
