import type { Language } from '../core/language.js';
import type { Comparison } from '../core/report/comparison.js';
import { comparisonText } from './comparison-parts.js';
import type { Paint } from './paint.js';
import { wrapText } from './text-layout.js';

/** What changed since an earlier audit, for a terminal. */
export function comparisonHuman({
  comparison,
  language,
  paint,
  width,
}: {
  comparison: Comparison;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const { title, summary, lists } = comparisonText(comparison, language);
  const parts = lists.flatMap((list) => [
    wrapText({ text: `${list.title}:`, width, indent: 2 }),
    ...list.items.map((item) => wrapText({ text: `- ${item}`, width, indent: 4, hang: 2 })),
  ]);
  return [paint.bold(title), wrapText({ text: summary, width, indent: 2 }), ...parts].join('\n');
}
