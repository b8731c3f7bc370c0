import { sourceSpan } from '../../document/model.js';
import { allDeclared, homeCountry, scopeOf } from '../../facts/declared.js';
import type { TypedValue } from '../../facts/fact.js';
import { type Passage, passagesOf } from '../../facts/passages.js';
import { isStory } from '../../facts/statements.js';
import { sameValue } from '../../facts/typed-value.js';
import { type FoundValue, valuesIn } from '../../facts/values-in-text.js';
import type { Language } from '../../language.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { searchText } from '../../search-text.js';
import { isCited } from '../../wording/cited.js';
import { askAround } from '../../wording/own-passages.js';
import { defineRule } from '../rule.js';
import { customerNamesIn, namingPassages } from './customer-names.js';
import { namesThing } from './named-things.js';
import { anyOf } from './own-statements.js';
import { academicTitle, doctorBrands, givenNames, mailboxWords, mobileNumbers, nobodysNames, turnToWords } from './personal-data.data.js';
import { judgedLanguage } from './reading.js';

// What an e-mail address or a phone number needs: looking for values in every text costs far more.
const mayReachSomebody = /@|\d(?:[^\p{L}\d]{0,3}\d){5}/u;

export const rule = defineRule({
  id: 'privacy-personal',
  group: 'staff',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'strategy#owned',
  title: { de: 'Daten eines Menschen im Text', en: 'Data of a person in the text' },
  firm: true,
  messages: {
    phone: {
      de: '„{found}“ ist eine Mobilnummer, die nirgends festgelegt ist; erwartet wird eine Rolle, deren Weg in unisono.yaml steht. Tragen Sie eine dienstliche Nummer dort oder in facts.yaml ein, und streichen Sie eine private.',
      en: '“{found}” is a mobile number that is declared nowhere; a role whose contact is in unisono.yaml is expected. Enter a work number there or in facts.yaml, and remove a private one.',
    },
    address: {
      de: '„{found}“ ist die Adresse eines Menschen; erwartet wird ein Postfach, das auch nach einem Wechsel jemand liest. Nennen Sie die Rolle oder ihr Postfach.',
      en: '“{found}” is the address of a person; a mailbox is expected that somebody still reads after a change. Name the role or its mailbox.',
    },
    name: {
      de: '„{found}“ ist der Name eines Menschen; erwartet wird eine Rolle, die auch nach einem Wechsel stimmt. Nennen Sie die Rolle.',
      en: '“{found}” is the name of a person; a role that remains when somebody leaves is expected. Name the role.',
    },
    customer: {
      de: '„{found}“ ist ein voller Name in einem Text für Kunden; erwartet wird ein Platzhalter, denn Namen von Kunden gehören nicht in ein Handbuch, und niemand sieht, ob dieser erfunden ist. Schreiben Sie zum Beispiel „*Vor- und Nachname*“.',
      en: '“{found}” is a full name in a text for customers; a placeholder is expected, since names of customers do not belong in a handbook, and nobody can see whether this one is made up. Write “*first and last name*”, for example.',
    },
    'reply-phone': {
      de: 'Die Antwort nennt „{found}“, eine Mobilnummer, die im Handbuch nicht steht; erwartet wird ein Weg der Firma, und öffentlich keine Nummer eines Menschen. Nennen Sie die Nummer der Firma, oder schreiben Sie nur dort, wo niemand mitliest.',
      en: 'The reply names “{found}”, a mobile number that the handbook does not list; a company contact is expected, not a person’s number in public. Give the company’s number, or write only where nobody else can read it.',
    },
    'reply-address': {
      de: 'Die Antwort nennt „{found}“, die Adresse eines Menschen; erwartet wird ein Postfach der Firma, und öffentlich keine Adresse eines Menschen. Nennen Sie das Postfach, oder schreiben Sie nur dort, wo niemand mitliest.',
      en: 'The reply names “{found}”, the address of a person; a company mailbox is expected, not a person’s address in public. Give the mailbox, or write only where nobody else can read it.',
    },
  },
  check(document, { report, handbook }) {
    const { type, status } = document.head;
    if (status === 'retired' || handbook === null) return;
    const { source } = document;
    const reply = document.isReply === true;
    // Without a handbook nobody can say whose mobile number it is.
    const nothingDeclared = handbook.settings.value === null;
    const { countries } = scopeOf(document, handbook);
    const declared = once((): readonly TypedValue[] => allDeclared(handbook));
    const language = judgedLanguage(document, handbook);
    const options = { language, country: homeCountry({ language, countries }) };
    const passages = passagesOf(document);
    const naming = new Set(reply ? [] : namingPassages(document, passages));
    const own = handbook.settings.value?.company.name ?? '';
    for (const passage of passages) {
      // What a customer wrote is quoted below a reply.
      if (passage.badExample || passage.wrongOption || isStory(document, passage) || (reply && passage.quoted)) continue;
      const { inline } = passage;
      for (const found of mayReachSomebody.test(inline.text) ? valuesIn(inline, options) : []) {
        const message = isMobile(found, countries) ? 'phone' : isPersonal(found) ? 'address' : null;
        if (
          message === null ||
          (message === 'phone' && reply && nothingDeclared) ||
          declared().some((typed) => sameValue(typed, found.value, countries))
        )
          continue;
        const said = { at: { source, span: sourceSpan(inline, found.span) }, data: { found: found.text } };
        report(reply ? { message: `reply-${message}`, severity: 'warning', ...said } : { message, ...said });
      }
      if (language !== null && naming.has(passage))
        for (const range of customerNamesIn({ passage, language, own }))
          report({
            message: 'customer',
            severity: 'warning',
            at: { source, span: sourceSpan(inline, range) },
            data: { found: inline.text.slice(range.start, range.end) },
          });
      if (language === null || passage.quoted || (type !== 'playbook' && type !== 'rules')) continue;
      for (const range of namesIn({ passage, language }))
        report({
          message: 'name',
          at: { source, span: sourceSpan(inline, range) },
          data: { found: inline.text.slice(range.start, range.end) },
        });
    }
  },
});

