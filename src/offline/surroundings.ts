/** No 0 and o, 1, i and l; 31 signs, as for every code that is made. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random code of twelve letters and digits. */
export function randomCode(): string {
  let code = '';
  // 248 is the largest multiple of 31 below 256: what lies above would make some signs more frequent.
  while (code.length < 12) for (const byte of crypto.getRandomValues(new Uint8Array(16))) if (byte < 248) code += letters[byte % 31] ?? '';
  return code.slice(0, 12);
}

/** 32 random hexadecimal digits. */
export function randomSeed(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The day on this device, `YYYY-MM-DD`. */
export function localDay(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
