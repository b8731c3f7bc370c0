import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { folderRecords } from '../../src/adapters/folder-records.js';
import { postgresRecords } from '../../src/adapters/postgres-records.js';
import type { TrainingRecord } from '../../src/core/quiz/record.js';
import { recordName } from '../../src/core/quiz/record-file.js';
import { proofKey, proofOf } from '../../src/core/training/proof.js';
import { tally } from '../../src/core/training/tally.js';
import type { Records } from '../../src/ports.js';
import { startPostgres, type TestServer } from '../support/postgres.js';
import { anyRecord, sampleRecord } from '../support/records.js';

let server: TestServer;
let number = 0;
const open: Records[] = [];

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});

afterAll(async () => {
  await server.stop();
});

const stores: readonly [string, () => Promise<() => Records>][] = [
  [
    'a folder',
    async () => {
      const folder = join(await mkdtemp(join(tmpdir(), 'unisono-records-')), 'records');
      return () => folderRecords(folder);
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const address = await server.database(`store${number++}`);
      return () => {
        const store = postgresRecords(address);
        open.push(store);
        return store;
      };
    },
  ],
];

const byPerson = (records: readonly TrainingRecord[]): readonly TrainingRecord[] =>
  [...records].sort((a, b) => (a.person < b.person ? -1 : a.person > b.person ? 1 : a.day < b.day ? -1 : 1));

