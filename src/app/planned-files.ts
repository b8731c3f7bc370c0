import type { FileStep } from '../core/adopt/adoption.js';
import type { Files, Listing } from '../ports.js';
import { joinPath } from './paths.js';

/** The file system as it will be below a folder once changes are made; nothing is written. */
export function plannedFiles({ files, root, steps }: { files: Files; root: string; steps: readonly FileStep[] }): Files {
  const planned = new Map(steps.map(({ path, after }) => [joinPath(root, path), after] as const));
  const listing = async (folder: string): Promise<Listing> => {
    const found = await files.listAll(folder);
    if (folder !== root) return found;
    const paths = new Set(found.files);
    for (const { path, after } of steps)
      if (after === null) paths.delete(path);
      else paths.add(path);
    return { files: [...paths].sort(), others: found.others };
  };
  return {
    ...files,
    async read(path, options) {
      const text = planned.get(path);
      if (text === undefined) return files.read(path, options);
      if (text === null) return { ok: false, reason: 'missing', detail: 'ENOENT' };
      return { ok: true, bytes: new TextEncoder().encode(text) };
    },
    async kind(path) {
      const text = planned.get(path);
      return text === undefined ? files.kind(path) : text === null ? 'missing' : 'file';
    },
    list: async (folder) => (await listing(folder)).files,
    listAll: listing,
  };
}
