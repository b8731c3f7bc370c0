import { platforms } from '../../channels/platforms.js';
import { type Inline, sourceSpan } from '../../document/model.js';
import { searchOf } from '../../document/search-of.js';
import type { Passage } from '../../facts/passages.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import type { Language, Localised } from '../../language.js';
import { localisedDay } from '../../localised-day.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { isCited, isQuoted } from '../../wording/cited.js';
import { type Context, defineRule, type Report } from '../rule.js';
import { everydayNames, namesOfToday, type OutdatedLaw, outdatedLawHint, outdatedLaws, pastWords } from './outdated-law.data.js';
import { askAround, judgedLanguage, ownPassages } from './reading.js';

const messages = {
  replaced: {
    de: '„{found}“ gilt seit dem {since} nicht mehr; erwartet wird das Recht von heute: {now}. Ersetzen Sie die Angabe, und prüfen Sie, ob der Satz noch stimmt.',
    en: '“{found}” has not been in force since {since}; the law of today is expected: {now}. Replace it, and check whether the sentence still holds.',
  },
  moved: {
    de: '„{found}“ steht im Gesetz heute an anderer Stelle; erwartet wird {now}. Ersetzen Sie die Angabe.',
    en: '“{found}” stands in another place of the law today; {now} is expected. Replace it.',
  },
  gone: {
    de: '„{found}“ gibt es seit dem {since} nicht mehr; erwartet wird ein Text ohne diesen Hinweis. Streichen Sie ihn.',
    en: '“{found}” has not existed since {since}; a text without this notice is expected. Remove it.',
  },
  renamed: {
    de: '„{found}“ heißt heute „{now}“; erwartet wird der Name, unter dem Leser die Plattform finden. Schreiben Sie „{now}“.',
    en: '“{found}” is called “{now}” today; the name under which readers find the platform is expected. Write “{now}”.',
  },
  closed: {
    de: '„{found}“ ist seit dem {since} geschlossen; erwartet wird eine Plattform, die es gibt. Streichen Sie den Namen, oder nennen Sie eine andere.',
    en: '“{found}” has been closed since {since}; a platform that exists is expected. Remove the name, or name another one.',
  },
};

type Say = Context<keyof typeof messages>;

export const rule = defineRule({
  id: 'law-outdated',
  group: 'staff',
  scope: 'document',
  severity: 'warning',
  since: '0.1.0',
  guideline: 'strategy#kept-current',
  title: { de: 'Recht oder Name von gestern', en: 'Law or name of yesterday' },
  messages,
  check(document, context) {
    const language = judgedLanguage(document, context.handbook);
    if (language === null) return;
    const { text } = document.source;
    const namesLaw = outdatedLawHint.test(text);
    const namesPlatform = !isHeldAgainstPlan(document, context.handbook) && searchText(text).search(platformPattern()) !== -1;
    if (!namesLaw && !namesPlatform) return;
    for (const passage of ownPassages(document)) {
      if (namesLaw && outdatedLawHint.test(passage.inline.text)) reportLaws({ passage, document, context });
      if (namesPlatform && !passage.sections.includes('channels-not-used')) reportPlatforms({ passage, document, context, language });
    }
    if (namesLaw) reportDeadLinks(document, context);
  },
});

/** With a channel plan, chan-unknown says of every platform what the plan says. */
function isHeldAgainstPlan({ head: { type } }: PolicyDocument, handbook: Handbook | null): boolean {
  return (handbook?.plan ?? null) !== null && type !== 'guideline' && type !== 'quiz';
}

