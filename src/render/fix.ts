import { createTwoFilesPatch } from 'diff';
import type { FixResult } from '../core/fix/fix-result.js';
import type { Language } from '../core/language.js';
import { fixWords } from '../i18n/fix.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';

/** What was fixed, or would be, by file and rule. */
export function fixHuman({
  result: { fixed },
  written,
  language,
  paint,
}: {
  result: FixResult;
  written: boolean;
  language: Language;
  paint: Paint;
}): string {
  const word = speak(fixWords, language);
  if (fixed.length === 0) return `${word('nothing')}\n`;
  const count = fixed.reduce((sum, entry) => sum + entry.count, 0);
  const files = new Set(fixed.map(({ file }) => file)).size;
  const lines = fixed.map((entry) => `  ${safeLine(entry.file)}  ${paint.dim(entry.rule)}  ${entry.count}`);
  return `${word(written ? 'fixed' : 'would-fix', { count, files })}\n${lines.join('\n')}\n`;
}

/** A line for each file that stayed as it was although something in it can be fixed. */
export function notWrittenText({ result: { notWritten }, language }: { result: FixResult; language: Language }): string {
  const word = speak(fixWords, language);
  return notWritten.map(({ why }) => `${word('not-written', { why: safeLine(why[language]) })}\n`).join('');
}

/** The changes as one unified diff that `git apply` and `patch -p1` take. With `visible` hidden characters are shown by name, for people; then no program can apply it. */
export function fixDiff({ changes, visible }: { changes: FixResult['changes']; visible: boolean }): string {
  return changes
    .map(({ file, before, after }) => {
      const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
        headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
      });
      return visible ? patch.split('\n').map(safeLine).join('\n') : patch;
    })
    .join('');
}

/** What fixing adds to the JSON of `lint`. */
export function fixJson({ fixed, changes, notWritten }: FixResult, { written, language }: { written: boolean; language: Language }) {
  return {
    fixed,
    notWritten: notWritten.map(({ file, why }) => ({ file, text: why[language] })),
    ...(written ? {} : { diff: fixDiff({ changes, visible: false }) }),
  };
}
