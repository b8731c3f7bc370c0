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
  /** Who may speak before the facts are known. */
  whoSpeaks: {
    de: [
      '(?:niemand|keiner|nur|allein|ausschließlich|einzig) .{0,80}(?:antwort|sprech|sprich|äußer|auskunft|schreib|veröffentlich|poste|kommentier|stellung|sagt)[a-zäöüß]*',
      '(?:antwort|sprech|sprich|äußer|auskunft|veröffentlich|schreib)[a-zäöüß]* .{0,50}(?:nur|niemand|allein|ausschließlich)',
      'stimme (?:nach außen|zu kunden|zur presse)',
      '(?:niemand|keiner) (?:sonst|anders|anderes|außer)',
      'mit einer stimme',
      '[a-zäöüß]*sprecher(?:in|innen|s)?',
      '(?:leitung|rolle|person|krisenteam|pressestelle|vertretung) .{0,40}(?:spricht|antwortet|schreibt|äußert|auskunft|stellungnahme|meldet sich)',
      'wer .{0,30}(?:spricht|antwortet|sprechen darf|antworten darf|sich äußer[a-zäöüß]*)',
      'darf (?:nur )?.{0,30}(?:sprechen|antworten|schreiben|sich äußern)',
    ],
    en: [
      '(?:nobody|no one|no-one|only|alone|none of us) .{0,80}(?:repl|answer|speak|spoke|comment|post|publish|respond|statement|say)[a-z]*',
      '(?:repl|answer|speak|comment|post|publish|respond)[a-z]* .{0,50}(?:only|nobody|no one|alone)',
      '(?:nobody|no one) (?:else|but)',
      'spokes(?:person|people|woman|women|man|men)',
      'voice to (?:the outside|customers|the public|the press)',
      'one voice',
      '(?:lead|role|person|crisis team|press office|deputy) .{0,40}(?:speaks|replies|answers|writes|responds)',
      'who .{0,30}(?:speaks?|repl(?:y|ies)|answers?|responds?)',
      'may (?:only )?.{0,30}(?:speak|reply|answer|write|respond)',
    ],
  },
  /** A time span in words that is no number. */
  timeSpan: {
    de: ['viertelstunde', 'halben? stunde', '(?:der|einer|ersten) stunde'],
    en: ['quarter of an hour', 'half an hour', '(?:an|one|first) hour'],
  },
  /** What is never said. */
  neverSaid: {
    de: [
      '(?:nie|niemals|nichts?|kein|keine[nrms]?|weder|ohne|tabu) .{0,80}(?:vermut|spekul|schuld|ursache|gerücht|mutmaß|versprech|versprich|zusag|zugesagt|kommentar|ende de[rs]|namen|personenbezogen|behaupt|bestätigt|unbestätigt|geprüft|dementi)[a-zäöüß]*',
      '(?:vermut|spekul|schuldzuweis|gerücht|mutmaß|versprech|unbestätigt|ungeprüft)[a-zäöüß]* .{0,60}(?:nie|niemals|nicht|kein[a-z]*|tabu|unterbleib[a-z]*|vermeiden)',
      '(?:nur|ausschließlich) (?:was )?(?:geprüft|bestätigt|gesichert|belegt|feststeh)[a-zäöüß]*',
      '(?:nie|niemals) (?:gesagt|genannt|geschrieben)',
      '(?:sagen|nennen|schreiben) (?:wir )?(?:nie|niemals)',
    ],
    en: [
      "(?:never|no|not|nothing|neither|without|don[’']t) .{0,80}(?:guess|specul|blame|cause|rumou?r|promis|no comment|end of|names?|personal data|unverified|unconfirmed|verified|confirmed|checked|deny)[a-z]*",
      '(?:guess|specul|blam|rumou?r|unverified|unconfirmed)[a-z]* .{0,60}(?:never|not|avoid|off limits)',
      '(?:only|verified|confirmed) (?:verified |confirmed |checked )?facts?',
      '(?:verified|confirmed) .{0,20}only',
      'never (?:say|said|named?|write|written)',
    ],
  },
  /** Who is told inside the company. */
  toldInside: {
    de: [
      '(?:beschäftigt|mitarbeit|belegschaft|kolleg|geschäftsleitung|geschäftsführung|vorstand|leitung|vertretung|team|intern|betriebsrat|rolle|innen|kundendienst|pressestelle)[a-zäöüß]* .{0,90}(?:inform|benachrichtig|bescheid|erfahr|erfähr|anruf|anzurufen|ruf|alarm|verständig|weiß|wissen|unterricht)[a-zäöüß]*',
      '(?:inform|benachrichtig|erfahr|erfähr|anruf|ruf|alarm|verständig|unterricht|sag)[a-zäöüß]*:? .{0,90}(?:beschäftigt|mitarbeit|belegschaft|kolleg|geschäftsleitung|geschäftsführung|vorstand|leitung|vertretung|team|intern|betriebsrat|rolle|kundendienst|pressestelle)[a-zäöüß]*',
      'stimme nach innen',
      '(?:alle|haus|firma|unternehmen|mannschaft) .{0,60}(?:inform|benachrichtig|bescheid|erfahr|erfähr|verständig|unterricht)[a-zäöüß]*',
    ],
    en: [
      '(?:staff|employees|colleagues|workforce|management|board|lead|deputy|team|internal|inside|works council|role|press office|support)[a-z]* .{0,90}(?:inform|alert|notif|told|tell|know|learn|call|brief|updat)[a-z]*',
      '(?:inform|alert|notif|tell|call|brief|updat)[a-z]*:? .{0,90}(?:staff|employees|colleagues|workforce|management|board|lead|deputy|team|internal|works council|role|press office)[a-z]*',
      'voice to staff',
      '(?:everyone|everybody|whole company|whole house) .{0,60}(?:inform|alert|notif|told|tell|learn|brief)[a-z]*',
    ],
  },
  /** Who stands in. */
  deputy: {
    de: ['[a-zäöüß]*vertret[a-zäöüß]*', 'vertritt', 'ersatz[a-zäöüß]*', 'springt .{0,20}ein'],
    en: ['deput(?:y|ies)', 'stand-?ins?', 'stands? in', 'back-?ups?', 'substitutes?', 'covers? for', 'in (?:their|his|her) absence'],
  },
  /** What happens when a level does not settle it. */
  nextStep: {
    de: [
      'nächst(?:e[nrs]?|höhere[nrs]?) (?:rolle|stufe|ebene|person)',
      'höhere[nrs]? (?:stufe|ebene|rolle)',
      '[a-zäöüß]*eskalier[a-zäöüß]*',
      '(?:danach|dann|sonst|anschließend|als nächstes) (?:an |die|der|das|entscheidet|übernimmt|geht)',
      'weiter (?:an|zu|zur|zum)',
      'übernimmt',
      '(?:meldet|antwortet|reagiert|entscheidet) .{0,60}nicht',
    ],
    en: [
      'next (?:role|level|person|step|higher)',
      'higher (?:level|role)',
      'escalat[a-z]*',
      '(?:steps?|moves?|goes|passed|passes?) (?:it )?(?:up|on)',
      '(?:then|otherwise|else),? (?:to |the|management|decides)',
      'takes? over',
      'hands? (?:it |the case )?(?:over|on)',
      'does not (?:answer|reply|react|respond|decide)',
    ],
  },
  /** That somebody can be reached outside office hours. */
  outsideHours: {
    de: [
      'rund um die uhr',
      '24/7',
      '24 ?(?:h|stunden)',
      'jederzeit',
      'tag und nacht',
      'nachts?',
      'wochenenden?',
      'außerhalb',
      '(?:ruf)?bereitschaft[a-zäöüß]*',
      '(?:sonn- und )?feiertag[a-zäöüß]*',
      'feierabend',
      'notfallnummer',
      'immer erreichbar',
    ],
    en: [
      'around the clock',
      'round the clock',
      '24/7',
      '24 hours',
      'day and night',
      'at night',
      'nights?',
      'weekends?',
      'out[ -]of[ -]hours',
      'outside .{0,30}hours',
      'after hours',
      'on[ -]call',
      '(?:public|bank) holidays',
      'at any time',
      'emergency number',
    ],
  },
  /** The page on which customers find every way to the company. */
  contactPage: {
    de: [
      'kontaktseiten?',
      'kontakt-seite',
      'kontaktübersicht',
      'seite [„“"»«]?kontakt[“”"»«]?',
      'seite mit allen (?:wegen|kontakten|kanälen)',
    ],
    en: [
      'contact pages?',
      'contact-us page',
      'contact us page',
      'page [“"]?contact(?: us)?[”"]?',
      'page with all (?:ways|contacts|channels)',
    ],
  },
  hotline: {
    de: ['[a-zäöüß]*hotline', '(?:telefon|ruf|service)-?nummer', 'kontaktdaten', 'kontaktmöglichkeiten'],
    en: ['hotline', '(?:phone|telephone|service) number', 'contact details', 'ways to (?:reach|contact) us'],
  },
  legalNotice: {
    de: ['impressum'],
    en: ['imprint', 'legal notice', 'site notice'],
  },
  /** That a sentence rules something out. */
  ruledOut: {
    de: ['nie', 'niemals', 'nicht', 'kein[a-z]*', 'statt', 'sondern'],
    en: ['never', 'not', 'no', 'nowhere', 'instead', 'rather'],
  },
  /** A text to be sent as it stands. */
  pasted: {
    de: [
      'textbausteine?',
      'standardantwort(?:en)?',
      'musterantwort(?:en)?',
      'mustertext(?:e)?',
      'antwortvorlagen?',
      'kopier[a-z]* .{0,60}(?:einfüg[a-z]*|ein|text|antwort|wortlaut)',
      'zum kopieren',
      'copy and paste',
      '(?:wörtlich|wortgleich|wort für wort|im wortlaut) .{0,40}(?:antwort|schreib|send|verwend|übernehm|einfüg)[a-z]*',
      '(?:antwort|schreib|send|schick|verwend|übernehm)[a-z]* .{0,50}(?:wörtlich|wortgleich|wort für wort|im wortlaut|unverändert|genau (?:so|diesen|dies|das folgende))',
      '(?:diese[rnms]?|folgende[rnms]?) (?:text|wortlaut|antwort) .{0,40}(?:verwend|send|schick|einfüg|einsetz|kopier)[a-z]*',
    ],
    en: [
      'canned (?:replies|reply|responses?|answers?)',
      '(?:standard|stock|template|boilerplate) (?:replies|reply|responses?|answers?|texts?)',
      'reply templates?',
      'copy(?:-and-| and |/)paste',
      'copy .{0,40}(?:text|reply|answer|wording|below)',
      'paste .{0,40}(?:text|reply|answer|wording|below)',
      '(?:word for word|verbatim|unchanged)',
      '(?:use|send|reply with|answer with) (?:exactly )?(?:this|the following) (?:text|wording|reply|answer|response)',
    ],
  },
  /** What makes a fixed wording right: it is the holding statement, or the law prescribes it. */
  fixedByRight: {
    de: [
      'erstmeldung(?:en)?',
      'zwischenmeldung(?:en)?',
      'gesetz[a-zäöüß]*',
      '[a-zäöüß]*recht(?:lich|e)?[a-z]*',
      'pflicht[a-zäöüß]*',
      'widerruf[a-z]*',
      'datenschutz[a-z]*',
      'hausregeln?',
      'impressum',
      'nur für den ton',
    ],
    en: [
      'holding statements?',
      'legal(?:ly)?',
      'law',
      'statutory',
      'mandatory',
      'required by',
      'withdrawal',
      'privacy notice',
      'house rules',
      'for the tone only',
    ],
  },
  /** The way back to calm, which is no escalation. */
  calmingDown: {
    de: ['zurück', 'ruhe', 'beruhig[a-z]*', 'entwarn[a-z]*', 'abkling[a-z]*', 'herabstuf[a-z]*'],
    en: ['back to', 'calm[a-z]*', 'stand[ -]?down', 'ease[sd]?', 'downgrad[a-z]*'],
  },
} as const satisfies Record<string, Readonly<Record<Language, readonly string[]>>>;

