import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import type { WhatIf } from '../core/what-if/what-if.js';
import { findingWords } from '../i18n/finding.js';
import { whatIfWords } from '../i18n/what-if.js';
import { speak } from '../i18n/words.js';
import { bySeverity, countText, findingText, placeText } from './finding.js';
import { escapeMarkdown } from './safe-text.js';
import { changeLines, loadText, lossText } from './what-if-parts.js';

/** What would be different, as a Markdown report. */
export function whatIfMarkdown({ result, language }: { result: WhatIf; language: Language }): string {
  const word = speak(whatIfWords, language);
  const severity = speak(findingWords, language);
  const { before, after, gone, fresh, changed, unchanged, losses } = result;
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
  const item = (finding: Finding): string => {
    const name = finding.code === null ? finding.rule : `${finding.code} ${finding.rule}`;
    const text = escapeMarkdown(findingText(finding, language));
    return `- **${severity(finding.severity)}** (${name}, ${escapeMarkdown(placeText(finding.place))}): ${text}`;
  };
  const section = (title: string, items: readonly string[]): string[] => (items.length === 0 ? [] : [`## ${title}`, items.join('\n')]);
  const parts = [
    `# ${word('title', { file: escapeMarkdown(before.file) })}`,
    list(changeLines(result, language)),
    word('nothingWritten'),
    [
      word('findings', { before: countText(before.findings, language), after: countText(after.findings, language) }),
      word('counts', { gone: gone.length, fresh: fresh.length, changed: changed.length, unchanged }),
      word('questions', { before: before.unknowns.length, after: after.unknowns.length }),
    ].join('  \n'),
    ...section(word('gone'), bySeverity(gone).map(item)),
    ...section(word('fresh'), bySeverity(fresh).map(item)),
    ...section(
      word('changed'),
      changed.map((pair) => `${item(pair.after)}\n  ${word('was', { text: escapeMarkdown(findingText(pair.before, language)) })}`),
    ),
    ...section(
      word('load'),
      result.loads.length === 0
        ? []
        : [
            `| ${word('team')} | ${word('before')} | ${word('after')} |`,
            '| --- | --- | --- |',
            ...result.loads.map(
              ({ team, ...sides }) =>
                `| ${escapeMarkdown(team.label)} | ${loadText(sides.before, language)} | ${loadText(sides.after, language)} |`,
            ),
            ...(result.removed.length === 0 ? [] : ['', word('loadLimits')]),
          ],
    ),
    `## ${word('losses')}`,
    losses.length === 0 ? word('nothingLost') : list(losses.map((loss) => lossText(loss, language))),
  ];
  return `${parts.join('\n\n')}\n`;
}
