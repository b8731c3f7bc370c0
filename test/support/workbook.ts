import { constants, deflateRawSync } from 'node:zlib';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The bytes of an .xlsx file with these sheets. */
export async function workbookOf(...sheets: readonly WriteSheet[]): Promise<Uint8Array> {
  return (await writeXlsx({ sheets: [...sheets] })) as Uint8Array;
}

/** A sheet of rows. */
export function sheetOf(name: string, rows: CellValue[][], rest: Partial<WriteSheet> = {}): WriteSheet {
  return { name, rows, ...rest };
}

export interface ZipPart {
  readonly name: string;
  readonly packed: Uint8Array;
  /** The unpacked size that the archive declares. */
  readonly size: number;
}

/** So many MiB of blanks, packed to about a thousandth, without ever having them in memory. */
export function blanks(mebibytes: number): Uint8Array {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([...Array.from({ length: mebibytes }, () => block), Buffer.from([0x03, 0x00])]);
}

export function packed(name: string, text: string): ZipPart {
  return { name, packed: deflateRawSync(text), size: Buffer.byteLength(text) };
}

/** A zip archive that declares what it is told to. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, packed: data, size } of parts) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(size, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
