import type { Language } from '../../language.js';

/** How staff rules take a right away, each list made of pieces of regular expressions over search texts. */
export interface Overreach {
  /** What the sentence has to be: a ban, a demand, or a plain statement without any negation. */
  readonly when: 'ban' | 'demand' | 'plain';
  readonly says: readonly string[];
  /** Words that make the sentence a different one. */
  readonly unless: readonly string[];
}

const w = '[a-zäöüß]*';
/** Up to so many words on the way, within one clause. */
const upTo = (count: number): string => `(?: [^ ,;:.]+){0,${count}}?`;
const few = upTo(5);

const employer = {
  de: `(?:uns|(?:de[rnms]|die|das|ihre[rnm]?|deine[rnm]?|unsere?[rnm]?|den eigenen|die eigene|der eigenen) (?:firma|arbeitgeber${w}|unternehmen${w}|betrieb${w}|haus${w}|geschäftsleitung|geschäftsführung|vorgesetzte${w}|führungskr${w}|chef${w}|konzern${w}|verein${w}|organisation))`,
  en: `(?:us|(?:the|your|our|their) (?:company|employer|firm|business|organi[sz]ation|management|managers?|superiors?|boss(?:es)?))`,
};

const privateAccount = {
  de: `(?:private[mnrs]?|persönliche[mnrs]?) (?:social-media-)?(?:konto|konten|kontos|account|accounts|profil|profile|profilen|profils|social-media-${w})`,
  en: '(?:private|personal) (?:social media )?(?:accounts?|profiles?)',
};

const pay = {
  de: '(?:gehalt|gehalts|gehälter|gehältern|lohn|löhne|löhnen|bezahlung|vergütung|verdienst|arbeitsbedingungen)',
  en: '(?:pay|salary|salaries|wages?|(?:your|their) compensation|working conditions|how much (?:you|they) earn)',
};

const others = {
  de: [`ander${w}`, `kolleg${w}`, 'fremde[mnrs]?', `kund${w}`, `bewerb${w}`, 'dritte[mnr]?', 'unbefugt[a-z]*'],
  en: [`other${w}`, `colleague${w}`, `customer${w}`, `applicant${w}`, 'third', "someone else[’']s", "somebody else[’']s"],
};

/**
 * The never-do list of staff rules: what they must not forbid, demand or announce. Compiled 2026-11-27. Why: criticism and talk about pay are protected in many countries (for
 * Germany: BITKOM, silicon.de/41538262; for the USA: Stericycle, 372 NLRB No. 113 of 2023), reports of wrongdoing by the HinSchG (haufe.de HI15500700).
 */
