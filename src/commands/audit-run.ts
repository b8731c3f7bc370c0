import { endsOnInterrupt } from '../adapters/interrupts.js';
import { type AuditRequest, audit } from '../app/audit.js';
import type { AuditResult } from '../core/audit-result.js';
import type { Localised } from '../core/language.js';
import { auditPorts } from './audit-ports.js';
import type { Session } from './session.js';

/** The audit itself, which Ctrl-C ends with one sentence. */
export async function audited({ request, session }: { request: AuditRequest; session: Session }): Promise<AuditResult> {
  const stop = endsOnInterrupt(notFinished);
  try {
    return await audit(request, { ...auditPorts(session), stop });
  } finally {
    stop.release();
  }
}

const notFinished: Localised = {
  de: 'Die Prüfung des Kanalplans wurde abgebrochen, bevor sie fertig war. Es wurde nichts geschrieben.',
  en: 'The audit of the channel plan was stopped before it was done. Nothing was written.',
};

/** For Ctrl-C while results are written. */
export const resultsWritten: Localised = {
  de: 'Abgebrochen, als die Ergebnisse schon geschrieben wurden; jede Datei ist vollständig.',
  en: 'Interrupted while results were being written; every file is complete.',
};
