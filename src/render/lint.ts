import type { Language } from '../core/language.js';
import type { BaselineUpdate, LintResult } from '../core/lint-result.js';
import { findingWords } from '../i18n/finding.js';
import { lintWords } from '../i18n/lint.js';
import { speak } from '../i18n/words.js';
import { bySeverity, countBySeverity, countText, findingJson, findingText, placeText, severityWord } from './finding.js';
import type { Paint } from './paint.js';
import { safeJson, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** The result of `lint` for people: findings by place, then the count and how to learn more. */
export function lintHuman({
  result,
  language,
  paint,
  width,
}: {
  result: LintResult;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(lintWords, language);
  const { findings, files, notChecked, held } = result;
  const open = [
    ...(held.silenced === 0 ? [] : [word('silenced', { count: held.silenced })]),
    ...(held.baseline === 0 ? [] : [word('held', { count: held.baseline })]),
    ...(held.since === 0 ? [] : [word('since', { count: held.since })]),
    ...(held.gone === 0 ? [] : [word('gone', { count: held.gone })]),
    ...(notChecked.length === 0 ? [] : [word('not-checked', { rules: notChecked.join(', ') })]),
  ]
    .map((text) => `${wrapText({ text, width, indent: 0 })}\n`)
    .join('');
  if (findings.length === 0) return `${paint.green(word('clean', { files }))}\n${open}`;
  const also = speak(findingWords, language)('also');
  const blocks = findings.map((finding) => {
    const head = `${paint.bold(placeText(finding.place))}  ${severityWord(finding.severity, { language, paint })}  ${paint.dim(finding.rule)}`;
    const text = wrapText({ text: findingText(finding, language), width, indent: 2 });
    const related = finding.related.slice(0, 5).map((place) => `  ${also} ${placeText(place)}`);
    return [head, text, ...related].join('\n');
  });
  const [worst] = bySeverity(findings);
  return `${blocks.join('\n\n')}\n\n${word('summary', { counts: countText(findings, language), files })}\n${open}${word('explain', { rule: worst?.rule ?? '' })}\n`;
}

/** What became of the baselines, a line for each. */
export function baselineHuman({ updates, language }: { updates: readonly BaselineUpdate[]; language: Language }): string {
  const word = speak(lintWords, language);
  return updates
    .map(({ file, dropped, added, size }) => `${word('baseline', { file: safeLine(file), dropped, added, size })}\n\n`)
    .join('');
}

/** The result of `lint` as one JSON value (`schema/lint-result.schema.json`). `more` is what fixing adds. */
export function lintJson({
  result,
  language,
  more = {},
}: {
  result: LintResult;
  language: Language;
  more?: Readonly<Record<string, unknown>>;
}): string {
  const { error, warning, info } = countBySeverity(result.findings);
  return safeJson({
    schemaVersion: 1,
    summary: { files: result.files, errors: error, warnings: warning, infos: info },
    findings: result.findings.map((finding) => findingJson(finding, language)),
    held: result.held,
    notChecked: result.notChecked,
    unknowns: [],
    accepted: [],
    ...more,
  });
}
