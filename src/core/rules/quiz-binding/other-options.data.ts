import type { Language } from '../../language.js';

/**
 * Whole options that speak of the other options, as search texts in small letters. Words that may as well speak of things in the question
 * (“both”, “none of them”, “all the steps named”) are not among them: they are right in any order.
 */
export const otherOptions: Readonly<Record<Language, readonly string[]>> = {
  de: [
    '(?:alle[rs]?|keine[rs]?|nichts|beide[rs]?|jede[rs]?)(?: von)?(?: (?:der|die|den|dem|des|dieser|diese|was))? (?:hier |oben |zuvor |vorher |eben )?(?:genannte[nrs]?|obige[nrs]?|aufgeführten|angegebenen|vorgenannten|obenstehenden|vorstehenden|vorangehenden|vorherigen|stehenden)(?: (?:antwort(?:en|möglichkeiten)?|aussagen?|optionen|möglichkeiten))?',
    '(?:alle|keine[rs]?|beide|jede) (?:dieser|diese|der|von den)(?: anderen| übrigen)? (?:antwort(?:en|möglichkeiten)?|antwortmöglichkeiten|aussagen?|optionen)',
    '(?:alles|nichts|keines) (?:davon|von alle(?:de)?m|von diesen)',
    '(?:sowohl )?(?:antwort|option)(?:en)? [a-f](?:(?:,| und| oder| sowie| als auch) (?:(?:antwort|option) )?[a-f])+',
    'die (?:ersten|letzten) (?:beiden|zwei|drei) (?:antworten|aussagen|optionen)',
  ],
  en: [
    '(?:all|none|both|neither|any|each|either|everything|nothing)(?: two| three| four)?(?: of)?(?: the)?(?: options| answers| statements| choices)?(?: listed| mentioned| given| named)? above(?:[ -]mentioned)?',
    '(?:all|none|both|neither|any|each|either)(?: of)? the (?:above|preceding|previous|foregoing|aforementioned) (?:options|answers|statements|choices)',
    '(?:all|none|both|neither|any)(?: of)? these(?: (?:options|answers|statements|choices))?',
    '(?:all|none|both|neither|any)(?: of)? the(?: other)? (?:options?|answers?|statements?|choices)',
    '(?:both )?(?:options?|answers?) [a-f](?:(?:,| and| or|, and) (?:(?:option|answer) )?[a-f])+',
    'the (?:first|last) (?:two|three) (?:options|answers|statements)',
  ],
};

/** Options that speak of the others only together with a verdict: without one, “Alle antworten” and “No answer” are about replying. */
export const judgedOptions: Readonly<Record<Language, readonly string[]>> = {
  de: ['(?:alle|beide|keine) (?:antworten|aussagen|optionen)', '(?:nur |sowohl )?[a-f](?:, [a-f])*(?: und| oder| als auch) [a-f]'],
  en: ['(?:all|both|no) (?:answers|statements|options)', '(?:only |both )?[a-f](?:, [a-f])*,?(?: and| or) [a-f]'],
};

/** The verdict on other options. */
export const verdicts: Readonly<Record<Language, string>> = {
  de: '(?: (?:ist|sind|wären)(?: hier| alle| beide)?(?: nicht)? (?:richtig|falsch|korrekt|wahr|zutreffend)| (?:stimmt|stimmen)(?: nicht)?| (?:trifft|treffen)(?: nicht)? zu)',
  en: '(?: (?:is|are|would be)(?: all| both)?(?: not)? (?:right|correct|wrong|true|false|incorrect)| appl(?:y|ies))',
};
