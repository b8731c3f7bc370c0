import { inflateRawSync } from 'node:zlib';
import { maxSheetRows } from '../core/spreadsheet/workbook.js';
import { packedBytes, readZipDirectory, type ZipEntry } from '../core/spreadsheet/zip-directory.js';
import type { Sheets } from '../ports.js';

/** What all files in a workbook may measure when they are unpacked. A list of channels needs less than one; the library that reads them needs about ten times this memory. */
const maxUnpackedBytes = 20 * 1024 * 1024;

/** A workbook has about twenty files, and one more for each sheet, picture and drawing. */
const maxEntries = 2000;

/** Workbooks through a library that is loaded with the first one. Sizes are checked before anything is unpacked, and again while it is: a small file can hold gigabytes. */
export const nodeSheets: Sheets = {
  async read(bytes) {
    const kind = kindOf(bytes);
    if (kind !== 'zip') return { failure: kind, data: {} };
    const limits = { limit: maxUnpackedBytes / (1024 * 1024) };
    const entries = readZipDirectory(bytes, { maxEntries });
    if (entries === 'too-many') return { failure: 'sheet-too-large', data: limits };
    if (entries === null) return { failure: 'sheet-broken', data: {} };
    if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return { failure: 'sheet-other', data: {} };
    const fault = sizeFault({ bytes, entries });
    if (fault !== null) return { failure: fault, data: limits };
    try {
      const { readSheets } = await import('./sheets.part.js');
      return { sheets: await readSheets(bytes, { maxRows: maxSheetRows }) };
    } catch {
      return { failure: 'sheet-broken', data: {} };
    }
  },

  async write(sheets) {
    const { writeSheets } = await import('./sheets.part.js');
    return writeSheets(sheets);
  },

  async fill(bytes, cells) {
    const { fillSheet } = await import('./sheets.part.js');
    return fillSheet(bytes, cells);
  },
};

const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** Workbooks with a password and those of Excel before 2007 come in the same container; only the former name what is encrypted in it. */
function kindOf(bytes: Uint8Array): 'zip' | 'sheet-encrypted' | 'sheet-old' | 'sheet-other' {
  if (oldOffice.every((byte, index) => bytes[index] === byte))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? 'sheet-encrypted'
      : 'sheet-old';
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? 'zip' : 'sheet-other';
}

function sizeFault({ bytes, entries }: { bytes: Uint8Array; entries: readonly ZipEntry[] }): 'sheet-too-large' | 'sheet-broken' | null {
  let left = maxUnpackedBytes;
  if (entries.reduce((sum, { size }) => sum + size, 0) > left) return 'sheet-too-large';
  for (const entry of entries) {
    const packed = packedBytes(bytes, entry);
    if (packed === null || (entry.method !== 0 && entry.method !== 8)) return 'sheet-broken';
    try {
      left -= entry.method === 0 ? packed.length : inflateRawSync(packed, { maxOutputLength: left }).length;
    } catch (error) {
      return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'sheet-too-large' : 'sheet-broken';
    }
    if (left <= 0) return 'sheet-too-large';
  }
  return null;
}
