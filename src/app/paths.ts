/** Paths as the use cases handle them: absolute, `/` as separator on every system (adapters translate). */

export function joinPath(folder: string, path: string): string {
  return folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`;
}

export function dirnameOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash <= 0) return path.startsWith('/') ? '/' : path;
  // `C:/` has no folder above it.
  return /^[A-Za-z]:$/.test(path.slice(0, slash)) ? `${path.slice(0, slash)}/` : path.slice(0, slash);
}

/** Resolves a path as somebody typed it against the working folder; `.` and `..` are resolved, `\` is taken as `/` on Windows paths only. */
export function resolvePath(cwd: string, typed: string): string {
  const absolute = /^(?:\/|[A-Za-z]:[\\/])/.test(typed);
  const full = absolute ? typed : joinPath(cwd, typed);
  const drive = /^[A-Za-z]:/.exec(full)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of full.slice(drive.length).split(drive === '' ? '/' : /[\\/]/)) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `${drive}/${parts.join('/')}`;
}

/** How people are shown a path: relative to the working folder when it lies below it or near it, else absolute. A folder ends in `/`, the working folder itself is empty. */
export function shownPath({ path, cwd, folder = false }: { path: string; cwd: string; folder?: boolean }): string {
  const end = folder ? '/' : '';
  if (path === cwd) return '';
  const base = cwd.endsWith('/') ? cwd : `${cwd}/`;
  if (path.startsWith(base)) return path.slice(base.length) + end;
  const here = cwd.split('/');
  const there = path.split('/');
  let same = 0;
  while (same < here.length && same < there.length && here[same] === there[same]) same += 1;
  const up = here.length - same;
  return up > 0 && up <= 3 && same > 1 ? '../'.repeat(up) + there.slice(same).join('/') + end : path + end;
}
