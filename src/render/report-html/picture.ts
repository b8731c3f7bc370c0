import type { Language } from '../../core/language.js';
import { pictureWords } from '../../i18n/pictures.js';
import { speak } from '../../i18n/words.js';
import { escapeHtml } from '../safe-text.js';

/** What may be wider than a phone; it can be reached and moved with the keyboard. */
export function scrollable({ title, body, language }: { title: string; body: string; language: Language }): string {
  const label = escapeHtml(speak(pictureWords, language)('scroll', { title }));
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}">\n${body}\n</div>`;
}

/** A drawing with a title and a description for those who hear it. `id` is unique on the page, `body` markup. */
export function drawing({
  id,
  title,
  description,
  width,
  height,
  body,
}: {
  id: string;
  title: string;
  description: string;
  width: number;
  height: number;
  body: string;
}): string {
  return `<svg role="img" aria-labelledby="${id}-title ${id}-text" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="${id}-title">${escapeHtml(title)}</title>
<desc id="${id}-text">${escapeHtml(description)}</desc>
${body}
</svg>`;
}
