import { isPublic, statedValue } from '../../channels/channel-state.js';
import type { ChannelPlan } from '../../channels/plan.js';
import { type Inline, sourceSpan } from '../../document/model.js';
import { sentencesOf } from '../../document/sentences.js';
import type { Edit } from '../../finding.js';
import type { PolicyDocument } from '../../handbook/handbook.js';
import { type Language, languages } from '../../language.js';
import { once } from '../../once.js';
import type { Source, Span } from '../../place.js';
import { letters, searchText } from '../../search-text.js';
import { isCited } from '../../wording/cited.js';
import { customerLanguage, customerTexts } from '../../wording/customer-texts.js';
import { defineRule } from '../rule.js';
import { personalData } from './personal-data.data.js';

export const rule = defineRule({
  id: 'answer-public-data',
  group: 'answers',
  scope: 'document',
  severity: 'error',
  since: '0.1.0',
  guideline: 'select-channels#general-or-personal',
  title: { de: 'Persönliche Daten in der Öffentlichkeit', en: 'Personal data in public' },
  firm: true,
  messages: {
    openly: {
      de: 'Die Antwort bittet öffentlich um „{data}“, wo alle mitlesen; solche Daten gehören in ein privates Gespräch. Bitten Sie um eine private Nachricht.',
      en: 'The reply asks for “{data}” in public, where everybody can read the answer; such data belongs in a private conversation. Ask for a private message.',
    },
    unclear: {
      de: 'Die Antwort bittet um „{data}“, ohne einen privaten Weg zu nennen; auf einem öffentlichen Kanal lesen alle mit. Nennen Sie den Weg, zum Beispiel „in einer privaten Nachricht“.',
      en: 'The reply asks for “{data}” and names no private channel; on a public channel everybody can read the answer. Name one, for example “in a private message”.',
    },
  },
  check(document, { report, handbook }) {
    const language = customerLanguage(document, handbook);
    if (language === null) return;
    const known = visibilityOf(document, handbook?.plan ?? null);
    const { hidden } = words[language]();
    const privateSections = new Set(
      document.markdown.sections.flatMap(({ id, title }) => (id === 'private' || hidden.test(searchText(title)) ? [id] : [])),
    );
    for (const { inline, sections } of customerTexts(document)) {
      if (sections.some((id) => privateSections.has(id))) continue;
      for (const { range, data, here, openly } of asksIn(inline, language)) {
        if (!openly && known === 'private') continue;
        const open = openly || known === 'public';
        const span = sourceSpan(inline, range);
        report({
          message: open ? 'openly' : 'unclear',
          severity: open ? 'error' : 'warning',
          at: { source: document.source, span },
          data: { data },
          ...moved({ inline, here, language, source: document.source }),
        });
      }
    }
  },
});

/** Where the answers of a document can be read: what goes out in a crisis is public, an answer guide is for the channels that serve its topic. */
function visibilityOf({ head }: PolicyDocument, plan: ChannelPlan | null): 'public' | 'private' | 'unknown' {
  if (head.type !== 'answer') return 'public';
  const serving = (plan?.channels ?? []).filter((channel) =>
    statedValue(channel.topics)?.some(({ id, role }) => id === head.topic && role !== 'refer'),
  );
  if (serving.length === 0) return 'unknown';
  if (serving.some(isPublic)) return 'public';
  return serving.every(({ visibility }) => statedValue(visibility) === 'private') ? 'private' : 'unknown';
}

interface Ask {
  /** What asks, with the data that it asks for. */
  readonly range: Span;
  readonly data: string;
  /** Where "here" stands, if it does. */
  readonly here: Span | null;
  /** True where the sentence itself says that it is meant in public. */
  readonly openly: boolean;
}

/** The sentences of a text that ask for personal data and lead to no private way. */
function asksIn(inline: Inline, language: Language): Ask[] {
  const { asks, another, hidden, open, negated } = words[language]();
  const text = searchText(inline.text);
  if (!asks.test(text)) return [];
  const leadsAway = once(() => hidden.test(text));
  return sentencesOf(inline).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const match = asks.exec(sentence);
    if (match === null) return [];
    const data = match[1] ?? '';
    const last = match.index + match[0].length;
    // What follows behind "if" or "because" is another thought; "never" may stand right before.
    const thought = sentence.slice(Math.max(0, match.index - 12), last) + (sentence.slice(last).split(another)[0] ?? '');
    if (negated.test(thought)) return [];
    // The data may itself be an e-mail address or a number: only what stands around it can name a way.
    if (hidden.test(sentence.slice(0, last - data.length)) || hidden.test(sentence.slice(last))) return [];
    const range = { start: start + match.index, end: start + last };
    const found = open.exec(sentence);
    if (isCited(inline, range) || (found === null && leadsAway())) return [];
    const here =
      found !== null && (found[0] === 'hier' || found[0] === 'here') ? { start: start + found.index, end: start + found.index + 4 } : null;
    return [{ range, data: inline.text.slice(range.end - data.length, range.end), here, openly: found !== null }];
  });
}

/** "Here" becomes "in a private message". */
function moved({
  inline,
  here,
  language,
  source: { file, text },
}: {
  inline: Inline;
  here: Span | null;
  language: Language;
  source: Source;
}): { suggestion?: { edits: readonly Edit[] } } {
  if (here === null) return {};
  const span = sourceSpan(inline, here);
  const written = inline.text.slice(here.start, here.end);
  if (text.slice(span.start, span.end) !== written || written !== written.toLowerCase()) return {};
  return { suggestion: { edits: [{ file, span, text: language === 'de' ? 'in einer privaten Nachricht' : 'in a private message' }] } };
}

const words = Object.fromEntries(languages.map((language) => [language, once(() => patternsOf(language))])) as Readonly<
  Record<Language, () => Patterns>
>;

type Patterns = Readonly<Record<'asks' | 'another' | 'hidden' | 'open' | 'negated', RegExp>>;

function patternsOf(language: Language): Patterns {
  const { data, your, asks, asksFor, breaks, tells, openly, privately, negated } = personalData[language];
  const whole = (pattern: string): RegExp => new RegExp(`(?<![${letters}\\d-])(?:${pattern.replaceAll(' ', '\\s')})(?![${letters}\\d-])`);
  return {
    // Between asking and data nothing may begin that is another thought.
    asks: whole(
      `(?:(?:${asks.join('|')}) (?:(?!${breaks})[^.!?;:]){0,80}?${your} (?:[${letters}]+ ){0,3}?|${asksFor})(${data})(?!,? ${tells}(?![${letters}]))`,
    ),
    another: new RegExp(breaks.replaceAll(' ', '\\s')),
    hidden: whole(privately),
    open: whole(openly),
    negated: whole(negated),
  };
}
