import { expect, type Page, test } from '@playwright/test';
import { takeFile } from './downloads';
import { keepAnswers } from './storage';

const ADDRESS = '/verktyg/avgift/';
const price = (page: Page) => page.getByLabel('Pris per samtal');

async function keepPrice(page: Page) {
  await page.goto(ADDRESS);
  await price(page).fill('800');
  await keepAnswers(page);
}

/** Does something to what lies in the store, past the site. */
const inStore = (page: Page, change: 'newer' | 'torn') =>
  page.evaluate(
    (what) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('inner-journey-guide');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('records', 'readwrite');
          const records = transaction.objectStore('records');
          records.put(
            what === 'newer' ? { tool: 'fee', schema: 2 } : { tool: 'fee', schema: 1, answers: 'torn' },
          );
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    change,
  );

const NO_STORE = {
  'is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'does not open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Blocked', 'SecurityError');
    };
  },
  'never answers': () => {
    IDBFactory.prototype.open = () => ({ addEventListener: () => undefined }) as never;
  },
};

for (const [what, script] of Object.entries(NO_STORE)) {
  test(`a store that ${what} is told within two seconds, and the words can be taken along`, async ({
    page,
  }) => {
    await keepPrice(page);
    await page.addInitScript(script);
    await page.reload();
    await expect(page.getByText(/låter oss inte spara något/)).toBeVisible({ timeout: 2_000 });
    await price(page).fill('900');
    await expect(page.locator('.result')).toBeVisible();
    const taken = await takeFile(page, page.getByRole('button', { name: 'Hämta det jag har skrivit' }));
    expect(taken.bytes.toString('utf8')).toContain('Pris per samtal: 900');
  });
}

test('what a busy store gives late is shown when it comes', async ({ page, context }) => {
  await keepPrice(page);
  const other = await context.newPage();
  await other.goto('/');
  // A change that does not end holds up everyone who wants to read.
  await other.evaluate(
    () =>
      new Promise<void>((begun) => {
        const opening = indexedDB.open('inner-journey-guide');
        opening.onsuccess = () => {
          const records = opening.result.transaction('records', 'readwrite').objectStore('records');
          const goOn = () => {
            begun();
            if (!('released' in window)) {
              records.get('fee').onsuccess = goOn;
            }
          };
          goOn();
        };
      }),
  );
  await page.reload();
  await expect(page.getByText(/gick inte att läsa/)).toBeVisible();
  await expect(price(page)).toHaveValue('');
  await other.evaluate(() => Object.assign(window, { released: true }));
  await expect(price(page)).toHaveValue('800');
});

test.describe('a browser that is slower than the reader', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      const { databases } = IDBFactory.prototype;
      IDBFactory.prototype.databases = async function slow() {
        await new Promise((resolve) => setTimeout(resolve, 800));
        return databases.call(this);
      };
    });
  });

  test('loses neither what was kept nor what is typed before that is found', async ({ page }) => {
    await keepPrice(page);
    await page.reload();
    await page.getByLabel('Hur många samtal håller du?').fill('10');
    await expect(price(page)).toHaveValue('800');
    await expect(page.getByLabel('Hur många samtal håller du?')).toHaveValue('10');
    await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('Hur många samtal håller du?')).toHaveValue('10');
  });

  test('keeps a session that is logged before the log is found', async ({ page }) => {
    const logged = (code: string) => page.getByRole('rowheader', { name: code, exact: true });
    for (const code of ['AB', 'CD']) {
      await page.goto('/verktyg/samtalslogg/');
      await page.locator('#log-client').fill(code);
      await page.keyboard.press('Enter');
      await expect(page.getByText(new RegExp(`^Tillagt: ${code},`))).toBeVisible();
      if (code === 'AB') {
        await keepAnswers(page);
      }
    }
    await expect(logged('AB')).toBeVisible();
    await expect(logged('CD')).toBeVisible();
    await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    await page.reload();
    await expect(logged('CD')).toBeVisible();
  });
});

test('what a later version has kept is told, and never written over', async ({ page }) => {
  await keepPrice(page);
  await inStore(page, 'newer');
  await page.reload();
  await expect(page.getByText(/nyare version av sidan/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Spara i den här webbläsaren' })).toBeDisabled();
});

test('a full store is told, the text stays, and the next edit is saved', async ({ page }) => {
  await keepPrice(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  await price(page).fill('900');
  await expect(page.getByText(/^Webbläsarens lagring är full/)).toBeVisible();
  await expect(price(page)).toHaveValue('900');
  await price(page).fill('950');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.reload();
  await expect(price(page)).toHaveValue('950');
});

test('what could not be read is put aside, and can be downloaded and deleted', async ({ page }) => {
  await keepPrice(page);
  await inStore(page, 'torn');
  await page.reload();
  await expect(page.getByText(/gick inte att läsa/)).toBeVisible();
  await price(page).fill('900');
  await keepAnswers(page);
  await page.goto('/verktyg/min-mapp/');
  const taken = await takeFile(page, page.getByRole('button', { name: /^Hämta texten Avgiftskalkylatorn/ }));
  expect(taken.bytes.toString('utf8')).toContain('torn');
  await page.getByRole('button', { name: /^Ta bort Avgiftskalkylatorn/ }).click();
  await expect(page.getByText('Det är borttaget ur den här webbläsaren.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Undanlagt' })).toBeHidden();
});

test('after the store was deleted under the page, the next edit goes to a fresh one', async ({ page }) => {
  await keepPrice(page);
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('inner-journey-guide').onsuccess = resolve;
      }),
  );
  await price(page).fill('900');
  await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
  await page.reload();
  await expect(price(page)).toHaveValue('900');
});
