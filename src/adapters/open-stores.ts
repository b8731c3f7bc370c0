import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { UserError } from '../core/user-error.js';
import type { LearnerState, Records } from '../ports.js';
import { folderRecords } from './folder-records.js';
import { folderLearnerState } from './learner-state.js';
import { userFolders } from './user-folders.js';

export interface Stores {
  readonly records: Records;
  readonly state: LearnerState;
  /** The folder of the records, absolute. */
  readonly where: string;
}

/**
 * Opens the stores of this call: records in the folder named by `--records`, else by `UNISONO_RECORDS`, else by `records.folder` of `unisono.yaml` (relative to the
 * handbook), else in the user's own data folder; the learner's state always in the user's own. Throws a `UserError` for a database address.
 */
export function openStores({
  asked,
  setting,
  cwd,
  root,
  environment,
  platform,
}: {
  asked: string | null;
  setting: string | null;
  cwd: string;
  root: string;
  environment: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
}): Stores {
  const home = (platform === 'win32' ? environment.USERPROFILE : environment.HOME) || homedir();
  const own = userFolders({ platform, environment, home });
  const named = asked ?? (environment.UNISONO_RECORDS || null);
  if (named !== null && /^postgres(?:ql)?:/i.test(named)) throw noDatabase();
  const where = named !== null ? resolve(cwd, named) : setting === null ? own.records : isAbsolute(setting) ? setting : join(root, setting);
  return { records: folderRecords(where), state: folderLearnerState(own.state), where };
}

function noDatabase(): UserError {
  return new UserError({
    what: { de: 'Diese Version kann Nachweise nicht in einer Datenbank ablegen.', en: 'This version cannot keep records in a database.' },
    hint: {
      de: 'Nennen Sie einen Ordner: --records ORDNER oder UNISONO_RECORDS=ORDNER',
      en: 'Name a folder: --records DIR or UNISONO_RECORDS=DIR',
    },
  });
}
