import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { folderMarks } from '../../src/adapters/folder-marks.js';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { folderLearnerState } from '../../src/adapters/learner-state.js';
import { nodeFiles } from '../../src/adapters/node-files.js';
import { ed25519, newSigner } from '../../src/adapters/signatures.js';
import { makeRecord } from '../../src/app/make-record.js';
import { exportBundle, exportPerson, verifyBundle, verifyCode } from '../../src/app/training/bundles.js';
import { ownCertificate } from '../../src/app/training/certificate.js';
import { dueList, ownDues } from '../../src/app/training/due.js';
import { type Erasure, erase } from '../../src/app/training/erase.js';
import { importRecords } from '../../src/app/training/import-records.js';
import { importPeople, invite } from '../../src/app/training/people.js';
import { questionQuality } from '../../src/app/training/question-quality.js';
import { purge } from '../../src/app/training/retention.js';
import { exportStatements } from '../../src/app/training/statements.js';
import { trainingStatus } from '../../src/app/training/status.js';
import type { Handbook } from '../../src/core/handbook/handbook.js';
import { grade } from '../../src/core/quiz/grade.js';
import { openQuiz } from '../../src/core/quiz/open-quiz.js';
import { recordBlock, recordName } from '../../src/core/quiz/record-file.js';
import { bundleIsSound } from '../../src/core/training/bundle.js';
import { marksOf, quizForm } from '../../src/core/training/question-marks.js';
import type { Marks, Records } from '../../src/ports.js';
import { certificateHtml, certificateText } from '../../src/render/certificate.js';
import { erasureLines } from '../../src/render/erasure.js';
import { paints } from '../../src/render/paint.js';
import { qualityCsv, qualityHuman, qualityJson } from '../../src/render/question-quality.js';
import { trainingQuestionsSchema } from '../../src/render/training-schema.js';
import { boundHandbook, read, type SectionTexts } from '../support/bound-quiz.js';
import { sampleRecord } from '../support/records.js';

const today = '2026-11-27';

let folder: string;
let records: Records;
let marks: Marks;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unisono-training-'));
  records = folderRecords(join(folder, 'records'));
  marks = folderMarks(join(folder, 'records'));
});

const handbook = (texts: SectionTexts = {}, more: { quizHead?: string; settings?: string } = {}): Handbook => {
  const { files } = boundHandbook({ texts, reviewed: texts, quizHead: more.quizHead ?? '' });
  return read({ ...files, 'unisono.yaml': `${files['unisono.yaml']}${more.settings ?? ''}` });
};

/** Stores the pass of a person on a handbook as it stands. */
async function pass(person: string, on: Handbook, day = today): Promise<void> {
  const [quiz] = on.quizzes;
  if (quiz === undefined) throw new Error('no quiz');
  await records.append(
    makeRecord({ quiz, questions: openQuiz({ quiz, handbook: on }).quiz.questions, handbook: on, person, day, tool: '0.1.0' }),
  );
}

const codes = (count: number, unit: string, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ code: `${unit.toLowerCase()}${from + index}x`, unit, audience: null }));

