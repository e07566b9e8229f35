import { expect, type Page, test } from '@playwright/test';
import { takeFile } from './downloads';
import { keepAnswers } from './storage';

const FOLDER = '/verktyg/min-mapp/';
const LOG = '/verktyg/samtalslogg/';

const answer = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 2, name: text });
const note = (page: Page, field: string) => page.locator(`#${field}-extra`);
const stage = (page: Page, name: string) =>
  page.locator('.stage').filter({ has: page.getByRole('link', { name, exact: true }) });

/** The page as it is on another day; the folder is the same. */
async function visit(page: Page, address: string, day: string) {
  await page.clock.setFixedTime(`${day}T10:00:00+01:00`);
  await page.goto(address);
}

/** Writes sessions in the log, one line each, on the day that it is. */
async function log(page: Page, codes: readonly string[], role?: string) {
  await expect(page.locator('#log-minutes')).toHaveValue('60');
  if (role !== undefined) {
    await page.getByLabel('Din roll').selectOption({ label: role });
  }
  for (const code of codes) {
    await page.locator('#log-client').fill(code);
    await page.keyboard.press('Enter');
    await expect(page.getByText(new RegExp(`^Tillagt: ${code},`))).toBeVisible();
  }
}
const codes = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);

test('from the first session to Senior Coach, and nothing is entered twice', async ({ page }) => {
  test.setTimeout(180_000);

  // Ten sessions are logged, one by one.
  await visit(page, LOG, '2026-01-12');
  await log(page, codes('A', 10), 'Coach');
  await keepAnswers(page);

  // May I apply? The sessions are there already.
  await visit(page, '/verktyg/behorighet/', '2026-01-13');
  await expect(page.locator('#eligibility-sessions')).toHaveValue('10');
  await expect(note(page, 'eligibility-sessions')).toHaveText(
    'Hämtat från samtalsloggen. Ändra om det inte stämmer.',
  );
  await expect(page.getByRole('radio', { name: 'Som coach' })).toBeChecked();
  await page.getByLabel('Meditation').check();
  for (const name of [/empatisk/, /strukturerad/, /utan att döma/]) {
    await page.getByRole('group', { name }).getByLabel('Ja').check();
  }
  await page.getByRole('button', { name: 'Visa svaret' }).click();
  await expect(answer(page, 'Du är redo att ansöka')).toBeVisible();
  await keepAnswers(page);
  await visit(page, FOLDER, '2026-01-13');
  await expect(stage(page, 'Förkunskaper')).toContainText('redo att ansöka');
  await expect(page.locator('.next-up')).toContainText('Skicka in din ansökan');

  // The training: three trial sessions in the log are three parts that are done.
  await visit(page, LOG, '2026-03-02');
  await log(page, codes('P', 3), 'Provsession');
  await expect(page.getByText(/^Sparat i den här/)).toBeVisible();
  await visit(page, '/verktyg/framsteg/', '2026-03-03');
  await expect(page.getByRole('checkbox', { name: 'Provsession 3', exact: true })).toBeChecked();
  await expect(note(page, 'progress-session-1')).toHaveText(
    'Hämtat från samtalsloggen. Ändra om det inte stämmer.',
  );
  for (const row of [1, 2, 3, 4]) {
    await page.getByRole('checkbox', { name: `Övning ${row}`, exact: true }).check();
  }
  await expect(answer(page, /^7 av 8 \(87,5.%\) – gränsen är nådd$/)).toBeVisible();
  await keepAnswers(page);

  // The day of the certificate is written once.
  await visit(page, '/verktyg/intyg/', '2026-04-01');
  await page.getByLabel('Vilken dag utfärdades ditt intyg?').fill('1 april 2026');
  await keepAnswers(page);

  // Twenty sessions as a certified coach, on a day within the six months.
  await visit(page, LOG, '2026-06-10');
  await log(page, codes('C', 20), 'Coach');
  await expect(page.getByText(/^Sparat i den här/)).toBeVisible();

  // When can I apply for Senior Coach? Both answers are known; the sessions before the certificate do not count.
  await visit(page, '/verktyg/senior-coach/', '2026-09-30');
  await expect(page.locator('#senior-certified')).toHaveValue('2026-04-01');
  await expect(note(page, 'senior-certified')).toHaveText(
    'Hämtat från Intyg och titel. Ändra om det inte stämmer.',
  );
  await expect(page.locator('#senior-sessions')).toHaveValue('20');
  await expect(answer(page, /^Samtalen räcker – 1.dag kvar$/)).toBeVisible();
  await visit(page, '/verktyg/senior-coach/', '2026-10-01');
  await expect(answer(page, 'Du kan ansöka om Senior Coach')).toBeVisible();

  // And the folder says where it all stands.
  await visit(page, FOLDER, '2026-10-01');
  for (const name of ['Förkunskaper', 'Utbildningen', 'Certifierad coach']) {
    await expect(stage(page, name)).toHaveClass(/stage--done/);
  }
  await expect(stage(page, 'Senior Coach')).toContainText('du kan ansöka');
  await expect(page.locator('.next-up')).toContainText('Ansök om Senior Coach');
});

