import { type Finding, type Severity, severities } from '../core/finding.js';
import { formatWords } from '../i18n/formats.js';
import { speak } from '../i18n/words.js';
import { bySeverity, locatedText } from './finding.js';
import type { Report } from './report.js';
import { safeText } from './safe-text.js';

/** How many annotations of each level GitHub keeps for a step, and 50 for a job; it drops further ones without a word (https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations, read 2026-11). */
const perLevel = 10;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations, the most severe first; what it would drop is counted instead. */
export function githubAnnotations({ command, findings, language }: Report): string {
  const sorted = bySeverity(findings);
  const shown = severities.flatMap((severity) => sorted.filter((finding) => finding.severity === severity).slice(0, perLevel));
  const rest = findings.length - shown.length;
  const lines = shown.map((finding) => annotation(finding, locatedText(finding, language)));
  const more = rest === 0 ? [] : [speak(formatWords, language)('more', { count: rest, command })];
  return [...lines, ...more].map((line) => `${line}\n`).join('');
}

function annotation({ severity, rule, place: { file, line, column, endLine, endColumn } }: Finding, text: string): string {
  // GitHub takes columns only within one line.
  const columns: readonly [string, number][] =
    line === endLine ? [['col', column], ...(endColumn > column ? [['endColumn', endColumn] as [string, number]] : [])] : [];
  const properties = [['file', property(file)], ['line', line], ['endLine', endLine], ...columns, ['title', property(`unisono ${rule}`)]];
  return `::${commands[severity]} ${properties.map(([name, value]) => `${name}=${value}`).join(',')}::${data(text)}`;
}

/** Percent escapes as the runner undoes them; other hidden characters become visible. */
function data(text: string): string {
  return safeText(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
