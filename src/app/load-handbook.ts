import { decode, maxFileBytes, type TextFile } from '../core/decode.js';
import type { Handbook, PolicyDocument } from '../core/handbook/handbook.js';
import { fileKind, isTextPlace, settingsFile } from '../core/handbook/layout.js';
import { readDocument } from '../core/handbook/read-document.js';
import { readHandbook } from '../core/handbook/read-handbook.js';
import type { Files } from '../ports.js';
import { dirnameOf, joinPath, shownPath } from './paths.js';

/** The root of the handbook that a path lies in: the nearest folder with `unisono.yaml`, upwards; null when there is none. */
export async function findRoot({ start, files }: { start: string; files: Files }): Promise<string | null> {
  for (let folder = (await files.kind(start)) === 'folder' ? start : dirnameOf(start); ; folder = dirnameOf(folder)) {
    if ((await files.kind(joinPath(folder, settingsFile))) === 'file') return folder;
    if (dirnameOf(folder) === folder) return null;
  }
}

/** Reads the handbook at a root. `content` is the folder of the package with the guideline library; it is read only when the handbook cites it. */
export async function loadHandbook({
  root,
  cwd,
  content,
  files,
}: {
  root: string;
  cwd: string;
  content: string;
  files: Files;
}): Promise<Handbook> {
  const { files: paths, others } = await files.listAll(root);
  const texts: TextFile[] = others.flatMap(({ path, kind }) =>
    isTextPlace(path)
      ? [
          {
            path,
            file: shownPath({ path: joinPath(root, path), cwd }),
            content: decode({ failure: kind === 'link' ? 'link' : 'not-a-file' }),
          },
        ]
      : [],
  );
  for (const path of paths) if (fileKind(path) !== null) texts.push(await readText({ path, root, cwd, files }));
  return handbookOf({ texts, paths, shownRoot: shownPath({ path: root, cwd, folder: true }), cwd, content, files });
}

/** Makes a handbook of files from wherever; `paths` are all files below its root, `shownRoot` how its root is shown. */
export async function handbookOf({
  texts,
  paths,
  shownRoot,
  cwd,
  content,
  files,
}: {
  texts: readonly TextFile[];
  paths: readonly string[];
  shownRoot: string;
  cwd: string;
  content: string;
  files: Files;
}): Promise<Handbook> {
  const cites = texts.some(({ content }) => 'text' in content && content.text.includes('unisono:'));
  return readHandbook({ texts, paths, root: shownRoot, library: cites ? await loadLibrary({ content, cwd, files }) : new Map() });
}

async function readText({ path, root, cwd, files }: { path: string; root: string; cwd: string; files: Files }): Promise<TextFile> {
  const full = joinPath(root, path);
  const file = shownPath({ path: full, cwd });
  const read = await files.read(full, { maxBytes: maxFileBytes });
  return { path, file, content: decode(read.ok ? { bytes: read.bytes } : { failure: read.reason }) };
}

/** The guideline library of the package, by policy id. */
export async function loadLibrary({ content, cwd, files }: { content: string; cwd: string; files: Files }): Promise<Handbook['library']> {
  const library = new Map<string, PolicyDocument[]>();
  for (const path of await files.list(joinPath(content, 'policies'))) {
    if (!path.endsWith('.md')) continue;
    const read = await readText({ path: `policies/${path}`, root: content, cwd, files });
    if (!('text' in read.content)) continue;
    const document = readDocument({ source: { file: read.file, text: read.content.text }, path: read.path });
    const id = document.head.id ?? '';
    library.set(id, [...(library.get(id) ?? []), document]);
  }
  return library;
}
