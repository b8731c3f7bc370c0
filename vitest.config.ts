import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    env: { TZ: 'UTC', LC_ALL: 'C' },
    testTimeout: 60_000,
    // Most tests wait for programs that they start; by default one processor would be left idle.
    maxWorkers: '100%',
  },
});
