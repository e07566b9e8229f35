// Draws the pictures in README anew from what is in build/: npm run build && node scripts/screenshots.mjs
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';

const PORT = 4175;
// Without a word on keeping, the browser asks for the typeface on every page and draws before it has come.
const server = spawn(process.execPath, ['scripts/serve.mjs', 'build', String(PORT)], {
  env: { ...process.env, SERVE: 'cached' },
});
await new Promise((resolve, reject) => {
  server.stdout.once('data', resolve);
  server.once('exit', () => reject(new Error(`Port ${PORT} is taken`)));
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });

/** The sessions of an autumn, logged and kept. */
async function keepSessions(page) {
  await page.goto(`http://localhost:${PORT}/verktyg/samtalslogg/`);
  const days = [
    '07-06',
    '08-17',
    '08-31',
    '09-07',
    '09-14',
    '09-28',
    '10-05',
    '10-12',
    '10-26',
    '11-02',
    '11-16',
  ];
  for (const [index, day] of days.entries()) {
    await page.locator('#log-date').fill(`2026-${day}`);
    await page.locator('#log-client').fill(['AB', 'CD', 'EF'][index % 3]);
    await page.keyboard.press('Enter');
    await page.getByText(/^Tillagt: /).waitFor();
  }
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await page.getByText(/^Sparat i den här webbläsaren/).waitFor();
}

/** A coach certified in May, who keeps a log. */
async function keepCoach(page) {
  await keepSessions(page);
  await page.goto(`http://localhost:${PORT}/verktyg/senior-coach/`);
  await page.locator('#senior-certified').fill('2026-06-15');
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await page.getByText(/^Sparat i den här webbläsaren/).waitFor();
}

const nothing = async () => {};

async function picture(
  name,
  address,
  { before = nothing, fill = nothing, of = null, width = 1100, height = 720 } = {},
) {
  // The style below is not in the page’s policy.
  const page = await browser.newPage({
    bypassCSP: true,
    serviceWorkers: 'block',
    viewport: { width, height },
    locale: 'sv-SE',
    colorScheme: 'light',
  });
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00+01:00'));
  // The typeface is worn once another page has fetched it, and none that is pictured: to go to an address again is to
  // reload it.
  await page.goto(`http://localhost:${PORT}/regler/ord/`, { waitUntil: 'networkidle' });
  await before(page);
  await page.goto(`http://localhost:${PORT}${address}`, { waitUntil: 'networkidle' });
  await fill(page);
  // The bar follows the reader down the page; in a picture of a part it would lie across it.
  await page.addStyleTag({ content: '.bar { position: static !important }' });
  // A box is measured from the top of what is seen, a picture from the top of the page.
  await page.evaluate(() => scrollTo(0, 0));
  const path = `static/readme/${name}.png`;
  if (of === null) {
    await page.screenshot({ path });
  } else {
    const box = await page.locator(of).first().boundingBox();
    await page.screenshot({ path, fullPage: true, clip: { ...box, height: Math.min(box.height, height) } });
  }
  await page.close();
}

try {
  await picture('front', '/', { width: 1280 });
  await picture('eligibility', '/verktyg/behorighet/', {
    of: '.result',
    width: 760,
    fill: async (page) => {
      await page.getByLabel('Meditation').check();
      await page.getByLabel('Hur många coachningssamtal har du genomfört?').fill('7');
      for (const name of [/empatisk/, /strukturerad/, /utan att döma/]) {
        await page.getByRole('group', { name }).getByLabel('Ja').check();
      }
      await page.getByRole('button', { name: 'Visa svaret' }).click();
    },
  });
  await picture('progress', '/verktyg/framsteg/', {
    of: '.result',
    width: 760,
    fill: async (page) => {
      for (const name of ['Övning 1', 'Övning 2', 'Övning 3', 'Övning 4', 'Provsession 1', 'Provsession 2']) {
        await page.getByRole('checkbox', { name, exact: true }).check();
      }
      await page.getByLabel('Startdag').fill('2026-10-19');
      await page.keyboard.press('Tab');
    },
  });
  await picture('fee', '/verktyg/avgift/', {
    of: '.result',
    width: 760,
    fill: async (page) => {
      await page.getByLabel('Pris per samtal').fill('200');
      await page.getByLabel('Hur många samtal håller du?').fill('8');
    },
  });
  await picture('goals', '/verktyg/smart-mal/', {
    of: '.goal',
    width: 760,
    fill: async (page) => {
      await page.getByLabel('Utvecklare').check();
      await page.getByRole('button', { name: 'Börja med ett tomt mål' }).click();
      await page.getByLabel('Det här ska jag göra').fill('Bli bättre på React');
      await page.keyboard.press('Tab');
    },
  });
  await picture('log', '/verktyg/samtalslogg/', { before: keepSessions, of: '.result', width: 760 });
  await picture('folder', '/verktyg/min-mapp/', { before: keepCoach, of: '.tool', width: 760 });
} finally {
  await browser.close();
  server.kill();
}
