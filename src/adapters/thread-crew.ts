import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Crew } from '../ports.js';

/** So many documents are taken at once: few, so that all threads end together. */
const batch = 8;

type Parts = Awaited<ReturnType<Crew['finish']>>;

interface Handed {
  readonly job: unknown;
  /** One number in memory that all threads share: the first document that nobody has taken. */
  readonly counter: Int32Array;
}

/** Starts threads that run a script on one job. */
export function startCrew({ file, job, threads }: { file: string; job: unknown; threads: number }): Crew {
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const workers = Array.from({ length: threads }, () => startOne(file, { job, counter }));
  return {
    take: takeFrom(counter),
    async finish() {
      for (const { worker } of workers) worker.ref();
      return (await Promise.all(workers.map(({ parts }) => parts))).flat();
    },
    stop() {
      for (const { worker } of workers) void worker.terminate();
    },
  };
}

function startOne(file: string, workerData: Handed): { readonly worker: Worker; readonly parts: Promise<Parts> } {
  const worker = new Worker(file, { workerData, stderr: true });
  // When the main thread gives up, nobody waits.
  worker.unref();
  const parts = new Promise<Parts>((resolve) => {
    worker.once('message', (found: Parts) => resolve(found));
    // What it would have done is done by the main thread, which meets the same error if there is one.
    worker.once('error', () => resolve([]));
    worker.once('exit', () => resolve([]));
  });
  return { worker, parts };
}

/** Inside a thread: the job, and the way back. */
export function inThread(): { readonly job: unknown; readonly take: Crew['take']; readonly give: (parts: Parts) => void } {
  const { job, counter } = workerData as Handed;
  return { job, take: takeFrom(counter), give: (parts) => parentPort?.postMessage(parts) };
}

function takeFrom(counter: Int32Array): Crew['take'] {
  return (total) => {
    const from = Atomics.add(counter, 0, batch);
    return from >= total ? null : { from, to: Math.min(from + batch, total) };
  };
}
