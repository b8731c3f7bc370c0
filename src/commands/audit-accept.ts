import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { accept } from '../app/accept.js';
import type { AuditRequest } from '../app/audit.js';
import type { AuditResult } from '../core/audit-result.js';
import { UserError } from '../core/user-error.js';
import type { acceptFlags } from './audit-flags.js';
import type { FlagValues } from './flags.js';

/** Enters an accepted risk and returns the audit as it is then. Throws a UserError that names the flags which are missing. */
export async function acceptRisk({
  request,
  flags,
}: {
  request: AuditRequest;
  flags: FlagValues<typeof acceptFlags>;
}): Promise<AuditResult> {
  const { accept: at, reason, by, until } = flags;
  const given = { accept: at, reason, by, until };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined || value.trim() === '' ? [`--${name}`] : []));
  if (at === undefined || reason === undefined || by === undefined || until === undefined || missing.length > 0)
    throw new UserError({
      what: {
        de: `Wer ein Risiko in Kauf nimmt, nennt Grund, Rolle und letzten Tag; es fehlt: ${missing.join(', ')}.`,
        en: `Accepting a risk takes a reason, a role and a last day; missing: ${missing.join(', ')}.`,
      },
      hint: {
        de: 'Zum Beispiel: unisono audit --accept SEL-09@facebook --reason "Zwei Stellen sind ausgeschrieben." --by comms-lead --until 2027-03-31',
        en: 'For example: unisono audit --accept SEL-09@facebook --reason "Two posts are advertised." --by comms-lead --until 2027-03-31',
      },
    });
  return accept({ ...request, accept: at, reason, by, until }, { files: nodeFiles, sheets: nodeSheets });
}
