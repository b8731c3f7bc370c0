import type { Database } from './database.js';
import { newerStore } from './folder-store.js';
import { databaseFailure } from './postgres-failure.js';
import { grants, migrations } from './postgres-schema.js';

/** How long a server may take to answer the first call. */
const connectSeconds = 10;

/** One update at a time: two programs that start on an empty database must not both build it. */
const migrationLock = 7_236_001;

export type Row = Readonly<Record<string, unknown>>;

/** A database that is connected to at the first call. */
export interface PostgresSession {
  /** The address as people may see it. */
  readonly where: string;
  /** Runs SQL. Throws a `UserError` that says what the server's answer means. */
  run(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[]; readonly count: number }>;
  close(): Promise<void>;
}

/** The session for an address: nothing is opened before it is needed, and what is kept in the database is brought to the form of this version first. */
export function postgresSession(address: string): PostgresSession {
  const where = withoutSecrets(address);
  let opened: Promise<Database> | null = null;
  return {
    where,
    async run(sql, values = []) {
      opened ??= open(address, where);
      const result = await (await opened).run(sql, values);
      if (!result.ok) throw databaseFailure({ code: result.code, where });
      return result;
    },
    async close() {
      await (await opened?.catch(() => null))?.close();
      opened = null;
    },
  };
}

async function open(address: string, where: string): Promise<Database> {
  const { connect } = await import('./postgres.part.js');
  const database = await connect({ address, seconds: connectSeconds });
  if ('code' in database) throw databaseFailure({ code: database.code, where });
  try {
    await migrate(database, where);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Brings the database to the form of this version, in one transaction. */
async function migrate(database: Database, where: string): Promise<void> {
  const must = async (sql: string, values: readonly unknown[] = []): Promise<readonly Row[]> => {
    const result = await database.run(sql, values);
    if (!result.ok) throw databaseFailure({ code: result.code, where });
    return result.rows;
  };
  const version = async (): Promise<number> => {
    const [found] = await must("select obj_description(oid, 'pg_namespace') as note from pg_namespace where nspname = 'unisono'");
    return Number(/^unisono store (\d+)$/.exec(String(found?.note ?? ''))?.[1] ?? 0);
  };
  const before = await version();
  if (before > migrations.length) throw newerStore(where);
  if (before === migrations.length) return;
  await must('begin');
  try {
    await must('select pg_advisory_xact_lock($1)', [migrationLock]);
    // Another program may have built it while this one waited.
    for (let step = await version(); step < migrations.length; step++) await must(migrations[step] ?? '');
    await must(`comment on schema unisono is 'unisono store ${migrations.length}'`);
    await must(grants);
    await must('commit');
  } catch (error) {
    await database.run('rollback');
    throw error;
  }
}

/** The address as people may see it: no password, no options. */
function withoutSecrets(address: string): string {
  try {
    const { protocol, host, pathname } = new URL(address);
    return `${protocol}//${host}${pathname}`;
  } catch {
    return address.slice(0, address.indexOf(':') + 3);
  }
}