describe('the status of training', () => {
  it('keeps every pass when only words change, and asks again when an obligation does', async () => {
    for (let person = 0; person < 6; person++) await pass(`person${person}`, handbook());
    const current = async (texts: SectionTexts) =>
      (
        await trainingStatus(
          { handbook: handbook(texts), today, language: 'de' as const },
          { records: folderRecords(join(folder, 'records')) },
        )
      ).quizzes[0]?.total.current;
    expect(await current({ two: 'Sie sollen die Zwei melden.' })).toEqual({ kind: 'exact', count: 6 });
    expect(await current({ two: 'Sie dürfen two nicht melden.' })).toEqual({ kind: 'exact', count: 0 });
  });

  it('counts by unit, and tells nothing about small ones', async () => {
    await records.setPeople([...codes(12, 'Service'), ...codes(11, 'Sales'), ...codes(2, 'Press')]);
    for (const { code } of [...codes(6, 'Service'), ...codes(5, 'Sales'), ...codes(1, 'Press')]) await pass(code, handbook());
    const { quizzes } = await trainingStatus({ handbook: handbook(), today, language: 'de' as const }, { records });
    expect(quizzes[0]?.total).toMatchObject({ size: 25, current: { kind: 'exact', count: 12 } });
    expect(quizzes[0]?.units).toEqual([
      { name: 'Press', size: null, current: null, hidden: 'too-small', earlier: false },
      { name: 'Sales', size: null, current: null, hidden: 'protects-another', earlier: false },
      { name: 'Service', size: 12, current: { kind: 'exact', count: 6 }, hidden: 'no', earlier: false },
    ]);
  });

  it('does not reveal by a second report who passed in between', async () => {
    await records.setPeople(codes(20, 'Service'));
    const told = async () =>
      (await trainingStatus({ handbook: handbook(), today, language: 'de' as const }, { records })).quizzes[0]?.total.current;
    for (const { code } of codes(8, 'Service')) await pass(code, handbook());
    expect(await told()).toEqual({ kind: 'exact', count: 8 });
    for (const { code } of codes(4, 'Service', 8)) await pass(code, handbook());
    expect(await told()).toEqual({ kind: 'exact', count: 8 });
    for (const { code } of codes(1, 'Service', 12)) await pass(code, handbook());
    expect(await told()).toEqual({ kind: 'exact', count: 13 });
  });

  it('never takes people for trained because others were before them', async () => {
    const report = async () => (await trainingStatus({ handbook: handbook(), today, language: 'de' as const }, { records })).quizzes[0];
    await records.setPeople(codes(12, 'Team'));
    for (const { code } of codes(6, 'Team')) await pass(code, handbook());
    expect((await report())?.total).toMatchObject({ size: 12, current: { kind: 'exact', count: 6 } });
    await records.setPeople(codes(5, 'Other'));
    const now = await report();
    expect(now?.total).toMatchObject({ size: 5, current: { kind: 'exact', count: 0 }, earlier: false });
    expect(now?.units).toMatchObject([{ name: 'Other', size: 5, current: { kind: 'exact', count: 0 } }]);
    expect(now?.versions).toEqual([]);
  });

  it('tells the earlier number as such while fewer people left or came than may be told', async () => {
    const report = async () => (await trainingStatus({ handbook: handbook(), today, language: 'de' as const }, { records })).quizzes[0];
    await records.setPeople(codes(12, 'Team'));
    for (const { code } of codes(6, 'Team')) await pass(code, handbook());
    await report();
    await records.setPeople(codes(8, 'Team', 4));
    const now = await report();
    expect(now?.total).toMatchObject({ size: 12, current: { kind: 'exact', count: 6 }, earlier: true });
    expect(now?.units).toMatchObject([{ size: 12, current: { kind: 'exact', count: 6 }, earlier: true }]);
    await records.setPeople(codes(7, 'Team', 5));
    expect((await report())?.total).toMatchObject({ size: 7, current: { kind: 'few' }, earlier: false });
  });

  it('forgets a pass that has expired', async () => {
    const on = handbook({}, { quizHead: 'valid-for: 12 months\n' });
    for (let person = 0; person < 5; person++) await pass(`old${person}`, on, '2025-11-26');
    for (let person = 0; person < 5; person++) await pass(`new${person}`, on, '2025-11-27');
    const { quizzes } = await trainingStatus({ handbook: on, today, language: 'de' as const }, { records });
    expect(quizzes[0]?.total.current).toEqual({ kind: 'exact', count: 5 });
  });
});

