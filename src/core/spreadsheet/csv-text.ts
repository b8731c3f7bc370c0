/** How spreadsheets in a language write separated values: German ones need a semicolon, because the comma is the decimal sign. */
export const csvDelimiters = { de: ';', en: ',' } as const;

/** What makes a spreadsheet take a cell for a formula, also in full width. Source: OWASP, CSV Injection (owasp.org/www-community/attacks/CSV_Injection). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/;

/** A number, with its sign, is no formula. */
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A value as a cell of separated values: what looks like a formula gets an apostrophe in front and stays text, what contains a delimiter gets quotation marks. */
export function csvCell(text: string, delimiter: string): string {
  const safe = formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(delimiter) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell without the apostrophe that keeps it from being a formula. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && formulaStart.test(text.slice(1)) ? text.slice(1) : text;
}

/** A table as separated values for Excel: with a byte order mark, lines ended by CR and LF. */
export function csvText(rows: readonly (readonly string[])[], delimiter: string): string {
  return `\uFEFF${rows.map((row) => `${row.map((cell) => csvCell(cell, delimiter)).join(delimiter)}\r\n`).join('')}`;
}
