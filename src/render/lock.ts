import type { Problem } from '../core/finding.js';
import { lockFile } from '../core/handbook/layout.js';
import type { Language } from '../core/language.js';
import { toPlace } from '../core/place.js';
import { lintRules } from '../core/rules/lint-rules.generated.js';
import type { LockResult } from '../core/versions/lock-result.js';
import { lockWords } from '../i18n/lock.js';
import { speak } from '../i18n/words.js';
import { findingText, placeText } from './finding.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** More differences than these have one cause. */
const mostLines = 20;

/** What `lock` found or did. */
export function lockText({
  result,
  language,
  paint,
  width,
}: {
  result: LockResult;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const word = speak(lockWords, language);
  const lines = 'problems' in result && result.outcome === 'unfit' ? unfitLines({ result, language, paint }) : [];
  const count = result.outcome === 'unfit' ? result.problems.length + result.differences.length : result.lines;
  const unsure =
    'unsure' in result ? result.unsure.map(({ quiz, language: of, question }) => safeLine(`${quiz} (${of}): ${question}`)) : [];
  const told = [
    ...lines,
    word(result.outcome, { lock: lockFile, count }),
    ...(result.outcome === 'unfit' ? [word('remedy')] : []),
    ...(unsure.length === 0 ? [] : [word('unsure', { questions: [...new Set(unsure)] })]),
  ];
  return `${told.map((text) => wrapText({ text, width, hang: 2 })).join('\n')}\n`;
}

function unfitLines({
  result: { problems, differences },
  language,
  paint,
}: {
  result: Extract<LockResult, { outcome: 'fits' | 'nothing-released' | 'unfit' }>;
  language: Language;
  paint: Paint;
}): readonly string[] {
  const word = speak(lockWords, language);
  const told = [
    ...problems.map(
      ({ rule, message, data, at }) => `${paint.bold(placeText(toPlace(at)))}  ${problemText({ rule, message, data, language })}`,
    ),
    ...differences.map(({ kind, policy, language: of, section }) => word(kind, { name: safeLine(`${policy} (${of})#${section}`) })),
  ];
  const rest = told.length - mostLines;
  return rest > 0 ? [...told.slice(0, mostLines), word('more', { count: rest })] : told;
}

/** The sentence of a problem, from the message table of its rule. */
function problemText({ rule, message, data, language }: Pick<Problem, 'rule' | 'message' | 'data'> & { language: Language }): string {
  const wording = lintRules.find(({ id }) => id === rule)?.messages[message];
  if (wording === undefined) throw new Error(`rule ${rule} has no message ${message}`);
  return findingText({ wording, data }, language);
}
