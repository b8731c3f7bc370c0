import type { Language } from '../core/language.js';
import { escapeHtml } from './safe-text.js';

/** A page that needs nothing else: nothing is loaded, sent or run, whatever a document says. `body` is markup, `title` a text. */
export function htmlPage({ language, title, style, body }: { language: Language; title: string; style: string; body: string }): string {
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>
${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Style of `.heard`: words for those who hear a page instead of seeing it. */
export const heardStyle =
  '.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n';
