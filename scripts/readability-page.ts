import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../src/core/handbook/read-document.js';
import { type Language, type Localised, languages } from '../src/core/language.js';
import { readingLevel } from '../src/core/readability/formulas.js';
import { countedSections, countedTexts } from '../src/core/readability/sections.js';
import { germanSyllables } from '../src/core/readability/syllables-de.js';
import { englishSyllables } from '../src/core/readability/syllables-en.js';
import { rule } from '../src/core/rules/readability/read-score.js';
import { spoken } from './template-text.js';

const samples = 'test/fixtures/readability/samples';

const corpora: readonly (readonly [Localised, string, RegExp])[] = [
  [{ de: 'Probe in einfachen Worten', en: 'sample in plain words' }, samples, /^plain\./],
  [{ de: 'Leitlinien', en: 'guideline library' }, 'policies', /./],
  [{ de: 'Quiz dazu', en: 'its quizzes' }, 'quizzes', /./],
  [{ de: 'Dokumente aus Vorlagen', en: 'scaffolded policies' }, 'templates/handbook/policies', /./],
  [{ de: 'Antwortleitfäden aus Vorlagen', en: 'scaffolded answer guides' }, 'templates/handbook/answers', /./],
  [{ de: 'Quiz aus Vorlagen', en: 'scaffolded quizzes' }, 'templates/handbook/quizzes', /./],
  [{ de: 'Probe gewöhnlicher Geschäftsprosa', en: 'sample of ordinary business prose' }, samples, /^business\./],
  [{ de: 'Probe Amtsdeutsch', en: 'sample of officialese' }, samples, /^officialese\./],
];

const heads: Readonly<Record<'levels' | 'syllables', Readonly<Record<Language, readonly string[]>>>> = {
  levels: {
    de: ['Sprache', 'Text', 'Abschnitte', 'Schuljahre', 'Leichtigkeit', 'längster Satz'],
    en: ['language', 'text', 'sections', 'years of school', 'reading ease', 'longest sentence'],
  },
  syllables: { de: ['Sprache', 'Liste', 'Wörter', 'richtig gezählt'], en: ['language', 'list', 'words', 'counted right'] },
};

/** `docs/readability.de.md` and `.en.md` by path, with their measured tables brought up to date; the words around them are written by hand. */
export function readabilityPages(root: string): readonly (readonly [string, string])[] {
  const levels = measuredCorpora(root);
  const syllables = countedLists(root);
  return languages.map((language) => {
    const path = `docs/readability.${language}.md`;
    let page = readFileSync(`${root}/${path}`, 'utf8');
    for (const [name, rows] of [
      ['levels', levels],
      ['syllables', syllables],
    ] as const) {
      const table = [heads[name][language], ...rows.map((cells) => cells.map((cell) => inLanguage(cell, language)))];
      page = filled({ path, page, name, table: tableOf(table) });
    }
    return [path, page];
  });
}

function filled({ path, page, name, table }: Readonly<Record<'path' | 'page' | 'name' | 'table', string>>): string {
  const [open, close] = [`<!-- measured: ${name} -->`, '<!-- end -->'];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start === -1 || end === -1) throw new Error(`${path} has no place for the table "${name}"`);
  return `${page.slice(0, start + open.length)}\n\n${table}\n\n${page.slice(end)}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function measuredCorpora(root: string): readonly (readonly (string | Localised)[])[] {
  return languages.flatMap((language) =>
    corpora.flatMap(([name, folder, wanted]) => {
      const measured = measure({ root, folder, wanted, language });
      if (measured === null) return [];
      const { grades, eases, longest } = measured;
      return [[language, name, String(grades.length), spread(grades, 1), spread(eases, 0), String(longest)]];
    }),
  );
}

/** A cell as the page says it: German numbers have a decimal comma. */
function inLanguage(cell: string | Localised, language: Language): string {
  if (typeof cell !== 'string') return cell[language];
  return language === 'de' ? cell.replace(/(?<=\d)\.(?=\d)/g, ',') : cell;
}

/** Least, middle and greatest value; one alone stands alone. */
function spread(values: readonly number[], digits: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) => (value ?? 0).toFixed(digits));
  return sorted.length === 1 ? (shown[0] ?? '') : shown.join(' / ');
}

function measure({ root, folder, wanted, language }: { root: string; folder: string; wanted: RegExp; language: Language }) {
  const grades: number[] = [];
  const eases: number[] = [];
  let longest = 0;
  const names = readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith(`.${language}.md`) && wanted.test(name),
  );
  for (const name of names.sort()) {
    const path = `${folder}/${name}`;
    const text = spoken(readFileSync(`${root}/${path}`, 'utf8'));
    const document = readDocument({ source: { file: path, text }, path: `policies/${name}` });
    const texts = countedTexts(document, language);
    longest = Math.max(longest, ...texts.flatMap(({ sentences }) => sentences.map(({ words }) => words)));
    for (const { counts } of countedSections(document, texts, rule.options?.['min-words'] ?? 100)) {
      const { grade, ease } = readingLevel(counts, language);
      grades.push(grade);
      eases.push(ease);
    }
  }
  return grades.length === 0 ? null : { grades, eases, longest };
}

function countedLists(root: string): readonly (readonly (string | Localised)[])[] {
  return (['de', 'en'] as const).flatMap((language) => {
    const count = language === 'de' ? germanSyllables : englishSyllables;
    const [known = '', heldOut = ''] = readFileSync(`${root}/test/fixtures/readability/syllables.${language}.txt`, 'utf8').split(
      '# held out',
    );
    return [
      { name: { de: 'beim Schreiben bekannt', en: 'written for' }, part: known },
      { name: { de: 'zurückgehalten', en: 'held out' }, part: heldOut },
    ].map(({ name, part }) => {
      const words = part.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
      const right = words.filter((word) => count(word.replaceAll('|', '')) === word.split('|').length);
      return [language, name, String(words.length), String(right.length)];
    });
  });
}
