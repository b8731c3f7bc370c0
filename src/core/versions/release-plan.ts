import { compareText } from '../finding.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import { lockFile } from '../handbook/layout.js';
import { reviewsOfHandbook } from '../quiz/staleness.js';
import type { LevelSettings } from '../rules/levels.js';
import type { Steps } from '../steps.js';
import type { PolicyChange, Reason, Step } from './change.js';
import { compareHandbooks } from './compare.js';
import { type ApprovedDocument, approvedDocument } from './front-matter-release.js';
import { type Impact, impactOf } from './impact.js';
import { lockOf, writeLock } from './lock-text.js';
import { editorialNote, entryNote, noteLine } from './release-note.js';
import { isShared, ownRefusals, type Refusal, ruleRefusals } from './release-refusals.js';
import { nextVersion, type VersionChoice } from './release-version.js';
import { releasedFolder } from './released-state.js';

export interface ReleaseRequest {
  readonly handbook: Handbook;
  /** What stands before paths of the handbook in shown paths. */
  readonly root: string;
  /** The handbook as it lies in `.unisono/released/`, and the shown path of that folder; null before the first release. */
  readonly released: { readonly handbook: Handbook; readonly root: string } | null;
  /** `unisono.lock` as it stands; null when there is none. */
  readonly lockText: string | null;
  /** Ids; empty for everything that changed or was never released. */
  readonly policies: readonly string[];
  /** The note that was given for a policy in a language; null for the one in its front matter. */
  noteFor(policy: string, language: string): string | null;
  /** Why the version may be lower than the changes ask for. */
  readonly editorial: string | null;
  readonly today: string;
  /** Levels of the handbook's rules. */
  readonly settings: LevelSettings;
}

/** What a release will do. Nothing of it may be done while there are refusals. */
export interface ReleasePlan {
  readonly policies: readonly PolicyRelease[];
  /** Policies that are gone from the handbook and leave the released texts. */
  readonly withdrawn: readonly { readonly id: string; readonly version: string }[];
  /** Asked for by name, but there is nothing to release. */
  readonly unchanged: readonly string[];
  readonly files: readonly FileChange[];
  readonly tags: readonly string[];
  readonly impact: Impact;
  readonly refusals: readonly Refusal[];
}

export interface PolicyRelease {
  readonly id: string;
  readonly title: string;
  /** The version of the last release; null for the first one. */
  readonly from: string | null;
  readonly to: string;
  readonly step: Step;
  /** True when `to` is lower than the changes ask for, which `--editorial` explains. */
  readonly lowered: boolean;
  readonly reasons: readonly Reason[];
  readonly documents: readonly {
    readonly path: string;
    readonly language: string | null;
    readonly note: string;
    readonly effective: string;
  }[];
}

