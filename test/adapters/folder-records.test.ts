import { chmod, mkdir, mkdtemp, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { recordName } from '../../src/core/quiz/record-file.js';
import { UserError } from '../../src/core/user-error.js';
import { sampleRecord } from '../support/records.js';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'unisono-records-')), 'records');
});

describe('a folder of records', () => {
  it('keeps each record in a private file of its own', async () => {
    const records = folderRecords(folder);
    const { where } = await records.append(sampleRecord(1));
    await records.append(sampleRecord(2));
    expect(await records.all()).toEqual({ records: expect.arrayContaining([sampleRecord(1), sampleRecord(2)]), damaged: [] });
    expect(where).toBe(join(folder, `${recordName(sampleRecord(1))}.json`));
    expect((await stat(where)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  it('changes nothing when the same record comes again', async () => {
    const records = folderRecords(folder);
    const first = await records.append(sampleRecord());
    const before = await stat(first.where, { bigint: true });
    expect(await records.append({ ...sampleRecord(), sections: [...sampleRecord().sections].reverse() })).toEqual(first);
    const after = await stat(first.where, { bigint: true });
    expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('lets the group of a folder that is shared on purpose read, and nobody else', async () => {
    await mkdir(folder);
    await chmod(folder, 0o2770);
    const { where } = await folderRecords(folder).append(sampleRecord());
    expect((await stat(where)).mode & 0o777).toBe(0o640);
  });

  it('is empty before the first record', async () => {
    expect(await folderRecords(folder).all()).toEqual({ records: [], damaged: [] });
  });

  it('names damaged files and reads the rest', async () => {
    const records = folderRecords(folder);
    const paths: string[] = [];
    for (let number = 0; number < 5; number++) paths.push((await records.append(sampleRecord(number))).where);
    const [half = '', merged = '', forged = ''] = paths;
    await truncate(half, 100);
    await writeFile(merged, `<<<<<<< HEAD\n${await readFile(merged, 'utf8')}=======\n>>>>>>> other\n`);
    await writeFile(forged, (await readFile(forged, 'utf8')).replace('"1.2.0"', '"1.3.0"'));
    const huge = join(folder, `${'0'.repeat(40)}.json`);
    await writeFile(huge, ' '.repeat(1024 * 1024));
    await mkdir(join(folder, 'folder.json'));
    await writeFile(join(folder, 'README.txt'), 'not a record');
    const { records: read, damaged } = await records.all();
    expect(read).toHaveLength(2);
    expect([...damaged].sort()).toEqual([half, merged, forged, huge, join(folder, 'folder.json')].sort());
    await expect(records.append(sampleRecord(0))).rejects.toThrow(UserError);
  });

  it('says in two lines that it could not store a record', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const failure = await folderRecords(folder)
      .append(sampleRecord())
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UserError);
    expect((failure as UserError).what.de).toContain(folder);
  });

  it('loses nothing when eight programs store 25 records each at once', async () => {
    const script = `
      const { folderRecords } = await import('./src/adapters/folder-records.js');
      const { sampleRecord } = await import('./test/support/records.js');
      const [folder, from] = process.argv.slice(1);
      for (let number = Number(from); number < Number(from) + 25; number++) await folderRecords(folder).append(sampleRecord(number));
    `;
    const programs = Array.from({ length: 8 }, (_, index) =>
      execa(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script, folder, String(index * 25)]),
    );
    await Promise.all(programs);
    const { records, damaged } = await folderRecords(folder).all();
    expect(damaged).toEqual([]);
    expect(new Set(records.map(({ person }) => person)).size).toBe(200);
    expect(await readdir(folder)).toHaveLength(200);
  });

  it('leaves no half record when the disk limit cuts the writing', async () => {
    // A file size limit of one block (512 or 1024 bytes) is smaller than a record with many sections.
    const script = `
      process.on('SIGXFSZ', () => undefined);
      const { folderRecords } = await import('./src/adapters/folder-records.js');
      const { sampleRecord } = await import('./test/support/records.js');
      const record = sampleRecord();
      const sections = Array.from({ length: 40 }, (_, i) => ({ ...record.sections[0], section: 'section-' + i }));
      await folderRecords(process.argv[1]).append({ ...record, sections }).then(() => process.exit(9), (error) => { process.stdout.write(error.name); process.exit(3); });
    `;
    const command = `ulimit -f 1; exec "${process.execPath}" --import tsx --input-type=module -e "$SCRIPT" "${folder}"`;
    const result = await execa('bash', ['-c', command], {
      env: { SCRIPT: script, TMPDIR: '/nonexistent', TSX_DISABLE_CACHE: '1' },
      reject: false,
    });
    expect(result).toMatchObject({ exitCode: 3, stdout: 'UserError' });
    expect(await readdir(folder)).toEqual([]);
  });
});
