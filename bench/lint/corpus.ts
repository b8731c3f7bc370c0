import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const settings =
  'schema: 1\ncompany: { name: Sample Ltd, countries: [DE], languages: [en, de] }\nroles:\n  editors: { name: Editors, deputy: reviewers, reach: editors@example.com }\n  reviewers: { name: Reviewers, deputy: editors, reach: reviewers@example.com }\n';

const facts =
  'schema: 1\nreturn-window: { value: 14 d, owner: editors, mentions: { en: [return, send back], de: [Rückgabe, zurücksenden] } }\nhotline: { value: "+49 89 1234560", owner: editors, mentions: { en: [hotline], de: [Hotline] } }\n';

/** Document-local rules only: what looks at other documents, the plan or history is off. */
export const localOnly =
  'rules: { fact-mismatch: off, fact-undeclared: off, fact-expired: off, fact-modality: off, twin-drift: off, ref-target: off, str-anchor: off, staff-scope: off, answer-shape: off, esc-ladder: off, esc-two-persons: off, quiz-binding: off, quiz-stale: off, chan-unknown: off, chan-private-exit: off, ver-bump-idle: off, ver-bump-missing: off, ver-bump-too-small: off, ver-change-note: off, ver-id-stable: off }\n';

/**
 * Writes a handbook of so many policies of 6 to 10 KB, in pairs of a German and an English one, mixed from the paragraphs of the guideline library with numbers of their own;
 * the same for the same count. Returns its size in bytes.
 */
export function makeCorpus({ folder, count, rules }: { folder: string; count: number; rules: string }): number {
  const paragraphs = libraryParagraphs();
  mkdirSync(join(folder, 'policies'), { recursive: true });
  writeFileSync(join(folder, 'unisono.yaml'), settings + rules);
  writeFileSync(join(folder, 'facts.yaml'), facts);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const language = index % 2 === 0 ? 'de' : 'en';
    const text = documentText({ number: (index >> 1) + 1, language, paragraphs: paragraphs[language] });
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `policies/policy-${(index >> 1) + 1}.${language}.md`), text);
  }
  return bytes;
}

/** The sections that a guideline must have. */
const anchors = ['why', 'good', 'do-and-dont', 'case', 'measures'];

function documentText({ number, language, paragraphs }: { number: number; language: 'de' | 'en'; paragraphs: readonly string[] }): string {
  const head = `---
id: policy-${number}
type: guideline
title: ${language === 'de' ? 'Dokument' : 'Document'} ${number}
lang: ${language}
version: "1.0.0"
status: draft
owner: editors
approver: reviewers
review-by: 2027-11-22
for: all-staff
changes:
  - { version: "1.0.0", date: 2026-11-22, note: "${language === 'de' ? 'Erste Fassung dieses Dokuments.' : 'First version of this document.'}" }
---

# ${language === 'de' ? 'Dokument' : 'Document'} ${number}
`;
  // About 6 to 10 KB, as paragraphs are some 500 bytes long; counted in paragraphs, so that both languages stay in step.
  const steps = 20 + ((number * 7) % 9);
  const word = language === 'de' ? 'Abschnitt' : 'Section';
  const parts = [head];
  for (let step = 0; step < steps; step++) {
    const paragraph = paragraphs[(number * 31 + step * 17) % paragraphs.length] ?? '';
    const part = step / 4;
    const heading =
      step % 4 === 0
        ? `## ${word} ${part + 1} <a id="${anchors[part] ?? `part-${part}`}"></a>

`
        : '';
    const other = ((number + step) % Math.max(1, number)) + 1;
    const link = step % 3 === 0 ? `\n\n[${language === 'de' ? 'Mehr dazu' : 'More on this'}](policy-${other}.${language}.md#why)` : '';
    // A reference of its own, so that no paragraph is read twice; in letters, since only one in seven paragraphs of the library holds a figure.
    parts.push(`${heading}${paragraph} (${inLetters(number)}-${inLetters(step)})${link}\n`);
  }
  return parts.join('\n');
}

/** A number as letters: `a` is 0, `ba` is 26. */
function inLetters(number: number): string {
  return number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
}

/** The paragraphs of the guideline library in both languages, in step: those of documents whose languages have the same number of parts. */
function libraryParagraphs(): Readonly<Record<'de' | 'en', readonly string[]>> {
  const found: Record<'de' | 'en', string[]> = { de: [], en: [] };
  for (const name of readdirSync('policies').sort()) {
    if (!name.endsWith('.de.md')) continue;
    const [de, en] = [name, name.replace('.de.md', '.en.md')].map(partsOf);
    if (de === undefined || en === undefined || de.length !== en.length) continue;
    for (const [index, part] of de.entries()) {
      if (part.length < 80 || /^[#|]/.test(part)) continue;
      found.de.push(part);
      found.en.push(en[index] ?? '');
    }
  }
  return found;
}

function partsOf(name: string): readonly string[] {
  return readFileSync(`policies/${name}`, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/ ?<a id="[^"]*"><\/a>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .split(/\n{2,}/);
}
