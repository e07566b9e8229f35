import { expect, type Page, test } from '@playwright/test';
import { eventsIn, takeFile } from './downloads';
import { tabAndPress, tabAndType, tabTo } from './keyboard';
import { blockStorage, keepAnswers } from './storage';

const ADDRESS = '/verktyg/smart-mal/';

const what = (page: Page) => page.getByLabel('Det här ska jag göra');
const deadline = (page: Page) => page.getByLabel('Slutdatum', { exact: true });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const role = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const letter = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const statusOf = (page: Page, name: string) =>
  page.getByRole('heading', { level: 4, name: new RegExp(`^${name}`) }).locator('.letter__status');

async function begin(page: Page) {
  await role(page, 'Utvecklare').check();
  await press(page, 'Börja med ett tomt mål');
}

/** A goal that holds for all five letters. */
async function writeWhole(page: Page) {
  await begin(page);
  await what(page).fill('Sänka svarstiden för de tio vanligaste Firestore-frågorna');
  await role(page, 'Annat').check();
  await page.getByLabel('Vilken enhet?').fill('millisekunder');
  await page.getByLabel('Startläge').fill('900');
  await page.getByLabel('Målvärde').fill('300');
  await page.getByLabel('Så mäts det').fill('Loggen');
  await role(page, 'Helt').check();
  await page.getByLabel('Onlinekurs på Udemy eller Pluralsight').check();
  await page.getByLabel('Så hänger det ihop med min roll').fill('Jag äger databasen');
  await page.getByLabel('Så hjälper det Inner Journey').fill('Fler ryms i appen');
  await deadline(page).fill('2025-06-30');
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2025-04-02T10:00:00+02:00');
  await page.goto(ADDRESS);
});

test('a coach can begin from the plan’s own example', async ({ page }) => {
  await role(page, 'Coach').check();
  await press(page, /^Börja från: Aktivt guida nya användare/);
  await expect(what(page)).toHaveValue('Aktivt guida nya användare genom onboardingen');
  await expect(what(page)).toBeFocused();
});

test('a vague goal is partly specific, and has neither measure nor day', async ({ page }) => {
  await begin(page);
  await what(page).fill('Bli bättre på React');
  await expect(statusOf(page, 'Specifikt')).toHaveText('delvis');
  await expect(statusOf(page, 'Mätbart')).toHaveText('saknas');
  await expect(statusOf(page, 'Tidsbundet')).toHaveText('saknas');
});

test('a goal that is an activity is asked what will be different', async ({ page }) => {
  await begin(page);
  await what(page).fill('Lära mig React på djupet');
  await expect(letter(page, 'Mätbart')).toContainText('Vad är annorlunda när du är klar?');
});

test('a rewritten goal holds for all five letters', async ({ page }) => {
  await writeWhole(page);
  await press(page, 'Klar med planen');
  await expect(page.getByRole('heading', { name: 'Planen är klar: 1 mål' })).toBeFocused();
});

