import { nodeGit } from '../adapters/git.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { packageRoot } from '../adapters/package-root.js';
import { type LintRequest, lint } from '../app/lint.js';
import type { LintResult } from '../core/lint-result.js';
import { UserError } from '../core/user-error.js';
import { lintHuman, lintJson } from '../render/lint.js';
import { paints } from '../render/paint.js';
import { type CommandInput, defineCommand } from './command.js';
import { type ExitCode, exitCode, failOnLevels } from './exit-code.js';
import { choice, text, texts, toggle } from './flags.js';
import { formats, readOutputs, writeResult } from './formats.js';
import type { Session } from './session.js';

const flags = {
  format: choice(formats, 'human'),
  out: texts(),
  base: text(),
  'fail-on': choice(failOnLevels, 'error'),
  fix: toggle(),
  suggestions: toggle(),
  diff: toggle(),
};

type Given = CommandInput<typeof flags>['flags'];

interface Call {
  readonly given: Given;
  readonly request: LintRequest;
  readonly outputs: ReturnType<typeof readOutputs>;
  readonly session: Session;
}

export const command = defineCommand({
  manyWords: true,
  flags,
  async run({ flags: given, words, session }) {
    const { cwd, today } = session;
    const outputs = readOutputs({ values: given.out ?? [], cwd });
    const request = { cwd, paths: words, base: given.base ?? null, today, content: packageRoot() };
    if (given.suggestions && !given.fix && !given.diff) throw suggestionsAlone();
    const call = { given, request, outputs, session };
    if (given.fix || given.diff) return runFix(call);
    const result = await lint(request, { files: nodeFiles, git: nodeGit });
    await show({ result, call });
    return exitCode({ findings: result.findings, failOn: given['fail-on'] });
  },
});

/** Writes a result in the formats that were asked for, on the terminal in `format` or not at all; `before` stands above what people read, `more` is added to JSON. */
async function show({
  result,
  call: { given, outputs, session },
  format = given.format,
  before = '',
  more = {},
}: {
  result: LintResult;
  call: Call;
  format?: Given['format'] | null;
  before?: string;
  more?: Readonly<Record<string, unknown>>;
}): Promise<void> {
  const { language, paint, width } = session;
  await writeResult({
    format,
    outputs,
    found: { command: 'lint', ...result },
    own: {
      human: (to) => before + lintHuman({ result, language, paint: to === 'file' ? paints({ colour: false }) : paint, width }),
      json: () => lintJson({ result, language, more }),
    },
    failOn: given['fail-on'],
    session,
  });
}

async function runFix(call: Call): Promise<ExitCode> {
  // Loaded only to fix: most calls only check.
  const [{ fix }, { fixDiff, fixHuman, fixJson, notWrittenText }] = await Promise.all([
    import('../app/fix.js'),
    import('../render/fix.js'),
  ]);
  const { given, request, session } = call;
  const { stdout, stderr, language, paint } = session;
  const written = !given.diff;
  const result = await fix({ ...request, suggestions: given.suggestions, write: written }, { files: nodeFiles, git: nodeGit, filesBelow });
  const fixes = fixHuman({ result, written, language, paint });
  const asDiff = !written && given.format === 'human';
  await show({
    result: result.lint,
    call,
    format: asDiff ? null : given.format,
    before: written ? `${fixes}\n` : '',
    more: fixJson(result, { written, language }),
  });
  if (asDiff) {
    stdout.write(fixDiff({ changes: result.changes, visible: stdout.isTerminal }));
    stderr.write(fixes);
  }
  if (result.notWritten.length === 0) return exitCode({ findings: result.lint.findings, failOn: given['fail-on'] });
  stderr.write(notWrittenText({ result, language }));
  return 2;
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
