import type { Language } from '../../language.js';

/** Words by which a sentence says whose channel it speaks of; patterns over a search text. Compiled from German and English strategies and staff rules, last looked through 2026-11-22. */
export interface PresenceWords {
  /** The sentence says that the company is not there, was there, may go there, or speaks of others. */
  readonly elsewhere: string;
  /** Right before a name: "unser offizieller …". */
  readonly possessive: string;
  /** The company itself, as the one who acts. */
  readonly we: string;
  /** What a company does on a channel it runs. */
  readonly acts: string;
  /** Readers are asked to turn to the company. */
  readonly invitation: string;
  /** Staff are told to publish for the company, in documents that speak to those who do. */
  readonly order: string;
  /** Before a name that is a place. */
  readonly preposition: string;
  /** A new clause, which speaks of something else. */
  readonly clause: string;
  /** The head of a table's column of channels. */
  readonly column: string;
  /** In a heading: what follows is about channels that the company does not run, or about private ones. */
  readonly heading: string;
}

export const presenceWords: Readonly<Record<Language, PresenceWords>> = {
  de: {
    elsewhere: [
      'nicht|kein(?:e[mnrs]?)?|nie|niemals|weder|ohne|statt|anstelle|außer|verzicht(?:en|et)|abgemeldet',
      'früher(?:e[mnrs]?)?|ehemals|ehemalige[mnrs]?|vormals|damals|bis \\d{4}|waren|hatten|wurden?',
      '(?:ge)?schl(?:o|ie)ss?en|geschlossene?[mnrs]?|schließen|aufgegeben|eingestellt(?:e[mnrs]?)?|stillgelegt|beendet|beenden|abgeschaltet|verlassen|gelöscht',
      'wenn|falls|sobald|ob|bevor|prüf(?:en|t)|erwägen|überlegen|planen|geplant|geplante[mnrs]?|künftig|später|könn(?:t)?en|würden?|sollten',
      'privat(?:e[mnrs]?)?|persönliche[mnrs]? (?:konto|konten|profile?n?)|fremde[mnrs]?|andere[mnrs]?|wettbewerber(?:n|s)?|jemand|leute|nutzer(?:n|innen)?',
      'wie|etwa|zum beispiel|z\\. ?b\\.|beispielsweise|beobacht(?:en|et)|lesen wir|mitlesen|verfolg(?:en|t)|entdeck(?:en|t)|such(?:en|t)|gesehen|gemeldet',
    ].join('|'),
    possessive: '(?:unser(?:e[mnrs]?)?|offiziell(?:e[mnrs]?)?|firmeneigene[mnrs]?)',
    we: '(?:wir|unser(?:e[mnrs]?)?)',
    acts: [
      'sind|antworten|beantworten|posten|veröffentlichen|teilen|zeigen|betreiben|bieten|informieren|berichten|helfen|schreiben|senden|erreichbar|vertreten|aktiv',
      '(?:konto|konten|kan[aä]le?n?|seiten?|profile?n?|auftritte?n?|accounts?)',
    ].join('|'),
    invitation: [
      '(?:erreich|kontaktier|folg|frag|besuch|find|abonnier|schreib|treff)(?:e|en|st|t|n)?\\s(?:(?:sie|du|ihr)\\s)?(?:uns|unser(?:e[mnrs]?)?)',
      '(?:melden|wenden) sie sich(?:\\s(?:an|bei) uns)?',
      'meld dich(?:\\sbei uns)?',
    ].join('|'),
    order: '(?:veröffentlichen|posten|antworten|informieren) sie',
    preposition: '(?:auf|bei|über|per|via|in|im)',
    clause: ',\\s(?:d(?:ie|er|as|ass|em|en|eren|essen)|weil|was|wer|wo|welche[mnrs]?|sondern|aber|damit|und)\\s',
    column: '(?:kan[aä]le?|plattform(?:en)?|wo)',
    heading: 'nicht|kein(?:e[mnrs]?)?|ohne|privat(?:e[mnrs]?)?|geschlossene?|ehemalige',
  },
  en: {
    elsewhere: [
      "not|no|\\w+n[’']t|never|neither|nor|without|instead of|except|other than",
      'former(?:ly)?|used to|until \\d{4}|were|was|had',
      'clos(?:e|ed|es|ing)|shut|gave up|given up|left|retired?|stopp(?:ed|ing)|ended|deleted',
      'if|when|whether|before|once|consider(?:s|ed|ing)?|plan(?:s|ned|ning)?|later|might|may|could|would|should',
      'private(?:ly)?|personal|their|others?|other people|somebody|someone|competitors?|users?|people (?:on|who)',
      'such as|like|for example|e\\.g\\.|for instance|watch(?:es|ing)?|monitor(?:s|ing)?|listen(?:s|ing)?|read along|track(?:s|ing)?|search(?:es|ing)?|spot(?:s|ted)?|seen|see',
    ].join('|'),
    possessive: "(?:our|official|the company[’']s)",
    we: '(?:we|our)',
    acts: 'are|answer|reply|respond|post|publish|share|show|run|offer|inform|report|help|write|send|reachable|present|active|accounts?|channels?|pages?|profiles?|presence',
    invitation:
      '(?:write|message|reach|contact|follow|find|ask|join|visit|text|talk)(?: to)? us|get in touch(?: with us)?|send us (?:a|your) (?:direct )?messages?',
    order: '(?:publish|post|reply|answer|announce)',
    preposition: '(?:on|via|through|by|in|at|over)',
    clause: ',\\s(?:which|who|that|because|but|so|where|while|and)\\s|\\s(?:who|which)\\s',
    column: '(?:channels?|platforms?|where)',
    heading: "not|no|without|private|closed|former|don[’']t",
  },
};