test('a fourth goal is stopped with the way to make room', async ({ page }) => {
  await role(page, 'Coach').check();
  for (const _ of [1, 2, 3]) {
    await press(page, 'Börja med ett tomt mål');
  }
  await expect(page.getByText('Planen har plats för 3 mål på gång samtidigt')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Börja med ett tomt mål' })).toBeHidden();
});

test('a goal that is removed can be put back', async ({ page }) => {
  await begin(page);
  await what(page).fill('Bygga en testmiljö');
  await press(page, 'Ta bort målet');
  await press(page, 'Ångra borttagningen');
  await expect(page.getByRole('button', { name: /Bygga en testmiljö/ })).toBeFocused();
});

test('a phrase is read as a day that counts when it is confirmed', async ({ page }) => {
  await begin(page);
  await deadline(page).fill('mitten av maj 2025');
  await expect(statusOf(page, 'Tidsbundet')).not.toHaveText('uppfyllt');
  await letter(page, 'Tidsbundet').getByRole('button', { name: 'Använd 15 maj 2025' }).first().click();
  await expect(deadline(page)).toHaveValue('2025-05-15');
  await expect(statusOf(page, 'Tidsbundet')).toHaveText('uppfyllt');
});

test.describe('a figure that is no number', () => {
  const MESSAGE = 'Skriv med siffror, till exempel 12 eller 4,5';
  const SUMMARY = 'Målvärde: skriv med siffror, till exempel 12 eller 4,5';
  const target = (page: Page) => page.getByLabel('Målvärde');

  test.beforeEach(async ({ page }) => {
    await begin(page);
    await target(page).fill('tio');
    await press(page, 'Klar med planen');
  });

  test('is told in the summary, which takes focus', async ({ page }) => {
    await expect(page.locator('.error-summary')).toBeFocused();
    await expect(page.locator('.error-summary').getByRole('link')).toContainText(SUMMARY);
  });

  test('is told beside the field', async ({ page }) => {
    await expect(page.locator('.field__error')).toHaveText(MESSAGE);
    await expect(target(page)).toHaveAttribute('aria-invalid', 'true');
  });

  test('stays as it was typed', async ({ page }) => {
    await expect(target(page)).toHaveValue('tio');
  });

  test('is one press away from the summary', async ({ page }) => {
    await page.locator('.error-summary').getByRole('link').click();
    await expect(target(page)).toBeFocused();
  });
});

test('a plan without goals is told what it needs', async ({ page }) => {
  await role(page, 'Coach').check();
  await press(page, 'Klar med planen');
  await expect(page.getByText('Planen behöver minst 1 mål. Lägg till ett mål')).toHaveCount(2);
});

test('a goal can be begun, written and judged from the keyboard', async ({ page }) => {
  await tabAndPress(page, role(page, 'Utvecklare'), 'Space');
  await page.keyboard.press('ArrowRight');
  await expect(role(page, 'Coach')).toBeChecked();
  await tabAndPress(page, page.getByRole('button', { name: 'Börja med ett tomt mål' }), 'Enter');
  await expect(what(page)).toBeFocused();
  await page.keyboard.type('Guida tio nya användare genom onboardingen');
  await tabAndType(page, deadline(page), 'Q2 2025');
  await tabTo(page, letter(page, 'Tidsbundet').getByRole('button', { name: 'Använd 30 juni 2025' }).first());
  await page.keyboard.press('Enter');
  await expect(deadline(page)).toBeFocused();
  await tabAndPress(page, page.getByRole('button', { name: 'Klar med planen' }), 'Enter');
  await expect(page.locator('#goals-answer')).toBeFocused();
});

test('the goals are there again after they were kept', async ({ page }) => {
  await begin(page);
  await what(page).fill('Bygga en testmiljö');
  await keepAnswers(page);
  await page.reload();
  await expect(page.getByRole('button', { name: /Bygga en testmiljö/ })).toBeVisible();
});

test('without storage a goal is judged, and the page says that nothing is kept', async ({ page }) => {
  await blockStorage(page);
  await begin(page);
  await what(page).fill('Bli bättre på React');
  await expect(statusOf(page, 'Specifikt')).toHaveText('delvis');
  await expect(page.getByText(/låter oss inte spara/)).toBeVisible();
});

test('the plan can be copied as Markdown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeWhole(page);
  await press(page, 'Klar med planen');
  await press(page, 'Kopiera som Markdown');
  await expect(page.getByText('Kopierat.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('**Mål 1: Sänka svarstiden för de tio vanligaste Firestore-frågorna**');
});

test('the calendar file has the goal on its last day', async ({ page }) => {
  await writeWhole(page);
  await press(page, 'Klar med planen');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  expect(eventsIn(file)).toEqual([
    {
      title: 'Slutdatum 30 juni 2025: Sänka svarstiden för de tio vanligaste Firestore-frågorna',
      first: '2025-06-30',
    },
  ]);
});

test('one deadline can be taken alone, as the same event as in the whole plan', async ({ page }) => {
  await writeWhole(page);
  await press(page, 'Lägg till ett delmål');
  await page.getByLabel('Delmål 1', { exact: true }).fill('Halvvägs');
  await page.getByLabel('Datum för delmål 1').fill('2025-05-15');
  await press(page, 'Klar med planen');
  const whole = await takeFile(page, page.getByRole('button', { name: 'Hämta kalenderfil' }));
  await page.getByText('Bara ett av slutdatumen i kalendern').click();
  const one = await takeFile(
    page,
    page.getByRole('button', { name: 'Hämta slutdatumet för mål 1, 30 juni 2025' }),
  );
  const [deadline, ...more] = eventsIn(whole);
  expect({ name: one.name, events: eventsIn(one), more: more.map(({ first }) => first) }).toEqual({
    name: 'slutdatum-mal-1-2025-04-02.ics',
    events: [deadline],
    more: ['2025-05-15'],
  });
});

test('the plan shows how far a goal has come beside how much of its time has gone', async ({ page }) => {
  await writeWhole(page);
  await page.getByLabel('Var är du nu?').fill('750');
  await press(page, 'Klar med planen');
  const picture = page.getByRole('figure', { name: /^Läget mål för mål/ });
  await expect(picture.getByRole('listitem').first()).toContainText(
    'Du har kommit 150 av 600\u00a0millisekunder (25\u00a0%). Dag 1 av 91 från kvartalets början',
  );
});

test('the sheet has a row for the goal and begins as Excel wants it', async ({ page }) => {
  await writeWhole(page);
  await press(page, 'Klar med planen');
  const file = await takeFile(page, page.getByRole('button', { name: 'Hämta CSV' }));
  const [, row = ''] = file.bytes.subarray(3).toString('utf8').split('\r\n');
  expect({ name: file.name, mark: file.bytes.subarray(0, 3).toString('hex'), row: row.slice(0, 6) }).toEqual({
    name: 'utvecklingsmal-2025-04-02.csv',
    mark: 'efbbbf',
    row: 'Sänka ',
  });
});

test('the English page judges in English', async ({ page }) => {
  await page.goto(`/en${ADDRESS}`);
  await role(page, 'Coach').check();
  await press(page, /^Begin from: Actively guide new users/);
  await expect(page.getByRole('heading', { level: 4, name: 'Time-bound in part' })).toBeVisible();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the examples can be read before and after a rewrite', async ({ page }) => {
    await expect(
      page
        .locator('.goal-example')
        .first()
        .getByText(/^Mitt mål är att/)
        .first(),
    ).toBeVisible();
  });

  test('the page says what needs a script, and the fields are closed', async ({ page }) => {
    await expect(page.locator('.tool noscript p')).toBeVisible();
    await expect(page.locator('.tool noscript p')).toContainText('behöver JavaScript');
    await expect(role(page, 'Coach')).toBeDisabled();
  });
});
