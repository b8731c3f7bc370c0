import { decode, maxFileBytes, type RawContent, type TextFile } from '../core/decode.js';
import type { Handbook } from '../core/handbook/handbook.js';
import { fileKind, settingsFile } from '../core/handbook/layout.js';
import { releasedFolder } from '../core/versions/released-state.js';
import type { Revision } from '../core/versions/revision.js';
import type { Files, Git, GitRepository } from '../ports.js';
import { handbookOf, loadHandbook } from './load-handbook.js';
import { joinPath } from './paths.js';

/** Where a handbook keeps the texts as of each document's last release, relative to its root; also the name of that revision. */
const releasedName = releasedFolder.slice(0, -1);

/** How somebody asks for the last release by hand. */
const lastRelease = 'released';

export interface BaseRequest {
  /** The root of the handbook, absolute. */
  readonly root: string;
  /** A git reference, `<policy>@<version>`, a version number, `released`; null for what a change is measured against by default. */
  readonly asked: string | null;
  readonly cwd: string;
  /** The folder of the package with the guideline library. */
  readonly content: string;
  /** The policies that a bare version number may belong to; all when left out. */
  readonly policies?: readonly string[];
}

export type OpenedBase =
  | { readonly why: 'found'; readonly base: Revision }
  | {
      readonly why: 'no-history';
      readonly base: null;
      readonly git: boolean;
      /** True when history is cut off, so that there may be one. */
      readonly shallow: boolean;
    }
  | {
      readonly why: 'asked-missing';
      readonly base: null;
      readonly asked: string;
      /** `ambiguous`: several policies have that version; `no-handbook`: the state is there, but no handbook in it. */
      readonly reason: 'unknown' | 'ambiguous' | 'no-handbook';
      /** What may have been meant: branches, tags; for `ambiguous` the tags that fit. */
      readonly meant: readonly string[];
      readonly git: boolean;
      readonly shallow: boolean;
    };

interface Ports {
  readonly files: Files;
  readonly git: Git;
}

/**
 * Opens the state that a handbook is compared with. By default: on a branch the merge base with the default branch, on the default branch the last release; without git the
 * last release; else none. Throws a `UserError` where git refuses to read the repository.
 */
export async function openBase(request: BaseRequest, ports: Ports): Promise<OpenedBase> {
  const repository = await ports.git.open(request.root);
  const facts = { git: repository !== null, shallow: repository?.shallow ?? false };
  if (request.asked !== null) return openAsked({ ...request, asked: request.asked, repository, facts }, ports);
  const branched = repository === null ? null : await branchPoint(repository);
  const base =
    (branched === null || repository === null ? null : await readRevision({ ...request, from: { repository, ...branched } }, ports)) ??
    (await readRevision({ ...request, from: 'released' }, ports)) ??
    (repository === null ? null : await newestTag({ ...request, repository }, ports));
  return base === null ? { why: 'no-history', base: null, ...facts } : { why: 'found', base };
}

export type RevisionSource = 'released' | { readonly repository: GitRepository; readonly commit: string; readonly name: string };

/**
 * Reads a handbook as it stood at a commit, or at its last release. A handbook that lay in another folder of the repository is found when it is the only one there. Null when
 * there is none.
 */
export async function readRevision(
  { root, cwd, content, from }: Pick<BaseRequest, 'root' | 'cwd' | 'content'> & { readonly from: RevisionSource },
  { files }: Pick<Ports, 'files'>,
): Promise<Revision | null> {
  if (from === 'released') {
    const folder = joinPath(root, releasedName);
    if ((await files.kind(folder)) !== 'folder') return null;
    const handbook = await loadHandbook({ root: folder, cwd, content, files });
    return handbook.files.length === 0 ? null : { name: releasedName, from: 'released', handbook };
  }
  const { repository, commit, name } = from;
  const found = (await filesOf({ repository, commit, folder: repository.folder })) ?? (await filesElsewhere({ repository, commit }));
  if (found === null) return null;
  const texts = found.raw.map(({ path, content }): TextFile => ({ path, file: `${name}:${path}`, content: decode(content) }));
  const handbook: Handbook = await handbookOf({ texts, paths: found.paths, root: `${name}:` }, { cwd, content, files });
  return { name, from: 'git', handbook };
}

interface TreeFiles {
  readonly raw: readonly { readonly path: string; readonly content: RawContent }[];
  readonly paths: readonly string[];
}

/** The handbook's files in a folder at a commit; null when no handbook lies there. */
async function filesOf({
  repository,
  commit,
  folder,
}: {
  repository: GitRepository;
  commit: string;
  folder: string;
}): Promise<TreeFiles | null> {
  const paths: string[] = [];
  const raw = await repository.filesAt({
    commit,
    folder,
    maxBytes: maxFileBytes,
    wants(path) {
      paths.push(path);
      return fileKind(path) !== null;
    },
  });
  return paths.includes(settingsFile) ? { raw, paths } : null;
}

