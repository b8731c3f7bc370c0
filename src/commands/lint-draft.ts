import { nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { standardInput } from '../adapters/standard-input.js';
import { lintDraft } from '../app/lint-draft.js';
import { UserError } from '../core/user-error.js';
import { lintWords } from '../i18n/lint.js';
import { speak } from '../i18n/words.js';
import { draftHuman } from '../render/draft.js';
import { lintJson } from '../render/lint.js';
import { paints } from '../render/paint.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { writeResult } from './formats.js';
import type { LintCall } from './lint-call.js';

/** Carries out `lint --as answer`: checks the draft in a file, or what comes in until its end. */
export async function checkDraft({
  given,
  words,
  outputs,
  session,
}: Pick<LintCall, 'given' | 'outputs' | 'session'> & { readonly words: readonly string[] }): Promise<ExitCode> {
  const { cwd, today, language, paint, width, stderr } = session;
  const [path = '-', second] = words;
  if (second !== undefined) throw oneDraft();
  for (const flag of ['base', 'since', 'fix', 'diff', 'suggestions', 'update-baseline', 'grow', 'reason'] as const)
    if (given[flag]) throw notWithDraft(flag);
  if (!given.inline) throw notWithDraft('no-inline');
  const typed = path === '-' && session.inputIsTerminal;
  if (typed) stderr.write(`${speak(lintWords, language)('draft-paste')}\n`);
  const result = await lintDraft(
    { cwd, path: path === '-' ? null : path, fallback: language, today, content: packageRoot() },
    { files: nodeFiles, input: standardInput },
  );
  if (typed && given.format === 'human') session.stdout.write('\n');
  await writeResult({
    format: given.format,
    outputs,
    found: { command: 'lint', ...result },
    own: {
      human: (to) => draftHuman({ result, language, paint: to === 'terminal' ? paint : paints({ colour: false }), width }),
      json: () => lintJson({ result, language }),
    },
    failOn: given['fail-on'],
    session,
  });
  return exitCode({ findings: result.findings, failOn: given['fail-on'] });
}

function oneDraft(): UserError {
  return new UserError({
    what: { de: '--as answer prüft einen Entwurf auf einmal.', en: '--as answer checks one draft at a time.' },
    hint: {
      de: 'Nennen Sie eine Datei, oder - für die Eingabe: unisono lint --as answer -',
      en: 'Name one file, or - for the input: unisono lint --as answer -',
    },
  });
}

function notWithDraft(flag: string): UserError {
  return new UserError({
    what: { de: `--${flag} und --as answer passen nicht zusammen.`, en: `--${flag} and --as answer do not go together.` },
    hint: {
      de: 'Ein Entwurf wird nur geprüft: Er hat keine frühere Fassung, und niemand schreibt in ihn.',
      en: 'A draft is only checked: it has no earlier version, and nobody writes into it.',
    },
  });
}
