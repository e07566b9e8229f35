import { expect, type Page, test } from '@playwright/test';
import { answer } from './answer';
import { takeFile } from './downloads';
import { tabAndType } from './keyboard';
import { keepAnswers, throughBackup } from './storage';

const ADDRESS = '/verktyg/intyg/';

const issued = (page: Page) => page.getByLabel('Vilken dag utfärdades ditt intyg?');
const link = (page: Page) => page.getByRole('link', { name: 'Öppna LinkedIn med uppgifterna ifyllda' });
const READY = 'Så här skriver du din titel, och länken till LinkedIn är klar';

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-20T10:00:00+01:00');
  await page.goto(ADDRESS);
});

test('the link to LinkedIn has the title and the month', async ({ page }) => {
  await issued(page).fill('2025-10-01');
  await expect(link(page)).toHaveAttribute(
    'href',
    'https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Certifierad%20Inner%20Journey%20Coach&organizationName=Inner%20Journey&issueYear=2025&issueMonth=10',
  );
});

test('the answer can be reached from the keyboard', async ({ page }) => {
  await tabAndType(page, issued(page), '1 oktober 2025');
  await page.keyboard.press('Enter');
  await expect(answer(page, READY)).toBeFocused();
});

test('an address that is not secure is told in the summary and left out of the link', async ({ page }) => {
  await issued(page).fill('2025-10-01');
  await page.getByLabel(/^Adress där andra/).fill('http://example.se/7');
  await page.getByRole('button', { name: 'Visa hur jag skriver' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.locator('#certificate-url-error')).toHaveText('Skriv en adress som börjar med https://');
  await expect(link(page)).not.toHaveAttribute('href', /certUrl/);
});

test('the preview of a badge is a file that says what it is', async ({ page }) => {
  await issued(page).fill('2025-10-01');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta förhandsvisning (JSON)' }));
  const badge = JSON.parse(file.bytes.toString('utf8'));
  expect({ name: file.name, type: badge.type, proof: badge.proof, says: badge.name }).toEqual({
    name: 'forhandsvisning-inte-verifierbar-2026-11-20.json',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    proof: undefined,
    says: 'Certifierad Inner Journey Coach (Förhandsvisning, inte verifierbar)',
  });
});

test('the title is printed with the reader’s own name', async ({ page }) => {
  await issued(page).fill('2025-10-01');
  await page.getByLabel('Ditt namn').fill('Exempel Namn');
  await expect(answer(page, READY)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('I en signatur: Exempel Namn, Certifierad Inner Journey Coach')).toBeVisible();
  await expect(page.locator('.tool__form')).toBeHidden();
});

test('the day is there again after it was kept, and in the Senior Coach check', async ({ page }) => {
  await issued(page).fill('2025-10-01');
  await keepAnswers(page);
  await page.reload();
  await expect(issued(page)).toHaveValue('2025-10-01');
  await page.goto('/verktyg/senior-coach/');
  await expect(page.getByLabel('Vilken dag blev du certifierad coach?')).toHaveValue('2025-10-01');
});

test('the answers come back from a backup', async ({ page }) => {
  await page.getByLabel('Ditt namn').fill('Exempel Namn');
  await keepAnswers(page);
  await throughBackup(page, /^Inläst: Intyg och titel/);
  await page.goto(ADDRESS);
  await expect(page.getByLabel('Ditt namn')).toHaveValue('Exempel Namn');
});

test('the English page is in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await page.getByLabel('Which day was your certificate issued?').fill('1 October 2025');
  await expect(answer(page, 'How to write your title, and the link to LinkedIn is ready')).toBeVisible();
});
