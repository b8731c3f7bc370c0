import type { AuditResult, GuidelineCount } from '../core/audit-result.js';
import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import { remember } from '../core/remember.js';
import type { Comparison } from '../core/report/comparison.js';
import { auditWords } from '../i18n/audit.js';
import { speak } from '../i18n/words.js';
import { channelLoadText, holidayText, loadBar, loadPercent, loadText, teamName, viewNames } from './audit-load.js';
import { checkName, nameList, questionText, subjectTitle } from './audit-parts.js';
import { comparisonHuman } from './comparison-human.js';
import { bySeverity, countText, findingText, placeText, severityWord } from './finding.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';
import { textWidth } from './text-width.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

const shownQuestions = 7;

/** The result of `audit` for people: one line per guideline, findings by what they are about, the questions that help most, then what was accepted or does not apply. */
export function auditHuman({ result, comparison = null, ...look }: Look & { result: AuditResult; comparison?: Comparison | null }): string {
  const { language, paint } = look;
  const word = speak(auditWords, language);
  const title = `${word('title', { file: safeLine(result.file) })} (${word('channels', { count: result.channels })})`;
  const head = painted({ text: title, colour: paint.bold, width: look.width });
  const parts = [
    `${head}\n${result.guidelines.map((guideline) => summaryLine({ guideline, result, ...look })).join('\n')}`,
    ...(result.findings.length === 0 ? [paint.green(word('clean'))] : [sectionsText({ sections: result.sections, ...look })]),
    ...(comparison === null ? [] : [comparisonHuman({ comparison, ...look })]),
    ...questionPart({ result, ...look }),
    ...repliesPart({ result, ...look }),
    ...loadsPart({ result, ...look }),
    ...acceptedPart({ result, ...look }),
    ...notApplicablePart({ result, ...look }),
  ];
  const [worst] = bySeverity(result.findings);
  if (worst !== undefined) parts.push(wrapText({ text: word('explain', { check: checkName(worst) }), width: look.width }));
  return `${parts.join('\n\n')}\n`;
}

function summaryLine({ guideline, result, language, paint, width }: Look & { guideline: GuidelineCount; result: AuditResult }): string {
  const word = speak(auditWords, language);
  const { error, warning, info } = guideline.findings;
  const own = result.findings.filter((finding) => groupOf(result, finding) === guideline.group);
  const counts = countText(own, language);
  const colour = error > 0 ? paint.red : warning > 0 ? paint.yellow : info > 0 ? paint.cyan : paint.green;
  const total = guideline.passed + guideline.failed + guideline.unknown;
  const title = word(guideline.group);
  const titles = result.guidelines.map(({ group }) => textWidth(word(group)));
  const pad = ' '.repeat(Math.max(...titles) - textWidth(title) + 2);
  const verdicts = word('verdicts', { passed: guideline.passed, total, unknown: guideline.unknown });
  const line = `  ${title}${pad}${colour(counts)}; ${verdicts}`;
  const plain = `  ${title}${pad}${counts}; ${verdicts}`;
  return textWidth(plain) <= width ? line : `  ${title}\n    ${colour(counts)}\n${wrapText({ text: verdicts, width, indent: 4 })}`;
}

function groupOf(result: AuditResult, finding: Finding): string {
  return result.groupOf.get(finding.rule) ?? '';
}

/** Findings by what they are about. Put together line by line, since a long list has tens of thousands of them. */
function sectionsText({ sections, language, paint, width }: Look & { sections: AuditResult['sections'] }): string {
  const word = speak(auditWords, language);
  const reference = remember((section) => word('guideline', { reference: section }));
  const severity = remember((level) => severityWord(level as Finding['severity'], { language, paint }));
  const lines: string[] = [];
  for (const section of sections) {
    if (lines.length > 0) lines.push('');
    lines.push(painted({ text: subjectTitle(section, language), colour: paint.bold, width }));
    for (const finding of section.findings.length === 1 ? section.findings : bySeverity(section.findings)) {
      const { guideline, code, rule } = finding;
      const place = placeText(finding.place);
      const detail = guideline === null ? place : `${place} · ${reference(`${guideline.policy}#${guideline.section}`)}`;
      lines.push(
        `  ${severity(finding.severity)}  ${paint.dim(code === null ? rule : `${code} ${rule}`)}`,
        wrapText({ text: findingText(finding, language), width, indent: 4 }),
        painted({ text: detail, colour: paint.dim, width, indent: 4 }),
      );
    }
  }
  return lines.join('\n');
}

