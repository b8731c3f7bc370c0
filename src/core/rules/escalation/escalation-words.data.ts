import type { Language } from '../../language.js';

/**
 * Words by which an escalation plan says something, each a piece of a regular expression for search texts. Compiled from the German and English plans in `templates/`
 * and from their usual synonyms, 2026-11-26.
 */
export const escalationWords = {
  /** When the next update follows. */
  nextUpdate: {
    de: [
      'nächste[nrs]? (?:stand|meldung|update|information|zwischenstand)',
      'wieder (?:melden|informieren|berichten)',
      'melden (?:wir )?uns .{0,60}wieder',
      'aktualisier(?:en|ung)',
    ],
    en: [
      'next (?:update|report|message|statement|news)',
      'update (?:you )?(?:again|at|by|every)',
      'report (?:back|again)',
      'another update',
      'back (?:to you )?(?:at|by)',
    ],
  },
  /** That two people approve, or nobody their own text. */
  twoPersons: {
    de: [
      'zweite[nr]? (?:person|rolle|augenpaar)',
      '(?:vier|4)[ -]?augen',
      'zwei (?:verschiedene[nr]? )?(?:personen|rollen|menschen)',
      'niemand gibt (?:den|die|das) eigenen? (?:text|antwort|beitrag|fassung|wortlaut)',
      '(?:eigene[nrs]?|selbst verfasste[nrs]?) .{0,40}(?:nie|nicht) .{0,20}(?:selbst|frei)',
    ],
    en: [
      'second (?:person|role|pair of eyes)',
      '(?:four|4)[ -]?eyes',
      'two (?:different )?(?:people|persons|roles)',
      '(?:nobody|no one|never) approves? (?:their|your|his|her) own',
      'someone else approves',
      'self-approval',
    ],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;
