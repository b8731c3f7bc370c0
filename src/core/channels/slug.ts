const german: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o' };

/** The id that a name stands for: lower case, umlauts written out, other accents dropped, everything else a hyphen. Empty for a name without Latin letters or digits. */
export function slug(name: string): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæø]/g, (letter) => german[letter] ?? '')
    .normalize('NFD');
  const bare = /[^\0-\x7f]/.test(plain) ? plain.replace(/\p{M}/gu, '') : plain;
  return bare
    .replace(/\+/g, ' plus ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
