import { nodeFiles } from '../adapters/node-files.js';
import { nodeSheets } from '../adapters/node-sheets.js';
import { ask } from '../app/ask.js';
import type { AuditRequest } from '../app/audit.js';
import type { AuditResult } from '../core/audit-result.js';
import { UserError } from '../core/user-error.js';
import { askedText } from '../render/asked.js';
import { commandPrompter } from './prompter.js';
import type { Session } from './session.js';

/** Asks the open questions of an audit on the terminal, says what changed, and returns the audit as it is then. Throws a UserError where nobody can be asked. */
export async function askAndTell({ request, session }: { request: AuditRequest; session: Session }): Promise<AuditResult> {
  const { language, mayAsk } = session;
  if (!mayAsk) throw nobodyThere();
  const prompter = commandPrompter({ missing: [] });
  try {
    const outcome = await ask({ ...request, language }, { files: nodeFiles, sheets: nodeSheets, prompter });
    prompter.say(askedText({ outcome, language }));
    return outcome.after;
  } finally {
    prompter.close();
  }
}

function nobodyThere(): UserError {
  return new UserError({
    what: {
      de: '--ask fragt in einem Terminal; hier gibt es keines, oder Fragen sind abgeschaltet.',
      en: '--ask asks on a terminal; there is none here, or questions are switched off.',
    },
    hint: {
      de: 'Tragen Sie die Antworten selbst in den Plan ein. Alle Fragen zeigt: unisono audit --format markdown',
      en: 'Enter the answers in the plan yourself. All questions: unisono audit --format markdown',
    },
  });
}
