import { expect, type Page, test } from '@playwright/test';

const CANARY = 'kanariefagel';

/** Everything that leaves the page: addresses, bodies and headers of requests, and sockets. */
function listen(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers()));
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  return sent;
}

async function write(page: Page): Promise<number> {
  await page.locator('.tool details').evaluateAll((parts: HTMLDetailsElement[]) => {
    for (const part of parts) {
      part.open = true;
    }
  });
  const fields = await page.locator('.tool').locator('input[type=text], textarea').all();
  for (const field of fields) {
    await field.fill(CANARY);
  }
  return fields.length;
}

/** Keeps what is written, asks for the answer, and takes it away in every way that is offered. */
async function pressAll(page: Page) {
  const submit = page.locator('.tool button[type=submit]');
  await page.getByRole('button', { name: 'Spara i den här webbläsaren' }).click();
  await submit.click();
  // No number and no day is called that; without them there is an answer to take away.
  const wrong = await page
    .locator('.tool [aria-invalid=true]')
    .evaluateAll((fields) => fields.map(({ id }) => id));
  for (const id of wrong) {
    await page.locator(`[id="${id}"]`).clear();
  }
  await submit.click();
  for (const name of ['Kopiera som text', 'Kopiera som Markdown']) {
    for (const button of await page.getByRole('button', { name }).all()) {
      await button.click();
    }
  }
  for (const button of await page.getByRole('button', { name: /^Hämta / }).all()) {
    await Promise.all([page.waitForEvent('download'), button.click()]);
  }
}

for (const [tool, path, prepare] of [
  [
    'eligibility check',
    '/verktyg/behorighet/',
    async (page: Page) => {
      await page.getByLabel('Annat').check();
    },
  ],
  ['progress calculator', '/verktyg/framsteg/', async () => {}],
  ['Senior Coach check', '/verktyg/senior-coach/', async () => {}],
  [
    'session log',
    '/verktyg/samtalslogg/',
    async (page: Page) => {
      await page.locator('#log-client').fill(CANARY);
      await page.getByRole('button', { name: 'Lägg till' }).click();
      await page.getByText(`Tillagt: ${CANARY}`).waitFor();
    },
  ],
  ['readiness check', '/verktyg/redo-for-coachning/', async () => {}],
  [
    'quality mirror',
    '/verktyg/kvalitetsspegeln/',
    async (page: Page) => {
      await page.getByRole('region', { name: 'Särkompetens' }).getByLabel('Jag har ett exempel').check();
    },
  ],
  [
    'fee calculator',
    '/verktyg/avgift/',
    async (page: Page) => {
      await page.getByLabel('Hur många samtal jag behöver').check();
    },
  ],
  [
    'goal builder',
    '/verktyg/smart-mal/',
    async (page: Page) => {
      await page.getByRole('radio', { name: 'Annan', exact: true }).check();
      await page.getByRole('button', { name: 'Börja med ett tomt mål' }).click();
      await page.getByLabel('Målet handlar om att bli Senior Coach').check();
      await page.getByRole('button', { name: 'Lägg till ett delmål' }).click();
    },
  ],
  [
    'quarter planner',
    '/verktyg/kvartalsplanerare/',
    async (page: Page) => {
      await page.getByText('Agenda och anteckningar').click();
      await page.locator('summary', { hasText: 'Reflektionen' }).click();
      await page.getByRole('button', { name: 'Lägg till ett beslut' }).click();
    },
  ],
  [
    'training budget',
    '/verktyg/utbildningsbudget/',
    async (page: Page) => {
      await page.getByText('Godkända tillägg').click();
      await page.getByRole('button', { name: 'Lägg till ett tillägg' }).click();
    },
  ],
  ['application draft', '/verktyg/ansokan/', async () => {}],
  ['feedback cards', '/verktyg/aterkopplingskort/', async () => {}],
  ['certificate and title', '/verktyg/intyg/', async () => {}],
  ['evaluation after a series', '/verktyg/utvardering/', async () => {}],
  ['talk before the first session', '/verktyg/infor-coachning/', async () => {}],
] as const) {
  test(`nothing that is written in the ${tool} leaves the page`, async ({ page }) => {
    const sent = listen(page);
    await page.goto(path);
    await page.mouse.move(200, 200);
    await prepare(page);
    expect(await write(page)).toBeGreaterThan(0);
    await pressAll(page);
    await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/^Hämtat från din mapp/)).toBeVisible();
    expect(sent.filter((text) => text.includes(CANARY))).toEqual([]);
  });
}
