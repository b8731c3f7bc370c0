import type { Finding } from '../finding.js';
import { atKey } from '../handbook/front-matter.js';
import type { Handbook, HandbookFile, PolicyDocument } from '../handbook/handbook.js';
import { pairKey } from '../handbook/twins.js';
import type { MessageData } from '../language.js';
import { type At, type Place, toPlace, wholeFile } from '../place.js';
import { noLevelSettings } from '../rules/levels.js';
import { lintRules } from '../rules/lint-rules.generated.js';
import type { Rule } from '../rules/rule.js';
import { runInSteps } from '../rules/run.js';
import type { Steps } from '../steps.js';
import { entryOf } from '../yaml/node.js';
import type { PolicyChange } from './change.js';
import { isTellingNote, noteAt } from './release-note.js';
import type { Candidate, ReleaseRequest } from './release-plan.js';
import { releasedFolder } from './released-state.js';
import type { Revision } from './revision.js';

/** What speaks against a release, with its place: what a rule finds, or what only a release asks for. */
export type Refusal =
  | { readonly kind: 'rule'; readonly finding: Finding }
  | { readonly kind: 'release'; readonly message: RefusalMessage; readonly data: MessageData; readonly place: Place };

export type RefusalMessage =
  | 'too-low'
  | 'backwards'
  | 'note-missing'
  | 'note-empty'
  | 'front-matter-form'
  | 'council-missing'
  | 'council-open'
  | 'council-no-reference'
  | 'doubled'
  | 'retired-twin'
  | 'shared-fact';

/** What only a release asks for: versions, notes, twins, the works council, facts that other policies cite too. */
export function ownRefusals({
  request,
  candidates,
  changes,
  concerned,
}: {
  request: ReleaseRequest;
  candidates: readonly Candidate[];
  changes: readonly PolicyChange[];
  concerned: ReadonlySet<string>;
}): readonly Refusal[] {
  return [
    ...candidates.flatMap((candidate) => [
      ...versionRefusals(candidate),
      ...noteRefusals(candidate),
      ...twinRefusals(candidate, request.handbook),
      ...candidate.documents.flatMap((document) => councilRefusals(document, request.handbook)),
    ]),
    ...sharedFacts({ changes, concerned }),
  ];
}

function refuse({ message, at, data = {} }: { message: RefusalMessage; at: At; data?: MessageData }): Refusal {
  return { kind: 'release', message, data, place: toPlace(at) };
}

function versionRefusals({ id, documents, choice }: Candidate): readonly Refusal[] {
  if (choice.kind !== 'too-low' && choice.kind !== 'backwards') return [];
  const { kind, computed, from } = choice;
  return documents.map((document) =>
    refuse({
      message: kind,
      at: atKey(document, 'version'),
      data: { policy: id, declared: document.head.version ?? '', computed, from: from ?? '' },
    }),
  );
}

function noteRefusals({ choice, approved }: Candidate): readonly Refusal[] {
  const { version } = choice;
  return approved.flatMap(({ document, note, approved: done }) => {
    if (!isTellingNote(note))
      return [refuse({ message: note === '' ? 'note-missing' : 'note-empty', at: noteAt({ document, version }), data: { version, note } })];
    // Front matter that cannot be read at all is what the rules report.
    if (done === null && document.frontMatter !== null)
      return [refuse({ message: 'front-matter-form', at: wholeFile(document.source), data: { version } })];
    return [];
  });
}

function twinRefusals({ id, documents }: Candidate, handbook: Handbook): readonly Refusal[] {
  const pairs = new Map<string, PolicyDocument[]>();
  for (const document of documents) {
    const key = pairKey(document) ?? '';
    pairs.set(key, [...(pairs.get(key) ?? []), document]);
  }
  const retired = handbook.documents.filter(({ head }) => head.id === id && head.status === 'retired' && head.type !== 'quiz');
  return [
    ...retired.map((document) => refuse({ message: 'retired-twin', at: atKey(document, 'status'), data: { policy: id } })),
    ...[...pairs.values()].flatMap((twins) => doubledTwins({ id, twins })),
  ];
}

function doubledTwins({ id, twins }: { id: string; twins: readonly PolicyDocument[] }): readonly Refusal[] {
  return twins.flatMap((document, index) => {
    const { lang } = document.head;
    const first = twins.findIndex(({ head }) => head.lang === lang);
    if (lang === null || first === index) return [];
    return [
      refuse({
        message: 'doubled',
        at: atKey(document, 'id'),
        data: { policy: id, language: lang, file: twins[first]?.source.file ?? '' },
      }),
    ];
  });
}

const councilExample = '{ state: agreed, ref: "…" }';

/**
 * Rules for staff in a company with a works council: conduct rules and technical means fall under co-determination (section 87(1) nos. 1 and 6 BetrVG), so a release needs to say what
 * came of it, with a reference to the agreement or the reason.
 */
