import type { Handbook } from '../core/handbook/handbook.js';
import type { Language, Localised } from '../core/language.js';
import { nearest } from '../core/nearest.js';
import { UserError } from '../core/user-error.js';
import type { Journal, PlannedCommit } from '../core/versions/release-journal.js';
import { isTellingNote } from '../core/versions/release-note.js';
import { byId, type ReleasePlan, releaseSteps } from '../core/versions/release-plan.js';
import type { ReleaseResult } from '../core/versions/release-result.js';
import { releaseWords } from '../i18n/release.js';
import { speak } from '../i18n/words.js';
import { type Files, type Git, type GitRepository, Interrupted, type Prompter, type Stoppable, type WritesWhole } from '../ports.js';
import { carryOut, complete, inRepository, openJournal, type Site, undo } from './carry-out.js';
import { inSteps } from './in-steps.js';
import { type LastRelease, readLastRelease, refuseUnfit } from './last-release.js';
import { levelSettings } from './level-settings.js';
import { findRoot, loadHandbook } from './load-handbook.js';
import { noHandbook } from './no-handbook.js';
import { nothingWritten, unguarded } from './nothing-written.js';
import { shownPath } from './paths.js';

export interface ReleaseCall {
  readonly cwd: string;
  /** Ids as typed; empty for everything that changed. */
  readonly policies: readonly string[];
  /** As typed: a note, or one for each language as `de: …`. */
  readonly notes: readonly string[];
  readonly editorial: string | null;
  /** Asks nothing. */
  readonly yes: boolean;
  readonly dryRun: boolean;
  /** Commits and tags where there is a repository. */
  readonly commit: boolean;
  /** Takes back a release that was cut short. */
  readonly undo: boolean;
  readonly today: string;
  readonly language: Language;
  /** The folder of the package with the guideline library. */
  readonly content: string;
}

export interface ReleasePorts {
  readonly files: Files;
  /** The files of one folder, from which no link leads out. */
  filesBelow(root: string): Files;
  readonly git: Git;
  /** Somebody to ask. Throws a UserError that names the flags when there is nobody. */
  prompter(missing: readonly string[]): Prompter & { close(): void };
  /** Shows what will be done, before it is done. */
  show(plan: ReleasePlan): void;
  /** None unless given: nobody can end the planning in order. */
  readonly stop?: Stoppable;
  /** None unless given: the writing may be cut short, and the journal says how to go on. */
  readonly whole?: WritesWhole;
}

const released: Localised = {
  de: 'Abgebrochen, als schon geschrieben wurde; die Veröffentlichung ist vollständig.',
  en: 'Interrupted when writing had begun; the release is complete.',
};

const takenBack: Localised = {
  de: 'Abgebrochen, als schon zurückgenommen wurde; die unterbrochene Veröffentlichung ist ganz zurückgenommen.',
  en: 'Interrupted when taking back had begun; the release that was cut short is taken back completely.',
};

type Asker = (missing: readonly string[]) => Prompter;

/**
 * Releases policies: plans, shows, asks, writes all files or none, then commits and tags. A release that was cut short is completed or taken back first, and nothing else is done then.
 * Throws a UserError where the handbook, the lock or the repository does not allow a release; Interrupted when somebody stops.
 */
export async function release(call: ReleaseCall, ports: ReleasePorts): Promise<ReleaseResult> {
  const root = await findRoot({ start: call.cwd, files: ports.files });
  if (root === null) throw noHandbook(call.cwd);
  let open: (Prompter & { close(): void }) | null = null;
  const asker: Asker = (missing) => {
    open ??= ports.prompter(missing);
    return open;
  };
  try {
    const files = ports.filesBelow(root);
    const repository = call.commit || call.undo ? await ports.git.open(root) : null;
    const site: Site = { root, files, repository: call.commit ? repository : null };
    const journal = await openJournal(site);
    if (journal !== null) return await settle({ journal, call, site: call.undo ? { ...site, repository } : site, asker, ...ports });
    if (call.undo) throw nothingToUndo();
    return await releaseNow({ call, root, site, asker }, ports);
  } catch (error) {
    throw error instanceof Interrupted && error.saved === null ? new Interrupted(nothingWritten) : error;
  } finally {
    (open as { close(): void } | null)?.close();
  }
}

