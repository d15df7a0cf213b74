import { defineConfig } from 'vitest/config';

/** What a process works at a time, and what it collects: each in one of its own, and when no other test is running. */
const MEASURED = ['test/engine.test.ts', 'test/live-swap.test.ts'];

export default defineConfig({
  test: {
    // On two cores vitest would take one worker and leave the other core idle; many tests wait for programs and sockets.
    maxWorkers: 2,
    // The suite must end within 50 s on two cores; a test that hangs should say which one it is well before that.
    testTimeout: 15_000,
    hookTimeout: 15_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: MEASURED,
          // Tests that start the program start what the sources say now.
          globalSetup: ['test/helpers/build-program.ts'],
          // One module graph for all files of a worker: loading discord.js anew for each took longer than the tests.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'measured', include: MEASURED, sequence: { groupOrder: 1 } } },
    ],
  },
});
