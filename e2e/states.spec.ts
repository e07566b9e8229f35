import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { settled } from './settled';

const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const shown = (page: Page, selector: string) => expect(page.locator(selector).first()).toBeVisible();
const summary = (page: Page) => shown(page, '.error-summary');
const result = (page: Page) => shown(page, '.tool .result');
const alive = (page: Page) => expect(page.locator('.tool fieldset:disabled')).toHaveCount(0);

const choose = (page: Page, content: string) =>
  page.getByLabel('Läs in säkerhetskopia').setInputFiles({
    name: 'kopia.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

async function keepPrice(page: Page) {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('800');
  await press(page, 'Spara i den här webbläsaren');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.goto('/verktyg/min-mapp/');
}

const STATES: readonly [string, string, (page: Page) => Promise<void>][] = [
  ['the eligibility check, empty', '/verktyg/behorighet/', alive],
  [
    'the eligibility check with something to mend',
    '/verktyg/behorighet/',
    async (page) => {
      await page.getByLabel('Annat').check();
      await page.getByLabel('Hur många coachningssamtal').fill('tio');
      await press(page, 'Visa svaret');
      await summary(page);
    },
  ],
  [
    'the eligibility check with its answer',
    '/verktyg/behorighet/',
    async (page) => {
      await page.getByText('Börja på din ansökningstext').click();
      await page.getByLabel('Hur många coachningssamtal').fill('7');
      await press(page, 'Visa svaret');
      await result(page);
    },
  ],
  ['the progress calculator, empty', '/verktyg/framsteg/', alive],
  [
    'the progress calculator with something to mend',
    '/verktyg/framsteg/',
    async (page) => {
      await page.getByText('Namn, datum och journal').first().click();
      await page.getByLabel('Vilken dag blev du klar?').first().fill('snart');
      await press(page, 'Visa var jag står');
      await summary(page);
    },
  ],
  [
    'the progress calculator with its answer and plan',
    '/verktyg/framsteg/',
    async (page) => {
      await page.getByRole('checkbox', { name: 'Övning 1', exact: true }).check();
      await page.getByText('Datum och återkoppling').first().click();
      await page.getByLabel('Startdag').fill('2025-09-01');
      for (const table of await page.getByText('Visa som tabell').all()) {
        await table.click();
      }
      await result(page);
    },
  ],
  ['the fee calculator, empty', '/verktyg/avgift/', alive],
  [
    'the fee calculator with something to mend',
    '/verktyg/avgift/',
    async (page) => {
      await page.getByLabel('Pris per samtal').fill('5,000');
      await press(page, 'Visa svaret');
      await summary(page);
    },
  ],
  [
    'the fee calculator with its answer and every extra',
    '/verktyg/avgift/',
    async (page) => {
      await page.getByLabel('Pris per samtal').fill('200');
      await page.getByLabel('Hur många samtal håller du?').fill('8');
      await page.getByText('Jämför med andra priser').click();
      await page.getByLabel('Pris 2').fill('300');
      await page.locator('summary').filter({ hasText: /^Moms/ }).click();
      await page.getByLabel('Jag är momsregistrerad').check();
      await result(page);
    },
  ],
  ['the Senior Coach check, empty', '/verktyg/senior-coach/', alive],
  [
    'the Senior Coach check with something to mend',
    '/verktyg/senior-coach/',
    async (page) => {
      await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2025-02-29');
      await press(page, 'Visa svaret');
      await summary(page);
    },
  ],
  [
    'the Senior Coach check with its answer and picture',
    '/verktyg/senior-coach/',
    async (page) => {
      await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2025-04-01');
      await page.getByLabel('Hur många samtal har du hållit').fill('15');
      await result(page);
      await shown(page, '.reach-chart');
    },
  ],
  ['the goal builder, empty', '/verktyg/smart-mal/', alive],
  [
    'the goal builder with something to mend',
    '/verktyg/smart-mal/',
    async (page) => {
      await page.getByRole('radio', { name: 'Coach', exact: true }).check();
      await press(page, 'Börja med ett tomt mål');
      await page.getByLabel('Målvärde').fill('tio');
      await press(page, 'Klar med planen');
      await summary(page);
    },
  ],
  [
    'the goal builder with two goals and the plan',
    '/verktyg/smart-mal/',
    async (page) => {
      await page.getByRole('radio', { name: 'Coach', exact: true }).check();
      await press(page, 'Börja med ett tomt mål');
      await press(page, /^Börja från: Aktivt guida/);
      await press(page, 'Klar med planen');
      await result(page);
    },
  ],
  ['the training budget, empty', '/verktyg/utbildningsbudget/', alive],
  [
    'the training budget with something to mend',
    '/verktyg/utbildningsbudget/',
    async (page) => {
      await page.getByLabel('Vad kostar den?').fill('0');
      await press(page, 'Visa svaret');
      await summary(page);
    },
  ],
  [
    'the training budget beyond its limit, with an addition and a wish',
    '/verktyg/utbildningsbudget/',
    async (page) => {
      await page.getByLabel('Vilken dag?').fill('2025-03-14');
      await page.getByLabel('Vad kostar den?').fill('7 600');
      await page.getByLabel('Genomförd').check();
      await press(page, 'Lägg till en kurs');
      const second = page.locator('.entry').nth(1);
      await second.getByLabel('Vilken dag?').fill('2025-10-14');
      await second.getByLabel('Vad kostar den?').fill('900');
      await second.getByLabel('Önskad').check();
      await page.getByText('Godkända tillägg').click();
      await press(page, 'Lägg till ett tillägg');
      await page.getByLabel('Hur mycket godkändes?').fill('1 000');
      await page.getByLabel('Vilken dag godkändes det?').fill('2025-03-01');
      await page.locator('.waterfall').waitFor();
      await result(page);
    },
  ],
  [
    'the folder, empty',
    '/verktyg/min-mapp/',
    (page) => expect(page.getByText('Mappen är tom.')).toBeVisible(),
  ],
  [
    'the folder with a file that is refused',
    '/verktyg/min-mapp/',
    async (page) => {
      await choose(page, 'hej');
      await expect(page.getByText(/^Filen går inte att läsa/)).toBeVisible();
    },
  ],
  [
    'the folder with a file to read in',
    '/verktyg/min-mapp/',
    async (page) => {
      await keepPrice(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Hämta säkerhetskopia'),
      ]);
      await page.getByLabel('Läs in säkerhetskopia').setInputFiles(await download.path());
      await shown(page, '.folder__preview');
    },
  ],
  [
    'the question before everything is deleted',
    '/verktyg/min-mapp/',
    async (page) => {
      await keepPrice(page);
      await press(page, 'Ta bort allt');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  ],
];

for (const [state, path, reach] of STATES) {
  test(`${state}, has no accessibility violation, wide or narrow, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2025-09-10T10:00:00+02:00');
    await page.goto(path);
    await reach(page);
    const found: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 720 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        // What lies under the bar for the moment is no smaller for it.
        await page.evaluate(() => scrollTo(0, 0));
        await settled(page);
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
        found.push(...violations.map(({ id, nodes }) => `${colorScheme} ${width} ${id}: ${nodes[0]?.html}`));
      }
    }
    expect(found).toEqual([]);
  });

  test(`${state}, fits a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.clock.setFixedTime('2025-09-10T10:00:00+02:00');
    await page.goto(path);
    await reach(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