/** What becomes of a release that was cut short. */
async function settle({
  journal,
  call,
  site,
  asker,
  whole = unguarded,
}: {
  journal: Journal;
  call: ReleaseCall;
  site: Site;
  asker: Asker;
  whole?: WritesWhole;
}): Promise<ReleaseResult> {
  const about = { files: journal.files.map(({ path }) => path), tags: journal.commit?.tags.map(({ name }) => name) ?? [] };
  if (call.dryRun) return { outcome: 'pending', ...about, commit: null };
  const word = speak(releaseWords, call.language);
  const choice = call.undo
    ? 'undo'
    : call.yes
      ? 'complete'
      : await asker(['--yes', '--undo']).one({
          message: word('ask-settle', { count: about.files.length }),
          choices: [
            { value: 'complete', label: word('settle-complete') },
            { value: 'undo', label: word('settle-undo') },
          ],
        });
  if (choice === 'complete') return { outcome: 'completed', ...about, ...(await whole(released, () => complete({ journal, site }))) };
  await whole(takenBack, () => undo({ journal, site }));
  return { outcome: 'undone', ...about, commit: null };
}

async function releaseNow(
  { call, root, site, asker }: { call: ReleaseCall; root: string; site: Site; asker: Asker },
  { files, show, stop, whole = unguarded }: ReleasePorts,
): Promise<ReleaseResult> {
  const { cwd, content, language, dryRun, yes } = call;
  const handbook = await loadHandbook({ root, cwd, content, files });
  const last = await readLastRelease({ root, cwd, content }, { files });
  refuseUnfit(last);
  checkNames({ asked: call.policies, handbook, last });
  const given = notesFrom({ notes: call.notes, handbook });
  const planWith = (notes: ReadonlyMap<string, string>): Promise<ReleasePlan> => {
    const request = {
      handbook,
      root: shownPath({ path: root, cwd, folder: true }),
      released: last.released,
      lockText: last.lockText,
      policies: call.policies,
      noteFor: (policy: string, of: string) => notes.get(noteKey(policy, of)) ?? given(of),
      editorial: call.editorial,
      today: call.today,
      settings: levelSettings({ handbook, root: shownPath({ path: root, cwd, folder: true }) }),
    };
    return inSteps(releaseSteps(request), stop);
  };
  await stop?.step();
  let plan = await planWith(new Map());
  if (plan.policies.length === 0 && plan.withdrawn.length === 0) return { outcome: 'nothing-to-do', plan };
  if (!yes && !dryRun && lacksOnlyNotes(plan))
    plan = await planWith(await askNotes({ plan, language, prompter: asker(['--note', '--yes']) }));
  if (plan.refusals.length > 0) return { outcome: 'refused', plan };
  if (site.repository !== null) await checkRepository({ repository: site.repository, plan });
  if (dryRun) return { outcome: 'dry-run', plan };
  show(plan);
  const word = speak(releaseWords, language);
  if (!yes && !(await asker(['--yes']).confirm({ message: word('ask-write', { count: plan.files.length }), fallback: true })))
    return { outcome: 'declined', plan };
  const commits =
    site.repository !== null &&
    (yes || (await asker(['--yes']).confirm({ message: word('ask-commit', { tags: plan.tags }), fallback: true })));
  const journal: Journal = { schema: 1, files: plan.files, commit: commits ? plannedCommit(plan) : null };
  return { outcome: 'released', plan, ...(await whole(released, () => carryOut({ journal, site }))) };
}

function plannedCommit({ policies, withdrawn, tags }: ReleasePlan): PlannedCommit {
  const gone = withdrawn.map(({ id }) => `${id} withdrawn`);
  return {
    message: `Release ${[...tags, ...gone].join(', ')}`,
    tags: policies.map(({ id, to, documents }) => ({
      name: `${id}@${to}`,
      message: [`${id} ${to}`, '', ...new Set(documents.map(({ note }) => note))].join('\n'),
    })),
  };
}

/** Everything about the repository that would leave a release half done. */
async function checkRepository({ repository, plan }: { repository: GitRepository; plan: ReleasePlan }): Promise<void> {
  if (repository.shallow) throw unfit('shallow');
  if ((await repository.branch()) === null) throw unfit('detached');
  for (const tag of plan.tags) if ((await repository.tags(tag)).length > 0) throw unfit('tagged', tag);
  const dirty = await repository.dirty(inRepository({ journal: plan, repository }));
  if (dirty.length > 0) throw unfit('dirty', [...dirty.slice(0, 5), ...(dirty.length > 5 ? ['…'] : [])].join(', '));
}

