import type { Language, Localised } from '../../language.js';

/** Words that promise something without saying when. */
export interface VagueWord {
  /** A piece of a regular expression, matched case-insensitively on whole words. */
  readonly pattern: string;
  /** What to write instead; in the language of the word, `…` stands for the value. */
  readonly better: Localised;
  /** What can stand in the place of the word as it is listed, endings and alternatives for adjectives left out; with a place to fill in. */
  readonly replace: string;
  /** True for a term of law: allowed where the sentence speaks of the law. */
  readonly legal?: true;
}

const reply: Localised = { de: '„innerhalb von … Stunden“ mit Zahl und Einheit', en: '“within … hours” with number and unit' };
const start: Localised = { de: 'ein Datum oder „bis … Uhr“', en: 'a date or “by … o’clock”' };
const duty: Localised = {
  de: '„noch am selben Arbeitstag“ oder „innerhalb von … Stunden“',
  en: '“on the same working day” or “within … hours”',
};

const within = { de: 'innerhalb von [ausfüllen: Zahl und Einheit]', en: 'within [fill in: number and unit]' };
const by = { de: 'bis [ausfüllen: Tag oder Uhrzeit]', en: 'by [fill in: day or time]' };

/** Compiled from German and English service texts and from style guides for business letters; last looked through 2026-11-22. */
export const vagueWords: Readonly<Record<Language, readonly VagueWord[]>> = {
  de: [
    { pattern: 'zeitnah(?:e[mnrs]?)?', better: reply, replace: within.de },
    { pattern: 'schnellstmöglich(?:e[mnrs]?|st)?', better: reply, replace: within.de },
    { pattern: 'schnellstens', better: reply, replace: within.de },
    { pattern: 'baldmöglichst', better: reply, replace: within.de },
    { pattern: 'baldigst', better: reply, replace: within.de },
    { pattern: 'möglichst (?:bald|schnell|rasch|zeitnah|zügig)', better: reply, replace: within.de },
    { pattern: 'so (?:schnell|bald|rasch|zeitnah|zügig) (?:wie|als) (?:irgend |nur )?möglich', better: reply, replace: within.de },
    { pattern: 'umgehend(?:e[mnrs]?)?', better: duty, replace: within.de },
    { pattern: 'unverzüglich(?:e[mnrs]?)?', better: duty, replace: within.de, legal: true },
    { pattern: 'in Kürze', better: start, replace: by.de },
    { pattern: 'demnächst', better: start, replace: by.de },
    { pattern: 'in absehbarer Zeit', better: start, replace: by.de },
    { pattern: 'in nächster Zeit', better: start, replace: by.de },
    { pattern: 'zu gegebener Zeit', better: start, replace: by.de },
    { pattern: 'alsbald', better: reply, replace: within.de },
    { pattern: 'rasche?stmöglich', better: reply, replace: within.de },
    { pattern: 'zügig(?:e[mnrs]?)?', better: reply, replace: within.de },
    { pattern: 'asap', better: reply, replace: within.de },
  ],
  en: [
    { pattern: 'asap|a\\.s\\.a\\.p\\.?', better: reply, replace: within.en },
    {
      pattern: 'as (?:soon|quickly|promptly|fast) as (?:possible|we can|you can|practicable|practical)',
      better: reply,
      replace: within.en,
    },
    { pattern: 'at the earliest (?:opportunity|convenience)', better: reply, replace: within.en },
    { pattern: 'at your earliest convenience', better: reply, replace: within.en },
    {
      pattern: 'prompt(?:ly)?(?= (?:repl|respon|answer|reaction|attention|feedback|help|resol|action))|promptly',
      better: reply,
      replace: within.en,
    },
    { pattern: 'in a timely (?:manner|fashion|way)', better: reply, replace: within.en },
    { pattern: 'timely(?= (?:repl|respon|answer|manner|fashion))', better: reply, replace: within.en },
    { pattern: 'without (?:undue |unreasonable |further )?delay', better: duty, replace: within.en, legal: true },
    { pattern: 'shortly(?! (?:after|before|beforehand|afterwards|thereafter))', better: start, replace: by.en },
    { pattern: 'in the near future', better: start, replace: by.en },
    { pattern: 'in due (?:course|time)', better: start, replace: by.en },
    { pattern: 'before long', better: start, replace: by.en },
    { pattern: 'speedily', better: reply, replace: within.en },
    { pattern: 'swiftly', better: reply, replace: within.en },
  ],
};

/** True for a sentence that speaks of the law: there "unverzüglich" and "without undue delay" have a meaning of their own (§ 121 Abs. 1 BGB; Art. 33 GDPR). */
export function speaksOfLaw(sentence: string): boolean {
  return /§|\b(?:Art\.|Artikel|Article|DSGVO|GDPR|BGB|HGB|UWG|BDSG|StGB|AGB|Gesetz|gesetzlich\p{L}*|Verordnung|Rechtsverordnung|Richtlinie \(EU\)|Regulation|Directive|statutory|by law|Act \d{4})(?!\p{L})/iu.test(
    sentence,
  );
}

/** Forms of the words above that stand before a noun: what replaces an adverb would not fit there. */
export const vagueAdjectives: Readonly<Record<Language, RegExp>> = {
  de: /^(?:zeitnah|schnellstmöglich|umgehend|unverzüglich|zügig)(?:e[mnrs]?|st)$/i,
  en: /^(?:prompt|timely)$/i,
};
