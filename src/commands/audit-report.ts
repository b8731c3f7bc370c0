import type { AuditResult } from '../core/audit-result.js';
import type { Language } from '../core/language.js';
import { csvDelimiters, csvText } from '../core/spreadsheet/csv-text.js';
import { actionsTable } from '../render/actions-table.js';

/** The list of actions as a file for spreadsheets: separated values as they are usual in the language. */
export function actionsFile({ result, language }: { result: AuditResult; language: Language }): string {
  return csvText(actionsTable({ result, language }), csvDelimiters[language]);
}
