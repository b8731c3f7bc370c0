import type { MessageData } from './language.js';
import type { WorkbookFailure } from './spreadsheet/workbook.js';

/** Largest file that is read. Larger ones are a finding, never a reason to stop. */
export const maxFileBytes = 2 * 1024 * 1024;

/** Largest table that is read as text: a register of 20,000 accounts is one. */
export const maxTableBytes = 16 * 1024 * 1024;

/** Largest workbook that is read; pictures make them larger than texts. */
export const maxWorkbookBytes = 8 * 1024 * 1024;

/** What came from the disk: the bytes of a file, or why there are none. */
export type RawContent = { readonly bytes: Uint8Array } | { readonly failure: Failure };

/** A file as it came from the disk. `path` is relative to the handbook's root, `file` is what people are shown. */
export interface RawFile {
  readonly path: string;
  readonly file: string;
  readonly content: RawContent;
}

/** A file of a handbook as text, or why there is none. `path` is relative to the handbook's root, `file` is what people are shown. */
export interface TextFile {
  readonly path: string;
  readonly file: string;
  readonly content: Decoded;
}

/** Message ids of the rule `unreadable`. */
export type Failure =
  | 'missing'
  | 'folder'
  | 'link'
  | 'not-a-file'
  | 'denied'
  | 'too-large'
  | 'failed'
  | 'not-utf8'
  | 'binary'
  | WorkbookFailure;

export type Decoded = { readonly text: string } | { readonly failure: Failure; readonly data: MessageData };

/** Made once: making one costs as much as reading a short file. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Turns the bytes of a file into text; UTF-8 only, a byte order mark is kept so that offsets stay true to the file. */
export function decode(content: RawContent, maxBytes = maxFileBytes): Decoded {
  if ('failure' in content) return { failure: content.failure, data: { limit: maxBytes / (1024 * 1024) } };
  const { bytes } = content;
  const nul = bytes.indexOf(0);
  if (nul !== -1) return { failure: 'binary', data: { offset: nul } };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { failure: 'not-utf8', data: { offset: firstBadByte(bytes) } };
  }
}

/** Turns the bytes of a table, or of a pasted draft, into text: UTF-8, UTF-16 with a byte order mark, else Windows-1252, as German Excel writes CSV. */
export function decodeTable(content: RawContent, maxBytes = maxFileBytes): Decoded {
  if ('bytes' in content && content.bytes[0] === 0xff && content.bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(content.bytes) };
  const decoded = decode(content, maxBytes);
  if ('text' in decoded || decoded.failure !== 'not-utf8' || 'failure' in content) return decoded;
  return { text: windows1252(content.bytes) };
}

/** What Windows-1252 has in the places 128 to 159, in which Latin-1 has control characters (WHATWG Encoding Standard, index windows-1252). */
const windowsSigns = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Bytes in Windows-1252 as text. Node 20 decodes it as Latin-1, so the signs in which they differ are put in here. */
export function windows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => windowsSigns.charAt(sign.charCodeAt(0) - 128));
}

/**
 * Turns the text of a table back into bytes, encoded like those that it came from. A character that Windows-1252 does not have makes it UTF-8 with a byte order mark,
 * which spreadsheets know too.
 */
export function encodeTable(text: string, like: Uint8Array): Uint8Array {
  if (like[0] === 0xff && like[1] === 0xfe)
    return Uint8Array.from(Array.from(text.split(''), (unit) => unit.charCodeAt(0)).flatMap((unit) => [unit & 255, unit >> 8]));
  const decoded = decode({ bytes: like });
  if ('text' in decoded) return new TextEncoder().encode(text);
  const codes = new Map(Array.from({ length: 256 }, (_, byte) => [windows1252(Uint8Array.of(byte)), byte] as const));
  const bytes = Array.from(text, (character) => codes.get(character));
  return bytes.every((byte) => byte !== undefined) ? Uint8Array.from(bytes) : new TextEncoder().encode(`\uFEFF${text}`);
}

/** Where the first sequence starts that is not UTF-8; found by halving, so that large files cost little. */
function firstBadByte(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (decodes(middle)) low = middle;
    else high = middle - 1;
  }
  return sequenceStart(bytes, low);
}

/** Where the sequence starts that is still open before an offset; the offset itself when none is. */
function sequenceStart(bytes: Uint8Array, offset: number): number {
  for (let i = offset - 1; i >= Math.max(offset - 3, 0); i--) {
    const byte = bytes[i] ?? 0;
    if (byte >> 6 === 0b10) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > offset - i ? i : offset;
  }
  return offset;
}
