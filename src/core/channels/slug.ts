const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o' };

/** The id that a name stands for: lower case, umlauts written out, other accents dropped, everything else a hyphen. Empty for a name without Latin letters or digits. */
export function slug(name: string): string {
  if (!/[^\0-\x7f]/.test(name)) return hyphenated(name.toLowerCase());
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæø]/g, (letter) => german[letter] ?? '')
    .normalize('NFD');
  return hyphenated(plain.replace(/\p{M}/gu, ''));
}

function hyphenated(text: string): string {
  return text
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