function isMobile({ value, text }: FoundValue, countries: readonly string[]): boolean {
  if (value.type !== 'phone') return false;
  const { digits } = value;
  if (digits.startsWith('+')) return Object.values(mobileNumbers).some(({ international }) => international.test(digits));
  // What belongs to several countries is read as it is written: "01 71" is Vienna, "0171" is a German mobile.
  return countries.some((country) => mobileNumbers[country]?.national.test(text) ?? false);
}

/** True for `given.family@` and `g.family@`. */
function isPersonal({ value }: FoundValue): boolean {
  if (value.type !== 'email') return false;
  const parts = value.address.slice(0, value.address.lastIndexOf('@')).toLowerCase().split(/[._-]/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > 3 || !/^\p{L}{3,}$/u.test(last) || nobodysNames.has(last) || mailboxWords.has(last)) return false;
  return givenNames.has(first) || (parts.length === 2 && /^\p{L}$/u.test(first) && value.address.includes('.') && !mailboxWords.has(last));
}

const person = once(() => {
  const given = [...givenNames].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join('|');
  const family = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?`;
  const addressed = String.raw`(?:Frau|Herrn?|Fr\.|Hr\.|Mrs?\.?|Ms\.?|Mx\.?)\s(?:${academicTitle}\s)*(?<family>${family})`;
  const titled = String.raw`(?:${academicTitle}\s)+(?:(?:${given})\s)?(?<titled>${family})`;
  return new RegExp(String.raw`(?<!\p{L})(?:${addressed}|${titled}|(?:${given})\s(?<last>${family}))(?![\p{L}-])`, 'gu');
});
const turnsTo: Readonly<Record<Language, () => RegExp>> = { de: anyOf(turnToWords.de), en: anyOf(turnToWords.en) };

/** The names of people to turn to. Names in a story or an example are left alone: nobody can tell whether they are made up. */
function namesIn({ passage, language }: { passage: Passage; language: Language }): readonly Span[] {
  const { inline, row } = passage;
  const turns = askAround(passage, (text) => turnsTo[language]().test(searchText(text)));
  return [...inline.text.matchAll(person())].flatMap((match) => {
    const family = match.groups?.family ?? match.groups?.titled ?? match.groups?.last ?? '';
    const range = { start: match.index, end: match.index + match[0].length };
    if (
      namesThing(`${family}${inline.text.slice(range.end, range.end + 12)}`) ||
      nobodysNames.has(family.toLowerCase()) ||
      (match.groups?.titled !== undefined && doctorBrands.has(family.toLowerCase())) ||
      isCited(inline, range)
    )
      return [];
    return row !== null || turns(range.start) ? [range] : [];
  });
}
