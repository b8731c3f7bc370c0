import { inThread } from '../adapters/thread-crew.js';
import { type ThreadJob, visitShare } from '../app/shared-check.js';

/** What a thread of `lint` does. Returns what hands the findings over and so ends the thread. */
export function runLintThread(): () => void {
  const { job, take, give } = inThread();
  const parts = visitShare(job as ThreadJob, take);
  return () => give(parts);
}
