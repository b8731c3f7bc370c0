import type { Records } from '../ports.js';
import { openStores } from './open-stores.js';

/**
 * The store of records that the company set up: named by `UNISONO_RECORDS`, else by `records.folder` of `unisono.yaml`; null when neither names one, since the user's own
 * folder knows nobody else. Throws a `UserError` where it cannot be opened.
 */
export function configuredRecords({
  setting,
  cwd,
  root,
  environment,
  platform,
}: {
  setting: string | null;
  cwd: string;
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
}): Records | null {
  if (setting === null && !environment.UNISONO_RECORDS) return null;
  return openStores({ asked: null, setting, cwd, root, environment, platform }).records;
}
