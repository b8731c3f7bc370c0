import { findingWords } from '../i18n/finding.js';
import { formatWords } from '../i18n/formats.js';
import { lintWords } from '../i18n/lint.js';
import { speak } from '../i18n/words.js';
import { bySeverity, countText, findingText, placeText } from './finding.js';
import type { Report } from './report.js';
import { escapeMarkdown } from './safe-text.js';

/** Findings as a Markdown table, the most severe first, at most `limit` of them; for job summaries and comments. */
export function markdownReport(
  { command, findings, files, notChecked, language }: Report,
  { limit = Number.POSITIVE_INFINITY } = {},
): string {
  const lint = speak(lintWords, language);
  const word = speak(formatWords, language);
  const severity = speak(findingWords, language);
  const parts = [
    `# unisono ${command}`,
    findings.length === 0 ? lint('clean', { files }) : lint('summary', { counts: countText(findings, language), files }),
  ];
  if (findings.length > 0) {
    const rows = bySeverity(findings)
      .slice(0, limit)
      .map((finding) => [
        severity(finding.severity),
        escapeMarkdown(placeText(finding.place)),
        finding.rule,
        escapeMarkdown(findingText(finding, language)),
      ]);
    const head = [word('severity'), word('place'), word('rule'), word('text')];
    parts.push([head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n'));
  }
  if (findings.length > limit) parts.push(word('more', { count: findings.length - limit, command }));
  if (notChecked.length > 0) parts.push(lint('not-checked', { rules: notChecked.join(', ') }));
  return `${parts.join('\n\n')}\n`;
}
