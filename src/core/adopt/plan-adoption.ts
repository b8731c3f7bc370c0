import type { RawFile } from '../decode.js';
import { editText, type TextEdit } from '../edit-text.js';
import { compareText } from '../finding.js';
import { statuses } from '../handbook/document-head.js';
import type { PolicyDocument } from '../handbook/handbook.js';
import { readDocument } from '../handbook/read-document.js';
import type { Language } from '../language.js';
import { cleanValue } from '../scaffold/clean-value.js';
import type { Steps } from '../steps.js';
import { entryOf } from '../yaml/node.js';
import { type HeadChange, headEdits } from './adopt-head.js';
import type { AdoptedDocument, Adoption, Doubt, FileStep, Reason } from './adoption.js';
import { anchorEdits, plainTitle } from './anchors.js';
import { type Family, familiesOf, type Member } from './families.js';
import { type ForeignFile, type LeftFile, readForeign } from './foreign-file.js';
import { headLines, versionFor } from './head-lines.js';
import { relinkEdits, relinked } from './relink.js';
import { targetPath } from './target-path.js';

export interface AdoptionRequest {
  /** The files that may become documents. */
  readonly candidates: readonly RawFile[];
  /** Other Markdown files whose links must keep working. */
  readonly neighbours: readonly RawFile[];
  /** Every path below the folder, read or not. */
  readonly paths: readonly string[];
  /** True when the folder is a handbook already: then only documents without front matter are taken in, and none of them moves. */
  readonly handbook: boolean;
  /** The languages that `unisono.yaml` states; empty where it states none. */
  readonly languages: readonly string[];
  /** The language of texts for documents in a language of which we have none. */
  readonly language: Language;
  readonly today: string;
}

/**
 * Plans how the documents of a folder become documents of a handbook, with a pause after each document. Every document that cannot be taken in safely is left as it is, with the
 * reason.
 */
export function* planAdoption(request: AdoptionRequest): Steps<Adoption> {
  const read = yield* inTurn(request.candidates, readForeign);
  const left = read.filter((file): file is LeftFile => 'why' in file && isNews(file, request));
  let files = read.filter((file): file is ForeignFile => !('why' in file));
  // What turns out to be unusable only as a whole is left out, and the rest is planned again without it.
  for (;;) {
    const { adoption, unusable } = yield* plan({ request, files });
    if (unusable.length === 0) return { ...adoption, left: [...left].sort((a, b) => compareText(a.path, b.path)) };
    left.push(...unusable);
    const paths = new Set(unusable.map(({ path }) => path));
    files = files.filter(({ path }) => !paths.has(path));
  }
}

/** One after the other, with a pause behind each. */
function* inTurn<T, R>(items: readonly T[], work: (item: T) => R): Steps<R[]> {
  const done: R[] = [];
  for (const item of items) {
    done.push(work(item));
    yield;
  }
  return done;
}

/** In a handbook, what is wrong with front matter is what `lint` is for. */
function isNews({ why }: LeftFile, { handbook }: AdoptionRequest): boolean {
  return !handbook || why === 'toml' || why === 'json';
}

function* plan({ request, files }: { request: AdoptionRequest; files: readonly ForeignFile[] }): Steps<{
  adoption: Omit<Adoption, 'left'>;
  unusable: readonly LeftFile[];
}> {
  const members = membersOf({ request, files });
  const families = familiesOf(members);
  const languages = [...new Set([...request.languages, ...byCount(members.map(({ lang }) => lang))])];
  const several = languages.length > 1;
  const fresh = families.flatMap((family) => family.members.filter(({ fixed }) => !fixed).map((member) => ({ family, member })));
  const { moved, unusable } = moves({ fresh, request, several });
  if (unusable.length > 0) return { adoption: nothing, unusable };
  const exists = existing(request.paths);
  const anchors = new Map((yield* inTurn(families, anchorsOf)).flat());
  const results = yield* inTurn(fresh, (one) => document({ ...one, request, moved, exists, anchors, several }));
  const broken = results.flatMap((result) => ('why' in result ? [result] : []));
  if (broken.length > 0) return { adoption: nothing, unusable: broken };
  const done = results.flatMap((result) => ('why' in result ? [] : [result]));
  const neighbours = (yield* inTurn(request.neighbours, (neighbour) => relinked({ neighbour, moved, exists }))).flatMap((one) => one ?? []);
  const roles = new Map(
    fresh.flatMap(({ member }) =>
      [member.file.stated.owner, member.file.stated.approver].flatMap((role) => (role === null ? [] : [[role.id, role] as const])),
    ),
  );
  const documents = done.map(({ adopted }) => adopted).sort((a, b) => compareText(a.from, b.from));
  const steps: FileStep[] = [
    ...done.map(({ adopted: { from, to }, before, after }) => ({ path: to, before: from === to ? before : null, after })),
    ...neighbours.map(({ path, before, after }) => ({ path, before, after })),
    ...done.flatMap(({ adopted: { from, to }, before }) => (from === to ? [] : [{ path: from, before, after: null }])),
  ];
  return {
    adoption: {
      documents,
      relinked: neighbours.map(({ path, links }) => ({ path, links })),
      foreignAnchors: done.reduce((sum, { foreign }) => sum + foreign, 0),
      languages,
      roles: [...roles.values()].sort((a, b) => compareText(a.id, b.id)),
      steps,
    },
    unusable: [],
  };
}

