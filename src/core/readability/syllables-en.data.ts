/** English words whose syllables no rule below finds. Counted after dictionary hyphenation, 2026-11-27. */
export const englishExceptions: ReadonlyMap<string, number> = new Map([
  ['business', 2],
  ['businesses', 3],
  ['evening', 2],
  ['evenings', 2],
  ['wednesday', 2],
  ['wednesdays', 2],
  ['parliament', 3],
  ['people', 2],
  ['peoples', 2],
  ['element', 3],
  ['elements', 3],
  ['implement', 3],
  ['supplement', 3],
  ['complement', 3],
  ['creature', 2],
  ['creatures', 2],
  ['realm', 1],
  ['rein', 1],
  ['argue', 2],
  ['argues', 2],
  ['argued', 2],
  ['naive', 2],
  ['recipe', 3],
  ['recipes', 3],
  ['pier', 1],
  ['tier', 1],
  ['tiers', 1],
  ['frontier', 2],
  ['cashier', 2],
  ['premier', 2],
  ['soldier', 2],
  ['priest', 1],
  ['carriage', 2],
  ['marriage', 2],
  ['brilliant', 2],
  ['conscience', 2],
  ['chaos', 2],
  ['cruel', 2],
  ['fuel', 2],
]);

/** Silent letters, taken out before vowels are counted. */
export const silentInEnglish: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'kw'],
  [/^y(?=[aeiou])|(?<=[aeiou])y(?=[aeiou])/g, 'j'],
  [/^every/g, 'evry|'],
  // league, dialogue
  [/gues?$/g, 'g'],
  // careful, statement, someone; but settlement
  [/(?<=[aeiouy][^aeiouy]{1,2})(?<![^aeiouylr]l)e(?=(?:ly|ful|fully|less|ness|ments?|thing|one|body|times|where|how|what)$)/g, ''],
  [/^(guid|hom|tim|lif|fac|bas|wid|fir|whit|trad|stak|shar|nam|not)e(?=[bcdfghklmnpstvw][a-z]{2})/g, '$1'],
  [/(?<=saf|nin)e(?=ty)/g, ''],
  // prices, places and pages keep it
  [/(?<![aeiouscgzx]|ch|sh|[^aeiouylr]l)es$/g, 's'],
  // closed; but wanted, handled, hundred
  [/(?<![aeioutd]|[^aeiouylr]l|[^aeiouyr]r)ed$/g, 'd'],
  // place; but table, theatre
  [/(?<=[aeiouy].*)(?<![aeiou]|[^aeiouylr]l|[^aeiouyr]r)e$/g, ''],
];

/** Where two vowels that mostly are one belong to two syllables. */
export const partedInEnglish: readonly RegExp[] = [
  // medi-a, reli-able; but social, special
  /(?<=(?<![ct])i)(?=a)|(?<=[ct]i)(?=at)/g,
  // radi-o, seri-ous; but nation, religious, opinion, behaviour
  /(?<=(?<![ctgxs]|sh|ll|n|v)i)(?=o)|(?<=vi)(?=o(?!ur))/g,
  /(?<=i)(?=u)/g,
  // sci-ence, cli-ent, qui-et; but patient
  /(?<=(?<!(?<!s)[ct])i)(?=en[ct])|(?<=i)(?=et(?!ed))/g,
  // earli-er, easi-est
  /(?<=[^aeiou]i)(?=er(?:s?$)|est$)/g,
  // re-act, re-ality, cre-ate, ide-a, are-a
  /(?<=^re)(?=a(?:ct|l|ss|pp|rr|dj|ff))|(?<=cre|ide|are|the)(?=at|as?$|al|atr)|(?<=[oa][pnr]e)(?=an$)/g,
  // vide-o; but courageous
  /(?<=(?<!g)e)(?=o)|(?<=muse|lyce)(?=um)/g,
  // du-al; but guard, persuade
  /(?<=(?<!g|pers|diss)u)(?=a)|(?<=(?:fl|gr)u)(?=en)|(?<=u)(?=ou)/g,
  /(?<=(?:fl|gen|in|t|^r)u)(?=i)|(?<=u)(?=it[yio])/g,
  /(?<=po)(?=e[mt])|(?<=^co)(?=e)|(?<=co)(?=o(?:per|pt|rd))|(?<=a)(?=ic)/g,
  // do-ing, study-ing
  /(?<=[aeouy])(?=ing(?:s|ly)?$)/g,
  // re-enter, re-instate, pre-empt
  /(?<=^re)(?=e(?:n[tg]|le|st|v[ae]|x|m)|i(?:n(?!d)|m))|(?<=^pre)(?=e[mx])|(?<=^de)(?=act)/g,
];
