import { endingWith } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { packageRoot } from '../adapters/package-root.js';
import { planCosts } from '../app/channel-costs.js';
import { channelCostsHuman, channelCostsJson, channelCostsMarkdown } from '../render/channel-costs.js';
import { paints } from '../render/paint.js';
import { auditNotFinished } from './audit-run.js';
import type { ExitCode } from './exit-code.js';
import { type formats, readOutputs, writeResult } from './formats.js';
import type { Session } from './session.js';

/** Shows what each channel costs. Formats for machines carry the findings of the audit; a cost is no fault, so the exit code is 0. */
export async function runCosts({
  flags,
  plan,
  session,
}: {
  flags: { readonly format: (typeof formats)[number]; readonly out: readonly string[] | undefined };
  plan: string | null;
  session: Session;
}): Promise<ExitCode> {
  const { cwd, today, language, paint, width } = session;
  const outputs = readOutputs({ values: flags.out ?? [], cwd });
  const costs = await endingWith(auditNotFinished, (stop) =>
    planCosts({ cwd, plan, today, content: packageRoot() }, { files: nodeFiles, sheets: nodeSheets, stop }),
  );
  const { findings, sources } = costs.audit;
  await writeResult({
    format: flags.format,
    outputs,
    found: { command: 'audit', findings, sources, files: 1, notChecked: [] },
    own: {
      human: (to) => channelCostsHuman({ costs, language, paint: to === 'terminal' ? paint : paints({ colour: false }), width }),
      json: () => channelCostsJson({ costs, language }),
      markdown: () => channelCostsMarkdown({ costs, language }),
    },
    failOn: 'never',
    session,
  });
  return 0;
}
