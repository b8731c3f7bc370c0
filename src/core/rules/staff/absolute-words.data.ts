import type { Language } from '../../language.js';

type Words = Readonly<Record<Language, readonly string[]>>;

const few = '(?: [^ ,;:.]+){0,4}?';
const criticism = {
  de: '(?:kritik|beschwerden?|kritische[nrs]? (?:kommentare|beiträge|stimmen|fragen|bewertungen)|negative[nrs]? (?:kommentare|beiträge|stimmen|bewertungen|rückmeldungen)|schlechte[nrs]? bewertungen|bewertungen|kommentare)',
  en: '(?:criticism|complaints?|(?:critical|negative|bad) (?:comments?|posts?|voices|questions|reviews?|feedback)|reviews?|comments?)',
};
const critical = {
  de: '(?:kritik|(?:alle |jede )?(?:kritische|negative|unliebsame|schlechte)[nrs]? (?:kommentare|beiträge|bewertungen|rückmeldungen|posts|stimmen))',
  en: '(?:criticism|(?:all |any |every )?(?:critical|negative|bad|unwelcome) (?:comments?|posts?|reviews?|feedback))',
};
const never = { de: '(?:nie|niemals|grundsätzlich nicht|prinzipiell nicht|auf keinen fall|unter keinen umständen)', en: 'never' };
/** Nothing may follow that names a circumstance: "never in anger" is good advice. */
const end = '(?= ?(?:[.!;]|$))';

/** Sentences that shut the company's mouth once and for all. Pieces of regular expressions over search texts, compiled 2026-11-27 from German and English staff rules and plans. */
export const absolutes = {
  /** "Kein Kommentar" as an answer. */
  comment: {
    de: [
      `kein(?:en)? kommentar(?: (?:zu|an|gegenüber|für)(?! [^.]{0,120}(?:wird|werden|bleib|gelöscht|unbeantwortet)))${few}${few}${end}`,
      `^„?kein kommentar“?${end}`,
      `(?:geben|gibt|gib|abgeben|abzugeben)${few} kein(?:en|e)? kommentare?(?: ab)?`,
      `kein(?:en|e)? kommentare?${few} (?:ab|abgeben|abzugeben|abgegeben)`,
      `(?:sagen|antworten|schreiben|lautet|heißt|gilt|erwidern)(?: sie| wir| alle| immer| stets| nur| die antwort| dann| einfach)*:? „kein kommentar“`,
    ],
    en: [
      `no comment(?: (?:on|to|about|regarding|for)(?! [^.]{0,120}(?:is|are|goes|will be|left|stays|remains|deleted|hidden) ))${few}${few}${end}`,
      `^“?no comment”?${end}`,
      '(?:make|makes|give|gives|offer|offers) no comments?(?! (?:function|field|section))',
      '(?:say|answer|reply|respond|write|is|reads)(?: with| only| always| simply| just| the answer)*:? “no comment[.]?”',
      'never (?:give|make|offer) (?:a |any )?comments?',
      'do not comment under any circumstances',
    ],
  },
  /** Never to answer criticism. */
  silence: {
    de: [
      `^(?:nie|niemals) (?:antworten|reagieren|kommentieren)${end}`,
      `(?:antworten|reagieren|antworte|reagiere)(?: sie| wir)? ${never.de} auf ${criticism.de}${end}`,
      `auf ${criticism.de} (?:antworten|reagieren|antwortet|reagiert)(?: sie| wir| die firma| das unternehmen)? ${never.de}${end}`,
      `auf ${criticism.de} wird ${never.de} (?:geantwortet|reagiert)${end}`,
      `${criticism.de} (?:beantworten|kommentieren) (?:sie|wir) ${never.de}${end}`,
      `${criticism.de} (?:wird|werden) (?:nie|niemals|grundsätzlich nicht) (?:beantwortet|kommentiert)${end}`,
    ],
    en: [
      `^never (?:answer|reply|respond|comment|react)${end}`,
      `never (?:answer|reply to|respond to|comment on|react to) (?:any )?${criticism.en}(?: from customers| online| in public)?${end}`,
      `${criticism.en} (?:is|are) never (?:answered|replied to|commented on)${end}`,
    ],
  },
  /** To ignore or delete criticism because it is criticism. */
  removal: {
    de: [
      `(?:ignorieren|ignoriere|löschen|lösche|entfernen|entferne|verbergen|verbirg)(?: sie| wir)?(?: sofort| immer| grundsätzlich| konsequent)? ${critical.de}`,
      `${critical.de} (?:wird|werden|ist|sind)(?: sofort| immer| grundsätzlich| konsequent)? (?:gelöscht|entfernt|ausgeblendet|ignoriert|verborgen|zu löschen|zu entfernen|zu ignorieren)`,
      `${critical.de} (?:blenden|löschen|ignorieren|entfernen) (?:sie|wir)`,
      '(?:sitzen|sitze) (?:sie |wir )?(?:kritik|beschwerden|eine krise|die krise|das) aus',
    ],
    en: [
      `(?:ignore|delete|remove|hide)(?: always)? ${critical.en}`,
      `${critical.en} (?:is|are|will be|must be)(?: always| immediately| at once)? (?:deleted|removed|hidden|ignored)`,
    ],
  },
  /** Never to admit a mistake. */
  denial: {
    de: [
      `(?:geben|gib|gestehen|gesteh|räumen|räume)(?: sie| wir)?(?: (?:nie|niemals|auf keinen fall|unter keinen umständen))? (?:einen |eigene |kein(?:en|e) )?fehler(?: (?:nie|niemals))? (?:zu|ein)`,
      'fehler (?:werden|geben wir|gestehen wir) (?:nie|niemals|grundsätzlich nicht) (?:zugegeben|eingestanden|eingeräumt|zu|ein)',
    ],
    en: ["(?:never|do not|don[’']t) admit (?:a |any |to )?(?:mistakes?|errors?|wrongdoing)"],
  },
} as const satisfies Record<string, Words>;

