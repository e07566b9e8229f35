import { defineConfig } from 'vitest/config';

// The tests that hold the rules, run once for every fault that is planted. They share one worker and its modules:
// nothing in src/rules is kept from one test to the next but word lists made into patterns, and a worker for each
// file would take most of the time.
export default defineConfig({
  test: {
    environment: 'node',
    pool: 'threads',
    isolate: false,
    // A slow machine must not pass for a fault that was found; loops without end are stopped from outside.
    testTimeout: 60_000,
    include: ['src/rules/**/*.test.ts', 'test/editions.test.ts'],
  },
});
