import pg from 'pg';
import type { Database } from './database.js';

/** Opens a database; days come as text. Nothing of the environment but the address given decides where to. */
export async function connect({ address, seconds }: { address: string; seconds: number }): Promise<Database | { readonly code: string }> {
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: seconds * 1000,
    statement_timeout: 10 * 60 * 1000,
    application_name: 'unisono',
    types: { getTypeParser: (type, format) => (type === pg.types.builtins.DATE ? String : pg.types.getTypeParser(type, format)) },
  });
  // Without a listener a connection that breaks ends the program.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    return { code: codeOf(error) };
  }
  return {
    async run(sql, values = []) {
      try {
        const { rows, rowCount } = await client.query(sql, [...values]);
        return { ok: true, rows, count: rowCount ?? 0 };
      } catch (error) {
        return { ok: false, code: codeOf(error), message: error instanceof Error ? error.message : '' };
      }
    },
    async close() {
      await client.end().catch(() => undefined);
    },
  };
}

function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error && /timeout/i.test(error.message) ? 'ETIMEDOUT' : 'UNKNOWN';
}
