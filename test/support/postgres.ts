import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, chown, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

/** A PostgreSQL server of a test: on this machine only, run by an ordinary user, gone when it is stopped. */
export interface TestServer {
  /** The address of an empty database of that name, made now; `user` is the owner unless named. */
  database(name: string, user?: string): Promise<string>;
  /** Runs SQL as the owner. */
  sql(database: string, text: string): Promise<string>;
  /** The same, while everything else waits: for measuring. */
  sqlNow(database: string, text: string): string;
  stop(): Promise<void>;
}

/** Starts a server from Debian's package `postgresql`; `scripts/ci-setup` installs it. */
export async function startPostgres(): Promise<TestServer> {
  const bin = binaries();
  const who = ordinaryUser();
  const folder = await mkdtemp(join(tmpdir(), 'unisono-postgres-'));
  await chmod(folder, 0o700);
  if (who !== null) await chown(folder, who.uid, who.gid);
  const data = join(folder, 'data');
  const run = { cwd: folder, env: { LC_ALL: 'C.UTF-8' }, ...(who ?? {}) };
  await execa(join(bin, 'initdb'), ['--pgdata', data, '--username', 'owner', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'], run);
  const port = await freePort();
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${folder}`];
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((each) => ['-c', each])], { ...run, stdio: 'ignore' });
  const flags = ['--no-psqlrc', '--quiet', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1', '--host', '127.0.0.1'];
  const psql = (database: string) => [...flags, '--port', String(port), '--username', 'owner', database];
  const sql = async (database: string, text: string): Promise<string> =>
    (await execa(join(bin, 'psql'), psql(database), { input: text })).stdout;
  for (let tries = 0; ; tries++) {
    const ready = await execa(join(bin, 'pg_isready'), ['--host', '127.0.0.1', '--port', String(port)], { reject: false });
    if (ready.exitCode === 0) break;
    if (tries > 200 || server.exitCode !== null) throw new Error('the PostgreSQL server did not start');
    await sleep(50);
  }
  return {
    sql,
    sqlNow: (database, text) => execFileSync(join(bin, 'psql'), psql(database), { input: text, encoding: 'utf8' }),
    async database(name, user = 'owner') {
      if ((await sql('postgres', `select 1 from pg_database where datname = '${name}'`)) === '')
        await sql('postgres', `create database ${name}`);
      return `postgres://${user}@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')));
  if (found === undefined) throw new Error('PostgreSQL is not installed: bash scripts/ci-setup');
  return found;
}

/** PostgreSQL refuses to run as root; then the user of the package runs it. Null when this program is not root. */
function ordinaryUser(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) throw new Error('there is no user postgres');
  return { uid: Number(uid), gid: Number(gid) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