/** A file of the handbook, its path relative to the root, before and after; null where it is not there. */
export interface FileChange {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** One policy on its way to a release. */
export interface Candidate {
  readonly id: string;
  readonly documents: readonly PolicyDocument[];
  readonly choice: VersionChoice;
  readonly approved: readonly { readonly document: PolicyDocument; readonly approved: ApprovedDocument | null; readonly note: string }[];
}

/**
 * Plans a release: which policies get which version and why, every file before and after, the tags, whom it concerns, and everything that speaks against it at once.
 * Pure: the same handbook, state and day give the same plan. Pauses while the rules judge the documents.
 */
export function* releaseSteps(request: ReleaseRequest): Steps<ReleasePlan> {
  const { handbook, released, policies } = request;
  const changes = compareHandbooks({ before: released?.handbook ?? null, after: handbook });
  const now = byId(handbook);
  const former = byId(released?.handbook ?? null);
  const asked = policies.length === 0 ? [...new Set([...now.keys(), ...former.keys()])].sort(compareText) : [...new Set(policies)];
  const choices = asked.flatMap((id) => {
    const documents = inForce(now.get(id));
    if (documents.length === 0) return [];
    return [
      {
        id,
        documents,
        choice: nextVersion({ documents, former: former.get(id) ?? [], changes: of(changes, id), editorial: request.editorial }),
      },
    ];
  });
  const candidates = choices.filter(({ choice }) => choice.kind !== 'nothing').map((each) => approve({ ...each, request }));
  const withdrawn = asked.filter((id) => !now.has(id) && former.has(id));
  const after = planned({ handbook, candidates });
  const kept = releasedDocuments({ released: released?.handbook ?? null, candidates, withdrawn, after });
  const concerned = new Set([...candidates.map(({ id }) => id), ...withdrawn]);
  const busy = concerned.size > 0;
  const refusals = busy
    ? [
        ...ownRefusals({ request, candidates, changes, concerned }),
        ...(yield* ruleRefusals({ request, candidates, after, whole: policies.length === 0 })),
      ]
    : [];
  return {
    policies: candidates.map((candidate) => policyRelease(candidate)),
    withdrawn: withdrawn.map((id) => ({ id, version: former.get(id)?.find(({ head }) => head.version !== null)?.head.version ?? '' })),
    unchanged: policies.length === 0 ? [] : asked.filter((id) => !concerned.has(id)),
    files: busy ? fileChanges({ request, candidates, kept, after }) : [],
    tags: candidates.map(({ id, choice }) => `${id}@${choice.version}`),
    impact: impactOf({ changes: changes.filter(({ id }) => concerned.has(id)), handbook: after }),
    refusals,
  };
}

/** The policies and answers of a handbook by id; quizzes have no releases. */
export function byId(handbook: Handbook | null): ReadonlyMap<string, readonly PolicyDocument[]> {
  const found = new Map<string, PolicyDocument[]>();
  for (const document of handbook?.documents ?? []) {
    const { id, type } = document.head;
    if (id !== null && type !== 'quiz' && !document.path.startsWith('quizzes/')) found.set(id, [...(found.get(id) ?? []), document]);
  }
  return found;
}

function inForce(documents: readonly PolicyDocument[] | undefined): readonly PolicyDocument[] {
  return (documents ?? []).filter(({ head }) => head.status !== 'retired');
}

function of(changes: readonly PolicyChange[], id: string): readonly PolicyChange[] {
  return changes.filter((change) => change.id === id);
}

/** Stands for a note that is still missing, so that only that is complained about. */
const unnoted = '…';

function approve({ id, documents, choice, request }: Omit<Candidate, 'approved'> & { request: ReleaseRequest }): Candidate {
  const { today, editorial } = request;
  const approved = documents.map((document) => {
    const language = document.head.lang ?? '';
    const given = noteLine(request.noteFor(id, language) ?? entryNote({ document, version: choice.version }) ?? '');
    const note = choice.lowered && editorial !== null ? editorialNote({ note: given, reason: noteLine(editorial), language }) : given;
    return {
      document,
      note,
      approved: approvedDocument({ document, approval: { version: choice.version, day: today, note: note || unnoted } }),
    };
  });
  return { id, documents, choice, approved };
}

/** The handbook as it will stand. */
function planned({ handbook, candidates }: { handbook: Handbook; candidates: readonly Candidate[] }): Handbook {
  const after = new Map<HandbookFile, PolicyDocument>(
    candidates.flatMap((candidate) =>
      candidate.approved.flatMap(({ document, approved }) => (approved === null ? [] : [[document, approved.after] as const])),
    ),
  );
  return {
    ...handbook,
    documents: handbook.documents.map((document) => after.get(document) ?? document),
    files: handbook.files.map((file) => after.get(file) ?? file),
  };
}

/** The documents whose texts will lie in `.unisono/released/`: those of this release, and the others as they were. */
function releasedDocuments({
  released,
  candidates,
  withdrawn,
  after,
}: {
  released: Handbook | null;
  candidates: readonly Candidate[];
  withdrawn: readonly string[];
  after: Handbook;
}): readonly PolicyDocument[] {
  const renewed = new Set([...candidates.map(({ id }) => id), ...withdrawn]);
  const paths = new Set(candidates.flatMap(({ documents }) => documents.map(({ path }) => path)));
  const fresh = after.documents.filter(({ path }) => paths.has(path));
  const old = (released?.documents ?? []).filter(({ head, path }) => !renewed.has(head.id ?? '') && !paths.has(path));
  return [...fresh, ...old].sort((a, b) => compareText(a.path, b.path));
}

function policyRelease({ id, choice, documents, approved }: Candidate): PolicyRelease {
  return {
    id,
    title: documents[0]?.head.title ?? id,
    from: choice.from,
    to: choice.version,
    step: choice.step,
    lowered: choice.lowered,
    reasons: choice.reasons,
    documents: approved.map(({ document, note, approved: done }) => ({
      path: document.path,
      language: document.head.lang,
      note,
      effective: done?.after.head.effective ?? '',
    })),
  };
}

/** Every file that a release writes or removes, sorted by path; files that stay as they are left out. */
function fileChanges({
  request: { handbook, root, released, lockText },
  candidates,
  kept,
  after,
}: {
  request: ReleaseRequest;
  candidates: readonly Candidate[];
  kept: readonly PolicyDocument[];
  after: Handbook;
}): readonly FileChange[] {
  const texts = new Map<string, { before: string | null; after: string | null }>();
  for (const { approved } of candidates)
    for (const { document, approved: done } of approved)
      if (done !== null) texts.set(document.path, { before: document.source.text, after: done.after.source.text });
  const there = new Map(
    (released?.handbook.files ?? []).map(({ source }) => [source.file.slice(released?.root.length ?? 0), source.text] as const),
  );
  const shared = after.files.filter(isShared).map(({ source }) => [source.file.slice(root.length), source.text] as const);
  const mirrored = new Map([...shared, ...kept.map(({ path, source }) => [path, source.text] as const)]);
  for (const path of new Set([...there.keys(), ...mirrored.keys()]))
    texts.set(`${releasedFolder}${path}`, { before: there.get(path) ?? null, after: mirrored.get(path) ?? null });
  const written = writeLock(lockOf({ handbook: { ...handbook, documents: kept }, reviews: reviewsOfHandbook(after) }));
  texts.set(lockFile, { before: lockText, after: written });
  return [...texts]
    .map(([path, text]) => ({ path, ...text }))
    .filter((file) => file.before !== file.after)
    .sort((a, b) => compareText(a.path, b.path));
}
