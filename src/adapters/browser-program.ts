import { existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True for a file. */
  exists(path: string): boolean;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const macPlaces = ['Google Chrome', 'Microsoft Edge', 'Chromium'].flatMap((name) => [
  `/Applications/${name}.app/Contents/MacOS/${name}`,
  `Applications/${name}.app/Contents/MacOS/${name}`,
]);

const windowsPlaces = [
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
];

/** This machine. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: (path) => existsSync(path) && statSync(path).isFile(),
};

/**
 * An installed Chromium, Chrome or Edge: the one that `UNISONO_BROWSER` names, else the first at the usual places. Only absolute folders of `PATH` are searched,
 * never the working folder. Null when there is none.
 */
export function browserProgram({ platform, env, exists }: Machine): string | null {
  const named = env.UNISONO_BROWSER ?? '';
  if (named !== '') return exists(named) ? named : null;
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES(X86)'], env.PROGRAMFILES, env.LOCALAPPDATA].flatMap((root) => (root === undefined ? [] : [root]));
    const places = windowsPlaces.flatMap((place) => roots.map((root) => win32.join(root, place)));
    return places.find(exists) ?? null;
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => posix.isAbsolute(folder));
  const onPath = names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  const home = env.HOME ?? '';
  const inApps = macPlaces.flatMap((place) => (posix.isAbsolute(place) ? [place] : home === '' ? [] : [posix.join(home, place)]));
  return [...(platform === 'darwin' ? inApps : []), ...onPath].find(exists) ?? null;
}