describe.each(stores)('records in %s', (_, prepare) => {
  it('are all there for the next call, each once', async () => {
    const store = await prepare();
    const first = store();
    for (const each of [1, 2, 2, 1, 3]) await first.append(sampleRecord(each));
    await first.append({ ...sampleRecord(1), sections: [...sampleRecord(1).sections].reverse() });
    const { records, damaged } = await store().all();
    expect(byPerson(records)).toEqual([1, 2, 3].map(sampleRecord));
    expect(damaged).toEqual([]);
    expect((await store().of('person2')).records).toEqual([sampleRecord(2)]);
    expect((await store().of('nobody')).records).toEqual([]);
  });

  it('come back as they were, whatever is in them', async () => {
    const store = (await prepare())();
    const some = fc.sample(anyRecord, { numRuns: 40, seed: 7 });
    for (const record of some) await store.append(record);
    const names = (list: readonly TrainingRecord[]): readonly string[] => [...new Set(list.map(recordName))].sort();
    expect(names((await store.all()).records)).toEqual(names(some));
  });

  it('say what they prove without saying who', async () => {
    const store = (await prepare())();
    for (let person = 0; person < 5; person++) await store.append(sampleRecord(person));
    await store.append({ ...sampleRecord(9), version: '2.0.0' });
    const { proofs } = await store.proofs();
    expect(proofs.map(({ version }) => version).sort()).toEqual(['1.2.0', '2.0.0']);
    expect(JSON.stringify(proofs)).not.toContain('person');
  });

  it('count who is current as the pure function does', async () => {
    const store = (await prepare())();
    const texts = ['a', 'b', 'c'].map((section) => ({
      target: 'rules',
      section,
      text: `n1:${'a'.repeat(64)}`,
      obligations: `o1:${'b'.repeat(64)}`,
    }));
    const arbitrary = fc.record({
      person: fc.constantFrom('p001', 'p002', 'p003', 'p004', 'p005'),
      section: fc.nat({ max: 2 }),
      day: fc.constantFrom('2025-01-01', '2026-01-01', '2026-11-01'),
      version: fc.constantFrom('1.0.0', '1.1.0', '2.0.0'),
    });
    const records = fc.sample(arbitrary, { numRuns: 30, seed: 11 }).map(({ person, section, day, version }) => ({
      ...sampleRecord(),
      person,
      day,
      version,
      sections: texts.slice(section, section + 1),
    }));
    const people = [
      { code: 'p001', unit: 'Sales', audience: null },
      { code: 'p002', unit: 'Sales', audience: 'posters' },
      { code: 'p003', unit: 'Ärger & Lob', audience: null },
      { code: 'p999', unit: 'Press', audience: null },
    ];
    for (const record of records) await store.append(record);
    await store.setPeople(people);
    const { proofs } = await store.proofs();
    const covers = new Map(
      proofs.map((proof) => [
        proofKey(proof),
        ['a', 'b', 'c'].map((section) => (proof.sections[0]?.section === section ? '1' : '0')).join(''),
      ]),
    );
    for (const since of [null, '2026-01-01', '2026-11-02'])
      for (const request of [
        { covers, since, audience: null, listed: false },
        { covers, since, audience: 'posters', listed: false },
        { covers, since, audience: null, listed: true },
        { covers, since, audience: 'posters', listed: true },
        { covers: new Map([...covers].slice(0, 4)), since, audience: null, listed: false },
      ]) {
        const expected = tally({ records, people, request });
        expect(await store.tally(request)).toEqual(expected);
        expect((await store.current(request)).size).toBe(expected.units.reduce((sum, { current }) => sum + current, 0));
      }
    expect(await store.tally({ covers: new Map(), since: null, audience: null, listed: false })).toEqual({ units: [], versions: [] });
  });

  it('are found by the start of their name', async () => {
    const store = (await prepare())();
    for (const each of [1, 2, 3]) await store.append(sampleRecord(each));
    expect(await store.named(recordName(sampleRecord(2)).slice(0, 12))).toEqual([sampleRecord(2)]);
    expect(await store.named('zzzz')).toEqual([]);
  });

  it('are removed for one person, with their line in the list', async () => {
    const store = (await prepare())();
    for (const each of [1, 2, 3]) await store.append(sampleRecord(each));
    await store.setPeople([
      { code: 'person1', unit: null, audience: null },
      { code: 'person2', unit: 'Sales', audience: 'posters' },
    ]);
    expect(await store.remove({ person: 'person1', dryRun: true })).toBe(1);
    expect((await store.all()).records).toHaveLength(3);
    expect(await store.remove({ person: 'person1', dryRun: false })).toBe(1);
    expect(byPerson((await store.all()).records)).toEqual([2, 3].map(sampleRecord));
    expect(await store.people()).toEqual([{ code: 'person2', unit: 'Sales', audience: 'posters' }]);
    expect(await store.groups()).toEqual([{ unit: 'Sales', audience: 'posters', count: 1 }]);
    expect(await store.remove({ person: 'person1', dryRun: false })).toBe(0);
  });

  it('are removed after their time, but for those that still count', async () => {
    const store = (await prepare())();
    const old = { ...sampleRecord(1), day: '2020-01-01' };
    const oldButGood = { ...sampleRecord(2), day: '2020-01-01', version: '2.0.0' };
    for (const record of [old, oldButGood, sampleRecord(3)]) await store.append(record);
    const request = { before: '2024-01-01', except: new Map([[proofKey(proofOf(oldButGood)), null]]) };
    expect(await store.remove({ ...request, dryRun: true })).toBe(1);
    expect(await store.remove({ ...request, dryRun: false })).toBe(1);
    expect(byPerson((await store.all()).records)).toEqual([oldButGood, sampleRecord(3)]);
  });

  it('are kept for their proof only from the day on that goes with it', async () => {
    const store = (await prepare())();
    const [early, late] = ['2019-01-01', '2020-01-01'].map((day) => ({ ...sampleRecord(1), day }));
    if (early === undefined || late === undefined) throw new Error('two records');
    for (const record of [early, late]) await store.append(record);
    const request = { before: '2024-01-01', except: new Map([[proofKey(proofOf(late)), '2020-01-01']]) };
    expect(await store.remove({ ...request, dryRun: true })).toBe(1);
    expect(await store.remove({ ...request, dryRun: false })).toBe(1);
    expect((await store.all()).records).toEqual([late]);
  });

  it('remember people and the numbers last told, replaced as a whole', async () => {
    const store = await prepare();
    const first = store();
    expect([await first.people(), await first.told()]).toEqual([[], new Map()]);
    await first.setPeople([{ code: 'zz11', unit: null, audience: null }]);
    await first.setPeople([
      { code: 'bb22', unit: "O'Neill; drop table", audience: null },
      { code: 'aa11', unit: 'Größe', audience: 'crisis-team' },
    ]);
    await first.tell(new Map([['a', 1]]));
    await first.tell(new Map([['b "x"', 7]]));
    expect((await store().people()).map(({ code, unit }) => [code, unit])).toEqual([
      ['aa11', 'Größe'],
      ['bb22', "O'Neill; drop table"],
    ]);
    expect(await store().told()).toEqual(new Map([['b "x"', 7]]));
  });

  it('of many writers at once are all kept', async () => {
    const store = await prepare();
    await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const own = store();
        for (let each = 0; each < 10; each++) await own.append(sampleRecord(writer * 5 + each));
      }),
    );
    expect((await store().all()).records).toHaveLength(45);
  });

  it('never say a password', async () => {
    const store = (await prepare())();
    expect(store.where).not.toContain('@');
  });
});

