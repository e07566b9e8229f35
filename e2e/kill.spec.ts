import { expect, test } from '@playwright/test';
import { killAndRead } from '../scripts/killedBrowser.mjs';

test('what is said to be saved is there after the browser was killed', async ({ baseURL }) => {
  const path = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const lost = await killAndRead({ origin: baseURL ?? '', kills: 4, path, after: [0] });
  expect(lost).toEqual([]);
});
