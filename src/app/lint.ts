import { compareText, type Finding } from '../core/finding.js';
import { gatherHeadless } from '../core/gather-headless.js';
import type { Handbook } from '../core/handbook/handbook.js';
import type { LintResult } from '../core/lint-result.js';
import type { LevelSettings } from '../core/rules/levels.js';
import { lintRules } from '../core/rules/lint-rules.generated.js';
import { type Material, type Outcome, runInSteps, type runRules, type Verdict } from '../core/rules/run.js';
import { UserError } from '../core/user-error.js';
import type { Revision } from '../core/versions/revision.js';
import type { Crew, Files, Git, Progress, Stoppable, Threads } from '../ports.js';
import { type Earlier, earlierOf, openEarlier, shownRootOf, sinceThen } from './earlier.js';
import { openBase } from './history.js';
import { holdBack } from './hold-back.js';
import { inSteps } from './in-steps.js';
import { levelSettings } from './level-settings.js';
import { findRoot, loadTexts, makeHandbook } from './load-handbook.js';
import { missingBase } from './missing-base.js';
import { noHandbookYet } from './no-handbook.js';
import { resolvePath, shownPath } from './paths.js';
import { checkShared, type ThreadJob } from './shared-check.js';

export interface LintRequest {
  readonly cwd: string;
  /** As typed; empty for the handbook around the working folder. */
  readonly paths: readonly string[];
  /** What changes are measured against: a git reference, `<policy>@<version>`, a version; null for where the work began. */
  readonly base: string | null;
  /** Show only what came since this state: a git reference, `<policy>@<version>`, `released`; null for everything. */
  readonly since?: string | null;
  readonly today: string;
  /** True when comments in the files silence nothing. */
  readonly ignoreSilences?: boolean;
  /** The folder of the package with the guideline library. */
  readonly content: string;
}

export interface LintPorts {
  readonly files: Files;
  readonly git: Git;
  /** Hears how far the check is. */
  readonly progress?: Progress;
  /** Hears how many files are read. */
  readonly reading?: Progress;
  /** None unless given: nobody can end the check in order. */
  readonly stop?: Stoppable;
  /** None unless given: one thread does everything. */
  readonly threads?: Threads;
}

