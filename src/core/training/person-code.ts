/** A person code as it is stored: lower case, without hyphens and spaces; null when it is none. */
export function normalCode(text: string): string | null {
  const code = text.toLowerCase().replace(/[\s-]/g, '');
  return /^[a-z0-9]{4,40}$/.test(code) ? code : null;
}
