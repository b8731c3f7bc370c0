import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { folderMarks } from '../../src/adapters/folder-marks.js';
import { postgresMarks } from '../../src/adapters/postgres-marks.js';
import { postgresRecords } from '../../src/adapters/postgres-records.js';
import { type PostgresSession, postgresSession } from '../../src/adapters/postgres-session.js';
import { countTogether, type MarkCount, wholeAttempt } from '../../src/core/training/question-marks.js';
import type { Marks } from '../../src/ports.js';
import { startPostgres, type TestServer } from '../support/postgres.js';
import { sampleRecord } from '../support/records.js';

let server: TestServer;
let number = 0;
const open: PostgresSession[] = [];

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterEach(async () => {
  for (const session of open.splice(0)) await session.close();
});

afterAll(async () => {
  await server.stop();
});

const emptyFolder = async (): Promise<string> => join(await mkdtemp(join(tmpdir(), 'unisono-marks-')), 'records');

const connect = (address: string): Marks => {
  const session = postgresSession(address);
  open.push(session);
  return postgresMarks(session);
};

const stores: readonly [string, () => Promise<() => Marks>][] = [
  [
    'a folder',
    async () => {
      const folder = await emptyFolder();
      return () => folderMarks(folder);
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const address = await server.database(`marks${number++}`);
      return () => connect(address);
    },
  ],
];

/** The marks of an attempt, in points. */
function attempt(...points: readonly number[]): readonly MarkCount[] {
  const total = 1000 * points.reduce((sum, each) => sum + each, 0);
  return [
    { question: wholeAttempt, mark: total, rest: 0, count: 1 },
    ...points.map((each, index) => ({ question: `q${index}`, mark: 1000 * each, rest: total - 1000 * each, count: 1 })),
  ];
}

const five = [attempt(1, 1), attempt(1, 0), attempt(1, 0), attempt(0, 1), attempt(0, 0)];
const request = { quiz: 'basics', form: 'f1:a', month: '2026-11', batch: 5 };

describe.each(stores)('marks in %s', (_, prepare) => {
  it('are told when enough are together, and again only when as many have come since', async () => {
    const store = await prepare();
    const marks = store();
    for (const each of five.slice(0, 4)) await marks.add({ ...request, marks: each });
    expect(await store().of('basics')).toEqual([]);
    await marks.add({ ...request, marks: five[4] ?? [] });
    const counted = countTogether(five.flat());
    expect(await store().of('basics')).toEqual([{ form: 'f1:a', marks: counted }]);
    for (const each of five.slice(0, 4)) await marks.add({ ...request, month: '2026-12', marks: each });
    expect(await store().of('basics')).toEqual([{ form: 'f1:a', marks: counted }]);
    await marks.add({ ...request, month: '2026-12', marks: five[4] ?? [] });
    expect(await store().of('basics')).toEqual([{ form: 'f1:a', marks: countTogether([...counted, ...counted]) }]);
    expect(await store().of('other')).toEqual([]);
  });

  it('on different texts wait for themselves, and a larger group for more', async () => {
    const marks = (await prepare())();
    for (const each of five) await marks.add({ ...request, form: 'f1:b', batch: 6, marks: each });
    for (const each of five.slice(0, 4)) await marks.add({ ...request, marks: each });
    expect(await marks.of('basics')).toEqual([]);
    await marks.add({ ...request, form: 'f1:b', batch: 6, marks: attempt(1, 1) });
    expect((await marks.of('basics')).map(({ form }) => form)).toEqual(['f1:b']);
  });

  it('are removed by month, those that wait too', async () => {
    const marks = (await prepare())();
    for (const each of five) await marks.add({ ...request, month: '2026-01', marks: each });
    for (const each of five) await marks.add({ ...request, month: '2026-03', marks: each });
    await marks.add({ ...request, quiz: 'other', month: '2026-02', marks: attempt(1, 1) });
    expect(await marks.remove({ before: '2026-01', dryRun: false })).toBe(0);
    expect(await marks.remove({ before: '2026-03', dryRun: true })).toBe(6);
    expect(await marks.remove({ before: '2026-03', dryRun: false })).toBe(6);
    expect(await marks.remove({ before: '2026-03', dryRun: false })).toBe(0);
    expect(await marks.of('basics')).toEqual([{ form: 'f1:a', marks: countTogether(five.flat()) }]);
  });

  it('of many who finish at once are all counted', async () => {
    const store = await prepare();
    await Promise.all(
      Array.from({ length: 10 }, async (_unused, who) => {
        const own = store();
        for (let each = 0; each < 3; each++) await own.add({ ...request, marks: five[(who + each) % 5] ?? [] });
      }),
    );
    const [counted] = await store().of('basics');
    expect(counted?.marks).toEqual(countTogether(Array.from({ length: 6 }, () => five.flat()).flat()));
  });
});

