import { decode, decodeTable, windows1252 } from '../../decode.js';

/**
 * The text of a file of another program: UTF-8, UTF-16 with a byte order mark, the encoding that an XML declaration names, else Windows-1252. What is sound UTF-8 is read so whatever the
 * declaration says, since files are often saved anew without changing it. Null when it is no text.
 */
export function decodeForeign(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  const decoded = decodeTable({ bytes });
  if (!('text' in decoded)) return null;
  const declared = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(decoded.text.slice(0, 200))?.[1];
  const isUnicode = 'text' in decode({ bytes }) || decoded.text.startsWith('\ufeff');
  return declared === undefined || isUnicode ? decoded.text : (inEncoding(bytes, declared) ?? decoded.text);
}

/** Null for an encoding that is not known, and for one of Unicode, which the bytes have been found not to be in. */
function inEncoding(bytes: Uint8Array, name: string): string | null {
  if (/^utf/i.test(name)) return null;
  try {
    const decoder = new TextDecoder(name);
    // The standard reads Latin-1 as Windows-1252 too.
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes);
  } catch {
    return null;
  }
}