describe('what is due', () => {
  const state = (person: string) => {
    const own = folderLearnerState(join(folder, `state-${person}`));
    return own.person(person).then(() => own);
  };

  it('asks whoever never passed for the whole quiz, and whoever passed only for changed sections', async () => {
    await pass('anna1', handbook());
    const due = async (person: string, on: Handbook) =>
      ownDues({ handbook: on, today, language: 'de' }, { records, state: await state(person) });
    expect(await due('bert1', handbook())).toMatchObject([{ state: 'never', questions: 4 }]);
    expect(await due('anna1', handbook())).toMatchObject([{ state: 'current', until: null, open: 0 }]);
    expect(await due('anna1', handbook({ three: 'Sie dürfen three löschen.' }))).toMatchObject([
      { state: 'changed', questions: 1, open: 1 },
    ]);
    expect(await due('anna1', handbook({ three: 'Sie sollen die three melden.' }))).toMatchObject([{ state: 'current' }]);
  });

  it('opens a window before a pass expires', async () => {
    const on = handbook({}, { quizHead: 'valid-for: 12 months\n' });
    await pass('anna1', on, '2025-12-20');
    const due = async (day: string) => ownDues({ handbook: on, today: day, language: 'de' }, { records, state: await state('anna1') });
    expect(await due('2026-11-10')).toMatchObject([{ state: 'current', until: '2026-12-20' }]);
    expect(await due('2026-11-27')).toMatchObject([{ state: 'renew', until: '2026-12-20' }]);
    expect(await due('2026-12-21')).toMatchObject([{ state: 'expired', until: '2026-12-20', questions: 4 }]);
  });

  it('is listed by code only where the handbook allows it', async () => {
    await records.setPeople(codes(3, 'Sales'));
    await pass('sales0x', handbook());
    await expect(dueList({ handbook: handbook(), today, language: 'de' as const }, { records })).rejects.toMatchObject({
      what: { en: expect.stringContaining('does not allow') },
    });
    const allowed = handbook({}, { settings: 'records: { due-list: true }\n' });
    const { lines } = await dueList({ handbook: allowed, today, language: 'de' as const }, { records });
    expect(lines.map(({ code, state: of }) => [code, of])).toEqual([
      ['sales1x', 'due'],
      ['sales2x', 'due'],
    ]);
  });
});

describe('people', () => {
  it('are taken from a table, in either language, and replaced as a whole', async () => {
    await writeFile(join(folder, 'liste.csv'), '\uFEFFCode;Bereich;Zielgruppe\r\nK7M2-XQ4P;Vertrieb;alle\r\nabcd1234;;Kanalbetreuung\r\n');
    const { people, gone } = await importPeople({ cwd: folder, path: 'liste.csv' }, { files: nodeFiles, records });
    expect([people.length, gone]).toEqual([2, 0]);
    expect(await records.people()).toEqual([
      { code: 'abcd1234', unit: null, audience: 'posters' },
      { code: 'k7m2xq4p', unit: 'Vertrieb', audience: 'all-staff' },
    ]);
  });

  it.each([
    ['code;name\nabcd1234;Jemand\n', 'list.csv:1:6: The column “name”'],
    ['unit\nSales\n', 'The column “code” is missing'],
    ['code\nx@example.com\n', 'list.csv:2:1: “x@example.com” is no person code'],
    ['code\nabcd1234\nABCD-1234\n', 'list.csv:3:1: The code “ABCD-1234” is there twice'],
    ['code;audience\nabcd1234;bosses\n', 'There is no audience “bosses”'],
    ['', 'The list is empty'],
    ['code\n"abcd1234\n', 'Nothing closes this quote'],
  ])('are refused from %j', async (text, message) => {
    await writeFile(join(folder, 'list.csv'), text);
    await expect(importPeople({ cwd: folder, path: 'list.csv' }, { files: nodeFiles, records })).rejects.toMatchObject({
      what: { en: expect.stringContaining(message) },
    });
    expect(await records.people()).toEqual([]);
  });

  it('get codes that are all different, and are entered at once', async () => {
    const some = ['aaaa', 'aaaa', 'bbbb', 'cccc'];
    const random = { seed: () => '', code: () => some.shift() ?? 'dddd' };
    const fresh = await invite({ count: 3, unit: 'Sales', audience: null }, { records, random });
    expect(fresh.map(({ code }) => code)).toEqual(['aaaa', 'bbbb', 'cccc']);
    expect(await records.people()).toHaveLength(3);
  });
});

