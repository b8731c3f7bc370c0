import type { AuditResult } from '../core/audit-result.js';
import type { Finding } from '../core/finding.js';
import type { Language } from '../core/language.js';
import { askWords } from '../i18n/ask.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';

/** What answers changed: checks that pass now, findings that came and went, and what is still open. */
export function askedText({
  outcome: { before, after, answered },
  language,
}: {
  outcome: { readonly before: AuditResult; readonly after: AuditResult; readonly answered: number };
  language: Language;
}): string {
  const word = speak(askWords, language);
  if (answered === 0) return `\n${word('nothing-done')}\n`;
  const passed = [...after.verdicts].flatMap(([rule, verdict]) =>
    verdict === 'pass' && before.verdicts.get(rule) !== 'pass' ? [rule] : [],
  );
  const [was, is] = [before, after].map(({ findings }) => new Set(findings.map(key)));
  const came = after.findings.filter((finding) => was?.has(key(finding)) !== true);
  const went = before.findings.filter((finding) => is?.has(key(finding)) !== true);
  const lines = [
    word('done', { count: answered, file: safeLine(after.file) }),
    ...(passed.length === 0 ? [] : [word('passed', { checks: passed.join(', ') })]),
    ...(came.length === 0 ? [] : [word('failed', { checks: names(came) })]),
    ...(went.length === 0 ? [] : [word('settled', { checks: names(went) })]),
    ...(after.unknowns.length === 0 ? [] : [word('left', { count: after.unknowns.length })]),
  ];
  return `\n${lines.join('\n')}\n`;
}

/** The same finding in two audits, although lines may have moved between them. */
function key({ rule, message, data }: Finding): string {
  return JSON.stringify([rule, message, data]);
}

function names(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ code, rule }) => (code === null ? rule : `${code} ${rule}`)))].join(', ');
}
