import type { Files } from '../ports.js';

/** The files with some of them as they will be, by the paths under which they are read. */
export function withTexts(files: Files, texts: ReadonlyMap<string, Uint8Array>): Files {
  return {
    ...files,
    async read(path, options) {
      const bytes = texts.get(path);
      return bytes === undefined ? files.read(path, options) : { ok: true, bytes };
    },
  };
}
