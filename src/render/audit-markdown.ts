import type { AuditResult } from '../core/audit-result.js';
import { writeVolume } from '../core/channels/volume.js';
import type { Language } from '../core/language.js';
import type { Comparison } from '../core/report/comparison.js';
import { auditWords } from '../i18n/audit.js';
import { findingWords } from '../i18n/finding.js';
import { speak } from '../i18n/words.js';
import { channelHoursText, holidayText, loadBar, loadPercent, loadText, teamName, viewNames } from './audit-load.js';
import { checkName, questionText, subjectTitle } from './audit-parts.js';
import { boardMarkdown } from './board-markdown.js';
import { comparisonText } from './comparison-parts.js';
import { bySeverity, countText, findingText, placeText } from './finding.js';
import { markdownTable } from './markdown-table.js';
import { escapeMarkdown } from './safe-text.js';

/** The result of `audit` as a Markdown report with every finding and every question. */
export function auditMarkdown({
  result,
  language,
  comparison = null,
}: {
  result: AuditResult;
  language: Language;
  comparison?: Comparison | null;
}): string {
  const word = speak(auditWords, language);
  const severity = speak(findingWords, language);
  const text = escapeMarkdown;
  const parts: string[] = [`# ${word('title', { file: text(result.file) })}`, word('channels', { count: result.channels })];

  parts.push(
    markdownTable({
      head: [word('guidelineTitle'), word('result'), word('checks')],
      rows: result.guidelines.map(({ group, passed, failed, unknown }) => [
        word(group),
        countText(
          result.findings.filter(({ rule }) => result.groupOf.get(rule) === group),
          language,
        ),
        word('verdicts', { passed, total: passed + failed + unknown, unknown }),
      ]),
    }),
  );

  if (comparison !== null) {
    const changes = comparisonText(comparison, language);
    parts.push(`## ${text(changes.title)}`, text(changes.summary));
    for (const { title, items } of changes.lists) parts.push(`### ${text(title)}`, items.map((item) => `- ${text(item)}`).join('\n'));
  }

  parts.push(...boardMarkdown({ result, language }));

  parts.push(`## ${word('findings')}`);
  if (result.findings.length === 0) parts.push(word('clean'));
  for (const section of result.sections) {
    parts.push(`### ${text(subjectTitle(section, language))}`);
    parts.push(
      bySeverity(section.findings)
        .map((finding) => {
          const { guideline } = finding;
          const reference = guideline === null ? [] : [word('guideline', { reference: `\`${guideline.policy}#${guideline.section}\`` })];
          const detail = [text(placeText(finding.place)), ...reference, word('explain', { check: checkName(finding) })].join(' · ');
          const name = finding.code === null ? finding.rule : `${finding.code} ${finding.rule}`;
          return `- **${severity(finding.severity)}** (${name}): ${text(findingText(finding, language))}\n  ${detail}`;
        })
        .join('\n'),
    );
  }

  if (result.unknowns.length > 0) {
    parts.push(`## ${word('questions')}`, word('questionsIntro', { count: result.unknowns.length }));
    parts.push(
      markdownTable({
        head: [word('question'), word('subjects'), word('unlocked'), word('place')],
        rows: result.unknowns.map((unknown) => [
          text(questionText(unknown, language)),
          text(unknown.subjects.join(', ')),
          unknown.unlocks.join(', '),
          text(placeText(unknown.place)),
        ]),
      }),
    );
  }

  if (result.replies.length > 0) {
    parts.push(`## ${word('replies')}`);
    parts.push(
      result.replies
        .map((view) => {
          const holidays = holidayText(view, language);
          return `- **${text(viewNames(view, language))}**: ${[view.week[language], ...(holidays === null ? [] : [holidays])].join(' ')}`;
        })
        .join('\n'),
    );
  }

  if (result.loads.length > 0) {
    parts.push(`## ${word('loads')}`);
    parts.push(
      markdownTable({
        head: [word('teamTitle'), word('channelTitle'), word('work'), word('share'), word('peopleTitle')],
        rows: result.loads.flatMap((load) => [
          [
            `**${text(teamName(load))}**`,
            '',
            loadText(load, language),
            [loadBar(load), loadPercent(load)].filter(Boolean).map(code).join(' '),
            '',
          ],
          ...load.channels.map(({ channel, hours, available, atOnce }) => [
            '',
            text(channel.label),
            channelHoursText({ hours, available }, language),
            [loadBar({ needed: hours, available }), loadPercent({ needed: hours, available })].filter(Boolean).map(code).join(' '),
            atOnce === null ? '' : String(writeVolume(atOnce)),
          ]),
        ]),
      }),
      word('limits'),
    );
  }

  if (result.accepted.length > 0) {
    parts.push(`## ${word('accepted')}`);
    parts.push(
      markdownTable({
        head: [word('check'), word('finding'), word('reason'), word('by'), word('until')],
        rows: result.accepted.map(({ finding, reason, by, until }) => [
          checkName(finding),
          text(findingText(finding, language)),
          text(reason),
          text(by),
          until ?? '–',
        ]),
      }),
    );
  }

  if (result.notApplicable.length > 0) {
    parts.push(`## ${word('notApplicable')}`);
    parts.push(
      markdownTable({
        head: [word('about'), word('field'), word('reason'), word('place')],
        rows: result.notApplicable.map(({ subject, field, reason, place }) => [text(subject), field, text(reason), text(placeText(place))]),
      }),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function code(content: string): string {
  return `\`${content}\``;
}
