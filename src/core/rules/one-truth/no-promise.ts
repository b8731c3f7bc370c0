import type { Language } from '../../language.js';
import type { Span } from '../../place.js';
import { letters } from '../../search-text.js';
import { patterns } from '../../wording/word-patterns.js';
import { actorWords, comingWords, irregularPast, waitingVerbs } from './no-promise.data.js';

/** One clause of a sentence: what stands between two commas, other marks or an "and". */
export interface Clause {
  readonly span: Span;
  /** Its search text, without white space around it. */
  readonly text: string;
  /** True where an "and", "or" or "but" joins it to the one before. */
  readonly joined: boolean;
}

const separator: Readonly<Record<Language, RegExp>> = {
  de: /[,;:–—()]|\s(?:und|oder|aber|denn)(?=\s)/g,
  en: /[,;:–—()]|\s(?:and|or|but|so)(?=\s)/g,
};

/** The clauses of a sentence, given its search text. Spans count from the sentence's start. */
export function clausesOf(search: string, language: Language): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joined = false;
  const add = (end: number): void => {
    const text = search.slice(start, end).trim();
    clauses.push({ span: { start, end }, text: text.replace(/[.!?…”"’“]+$/, ''), joined });
  };
  for (const { 0: mark, index } of search.matchAll(separator[language])) {
    add(index);
    start = index + mark.length;
    joined = /\s/.test(mark);
  }
  add(search.length);
  return clauses;
}

const coming = patterns(comingWords);
const actors = patterns(actorWords);
const waiting = patterns(waitingVerbs);

/**
 * Which clauses of a sentence promise nothing whatever they say about time: those that tell what has been done, and, where the text speaks to a customer, those that ask
 * something of the reader. Only what can be told surely counts.
 */
export function withoutPromise({
  clauses,
  language,
  toCustomer,
  isReply,
}: {
  clauses: readonly Clause[];
  language: Language;
  toCustomer: boolean;
  /** True for a text that goes to a customer as it stands: there every request is one to the customer. */
  isReply: boolean;
}): readonly boolean[] {
  const done = language === 'de' ? germanPast(clauses) : englishPast(clauses);
  return toCustomer ? requests({ clauses, language, isReply }).map((asks, index) => asks || done[index] === true) : done;
}

const auxiliary = new RegExp(`(?<![${letters}])(?:haben?|hat|hast|habt|hatten?|wurden?|hätten?)(?![${letters}])`);
const participle =
  /^(?!(?:ab|an|auf|aus|bei|ein|her|hin|mit|nach|vor|weiter|zurück|wieder|fest|los|zusammen|frei)zu)(?:[a-zäöüß]*ge[a-zäöüß]{2,}(?:t|en)|(?:be|er|ver|ent|zer|emp|miss|über|unter|wider|wieder)[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert)$/;
/** Longer than any participle: a word without end would be tried again at each of its letters. */
const longestWord = 40;

const simplePast = new RegExp(
  `(?<![${letters}])(?:wir|sie) [a-zäöüß]{2,}(?:ierten|[td]eten)(?![${letters}])|(?<![${letters}])[a-zäöüß]{2,}(?:ierten|[td]eten) (?:wir|sie)(?![${letters}])`,
);

/** "Wir haben … behoben", with everything that "and" joins: the verb that tells the past stands at its end. */
function germanPast(clauses: readonly Clause[]): readonly boolean[] {
  const told = clauses.map(() => false);
  for (let first = 0; first < clauses.length; ) {
    let after = first + 1;
    while (clauses[after]?.joined === true) after += 1;
    const text = clauses
      .slice(first, after)
      .map((clause) => clause.text)
      .join(' und ');
    told.fill(tellsPast(text), first, after);
    first = after;
  }
  return told;
}

function tellsPast(text: string): boolean {
  const words = text.split(/\s+/);
  const last = words.at(-1) ?? '';
  const verb = words.at(-2) ?? '';
  // "Wir hätten umgehend antworten müssen" owns up to what was not done.
  if (/(?:^|\s)hätten?\s/.test(text) && /^(?:müssen|sollen|können|dürfen)$/.test(last)) return true;
  if (coming.de().test(text)) return /\sworden$/.test(text) && !/(?:^|\s)(?:wird|werden)\s/.test(text);
  if (simplePast.test(text)) return true;
  return (auxiliary.test(text) && isParticiple(last)) || (auxiliary.test(last) && isParticiple(verb));
}

function isParticiple(word: string): boolean {
  return word.length <= longestWord && participle.test(word);
}

const perfect = /(?:^|\s)(?:have|has|had|was|were|[a-z]+[’']ve)\s/;
const verbs = `(?:[a-z]+[^e\\s]ed|${irregularPast.join('|')})(?![a-z])`;
const pastVerb = new RegExp(`(?:^|\\s)${verbs}`);
const subjectAndPast = new RegExp(
  `(?:^|\\s)(?:we|i|they|he|she|you|it|team|staff|colleagues?|courier|bank|shop)\\s(?:(?:already|also|then|[a-z]+ly)\\s){0,2}${verbs}`,
);
const adverbAndPast = new RegExp(`^(?:(?:then|also|[a-z]+ly)\\s){0,2}${verbs}`);

function englishPast(clauses: readonly Clause[]): readonly boolean[] {
  let before = false;
  return clauses.map(({ text, joined }) => {
    if (/(?:^|\s)(?:should|could|ought to)(?:n[’']t| not)? have\s/.test(text)) before = true;
    else if (coming.en().test(text)) before = false;
    else if ((perfect.test(text) && pastVerb.test(text)) || subjectAndPast.test(text)) before = true;
    else before = joined && before && (adverbAndPast.test(text) || !/\s/.test(text));
    return before;
  });
}

const polite: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:dann|also|daher|deshalb) )?bitte\s|(?:^|\s)[a-zäöüß]+n sie (?:\S+ ){0,3}bitte(?:\s|$)/,
  en: /(?:^|\s)please\s/,
};
const bare: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:dann|also|daher|deshalb) )?[a-zäöüß]+n sie\s/,
  en: /^(?!(?:you|your|my|our|the|a|an|this|that|these|those|someone|somebody|everyone|there|it|if|when|as|in|on|at|by)\s)[a-z]+\s/,
};

function requests({
  clauses,
  language,
  isReply,
}: {
  clauses: readonly Clause[];
  language: Language;
  isReply: boolean;
}): readonly boolean[] {
  let before = false;
  return clauses.map(({ text, joined }) => {
    const asks =
      polite[language].test(text) ||
      (bare[language].test(text) && ((before && joined) || (isReply && language === 'de'))) ||
      (before && joined && !/\s/.test(text));
    before = asks && !actors[language]().test(text) && !waiting[language]().test(text);
    return before;
  });
}