/** One handbook, checked as a whole. */
export interface CheckedHandbook {
  /** Absolute. */
  readonly root: string;
  readonly handbook: Handbook;
  /** Everything that was found in it, nothing held back. */
  readonly findings: readonly Finding[];
  /** What comments in the files silence. */
  readonly silenced: readonly Finding[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What was there before; null when everything counts. */
  readonly earlier: Earlier | null;
  /** True for files (as shown) that were asked for. */
  chosen(file: string): boolean;
}

/** Checks the handbooks that the paths lie in. Throws a UserError when a named path or base cannot be opened or no handbook is found. */
export async function lint(request: LintRequest, ports: LintPorts): Promise<LintResult> {
  return lintResult({ checked: await checkHandbooks(request, ports), today: request.today });
}

/** Every handbook that the paths lie in with all of its findings. Throws a UserError where `lint` does. */
export async function checkHandbooks(
  request: LintRequest,
  { files, git, progress, reading, stop, threads }: LintPorts,
): Promise<readonly CheckedHandbook[]> {
  const targets = await findTargets(request, files);
  const onRead = async (done: number, total: number): Promise<void> => {
    reading?.(done, total);
    await stop?.step();
  };
  return Promise.all(
    [...targets].map(async ([root, wanted]) => {
      const { cwd, content, since = null } = request;
      const how = { today: request.today, ignoreSilences: request.ignoreSilences ?? false, changesOnly: since !== null };
      const load = async (): Promise<{ handbook: Handbook; crew: Crew | null; shownRoot: string }> => {
        const texts = await loadTexts({ root, cwd, content, files }, onRead);
        const job: ThreadJob = { texts, ...how };
        const crew = (await threads?.start(job, charactersOf(texts))) ?? null;
        return { crew, handbook: makeHandbook(texts), shownRoot: texts.root };
      };
      const reading = Promise.all([
        load(),
        findBase({ root, asked: request.base, cwd, content }, { files, git }),
        since === null ? null : openEarlier({ root, since, cwd, content }, { files, git }),
      ]);
      const [{ handbook, crew, shownRoot }, base, before] = await (stop === undefined ? reading : stop.during(reading));
      const order = (own: Pick<Parameters<typeof runRules>[0], 'material' | 'settings'>): Parameters<typeof runRules>[0] => ({
        rules: lintRules,
        ...how,
        ...(progress === undefined ? {} : { onProgress: progress }),
        ...own,
      });
      const settings = levelSettings({ handbook, root: shownRoot });
      const whole = order({ material: materialOf(handbook, base), settings });
      const outcome =
        crew === null ? await inSteps(runInSteps(whole), stop) : await checkShared(whole, { handbook, crew, stop: stop ?? null });
      const run = (own: Parameters<typeof order>[0]): Promise<Outcome> => inSteps(runInSteps(order(own)), stop);
      const earlier = before === null ? null : await whatWasThere({ before: before.handbook, now: handbook, settings, run });
      const chosen = (file: string): boolean =>
        wanted.length === 0 || wanted.some((path) => file === path || file.startsWith(path.endsWith('/') ? path : `${path}/`));
      if (!handbook.files.some(({ source }) => chosen(source.file))) throw nothingMatched(request.paths);
      return { ...outcome, root, handbook, earlier, chosen };
    }),
  );
}

/** The result for what was asked for, without what the baselines hold back. */
export function lintResult({ checked, today }: { checked: readonly CheckedHandbook[]; today: string }): LintResult {
  const results = checked.map(({ chosen, ...one }) => {
    const { remaining, held, gone } = holdBack({ ...one, today });
    const since = sinceThen({ findings: remaining, earlier: one.earlier, today });
    // A baseline that cannot be read is why findings show up that were held back before.
    const shown = ({ rule, place }: Finding): boolean => rule === 'baseline-schema' || chosen(place.file);
    return {
      findings: since.remaining.filter(shown),
      since: since.held.filter(shown).length,
      held: held.filter(shown).length,
      silenced: one.silenced.filter(shown).length,
      gone: gone.reduce((sum, { count }) => sum + count, 0),
      files: one.handbook.files.filter(({ source }) => chosen(source.file)).length,
    };
  });
  const sum = (key: 'held' | 'gone' | 'silenced' | 'since' | 'files'): number => results.reduce((total, result) => total + result[key], 0);
  const verdicts = checked.flatMap((one) => [...one.verdicts]);
  const notChecked = new Set(verdicts.flatMap(([rule, verdict]) => (verdict === 'not-checked' ? [rule] : [])));
  return {
    findings: gatherHeadless(results.flatMap(({ findings }) => findings)),
    sources: checked.flatMap(({ handbook }) => handbook.files.map(({ source }) => source)),
    held: { baseline: sum('held'), gone: sum('gone'), silenced: sum('silenced'), since: sum('since') },
    files: sum('files'),
    notChecked: [...notChecked].sort(compareText),
    verdicts: new Map(verdicts),
  };
}

function charactersOf({ texts }: ThreadJob['texts']): number {
  return texts.reduce((sum, { content }) => sum + ('text' in content ? content.text.length : 0), 0);
}

/** What the handbook is compared with; null where there is no history. Throws a UserError when the state that was asked for does not exist. */
async function findBase(request: Parameters<typeof openBase>[0], ports: LintPorts): Promise<Revision | null> {
  const opened = await openBase(request, ports);
  if (opened.why === 'asked-missing') throw missingBase({ opened, flag: '--base' });
  return opened.base;
}

function materialOf(handbook: Handbook, base: Revision | null): Material {
  return { files: handbook.files, handbook, plan: handbook.plan, base };
}

/** What the same rules at the same levels find in the earlier handbook. */
async function whatWasThere({
  before,
  now,
  settings,
  run,
}: {
  before: Handbook;
  now: Handbook;
  settings: LevelSettings;
  run: (own: { material: Material; settings: LevelSettings }) => Promise<Outcome>;
}): Promise<Earlier> {
  const { findings } = await run({ material: materialOf(before, null), settings: { ...settings, root: shownRootOf(before) } });
  return earlierOf({ before, now, found: findings });
}

/** Which handbooks are meant, each with the shown paths to report on (none: all of it). Throws a UserError when a path cannot be opened or lies in no handbook. */
export async function findTargets(
  { cwd, paths }: Pick<LintRequest, 'cwd' | 'paths'>,
  files: Files,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const targets = new Map<string, string[]>();
  if (paths.length === 0) {
    const root = await findRoot({ start: cwd, files });
    if (root === null) throw await noHandbookYet({ path: cwd, typed: null, files });
    return new Map([[root, []]]);
  }
  const whole = new Set<string>();
  for (const typed of paths) {
    const path = resolvePath(cwd, typed);
    const kind = await files.kind(path);
    if (kind === 'missing' || kind === 'other') throw cannotOpen(typed, kind);
    const root = await findRoot({ start: path, files });
    if (root === null) throw await noHandbookYet({ path, typed, files });
    if (root === path) whole.add(root);
    targets.set(root, [...(targets.get(root) ?? []), shownPath({ path, cwd })]);
  }
  for (const root of whole) targets.set(root, []);
  return targets;
}

export function cannotOpen(path: string, kind: 'missing' | 'other' | 'folder' | 'denied'): UserError {
  const reasons = {
    missing: { de: 'gibt es nicht', en: 'does not exist' },
    other: { de: 'ist keine Datei', en: 'is not a file' },
    folder: { de: 'ist ein Ordner, gebraucht wird eine Datei', en: 'is a folder, a file is needed' },
    denied: { de: 'darf nicht gelesen werden', en: 'may not be read' },
  };
  return new UserError({
    what: { de: `„${path}“ ${reasons[kind].de}.`, en: `“${path}” ${reasons[kind].en}.` },
    hint: { de: 'Prüfen Sie die Schreibweise und den Ordner, in dem Sie stehen.', en: 'Check the spelling and the folder you are in.' },
  });
}

function nothingMatched(paths: readonly string[]): UserError {
  const list = paths.map((path) => `„${path}“`).join(', ');
  return new UserError({
    what: {
      de: `Nichts zu prüfen: ${list === '' ? 'Das Handbuch' : list} enthält keine Dokumente.`,
      en: `Nothing to check: ${paths.length === 0 ? 'the handbook' : paths.join(', ')} contains no documents.`,
    },
    hint: { de: 'Dokumente liegen in policies/, answers/ und quizzes/.', en: 'Documents are in policies/, answers/ and quizzes/.' },
  });
}
