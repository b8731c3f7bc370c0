import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.js';

/** The script of a quiz in a file, as the build made it. */
export function offlineScript(): string {
  return readFileSync(join(packageRoot(), 'dist', 'offline-quiz.js'), 'utf8');
}
