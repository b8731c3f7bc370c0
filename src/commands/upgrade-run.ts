import { endingWith, readUntil, writesWhole } from '../adapters/interrupts.js';
import { filesBelow, nodeFiles } from '../adapters/node-files.js';
import { nothingWritten } from '../app/nothing-written.js';
import { upgrade } from '../app/upgrade.js';
import { openChoices } from '../core/versions/upgrade/upgrade-result.js';
import { upgradeJson, upgradeResultText, upgradeViewText } from '../render/upgrade.js';
import { checkWritten } from './check-written.js';
import type { ExitCode } from './exit-code.js';
import { commandPrompter } from './prompter.js';
import type { Session } from './session.js';

/** Brings templates into a handbook, newer ones or further ones, shows what is done and ends with 1 where choices stay open. */
export async function runUpgrade({
  request,
  json,
  session: { cwd, today, stdout, stderr, language, paint, width },
}: {
  request: Parameters<typeof upgrade>[0];
  json: boolean;
  session: Session;
}): Promise<ExitCode> {
  const { content } = request;
  const result = await endingWith(nothingWritten, (stop) =>
    upgrade(request, {
      files: readUntil(nodeFiles, stop),
      filesBelow,
      prompter: (missing) => commandPrompter({ missing, stop }),
      show: (view) => void (json || stderr.write(upgradeViewText({ view, language, paint, width }))),
      lint: checkWritten({ cwd, content, today }),
      whole: writesWhole,
    }),
  );
  stdout.write(json ? upgradeJson({ result }) : upgradeResultText({ result, language, paint, width }));
  return result.outcome !== 'declined' && openChoices(result) > 0 ? 1 : 0;
}