/** Words that turn the sentence round, or name whom it is about: troll posts and offences may be ignored or removed. */
export const absoluteUnless: Words = {
  de: [
    ...[
      'troll[a-zäöüß]*',
      'spam',
      'phishing',
      'hass[a-zäöüß]*',
      'drohung[a-zäöüß]*',
      'beleidig[a-zäöüß]*',
      'strafbar[a-zäöüß]*',
      'hausregeln',
      'verstoß[a-zäöüß]*',
      'verstößt',
    ],
    ...[
      'wirkt',
      'klingt',
      'statt',
      'anstatt',
      'vermeid[a-zäöüß]*',
      'ist keine antwort',
      'ist auch',
      'nur',
      'bis',
      'bevor',
      'solange',
      'ohne',
    ],
  ],
  en: [
    ...['trolls?', 'spam', 'phishing', 'hate', 'hateful', 'threats?', 'insults?', 'illegal', 'house rules', 'breaks?', 'violat[a-z]*'],
    ...['sounds', 'looks', 'instead', 'avoid', 'is not an answer', 'only', 'until', 'before', 'unless', 'without', 'alone', 'yourself'],
  ],
};

/** Words by which staff hand on what they do not answer themselves: then somebody else does answer. */
export const handingOn: Words = {
  de: [
    'weitergeben',
    'weiterleiten',
    'geben sie[^.]{0,60}weiter',
    'gib[^.]{0,60}weiter',
    'leiten sie[^.]{0,60}weiter',
    'leite[^.]{0,60}weiter',
    'melden sie',
    'melde',
    'meldet',
    'übernimmt',
    'antwortet',
    'beantwortet',
    'zuständig[a-z]*',
  ],
  en: [
    'pass(?:es)? [^.]{0,40}on',
    'pass(?:es)? on',
    'forward',
    'hand[^.]{0,40}over',
    'report',
    'tell',
    'replies',
    'answers',
    'responds',
    'responsible',
    'takes over',
  ],
};
