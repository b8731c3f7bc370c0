import type { Language } from '../language.js';

/** What a statement asks of somebody. */
export type Modality = 'must' | 'should' | 'may' | 'need' | 'do';

/**
 * Words by language that carry the force of a statement, each a piece of a regular expression matched case-insensitively on whole words.
 * Compiled from German and English staff rules and escalation plans; last looked through 2026-11-22. The digests `o1:` rest on these lists: a changed entry changes digests,
 * so a change that touches released texts needs a new algorithm name.
 */
export interface ForceWords {
  /** A prohibition as a whole: the same as "may not". */
  readonly forbid: readonly string[];
  readonly must: readonly string[];
  readonly should: readonly string[];
  readonly may: readonly string[];
  /** Freed from a duty as a whole: the same as "must" with a negation. */
  readonly need: readonly string[];
  readonly negation: readonly string[];
  /** Verbs that say not to do something. */
  readonly refrain: readonly string[];
  /** Phrases that hold a word of negation or force and carry none. */
  readonly neutral: readonly string[];
  /** Words at the start of a clause that depends on another one. */
  readonly subordinate: readonly string[];
  /** The same, where they stand in small letters behind another clause. */
  readonly relative: readonly string[];
  /** Words that narrow a statement. */
  readonly only: readonly string[];
  readonly except: readonly string[];
  /** "Without", which denies a circumstance and not the statement. */
  readonly without: readonly string[];
  /** Starts of a request. */
  readonly request: readonly string[];
}

/** Up to four words in between. */
const between = '(?: [^\\s,;:.]+){0,4}?';

