import { endingWith } from '../adapters/interrupts.js';
import { nodeFiles } from '../adapters/node-files.js';
import { lintCounts } from '../app/lint-counts.js';
import type { Localised } from '../core/language.js';
import type { LintCounts } from '../core/scaffold/init-plan.js';

/** The check of what was just written, which Ctrl-C ends with one sentence. */
export function checkWritten(place: Omit<Parameters<typeof lintCounts>[0], 'root'>): (root: string) => Promise<LintCounts> {
  return (root) => endingWith(checkStopped, (stop) => lintCounts({ ...place, root }, { files: nodeFiles, stop }));
}

const checkStopped: Localised = {
  de: 'Alles ist geschrieben; nur die Prüfung danach wurde abgebrochen. Sie holen sie nach mit: unisono lint',
  en: 'Everything is written; only the check after it was stopped. To make up for it, run: unisono lint',
};
