import { defineConfig, devices } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

export default defineConfig({
  testDir: 'e2e',
  testIgnore: 'development/**',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A machine that stalls for seconds is no finding; a test that needs its second try is listed as flaky, and is one.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: 'http://localhost:4173',
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // A copy of the site would answer in the server’s place; e2e/offline.spec.ts allows it.
    serviceWorkers: 'block',
    // A trace of every test takes time: TRACE=1 asks for it when a failure is looked into.
    trace: process.env.TRACE === undefined ? 'off' : 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: 'node scripts/serve.mjs build 4173',
      url: 'http://localhost:4173/',
      reuseExistingServer: false,
    },
    {
      command: 'node scripts/serve.mjs build-below 4174',
      url: 'http://localhost:4174/guide/',
      reuseExistingServer: false,
    },
  ],
});
