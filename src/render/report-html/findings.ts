import type { AuditResult } from '../../core/audit-result.js';
import type { Finding } from '../../core/finding.js';
import { auditWords } from '../../i18n/audit.js';
import { findingWords } from '../../i18n/finding.js';
import { reportWords } from '../../i18n/report.js';
import { speak } from '../../i18n/words.js';
import { checkName, questionText, subjectTitle } from '../audit-parts.js';
import { titleText } from '../board-parts.js';
import { bySeverity, countText, findingText, placeText } from '../finding.js';
import { escapeHtml, safeLine } from '../safe-text.js';
import type { View } from './board.js';
import { table } from './table.js';

/** Every finding under the guideline that it enforces. */
export function findingsPart(view: View): string {
  const { result, language } = view;
  const word = speak(auditWords, language);
  const subjects = subjectsOf(result, language);
  const parts = result.guidelines.map(({ group }) => {
    const own = bySeverity(result.findings.filter(({ rule }) => result.groupOf.get(rule) === group));
    const items = own.map((finding) => findingItem(finding, { ...view, about: subjects.get(finding) ?? '' }));
    const none = `<p>${speak(reportWords, language)('noneHere')}</p>`;
    return `<h3>${escapeHtml(`${word(group)}: ${countText(own, language)}`)}</h3>\n${items.length === 0 ? none : items.join('\n')}`;
  });
  return parts.join('\n');
}

function subjectsOf({ sections }: AuditResult, language: View['language']): ReadonlyMap<Finding, string> {
  return new Map(sections.flatMap((section) => section.findings.map((finding) => [finding, subjectTitle(section, language)] as const)));
}

function findingItem(finding: Finding, { about, ...view }: View & { about: string }): string {
  const { language } = view;
  const word = speak(auditWords, language);
  const severity = speak(findingWords, language)(finding.severity);
  const { guideline } = finding;
  const reference = guideline === null ? [] : [word('guideline', { reference: `${guideline.policy}#${guideline.section}` })];
  const detail = [placeText(finding.place), ...reference, word('explain', { check: checkName(finding) })].join(' · ');
  const code = finding.code === null ? '' : `${finding.code} `;
  return `<div class="finding">
<p><span class="mark ${finding.severity}">${severity}</span> <strong>${escapeHtml(`${code}${titleText(finding.rule, view)}`)}</strong> · ${escapeHtml(about)}</p>
<p>${escapeHtml(findingText(finding, language))}</p>
<p class="quiet">${escapeHtml(detail)}</p>
</div>`;
}

/** What nobody said yet, what was accepted, and what does not apply. */
export function unknownsPart({ result, language }: View): string {
  const word = speak(auditWords, language);
  const { unknowns, accepted, notApplicable } = result;
  const parts: string[] = [];
  if (unknowns.length > 0)
    parts.push(
      `<h2 id="unknowns">${word('questions')}</h2>\n<p>${escapeHtml(word('questionsIntro', { count: unknowns.length }))}</p>`,
      table({
        head: [word('question'), word('subjects'), word('unlocked'), word('place')],
        rows: unknowns.map((unknown) => [
          { text: questionText(unknown, language) },
          { text: unknown.subjects.join(', ') },
          { text: unknown.unlocks.join(', ') },
          { text: placeText(unknown.place) },
        ]),
      }),
    );
  if (accepted.length > 0)
    parts.push(
      `<h2 id="accepted">${word('accepted')}</h2>`,
      table({
        head: [word('finding'), word('reason'), word('by'), word('until')],
        rows: accepted.map(({ finding, reason, by, until }) => [
          { text: `${checkName(finding)}: ${findingText(finding, language)}` },
          { text: reason },
          { text: by },
          { text: until ?? '–' },
        ]),
      }),
    );
  if (notApplicable.length > 0)
    parts.push(
      `<h2 id="not-applicable">${word('notApplicable')}</h2>`,
      table({
        head: [word('about'), word('field'), word('reason'), word('place')],
        rows: notApplicable.map(({ subject, field, reason, place }) => [
          { text: safeLine(subject) },
          { text: field },
          { text: reason },
          { text: placeText(place) },
        ]),
      }),
    );
  return parts.join('\n');
}
