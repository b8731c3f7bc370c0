import type { DraftResult } from '../core/draft-result.js';
import type { Language } from '../core/language.js';
import { lintWords } from '../i18n/lint.js';
import { speak } from '../i18n/words.js';
import { bySeverity, countText, findingText, severityWord } from './finding.js';
import type { Paint } from './paint.js';
import { wrapText } from './text-layout.js';

/** What was found in a draft, for the person who wrote it: line, sentence with the better wording, count. */
export function draftHuman({
  result: { findings, compared },
  language,
  paint,
  width,
}: {
  result: DraftResult;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(lintWords, language);
  const alone = compared ? '' : `${wrapText({ text: word('draft-alone'), width, indent: 0 })}\n`;
  const [worst] = bySeverity(findings);
  if (worst === undefined) return `${paint.green(word('draft-clean'))}\n${alone}`;
  const blocks = findings.map((finding) => {
    const head = `${paint.bold(word('draft-line', { line: finding.place.line }))}  ${severityWord(finding.severity, { language, paint })}  ${paint.dim(finding.rule)}`;
    return `${head}\n${wrapText({ text: findingText(finding, language), width, indent: 2 })}`;
  });
  const counts = word('draft-summary', { counts: countText(findings, language) });
  return `${blocks.join('\n\n')}\n\n${counts}\n${alone}${word('explain', { rule: worst.rule })}\n`;
}
