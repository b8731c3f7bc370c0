import { nodeGit } from '../adapters/git.js';
import { endingWith } from '../adapters/interrupts.js';
import { lintThreads } from '../adapters/lint-threads.js';
import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { lint } from '../app/lint.js';
import type { LintResult } from '../core/lint-result.js';
import { UserError } from '../core/user-error.js';
import { defineCommand } from './command.js';
import { exitCode } from './exit-code.js';
import { readOutputs } from './formats.js';
import { type LintCall, lintFlags, lintNotFinished, lintProgress, showLint } from './lint-call.js';

export const command = defineCommand({
  manyWords: true,
  flags: lintFlags,
  async run({ flags: given, words, session }) {
    const { cwd, today } = session;
    const outputs = readOutputs({ values: given.out ?? [], cwd });
    if (given.as !== undefined) {
      const { checkDraft } = await import('./lint-draft.js');
      return checkDraft({ given, words, outputs, session });
    }
    const request = {
      cwd,
      paths: words,
      base: given.base ?? null,
      since: given.since ?? null,
      today,
      ignoreSilences: !given.inline,
      content: packageRoot(),
    };
    if (given.suggestions && !given.fix && !given.diff) throw suggestionsAlone();
    const call = { given, request, outputs, session };
    if (given['update-baseline'] || given.grow || given.reason !== undefined) {
      const { baselineFault, updateAndShow } = await import('./lint-baseline.js');
      const fault = baselineFault(given);
      if (fault !== null) throw fault;
      return updateAndShow(call);
    }
    if (given.fix || given.diff) {
      // Loaded only to fix: most calls only check.
      const { fixAndShow } = await import('./lint-fix.js');
      return fixAndShow(call);
    }
    const result = await checked(call);
    await showLint({ result, call });
    return exitCode({ findings: result.findings, failOn: given['fail-on'] });
  },
});

/** The check itself, which Ctrl-C ends with one sentence. */
async function checked({ request, session }: LintCall): Promise<LintResult> {
  const { clear, ...hears } = lintProgress(session);
  try {
    return await endingWith(lintNotFinished, (stop) =>
      lint(request, { files: nodeFiles, git: nodeGit, ...hears, stop, threads: lintThreads }),
    );
  } finally {
    clear();
  }
}

function suggestionsAlone(): UserError {
  return new UserError({
    what: { de: '--suggestions allein tut nichts.', en: '--suggestions alone does nothing.' },
    hint: {
      de: 'Schreiben Sie --fix --suggestions, oder zum Ansehen --diff --suggestions.',
      en: 'Write --fix --suggestions, or to look first --diff --suggestions.',
    },
  });
}