export const neverDo: Readonly<Record<'criticism' | 'pay' | 'access' | 'reporting' | 'watching', Readonly<Record<Language, Overreach>>>> = {
  criticism: {
    de: {
      when: 'ban',
      says: [
        `kritik(?: (?:an|gegen|über))${upTo(1)} ${employer.de}`,
        `kritisier${w}${few} ${employer.de}`,
        `${employer.de}${few} (?:zu )?kritisieren`,
        `(?:negativ|schlecht|kritisch)${w}${few} (?:über|zu) ${employer.de}`,
        `über ${employer.de}${few} (?:negativ|schlecht|kritisch)${w}`,
      ],
      unless: [
        ...[
          `unsachlich${w}`,
          `beleidig${w}`,
          `schmäh${w}`,
          `verleumd${w}`,
          `unwahr${w}`,
          `falsch${w}`,
          `droh${w}`,
          `kund(?:e|en|in|innen)`,
          `besucher${w}`,
        ],
        ...[
          `(?:aus|ver|ge)?lösch${w}`,
          `ausblend${w}`,
          `ausgeblendet`,
          `verberg${w}`,
          `versteck${w}`,
          `ignorier${w}`,
          `entfern${w}`,
          `überhör${w}`,
          `persönlich`,
          'abtun',
        ],
        ...[
          `zurückweis${w}`,
          `beantwort${w}`,
          `antwort${w}`,
          `reagier${w}`,
          `bestraf${w}`,
          `benachteilig${w}`,
          `nachteil${w}`,
          `ahnd${w}`,
          `geahndet`,
          `abmahn${w}`,
          'unterdrück[a-z]*',
        ],
        ...['im namen', 'als firma', 'vom firmenkonto'],
        '(?:ist|bleibt) (?:erlaubt|willkommen|erwünscht)',
      ],
    },
    en: {
      when: 'ban',
      says: [
        `criticism(?:s)? of ${employer.en}`,
        `critici[sz](?:e|es|ing)${upTo(2)} ${employer.en}`,
        `(?:badly|negatively|ill|critically) (?:about|of) ${employer.en}`,
        `negative (?:things?|comments?|remarks?|posts?|statements?|opinions?) (?:about|on) ${employer.en}`,
        `disparag${w} ${employer.en}`,
      ],
      unless: [
        ...[
          'insult[a-z]*',
          'offensive',
          'defam[a-z]*',
          'slander[a-z]*',
          'libel[a-z]*',
          'false',
          'untrue',
          'threat[a-z]*',
          'customers?',
          'visitors?',
        ],
        ...[
          'delet[a-z]*',
          'hid(?:e|es|ing|den)',
          'remov[a-z]*',
          'ignor[a-z]*',
          'answer[a-z]*',
          'repl(?:y|ies|ied)',
          'respond[a-z]*',
          'punish[a-z]*',
          'disciplin[a-z]*',
        ],
        ...[
          'disadvantage[a-z]*',
          'sanction[a-z]*',
          'suppress[a-z]*',
          'personally',
          'in the name of',
          'on behalf of',
          'from the company account',
          '(?:is|stays|remains) (?:allowed|welcome|fine)',
        ],
      ],
    },
  },
  pay: {
    de: {
      when: 'ban',
      says: [
        `über${few} ${pay.de}${few} (?:zu )?(?:sprechen|reden|schreiben|posten|austauschen|auszutauschen|diskutieren|äußern|unterhalten|auskunft${w})`,
        `(?:sprechen|sprich|reden|rede|schreiben|schreib|posten|poste|diskutieren|äußern|tauschen)${few} über${few} ${pay.de}`,
        `gespräche${few} über${few} ${pay.de}`,
      ],
      unless: others.de,
    },
    en: {
      when: 'ban',
      says: [
        `(?:discuss(?:ing)?|talk(?:ing)? about|speak(?:ing)? about|post(?:ing)? about|writ(?:e|ing) about|shar(?:e|ing)|compar(?:e|ing)|disclos(?:e|ing))${upTo(3)} ${pay.en}`,
        `(?:talk|conversations?|discussions?) (?:about|of)${upTo(2)} ${pay.en}`,
      ],
      unless: others.en,
    },
  },
  access: {
    de: {
      when: 'demand',
      says: [
        `(?:passw[oö]rt${w}|zugangsdaten|zugang|zugänge) (?:zu[mr]?|für|von|de[rs]|ihre[rsn]?|deine[rsn]?)?${upTo(2)} ${privateAccount.de}${few}(?: (?:angeben|anzugeben|nennen|mitteilen|mitzuteilen|offenlegen|offenzulegen|herausgeben|herauszugeben|aushändigen|auszuhändigen|überlassen|hinterlegen|übergeben|gewähren|geben))`,
        `(?:nennen|nenne|geben|gib|teilen|überlassen|überlasse|hinterlegen|hinterlege|übergeben|übergib|gewähren)${upTo(6)} (?:passw[oö]rt${w}|zugangsdaten|zugang|zugänge)${few} ${privateAccount.de}`,
        `(?:passw[oö]rt${w}|zugangsdaten) ihrer privaten konten`,
        `(?:freundschafts|kontakt)anfrage${w} (?:ihre[rs]|deine[rs]|unserer|von|de[rs])${few} (?:anzunehmen|annehmen|bestätigen|zu bestätigen|an)`,
        `(?:nehmen|nimm|bestätigen|bestätige)${few} (?:freundschafts|kontakt)anfrage${w} (?:ihre[rs]|deine[rs]|unserer|von|de[rs]) (?:vorgesetz|führungskr|chef|leitung|firma)${w}`,
      ],
      unless: [`verlang${w}`, `forder${w}`, `fragt`, `kunden`, 'dienstlich[a-z]*', `sicher${w}`],
    },
    en: {
      when: 'demand',
      says: [
        `(?:give|hand over|share|disclose|provide|submit|reveal|deposit|tell)${upTo(6)} (?:passwords?|login(?: details| data)?|credentials|access)${few} ${privateAccount.en}`,
        `(?:give|hand over|share|disclose|provide|submit|reveal)${upTo(6)} ${privateAccount.en} (?:passwords?|login(?: details| data)?|credentials)`,
        `accept${few} (?:friend|contact|connection) requests? (?:from|of|by) (?:your |our |the )?(?:manager|managers|boss|superior|superiors|supervisor|supervisors|company)`,
      ],
      unless: ['ask(?:s|ed)?', 'demands?', 'requests? access', 'customers?', 'work accounts?', 'secure'],
    },
  },
  reporting: {
    de: {
      when: 'ban',
      says: [
        `(?:missst(?:and|ände|änden)|(?:rechts)?verst(?:oß|öße|ößen|oßes)|fehlverhalten|straftat(?:en)?|hinweise?n?)${few} (?:an |bei |gegenüber )?(?:einer |eine |der |die |den )?(?:behörden?|externe[nr]? meldestellen?|aufsicht${w}|polizei|staatsanwaltschaft|extern|nach außen|außerhalb)`,
        `(?:behörden?|aufsichtsbehörden?|polizei|staatsanwaltschaft|externe meldestellen?)${few} (?:missst(?:and|ände|änden)|(?:rechts)?verst(?:oß|öße|ößen))`,
        `(?:wenden|wende)${few} an (?:eine |die )?(?:behörden?|aufsicht${w}|externe meldestellen?)`,
      ],
      unless: [
        `datenschutz${w}`,
        `daten`,
        `benachteilig${w}`,
        `nachteil${w}`,
        `kund(?:e|en|in|innen)`,
        `bestraf${w}`,
        `hinder${w}`,
        'beschwerden?',
        'fragen?',
        `anfragen?`,
      ],
    },
    en: {
      when: 'ban',
      says: [
        `report(?:ing)?${few} (?:wrongdoing|misconduct|violations?|breaches|offences|abuses?|grievances)${few} (?:outside|externally|to (?:the |an |any )?(?:outside|authorit(?:y|ies)|regulators?|police))`,
        `(?:contact|approach|turn to|go to)(?:ing)? (?:the |an |any )?(?:authorit(?:y|ies)|regulators?|external reporting offices?)`,
      ],
      unless: ['data', 'disadvantage[a-z]*', 'punish[a-z]*', 'customers?', 'retaliat[a-z]*', 'prevent[a-z]*', 'questions?', 'complaints?'],
    },
  },
  watching: {
    de: {
      when: 'plain',
      says: [
        `(?:ihre|deine|eure|die|alle|sämtliche)?(?: ?${privateAccount.de})${few} (?:wird|werden|würden)${few} (?:regelmäßig |stichprobenartig )?(?:geprüft|überprüft|kontrolliert|überwacht|beobachtet|ausgewertet|eingesehen|durchsucht|gesichtet)`,
        `(?:wird|werden)${few} ${privateAccount.de}${few} (?:geprüft|überprüft|kontrolliert|überwacht|beobachtet|ausgewertet|eingesehen|durchsucht|gesichtet)`,
        `(?:wir|firma|unternehmen|arbeitgeber|führungskräfte|personalabteilung|geschäftsleitung|kommunikation)${upTo(3)} (?:prüfen|prüft|überprüfen|überprüft|kontrollieren|kontrolliert|überwachen|überwacht|beobachten|beobachtet|durchsuchen|durchsucht|sichten|sichtet)(?: (?:alle|auch|die|ihre|deine|eure|regelmäßig|stichprobenartig))* ${privateAccount.de}`,
        `(?:behalten wir uns|wir behalten uns|behält sich|dürfen|darf|kann|können)${upTo(8)},? ${privateAccount.de}${few} (?:zu )?(?:prüfen|überprüfen|kontrollieren|überwachen|beobachten|auswerten|auszuwerten|einsehen|einzusehen|durchsuchen)`,
      ],
      unless: ['nicht', 'nie', 'niemals', 'niemand[a-z]*', 'kein[a-z]*', 'weder', 'sie selbst', `hacker${w}`, `plattform${w}`],
    },
    en: {
      when: 'plain',
      says: [
        `${privateAccount.en}${upTo(2)} (?:is|are|will be|may be|can be)${upTo(2)} (?:checked|monitored|reviewed|watched|inspected|searched|screened)`,
        `(?:we|company|employer|managers?|management|hr|communications team)${upTo(4)} (?:check|checks|monitor|monitors|review|reviews|watch|watches|inspect|inspects|search|searches|screen|screens)(?: (?:all|your|the|their|staff|employees[’']|regularly))* ${privateAccount.en}`,
      ],
      unless: ['not', 'no', 'never', 'nobody', 'no one', 'none', 'neither', "[a-z]+n[’']t", 'platforms?', 'hackers?'],
    },
  },
};

