import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.mts';

const { resolve } = mergeConfig(base, {});

// The long form of what `npm test` does in short; its figures are printed.
export default defineConfig({
  resolve,
  test: {
    environment: 'node',
    include: ['test/long/**/*.long.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    // One file after the other: they measure, and stand in other zones.
    fileParallelism: false,
  },
});
