import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type OfflineQuiz, writeOfflineQuiz } from '../core/quiz/offline-quiz.js';
import { offlineWords } from '../i18n/offline-quiz.js';
import { speakAs } from '../i18n/quiz.js';
import { heardStyle } from './html-page.js';
import { escapeHtml } from './safe-text.js';

/**
 * A quiz as one page that needs nothing else. Only this style and this script may work in it, by their digests, and nothing may be loaded or sent, whatever a question says.
 * `script` is the one of the build.
 */
export function offlinePage({ quiz, script }: { quiz: OfflineQuiz; script: string }): string {
  const { language, address } = quiz;
  const { title } = quiz.quiz;
  const word = speakAs({ table: offlineWords, language, address });
  const policy = [
    "default-src 'none'",
    `script-src '${digestOf(script)}'`,
    `style-src '${digestOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ];
  // Between the tags of a script, `<` could end it, or begin a comment.
  const data = writeOfflineQuiz(quiz).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<main${quiz.quiz.language === language ? '' : ` lang="${escapeHtml(quiz.quiz.language)}"`}>
<h1>${escapeHtml(title)}</h1>
<noscript><p>${escapeHtml(word('no-script'))}</p></noscript>
<p id="status" role="status" class="heard"></p>
<div id="stage"></div>
</main>
<script type="application/json" id="quiz-data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** A digest as content security policies take it (W3C CSP 3, section 2.3.1). */
function digestOf(text: string): string {
  return `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}`;
}

const style = `:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --soft: #f1f4f7; --line: #5b6570; --act: #0b57a4; --on-act: #ffffff; --good: #1a6b33; --bad: #a3261a; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff2; --paper: #16191d; --soft: #22272d; --line: #9aa4ae; --act: #8ec1ff; --on-act: #10151a; --good: #7fd69a; --bad: #ff9d92; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.2rem; line-height: 1.3; }
h1:focus, h2:focus, .feedback:focus { outline: none; }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
progress { width: 100%; accent-color: var(--act); }
fieldset { border: 0; margin: 1rem 0; padding: 0; min-width: 0; }
legend, .legend { font-weight: 600; padding: 0; }
.choice { display: flex; gap: 0.75rem; align-items: flex-start; padding: 0.7rem; margin: 0.4rem 0; border: 1px solid var(--line); border-radius: 0.4rem; }
.choice:has(:checked) { border-color: var(--act); background: var(--soft); }
.choice input { width: 1.3rem; height: 1.3rem; margin: 0.15rem 0 0; flex: none; accent-color: var(--act); }
input[type="text"], textarea { width: 100%; padding: 0.6rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 0.4rem; }
textarea { font: 0.8rem/1.4 ui-monospace, monospace; word-break: break-all; }
button { font: inherit; min-height: 2.75rem; padding: 0.5rem 1rem; color: var(--act); background: var(--paper); border: 1px solid var(--act); border-radius: 0.4rem; }
button.main { color: var(--on-act); background: var(--act); }
button:disabled { opacity: 0.5; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.6rem; }
.order { list-style: none; padding: 0; }
.order li { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; justify-content: space-between; padding: 0.5rem; margin: 0.4rem 0; border: 1px solid var(--line); border-radius: 0.4rem; }
.order li > span:first-child { flex: 1 1 10rem; }
.overview button { text-align: left; width: 100%; }
.overview li { margin: 0.4rem 0; }
.moves { display: flex; gap: 0.4rem; }
.moves button { min-width: 2.75rem; padding: 0; }
.problem { color: var(--bad); font-weight: 600; min-height: 1.5em; margin: 0; }
.feedback { margin-top: 1rem; padding: 0.2rem 1rem; background: var(--soft); border-left: 0.4rem solid var(--line); }
.feedback.right { border-color: var(--good); }
.feedback.wrong, .feedback.not-answered { border-color: var(--bad); }
${heardStyle}@media print { :root { --ink: #000000; --paper: #ffffff; --soft: #ffffff; --line: #444444; } .buttons, progress { display: none; } }
`;
