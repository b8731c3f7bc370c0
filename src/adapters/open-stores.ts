import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { LearnerState, Marks, Records } from '../ports.js';
import { folderMarks } from './folder-marks.js';
import { folderRecords } from './folder-records.js';
import { folderLearnerState } from './learner-state.js';
import { postgresMarks } from './postgres-marks.js';
import { postgresRecords } from './postgres-records.js';
import { postgresSession } from './postgres-session.js';
import { userFolders } from './user-folders.js';

export interface Stores {
  readonly records: Records;
  readonly marks: Marks;
  readonly state: LearnerState;
  /** The user's own folder, for what concerns nobody else. */
  readonly own: string;
}

/**
 * Opens the stores of this call: records in the folder or the PostgreSQL database named by `--records`, else by `UNISONO_RECORDS`, else in the folder `records.folder` of `unisono.yaml`
 * (relative to the handbook; an address of a database is never read from it), else in the user's own data folder; the learner's state always in the user's own.
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
  const state = folderLearnerState(own.state);
  if (named !== null && /^postgres(?:ql)?:/i.test(named)) {
    const session = postgresSession(named);
    return { records: postgresRecords(named, session), marks: postgresMarks(session), state, own: own.state };
  }
  const where = named !== null ? resolve(cwd, named) : setting === null ? own.records : isAbsolute(setting) ? setting : join(root, setting);
  return { records: folderRecords(where), marks: folderMarks(where), state, own: own.state };
}