describe('bundles', () => {
  const files = nodeFiles;
  const key = newSigner();
  const ports = { files, input: { read: async () => null }, check: ed25519, signer: async () => key };

  it('carry records to another store; taking them in twice changes nothing', async () => {
    for (const each of [1, 2, 3]) await records.append(sampleRecord(each));
    const { text, seal, count } = await exportBundle({ today, tool: '0.1.0' }, { records, signer: newSigner() });
    await writeFile(join(folder, 'all.ndjson'), text);
    const other = folderRecords(join(folder, 'other'));
    const take = () => importRecords({ cwd: folder, paths: ['all.ndjson'], today }, { ...ports, records: other });
    expect([count, await take(), await take()]).toEqual([
      3,
      { records: 3, fresh: 3, blocks: 0, results: 0 },
      { records: 3, fresh: 0, blocks: 0, results: 0 },
    ]);
    expect((await other.all()).records).toEqual((await records.all()).records);
    expect(bundleIsSound(await verifyBundle({ cwd: folder, path: 'all.ndjson', seal }, { files, check: ed25519 }))).toBe(true);
  });

  it('that were changed are not taken in', async () => {
    for (const each of [1, 2]) await records.append(sampleRecord(each));
    const { text } = await exportBundle({ today, tool: '0.1.0' }, { records, signer: newSigner() });
    await writeFile(join(folder, 'all.ndjson'), text.replace('person1', 'person7'));
    const other = folderRecords(join(folder, 'other'));
    await expect(importRecords({ cwd: folder, paths: ['all.ndjson'], today }, { ...ports, records: other })).rejects.toMatchObject({
      what: { en: expect.stringContaining('was changed afterwards') },
    });
    expect((await other.all()).records).toEqual([]);
  });

  it('may also be the blocks that learners mail, quoted and with words around them', async () => {
    const quoted = recordBlock(sampleRecord(2)).replaceAll(/^/gm, '> ');
    await writeFile(
      join(folder, 'mail.txt'),
      `Guten Tag,\r\n\r\n${recordBlock(sampleRecord(1)).replaceAll('\n', '\r\n')}\r\nam Montag schrieb:\n${quoted}`,
    );
    expect(await importRecords({ cwd: folder, paths: ['mail.txt'], today }, { ...ports, records })).toEqual({
      records: 2,
      fresh: 2,
      blocks: 2,
      results: 0,
    });
  });

  it.each([
    ['-----BEGIN UNISONO RECORD-----\n{"schema":1}\n-----END UNISONO RECORD-----\n', 'mail.txt:1: this block is no complete record'],
    [`${recordBlock(sampleRecord(1))}${recordBlock(sampleRecord(2)).slice(0, 80)}`, 'mail.txt:4: this block is no complete record'],
    ['nothing here', 'There is no record in “mail.txt”'],
  ])('are refused when %j is handed in', async (text, message) => {
    await writeFile(join(folder, 'mail.txt'), text);
    await expect(importRecords({ cwd: folder, paths: ['mail.txt'], today }, { ...ports, records })).rejects.toMatchObject({
      what: { en: expect.stringContaining(message) },
    });
    expect((await records.all()).records).toEqual([]);
  });
});