test.describe('the overview', () => {
  test.beforeEach(async ({ page }) => {
    await visit(page, '/verktyg/senior-coach/', '2026-11-20');
    await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2026-05-21');
    await page.getByLabel('Hur många samtal har du hållit som coach sedan dess?').fill('12');
    await keepAnswers(page);
    await page.goto(FOLDER);
  });

  test('says what is next and by when, with the way there', async ({ page }) => {
    const line = page.locator('.next__line').filter({ hasText: '21 november 2026' }).last();
    await expect(line).toContainText('Tidigaste dagen att ansöka om Senior Coach');
    await line.getByRole('link').click();
    await expect(page).toHaveURL(/\/verktyg\/senior-coach\/$/);
  });

  test('invites to what has not begun, and nags about nothing', async ({ page }) => {
    await expect(stage(page, 'Mål')).toHaveClass(/stage--ahead/);
    await expect(stage(page, 'Mål')).toContainText('Skriv kvartalets mål');
    await expect(page.locator('.next__late')).toHaveCount(0);
  });

  test('can be copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Kopiera som text' }).click();
    await expect(page.getByText('Kopierat.')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\u00a0', ' ')).toContain('Senior Coach: på gång. Tidigast 21 november 2026.');
  });

  test('follows when another page changes something', async ({ page, context }) => {
    const other = await context.newPage();
    await visit(other, '/verktyg/senior-coach/', '2026-11-20');
    await other.getByLabel('Hur många samtal har du hållit som coach sedan dess?').fill('20');
    await expect(other.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    await expect(stage(page, 'Senior Coach')).not.toContainText('kvar');
  });

  test('is in English on the English page', async ({ page }) => {
    await page.goto(`/en${FOLDER}`);
    await expect(stage(page, 'Senior Coach')).toContainText('From 21 November 2026 at the earliest.');
  });

  test('reminds of a backup until there is one', async ({ page }) => {
    await expect(page.getByText(/^Du har ingen säkerhetskopia än\./)).toBeVisible();
    await takeFile(page, page.getByRole('button', { name: 'Hämta säkerhetskopia', exact: true }));
    await expect(page.getByText(/^Din senaste säkerhetskopia är från 20 november 2026/)).toBeVisible();
  });

  test('has the change that can be undone, also after a reload', async ({ page }) => {
    await page.goto('/verktyg/senior-coach/');
    await page.getByLabel('Hur många samtal har du hållit som coach sedan dess?').fill('19');
    await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    await page.goto(FOLDER);
    await page.reload();
    await page.getByRole('button', { name: 'Ångra den ändringen' }).click();
    await expect(page.getByText(/^Ångrat: Senior Coach-kollen/)).toBeVisible();
    await expect(stage(page, 'Senior Coach')).toContainText('8 samtal kvar');
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the stages invite', async ({ page }) => {
    await page.goto(FOLDER);
    await expect(stage(page, 'Förkunskaper')).toContainText('Se om du har det som krävs för att ansöka.');
  });
});