function reportLaws({ passage, document, context }: { passage: Passage; document: PolicyDocument; context: Say }): void {
  const { inline } = passage;
  const taken = new Uint8Array(inline.text.length);
  const tellsPast = askAround(passage, isPast);
  const tellsChange = askAround(passage, (text) => isPast(text) || ofToday.test(text));
  for (const law of outdatedLaws) {
    const isTold = law.now === null || law.since === null ? tellsPast : tellsChange;
    for (const match of inline.text.matchAll(law.pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (taken.subarray(range.start, range.end).includes(1)) continue;
      taken.fill(1, range.start, range.end);
      if (isQuoted(inline.text, range) || inCode(inline, range) || isTold(range.start)) continue;
      context.report(lawReport({ law, match, span: sourceSpan(inline, range), document }));
    }
  }
}

function lawReport({
  law: { now, since, replace },
  match,
  span,
  document: { source },
}: {
  law: OutdatedLaw;
  match: RegExpExecArray;
  span: Span;
  document: PolicyDocument;
}): Report<keyof typeof messages> {
  const [found] = match;
  const place = { at: { source, span }, data: { found, since: since === null ? '' : dayOf(since), now: now ?? '' } };
  const message = now === null ? 'gone' : since === null ? 'moved' : 'replaced';
  if (replace === undefined || source.text.slice(span.start, span.end) !== found) return { message, ...place };
  const text = replace.by.replace(/\$<([a-z]+)>/g, (_, name: string) => match.groups?.[name] ?? '');
  const edits = { edits: [{ file: source.file, span, text }] };
  return { message, ...place, ...(replace.safe ? { fix: edits } : { suggestion: edits }) };
}

const days = new Map<string, Localised>();

/** Date formats of a language are slow to make. */
function dayOf(day: string): Localised {
  const known = days.get(day) ?? localisedDay(day);
  days.set(day, known);
  return known;
}

/** What a sentence that tells how a law was replaced names besides. */
const ofToday = /\b(?:DDG|MStV|TDDDG|Digitale-Dienste-Gesetz\p{L}*|Medienstaatsvertrag\p{L}*)(?!\p{L})/u;

function inCode({ code }: Inline, range: Span): boolean {
  return code.some(({ start, end }) => start < range.end && range.start < end);
}

const past = once(() => new RegExp(`(?<![${letters}])(?:${pastWords.join('|')})(?![${letters}])`));

/** True for a text that tells of the past, or that something is over. */
function isPast(text: string): boolean {
  return past().test(searchText(text));
}

/** Former and closed platforms by the name that a text may use, in small letters. */
const outdatedPlatforms = once(
  () =>
    new Map(
      platforms.flatMap((platform) => {
        const names = platform.status === 'closed' ? platform.names : platform.formerNames;
        return names.filter((name) => !everydayNames.has(name)).map((name) => [name.toLowerCase(), platform] as const);
      }),
    ),
);

const platformPattern = once(() => {
  const names = [...outdatedPlatforms().keys()].sort((a, b) => b.length - a.length);
  const pieces = names.map((name) => name.replace(/[+.]/g, '\\$&').replaceAll(' ', '\\s'));
  return new RegExp(`(?<![${letters}\\d@#./-])(?:${pieces.join('|')})(?![${letters}\\d+]|\\.[a-z])`, 'g');
});

function reportPlatforms({
  passage,
  document,
  context,
  language,
}: {
  passage: Passage;
  document: PolicyDocument;
  context: Say;
  language: Language;
}): void {
  const { inline } = passage;
  const asked = new Map<string, (offset: number) => boolean>();
  for (const match of searchOf(inline).matchAll(platformPattern())) {
    const platform = outdatedPlatforms().get(match[0].replace(/\s/g, ' '));
    const range = { start: match.index, end: match.index + match[0].length };
    const today = platform === undefined ? undefined : namesOfToday[platform.id];
    if (platform === undefined || isCited(inline, range)) continue;
    const isTold =
      asked.get(platform.id) ?? askAround(passage, (text) => isPast(text) || (today !== undefined && namesToday(text, today[language])));
    asked.set(platform.id, isTold);
    if (isTold(range.start)) continue;
    const { source } = document;
    const span = sourceSpan(inline, range);
    const at = { source, span };
    const found = inline.text.slice(range.start, range.end);
    if (today !== undefined) {
      const suggestion = { edits: [{ file: source.file, span, text: today[language] }] };
      const whole = source.text.slice(span.start, span.end) === found;
      context.report({ message: 'renamed', at, data: { found, now: today }, ...(whole ? { suggestion } : {}) });
    } else if (platform.closedOn !== null && platform.closedOn <= context.today)
      context.report({ message: 'closed', at, data: { found, since: dayOf(platform.closedOn) } });
  }
}

function namesToday(text: string, name: string): boolean {
  return new RegExp(`(?<!\\p{L})${name}(?![\\p{L}\\d])`, 'u').test(text);
}

/** A link to what is gone, whatever its text says. */
function reportDeadLinks({ source, markdown }: PolicyDocument, { report }: Say): void {
  for (const { url, urlSpan, text, indirect } of markdown.links) {
    if (indirect || text.includes(url)) continue;
    const gone = outdatedLaws.find(({ now, pattern }) => now === null && url.search(pattern) !== -1);
    if (gone?.since !== undefined && gone.since !== null)
      report({ message: 'gone', at: { source, span: urlSpan }, data: { found: url, since: dayOf(gone.since) } });
  }
}