describe('the rights of a person', () => {
  it('everything held about a code can be shown and erased', async () => {
    await records.append(sampleRecord(1));
    await records.append(sampleRecord(2));
    await records.setPeople([{ code: 'person1', unit: 'Sales', audience: null }]);
    expect(await exportPerson({ person: 'person1' }, { records })).toMatchObject({ records: [sampleRecord(1)], listed: { unit: 'Sales' } });
    await records.remove({ person: 'person1', dryRun: false });
    expect(await exportPerson({ person: 'person1' }, { records })).toEqual({ records: [], listed: null, damaged: [] });
    const left = await readFile(join(folder, 'records', 'register', 'people.json'), 'utf8');
    expect(left).not.toContain('person1');
  });

  it('a dry run announces all that is erased, and a code without anything is told as such', async () => {
    await records.append(sampleRecord(1));
    await records.setPeople([{ code: 'person1', unit: 'Sales', audience: null }]);
    const found = { count: 1, listed: true, damaged: [] };
    expect(await erase({ person: 'person1', dryRun: true }, { records })).toEqual(found);
    expect(await erase({ person: 'person1', dryRun: false }, { records })).toEqual(found);
    const gone = await erase({ person: 'person1', dryRun: false }, { records });
    expect(gone).toEqual({ count: 0, listed: false, damaged: [] });
    const told = (erasure: Erasure, dryRun: boolean) =>
      erasureLines({ erasure, person: 'person1', dryRun, counted: false, language: 'de' }).join('\n');
    expect(told(found, true)).toContain('1 Nachweis dieser Person und ihre Zeile in der Liste würden gelöscht');
    expect(told({ ...found, listed: false }, true)).toContain('In der Liste steht sie nicht');
    expect(told(gone, false)).toMatch(/^Unter dem Code perso-n1 ist nichts gespeichert/);
  });

  it('damaged records that may be about a person are named, not taken for erased', async () => {
    const { where } = await records.append(sampleRecord(1));
    await writeFile(where, (await readFile(where, 'utf8')).replace('"day":"2', '"day":"3'));
    const fresh = folderRecords(join(folder, 'records'));
    expect((await exportPerson({ person: 'person1' }, { records: fresh })).damaged).toEqual([where]);
    const erasure = await erase({ person: 'person1', dryRun: false }, { records: fresh });
    expect(erasure).toEqual({ count: 0, listed: false, damaged: [where] });
    const lines = erasureLines({ erasure, person: 'person1', dryRun: false, counted: false, language: 'en' });
    expect(lines.join('\n')).toContain('the code may still be in it');
    expect(lines).toContain(`- ${where}`);
    expect(lines.join('\n')).not.toContain('are erased');
  });

  it('old records are purged, but not while they still count', async () => {
    await pass('anna1', handbook(), '2020-01-01');
    await records.append({ ...sampleRecord(3), day: '2020-01-01' });
    expect(await purge({ handbook: handbook(), today, olderThan: null, dryRun: true }, { records, marks })).toEqual({
      removed: 1,
      marks: 0,
      before: '2023-11-27',
      dryRun: true,
    });
    expect((await purge({ handbook: handbook(), today, olderThan: null, dryRun: false }, { records, marks })).removed).toBe(1);
    expect((await records.all()).records.map(({ person }) => person)).toEqual(['anna1']);
    await expect(purge({ handbook: handbook(), today, olderThan: 'ages', dryRun: true }, { records, marks })).rejects.toMatchObject({
      what: { en: expect.stringContaining('is no period') },
    });
  });

  it('of a shorter period more records are purged, and none that still proves something', async () => {
    const on = handbook({}, { quizHead: 'valid-for: 12 months\n' });
    const days = ['2020-01-01', '2025-10-01', '2025-11-26', '2025-11-27', '2026-05-01', '2026-11-01'];
    for (const [index, day] of days.entries()) await pass(`person${index}`, on, day);
    await records.append({ ...sampleRecord(3), day: '2026-01-01' });
    const removed = async (months: number) =>
      (await purge({ handbook: on, today, olderThan: `${months} months`, dryRun: true }, { records, marks })).removed;
    expect(await removed(6)).toBe(4);
    expect(await removed(13)).toBe(2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 50 }), async (months, longer) => {
        expect(await removed(months)).toBeGreaterThanOrEqual(await removed(months + longer));
      }),
      { numRuns: 40 },
    );
    await purge({ handbook: on, today, olderThan: '1 months', dryRun: false }, { records, marks });
    expect((await records.all()).records.map(({ day }) => day).sort()).toEqual(['2025-11-27', '2026-05-01', '2026-11-01']);
  });
});

describe('records for a learning platform', () => {
  it('are one JSON array, a statement a line, under the page that the handbook or the call names', async () => {
    for (const each of [1, 2]) await records.append(sampleRecord(each));
    const on = handbook({}, { settings: 'records: { home-page: "https://example.org/staff/" }\n' });
    const actors = async (homePage: string | null) => {
      const { text, count } = await exportStatements({ handbook: on, homePage }, { records });
      expect(count).toBe(2);
      expect(text.trim().split('\n')).toHaveLength(4);
      const statements = JSON.parse(text) as readonly { actor: { account: { homePage: string; name: string } } }[];
      return statements.map(({ actor: { account } }) => `${account.homePage} ${account.name}`).sort();
    };
    expect(await actors(null)).toEqual(['https://example.org/staff person1', 'https://example.org/staff person2']);
    expect(await actors('https://example.com')).toEqual(['https://example.com person1', 'https://example.com person2']);
  });
});

