/** German and English words for numbers, put together from what stands here; the usual spellings of both languages. "Ein" and "one" are articles more often than numbers. */
export const units: readonly (readonly [number, string, string])[] = [
  [2, 'zwei', 'two'],
  [3, 'drei', 'three'],
  [4, 'vier', 'four'],
  [5, 'fünf', 'five'],
  [6, 'sechs', 'six'],
  [7, 'sieben', 'seven'],
  [8, 'acht', 'eight'],
  [9, 'neun', 'nine'],
];

export const teens: readonly (readonly [number, string, string])[] = [
  [10, 'zehn', 'ten'],
  [11, 'elf', 'eleven'],
  [12, 'zwölf', 'twelve'],
  [13, 'dreizehn', 'thirteen'],
  [14, 'vierzehn', 'fourteen'],
  [15, 'fünfzehn', 'fifteen'],
  [16, 'sechzehn', 'sixteen'],
  [17, 'siebzehn', 'seventeen'],
  [18, 'achtzehn', 'eighteen'],
  [19, 'neunzehn', 'nineteen'],
];

export const tens: readonly (readonly [number, string, string])[] = [
  [20, 'zwanzig', 'twenty'],
  [30, 'dreißig', 'thirty'],
  [40, 'vierzig', 'forty'],
  [50, 'fünfzig', 'fifty'],
  [60, 'sechzig', 'sixty'],
  [70, 'siebzig', 'seventy'],
  [80, 'achtzig', 'eighty'],
  [90, 'neunzig', 'ninety'],
];

/** Words that stand for one number each. "Dreissig" is Swiss. */
export const others: readonly (readonly [string, number])[] = [
  ['dreissig', 30],
  ['dutzend', 12],
  ['dozen', 12],
  ['hundert', 100],
  ['einhundert', 100],
  ['hundred', 100],
  ['tausend', 1000],
  ['eintausend', 1000],
  ['thousand', 1000],
];

/** Expressions whose numbers a translation does not keep, as pieces of a regular expression that is searched behind the number. */
export const idioms: readonly string[] = ['[ -]augen', '[ -]eyes', '[ -]personen-prinzip', '[ -]person'];