function unfit(reason: 'shallow' | 'detached' | 'tagged' | 'dirty', name = ''): UserError {
  const reasons = {
    shallow: {
      what: {
        de: 'Dieses Repository ist ein flacher Klon: Frühere Veröffentlichungen und ihre Tags fehlen vielleicht. Es wurde nichts geschrieben.',
        en: 'This repository is a shallow clone: earlier releases and their tags may be missing. Nothing was written.',
      },
      hint: {
        de: 'Holen Sie die ganze Geschichte: git fetch --unshallow --tags',
        en: 'Get the whole history: git fetch --unshallow --tags',
      },
    },
    detached: {
      what: {
        de: 'Es ist kein Branch ausgecheckt; ein Commit ginge hier leicht verloren. Es wurde nichts geschrieben.',
        en: 'No branch is checked out; a commit would easily be lost here. Nothing was written.',
      },
      hint: { de: 'Wechseln Sie auf einen Branch: git switch NAME', en: 'Change to a branch: git switch NAME' },
    },
    tagged: {
      what: {
        de: `Den Tag „${name}“ gibt es schon. Es wurde nichts geschrieben.`,
        en: `The tag “${name}” exists already. Nothing was written.`,
      },
      hint: {
        de: 'Tragen Sie im Dokument eine höhere „version“ ein, oder löschen Sie den Tag, wenn er irrtümlich gesetzt wurde.',
        en: 'Put a higher “version” into the document, or delete the tag if it was set by mistake.',
      },
    },
    dirty: {
      what: {
        de: `In git sind Änderungen offen, die zu dieser Veröffentlichung gehören: ${name}. Es wurde nichts geschrieben.`,
        en: `There are uncommitted changes that belong to this release: ${name}. Nothing was written.`,
      },
      hint: { de: 'Speichern Sie sie zuerst: git add und git commit', en: 'Commit them first: git add and git commit' },
    },
  } as const;
  const { what, hint } = reasons[reason];
  return new UserError({
    what,
    hint: {
      de: `${hint.de}. Ohne Commit und Tag geht es mit --no-commit.`,
      en: `${hint.en}. Without commit and tag it works with --no-commit.`,
    },
  });
}

function checkNames({ asked, handbook, last }: { asked: readonly string[]; handbook: Handbook; last: LastRelease }): void {
  const known = new Set([...byId(handbook).keys(), ...byId(last.released?.handbook ?? null).keys()]);
  const unknown = asked.find((id) => !known.has(id));
  if (unknown === undefined) return;
  const meant = nearest(unknown, known);
  const list = [...known].sort().join(', ');
  throw new UserError({
    what: { de: `Ein Dokument „${unknown}“ gibt es in diesem Handbuch nicht.`, en: `There is no document “${unknown}” in this handbook.` },
    hint:
      meant === null
        ? { de: `Es gibt: ${list === '' ? 'keines' : list}`, en: `There are: ${list === '' ? 'none' : list}` }
        : { de: `Meinten Sie: unisono release ${meant}`, en: `Did you mean: unisono release ${meant}` },
  });
}

/** `de: …` is a note for one language of the handbook, anything else one for all. */
function notesFrom({ notes, handbook }: { notes: readonly string[]; handbook: Handbook }): (language: string) => string | null {
  const known = new Set(handbook.documents.flatMap(({ head }) => head.lang ?? []));
  const parsed = notes.map((note) => {
    const [, language = '', rest = ''] = /^([a-z]{2}):\s+(.*)$/s.exec(note) ?? [];
    return known.has(language) ? { language, text: rest } : { language: null, text: note };
  });
  return (language) =>
    parsed.findLast((note) => note.language === language)?.text ?? parsed.findLast((note) => note.language === null)?.text ?? null;
}

function noteKey(policy: string, language: string): string {
  return `${policy}\n${language}`;
}

function lacksOnlyNotes({ refusals }: ReleasePlan): boolean {
  return refusals.length > 0 && refusals.every((refusal) => refusal.kind === 'release' && refusal.message === 'note-missing');
}

async function askNotes({
  plan,
  language,
  prompter,
}: {
  plan: ReleasePlan;
  language: Language;
  prompter: Prompter;
}): Promise<ReadonlyMap<string, string>> {
  const word = speak(releaseWords, language);
  const notes = new Map<string, string>();
  for (const { id, to, documents } of plan.policies)
    for (const { language: of, note } of documents) {
      const key = noteKey(id, of ?? '');
      if (note !== '' || notes.has(key)) continue;
      const answer = await prompter.text({
        message: word('ask-note', { policy: id, version: to, language: of ?? '' }),
        hint: word('hint-note'),
        check: (text) => (isTellingNote(text) ? null : word('need-note')),
      });
      notes.set(key, answer);
    }
  return notes;
}

function nothingToUndo(): UserError {
  return new UserError({
    what: {
      de: 'Es gibt keine unterbrochene Veröffentlichung, die zurückzunehmen wäre.',
      en: 'There is no release that was cut short and could be taken back.',
    },
    hint: {
      de: 'Eine abgeschlossene Veröffentlichung nehmen Sie mit „git revert“ zurück.',
      en: 'A finished release is taken back with “git revert”.',
    },
  });
}
