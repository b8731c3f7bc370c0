import type { Passage } from '../../facts/passages.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { searchText } from '../../search-text.js';
import { isQuoted } from '../../wording/cited.js';
import { customerTexts } from '../../wording/customer-texts.js';
import { askAround } from '../../wording/own-passages.js';
import { namesThing } from './named-things.js';
import { academicTitle, customerWords, givenNames, greetings, insteadWords, nobodysNames, placeholderNames } from './personal-data.data.js';

const family = String.raw`\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)?`;
const title = String.raw`(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Mx\.?|Miss)`;

const searches: Readonly<Record<Language, () => RegExp>> = { de: once(() => search('de')), en: once(() => search('en')) };

/** A greeting or "our customer", then a given name and a family name. Behind a form of address any word in capitals can be a given name; without one only a known one is. */
function search(language: Language): RegExp {
  const lead = `(?:${[...greetings[language], ...customerWords[language]].join('|').replaceAll(' ', '\\s')})`;
  const names = String.raw`(?<name>(?:(?<title>${title})\s)?(?:${academicTitle}\s)*(?<given>${family})\s(?<family>${family}))`;
  return new RegExp(String.raw`(?<!\p{L})${lead},?\s(?:an\s|to\s)?${names}(?![\p{L}-])`, 'gu');
}

const instead: Readonly<Record<Language, () => RegExp>> = {
  de: once(() => new RegExp(`(?<![a-zäöüß])(?:${insteadWords.de.join('|')})(?![a-zäöüß])`)),
  en: once(() => new RegExp(`(?<![a-z])(?:${insteadWords.en.join('|')})(?![a-z])`)),
};

/** The passages of a document in which a customer can be called by name: all of an answer guide, and what other documents send to customers. */
export function namingPassages(document: PolicyDocument, passages: readonly Passage[]): readonly Passage[] {
  return document.head.type === 'answer' ? passages : customerTexts(document);
}

/** Full names of customers, where a placeholder would do. A family name alone is left alone: it names nobody in particular. `own` is what the company is called. */
export function customerNamesIn({ passage, language, own }: { passage: Passage; language: Language; own: string }): readonly Span[] {
  const { inline } = passage;
  const asksForAnother = askAround(passage, (text) => instead[language]().test(searchText(text)));
  return [...inline.text.matchAll(searches[language]())].flatMap((match) => {
    const { name = '', given = '', family: last = '', title: address } = match.groups ?? {};
    const [first, second] = [given.toLowerCase(), last.toLowerCase()];
    const end = match.index + match[0].length;
    const range = { start: end - name.length, end };
    const isNobody =
      [first, second].some((word) => placeholderNames.has(word) || nobodysNames.has(word)) ||
      (address === undefined && !givenNames.has(first)) ||
      namesThing(`${last}${inline.text.slice(end, end + 12)}`) ||
      own.includes(`${given} ${last}`);
    return isNobody || (isQuoted(inline.text, range) && asksForAnother(range.start)) ? [] : [range];
  });
}
