import type { Language } from '../../language.js';

/** Mobile numbers by country: how the international number begins, and how a national one is written. Numbering plans of the national regulators, as generally known 2026-11-27. */
export const mobileNumbers: Readonly<Record<string, { readonly international: RegExp; readonly national: RegExp }>> = {
  DE: { international: /^\+491[5-7]\d/, national: /^\(?01[5-7]\d/ },
  // 0662 is Salzburg.
  AT: { international: /^\+436(?:5\d|6[013-9]|[7-9]\d)/, national: /^\(?06(?:5\d|6[013-9]|[7-9]\d)/ },
  CH: { international: /^\+417[4-9]/, national: /^\(?07[4-9]/ },
  GB: { international: /^\+447[1-57-9]/, national: /^\(?07[1-57-9]\d\d/ },
  FR: { international: /^\+33[67]/, national: /^\(?0[67]/ },
  NL: { international: /^\+316/, national: /^\(?06/ },
  IT: { international: /^\+393/, national: /^\(?3\d\d/ },
  ES: { international: /^\+34[67]/, national: /^\(?[67]\d\d/ },
};

/** Given names that are no everyday words, in small letters without accents; our own list of common ones in German- and English-speaking countries, 2026-11-27. */
export const givenNames: ReadonlySet<string> = new Set(
  [
    'alexander alexandra andrea andreas angela angelika anja anke anna anne annette antje barbara beate benjamin bernd bettina birgit björn brigitte carina carla carolin',
    'carsten christa christina christine christoph claudia claus cornelia dagmar daniel daniela david dennis detlef dieter dirk dominik doris elena elisabeth elke emma erika',
    'eva fabian felix florian franziska friedrich gabi gabriele georg gerd gerhard gisela günter günther hanna hannah hans harald heike heiko heinz helga helmut hendrik holger',
    'inge ingo ingrid iris jana jannik jens joachim jochen johanna johannes jonas jörg julia juliane jürgen karin karl karsten katharina kathrin katja katrin kerstin klaus kristin',
    'lars laura lea lena leon leonie lisa ludwig luisa lukas manfred manuela marcel marco marcus maria marie marina mario marion markus martin martina matthias melanie michael',
    'michaela mike miriam monika nadine nadja natalie nicole niklas nils nina norbert olaf oliver paul paula peter petra philipp rainer ralf ramona regina reinhard renate robert',
    'roland rolf sabine sabrina sandra sarah sebastian silke silvia simon simone sonja sophie stefan stefanie steffen stephan stephanie susanne svenja sven tanja thomas thorsten',
    'tim tobias torsten udo ulrich ulrike ursula ute uwe vanessa vera verena volker walter werner wolfgang yvonne mehmet fatma ayşe mustafa ali',
    'amanda amy andrew anthony ashley brian charles charlotte chloe christopher deborah donna edward elizabeth emily ethan george gregory harry heather helen james jane jason',
    'jennifer jessica joanna john joseph joshua karen kevin kimberly linda lucy margaret mary matthew megan nancy nathan nicholas olivia pamela patricia rachel rebecca richard',
    'ronald ryan samantha samuel sharon steven susan timothy victoria william',
  ].flatMap((names) => names.split(' ')),
);

/** Family names that stand for nobody, and words that follow a form of address without being a name. */
export const nobodysNames: ReadonlySet<string> = new Set(
  [
    'muster mustermann musterfrau beispiel beispielfrau beispielmann doe example nachname name unbekannt sowieso smith-example',
    'doktor professor professorin direktor direktorin präsident präsidentin minister ministerin vorsitzende vorsitzender bürgermeister bürgermeisterin president chairman speaker und oder',
    // Names of firms.
    'wash spex sporty clean proper tonis holle kellogg',
  ].flatMap((words) => words.split(' ')),
);

/** Academic titles before a name, as a piece of a regular expression. */
export const academicTitle = '(?:(?:Dr|Prof)\\.?|Doctor|Doktor|Doktorin|Professor|Professorin)';

/** What stands behind "Dr." in the names of firms, products and figures, in small letters; our own list of brands in German- and English-speaking countries, 2026-11-28. */
export const doctorBrands: ReadonlySet<string> = new Set(
  'oetker best beckmann hauschka martens pepper schär scholl bronner wolz grandel wolff loges kade rath niedermaier theiss ritsert jart dre oz who doom'.split(
    ' ',
  ),
);

/** Words of mailboxes that belong to a task. */
export const mailboxWords: ReadonlySet<string> = new Set(
  'info service support kontakt contact office team mail post shop presse press news hilfe help sales vertrieb hr jobs karriere social media web it datenschutz privacy kunden customer care'.split(
    ' ',
  ),
);

/** Words that make a named person somebody to turn to, for search texts. */
export const turnToWords: Readonly<Record<Language, readonly string[]>> = {
  de: [
    ...[
      'melden',
      'melde',
      'meldet',
      'wenden',
      'wende',
      'rufen',
      'ruf',
      'anrufen',
      'angerufen',
      'informieren',
      'informiere',
      'informiert',
      'fragen',
      'frag',
      'erreich[a-zäöüß]*',
      'kontakt[a-zäöüß]*',
    ],
    ...[
      'ansprech[a-zäöüß]*',
      'zuständig[a-zäöüß]*',
      'verantwort[a-zäöüß]*',
      'entscheid[a-zäöüß]*',
      'freigabe[a-zäöüß]*',
      'frei',
      'freigeben',
      'vertret[a-zäöüß]*',
      'vertritt',
      'leit[a-zäöüß]*',
    ],
    ...['weiter', 'weitergeben', 'weiterleiten', 'bescheid', 'benachrichtig[a-zäöüß]*', 'übernimmt', 'spricht', 'beantwortet', 'antwortet'],
  ],
  en: [
    ...[
      'call',
      'calls',
      'contact[a-z]*',
      'ask',
      'inform[a-z]*',
      'tell',
      'report[a-z]*',
      'reach[a-z]*',
      'notify',
      'responsible',
      'approv[a-z]*',
      'decides?',
      'deput[a-z]*',
      'leads?',
    ],
    ...['in charge', 'pass', 'forward', 'hand', 'turn to', 'takes over', 'speaks', 'answers', 'replies', 'owner'],
  ],
};

/** Words that stand where a name is to be put in, in small letters. */
export const placeholderNames: ReadonlySet<string> = new Set(
  [
    'vorname nachname familienname kundenname name zuname kunde kundin kundinnen kunden gast xy xyz abc muster mustermann musterfrau beispiel',
    'first last firstname lastname surname customer client user guest name placeholder example doe sample',
  ].flatMap((words) => words.split(' ')),
);

/** How texts greet somebody by name, as pieces of a regular expression; our own list of German and English greetings, 2026-11-27. */
export const greetings: Readonly<Record<Language, readonly string[]>> = {
  de: [
    'Sehr geehrte[rs]?',
    'Geehrte[rs]?',
    'Sehr verehrte[rs]?',
    'Werte[rs]?',
    'Liebe[rs]?',
    'Guten (?:Tag|Morgen|Abend)',
    'Hallo(?:,? liebe[rs]?)?',
    'Hi',
    'Hey',
    'Moin',
    'Servus',
    'Grüß Gott',
    'Grüezi',
  ],
  en: ['Dear', 'Hello', 'Hi', 'Hey', 'Good (?:morning|afternoon|evening)', 'Greetings'],
};

/** Words that say of the name behind them that it is a customer's. */
export const customerWords: Readonly<Record<Language, readonly string[]>> = {
  de: ['Kunde', 'Kundin', 'Kunden', 'Nutzer', 'Nutzerin', '[Mm]ein Name ist', '[Ii]ch heiße', '[Ii]ch bin'],
  en: ['[Cc]ustomer', '[Cc]lient', '[Uu]ser', '[Mm]y name is', '[Ii] am called', '[Tt]his is'],
};

/** Words with which a text says what not to write, for search texts. */
export const insteadWords: Readonly<Record<Language, readonly string[]>> = {
  de: ['nicht', 'nie', 'niemals', 'kein[a-z]*', 'statt', 'anstatt', 'anstelle', 'vermeide[a-z]*', 'falsch'],
  en: ['not', 'never', 'no', "don[’']t", 'avoid[a-z]*', 'instead', 'rather than', 'wrong'],
};