function questionPart({ result, language, paint, width }: Look & { result: AuditResult }): string[] {
  const word = speak(auditWords, language);
  const { unknowns } = result;
  if (unknowns.length === 0) return [];
  const shown = unknowns.slice(0, shownQuestions);
  const lines = shown.map((unknown, index) => {
    // A question about the plan as a whole has no subject worth a name.
    const whole = unknown.field.startsWith('plan.') || unknown.field.startsWith('company.');
    const detail = [
      ...(whole ? [] : [word('missingOn', { subjects: nameList({ names: unknown.subjects, limit: 4, language }) })]),
      word('unlocks', { checks: unknown.unlocks.join(', ') }),
      placeText(unknown.place),
    ].join(' · ');
    return `${wrapText({ text: `${index + 1}. ${questionText(unknown, language)}`, width, indent: 2, hang: 3 })}\n${painted({ text: detail, colour: paint.dim, width, indent: 5 })}`;
  });
  const rest = unknowns.length - shown.length;
  return [
    [
      paint.bold(word('questions')),
      wrapText({ text: word('questionsIntro', { count: unknowns.length }), width, indent: 2 }),
      ...lines,
      ...(rest > 0 ? [wrapText({ text: word('moreQuestions', { count: rest }), width, indent: 2 })] : []),
    ].join('\n'),
  ];
}

/** Every promise as customers meet it. */
function repliesPart({ result, language, paint, width }: Look & { result: AuditResult }): string[] {
  if (result.replies.length === 0) return [];
  const lines = result.replies.flatMap((view) => {
    const holidays = holidayText(view, language);
    return [
      wrapText({ text: `${viewNames(view, language)}: ${view.week[language]}`, width, indent: 2, hang: 2 }),
      ...(holidays === null ? [] : [wrapText({ text: holidays, width, indent: 4 })]),
    ];
  });
  return [[paint.bold(speak(auditWords, language)('replies')), ...lines].join('\n')];
}

/** Needed and available hours, team by team, with what the model leaves out. */
function loadsPart({ result, language, paint, width }: Look & { result: AuditResult }): string[] {
  const word = speak(auditWords, language);
  if (result.loads.length === 0) return [];
  const lines = result.loads.flatMap((load) => {
    const colour = load.verdict === 'over' ? paint.red : load.verdict === 'tight' ? paint.yellow : paint.green;
    const bar = loadBar(load);
    return [
      wrapText({ text: `${teamName(load)}: ${loadText(load, language)}`, width, indent: 2, hang: 2 }),
      ...(bar === '' ? [] : [`    ${colour(bar)} ${loadPercent(load)}`]),
      ...load.channels.map((channel) =>
        wrapText({ text: `${safeLine(channel.channel.label)}: ${channelLoadText(channel, language)}`, width, indent: 4, hang: 2 }),
      ),
    ];
  });
  return [[paint.bold(word('loads')), ...lines, wrapText({ text: word('limits'), width, indent: 2 })].join('\n')];
}

function acceptedPart({ result, language, paint, width }: Look & { result: AuditResult }): string[] {
  const word = speak(auditWords, language);
  if (result.accepted.length === 0) return [];
  const lines = result.accepted.map(({ finding, reason, by, until }) => {
    const data = { reason: safeLine(reason), by: safeLine(by) };
    const why = until === null ? word('acceptedBy', data) : word('acceptedUntil', { ...data, until });
    return `${wrapText({ text: `${checkName(finding)} ${findingText(finding, language)}`, width, indent: 2, hang: 2 })}\n${wrapText({ text: why, width, indent: 4 })}`;
  });
  return [[paint.bold(word('accepted')), ...lines].join('\n')];
}

function notApplicablePart({ result, language, paint, width }: Look & { result: AuditResult }): string[] {
  const word = speak(auditWords, language);
  if (result.notApplicable.length === 0) return [];
  const lines = result.notApplicable.map(({ field, subject, reason, place }) =>
    wrapText({ text: `${safeLine(subject)}: ${field} – ${safeLine(reason)} (${placeText(place)})`, width, indent: 2, hang: 2 }),
  );
  return [[paint.bold(word('notApplicable')), ...lines].join('\n')];
}

/** Wrapped first and painted line by line, so that no escape sequence is counted or cut. */
function painted({
  text,
  colour,
  width,
  indent = 0,
}: {
  text: string;
  colour: (text: string) => string;
  width: number;
  indent?: number;
}): string {
  const wrapped = wrapText({ text, width, indent });
  if (!wrapped.includes('\n')) return `${' '.repeat(indent)}${colour(wrapped.trimStart())}`;
  return wrapped
    .split('\n')
    .map((line) => `${' '.repeat(indent)}${colour(line.trimStart())}`)
    .join('\n');
}
