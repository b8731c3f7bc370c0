import type { Language } from '../core/language.js';
import type { Certificate } from '../core/training/certificate.js';
import { trainingWords } from '../i18n/training.js';
import { speak } from '../i18n/words.js';
import { htmlPage } from './html-page.js';
import type { Paint } from './paint.js';
import { escapeHtml, safeLine } from './safe-text.js';
import { wrapText } from './text-layout.js';

/** The lines of a certificate, in the order in which they are read. */
function lines({ certificate, language }: { certificate: Certificate; language: Language }) {
  const word = speak(trainingWords, language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const spoken = (value: string): string => day.format(new Date(`${value}T00:00:00Z`));
  const { title, policy, version, result, until, current, code } = certificate;
  return {
    heading: word('certificate'),
    title,
    says: word(result === 'passed' ? 'certificate-passed' : 'certificate-accepted', { day: spoken(certificate.day), policy, version }),
    holds: until === null ? '' : word('certificate-until', { until: spoken(until) }),
    state: word(current ? 'certificate-current' : 'certificate-old'),
    name: word('certificate-name'),
    check: word('certificate-check'),
    command: `unisono training verify ${code}`,
    code,
  };
}

/** A certificate for the terminal. */
export function certificateText({
  certificate,
  language,
  paint,
  width,
}: {
  certificate: Certificate;
  language: Language;
  paint: Paint;
  width: number;
}): string {
  const { heading, title, says, holds, state, name, check, command } = lines({ certificate, language });
  const wrap = (text: string): string => wrapText({ text: safeLine(text), width });
  const parts = [
    paint.bold(wrap(heading)),
    paint.bold(wrap(title)),
    wrap([says, holds, state].filter((part) => part !== '').join(' ')),
    `${name}: ${'_'.repeat(32)}`,
  ];
  return `${[...parts, `${wrap(check)}\n  ${command}`].join('\n\n')}\n`;
}

/** The same as one page to print: a sheet of A4 in landscape. */
export function certificateHtml({ certificate, language }: { certificate: Certificate; language: Language }): string {
  const { heading, title, says, holds, state, name, check, code } = lines({ certificate, language });
  const body = `<main>
<p class="kind">${escapeHtml(heading)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(says)}</p>
<p>${escapeHtml([holds, state].filter((part) => part !== '').join(' '))}</p>
<p class="name"><span></span>${escapeHtml(name)}</p>
<p class="check">${escapeHtml(check)} <code>unisono training verify ${escapeHtml(code)}</code></p>
</main>`;
  return htmlPage({ language, title: `${heading}: ${title}`, style, body });
}

const style = `@page { size: A4 landscape; margin: 20mm; }
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #5b6570; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceff2; --paper: #16191d; --line: #9aa4ae; } }
@media print { :root { --ink: #000000; --paper: #ffffff; --line: #444444; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.05rem/1.5 system-ui, sans-serif; }
main { max-width: 46rem; margin: 8vh auto; padding: 3rem 1.5rem; border: 2px solid var(--line); text-align: center; }
.kind { letter-spacing: 0.12em; text-transform: uppercase; font-size: 0.9rem; }
h1 { font-size: 2rem; line-height: 1.2; margin: 0.5rem 0 1.5rem; overflow-wrap: anywhere; }
.name { margin-top: 4rem; }
.name span { display: block; width: min(20rem, 80%); margin: 0 auto 0.3rem; border-bottom: 1px solid var(--line); }
.check { margin-top: 2.5rem; font-size: 0.85rem; }
code { overflow-wrap: anywhere; }
`;
