import { nodeFiles } from '../adapters/node-files.js';
import { resolvePath } from '../app/paths.js';
import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import { actionsTable } from '../render/actions-table.js';

/** Prints the report to a file. Throws a UserError without a browser that can. */
export async function writePdf({ path, html, cwd }: { path: string; html: string; cwd: string }): Promise<void> {
  const { printPdf } = await import('../adapters/print-pdf.js');
  await nodeFiles.write(resolvePath(cwd, path), await printPdf(html), { replace: true });
}

/** The list of actions as a file for spreadsheets: separated values as they are usual in the language. */
export function actionsFile({ result, language }: { result: AuditResult; language: Language }): string {
  return csvText(actionsTable({ result, language }), csvDelimiters[language]);
}
