/**
 * A number as people write it: `1.234,5` in German, `1,234.5` elsewhere. A sign that cannot part thousands is the decimal sign in any language, so `2.5` is two and a
 * half in German too. Null when the text is no number.
 */
export function parseNumber(text: string, language: string): number | null {
  const written = text
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  if (written.length > 40) return null;
  const [thousands, decimal] = language === 'de' ? ['\\.', ','] : [',', '\\.'];
  const grouped = new RegExp(`^[-+]?\\d{1,3}(?:${thousands}\\d{3})+(?:${decimal}\\d+)?$`);
  const plain = grouped.test(written) ? written.replace(new RegExp(thousands, 'g'), '') : written;
  const number = /^[-+]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

/** A number in the way of a language, as `parseNumber` reads it. */
export function writeNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 9, useGrouping: false }).format(number);
}
