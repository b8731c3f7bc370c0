import type { Language, Localised } from '../../language.js';

/** One thing that a guide must bring into every reply, and the words by which a guide or its example speaks of it: pieces of regular expressions over search texts. */
export interface AnswerPart {
  readonly name: Localised;
  readonly words: Readonly<Record<Language, readonly string[]>>;
}

/** Compiled from the answer guides in `templates/` and from how people write such guides, 2026-11-27. */
export const answerParts: readonly AnswerPart[] = [
  {
    name: { de: 'der Name der Person', en: 'the person’s name' },
    words: {
      de: ['(?:vor|nach|kunden)?namen?', 'namentlich', 'anrede', 'persönlich ansprechen', 'spricht .{0,40} persönlich an'],
      en: ['(?:first |last |customer )?names?', 'by name', 'salutation', 'address(?:es)? .{0,40} personally'],
    },
  },
  {
    name: { de: 'der konkrete Fall', en: 'the specific case' },
    words: {
      de: [
        '(?:einzel)?fall(?:e?s)?',
        'einzelheit(?:en)?',
        'anliegens?',
        'konkret[a-z]*',
        'situation',
        'geschildert[a-z]*',
        'was .{0,30}(?:bestellt|geschehen|passiert|fehlt|erlebt|gefragt|geschrieben)[a-z]*',
        '(?:frage|problem|beitrag|beschwerde) (?:auf|des|der|aufgreifen|wiederholen)',
        'greift (?:.{0,40} )?auf(?! .{0,40}zurück)',
        '(?:ihr|dein)(?:e[rnms]?)? (?!name|nachname|vorname)[a-zäöüß]{3,} .{0,60}(?:kam|fehlte?|sollte?|ist|war|wurde|steht|stehen|endet|läuft)',
        'sie haben .{0,80}(?:angerufen|geschrieben|bestellt|gewartet|gefragt|gemeldet)',
      ],
      en: [
        'cases?',
        'details?',
        'situation',
        'specific[a-z]*',
        'concrete',
        'what .{0,30}(?:ordered|happened|missing|wrong|going through|asked|wrote)',
        'the (?:question|problem|post|complaint)',
        'your (?!name|first|last)[a-z]{3,} .{0,60}(?:came|was|is|did|has|had|arrived|shows|ends|broke)',
        'you .{0,40}(?:called|wrote|ordered|waited|asked|reported)',
      ],
    },
  },
  {
    name: { de: 'die Ich-Form', en: 'the first person' },
    words: {
      de: ['ich', 'ich-form', 'mich', 'mir', 'meine?[nmrs]?', 'erste[nr]? person', 'wir-form', 'eigenen? (?:worten|namen)'],
      en: ['i', "i[’'](?:m|ll|ve|d)", 'me', 'my', 'first person', 'own (?:words|name)', 'your own'],
    },
  },
  {
    name: { de: 'was getan wird', en: 'what happens next' },
    words: {
      de: [
        'wer .{0,30}tut',
        'wer .{0,30}(?:kümmert|übernimmt|erledigt|klärt)',
        'was .{0,40}(?:geschieht|tun|tut|unternehmen|machen|passiert|anbieten|folgt)',
        'woran',
        '(?:nächste[nr]?|weitere[nr]?|folgende[nr]?) schritte?',
        'lösung(?:en)?',
        'abhilfe',
        'angebot',
        '(?:ich|wir) (?:habe|haben|werde|werden|rufe|rufen|schicke|schicken|sende|senden|prüfe|prüfen|bestelle|bestellen|kläre|klären|kümmere|kümmern|lese|lesen|spreche|sprechen|biete|bieten|buche|buchen|tausche|tauschen|erstatte|erstatten|melde|melden|suche|suchen|gebe|geben)',
      ],
      en: [
        'who does',
        'who .{0,30}(?:handles|deals|takes|does|sorts|settles)',
        'what .{0,40}(?:happens|do|done|does|offer|doing|follows)',
        'working on',
        'next steps?',
        'solution',
        'remedy',
        'offers?',
        "(?:i|we)(?:[’'](?:m|ll|ve|re|d))? (?:will|have|am|are|can|call|send|order|ordered|check|checked|offer|read|talk|refund|replace|book|look|write|sent|called|asked)",
      ],
    },
  },
  {
    name: { de: 'bis wann', en: 'by when' },
    words: {
      de: [
        'wann',
        '(?:uhr)?zeit(?:punkt)?',
        'uhr',
        'termin',
        'frist',
        'datum',
        '(?:werk|arbeits)?tage?[ns]?',
        'stunden?',
        'morgen',
        'heute',
        '(?:mon|diens|donners|frei|sams|sonn)tags?',
        'mittwochs?',
        'antwortzusage',
        'zusage',
      ],
      en: [
        'when',
        'times?',
        'date',
        'deadline',
        '(?:working )?days?',
        'hours?',
        'tomorrow',
        'today',
        '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
        'noon',
        "o[’']clock",
        'reply promise',
      ],
    },
  },
  {
    name: { de: 'der Weg zurück zu einem Menschen', en: 'how to get back to a human being' },
    words: {
      de: [
        'weg zurück',
        'rückweg',
        'rückfragen?',
        'mensch(?:en)?',
        '(?:selbe[nr]?|echte[nr]?) person',
        'ansprechpartner(?:in|innen|s)?',
        'ansprechperson',
        'durchwahl',
        '(?:ruf|telefon)nummer',
        'telefon(?:isch)?',
        'hotline',
        '(?:rufen sie|ruf|rufe ich) .{0,40}an',
        'rückruf',
        'erreich[a-z]*',
        '(?:schreiben sie|schreib) (?:mir|uns)',
        'antworten sie (?:mir|einfach|auf)',
        'vorname',
      ],
      en: [
        'way back',
        'human(?: being)?s?',
        'same (?:person|team)',
        'real person',
        'contact person',
        'direct (?:line|number)',
        '(?:phone|telephone)(?: number)?',
        'hotline',
        'call (?:me|us|you|back)',
        'reach (?:me|us|you)',
        'reply to (?:me|this)',
        '(?:write|send) (?:back )?(?:to )?(?:me|us)',
        'first name',
      ],
    },
  },
];
