import type { DiffResult } from '../core/diff-result.js';
import type { Language } from '../core/language.js';
import { diffWords } from '../i18n/diff.js';
import { speak } from '../i18n/words.js';
import { type ClosingPart, type DiffPage, type DocumentPart, diffPage, type SectionPart } from './diff-page.js';
import { heardStyle, htmlPage } from './html-page.js';
import { type LinePair, redline } from './redline.js';
import { escapeHtml } from './safe-text.js';

/** The comparison as one page that needs nothing else: a redline to read, print or send. Nothing of a document can become markup, and nothing is loaded or run. */
export function diffHtml({ result, language }: { result: DiffResult; language: Language }): string {
  const page = diffPage({ result, language });
  const word = speak(diffWords, language);
  const legend =
    page.documents.length === 0
      ? ''
      : `<p class="legend">${word('legend')} <del>${word('legendDeleted')}</del> <ins>${word('legendInserted')}</ins></p>`;
  const body = `<header>
<h1>${escapeHtml(page.title)}</h1>
<p>${escapeHtml(page.summary)}</p>
${[legend, contents(page, word('contents'))].filter((part) => part !== '').join('\n')}
</header>
<main>
${[
  ...page.documents.map((document, index) => article({ document, index, language })),
  closingPart(page.proposals, word('proposals')),
  closingPart(page.impact, word('impact')),
]
  .filter((part) => part !== '')
  .join('\n')}
</main>`;
  return htmlPage({ language, title: page.title, style, body });
}

function contents({ documents }: DiffPage, title: string): string {
  if (documents.length < 2) return '';
  const items = documents.map(
    (document, index) => `<li><a href="#d${index + 1}">${escapeHtml(`${document.title} (${document.name})`)}</a></li>`,
  );
  return `<nav aria-label="${escapeHtml(title)}"><ol>\n${items.join('\n')}\n</ol></nav>`;
}

function article({ document, index, language }: { document: DocumentPart; index: number; language: Language }): string {
  const word = speak(diffWords, language);
  const tables = document.tables.map(
    ({ title, rows }) => `<h3>${escapeHtml(title)}</h3>
<table><thead><tr><td></td><th scope="col">${word('before')}</th><th scope="col">${word('after')}</th></tr></thead><tbody>
${rows
  .map(
    ({ label, before, after }) =>
      `<tr><th scope="row">${escapeHtml(label)}</th><td>${tagged({ tag: 'del', text: before, language })}</td><td>${tagged({ tag: 'ins', text: after, language })}</td></tr>`,
  )
  .join('\n')}
</tbody></table>`,
  );
  return [
    `<article id="d${index + 1}">`,
    `<h2${langOf(document, language)}>${escapeHtml(document.title)}</h2>`,
    `<p class="name">${escapeHtml(document.name)}</p>`,
    `<p class="version">${escapeHtml(document.version)}</p>`,
    ...tables,
    ...document.sections.map((section) => sectionPart({ section, document, language })),
    '</article>',
  ].join('\n');
}

function sectionPart({ section, document, language }: { section: SectionPart; document: DocumentPart; language: Language }): string {
  const lang = langOf(document, language);
  const id = section.id === '' ? '' : ` <code>#${escapeHtml(section.id)}</code>`;
  const wording = section.kind === 'wording' ? `; ${section.count}` : '';
  const obligations = section.obligations.map(
    (each) => `<li><strong>${escapeHtml(each.label)}:</strong> <span${lang}>${redlineHtml(each, language)}</span></li>`,
  );
  return [
    '<section>',
    `<h3${lang}>${escapeHtml(section.title)}${id}</h3>`,
    `<p class="what">${escapeHtml(section.what + wording)}</p>`,
    ...(obligations.length === 0 ? [] : [`<ul class="obligations">\n${obligations.join('\n')}\n</ul>`]),
    `<div class="text"${lang}>`,
    ...section.lines.map((pair) => `<p>${redlineHtml(pair, language)}</p>`),
    '</div>',
    '</section>',
  ].join('\n');
}

/** The language of a document's own words where it is not that of the page; anything but a language tag is left out. */
function langOf({ language: own }: DocumentPart, language: Language): string {
  return own === null || own === language || !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(own) ? '' : ` lang="${own}"`;
}

function redlineHtml({ before, after }: LinePair, language: Language): string {
  return redline(before ?? '', after ?? '')
    .map((piece) =>
      'same' in piece
        ? escapeHtml(piece.same)
        : `${tagged({ tag: 'del', text: piece.removed, language })}${tagged({ tag: 'ins', text: piece.added, language })}`,
    )
    .join('');
}

/** Screen readers seldom say that text is deleted or inserted: hidden words do. */
function tagged({ tag, text, language }: { tag: 'del' | 'ins'; text: string; language: Language }): string {
  if (text === '') return '';
  const word = speak(diffWords, language);
  const hidden = (words: string): string => `<span class="heard" lang="${language}">${words}</span>`;
  return `<${tag}>${hidden(`${word(tag === 'del' ? 'deleted' : 'inserted')} `)}${escapeHtml(text)}${hidden(` ${word('endOfChange')}`)}</${tag}>`;
}

function closingPart(closing: readonly ClosingPart[], title: string): string {
  if (closing.length === 0) return '';
  const parts = closing.map(({ text, items }) => {
    const list = items.map((item) => `<li>${escapeHtml(item)}</li>`).join('');
    return `<p>${escapeHtml(text)}</p>${list === '' ? '' : `\n<ul>${list}</ul>`}`;
  });
  return `<section class="closing">\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`;
}

// Contrast of both colours with their grounds is above 7:1, light and dark; the lines tell old from new without colour.
const style = `:root { color-scheme: light dark; --del: #7a0010; --del-ground: #ffecee; --ins: #0a4a1c; --ins-ground: #e4f8e8; --line: #767676; }
@media (prefers-color-scheme: dark) { :root { --del: #ffc4ca; --del-ground: #3d0a12; --ins: #b5f0c3; --ins-ground: #07301a; } }
body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
article, .closing { border-top: 2px solid var(--line); margin-top: 2rem; }
.name, .what { font-size: .9rem; }
.version { font-weight: bold; }
.text { border-left: 3px solid var(--line); padding-left: 1rem; }
code { font-weight: normal; }
del { color: var(--del); background: var(--del-ground); text-decoration: line-through; }
ins { color: var(--ins); background: var(--ins-ground); text-decoration: underline double; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; vertical-align: top; }
thead td { border: 0; }
${heardStyle}@media print {
  :root { color-scheme: light; --del: #000; --del-ground: #fff; --ins: #000; --ins-ground: #fff; }
  body { max-width: none; margin: 0; font-size: 10.5pt; }
  nav, .heard { display: none; }
  h2, h3 { break-after: avoid; }
  p, li, tr { break-inside: avoid; }
  ins { font-weight: bold; }
}
`;
