import { endingWith, readUntil } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { packageRoot } from '../adapters/package-root.js';
import { explainPlanChannel } from '../app/explain-channel.js';
import { UserError } from '../core/user-error.js';
import { explainChannelJson, explainChannelText } from '../render/explain-channel.js';
import { auditNotFinished } from './audit-run.js';
import type { ExitCode } from './exit-code.js';
import type { Session } from './session.js';

/** `audit --explain CHANNEL`: nothing is judged, so it ends with 0. */
export async function auditExplain({
  flags: { explain, format, out },
  plan,
  session,
}: {
  flags: { readonly explain: string; readonly format: string; readonly out: readonly string[] | undefined };
  plan: string | null;
  session: Session;
}): Promise<ExitCode> {
  const { cwd, today, language, paint, width, stdout } = session;
  if ((format !== 'human' && format !== 'json') || out !== undefined) throw otherForm();
  const explanation = await endingWith(auditNotFinished, (stop) =>
    explainPlanChannel(
      { cwd, plan, today, content: packageRoot(), channel: explain },
      { files: readUntil(nodeFiles, stop), sheets: nodeSheets, stop },
    ),
  );
  stdout.write(format === 'json' ? explainChannelJson(explanation) : explainChannelText({ explanation, language, paint, width }));
  return 0;
}

function otherForm(): UserError {
  return new UserError({
    what: {
      de: '--explain gibt es nur als Text und als JSON auf der Standardausgabe.',
      en: '--explain comes only as text and as JSON, on the standard output.',
    },
    hint: {
      de: 'Zum Beispiel: unisono audit --explain facebook --format json > facebook.json',
      en: 'For example: unisono audit --explain facebook --format json > facebook.json',
    },
  });
}