describe('a database', () => {
  it('lets learners add and see their own records, and nothing else', async () => {
    const address = await server.database('grants');
    const owner = postgresRecords(address);
    await owner.append(sampleRecord(1));
    await owner.close();
    await server.sql(
      'grants',
      'create role lena login in role unisono_learner; create role rita login in role unisono_reader; create role karl login in role unisono_keeper;',
    );
    const as = async (user: string): Promise<Records> => {
      const store = postgresRecords(await server.database('grants', user));
      open.push(store);
      return store;
    };
    const learner = await as('lena');
    await learner.append(sampleRecord(2));
    expect((await learner.of('person2')).records).toEqual([sampleRecord(2)]);
    const refused = { what: { en: expect.stringContaining('lacks a right') } };
    await expect(learner.all()).rejects.toMatchObject(refused);
    await expect(learner.proofs()).rejects.toMatchObject(refused);
    await expect(learner.remove({ person: 'person1', dryRun: false })).rejects.toMatchObject(refused);
    await expect(learner.people()).rejects.toMatchObject(refused);
    const reader = await as('rita');
    expect((await reader.all()).records).toHaveLength(2);
    await expect(reader.append(sampleRecord(3))).rejects.toMatchObject(refused);
    await expect(reader.remove({ person: 'person1', dryRun: false })).rejects.toMatchObject(refused);
    const keeper = await as('karl');
    expect(await keeper.remove({ person: 'person1', dryRun: false })).toBe(1);
    await keeper.setPeople([{ code: 'person2', unit: 'Sales', audience: null }]);
  });

  it('refuses to change a record, even to its owner', async () => {
    await server.database('final');
    const store = postgresRecords(await server.database('final'));
    open.push(store);
    await store.append(sampleRecord(1));
    await expect(server.sql('final', "update unisono.record set day = '2020-01-01'")).rejects.toThrow(/never changed/);
  });

  it('names a record that was tampered with behind its back', async () => {
    const store = postgresRecords(await server.database('tampered'));
    open.push(store);
    await store.append(sampleRecord(1));
    await store.append(sampleRecord(2));
    await server.sql(
      'tampered',
      "alter table unisono.record disable trigger all; update unisono.record set day = '2020-01-01' where person = 'person1'",
    );
    const { records, damaged } = await store.all();
    expect(records).toEqual([sampleRecord(2)]);
    expect(damaged).toHaveLength(1);
  });

  it('of a newer version is left alone', async () => {
    const address = await server.database('newer');
    await server.sql('newer', "create schema unisono; comment on schema unisono is 'unisono store 99'");
    const store = postgresRecords(address);
    open.push(store);
    await expect(store.append(sampleRecord(1))).rejects.toMatchObject({ what: { en: expect.stringContaining('newer version') } });
  });

  it('is built once by programs that start together', async () => {
    const address = await server.database('together');
    const many = Array.from({ length: 6 }, () => postgresRecords(address));
    open.push(...many);
    await Promise.all(many.map((store, each) => store.append(sampleRecord(each))));
    expect((await many[0]?.all())?.records).toHaveLength(6);
  });

  it.each([
    ['postgres://nobody:secret@127.0.0.1:1/none', 'does not answer'],
    ['postgres://nobody:secret@host.invalid/none', 'no server of that name'],
  ])('says why %s cannot be reached, and no password', async (address, why) => {
    const failure = await postgresRecords(address)
      .append(sampleRecord(1))
      .then(
        () => '',
        (error: unknown) => JSON.stringify(error),
      );
    expect(failure).toContain(why);
    expect(failure).not.toContain('secret');
  });

  it('that does not exist is named', async () => {
    const address = (await server.database('real')).replace('/real', '/missing');
    await expect(postgresRecords(address).all()).rejects.toMatchObject({ what: { en: expect.stringContaining('no such database') } });
  });
});
