import { nodeSheets } from '../adapters/node-sheets.js';
import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import { actionWords } from '../i18n/actions.js';
import { speak } from '../i18n/words.js';
import { actionsTable } from '../render/actions-table.js';

/** The list of actions as a file for spreadsheets: a workbook where the name says so, else separated values as they are usual in the language. */
export async function actionsFile({
  result,
  language,
  to,
}: {
  result: AuditResult;
  language: Language;
  to: { readonly path: string } | 'terminal';
}): Promise<string | Uint8Array> {
  const rows = actionsTable({ result, language });
  if (to === 'terminal' || !/\.xlsx$/i.test(to.path)) return csvText(rows, csvDelimiters[language]);
  return nodeSheets.write([
    { name: speak(actionWords, language)('sheet'), rows, widths: [10, 28, 80, 24, 14, 14, 12, 34, 34], headed: true },
  ]);
}