describe('the quality of questions', () => {
  const settings = 'records: { question-quality: true }\n';
  const on = handbook({}, { settings });
  const [quiz] = on.quizzes;
  if (quiz === undefined) throw new Error('no quiz');
  /** Counts attempts, each a row of rights and wrongs. */
  const take = async (rows: readonly string[], month = '2026-11', of: Handbook = on): Promise<void> => {
    const open = openQuiz({ quiz: of.quizzes[0] ?? quiz, handbook: of }).quiz;
    for (const row of rows) {
      const answers = new Map(open.questions.map(({ id }, index) => [id, row[index] === '1' ? ['a'] : ['b']]));
      const graded = grade({ questions: open.questions, answers, passMark: 800 });
      await marks.add({ quiz: 'basics', form: quizForm(open), month, batch: 5, marks: marksOf(graded) });
    }
  };
  const report = async (of: Handbook = on) =>
    (await questionQuality({ handbook: of, quiz: null, today, language: 'de' }, { marks })).quizzes[0];

  it('is told only from five attempts on, and then changes only with the next five', async () => {
    await take(['1111', '1110', '1100', '1011']);
    expect(await report()).toMatchObject({ statistics: null, earlier: 0 });
    await take(['1000']);
    const told = await report();
    expect(told?.statistics?.attempts).toBe(5);
    expect(told?.questions[0]).toMatchObject({ id: 'q-one', guess: 50, statistics: { facility: 100 }, advice: ['easy'] });
    await take(['0000', '0000', '0000', '0000']);
    expect(await report()).toEqual(told);
    await take(['0000']);
    expect((await report())?.statistics?.attempts).toBe(10);
    expect((await report())?.questions[0]).toMatchObject({ statistics: { facility: 50 }, advice: [] });
  });

  it('leaves out marks on texts that have changed since, but not on those that were only explained better', async () => {
    await take(['1111', '1110', '1100', '1011', '1000']);
    const change = (from: string, to: string): Handbook => {
      const { files } = boundHandbook();
      return read({
        ...files,
        'unisono.yaml': `${files['unisono.yaml']}${settings}`,
        'quizzes/basics.de.md': (files['quizzes/basics.de.md'] ?? '').replaceAll(from, to),
      });
    };
    expect(await report(change('> Siehe', '> Mehr dazu steht in'))).toMatchObject({ statistics: { attempts: 5 }, earlier: 0 });
    expect(await report(change('Schweigen', 'Nichts sagen'))).toMatchObject({ statistics: null, earlier: 5 });
  });

  it('is not told where marks are not counted, and goes with the period', async () => {
    await expect(report(handbook())).rejects.toMatchObject({ what: { en: expect.stringContaining('nothing to say about the questions') } });
    await take(['1111', '1110', '1100', '1011', '1000'], '2023-09');
    await take(['1111', '1111'], '2023-10');
    await take(['1111'], '2023-11');
    const old = { handbook: on, today, olderThan: null };
    // The one that waits took those that waited before along into its month.
    expect((await purge({ ...old, dryRun: true }, { records, marks })).marks).toBe(5);
    expect((await report())?.statistics?.attempts).toBe(5);
    expect((await purge({ ...old, dryRun: false }, { records, marks })).marks).toBe(5);
    expect((await purge({ ...old, dryRun: false }, { records, marks })).marks).toBe(0);
    expect((await report())?.statistics).toBeNull();
  });

  it('is shown to people, as JSON that fits its schema, and as a table', async () => {
    await take(['1111', '1110', '1101', '1000', '0111', '1010']);
    const quality = await questionQuality({ handbook: on, quiz: 'basics', today, language: 'de' }, { marks });
    const human = qualityHuman({ quality, language: 'de', paint: paints({ colour: false }), width: 100 });
    expect(human).toContain('Fragenqualität am 2026-11-27');
    expect(human).toContain('Grundlagen (basics): 5 Versuche');
    expect(human).toMatch(
      /Frage one \(q-one\)\n {4}80 % der Punkte erreicht; Trennschärfe -\d+ %\n {4}Wer sonst viel weiß, liegt hier eher falsch/,
    );
    expect(trainingQuestionsSchema.parse(JSON.parse(qualityJson({ quality }))).quizzes[0]?.questions[0]).toMatchObject({
      question: 'q-one',
      attempts: 5,
      facilityIndex: 80,
      randomGuessScore: 50,
      intendedWeight: 25,
      advice: ['reversed'],
    });
    const [head, first] = qualityCsv({ quality, language: 'de' }).split('\r\n');
    expect(head).toBe(
      '\uFEFFQuiz;Frage;Titel;Versuche;Leichtigkeit %;Standardabweichung %;Erratbar %;Beabsichtigtes Gewicht %;Tatsächliches Gewicht %;Trennschärfe %;Trennwirkung %;Hinweis',
    );
    expect(first).toMatch(/^basics;q-one;Frage one;5;80,00;44,72;50,00;25,00;/);
  });
});