const nothing: Omit<Adoption, 'left'> = { documents: [], relinked: [], foreignAnchors: 0, languages: [], roles: [], steps: [] };

function membersOf({ request, files }: { request: AdoptionRequest; files: readonly ForeignFile[] }): readonly Member[] {
  const detected = byCount(files.flatMap((file) => file.detected ?? []));
  const fallback = request.languages[0] ?? detected[0] ?? request.language;
  return files.map((file): Member => {
    const { stated, name } = file;
    const fixed = request.handbook && file.document.markdown.frontMatter !== null;
    const title = titleOf(file);
    if (stated.lang !== null) return { file, fixed, title, lang: stated.lang, langBy: 'stated' };
    if (name.language !== null) return { file, fixed, title, lang: name.language, langBy: 'name' };
    if (file.detected !== null) return { file, fixed, title, lang: file.detected, langBy: 'words' };
    return { file, fixed, title, lang: fallback, langBy: 'default' };
  });
}

/** The title that is stated, else the first heading of the highest level, else the file name. */
function titleOf({ stated, document, name }: ForeignFile): string {
  const headings = document.markdown.blocks.filter((block) => block.kind === 'heading');
  const heading = headings.find(({ level }) => level === 1) ?? headings[0];
  const found = stated.title ?? cleanValue(plainTitle(heading?.inline.text ?? ''));
  return found !== '' ? found : cleanValue(name.stem.replace(/[-_]+/g, ' ')) || '?';
}

/** Different values, the most frequent first, equal ones in the order of the alphabet. */
function byCount(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([value]) => value);
}

interface Fresh {
  readonly family: Family;
  readonly member: Member;
}