function councilRefusals(document: PolicyDocument, handbook: Handbook): readonly Refusal[] {
  if (document.head.type !== 'rules' || handbook.settings.value?.company['works-council'] !== true) return [];
  const council = entryOf(document.frontMatter, 'works-council')?.value;
  const at = atKey(document, 'works-council');
  if (council === undefined) return [refuse({ message: 'council-missing', at, data: { council: councilExample } })];
  const state = textIn(council, 'state');
  if (state !== 'agreed' && state !== 'informed' && state !== 'not-applicable')
    return [refuse({ message: 'council-open', at, data: { state: state ?? '', council: councilExample } })];
  return textIn(council, 'ref') === null ? [refuse({ message: 'council-no-reference', at, data: { state } })] : [];
}

function textIn(node: Parameters<typeof entryOf>[0], key: string): string | null {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && typeof value.value === 'string' && value.value.trim() !== '' ? value.value : null;
}

/** Released facts are one file for all: a policy that cites a changed one and stays behind would never be told apart from its release again. */
function sharedFacts({ changes, concerned }: { changes: readonly PolicyChange[]; concerned: ReadonlySet<string> }): readonly Refusal[] {
  const left = changes.filter(
    ({ id, before, after, facts }) => !concerned.has(id) && before !== null && after !== null && facts.length > 0,
  );
  return left.flatMap(({ id, after, facts }) =>
    after === null
      ? []
      : [refuse({ message: 'shared-fact', at: atKey(after, 'version'), data: { policy: id, facts: facts.map((fact) => fact.id) } })],
  );
}

/** Rules that a release asks for whatever level the handbook gives them. */
const gates: ReadonlySet<string> = new Set(['fm-status', 'str-placeholder', 'twin-drift', 'quiz-stale']);

/** The release itself chooses versions and judges notes. */
const ownBusiness: ReadonlySet<string> = new Set(['ver-bump-missing', 'ver-bump-too-small', 'ver-bump-idle', 'ver-change-note']);

/** What stands in a quiz concerns the policies that it cites only as far as it is about them. */
const quizRules: ReadonlySet<string> = new Set(['quiz-stale', 'quiz-binding']);

/** The errors of all document rules in what is released, judged as it will stand (approved, hence at full strictness), with places as the files stand now. */
export function* ruleRefusals({
  request: { handbook, root, released, today, settings },
  candidates,
  after,
  whole,
}: {
  request: ReleaseRequest;
  candidates: readonly Candidate[];
  after: Handbook;
  /** True when everything is to be released, so that documents which cannot be read count too. */
  whole: boolean;
}): Steps<readonly Refusal[]> {
  const base: Revision | null = released === null ? null : { name: releasedFolder, from: 'released', handbook: released.handbook };
  const material = { files: after.files, handbook: after, plan: after.plan, base };
  const rules = lintRules.filter(({ id }) => !ownBusiness.has(id));
  const run = function* (chosen: readonly Rule[], levels: typeof settings, ignoreSilences: boolean): Steps<readonly Finding[]> {
    return (yield* runInSteps({ rules: chosen, material, today, settings: levels, ignoreSilences })).findings;
  };
  const strict = yield* run(
    rules.filter(({ id }) => gates.has(id)),
    { ...noLevelSettings, root },
    true,
  );
  const asSet = yield* run(
    rules.filter(({ id }) => !gates.has(id)),
    settings,
    false,
  );
  const documents = new Map(candidates.flatMap(({ approved }) => approved.map((each) => [each.document.source.file, each] as const)));
  const shared = new Set(
    after.files.filter((file) => isShared(file) || (whole && isUnnamed(file, handbook))).map(({ source }) => source.file),
  );
  const quizzes = citingQuizzes({ handbook, candidates });
  const counts = ({ rule, place, severity }: Finding): boolean => {
    if (severity !== 'error') return false;
    if (documents.has(place.file)) return true;
    return quizRules.has(rule) ? quizzes.has(place.file) : rule !== 'str-placeholder' && shared.has(place.file);
  };
  return [...strict, ...asSet].filter(counts).map((finding): Refusal => {
    const asNow = (place: Place): Place => documents.get(place.file)?.approved?.placeBefore(place) ?? place;
    return {
      kind: 'rule',
      finding: { ...finding, place: asNow(finding.place), related: finding.related.map(asNow), fix: null, suggestion: null },
    };
  });
}

/** A file that belongs to all documents and is released with each of them. */
export function isShared({ kind }: HandbookFile): boolean {
  return kind === 'settings' || kind === 'facts' || kind === 'channels';
}

/** A document that no release can name, because it has no id or cannot be read at all. */
function isUnnamed(file: HandbookFile, { documents }: Handbook): boolean {
  if (file.kind !== 'document') return false;
  const document = documents.find(({ source }) => source === file.source);
  return document === undefined || document.head.id === null;
}

function citingQuizzes({ handbook, candidates }: { handbook: Handbook; candidates: readonly Candidate[] }): ReadonlySet<string> {
  const paths = new Set(candidates.flatMap(({ documents }) => documents.map(({ path }) => path)));
  return new Set(
    handbook.quizzes
      .filter(({ questions }) => questions.some(({ bindings }) => bindings.some(({ target }) => paths.has(target))))
      .map(({ document }) => document.source.file),
  );
}