export const forceWords: Readonly<Record<Language, ForceWords>> = {
  de: {
    forbid: [
      'verboten',
      'untersagt',
      'unzulässig',
      'nicht gestattet',
      'nicht erlaubt',
      'nicht zulässig',
      'tabu',
      'Verbot(?:e|s)?',
      `(?:ist|sind|h(?:at|aben))${between} nicht${between} (?:zu \\p{Ll}+n|\\p{Ll}{2,6}zu\\p{Ll}+n)`,
    ],
    must: [
      'muss(?:t|te)?',
      'müss(?:en|t|ten)',
      'verpflichtet',
      'Pflicht',
      'verpflichtend',
      'vorgeschrieben',
      'zwingend',
      'erforderlich',
      'unerlässlich',
      `(?:ist|sind|h(?:at|aben))${between} (?:zu \\p{Ll}+n|\\p{Ll}{2,6}zu\\p{Ll}+n)`,
      'braucht',
      'brauchen',
    ],
    should: ['soll(?:en|t|te|test|tet|ten)?', 'empfohlen', 'empfiehlt', 'raten'],
    may: [
      'darf(?:st)?',
      'dürf(?:en|t|te|ten)',
      'erlaubt',
      'gestattet',
      'zulässig',
      '(?:Sie|du|alle|jede[rnm]?|Beschäftigte|Mitarbeitende) (?:können|kannst|kann)',
      '(?:können|kannst) (?:Sie|du)',
    ],
    need: [
      'nicht nötig',
      'nicht erforderlich',
      'freiwillig',
      'kein(?:e|er) (?:Pflicht|Verpflichtung)',
      'nicht (?:verpflichtet|zwingend|vorgeschrieben|notwendig)',
      'steht? (?:Ihnen|dir|euch) frei',
    ],
    negation: [
      'nicht',
      'kein(?:e[mnrs]?)?',
      'nie',
      'niemals',
      'niemand(?:em|en)?',
      'nichts',
      'nirgends',
      'nirgendwo',
      'weder',
      'keinesfalls',
      'keineswegs',
      'auf keinen Fall',
    ],
    refrain: [
      'unterlasse?[nt]?',
      'unterbleib(?:en|t)',
      'verzichte[tn]?',
      'vermeide[tn]?',
      'sehen? davon ab',
      'abzusehen',
      '(?:lassen Sie|lass) (?:das|es|sein|bleiben)(?= *$)',
    ],
    neutral: [
      'nicht (?:nur|zuletzt|mehr als|weniger als|länger als|später als|früher als)',
      'oder nicht',
      '(?<=(?:vergessen Sie|vergiss) )nicht',
      'nicht(?= vergessen)',
      'ohne (?:Verzögerung|Zögern|schuldhaftes Zögern|Weiteres)',
      'nichts als',
    ],
    subordinate: [
      '(?:(?:auch|selbst|nur|außer|und|oder|aber) )?(?:wenn|falls|sofern|sobald|solange|bevor|ehe|nachdem|während|weil|da|obwohl|dass|damit|ob|bis|indem)',
    ],
    relative: [
      '(?:(?:an|auf|aus|bei|durch|für|gegen|in|mit|nach|über|um|unter|von|vor|zu) )?(?:die|der|das|den|dem|deren|dessen|denen|welche[rsnm]?|wer|wen|wem|was|wo|wie|warum|worüber|womit)',
    ],
    only: ['nur', 'ausschließlich', 'lediglich', 'allein'],
    without: ['ohne'],
    except: ['außer', 'ausgenommen', 'es sei denn', 'sofern', 'mit Ausnahme'],
    request: [
      '\\p{Lu}\\p{Ll}+(?:en|ern|eln|n) Sie',
      'Bitte \\p{Ll}+(?:en|ern|eln|n) Sie',
      '(?:Bitte )?(?:Sag|Frag|Gib|Leite|Melde|Antworte|Nutze|Prüfe|Halte|Zeig|Schreib|Sprich|Bleib|Nenne|Lies|Teile|Ruf|Warte|Hol|Denk|Achte|Vermeide|Kennzeichne|Verwende|Behandle|Schütze|Lösche|Sichere|Streite|Veröffentliche|Notiere|Versprich|Eröffne|Rechne|Diskutiere|Poste|Nimm|Vergiss|Lass|Benutze|Unterlasse|Verzichte|Informiere|Dokumentiere|Stell|Beantworte|Erwähne|Speichere|Mach|Setz|Gehe|Komm|Such|Bewahre|Verweise|Erkläre|Entschuldige|Bestätige|Übergib|Trag|Reagiere)e?',
    ],
  },
  en: {
    forbid: [
      'prohibited',
      'forbidden',
      'banned',
      'off limits',
      'not (?:allowed|permitted)',
      'must not',
      "mustn[’']t",
      'may not',
      'shall not',
      'can ?not',
      "can[’']t",
      '(?:are|is) not to',
      'ban(?:s)?',
    ],
    must: ['must', 'shall', 'required', 'obliged', 'mandatory', 'compulsory', 'ha(?:ve|s) to', 'need(?:s)? to', '(?:are|is) to', 'duty'],
    should: ['should', 'ought to', 'recommended', 'recommend', 'advise[ds]?'],
    may: ['may', 'allowed', 'permitted', '(?:you|everybody|everyone|anyone|staff|employees) can', 'can you'],
    need: [
      'need not',
      "needn[’']t",
      '(?:do|does) not (?:have|need) to',
      "(?:don|doesn)[’']t (?:have|need) to",
      'not (?:required|obliged|necessary)',
      'optional',
      'voluntary',
      'no (?:need|duty|obligation)',
      '(?:is|are) free to',
    ],
    negation: [
      'not',
      'no',
      'never',
      'nobody',
      'no one',
      'none',
      'nothing',
      'nowhere',
      'neither',
      'nor',
      "(?:do|does|is|are|was|were|should|would|will|wo|have|has|had|could)n[’']t",
      'under no circumstances',
    ],
    refrain: ['refrains?', 'avoids?', 'abstains?'],
    neutral: [
      'not only',
      'or not',
      'not(?= forget)',
      "don[’']t(?= forget)",
      'without (?:undue )?delay',
      'no (?:more|less|fewer|later|earlier) than',
      'not (?:more|less|fewer|later|earlier) than',
      'nothing but',
      'no matter',
    ],
    subordinate: [
      '(?:(?:even|only|and|or|but) )?(?:if|when|whenever|unless|until|because|although|though|while|before|after|so that|in case|as soon as|as long as|provided that)',
    ],
    relative: ['who|whom|whose|which|where'],
    only: ['only', 'solely', 'exclusively', 'alone'],
    without: ['without'],
    except: ['except', 'unless', 'apart from', 'other than', 'provided that'],
    request: [
      "(?:please )?(?:say|ask|answer|reply|pass|report|use|keep|check|tell|write|read|send|call|wait|stop|stay|give|name|label|mark|show|share|save|store|delete|forward|contact|inform|remember|treat|protect|speak|stand|make|take|let|leave|choose|put|respect|refer|hand|move|log|record|confirm|get|go|follow|avoid|refrain|abstain|do|don[’']t|never|always|post|publish|escalate|check|wait|discuss|argue|promise|note|escalate|apologi[sz]e|explain|obtain|comply|ensure|notify|forget|respond|replace|remove|hide|block|link|quote|consult|seek)",
    ],
  },
};

