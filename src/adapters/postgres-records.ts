import { recordSchema, type TrainingRecord } from '../core/quiz/record.js';
import { recordName } from '../core/quiz/record-file.js';
import { type Proof, proofKey, proofOf, recordOf } from '../core/training/proof.js';
import { sortUnits, type TallyRequest } from '../core/training/tally.js';
import type { Records } from '../ports.js';
import { type PostgresSession, postgresSession, type Row } from './postgres-session.js';

/**
 * Keeps records in a PostgreSQL database. It is connected to at the first call, and brought to the form of this version where the user may do that. Throws a `UserError` when it cannot be
 * reached, the user lacks a right, or a newer version has made it.
 */
export function postgresRecords(address: string, { where, run, close }: PostgresSession = postgresSession(address)): Records {
  return {
    where,

    async append(record) {
      const proof = proofOf(record);
      const { person, day, tool, policy, version, quiz } = record;
      const values = [recordName(record), person, proofKey(proof), policy, quiz.id, version, JSON.stringify(proof), day, tool];
      await run('select unisono.add_record($1, $2, $3, $4, $5, $6, $7, $8, $9)', values);
      return { where };
    },

    async of(person) {
      return readRows((await run('select * from unisono.records_of($1)', [person])).rows, where);
    },

    async all() {
      const { rows } = await run(
        'select r.name, r.person, p.content, r.day, r.tool from unisono.record r join unisono.proof p on p.key = r.proof order by r.name',
      );
      return readRows(rows, where);
    },

    async proofs() {
      const { rows } = await run(
        'select key, content from unisono.proof p where exists (select from unisono.record r where r.proof = p.key) order by key',
      );
      const proofs: Proof[] = [];
      const damaged: string[] = [];
      for (const { key, content } of rows) {
        const proof = readProof(content);
        if (proof === null || proofKey(proof) !== key) damaged.push(`${where}: ${key}`);
        else proofs.push(proof);
      }
      return { proofs, damaged };
    },

    async tally(request) {
      await run(forCounting);
      const { rows } = await run(
        `${marksByPerson},
         patterns as (select substr(bits, edge + 1) as pattern, count(*) as people from marks, edges group by pattern)
         select null as version, p.unit, count(*)::int as people, (count(*) filter (where ${isCurrent}))::int as current
         from edges, marks m left join unisono.person p on p.code = m.person group by p.unit
         union all select version, null, sum(people)::int, 0
         from patterns join (select distinct version, place from cover) v on substr(pattern, place, 1) = '1' group by version`,
        marks(request),
      );
      return {
        units: sortUnits(
          rows
            .filter(({ version }) => version === null)
            .map((row) => ({ unit: textOrNull(row.unit), passed: Number(row.people), current: Number(row.current) })),
        ),
        versions: rows
          .flatMap(({ version, people }) => (version === null ? [] : [{ version: String(version), people: Number(people) }]))
          .sort((a, b) => (a.version < b.version ? -1 : 1)),
      };
    },

    async current(request) {
      const { rows } = await run(`${marksByPerson} select person from marks, edges where ${isCurrent}`, marks(request));
      return new Set(rows.map(({ person }) => String(person)));
    },

    async named(start) {
      const { rows } = await run(
        `select r.name, r.person, p.content, r.day, r.tool from unisono.record r join unisono.proof p on p.key = r.proof where starts_with(r.name, $1) order by r.name limit 10`,
        [start],
      );
      return readRows(rows, where).records;
    },

    async remove(request) {
      const [condition, values]: [string, readonly unknown[]] =
        'person' in request
          ? ['person = $1', [request.person]]
          : [
              `day < $1 and not exists (select from unnest($2::text[], $3::date[]) as kept (proof, since) where kept.proof = record.proof and (since is null or day >= since))`,
              [request.before, [...request.except.keys()], [...request.except.values()]],
            ];
      if (request.dryRun) return Number((await run(`select count(*)::int as n from unisono.record where ${condition}`, values)).rows[0]?.n);
      const { count } = await run(`delete from unisono.record where ${condition}`, values);
      if ('person' in request) await run('delete from unisono.person where code = $1', [request.person]);
      await run('delete from unisono.proof p where not exists (select from unisono.record r where r.proof = p.key)');
      return count;
    },

    async people() {
      const { rows } = await run('select code, unit, audience from unisono.person order by code collate "C"');
      return rows.map(({ code, unit, audience }) => ({ code: String(code), unit: textOrNull(unit), audience: textOrNull(audience) }));
    },

    async groups() {
      const { rows } = await run('select unit, audience, count(*)::int as count from unisono.person group by unit, audience');
      return rows.map(({ unit, audience, count }) => ({ unit: textOrNull(unit), audience: textOrNull(audience), count: Number(count) }));
    },

    async setPeople(people) {
      const lists = [people.map(({ code }) => code), people.map(({ unit }) => unit), people.map(({ audience }) => audience)];
      await run(
        `with fresh as (select * from unnest($1::text[], $2::text[], $3::text[]) as t (code, unit, audience)),
              gone as (delete from unisono.person p where not exists (select from fresh f where f.code = p.code))
         insert into unisono.person (code, unit, audience) select code, unit, audience from fresh
         on conflict (code) do update set unit = excluded.unit, audience = excluded.audience`,
        lists,
      );
    },

    async told() {
      return new Map((await run('select name, count from unisono.told')).rows.map(({ name, count }) => [String(name), Number(count)]));
    },

    async tell(counts) {
      await run(
        `with fresh as (select * from unnest($1::text[], $2::bigint[]) as t (name, count)),
              gone as (delete from unisono.told o where not exists (select from fresh f where f.name = o.name))
         insert into unisono.told (name, count) select name, count from fresh on conflict (name) do update set count = excluded.count`,
        [[...counts.keys()], [...counts.values()]],
      );
    },

    close,
  };
}

