import type { Language } from '../language.js';

/**
 * Words around a duration or a share that say whether somebody promises it. Compiled from German and English service and policy texts, last looked through 2026-11-22.
 * Every entry is a piece of a regular expression that is matched case-insensitively on whole words.
 */
export const promiseWords = {
  /** Directly before a duration: it is a time limit. */
  limit: {
    de: [
      'innerhalb(?: von| der nächsten| der ersten)?',
      'binnen',
      'in(?: unter| höchstens| spätestens| maximal| weniger als| den nächsten)?',
      '(?:spätestens |frühestens )?nach(?: spätestens| höchstens| frühestens| Ablauf von)?',
      'bis zu',
      'höchstens',
      'maximal',
      'mindestens',
      'spätestens',
      'alle[rn]? spätestens',
      'für',
      'vor Ablauf von',
    ],
    en: [
      'within(?: the next| the first)?',
      'in(?: under| less than| the next| no more than)?',
      'inside',
      'under',
      '(?:no later than |at the latest )?after',
      'up to',
      'at most',
      'at least',
      'no later than',
      'no more than',
      'for',
      'before the end of',
    ],
  },
  /** Directly before a duration: it tells the past, an age or a frequency, and is no value that anything could contradict. */
  story: {
    de: ['vor', 'seit', 'seit mehr als', 'seit über', 'alle', 'jede[nrs]?', 'pro', 'je', 'ab', 'unter', 'über'],
    en: [
      'for the last',
      'for the past',
      'in the last',
      'in the past',
      'since',
      'every',
      'each',
      'per',
      'aged?',
      'over the past',
      'once a',
      'twice a',
      'times a',
    ],
  },
  /** Directly after a duration. */
  storyAfter: {
    de: ['alt', 'altes?', 'alten', 'später', 'früher', 'Altersgrenze', 'jährige[nrs]?'],
    en: ['ago', 'old', 'of age', 'of experience', 'later', 'earlier'],
  },
  /** Before a share: somebody promises it. */
  shareBefore: {
    de: ['mindestens', 'wenigstens', 'bis zu', 'höchstens', 'maximal', 'garantiert', 'Rabatt von', 'Nachlass von', 'Skonto von'],
    en: ['at least', 'up to', 'at most', 'no more than', 'guaranteed', 'discount of', 'refund of'],
  },
  /** Directly after a share. */
  shareAfter: {
    de: ['Rabatt', 'Nachlass', 'Preisnachlass', 'Ermäßigung', 'Erstattung', 'Skonto', 'Gutschrift', 'günstiger', 'aller'],
    en: ['off', 'discount', 'refund', 'rebate', 'cashback', 'of all'],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;