/** Whom a statement is about or addressed to, as a concept with its words by language. The reader ("Sie", "du", "you") is whom a statement addresses when it names nobody, and does not count. */
export const audienceWords: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  everybody: {
    de: ['alle[nr]?', 'jede[mnrs]?', 'sämtliche[nr]?'],
    en: ['all', 'every', 'everybody', 'everyone', 'each', 'anybody', 'anyone'],
  },
  nobody: { de: ['niemand(?:em|en)?'], en: ['nobody', 'no one'] },
  staff: {
    de: [
      'Beschäftigten?',
      'Mitarbeitenden?',
      'Mitarbeiter(?:innen|in|n)?',
      'Angestellten?',
      'Kolleg(?:innen|in|en|e)',
      'Auszubildenden?',
      'Azubis?',
    ],
    en: ['staff', 'employees?', 'colleagues?', 'workers?', 'apprentices?', 'trainees?'],
  },
  contractor: {
    de: ['Dienstleister[ns]?', 'Agentur(?:en)?', 'freien? Mitarbeit\\p{L}*'],
    en: ['contractors?', 'agenc(?:y|ies)', 'freelancers?'],
  },
  manager: {
    de: ['Führungskr(?:aft|äfte)', 'Vorgesetzte[mnr]?', 'Geschäftsleitung', 'Geschäftsführung', 'Leitung'],
    en: ['managers?', 'management', 'superiors?', 'heads? of', 'line managers?'],
  },
  press: {
    de: ['Presse(?:stelle)?', 'Journalist(?:innen|in|en)?', 'Medien(?:anfragen?)?'],
    en: ['press(?: office)?', 'journalists?', 'media', 'reporters?'],
  },
  customer: { de: ['Kund(?:innen|in|en|e)', 'Verbraucher(?:innen|n)?'], en: ['customers?', 'clients?', 'consumers?'] },
  minor: { de: ['Minderjährigen?', 'Kinder[n]?', 'Jugendlichen?'], en: ['minors?', 'children', 'child', 'young people'] },
  'works-council': { de: ['Betriebsrat(?:s|es)?', 'Personalrat(?:s|es)?'], en: ['works council', 'staff council'] },
  legal: {
    de: ['Rechtsabteilung', 'Datenschutzbeauftragte[mnr]?', 'Rechtsanw(?:alt|älte|ältin)'],
    en: ['legal(?: department| team)?', 'data protection officer', 'lawyers?'],
  },
  support: { de: ['Kundendienst(?:es|s)?', 'Kundenservice', 'Service-?Team', 'Support'], en: ['support(?: team)?', 'customer service'] },
  public: { de: ['Öffentlichkeit'], en: ['public'] },
};

/** What a statement is about, where mistaking it does harm: channels, data, acts. */
export const subjectWords: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  phone: { de: ['Telefon\\p{L}*', 'anrufen', 'rufen', 'Hotline'], en: ['phone', 'telephone', 'call', 'hotline'] },
  email: { de: ['E-Mails?', 'Mails?'], en: ['e-?mails?'] },
  chat: { de: ['Chats?', 'Messenger\\p{L}*', 'WhatsApp'], en: ['chats?', 'messengers?', 'WhatsApp'] },
  facebook: { de: ['Facebook'], en: ['Facebook'] },
  instagram: { de: ['Instagram'], en: ['Instagram'] },
  linkedin: { de: ['LinkedIn'], en: ['LinkedIn'] },
  private: { de: ['privat(?:e[mnrs]?)?'], en: ['private(?:ly)?', 'personal'] },
  publicly: { de: ['öffentlich(?:e[mnrs]?)?'], en: ['publicly', 'in public'] },
  data: { de: ['Kundendaten', 'personenbezogene[nr]?', 'Daten'], en: ['customer data', 'personal data', 'data'] },
  password: { de: ['Passw(?:ort|örter|örtern|orts)', 'Zugangsdaten'], en: ['passwords?', 'credentials', 'access data'] },
  picture: { de: ['Fotos?', 'Bild(?:er|ern|es)?', 'Videos?'], en: ['photos?', 'pictures?', 'images?', 'videos?'] },
  figures: { de: ['Zahlen', 'Umsatz\\p{L}*', 'Geschäftszahlen'], en: ['figures', 'revenue', 'turnover'] },
  secret: {
    de: ['Betriebsgeheimnis\\p{L}*', 'Geschäftsgeheimnis\\p{L}*', 'vertraulich\\p{L}*', 'intern(?:e[mnrs]?|es)?'],
    en: ['trade secrets?', 'confidential', 'internal'],
  },
  complaint: { de: ['Beschwerden?', 'Reklamation(?:en)?'], en: ['complaints?'] },
  advertising: { de: ['Werbung', 'Anzeige', 'kennzeichn\\p{L}+'], en: ['advertis\\p{L}+', '#?ad', 'label(?:s|led|ling)?'] },
  approval: { de: ['Freigabe\\p{L}*', 'freigegeben', 'Genehmigung\\p{L}*', 'Zustimmung'], en: ['approv\\p{L}+', 'consent', 'permission'] },
  ai: {
    de: ['KI(?:-\\p{L}+)?', 'künstliche\\p{L}* Intelligenz', 'Chatbots?'],
    en: ['AI(?:-\\p{L}+)?', 'artificial intelligence', 'chatbots?'],
  },
  competitor: { de: ['Wettbewerber\\p{L}*', 'Mitbewerber\\p{L}*'], en: ['competitors?'] },
};

/** Words that bound a number. */
export const limitWords: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  atLeast: {
    de: ['mindestens', 'wenigstens', 'ab', 'nicht weniger als'],
    en: ['at least', 'no(?:t)? (?:less|fewer) than', 'from', 'a minimum of'],
  },
  atMost: {
    de: ['höchstens', 'maximal', 'bis zu', 'spätestens', 'innerhalb', 'binnen', 'nicht (?:mehr|länger|später) als'],
    en: ['at most', 'up to', 'no(?:t)? (?:more|longer|later) than', 'a maximum of', 'within', 'at the latest'],
  },
  after: { de: ['(?<!spätestens )nach', 'frühestens'], en: ['after', 'at the earliest', 'not before'] },
  before: { de: ['vor', 'bevor', 'ehe'], en: ['before', 'prior to'] },
};
