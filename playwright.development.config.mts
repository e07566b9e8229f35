import { defineConfig } from '@playwright/test';
import built from './playwright.config.mts';

const ADDRESS = 'http://localhost:4176';

/** The few journeys that run on the development server instead of the build. */
export default defineConfig({
  ...built,
  testDir: 'e2e/development',
  testIgnore: [],
  workers: 1,
  use: { ...built.use, baseURL: ADDRESS },
  webServer: {
    command: 'node node_modules/@docusaurus/core/bin/docusaurus.mjs start --port 4176 --no-open',
    url: `${ADDRESS}/`,
    timeout: 180_000,
    reuseExistingServer: false,
  },
});