describe('a certificate', () => {
  const own = async (person: string) => {
    const state = folderLearnerState(join(folder, `own-${person}`));
    await state.setPerson(person);
    return state;
  };

  it('says what was passed and whether it still stands, and leads to its record', async () => {
    const on = handbook({}, { quizHead: 'valid-for: 12 months\n' });
    await pass('anna1', on, '2026-01-31');
    const call = { quiz: null, today, language: 'de' as const };
    const found = await ownCertificate({ handbook: on, ...call }, { records, state: await own('anna1') });
    expect(found).toMatchObject({
      title: 'Grundlagen',
      policy: 'rules',
      version: '1.0.0',
      day: '2026-01-31',
      until: '2027-01-31',
      current: true,
    });
    expect(await verifyCode({ code: found.code }, { records })).toHaveLength(1);
    const later = await ownCertificate(
      { handbook: handbook({ one: 'Sie dürfen one löschen.' }), ...call },
      { records, state: await own('anna1') },
    );
    expect(later.current).toBe(false);
    await expect(ownCertificate({ handbook: on, ...call }, { records, state: await own('bert1') })).rejects.toMatchObject({
      what: { en: expect.stringContaining('no record of yours') },
    });
    const changed = on.quizzes.map((each) => ({ ...each, id: 'second', title: 'Zweites' }));
    const two = { ...on, quizzes: [...on.quizzes, ...changed] };
    const asked = { ...call, handbook: two, quiz: 'second' };
    await expect(ownCertificate(asked, { records, state: await own('anna1') })).rejects.toMatchObject({
      what: { de: expect.stringContaining('Zum Quiz „Zweites“'), en: expect.stringContaining('only for another') },
      hint: { de: expect.stringContaining('unisono quiz second') },
    });
  });

  it('is text and page in both languages, and nothing in it can become markup', async () => {
    await pass('anna1', handbook(), '2026-01-31');
    const found = await ownCertificate(
      { handbook: handbook(), quiz: 'basics', today, language: 'de' },
      { records, state: await own('anna1') },
    );
    const hostile = { ...found, title: '<script>alert(1)</script>\u202e' };
    for (const language of ['de', 'en'] as const) {
      const page = certificateHtml({ certificate: hostile, language });
      expect(page).toContain('&lt;script&gt;');
      expect(page).not.toContain('<script>');
      expect(page).not.toContain('\u202e');
      expect(certificateText({ certificate: hostile, language, paint: paints({ colour: false }), width: 80 })).toContain(
        `verify ${found.code}`,
      );
    }
  });
});

describe('the code of a certificate', () => {
  it('leads to its record, with or without hyphens', async () => {
    await records.append(sampleRecord(1));
    const code = recordName(sampleRecord(1)).slice(0, 20);
    const spelled = `${code.slice(0, 5)}-${code.slice(5, 10)}-${code.slice(10, 15)}-${code.slice(15)}`.toUpperCase();
    expect(await verifyCode({ code: spelled }, { records })).toEqual([sampleRecord(1)]);
    expect(await verifyCode({ code: '0123456789abcdef' }, { records })).toEqual([]);
    await expect(verifyCode({ code: 'nonsense.ndjson' }, { records })).rejects.toMatchObject({
      what: { en: expect.stringContaining('neither a file') },
    });
  });
});
