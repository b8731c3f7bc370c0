import type { Place } from '../core/place.js';
import { findingText } from './finding.js';
import type { Report } from './report.js';
import { safeJson } from './safe-text.js';

/** The report that reviewdog reads with `-f=rdjson`. */
export function rdjsonReport({ command, findings, language }: Report): string {
  return safeJson({
    source: { name: `unisono ${command}` },
    diagnostics: findings.map((finding) => ({
      message: findingText(finding, language),
      location: { path: finding.place.file, range: linesOf(finding.place) },
      severity: finding.severity.toUpperCase(),
      code: { value: finding.rule },
    })),
  });
}

/** Whole lines: reviewdog counts columns in bytes of UTF-8, a place in UTF-16 code units, and the text is not at hand. */
function linesOf({ line, endLine, endColumn }: Place): { start: { line: number }; end: { line: number } } {
  return { start: { line }, end: { line: endColumn === 1 && endLine > line ? endLine - 1 : endLine } };
}
