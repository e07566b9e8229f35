import { expect, type Page, test } from '@playwright/test';
import { type TakenFile, takeFile } from './downloads';
import { tabAndPress } from './keyboard';
import { blockStorage, keepAnswers } from './storage';

const FOLDER = '/verktyg/min-mapp/';
const PRICE = 'Pris per samtal';
const SESSIONS = 'Hur många coachningssamtal har du genomfört?';

const kept = (page: Page) => page.locator('.folder__list').getByRole('listitem');
const choose = (page: Page, name: string, content: string | Buffer) =>
  page.getByLabel('Läs in säkerhetskopia').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
const inOurForm = (changes: object) =>
  JSON.stringify({
    app: 'inner-journey-guide',
    schema: 1,
    exportedAt: '2026-11-10T12:00:00.000Z',
    tools: {},
    ...changes,
  });

async function keepTwo(page: Page) {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel(PRICE).fill('800');
  await keepAnswers(page);
  await page.goto('/verktyg/behorighet/');
  await page.getByLabel(SESSIONS).fill('8');
  await keepAnswers(page);
  await page.goto(FOLDER);
  await expect(kept(page)).toHaveCount(2);
}

const takeBackup = (page: Page): Promise<TakenFile> =>
  takeFile(page, page.getByRole('button', { name: 'Hämta säkerhetskopia', exact: true }));

async function clearAll(page: Page) {
  await page.getByRole('button', { name: 'Ta bort allt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ja, ta bort allt' }).click();
  await expect(page.getByText('Mappen är tom.')).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
});

test('what was kept in two tools comes back from a backup after everything was deleted', async ({ page }) => {
  await keepTwo(page);
  const backup = await takeBackup(page);
  await clearAll(page);
  await choose(page, backup.name, backup.bytes);
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText('Inläst: Behörighetskontrollen och Avgiftskalkylatorn.')).toBeVisible();
  await page.goto('/verktyg/avgift/');
  await expect(page.getByLabel(PRICE)).toHaveValue('800');
  await page.goto('/verktyg/behorighet/');
  await expect(page.getByLabel(SESSIONS)).toHaveValue('8');
});

test('the backup is named by the day and says what it is', async ({ page }) => {
  await keepTwo(page);
  const { name, bytes } = await takeBackup(page);
  const { app, schema, tools } = JSON.parse(bytes.toString('utf8'));
  expect({ name, app, schema, tools: Object.keys(tools).sort() }).toEqual({
    name: 'innerjourney-sakerhetskopia-2026-11-20.json',
    app: 'inner-journey-guide',
    schema: 1,
    tools: ['eligibility', 'fee'],
  });
});

test('deleting everything empties the tools too', async ({ page }) => {
  await keepTwo(page);
  await clearAll(page);
  await page.goto('/verktyg/avgift/');
  await expect(page.getByText(/^Inget sparas förrän du säger till/)).toBeVisible();
  await expect(page.getByLabel(PRICE)).toHaveValue('');
});

test('deleting can be called off with Escape, and the button has focus again', async ({ page }) => {
  await keepTwo(page);
  await page.getByRole('button', { name: 'Ta bort allt' }).click();
  await expect(page.getByRole('dialog', { name: 'Ta bort allt du har sparat?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(kept(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Ta bort allt' })).toBeFocused();
});

test('everything can be deleted from the keyboard', async ({ page }) => {
  await keepTwo(page);
  await tabAndPress(page, page.getByRole('button', { name: 'Ta bort allt' }), 'Enter');
  await tabAndPress(page, page.getByRole('button', { name: 'Ja, ta bort allt' }), 'Enter');
  await expect(page.getByRole('heading', { name: 'Det här är sparat' })).toBeFocused();
  await expect(page.getByText('Mappen är tom.')).toBeVisible();
});

for (const [file, content, told] of [
  ['that is cut off', inOurForm({}).slice(0, -9), /^Filen går inte att läsa\./],
  ['from elsewhere', inOurForm({ app: 'something-else' }), /^Filen är ingen säkerhetskopia härifrån\./],
  [
    'with a price that is no text',
    inOurForm({ tools: { fee: { price: 1 } } }),
    /^Filen är skadad \(vid tools\.fee\.\w+\)\./,
  ],
  ['of a newer version', inOurForm({ schema: 2 }), /^Filen kommer från en nyare version av sidan\./],
  ['of more than a million bytes', 'a'.repeat(1_000_001), 'Filen är större än 1 MB'],
] as const) {
  test(`a file ${file} is refused with the reason`, async ({ page }) => {
    await page.goto(FOLDER);
    await choose(page, 'kopia.json', content);
    await expect(page.getByText(told)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Läs in', exact: true })).toBeHidden();
  });
}

test('a file that is refused changes nothing', async ({ page }) => {
  await keepTwo(page);
  await choose(page, 'kopia.json', inOurForm({ schema: 2 }));
  await expect(page.getByText(/Inget är ändrat\.$/)).toBeVisible();
  await page.reload();
  await expect(kept(page)).toHaveCount(2);
});

test('without storage the folder says so', async ({ page }) => {
  await page.goto(FOLDER);
  await blockStorage(page);
  await expect(page.getByText('Den här webbläsaren låter oss inte spara')).toBeVisible();
});

test('the English folder is in English', async ({ page }) => {
  await page.goto(`/en${FOLDER}`);
  await expect(page.getByText('The folder is empty.', { exact: true })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the folder says what needs a script, and the file field is closed', async ({ page }) => {
    await page.goto(FOLDER);
    await expect(page.locator('.tool noscript p')).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('visas med JavaScript');
    await expect(page.getByLabel('Läs in säkerhetskopia')).toBeDisabled();
  });
});
