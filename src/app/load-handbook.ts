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

/** What a handbook is made of, as plain data. */
export interface HandbookTexts extends Omit<Parameters<typeof readHandbook>[0], 'paths' | 'library'> {
  /** All files below its root, read or not. */
  readonly paths: readonly string[];
  /** The texts of the guideline library; empty when the handbook does not cite it. */
  readonly library: readonly TextFile[];
}

interface HandbookPlace {
  readonly root: string;
  readonly cwd: string;
  /** The folder of the package with the guideline library. */
  readonly content: string;
  readonly files: Files;
}

/** Reads the handbook at a root. */
export async function loadHandbook(place: HandbookPlace): Promise<Handbook> {
  return makeHandbook(await loadTexts(place));
}

/** Reads the texts of the handbook at a root, and the guideline library when one of them cites it. */
export async function loadTexts(
  { root, cwd, content, files }: HandbookPlace,
  onRead?: (done: number, total: number) => Promise<void>,
): Promise<HandbookTexts> {
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
  const own = paths.filter((path) => fileKind(path) !== null);
  for (const [index, path] of own.entries()) {
    await onRead?.(index, own.length);
    texts.push(await readText({ path, root, cwd, files }));
  }
  return withLibrary({ texts, paths, root: shownPath({ path: root, cwd, folder: true }) }, { cwd, content, files });
}

/** Makes a handbook of files from wherever; `paths` are all files below its root, `root` how its root is shown. */
export async function handbookOf(parts: Omit<HandbookTexts, 'library'>, place: Omit<HandbookPlace, 'root'>): Promise<Handbook> {
  return makeHandbook(await withLibrary(parts, place));
}

async function withLibrary(
  parts: Omit<HandbookTexts, 'library'>,
  { cwd, content, files }: Omit<HandbookPlace, 'root'>,
): Promise<HandbookTexts> {
  const cites = parts.texts.some((text) => 'text' in text.content && text.content.text.includes('unisono:'));
  return { ...parts, library: cites ? await libraryTexts({ content, cwd, files }) : [] };
}

/** Makes the handbook of what was read. */
export function makeHandbook({ library, ...parts }: HandbookTexts): Handbook {
  return readHandbook({ ...parts, library: libraryOf(library) });
}

async function readText({ path, root, cwd, files }: { path: string; root: string; cwd: string; files: Files }): Promise<TextFile> {
  const full = joinPath(root, path);
  const file = shownPath({ path: full, cwd });
  const read = await files.read(full, { maxBytes: maxFileBytes });
  return { path, file, content: decode(read.ok ? { bytes: read.bytes } : { failure: read.reason }) };
}

/** The guideline library of the package, by policy id. */
export async function loadLibrary(place: Omit<HandbookPlace, 'root'>): Promise<Handbook['library']> {
  return libraryOf(await libraryTexts(place));
}

async function libraryTexts({ content, cwd, files }: Omit<HandbookPlace, 'root'>): Promise<readonly TextFile[]> {
  const texts: TextFile[] = [];
  for (const path of await files.list(joinPath(content, 'policies')))
    if (path.endsWith('.md')) texts.push(await readText({ path: `policies/${path}`, root: content, cwd, files }));
  return texts;
}

function libraryOf(texts: readonly TextFile[]): Handbook['library'] {
  const library = new Map<string, PolicyDocument[]>();
  for (const { path, file, content } of texts) {
    if (!('text' in content)) continue;
    const document = readDocument({ source: { file, text: content.text }, path });
    const id = document.head.id ?? '';
    library.set(id, [...(library.get(id) ?? []), document]);
  }
  return library;
}
