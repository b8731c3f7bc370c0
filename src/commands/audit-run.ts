import { endingWith } from '../adapters/interrupts.js';
import { type AuditRequest, audit } from '../app/audit.js';
import type { AuditResult } from '../core/audit-result.js';
import type { Localised } from '../core/language.js';
import { auditPorts } from './audit-ports.js';
import type { Session } from './session.js';

/** The audit itself, which Ctrl-C ends with one sentence. */
export function audited({ request, session }: { request: AuditRequest; session: Session }): Promise<AuditResult> {
  return endingWith(auditNotFinished, (stop) => audit(request, { ...auditPorts(session), stop }));
}

export const auditNotFinished: Localised = {
  de: 'Die Prüfung des Kanalplans wurde abgebrochen, bevor sie fertig war. Es wurde nichts geschrieben.',
  en: 'The audit of the channel plan was stopped before it was done. Nothing was written.',
};
