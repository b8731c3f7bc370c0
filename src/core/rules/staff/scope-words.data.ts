import type { Language, Localised } from '../../language.js';

/** What rules for all staff have to cover. */
export interface Aspect {
  readonly id: string;
  /** As it stands in a message: "Es fehlt …". */
  readonly what: Localised;
  /** What to write about it. */
  readonly write: Localised;
  /** Section anchors that are about it; null where only words count. */
  readonly sections: readonly string[];
  /** Words by which a text speaks of it, pieces of regular expressions over search texts. */
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

const w = '[a-zäöüß]*';

/** Compiled 2026-11-27 from the staff rules in `templates/` and BITKOM’s guide of 2010 (work and private use, own responsibility, transparency, confidentiality). */
export const aspects: readonly Aspect[] = [
  {
    id: 'private',
    what: { de: 'was für private Konten nach Feierabend gilt', en: 'what applies to private accounts after work' },
    write: { de: 'was Beschäftigte privat über die Firma schreiben dürfen', en: 'what staff may write about the company in private' },
    sections: ['private-accounts', 'after-work'],
    words: {
      de: [
        `privat${w}[ -](?:social-media-)?(?:konto|konten|account${w}|profil${w}|nutzung|beiträge${w}|äußerung${w}|posts?)`,
        'nach feierabend',
        'in (?:der|ihrer|deiner) freizeit',
        'außerhalb der arbeitszeit',
        'privatkonten',
        'privatkonto',
      ],
      en: [
        '(?:private|personal) (?:social media )?(?:accounts?|profiles?|posts?|use)',
        'after (?:work|hours)',
        'in (?:your|their) (?:free|own|spare) time',
        'off duty',
        'outside working hours',
      ],
    },
  },
  {
    id: 'disclosure',
    what: { de: 'wann jemand sagt, dass er hier arbeitet', en: 'when to say that you work here' },
    write: {
      de: 'dass Beschäftigte es dazusagen, wenn sie über die Firma schreiben',
      en: 'that staff say so when they write about the company',
    },
    sections: ['disclosure'],
    words: {
      de: [
        ...[
          '(?:sagen|sag|schreiben|schreib|nennen|nenne|angeben|offenlegen|erwähnen)[^.]{0,40}(?:wo|dass) (?:sie|du|ihr|man) (?:hier |bei uns |für uns |bei der firma )?(?:arbeite[nst]*|beschäftigt)',
        ],
        ...[
          'arbeite (?:ich )?(?:bei|hier|für)',
          `arbeitgeber${w} (?:nennen|offenlegen|angeben|erwähnen|kenntlich)`,
          'nennen sie[^.]{0,30}arbeitgeber',
          'zu erkennen',
          `offenleg${w}`,
          'zugehörigkeit',
          'transparen[tz][a-zäöüß]*',
          'als (?:mitarbeiter|beschäftigte)[a-zäöüß]* (?:erkennbar|kenntlich)',
        ],
      ],
      en: [
        '(?:say|state|mention|disclose|make clear|tell)[^.]{0,40}(?:where|that) (?:you|they|staff) work',
        'i work (?:at|for|here)',
        '(?:name|disclose|mention|state)[^.]{0,20}employer',
        'affiliation',
        'identify (?:yourself|themselves)',
        'transparen(?:t|cy)',
        'disclos[a-z]*',
      ],
    },
  },
  {
    id: 'nickname',
    what: { de: 'ob Spitznamen und anonyme Beiträge in Ordnung sind', en: 'whether nicknames and anonymous posts are fine' },
    write: {
      de: 'welcher Name in Ordnung ist und dass niemand unter falschem Namen lobt',
      en: 'which name is fine, and that nobody praises under a false one',
    },
    sections: ['nicknames', 'nickname'],
    words: {
      de: [
        `spitzname${w}`,
        `pseudonym${w}`,
        `anonym${w}`,
        `nickname${w}`,
        `nicknamen`,
        'alias',
        `klarname${w}`,
        'falsche[mnr]? namen?',
        'fremde[mnr]? namen',
        `decknamen?`,
        'echte[mnr]? namen',
      ],
      en: ['nicknames?', 'pseudonym[a-z]*', 'anonym[a-z]*', 'alias(?:es)?', 'real names?', 'false names?', 'fake names?', 'screen names?'],
    },
  },
  {
    id: 'confidential',
    what: { de: 'was vertraulich ist', en: 'what is confidential' },
    write: {
      de: 'was nie ins Netz gehört, etwa Kundendaten und Geschäftsgeheimnisse',
      en: 'what never goes online, such as customer data and trade secrets',
    },
    sections: ['never-online', 'confidential', 'confidentiality'],
    words: {
      de: [
        `vertraulich${w}`,
        `geschäftsgeheimnis${w}`,
        `betriebsgeheimnis${w}`,
        'interna',
        `verschwiegen${w}`,
        `geheimhaltung${w}`,
        'interne[nrs]? (?:informationen|daten|zahlen|unterlagen|angelegenheiten)',
      ],
      en: ['confidential[a-z]*', 'trade secrets?', 'internal (?:matters|information|data|figures|documents)', 'secrecy'],
    },
  },
  {
    id: 'help',
    what: { de: 'wer bei Fragen hilft', en: 'who helps with questions' },
    write: { de: 'welche Rolle Fragen beantwortet', en: 'which role answers questions' },
    sections: ['version-and-help', 'help', 'contact'],
    words: {
      de: [
        `fragen(?: sie)?(?: [^ .]+){0,6} (?:beantwort${w}|an|hilft|helfen|wenden)`,
        'bei fragen',
        `ansprech(?:partner|person|stelle)${w}`,
        '(?:wenden|wende)[^.]{0,40} an',
        'hilfe (?:gibt|bekommen|finden|leistet)',
        'unsicher[^.]{0,30}frag',
      ],
      en: [
        'questions(?: [^ .]+){0,6} (?:answers?|to|helps?)',
        'if you have (?:any )?questions',
        'contact (?:the|your|us)',
        '(?:turn|talk|speak) to the',
        'for help',
        'ask (?:the|your)',
        'answers questions',
      ],
    },
  },
];

/** Words by which a text says that it is for everybody. */
export const everybody: Readonly<Record<Language, readonly string[]>> = {
  de: [
    `alle[nrsm]?`,
    `jede[nrsm]?`,
    `sämtliche[nr]?`,
    `mitarbeite${w}`,
    `beschäftigte[nr]?`,
    `belegschaft`,
    `kolleg${w}`,
    `angestellte[nr]?`,
    'wer (?:bei uns|hier|für uns) arbeitet',
    'ganze[nrs]? (?:firma|unternehmen|haus)',
    'personal',
  ],
  en: [
    'all',
    'every(?:body|one)?',
    'any(?:body|one)',
    'staff',
    'employees?',
    'workforce',
    'colleagues',
    'whoever works',
    'who works?',
    'the whole (?:company|firm)',
    'personnel',
  ],
};

/** Words by which it says that it is for some only. */
export const someOnly: Readonly<Record<Language, readonly string[]>> = {
  de: [
    `(?:gilt|gelten|richtet sich|ist)[^.]{0,30} (?:nur |ausschließlich |allein )?(?:für|an) (?:das |die |den |mitarbeitende |beschäftigte |mitarbeiter(?:innen)? |alle )*(?:im |in |der |des |aus |von )*(?:marketing|social-media-team|kommunikation(?:sabteilung)?|pressestelle|redaktion|marketingabteilung|online-redaktion|social-media-redaktion|community-team|community-management)`,
    'nur für (?:die |das )?(?:kanalbetreuung|kanalbetreuenden|beauftragte[nr]?)',
  ],
  en: [
    '(?:apply|applies|is|are)[^.]{0,20} (?:only |solely )?(?:to|for) (?:the |all |staff |employees |members |everybody |everyone )*(?:in |of |from )*(?:the )?(?:marketing|social media|communications|press|editorial|community)(?: (?:team|department|office|staff|managers?))',
    'only (?:apply |applies )?(?:to|for) (?:the )?(?:channel owners|social media managers|posters)',
  ],
};
