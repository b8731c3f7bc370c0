import { isAbsolute, posix, win32 } from 'node:path';

export interface UserFolders {
  /** Where training records are kept unless a folder is named. */
  readonly records: string;
  /** What concerns nobody but the learner: resume points, answers, the person code. */
  readonly state: string;
}

/**
 * The user's own folders on this system: XDG base directories (specifications.freedesktop.org/basedir-spec, relative values are ignored as it asks), `LOCALAPPDATA` on
 * Windows, `Library/Application Support` on macOS.
 */
export function userFolders({
  platform,
  environment,
  home,
}: {
  platform: NodeJS.Platform;
  environment: Readonly<Record<string, string | undefined>>;
  home: string;
}): UserFolders {
  if (platform === 'win32') {
    const local = environment.LOCALAPPDATA;
    const base = win32.join(local !== undefined && win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local'), 'unisono');
    return { records: win32.join(base, 'records'), state: win32.join(base, 'state') };
  }
  const support = posix.join(home, 'Library', 'Application Support');
  const folder = (variable: string, usual: string): string => {
    const value = environment[variable];
    if (value !== undefined && isAbsolute(value)) return posix.join(value, 'unisono');
    return posix.join(platform === 'darwin' ? support : posix.join(home, usual), 'unisono');
  };
  return {
    records: posix.join(folder('XDG_DATA_HOME', '.local/share'), 'records'),
    state: posix.join(folder('XDG_STATE_HOME', '.local/state'), 'state'),
  };
}
