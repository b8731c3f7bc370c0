import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeRecord } from '../../src/app/make-record.js';
import { recordName, writeRecord } from '../../src/core/quiz/record-file.js';
import { type Proof, proofKey } from '../../src/core/training/proof.js';
import { boundHandbook, read } from '../../test/support/bound-quiz.js';
import { startPostgres } from '../../test/support/postgres.js';

/**
 * What the status of training costs: whole calls of the built program, medians of the rounds. In a folder 100,000 records (goal 5 s), in PostgreSQL 1,000,000 (goal 2 s), each beside the
 * plainest thing one could do there: reading every file, and counting rows.
 * Usage: npx tsx bench/training/index.ts [rounds]. Needs a build, and PostgreSQL from Debian's package (`bash scripts/ci-setup`).
 */
const rounds = Number(process.argv[2] ?? 3);
const work = mkdtempSync(join(tmpdir(), 'unisono-bench-'));
const { files } = boundHandbook();
const handbook = join(work, 'handbook');
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(handbook, path, '..'), { recursive: true });
  writeFileSync(join(handbook, path), text);
}
const book = read(files);
const [quiz] = book.quizzes;
if (quiz === undefined) throw new Error('no quiz');
const sample = makeRecord({ quiz, questions: quiz.questions, handbook: book, person: 'aaaa', day: '2026-01-01', tool: '0.1.0' });
const day = (number: number): string => new Date(Date.UTC(2024, 0, 1 + (number % 1000))).toISOString().slice(0, 10);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Seconds of a call. */
function time(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function status(store: string): void {
  execFileSync(process.execPath, [resolve('bin/run.cjs'), 'training', 'status', '--records', store, '--handbook', handbook], {
    env: { ...process.env, HOME: work, XDG_CACHE_HOME: join(work, 'cache'), XDG_STATE_HOME: join(work, 'state') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function report({
  name,
  run,
  beside,
  goal,
}: {
  name: string;
  run: () => void;
  beside: { name: string; run: () => void };
  goal: number;
}): void {
  run();
  const own = median(Array.from({ length: rounds }, () => time(run)));
  const plain = median(Array.from({ length: rounds }, () => time(beside.run)));
  console.log(
    `${name.padEnd(34)}${own.toFixed(2).padStart(7)} s   goal ${goal} s ${own <= goal ? 'met' : 'MISSED'}   ${beside.name}: ${plain.toFixed(2)} s, ratio ${(own / plain).toFixed(2)}`,
  );
}

const readAll =
  "const fs = require('fs'); const folder = process.argv[1]; let bytes = 0; for (const file of fs.readdirSync(folder)) if (file.endsWith('.json')) bytes += fs.readFileSync(folder + '/' + file, 'utf8').length; console.log(bytes)";

const server = await startPostgres();
try {
  console.log(`Node ${process.version}, ${rounds} rounds, medians of whole calls`);
  const folder = join(work, 'records');
  mkdirSync(folder);
  for (let number = 0; number < 100_000; number++) {
    const record = { ...sample, person: `person${number}`, day: day(number) };
    writeFileSync(join(folder, `${recordName(record)}.json`), writeRecord(record));
  }
  report({
    name: 'a folder with 100,000 records',
    run: () => status(folder),
    beside: { name: 'reading all files alone', run: () => execFileSync(process.execPath, ['-e', readAll, folder]) },
    goal: 5,
  });
  rmSync(folder, { recursive: true });

  const address = await server.database('bench');
  status(address);
  const proofs = Array.from({ length: 100 }, (_, number): Proof => {
    const { person: _person, day: _day, tool: _tool, ...proof } = { ...sample, version: `1.${number}.0` };
    return proof;
  });
  const values = proofs.map(
    (proof) => `('${proofKey(proof)}', '${proof.policy}', '${proof.quiz.id}', '${proof.version}', '${JSON.stringify(proof)}')`,
  );
  await server.sql('bench', `insert into unisono.proof values ${values.join(',')};`);
  // Names that fit no content: the report does not read them, and making a million digests here would take longer than all else.
  await server.sql(
    'bench',
    `with keys as (select array_agg(key order by key) as all_keys from unisono.proof)
     insert into unisono.record select lpad(to_hex(n), 40, '0'), 'p' || lpad((n % 250000)::text, 8, '0'), all_keys[1 + n % 100], date '2024-01-01' + n % 1000, '0.1.0'
     from generate_series(1, 1000000) n, keys;
     insert into unisono.person select distinct person, 'unit ' || (abs(hashtext(person)) % 40), null from unisono.record;
     `,
  );
  // What a server does by itself a minute after so many records have come.
  await server.sql('bench', 'vacuum analyze unisono.record; vacuum analyze unisono.person; vacuum analyze unisono.proof');
  report({
    name: 'PostgreSQL with 1,000,000 records',
    run: () => status(address),
    beside: { name: 'counting people in psql', run: () => server.sqlNow('bench', 'select count(distinct person) from unisono.record') },
    goal: 2,
  });
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}