/** How the columns of a table of levels are called, as they are searched in the header. Compiled from the plans in `templates/` and the usual headings, 2026-11-27. */
export const columnWords: Readonly<Record<Language, Readonly<Record<'name' | 'trigger' | 'role' | 'deputy' | 'time' | 'next', RegExp>>>> = {
  de: {
    name: /^(?:name|bezeichnung|stufe|level|phase|grad|eskalationsstufe|nr\.?)$/,
    trigger: /auslöser|zu sehen|woran|anzeichen|kriteri|merkmal|signal|lage|beschreibung|situation|ereignis|^wann/,
    role: /(?<![a-zäöüß])wer(?![a-zäöüß])|rolle|zuständig|verantwort|leitung|besetzung|ansprech|entscheid|handelt/,
    deputy: /vertret|ersatz/,
    time: /frist|zeit|innerhalb|binnen|bis wann|spätestens|dauer|minuten|stunden/,
    next: /nächste|weiter|danach|sonst|eskalation an|eskaliert|eskalieren|übergabe|folgt/,
  },
  en: {
    name: /^(?:name|level|stage|phase|severity|no\.?)$/,
    trigger: /trigger|you (?:can )?see|sign|criteri|description|indicator|situation|event|^when/,
    role: /\bwho\b|role|responsib|accountab|owner|\blead\b|\bacts?\b|decides|held by/,
    deputy: /deput|stand-?in|back-?up|substitute|cover/,
    time: /time|limit|within|deadline|by when|latest|minutes|hours|duration/,
    next: /next|escalat|then|otherwise|hand|afterwards|if not/,
  },
};