async function filesElsewhere({ repository, commit }: { repository: GitRepository; commit: string }): Promise<TreeFiles | null> {
  const roots: string[] = [];
  await repository.filesAt({
    commit,
    folder: '',
    maxBytes: 0,
    wants(path) {
      if ((path === settingsFile || path.endsWith(`/${settingsFile}`)) && !/(?:^|\/)\.unisono\//.test(path))
        roots.push(path.slice(0, -settingsFile.length).replace(/\/$/, ''));
      return false;
    },
  });
  const [folder] = roots;
  return folder !== undefined && roots.length === 1 ? filesOf({ repository, commit, folder }) : null;
}

/** Where the work began to differ from the default branch; null on the default branch itself and where that cannot be told. */
async function branchPoint(repository: GitRepository): Promise<{ commit: string; name: string } | null> {
  const [head, branch, name] = await Promise.all([repository.resolve('HEAD'), repository.branch(), repository.defaultBranch()]);
  if (head === null || name === null || name === branch || name === `origin/${branch}`) return null;
  const commit = await repository.mergeBase('HEAD', name);
  // A build of the default branch stands on its newest commit without being on a branch.
  if (commit === null || (branch === null && commit === head)) return null;
  return { commit, name };
}

async function newestTag(request: BaseRequest & { readonly repository: GitRepository }, ports: Ports): Promise<Revision | null> {
  for (const name of (await request.repository.tags('*@*')).slice(0, 1)) {
    const commit = await request.repository.resolve(`refs/tags/${name}`);
    if (commit !== null) return readRevision({ ...request, from: { repository: request.repository, commit, name } }, ports);
  }
  return null;
}

type Asked = BaseRequest & {
  readonly asked: string;
  readonly repository: GitRepository | null;
  readonly facts: { readonly git: boolean; readonly shallow: boolean };
};

async function openAsked(request: Asked, ports: Ports): Promise<OpenedBase> {
  const { asked, repository, facts } = request;
  const missing = (reason: 'unknown' | 'ambiguous' | 'no-handbook', meant: readonly string[] = []): OpenedBase => ({
    why: 'asked-missing',
    base: null,
    asked,
    reason,
    meant,
    ...facts,
  });
  const target = repository === null ? null : await namedCommit({ ...request, repository });
  if (target !== null && 'tags' in target) return missing('ambiguous', target.tags);
  if (target !== null && repository !== null) {
    const base = await readRevision({ ...request, from: { repository, ...target } }, ports);
    return base === null ? missing('no-handbook') : { why: 'found', base };
  }
  const released = await releasedAs(request, ports);
  if (released !== null) return { why: 'found', base: released };
  return missing('unknown', repository === null ? [] : [...(await repository.branches()), ...(await repository.tags('*'))]);
}

const versionNumber = /^v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/;

/** The commit that somebody named; the tags that fit when a version number means several commits. */
async function namedCommit({
  asked,
  policies = [],
  repository,
}: Asked & { readonly repository: GitRepository }): Promise<{ commit: string; name: string } | { tags: readonly string[] } | null> {
  const version = versionNumber.exec(asked)?.[1];
  const commit = await repository.resolve(asked);
  if (commit !== null) return { commit, name: asked };
  if (version === undefined) return null;
  const tags = (await repository.tags(`*@${version}`)).filter((tag) => policies.length === 0 || policies.includes(policyOf(tag)));
  const commits = await Promise.all(tags.map((tag) => repository.resolve(`refs/tags/${tag}`)));
  const [name, found] = [tags[0], commits[0]];
  if (name === undefined || found == null) return null;
  return commits.every((other) => other === found) ? { commit: found, name } : { tags };
}

function policyOf(tag: string): string {
  return tag.slice(0, tag.lastIndexOf('@'));
}

/** The last release when it is what was asked for: by its name, or by a version that a document in it has. */
async function releasedAs({ asked, policies = [], ...request }: Asked, ports: Ports): Promise<Revision | null> {
  const at = asked.lastIndexOf('@');
  const version = versionNumber.exec(asked.slice(at + 1))?.[1];
  if (asked !== lastRelease && asked !== releasedName && version === undefined) return null;
  const released = await readRevision({ ...request, from: 'released' }, ports);
  if (released === null || version === undefined) return released;
  const wanted = at > 0 ? [asked.slice(0, at)] : policies;
  const fits = released.handbook.documents.some(
    ({ head }) => head.version === version && (wanted.length === 0 || wanted.includes(head.id ?? '')),
  );
  return fits ? released : null;
}
