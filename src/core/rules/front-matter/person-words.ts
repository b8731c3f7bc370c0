/** Forms of address that stand before a person's name and never before a role; our own list for German and English, 2026-11-22. */
const addresses: ReadonlySet<string> = new Set(['frau', 'fr', 'herr', 'hr', 'herrn', 'dr', 'prof', 'mr', 'mrs', 'ms', 'miss', 'mx']);

/** True for a text that begins as only a person's name does (`Frau Müller`, `hr-meier`, `S. Meier`). */
export function looksLikePerson(text: string): boolean {
  const [first = '', ...rest] = text.trim().split(/[\s.,_-]+/);
  if (rest.length === 0 || rest.every((word) => word === '')) return false;
  return addresses.has(first.toLowerCase()) || (text.includes('.') && /^\p{Lu}\. ?\p{Lu}\p{Ll}/u.test(text.trim()));
}
