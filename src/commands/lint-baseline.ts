import { nodeGit } from '../adapters/git.js';
import { endsOnInterrupt, terminalInterrupts } from '../adapters/interrupts.js';
import { lintThreads } from '../adapters/lint-threads.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { updateBaseline } from '../app/update-baseline.js';
import type { Localised } from '../core/language.js';
import { UserError } from '../core/user-error.js';
import { baselineHuman } from '../render/lint.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type LintCall, lintProgress, showLint } from './lint-call.js';

/** Carries out `lint --update-baseline`. */
export async function updateAndShow(call: LintCall): Promise<ExitCode> {
  const { given, session } = call;
  const { lint, updates } = await updated(call);
  await showLint({ result: lint, call, before: baselineHuman({ updates, language: session.language }), more: { baseline: updates } });
  return exitCode({ findings: lint.findings, failOn: given['fail-on'] });
}

/** The check and the writing; Ctrl-C ends the one with one sentence and lets the other finish. */
async function updated({ given, request, session }: LintCall): ReturnType<typeof updateBaseline> {
  const { clear, ...hears } = lintProgress(session);
  const stop = endsOnInterrupt(notFinished);
  try {
    return await updateBaseline(
      { ...request, growFor: given.grow ? (given.reason ?? null) : null },
      { files: nodeFiles, git: nodeGit, filesBelow, ...hears, stop, threads: lintThreads, interrupts: terminalInterrupts },
    );
  } finally {
    stop.release();
    clear();
  }
}

const notFinished: Localised = {
  de: 'Die Prüfung wurde abgebrochen, bevor sie fertig war. Die Liste bekannter Feststellungen ist, wie sie war.',
  en: 'The check was stopped before it was done. The list of known findings is as it was.',
};

/** What is wrong with the flags about the baseline, or null. */
export function baselineFault(given: LintCall['given']): UserError | null {
  const reason = (given.reason ?? '').trim();
  if ((given.grow || given.reason !== undefined) && !given['update-baseline']) return withoutUpdate(given.grow ? '--grow' : '--reason');
  if (given.fix || given.diff) return twoThings(given.fix ? '--fix' : '--diff');
  if (given.since !== undefined) return twoThings('--since');
  if (given.grow && reason === '') return noReason();
  if (!given.grow && given.reason !== undefined) return withoutGrow();
  return null;
}

function withoutUpdate(flag: string): UserError {
  return new UserError({
    what: { de: `${flag} allein tut nichts.`, en: `${flag} alone does nothing.` },
    hint: {
      de: 'Schreiben Sie: unisono lint --update-baseline --grow --reason "warum"',
      en: 'Write: unisono lint --update-baseline --grow --reason "why"',
    },
  });
}

function withoutGrow(): UserError {
  return new UserError({
    what: {
      de: '--reason gehört zu --grow: Nur wer etwas aufnimmt, braucht einen Grund.',
      en: '--reason belongs to --grow: only taking something in needs a reason.',
    },
    hint: {
      de: 'Schreiben Sie --grow dazu, oder lassen Sie --reason weg.',
      en: 'Add --grow, or leave out --reason.',
    },
  });
}

function noReason(): UserError {
  return new UserError({
    what: {
      de: 'Es fehlt der Grund: Was zurückgehalten wird, muss später jemand verstehen können.',
      en: 'The reason is missing: somebody must be able to understand later why findings are held back.',
    },
    hint: {
      de: 'Zum Beispiel: --reason "Bestand bei der Einführung, wird bis März bereinigt"',
      en: 'For example: --reason "there when we started, will be cleaned up by March"',
    },
  });
}

function twoThings(flag: string): UserError {
  return new UserError({
    what: { de: `--update-baseline und ${flag} gehen nicht zusammen.`, en: `--update-baseline and ${flag} do not go together.` },
    hint: {
      de: 'Rufen Sie den Befehl zweimal auf; das Beheben zuerst.',
      en: 'Call the command twice; fixing comes first.',
    },
  });
}
