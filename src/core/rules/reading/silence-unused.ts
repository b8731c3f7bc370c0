import { isExpired } from '../../silences/ledger.js';
import { defineRule } from '../rule.js';

export const rule = defineRule({
  id: 'silence-unused',
  group: 'reading',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'Ausnahme, die nichts mehr ausnimmt', en: 'Exemption that exempts nothing any more' },
  last: true,
  messages: {
    unused: {
      de: 'Diese Ausnahme von „{rule}“ wird nicht gebraucht, hier gibt es nichts mehr festzustellen; erwartet wird kein Kommentar ohne Anlass. Löschen Sie ihn.',
      en: 'This exemption from “{rule}” is not needed, nothing is found here any more; no comment without a cause is expected. Delete it.',
    },
  },
  check(file, { report, silences, judged, today }) {
    const { source } = file;
    for (const silence of silences.of(file).silences) {
      if (!judged(silence.rule) || isExpired(silence, today) || silences.isUsed(silence, source)) continue;
      const edits = [{ file: source.file, span: withItsLine(source.text, silence.comment), text: '' }];
      report({
        message: 'unused',
        at: { source, span: silence.at },
        data: { rule: silence.rule },
        ...(silence.single ? { suggestion: { edits } } : {}),
      });
    }
  },
});

/** A comment with the space before it, or with its line where nothing else stands there. */
function withItsLine(text: string, { start, end }: { start: number; end: number }): { start: number; end: number } {
  let from = start;
  while (from > 0 && (text[from - 1] === ' ' || text[from - 1] === '\t')) from -= 1;
  const alone = from === 0 || text[from - 1] === '\n' || text[from - 1] === '\r';
  if (!alone) return { start: from, end };
  const lineEnd = /[ \t]*(?:\r\n?|\n)/y;
  lineEnd.lastIndex = end;
  return lineEnd.test(text) ? { start: from, end: lineEnd.lastIndex } : { start, end };
}
