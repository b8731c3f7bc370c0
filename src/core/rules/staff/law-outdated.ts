import { statedValue } from '../../channels/channel-state.js';
import type { Channel, ChannelPlan, Platform } from '../../channels/plan.js';
import { platforms } from '../../channels/platforms.js';
import { type Inline, type Section, sourceSpan } from '../../document/model.js';
import { sentenceAround } from '../../document/sentences.js';
import type { Passage } from '../../facts/passages.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import type { Language } from '../../language.js';
import { localisedDay } from '../../localised-day.js';
import { once } from '../../once.js';
import type { Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { isCited, isQuoted } from '../../wording/cited.js';
import { type Context, defineRule, type Report } from '../rule.js';
import { everydayNames, namesOfToday, type OutdatedLaw, outdatedLawHint, outdatedLaws, pastWords } from './outdated-law.data.js';
import { judgedLanguage, ownPassages } from './reading.js';

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
    const [namesLaw, namesPlatform] = [outdatedLawHint.test(text), searchText(text).search(platformPattern()) !== -1];
    if (!namesLaw && !namesPlatform) return;
    for (const passage of ownPassages(document)) {
      if (namesLaw) reportLaws({ passage, document, context });
      if (namesPlatform && !passage.sections.includes('channels-not-used')) reportPlatforms({ passage, document, context, language });
    }
    if (namesLaw) reportDeadLinks(document, context);
  },
});

function reportLaws({ passage: { inline, row }, document, context }: { passage: Passage; document: PolicyDocument; context: Say }): void {
  const taken: Span[] = [];
  for (const law of outdatedLaws) {
    for (const match of inline.text.matchAll(law.pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (taken.some((other) => other.start < range.end && range.start < other.end)) continue;
      taken.push(range);
      if (isQuoted(inline.text, range) || inCode(inline, range) || tellsPast({ inline, row, range, now: lawOfToday(law) })) continue;
      context.report(lawReport({ law, found: match[0], range, inline, document }));
    }
  }
}

function lawReport({
  law: { now, since, replace, pattern },
  found,
  range,
  inline,
  document: { source },
}: {
  law: OutdatedLaw;
  found: string;
  range: Span;
  inline: Inline;
  document: PolicyDocument;
}): Report<keyof typeof messages> {
  const span = sourceSpan(inline, range);
  const day = since === null ? '' : localisedDay(since);
  const place = { at: { source, span }, data: { found, since: day, now: now ?? '' } };
  const message = now === null ? 'gone' : since === null ? 'moved' : 'replaced';
  // A pattern may look at what stands before it, so the words are replaced in the whole text.
  const before = inline.text.slice(0, range.start);
  const text =
    replace === undefined
      ? null
      : (before + inline.text.slice(range.start, range.end)).replace(lastMatch(pattern), replace.by).slice(before.length);
  if (replace === undefined || text === null || source.text.slice(span.start, span.end) !== found) return { message, ...place };
  const edits = { edits: [{ file: source.file, span, text }] };
  return { message, ...place, ...(replace.safe ? { fix: edits } : { suggestion: edits }) };
}

const ofToday = /\b(?:DDG|MStV|TDDDG|Digitale-Dienste-Gesetz\p{L}*|Medienstaatsvertrag\p{L}*)(?!\p{L})/u;

/** What a sentence that tells how a law was replaced names besides. */
function lawOfToday({ now, since }: OutdatedLaw): RegExp | null {
  return now === null || since === null ? null : ofToday;
}

function lastMatch(pattern: RegExp): RegExp {
  return new RegExp(`(?:${pattern.source})$`, pattern.flags.replace('g', ''));
}

function inCode({ code }: Inline, range: Span): boolean {
  return code.some(({ start, end }) => start < range.end && range.start < end);
}

const past = once(() => new RegExp(`(?<![${letters}])(?:${pastWords.join('|')})(?![${letters}])`));

/** True where the sentence, or the row of a table, tells of the past or names what holds today as well. */
function tellsPast({ inline, row, range, now }: Pick<Passage, 'inline' | 'row'> & { range: Span; now: RegExp | null }): boolean {
  const sentence = sentenceAround(inline, range.start) ?? range;
  const around = row === null ? inline.text.slice(sentence.start, sentence.end) : row.map(({ text }) => text).join(' | ');
  return past().test(searchText(around)) || (now?.test(around) ?? false);
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
  passage: { inline, row },
  document,
  context,
  language,
}: {
  passage: Passage;
  document: PolicyDocument;
  context: Say;
  language: Language;
}): void {
  const isAddress = ({ explicit, heading }: Section): boolean => !explicit && heading.inline === inline;
  for (const match of searchText(inline.text).matchAll(platformPattern())) {
    const platform = outdatedPlatforms().get(match[0].replace(/\s/g, ' '));
    const range = { start: match.index, end: match.index + match[0].length };
    const today = platform === undefined ? undefined : namesOfToday[platform.id];
    const now = today === undefined ? null : new RegExp(`(?<!\\p{L})${today[language]}(?![\\p{L}\\d])`, 'u');
    if (platform === undefined || isCited(inline, range) || tellsPast({ inline, row, range, now })) continue;
    const { source } = document;
    const span = sourceSpan(inline, range);
    const at = { source, span };
    const found = inline.text.slice(range.start, range.end);
    if (today !== undefined) {
      const edits = { edits: [{ file: source.file, span, text: today[language] }] };
      const whole = source.text.slice(span.start, span.end) === found;
      const plan = context.handbook?.plan ?? null;
      // "a Twitter account" needs "an X account", and a heading without an anchor is an address.
      const free = !/(?:^|[^a-z])a\s$/i.test(inline.text.slice(0, range.start)) && !document.markdown.sections.some(isAddress);
      const safe = platform.id === 'x' && plan !== null && listsUnderTodaysName(plan, platform) && free;
      context.report({
        message: 'renamed',
        at,
        data: { found, now: today },
        ...(!whole ? {} : safe ? { fix: edits } : { suggestion: edits }),
      });
    } else if (platform.closedOn !== null && platform.closedOn <= context.today)
      context.report({ message: 'closed', at, data: { found, since: localisedDay(platform.closedOn) } });
  }
}

/** True where the channel plan has the platform, and says nothing of its former name: then a text that does is the only one. */
function listsUnderTodaysName({ channels }: ChannelPlan, platform: Platform): boolean {
  const own = channels.filter((channel) => channel.platform?.id === platform.id);
  const former = platform.formerNames.map((name) => name.toLowerCase());
  const says = ({ platformText, label }: Channel): string => `${statedValue(platformText) ?? ''} ${label}`.toLowerCase();
  return own.length > 0 && !own.some((channel) => former.some((name) => says(channel).includes(name)));
}

/** A link to what is gone, whatever its text says. */
function reportDeadLinks({ source, markdown }: PolicyDocument, { report }: Say): void {
  for (const { url, urlSpan, text, indirect } of markdown.links) {
    if (indirect || text.includes(url)) continue;
    const gone = outdatedLaws.find(({ now, pattern }) => now === null && url.search(pattern) !== -1);
    if (gone?.since !== undefined && gone.since !== null)
      report({ message: 'gone', at: { source, span: urlSpan }, data: { found: url, since: localisedDay(gone.since) } });
  }
}
