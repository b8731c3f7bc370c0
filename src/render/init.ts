import type { Language } from '../core/language.js';
import type { InitPlan, InitResult } from '../core/scaffold/init-plan.js';
import { initWords } from '../i18n/init.js';
import { speak } from '../i18n/words.js';
import type { Paint } from './paint.js';
import { safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

interface Look {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** What `init` is about to write: every file that people read, with what becomes of it; what the tool remembers as one line. */
export function initPlanText({ plan, language, paint, width }: { plan: InitPlan } & Look): string {
  const word = speak(initWords, language);
  const memory = plan.files.filter(({ path }) => path.startsWith('.unisono/'));
  const lines = plan.files
    .filter((file) => !memory.includes(file))
    .map(({ path, verdict }) => {
      const sign = verdict === 'new' ? paint.green('+') : '=';
      return `  ${sign} ${path}${verdict === 'new' ? '' : `  (${word(`plan-${verdict}`)})`}`;
    });
  const kept = memory.every(({ verdict }) => verdict !== 'new');
  const created = plan.files.filter(({ verdict }) => verdict === 'new').length;
  return [
    '',
    paint.bold(word('plan-head', { folder: safeLine(plan.folder === '' ? './' : plan.folder) })),
    ...lines,
    ...(memory.length === 0
      ? []
      : [
          wrapText({
            text: `${kept ? '=' : paint.green('+')} ${word('plan-memory', { count: memory.length })}`,
            width,
            indent: 2,
            hang: 2,
          }),
        ]),
    word('plan-counts', { created, kept: plan.files.length - created }),
    '',
  ].join('\n');
}

/** How `init` ended, and what to do next. */
export function initResultText({ result, language, paint, width }: { result: InitResult } & Look): string {
  const word = speak(initWords, language);
  const { outcome, written, lint, only } = result;
  if (outcome === 'dry-run') return `${word('dry-run')}\n`;
  if (outcome === 'declined') return `${word('declined')}\n`;
  if (outcome === 'nothing-to-do') return `${word('nothing')}\n`;
  const lines = [
    paint.green(word('written', { count: written })),
    ...(lint === null ? [] : [word('checked', { errors: lint.errors, warnings: lint.warnings, gaps: lint.gaps })]),
    word(only === 'plan' ? 'next-plan' : 'next'),
  ];
  return `${lines.map((text) => wrapText({ text, width })).join('\n')}\n`;
}
