import { type Inline, sourceSpan } from '../../document/model.js';
import type { Passage } from '../../facts/passages.js';
import type { Handbook, PolicyDocument } from '../../handbook/handbook.js';
import type { Language, Localised } from '../../language.js';
import { localisedDay } from '../../localised-day.js';
import type { Span } from '../../place.js';
import { isQuoted } from '../../wording/cited.js';
import { outdatedPlatformsIn } from '../../wording/outdated-platforms.js';
import { askAround, ownPassages } from '../../wording/own-passages.js';
import { isPast } from '../../wording/past.js';
import { type Context, defineRule, type Report } from '../rule.js';
import { type OutdatedLaw, outdatedLawHint, outdatedLaws } from './outdated-law.data.js';
import { judgedLanguage } from './reading.js';

const messages = {
  replaced: {
    de: '„{found}“ gilt seit dem {since} nicht mehr; erwartet wird das Recht von heute: {now}. Ersetzen Sie die Angabe, und prüfen Sie, ob der Satz noch stimmt.',
    en: '“{found}” has not been in force since {since}; the law of today is expected: {now}. Replace it, and check whether the sentence is still true.',
  },
  moved: {
    de: '„{found}“ steht im Gesetz heute an anderer Stelle; erwartet wird {now}. Ersetzen Sie die Angabe.',
    en: '“{found}” is in another place in the law today; {now} is expected. Replace it.',
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
    const namesPlatform = !isHeldAgainstPlan(document, context.handbook);
    if (!namesLaw && !namesPlatform) return;
    for (const passage of ownPassages(document)) {
      if (namesLaw && outdatedLawHint.test(passage.inline.text)) reportLaws({ passage, document, context });
      if (namesPlatform) reportPlatforms({ passage, document, context, language });
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

function reportPlatforms({
  passage,
  document: { source },
  context,
  language,
}: {
  passage: Passage;
  document: PolicyDocument;
  context: Say;
  language: Language;
}): void {
  for (const { range, found, now, closedOn } of outdatedPlatformsIn({ passage, language, today: context.today })) {
    const span = sourceSpan(passage.inline, range);
    const at = { source, span };
    if (now !== null) {
      const suggestion = { edits: [{ file: source.file, span, text: now[language] }] };
      const whole = source.text.slice(span.start, span.end) === found;
      context.report({ message: 'renamed', at, data: { found, now }, ...(whole ? { suggestion } : {}) });
    } else if (closedOn !== null) context.report({ message: 'closed', at, data: { found, since: dayOf(closedOn) }, byDate: true });
  }
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
