import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { compilingFlags } = createRequire(import.meta.url)('./bin/compiling.cjs') as { compilingFlags(v8: string): string[] };

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:deep` kills programs that many times; `KILLS=1000 npm run test:deep` more often.
    env: { TZ: 'UTC', LC_ALL: 'C', KILLS: process.env.KILLS ?? (mode === 'deep' ? '200' : '') },
    testTimeout: 60_000,
    // As the program runs.
    execArgv: compilingFlags(process.versions.v8),
    // By default one processor would be left idle, though most tests wait for programs that they start.
    maxWorkers: '100%',
    // Tests leave nothing behind in their process, so files may share one room, which spares loading everything anew for each.
    isolate: false,
  },
}));
