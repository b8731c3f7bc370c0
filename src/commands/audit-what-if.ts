import { endingWith } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { packageRoot } from '../adapters/package-root.js';
import { whatIf } from '../app/what-if.js';
import { paints } from '../render/paint.js';
import { whatIfHuman } from '../render/what-if-human.js';
import { whatIfJson } from '../render/what-if-json.js';
import { whatIfMarkdown } from '../render/what-if-markdown.js';
import { auditNotFinished } from './audit-run.js';
import { type ExitCode, exitCode } from './exit-code.js';
import { type formats, readOutputs, writeResult } from './formats.js';
import type { Session } from './session.js';

interface Flags {
  readonly without: readonly string[] | undefined;
  readonly with: readonly string[] | undefined;
  readonly set: readonly string[] | undefined;
  readonly format: (typeof formats)[number];
  readonly out: readonly string[] | undefined;
  readonly 'fail-on': string;
}

/** Shows what a change of the plan would do. Formats for machines carry the findings of the changed plan, and the exit code is its own. */
export async function runWhatIf({ flags, plan, session }: { flags: Flags; plan: string | null; session: Session }): Promise<ExitCode> {
  const { cwd, today, language, paint, width } = session;
  const outputs = readOutputs({ values: flags.out ?? [], cwd });
  const wish = { without: flags.without ?? [], with: flags.with ?? [], set: flags.set ?? [] };
  const result = await endingWith(auditNotFinished, (stop) =>
    whatIf({ cwd, plan, today, content: packageRoot(), ...wish }, { files: nodeFiles, sheets: nodeSheets, stop }),
  );
  const { findings, sources } = result.after;
  await writeResult({
    format: flags.format,
    outputs,
    found: { command: 'audit', findings, sources, files: 1, notChecked: [] },
    own: {
      human: (to) => whatIfHuman({ result, language, paint: to === 'terminal' ? paint : paints({ colour: false }), width }),
      json: () => whatIfJson({ result, language }),
      markdown: () => whatIfMarkdown({ result, language }),
    },
    failOn: flags['fail-on'],
    session,
  });
  return exitCode({ findings, failOn: flags['fail-on'] });
}
