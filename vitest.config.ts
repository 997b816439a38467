import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['gen/test/**/*.test.ts', 'hw/**/*.test.ts', 'tb/test/**/*.test.ts'],
    // A process a file: a test that runs the simulator blocks on its socket. Two at a time, for two cores.
    pool: 'forks',
    maxWorkers: 2,
    // The first test that needs a model of the RTL builds it; the others find it in sim_build.
    testTimeout: 600_000,
    hookTimeout: 900_000,
    allowOnly: false,
  },
});
