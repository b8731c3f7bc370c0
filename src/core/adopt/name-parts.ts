import { languageNames, nameLanguages } from './language-words.data.js';

/** What the path of a foreign document says beyond its words. */
export interface NameParts {
  /** The folders, those that only name a language left out. */
  readonly folders: readonly string[];
  /** The file name without ending, language, date and number in front. */
  readonly stem: string;
  readonly language: string | null;
  readonly country: string | null;
  /** Equal for the same document in different languages. */
  readonly key: string;
}

const ending = /\.(?:md|markdown|mdown|mkd)$/i;

/** True for the name of a Markdown file. */
export function isMarkdownName(path: string): boolean {
  return ending.test(path);
}

/** Takes the path of a foreign document apart: `de/02_Beschwerden.md`, `tone.en.md`, `returns_de-AT.md`, `Krise (EN).md`. */
export function nameParts(path: string): NameParts {
  const steps = path.split('/');
  const name = (steps.pop() ?? '').replace(ending, '');
  const inName = markedName(name);
  const named = steps.map(folderLanguage);
  const folders = steps.filter((_, index) => named[index] === null);
  const country = inName.country ?? named.findLast((found) => found?.country != null)?.country ?? null;
  const language = inName.language ?? named.findLast((found) => found !== null)?.language ?? null;
  const stem = inName.stem.replace(/^(?:\d{4}-\d{2}-\d{2}|\d{1,3})[\s._-]+(?=.)/, '');
  return {
    folders,
    stem,
    language,
    country,
    key: JSON.stringify([...folders, inName.stem].map((step) => step.normalize('NFC').toLowerCase())),
  };
}

interface Marked {
  readonly stem: string;
  readonly language: string | null;
  readonly country: string | null;
}

function markedName(name: string): Marked {
  const dotted = /^(.+)\.([a-z]{2})(?:[-_]([a-z]{2}))?$/i.exec(name);
  if (dotted !== null && nameLanguages.has((dotted[2] ?? '').toLowerCase())) return marked(dotted);
  // Behind a hyphen only the languages of the tool: „how-to-do-it“ is not Italian.
  const joined = /^(.+)[-_ ](de|en)(?:[-_]([A-Z]{2}))?$/i.exec(name);
  if (joined !== null) return marked(joined);
  const worded = /^(.+?)[\s_-]*[\s_([-](deutsch|german|englisch|english|de|en)[)\]]?$/i.exec(name);
  const code = worded === null ? undefined : (languageNames[(worded[2] ?? '').toLowerCase()] ?? worded[2]?.toLowerCase());
  return worded === null || code === undefined
    ? { stem: name, language: null, country: null }
    : { stem: worded[1] ?? name, language: code, country: null };
}

function marked(match: RegExpExecArray): Marked {
  return { stem: match[1] ?? '', language: (match[2] ?? '').toLowerCase(), country: match[3]?.toUpperCase() ?? null };
}

function folderLanguage(folder: string): { language: string; country: string | null } | null {
  const word = folder.toLowerCase();
  const named = languageNames[word];
  if (named !== undefined) return { language: named, country: null };
  const match = /^([a-z]{2})(?:[-_]([a-z]{2}))?$/.exec(word);
  // „it“ and „no“ are folders of departments and of nothing in particular.
  return match?.[1] === 'de' || match?.[1] === 'en' || (match?.[2] !== undefined && nameLanguages.has(match[1] ?? ''))
    ? { language: match[1] ?? '', country: match[2]?.toUpperCase() ?? null }
    : null;
}