/** Verbs that forbid without a word of force, in a sentence without negation; and those that do so with one. */
export const banVerbs: Readonly<Record<Language, readonly string[]>> = {
  de: [
    '(?:verbieten|untersagen) wir',
    'wir (?:verbieten|untersagen)',
    '(?:dulden|tolerieren|akzeptieren) wir (?:nicht|nie|keine?)',
    'wir (?:dulden|tolerieren|akzeptieren) keine?',
    '(?:hat|haben) zu unterbleiben',
    '(?:unterbleibt|unterbleiben)',
  ],
  en: [
    'we (?:prohibit|forbid|ban)',
    "we (?:do not|don[’']t|never) (?:tolerate|allow|accept)",
    '(?:is|are) not tolerated',
    'we tolerate no',
  ],
};

/** Words of negation and prohibition in both languages. */
export const denyingWords: readonly string[] = [
  ...[
    'nicht',
    'nie',
    'niemals',
    'kein[a-zäöüß]*',
    'niemand[a-zäöüß]*',
    'weder',
    'verboten',
    'untersagt',
    'unzulässig',
    'tabu',
    'verbot[a-zäöüß]*',
    'verbieten',
    'untersagen',
  ],
  ...['unterlassen', 'unterbleib[a-zäöüß]*', 'vermeide[a-zäöüß]*', 'verzichte[a-zäöüß]*'],
  ...[
    'not',
    'never',
    'no',
    'nobody',
    'cannot',
    "[a-z]+n[’']t",
    'prohibit[a-z]*',
    'forbid[a-z]*',
    'banned',
    'ban',
    'off limits',
    'refrain',
    'avoid',
  ],
];
