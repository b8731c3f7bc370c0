import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import type { Comparison, EarlierFinding } from '../core/report/comparison.js';
import { comparisonWords } from '../i18n/comparison.js';
import { findingWords } from '../i18n/finding.js';
import { speak } from '../i18n/words.js';
import { dayText } from './board-parts.js';
import { bySeverity, findingText } from './finding.js';
import { safeLine } from './safe-text.js';

/** What changed, in words that are safe to print but not escaped for any format; lists without entries are left out. */
export interface ComparisonText {
  readonly title: string;
  readonly summary: string;
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
}

/** What was solved, what is new and what is still open since an earlier audit. */
export function comparisonText(comparison: Comparison, language: Language): ComparisonText {
  const word = speak(comparisonWords, language);
  const { since, solved, fresh, open, accepted, unjudged } = comparison;
  const severity = speak(findingWords, language);
  const now = (finding: Finding): string =>
    `${severity(finding.severity)} ${finding.code ?? finding.rule}: ${findingText(finding, language)}`;
  const before = ({ severity: grade, code, rule, text }: EarlierFinding): string =>
    `${severity(grade)} ${safeLine(code ?? rule)}: ${safeLine(text)}`;
  const lists = [
    { title: word('solved'), items: solved.map(before) },
    { title: word('fresh'), items: bySeverity(fresh).map(now) },
    { title: word('accepted'), items: accepted.map(now) },
    { title: word('unjudged'), items: unjudged.map(before) },
  ];
  return {
    title: word('title', { day: dayText(since, language) }),
    summary: word('summary', { solved: solved.length, fresh: fresh.length, open: open.length }),
    lists: lists.filter(({ items }) => items.length > 0),
  };
}
