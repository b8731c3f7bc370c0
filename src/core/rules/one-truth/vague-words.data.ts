import type { Language, Localised } from '../../language.js';

/** Words that promise something without saying when. */
export interface VagueWord {
  /** A piece of a regular expression, matched case-insensitively on whole words. */
  readonly pattern: string;
  /** What to write instead; in the language of the word, `…` stands for the value. */
  readonly better: Localised;
  /** True for a term of law: allowed where the sentence speaks of the law. */
  readonly legal?: true;
}

const reply: Localised = { de: '„innerhalb von … Stunden“ mit Zahl und Einheit', en: '“within … hours” with number and unit' };
const start: Localised = { de: 'ein Datum oder „bis … Uhr“', en: 'a date or “by … o’clock”' };
const duty: Localised = {
  de: '„noch am selben Arbeitstag“ oder „innerhalb von … Stunden“',
  en: '“on the same working day” or “within … hours”',
};

/** Compiled from German and English service texts and from style guides for business letters; last looked through 2026-11-22. */
export const vagueWords: Readonly<Record<Language, readonly VagueWord[]>> = {
  de: [
    { pattern: 'zeitnah(?:e[mnrs]?)?', better: reply },
    { pattern: 'schnellstmöglich(?:e[mnrs]?|st)?', better: reply },
    { pattern: 'schnellstens', better: reply },
    { pattern: 'baldmöglichst', better: reply },
    { pattern: 'baldigst', better: reply },
    { pattern: 'möglichst (?:bald|schnell|rasch|zeitnah|zügig)', better: reply },
    { pattern: 'so (?:schnell|bald|rasch|zeitnah|zügig) (?:wie|als) (?:irgend |nur )?möglich', better: reply },
    { pattern: 'umgehend(?:e[mnrs]?)?', better: duty },
    { pattern: 'unverzüglich(?:e[mnrs]?)?', better: duty, legal: true },
    { pattern: 'in Kürze', better: start },
    { pattern: 'demnächst', better: start },
    { pattern: 'in absehbarer Zeit', better: start },
    { pattern: 'in nächster Zeit', better: start },
    { pattern: 'zu gegebener Zeit', better: start },
    { pattern: 'alsbald', better: reply },
    { pattern: 'rasche?stmöglich', better: reply },
    { pattern: 'zügig(?:e[mnrs]?)?', better: reply },
    { pattern: 'asap', better: reply },
  ],
  en: [
    { pattern: 'asap|a\\.s\\.a\\.p\\.?', better: reply },
    { pattern: 'as (?:soon|quickly|promptly|fast) as (?:possible|we can|you can|practicable|practical)', better: reply },
    { pattern: 'at the earliest (?:opportunity|convenience)', better: reply },
    { pattern: 'at your earliest convenience', better: reply },
    { pattern: 'prompt(?:ly)?(?= (?:repl|respon|answer|reaction|attention|feedback|help|resol|action))|promptly', better: reply },
    { pattern: 'in a timely (?:manner|fashion|way)', better: reply },
    { pattern: 'timely(?= (?:repl|respon|answer|manner|fashion))', better: reply },
    { pattern: 'without (?:undue |unreasonable |further )?delay', better: duty, legal: true },
    { pattern: 'shortly(?! (?:after|before|beforehand|afterwards|thereafter))', better: start },
    { pattern: 'in the near future', better: start },
    { pattern: 'in due (?:course|time)', better: start },
    { pattern: 'before long', better: start },
    { pattern: 'speedily', better: reply },
    { pattern: 'swiftly', better: reply },
  ],
};

/** True for a sentence that speaks of the law: there "unverzüglich" and "without undue delay" have a meaning of their own (§ 121 Abs. 1 BGB; Art. 33 GDPR). */
export function speaksOfLaw(sentence: string): boolean {
  return /§|\b(?:Art\.|Artikel|Article|DSGVO|GDPR|BGB|HGB|UWG|BDSG|StGB|AGB|Gesetz|gesetzlich\p{L}*|Verordnung|Rechtsverordnung|Richtlinie \(EU\)|Regulation|Directive|statutory|by law|Act \d{4})(?!\p{L})/iu.test(
    sentence,
  );
}
