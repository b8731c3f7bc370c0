import type { Language } from '../language.js';

/** Words that make a time limit the first reply on a channel, and words that make it one of its own; what else heads a column of promises, and what says that one was measured; patterns over a search text. Compiled from German and English service texts, last looked through 2026-11-22. */
export const replyWords: Readonly<
  Record<Language, { readonly reply: string; readonly special: string; readonly heading: string; readonly measured: string }>
> = {
  de: {
    reply:
      'antworten|antwortet|beantworten|beantwortet|antwort|antwortzeit|erstantwort|reagieren|reaktionszeit|rückmeldung|melden (?:wir uns|uns)',
    special: [
      'nicht|kein[a-zäöüß]*|außerhalb|wochenenden?|feiertagen?|nachts|abends|urlaub[a-z]*|dringend[a-z]*|eilig[a-z]*|not(?:fall|fälle|fällen)',
      'störung(?:en)?|krise[a-z]*|beschwerden?|presse[a-z]*|lös(?:en|ung|ungen)|lösen|lösung(?:en)?|erledig[a-z]*|freigabe|vorab|intern[a-z]*|wenn|falls',
    ].join('|'),
    heading: 'zusagen?|erstreaktion|antwortfrist|antwortzusage|reaktion',
    measured:
      'gemessen|beobachtet|tatsächlich|bisher[a-zäöüß]*|derzeit|aktuell|heute|ist|durchschnitt[a-zäöüß]*|ziel|geplant|künftig|vorjahr|wer',
  },
  en: {
    reply: 'reply|replies|answer|answers|answered|respond|responds|response|response time|get back to',
    special: [
      'not|no|never|outside|weekends?|holidays?|nights?|evenings?|urgent|emergenc(?:y|ies)|outages?|cris[ie]s|complaints?|press|media',
      'solve|solves|solved|solution|fix|resolved?|approv[a-z]*|internal[a-z]*|if|when|unless',
    ].join('|'),
    heading: 'promises?|first reply|reply promise|reply time|response',
    measured: 'measured|observed|actual(?:ly)?|current(?:ly)?|today|so far|average|target|goal|planned|last year|who',
  },
};
