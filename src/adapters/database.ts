/** A connection to a PostgreSQL database. Failures come back as values, with the five letters of SQLSTATE or the system's code. */
export interface Database {
  run(sql: string, values?: readonly unknown[]): Promise<DatabaseResult>;
  close(): Promise<void>;
}

export type DatabaseResult =
  | { readonly ok: true; readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly count: number }
  | { readonly ok: false; readonly code: string; readonly message: string };
