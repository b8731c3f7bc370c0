import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Language } from '../src/core/language.js';

/** The folders of what we ship for people to read. */
const shipped = ['policies', 'templates', 'quizzes'];

const number = String.raw`(?<![\p{L}\d.,/-])\d+(?:[.,:]\d+)*`;

const units: Readonly<Record<Language, string>> = {
  de: '%|Prozent|€|Euro|Uhr|Sekunden?|Minuten?|Stunden?|(?:Tag|Arbeitstag|Werktag)(?:e[ns]?)?|Wochen?|Monat(?:e[ns]?)?|Jahr(?:e[ns]?)?|Millionen',
  en: String.raw`%|per cent|€|euros?|am|pm|a\.m\.|p\.m\.|seconds?|minutes?|hours?|(?:working |full )?days?|weeks?|months?|years?|million`,
};

const months: Readonly<Record<Language, string>> = {
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
};

/** What stands before a space at which no line may break, and what behind it. */
const places: Readonly<Record<Language, readonly RegExp[]>> = {
  de: [
    new RegExp(`(?<=${number}) (?=(?:${units.de})(?![\\p{L}\\d]))`, 'gu'),
    new RegExp(`(?<=(?<!\\d)\\d{1,2}\\.) (?=(?:${months.de})(?!\\p{L}))`, 'gu'),
    /(?<=§) (?=\d)/gu,
    /(?<=(?<!\p{L})(?:Art|Abs|Nr|Ziff)\.) (?=\d)/gu,
    /(?<=(?<!\p{L})(?:Bst|lit)\.) (?=[a-z](?!\p{L}))/gu,
    /(?<=(?<!\p{L})(?:z|d|u|o|s|i|R)\.) (?=(?:B|h|a|U|Ä|ä|o|u|d|R)\.)/gu,
  ],
  en: [
    new RegExp(`(?<=${number}) (?=(?:${units.en})(?![\\p{L}\\d]))`, 'gu'),
    new RegExp(`(?<=(?<!\\d)\\d{1,2}) (?=(?:${months.en})(?!\\p{L}))`, 'gu'),
    /(?<=§) (?=\d)/gu,
    /(?<=(?<!\p{L})(?:[Ss]ections?|[Aa]rticles?|[Nn]o\.|Art\.)) (?=\d)/gu,
  ],
};

/** A declared value, which people look for and change as it is typed; code, the address of a link, a tag or comment, and what `init` fills in. */
const leftAlone = /(\[[^\]]*\]\([^)]*\.yaml#[^)]*\)|`[^`]*`|\]\([^)]*\)|<[^>]*>|\{\{[^}]*\}\})/;

/**
 * A Markdown text with a space that does not break wherever a line end would part what belongs together: a number and its unit, a day and its month, `§` and its
 * figure, the letters of "z. B." (DIN 5008). Code, addresses and settings stay as they are; of the front matter only sentences are changed.
 */
export function withHardSpaces(markdown: string, language: Language): string {
  let inHead = markdown.startsWith('---\n');
  let inCode = false;
  return markdown
    .split('\n')
    .map((line, index) => {
      if (inHead) {
        if (index > 0 && line === '---') inHead = false;
        return /\b(?:claim|note): "/.test(line) ? hardened(line, language) : line;
      }
      if (line.startsWith('```')) inCode = !inCode;
      return inCode ? line : hardened(line, language);
    })
    .join('\n');
}

function hardened(line: string, language: Language): string {
  return line
    .split(leftAlone)
    .map((piece, index) => (index % 2 === 1 ? piece : places[language].reduce((text, place) => text.replace(place, '\u00a0'), piece)))
    .join('');
}

interface Text {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** The shipped texts of a checkout, by path, with the language of each. */
export function shippedTexts(): readonly Text[] {
  return shipped.flatMap(textsIn);
}

/** The shipped texts and the pages of the documentation in one language, but those that are made from the help of the program. */
export function textsByHand(): readonly Text[] {
  return [...shippedTexts(), ...textsIn('docs').filter(({ path }) => !path.startsWith('docs/commands.'))];
}

function textsIn(folder: string): readonly Text[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .flatMap((name) => {
      const [, language] = /\.(de|en)(?:-[A-Z]{2})?\.md$/.exec(name) ?? [];
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      return language === 'de' || language === 'en' ? [{ path, language, text: readFileSync(path, 'utf8') }] : [];
    });
}

if (process.argv[1]?.endsWith('hard-spaces.ts')) {
  for (const { path, language, text } of textsByHand()) {
    const changed = withHardSpaces(text, language);
    if (changed === text) continue;
    writeFileSync(path, changed);
    console.log(`wrote ${path}`);
  }
}
