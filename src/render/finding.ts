import { atLeast, type Finding, type Severity } from '../core/finding.js';
import { formatMessage, type Language } from '../core/language.js';
import type { Place } from '../core/place.js';
import { findingWords } from '../i18n/finding.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';

/** The sentence of a finding, from its rule's message table. */
export function findingText(finding: Pick<Finding, 'wording' | 'data'>, language: Language): string {
  return safeLine(formatMessage({ message: finding.wording, data: finding.data, language }));
}

/** The sentence with the cell before it, for formats that know lines only: in a workbook nobody finds line 7. */
export function locatedText(finding: Pick<Finding, 'wording' | 'data' | 'place'>, language: Language): string {
  const text = findingText(finding, language);
  const { cell } = finding.place;
  return cell === undefined ? text : `${safeLine(cell)}: ${text}`;
}

/** A finding as it stands in JSON: the data as they are, and the sentence in the user's language. */
export function findingJson(finding: Finding, language: Language): Record<string, unknown> {
  const { code, guideline, fix, suggestion, wording: _, identity: __, ...rest } = finding;
  return {
    ...rest,
    text: findingText(finding, language),
    ...(code === null ? {} : { code }),
    ...(guideline === null ? {} : { guideline }),
    ...(fix === null ? {} : { fix }),
    ...(suggestion === null ? {} : { suggestion }),
  };
}

/** `file:line:column`, as editors and terminals open it; in a table the file and the cell. */
export function placeText(place: Place): string {
  if (place.cell !== undefined) return `${safeLine(place.file)} ${safeLine(place.cell)}`;
  return `${safeLine(place.file)}:${place.line}:${place.column}`;
}

/** The word for a severity, coloured where colour is on. */
export function severityWord(severity: Severity, { language, paint }: { language: Language; paint: Paint }): string {
  const word = speak(findingWords, language)(severity);
  return severity === 'error' ? paint.red(word) : severity === 'warning' ? paint.yellow(word) : paint.cyan(word);
}

/** How many findings there are of each severity. */
export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** "2 Fehler, 1 Warnung", without what there is none of. */
export function countText(findings: readonly Finding[], language: Language): string {
  const word = speak(findingWords, language);
  const counts = countBySeverity(findings);
  const parts = [
    ...(counts.error > 0 ? [word('errors', { count: counts.error })] : []),
    ...(counts.warning > 0 ? [word('warnings', { count: counts.warning })] : []),
    ...(counts.info > 0 ? [word('infos', { count: counts.info })] : []),
  ];
  return parts.length === 0 ? word('none') : parts.join(', ');
}

/** The most severe first, else in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => (a.severity === b.severity ? 0 : atLeast(a.severity, b.severity) ? -1 : 1));
}
