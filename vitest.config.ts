import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const { compilingFlags } = createRequire(import.meta.url)('./bin/compiling.cjs') as { compilingFlags(v8: string): string[] };

/** Tests of code that is pure: they leave nothing behind, so files may share one room, which spares loading everything anew for each. */
const pure = ['test/core/**/*.test.ts', 'test/render/**/*.test.ts'];

export default defineConfig(({ mode }) => ({
  test: {
    // `npm run test:deep` kills programs that many times; `KILLS=1000 npm run test:deep` more often.
    env: { TZ: 'UTC', LC_ALL: 'C', KILLS: process.env.KILLS ?? (mode === 'deep' ? '200' : '') },
    testTimeout: 60_000,
    // As the program runs.
    execArgv: compilingFlags(process.versions.v8),
    // Most tests wait for programs that they start; by default one processor would be left idle.
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'program', include: ['test/**/*.test.ts'], exclude: pure } },
    ],
  },
}));
