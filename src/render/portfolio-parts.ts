import { questionFor } from '../core/channels/questions.js';
import { codeName } from '../core/code-name.js';
import type { Language } from '../core/language.js';
import type { Portfolio } from '../core/portfolio/portfolio.js';
import type { Dropped, Kept } from '../core/portfolio/reasons.js';
import { type Choice, crewLimit, crewMinutes, type Gap, isBeyondItself, type Missing, type Need } from '../core/portfolio/situation.js';
import { portfolioWords } from '../i18n/portfolio.js';
import { speak } from '../i18n/words.js';
import { safeLine } from './safe-text.js';

/** Hours with one place behind the point, from minutes. */
export function hoursText(minutes: number, language: Language): string {
  return decimal(minutes / 60, language);
}

/** Minutes as hours, with one place behind the point; as minutes where that would be none. `count` is one where the verb of a sentence is in the singular. */
export function timeText(minutes: number, language: Language): { readonly time: string; readonly count: number } {
  const word = speak(portfolioWords, language);
  const whole = Math.round(minutes);
  if (minutes >= 3) return { time: word('inHours', { hours: hoursText(minutes, language) }), count: 2 };
  return whole === 0 ? { time: word('underMinute'), count: 1 } : { time: word('inMinutes', { count: whole }), count: whole };
}

function decimal(value: number, language: Language): string {
  const text = value.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
}

/** What must be given, in a few words. */
export function needText(need: Need, language: Language): string {
  const word = speak(portfolioWords, language);
  const spoken = (codes: readonly string[]) => codes.map((code) => codeName(code, 'language')[language]);
  switch (need.kind) {
    case 'topic':
    case 'private':
      return withCustomers(word(need.kind === 'topic' ? 'topicNeed' : 'privateNeed', { topic: safeLine(need.topic) }), need, language);
    case 'news':
      return word('newsNeed', { topic: safeLine(need.topic) });
    case 'urgent':
      return word('urgentNeed', { topic: safeLine(need.topic) });
    case 'audience':
      return word('audienceNeed', { audience: safeLine(need.audience) });
    case 'language':
      return need.country === null
        ? word('languageNeed', { languages: spoken(need.languages) })
        : word('languageNeedIn', { languages: spoken(need.languages), country: codeName(need.country, 'region')[language] });
    case 'hand-over':
      return word('handOverNeed', { topic: safeLine(need.topic), channel: safeLine(need.channel) });
  }
}

/** A gap in a few words. */
export function gapText(gap: Gap, language: Language): string {
  return withCustomers(speak(portfolioWords, language)('topicNeed', { topic: safeLine(gap.topic) }), gap, language);
}

function withCustomers(need: string, { countries, languages }: Pick<Gap, 'countries' | 'languages'>, language: Language): string {
  const customers = [
    ...countries.map((code) => codeName(code, 'region')[language]),
    ...languages.map((code) => codeName(code, 'language')[language]),
  ];
  return customers.length === 0 ? need : speak(portfolioWords, language)('where', { need, customers: customers.join(', ') });
}

/** Questions by field, each with what it is missing on. */
export function missingLines(missing: readonly Missing[], language: Language): string[] {
  const fields = [...new Set(missing.map(({ field }) => field))];
  return fields.map((field) => {
    const subjects = missing.filter((one) => one.field === field).map(({ subject }) => safeLine(subject));
    const shown = [...subjects.slice(0, 8), ...(subjects.length > 8 ? ['…'] : [])].join(', ');
    return speak(portfolioWords, language)('question', { question: questionFor(field)?.[language] ?? field, subjects: shown });
  });
}

/** Why a channel is in the set. */
export function keptText({ candidate, only, answers, minutes }: Kept, { answer, situation }: Portfolio, language: Language): string {
  const word = speak(portfolioWords, language);
  const needs = (list: readonly Need[]): string => list.map((need) => needText(need, language)).join(', ');
  const absence = answer.kind === 'best' ? answer.absences.find((one) => situation.candidates[one.candidate] === candidate) : undefined;
  const parts = [
    ...(candidate.wish === 'keep' ? [word('kept')] : []),
    ...(candidate.today ? [] : [word(candidate.from === 'catalogue' ? 'assumed' : 'added')]),
    ...(answers.length === 0 ? [] : [word('answers', { needs: needs(answers) })]),
    ...(only.length === 0 ? [] : [word('only', { needs: needs(only) })]),
    ...(candidate.limit === null
      ? []
      : [word('ownTime', { hours: hoursText(minutes, language), limit: hoursText(candidate.limit, language) })]),
  ];
  if (absence !== undefined) {
    if (absence.more !== null) parts.push(word('withoutMore', { time: timeText(absence.more, language).time }));
    if (absence.unmet.length > 0) parts.push(word('withoutUnmet', { needs: needs(absence.unmet) }));
    if (absence.lacking > 0) parts.push(word('withoutLacking', timeText(absence.lacking, language)));
  }
  return parts.join('; ');
}

/** Why a channel is not in the set. */
export function droppedText({ candidate, instead }: Dropped, language: Language): string {
  const word = speak(portfolioWords, language);
  return [
    ...(candidate.wish === 'drop' ? [word('forbidden')] : []),
    word('base', { time: timeText(candidate.base, language).time }),
    ...(candidate.limit !== null && isBeyondItself(candidate)
      ? [word('ownTimeShort', { limit: hoursText(candidate.limit, language) })]
      : []),
    ...instead.map(({ need, by }) =>
      word('instead', {
        topic: needText(need, language),
        minutes: decimal(candidate.perCase, language),
        by: safeLine(by.id),
        other: decimal(by.perCase, language),
      }),
    ),
  ].join('; ');
}

/** The work of every team with the set. */
export function crewLines({ situation }: Portfolio, choice: Choice, language: Language): string[] {
  const word = speak(portfolioWords, language);
  return crewMinutes(situation, choice).flatMap((minutes, crew) => {
    const label = situation.crews[crew]?.label ?? '';
    const limit = crewLimit(situation, choice, crew);
    if (minutes === 0) return [];
    const data = { team: safeLine(label), hours: hoursText(minutes, language) };
    return [limit === null ? word('unlimited', data) : word('load', { ...data, limit: hoursText(limit, language) })];
  });
}

/** What the next best set does differently. */
export function nextText({ situation, answer }: Portfolio, language: Language): string {
  const word = speak(portfolioWords, language);
  if (answer.kind !== 'best' || answer.next === null) return word('noNext');
  const { set, next } = answer;
  const differing = (is: boolean): string[] =>
    situation.candidates.flatMap(({ id }, index) => (next.open[index] === is && set.open[index] === !is ? [safeLine(id)] : []));
  const [more, less] = [differing(true), differing(false)];
  const changes = [
    ...(more.length === 0 ? [] : [word('with', { channels: more })]),
    ...(less.length === 0 ? [] : [word('without', { channels: less })]),
  ].join(', ');
  return word('nextText', { time: timeText(next.minutes - set.minutes, language).time, changes });
}
