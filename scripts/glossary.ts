import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Language, type Localised, languages } from '../src/core/language.js';
import { meanings } from './glossary.data.js';

const words = {
  title: { de: 'Glossar', en: 'Glossary' },
  intro: {
    de: 'So nennen Leitlinien, Vorlagen und Quiz die Dinge, immer mit demselben Wort. `unisono lint` hält unsere eigenen Texte daran (`terms` in `unisono.yaml`); in Ihrem Handbuch können Sie eigene Wörter festlegen.',
    en: 'This is what guidelines, templates and quizzes call things, always by the same word. `unisono lint` holds our own texts to it (`terms` in `unisono.yaml`); in your handbook you can declare words of your own.',
  },
  word: { de: 'Wort', en: 'Word' },
  other: { de: 'Englisch', en: 'German' },
  meaning: { de: 'Was es ist', en: 'What it is' },
  avoid: { de: 'Wir schreiben nicht', en: 'We do not write' },
} as const satisfies Record<string, Localised>;

const languageNames: Localised = { de: 'Deutsch', en: 'English' };

interface Term {
  readonly use: string;
  readonly avoid: readonly string[];
}

/** `docs/glossary.md`: the words of the product's own handbook with their meanings. Throws for a meaning without a word. */
export function glossaryPage(root: string): string {
  const { terms } = parse(readFileSync(`${root}/unisono.yaml`, 'utf8')) as { terms: Record<string, Record<Language, Term>> };
  const part = (language: Language): string => {
    const other = language === 'de' ? 'en' : 'de';
    const rows = meanings
      .map(({ term, meaning }) => {
        const byLanguage = terms[term];
        if (byLanguage === undefined) throw new Error(`unisono.yaml has no word for "${term}"`);
        const avoided = byLanguage[language].avoid.map(noun).join(', ');
        return [`**${noun(byLanguage[language].use)}**`, noun(byLanguage[other].use), meaning[language], avoided];
      })
      .sort(([a = ''], [b = '']) => a.localeCompare(b, language));
    const head = [words.word, words.other, words.meaning, words.avoid].map((each) => each[language]);
    const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
    return `## ${languageNames[language]}\n\n${words.intro[language]}\n\n${table}`;
  };
  return `# ${words.title.de} / ${words.title.en}

<!-- Made by \`npm run generate\` from \`terms\` in unisono.yaml and scripts/glossary.data.ts. Do not edit. -->

${languages.map(part).join('\n\n')}
`;
}

/** A word without the article that the glossary keeps for its gender. */
function noun(word: string): string {
  return word.replace(/^(?:der|die|das) /, '');
}
