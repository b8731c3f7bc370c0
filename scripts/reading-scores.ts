import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../src/core/handbook/read-document.js';
import { type Language, type Localised, languages } from '../src/core/language.js';
import { addCounts, noCounts } from '../src/core/readability/count-text.js';
import { readingLevel } from '../src/core/readability/formulas.js';
import { countedTexts } from '../src/core/readability/sections.js';
import { spoken } from './template-text.js';

const folders = ['policies', 'quizzes', 'templates/handbook'];

const words = {
  title: { de: 'Wie leicht sich unsere Texte lesen', en: 'How easily our texts read' },
  intro: {
    de: 'Jedes Dokument der Leitlinien, Quiz und Vorlagen: Schuljahre, die es verlangt, Leichtigkeit (mehr ist leichter) und sein längster Satz mit der Zahl seiner Wörter. Wie das gemessen wird, steht in [Wie Lesbarkeit gemessen wird](readability.de.md). Die Grenzen für alle Beschäftigten sind 12 Schuljahre und 25 Wörter.',
    en: 'Every document of the guidelines, quizzes and templates: the years of school it asks for, reading ease (more is easier) and its longest sentence with the number of its words. [How readability is measured](readability.en.md) says how. The limits for all staff are 12 years of school and 28 words.',
  },
  document: { de: 'Dokument', en: 'Document' },
  grade: { de: 'Schuljahre', en: 'Years of school' },
  ease: { de: 'Leichtigkeit', en: 'Reading ease' },
  words: { de: 'Wörter', en: 'Words' },
  longest: { de: 'Längster Satz', en: 'Longest sentence' },
} as const satisfies Record<string, Localised>;

const languageNames: Localised = { de: 'Deutsch', en: 'English' };

/** `docs/reading-scores.md`: reading level and longest sentence of every document that comes with unisono. */
export function readingScoresPage(root: string): string {
  const part = (language: Language): string => {
    const head = [words.document, words.grade, words.ease, words.words, words.longest].map((each) => each[language]);
    const rows = folders.flatMap((folder) => documentsIn(root, folder, language).flatMap((file) => rowOf(root, file, language)));
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `## ${languageNames[language]}\n\n${words.intro[language]}\n\n${table}`;
  };
  return `# ${words.title.de} / ${words.title.en}

<!-- Made by \`npm run generate\`. Do not edit. -->

${languages.map(part).join('\n\n')}
`;
}

function documentsIn(root: string, folder: string, language: Language): readonly string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(`.${language}.md`))
    .sort();
}

function rowOf(root: string, file: string, language: Language): readonly (readonly string[])[] {
  const text = spoken(readFileSync(`${root}/${file}`, 'utf8'));
  const document = readDocument({ source: { file, text }, path: file.replace('templates/handbook/', '') });
  const texts = countedTexts(document, language);
  const sentences = texts.flatMap(({ passage, sentences: all }) => all.map((sentence) => ({ ...sentence, text: passage.inline.text })));
  const [longest] = sentences.toSorted((a, b) => b.words - a.words);
  if (longest === undefined) return [];
  const { grade, ease } = readingLevel(sentences.reduce(addCounts, noCounts), language);
  const wording = longest.text.slice(longest.span.start, longest.span.end).trim();
  return [
    [
      `[${file}](../${file})`,
      language === 'de' ? grade.toFixed(1).replace('.', ',') : grade.toFixed(1),
      ease.toFixed(0),
      String(longest.words),
      wording.replaceAll('|', '\\|').replaceAll('{{', '{ {'),
    ],
  ];
}