/** Where the documents go, by old path. One that would take the place of another file is left alone; names that differ only in case are one name on many systems. */
function moves({ fresh, request, several }: { fresh: readonly Fresh[]; request: AdoptionRequest; several: boolean }): {
  moved: ReadonlyMap<string, string>;
  unusable: readonly LeftFile[];
} {
  const moved = new Map<string, string>();
  if (request.handbook) return { moved, unusable: [] };
  const unusable: LeftFile[] = [];
  const taken = new Map(request.paths.map((path) => [folded(path), path]));
  for (const { family, member } of fresh) {
    const from = member.file.path;
    const to = targetPath({ family, member, several });
    if (to === from) continue;
    if (taken.has(folded(to))) unusable.push({ path: from, why: 'taken' });
    else moved.set(from, to);
    taken.set(folded(to), to);
  }
  return { moved, unusable };
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function existing(paths: readonly string[]): (path: string) => boolean {
  const known = new Set<string>();
  for (const path of paths) {
    known.add(path);
    for (let slash = path.lastIndexOf('/'); slash > 0 && !known.has(path.slice(0, slash)); slash = path.lastIndexOf('/', slash - 1))
      known.add(path.slice(0, slash));
  }
  return (path) => known.has(path.replace(/\/$/, ''));
}

type Anchors = ReadonlyMap<string, ReturnType<typeof anchorEdits>[number]>;

function anchorsOf({ members, type }: Family): readonly (readonly [string, ReturnType<typeof anchorEdits>[number]])[] {
  const documents = members.map(({ file, lang }) => ({ markdown: file.document.markdown, text: file.text, lang }));
  const none = { edits: [], foreign: 0 };
  return anchorEdits({ documents, type }).map((found, index) => [members[index]?.file.path ?? '', found ?? none] as const);
}

interface Done {
  readonly adopted: AdoptedDocument;
  readonly before: string;
  readonly after: string;
  readonly foreign: number;
}

function document({
  family,
  member,
  request,
  moved,
  exists,
  anchors,
}: Fresh & {
  request: AdoptionRequest;
  moved: ReadonlyMap<string, string>;
  exists: (path: string) => boolean;
  anchors: Anchors;
  several: boolean;
}): Done | LeftFile {
  const { file, lang, title } = member;
  const { path: from, text } = file;
  const to = moved.get(from) ?? from;
  const head = headEdits({ file, lines: headLines({ member, family, language: request.language, today: request.today }) });
  const links = relinkEdits({ markdown: file.document.markdown, text, from, to, moved, exists });
  const found = anchors.get(from) ?? { edits: [], foreign: 0 };
  const tries = [found, { edits: [], foreign: 0 }];
  for (const { edits, foreign } of tries) {
    const after = edited({ file, edits: [...head.edits, ...edits, ...links], to });
    if (after.head.id !== family.id || after.problems.some(({ rule }) => rule === 'yaml-syntax' || rule === 'fm-safe-yaml')) break;
    if (!sameOutline(after, file.document)) continue;
    const adopted: AdoptedDocument = {
      ...{ from, to, id: family.id, type: family.type, title, lang, version: versionFor(member) },
      ...{ added: head.added, rewritten: head.rewritten, anchors: edits.length, links: links.length },
      reasons: reasonsOf({ family, member }),
      doubts: doubtsOf({ family, member, head }),
    };
    return { adopted, before: text, after: after.source.text, foreign };
  }
  return { path: from, why: 'head-broken' };
}

function edited({ file, edits, to }: { file: ForeignFile; edits: readonly TextEdit[]; to: string }): PolicyDocument {
  return readDocument({ source: { file: to, text: editText(file.text, edits) }, path: to });
}

/** An anchor must never change what a document is made of. */
function sameOutline(a: PolicyDocument, b: PolicyDocument): boolean {
  const shape = ({ markdown }: PolicyDocument): string =>
    JSON.stringify(markdown.sections.map(({ level, title }) => [level, title.replace(/\s+/g, ' ')]));
  return a.markdown.blocks.length === b.markdown.blocks.length && shape(a) === shape(b);
}

function reasonsOf({ family: { typeBy, members }, member: { langBy } }: Fresh): readonly Reason[] {
  return [
    ...(typeBy === 'stated' || typeBy === 'folder' ? [{ code: `type-${typeBy}` as const }] : []),
    ...(typeof typeBy === 'object' && typeBy.words.length > 0 ? [{ code: 'type-words' as const, words: typeBy.words }] : []),
    ...(langBy === 'default' ? [] : [{ code: `lang-${langBy}` as const }]),
    ...(members.length > 1 ? [{ code: 'twin-same' as const }] : []),
  ];
}

function doubtsOf({ family, member, head }: Fresh & { head: HeadChange }): readonly Doubt[] {
  const { typeBy, idBy, takenId } = family;
  const { file, lang, langBy } = member;
  const { owner, approver } = file.stated;
  const status = entryOf(file.document.frontMatter, 'status')?.value;
  const isOpen = status?.kind === 'scalar' && status.value !== null && !statuses.some((known) => known === status.value);
  return [
    ...(typeof typeBy === 'object' && typeBy.words.length === 0 ? [{ code: 'type-default' as const }] : []),
    ...(typeof typeBy === 'object' && typeBy.words.length > 0 && typeBy.unsure ? [{ code: 'type-tie' as const, words: typeBy.words }] : []),
    ...(langBy === 'default' ? [{ code: 'lang-default' as const }] : []),
    ...(langBy !== 'default' && file.detected !== null && file.detected !== lang ? [{ code: 'lang-differs' as const }] : []),
    ...(idBy === 'number' ? [{ code: 'id-number' as const }] : []),
    ...(takenId === null ? [] : [{ code: 'id-taken' as const, id: takenId }]),
    ...(owner === null ? [] : [{ code: 'owner-role' as const, role: owner.id }]),
    ...(approver === null ? [] : [{ code: 'approver-role' as const, role: approver.id }]),
    ...(isOpen ? [{ code: 'status-open' as const, status: cleanValue(String(status.value)) }] : []),
    ...(head.setAside.length === 0 ? [] : [{ code: 'set-aside' as const, keys: head.setAside }]),
  ];
}
