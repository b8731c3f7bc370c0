import type { Language } from '../core/language.js';
import { templateWords } from '../i18n/template.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** What `audit template` wrote, and what to do with it. */
export function templateWritten({ files, language, width }: { files: readonly string[]; language: Language; width: number }): string {
  const word = speak(templateWords, language);
  const lines = files.map((file) => word('written', { file: safeLine(file) }));
  return `${[...lines, word('next', { file: safeLine(files[0] ?? '') })].map((text) => wrapText({ text, width })).join('\n')}\n`;
}