describe('a database', () => {
  it('lets learners add marks, and shows nobody those that wait', async () => {
    const address = await server.database('private');
    const owner = connect(address);
    for (const each of [...five, attempt(1, 1)]) await owner.add({ ...request, marks: each });
    await server.sql(
      'private',
      'create role mia login in role unisono_learner; create role max login in role unisono_reader; create role mo login in role unisono_keeper;',
    );
    const as = async (user: string): Promise<Marks> => connect(await server.database('private', user));
    const refused = { what: { en: expect.stringContaining('lacks a right') } };
    await (await as('mia')).add({ ...request, marks: attempt(0, 0) });
    await expect((await as('mia')).of('basics')).rejects.toMatchObject(refused);
    const reader = await as('max');
    expect((await reader.of('basics'))[0]?.marks).toEqual(countTogether(five.flat()));
    await expect(reader.add({ ...request, marks: attempt(0, 0) })).rejects.toMatchObject(refused);
    await expect(reader.remove({ before: '2027-01', dryRun: false })).rejects.toMatchObject(refused);
    for (const role of ['unisono_learner', 'unisono_reader', 'unisono_keeper'])
      await expect(server.sql('private', `set role ${role}; select * from unisono.mark`)).rejects.toThrow(/permission denied/);
    expect(await (await as('mo')).remove({ before: '2027-01', dryRun: false })).toBe(7);
  });

  it('writes all marks anew with each attempt, so that nothing in it says which came together', async () => {
    const address = await server.database('mixed');
    const session = postgresSession(address);
    open.push(session);
    const [marks, records] = [postgresMarks(session), postgresRecords(address, session)];
    for (const [index, each] of five.slice(0, 4).entries()) {
      await records.append(sampleRecord(index));
      await marks.add({ ...request, marks: each });
    }
    expect(await server.sql('mixed', 'select count(distinct xmin::text) from unisono.mark')).toBe('1');
    // No transaction wrote both a record and marks.
    expect(await server.sql('mixed', 'select count(*) from unisono.mark m join unisono.record r on m.xmin::text = r.xmin::text')).toBe('0');
    const before = await server.sql('mixed', 'select question, mark, rest from unisono.mark order by ctid');
    const orders = new Set([before]);
    for (let tries = 0; tries < 8; tries++) {
      await server.sql('mixed', "select unisono.write_marks('basics', 'f1:a', '2026-11', true, false, '{}', '{}', '{}')");
      orders.add(await server.sql('mixed', 'select question, mark, rest from unisono.mark order by ctid'));
    }
    expect(orders.size).toBeGreaterThan(1);
  });
});

describe('a folder', () => {
  it('keeps one sorted file for each quiz, for its owner only, or for the group of a folder that is shared', async () => {
    const folder = await emptyFolder();
    for (const each of five) await folderMarks(folder).add({ ...request, marks: each });
    await folderMarks(folder).add({ ...request, marks: attempt(1, 1) });
    const path = join(folder, 'marks', 'basics.json');
    expect(readdirSync(join(folder, 'marks'))).toEqual(['basics.json']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const text = readFileSync(path, 'utf8');
    expect(JSON.parse(text)).toEqual({
      schema: 1,
      waiting: [{ form: 'f1:a', month: '2026-11', marks: countTogether(attempt(1, 1)) }],
      counted: [{ form: 'f1:a', month: '2026-11', marks: countTogether(five.flat()) }],
    });
    // The same attempts in another order make the same file.
    const other = await emptyFolder();
    for (const each of [...five].reverse()) await folderMarks(other).add({ ...request, marks: each });
    await folderMarks(other).add({ ...request, marks: attempt(1, 1) });
    expect(readFileSync(join(other, 'marks', 'basics.json'), 'utf8')).toBe(text);
    const shared = await emptyFolder();
    mkdirSync(shared, { mode: 0o770 });
    chmodSync(shared, 0o2770);
    await folderMarks(shared).add({ ...request, marks: attempt(1, 1) });
    expect(statSync(join(shared, 'marks')).mode & 0o7777).toBe(0o2770);
    expect(statSync(join(shared, 'marks', 'basics.json')).mode & 0o777).toBe(0o640);
  });

  it('goes on after a program that was killed while it counted', async () => {
    const folder = await emptyFolder();
    mkdirSync(join(folder, 'marks'), { recursive: true });
    const lock = join(folder, 'marks', 'basics.json.lock');
    writeFileSync(lock, '');
    const minuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, minuteAgo, minuteAgo);
    await folderMarks(folder).add({ ...request, marks: attempt(1, 1) });
    expect(readdirSync(join(folder, 'marks'))).toEqual(['basics.json']);
  });

  it('waits for a program that is counting, also where the clock of this machine is minutes ahead of the files', async () => {
    const folder = await emptyFolder();
    mkdirSync(join(folder, 'marks'), { recursive: true });
    const lock = join(folder, 'marks', 'basics.json.lock');
    writeFileSync(lock, '');
    const real = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => real() + 5 * 60_000);
    const added = folderMarks(folder).add({ ...request, marks: attempt(1, 1) });
    await sleep(300);
    expect(readdirSync(join(folder, 'marks'))).toEqual(['basics.json.lock']);
    rmSync(lock);
    await added;
    vi.restoreAllMocks();
    expect(readdirSync(join(folder, 'marks'))).toEqual(['basics.json']);
  });

  it('names a file that is damaged, and leaves it alone', async () => {
    const folder = await emptyFolder();
    mkdirSync(join(folder, 'marks'), { recursive: true });
    const path = join(folder, 'marks', 'basics.json');
    writeFileSync(path, '{"schema":1,"waiting":[');
    const damaged = { what: { en: expect.stringContaining('is damaged') } };
    await expect(folderMarks(folder).of('basics')).rejects.toMatchObject(damaged);
    await expect(folderMarks(folder).add({ ...request, marks: attempt(1, 1) })).rejects.toMatchObject(damaged);
    expect(readFileSync(path, 'utf8')).toBe('{"schema":1,"waiting":[');
  });

  it('of a newer version is left alone', async () => {
    const folder = await emptyFolder();
    mkdirSync(join(folder, 'register'), { recursive: true });
    writeFileSync(join(folder, 'register', 'store.json'), '{"schema":2}');
    await expect(folderMarks(folder).add({ ...request, marks: attempt(1, 1) })).rejects.toMatchObject({
      what: { en: expect.stringContaining('newer version') },
    });
  });
});