/**
 * The marks of each person, laid over each other: the row of a proof, of which expired records add nothing, and behind the edge one bit for each version. They are looked up by the key of
 * the proof, so that people are grouped once and nothing is joined to a record. `$1`: keys of proofs, `$2`: their rows, `$3`: the first day that counts, `$4`: the audience, `$5`: only people in the list.
 */
const marksByPerson = `
  with cover as (
    select t.key, t.row, p.version, dense_rank() over (order by p.version)::int as place
    from unnest($1::text[], $2::text[]) as t (key, row) join unisono.proof p on p.key = t.key
  ),
  edges as materialized (select coalesce(max(length(row)), 0) as edge, coalesce(max(place), 0) as versions from cover),
  lookup as materialized (
    select jsonb_object_agg(key, row || version_bits) as counted, jsonb_object_agg(key, repeat('0', length(row)) || version_bits) as expired
    from (select key, row, repeat('0', place - 1) || '1' || repeat('0', versions - place) as version_bits from cover, edges) as c
  ),
  marks as materialized (
    select person, bits::text as bits from (
      select r.person, bit_or((case when $3::date is null or r.day >= $3::date then (select counted from lookup) else (select expired from lookup) end ->> r.proof)::varbit) as bits
      from unisono.record r
      where $4::text is null or exists (select from unisono.person p where p.code = r.person and p.audience = $4)
      group by r.person
    ) as all_marks where bits is not null and ($4::text is not null or not $5::boolean or person in (select code from unisono.person))
  )`;

const isCurrent = `position('0' in left(bits, edge)) = 0`;

/**
 * For this session alone. Everybody is counted at once, which pays for several processes. The server takes those who are left after grouping for a few hundred, and would look each of them up
 * or sort them all; and compiling the query takes longer than it saves.
 */
const forCounting = `
  select set_config(name, value, false) from (values
    ('work_mem', '16MB'), ('jit', 'off'), ('enable_nestloop', 'off'), ('enable_sort', 'off'), ('parallel_setup_cost', '0'), ('parallel_tuple_cost', '0')
  ) as t (name, value)`;

function marks({ covers, since, audience, listed }: TallyRequest): readonly unknown[] {
  return [[...covers.keys()], [...covers.values()], since, audience, listed];
}

function readRows(rows: readonly Row[], where: string): { records: readonly TrainingRecord[]; damaged: readonly string[] } {
  const records: TrainingRecord[] = [];
  const damaged: string[] = [];
  for (const row of rows) {
    const record = readRow(row);
    if (record === null) damaged.push(`${where}: ${row.name}`);
    else records.push(record);
  }
  return { records, damaged };
}

function readRow({ name, person, content, day, tool }: Row): TrainingRecord | null {
  const proof = readProof(content);
  if (proof === null) return null;
  const record = recordOf({ proof, person: String(person), day: String(day), tool: String(tool) });
  return recordName(record) === name ? record : null;
}

function readProof(content: unknown): Proof | null {
  try {
    const value: unknown = JSON.parse(String(content));
    const record = recordSchema.safeParse({ ...(value as object), person: '0000', day: '2000-01-01', tool: '0.0.0' });
    return record.success ? proofOf(record.data) : null;
  } catch {
    return null;
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
