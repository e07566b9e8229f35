// How quick the log is when it holds ten thousand sessions, in the built site: reading them in, opening the page,
// saving one more, looking further down. BUILD names the built folder, SESSIONS how many, SAVES how many more.
import { chromium } from '@playwright/test';
import { servedFolder } from '../servedFolder.mjs';

const BUILD = process.env.BUILD ?? 'build';
const SESSIONS = Number(process.env.SESSIONS ?? 10_000);
const SAVES = Number(process.env.SAVES ?? 25);
// The log is full at ten thousand: what is read in leaves room for the one before and those after.
const ROWS = SESSIONS - SAVES - 1;
const BARS = { open: 500, save: 50 };

const median = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)];
const say = (what, ms) => console.log(`${what.padEnd(58)} ${ms.toFixed(0).padStart(6)} ms`);

// Noted by the page itself, so that what lies between it and this script is not counted.
const WATCH = () => {
  const seen = {};
  const isShown = {
    list: () => document.querySelectorAll('.log-table tbody tr').length > 0,
    answer: () => /\d/.test(document.querySelector('#log-answer')?.textContent ?? ''),
  };
  const look = () => {
    for (const [name, shown] of Object.entries(isShown)) {
      if (seen[name] === undefined && shown()) {
        seen[name] = performance.now();
      }
    }
    if (Object.keys(seen).length < 2) {
      requestAnimationFrame(look);
    }
  };
  look();
  window.seen = seen;
};

const csv = [
  'Datum;Klient;Längd;Roll;Betalning;Reflektion',
  ...Array.from({ length: ROWS }, (_, index) => {
    const day = new Date(Date.UTC(2016, 0, 1 + (index % 3_600))).toISOString().slice(0, 10);
    return `${day};K${index % 149};60;Coach;Betalt;Samtal ${index} om mål`;
  }),
].join('\n');

const served = await servedFolder(BUILD);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const failures = [];
try {
  const page = await browser.newPage({
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // The log alone is measured, and not the taking home of the site.
    serviceWorkers: 'block',
  });
  page.setDefaultTimeout(120_000);
  await page.addInitScript(WATCH);
  const address = `${served.origin}/verktyg/samtalslogg/`;
  await page.goto(address);
  await page.mouse.move(200, 200);
  await page.locator('#log-client').fill('AB');
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click();
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await page.getByText(/^Sparat i den här webbläsaren/).waitFor();
  await page.getByText('Läs in samtal du redan har antecknat').click();

  const started = performance.now();
  await page.getByLabel('Välj en CSV-fil').setInputFiles({
    name: 'samtal.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(csv),
  });
  const yes = page.getByRole('button', { name: /^Lägg till \d/ });
  await yes.waitFor();
  say(`${ROWS} rows read and shown before the yes`, performance.now() - started);
  const readIn = await page.evaluate(async () => {
    const button = [...document.querySelectorAll('.log-preview button')].at(0);
    const began = performance.now();
    button.click();
    const shown = performance.now() - began;
    const status = () => document.querySelector('.keep [role=status]')?.textContent ?? '';
    await new Promise((resolve) => {
      const look = () =>
        status().startsWith('Sparat') && performance.now() - began > shown ? resolve() : setTimeout(look, 5);
      setTimeout(look, 20);
    });
    return { shown, saved: performance.now() - began };
  });
  say('the yes: shown', readIn.shown);
  say('the yes: on the disk', readIn.saved);

  const opens = [];
  for (let nth = 0; nth < 5; nth += 1) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction(
      (count) => document.querySelector('#log-answer')?.textContent?.replace(/\D/g, '').startsWith(count),
      String(ROWS + 1),
    );
    await page.waitForFunction(() => window.seen.list !== undefined);
    opens.push(await page.evaluate(() => window.seen));
  }
  const open = median(opens.map(({ list }) => list));
  say('opening until the totals stand, median of 5', median(opens.map(({ answer }) => answer)));
  say('opening until the list stands, median of 5', open);

  const saves = [];
  for (let nth = 0; nth < SAVES; nth += 1) {
    await page.locator('#log-client').fill(`N${nth}`);
    await page.waitForTimeout(600);
    saves.push(
      await page.evaluate(async () => {
        const status = () => document.querySelector('.keep [role=status]')?.textContent ?? '';
        const began = performance.now();
        document.querySelector('.tool__actions button[type=submit]').click();
        // The press draws the page before it returns.
        const shown = performance.now() - began;
        await new Promise((resolve) => {
          let saving = false;
          const look = () => {
            saving ||= status().startsWith('Sparar');
            if (saving && status().startsWith('Sparat')) {
              resolve();
            }
          };
          look();
          new MutationObserver(look).observe(document.querySelector('.keep'), {
            childList: true,
            characterData: true,
            subtree: true,
          });
        });
        return { shown, saved: performance.now() - began };
      }),
    );
  }
  const save = median(saves.map(({ saved }) => saved));
  say(
    `one more: from the press until it is shown, median of ${SAVES}`,
    median(saves.map(({ shown }) => shown)),
  );
  say(`one more: from the press until Sparat, median of ${SAVES}`, save);

  const more = await page.evaluate(async () => {
    const times = [];
    for (let nth = 0; nth < 10; nth += 1) {
      const began = performance.now();
      [...document.querySelectorAll('.log-list button')].at(-1).click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      times.push(performance.now() - began);
    }
    const frames = [];
    let last = performance.now();
    for (let nth = 0; nth < 60; nth += 1) {
      window.scrollBy(0, 400);
      await new Promise(requestAnimationFrame);
      frames.push(performance.now() - last);
      last = performance.now();
    }
    return { times, frames, rows: document.querySelectorAll('.log-table tbody tr').length };
  });
  say(`fifty rows more, median of 10 (${more.rows} rows at the end)`, median(more.times));
  say('scrolling, the longest of 60 frames', Math.max(...more.frames));
  if (open >= BARS.open) {
    failures.push(`opening took ${open.toFixed(0)} ms, more than ${BARS.open}`);
  }
  if (save >= BARS.save) {
    failures.push(`saving one more took ${save.toFixed(0)} ms, more than ${BARS.save}`);
  }
} finally {
  await browser.close();
  served.stop();
}
for (const failure of failures) {
  console.error(failure);
}
process.exitCode = failures.length === 0 ? 0 : 1;
