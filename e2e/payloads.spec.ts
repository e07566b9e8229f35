import { expect, type Page, test } from '@playwright/test';
import { toolPage } from '../src/frame/toolPage';
import { ALL_PAYLOADS, PAYLOADS } from '../test/fixtures/payloads';
import { watchForPlanted } from './planted';
import { oddBackups, plantedBackup, plantedCsv, plantedEnds, plantedLinks } from './plantedFiles';
import { keepAnswers } from './storage';
import { askForAnswer, fillAll, openWhole, TYPED_IN, takeAway } from './walk';

// `npm run test:long payloads` tries each by itself in each place; otherwise they go together, and in turn.
const EACH = process.env.PAYLOADS === 'each';
const TEXTS: readonly string[] = EACH ? PAYLOADS : [ALL_PAYLOADS];
/** How many were tried, in the words of the report. */
const count = (what: string, tried: number) =>
  test.info().annotations.push({ type: `tried: ${what}`, description: String(tried) });

const inFile = (content: string, name = 'fil.json') => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(content),
});
const inTurn = (start: number) => [...PAYLOADS.slice(start), ...PAYLOADS.slice(0, start)];

test.setTimeout(EACH ? 1_800_000 : 60_000);

for (const [name, path, choose] of TYPED_IN) {
  test(`nothing that is typed in ${name} is run`, async ({ page, context }) => {
    const found = await watchForPlanted(context);
    await openWhole(page, path, choose);
    let tried = 0;
    for (const text of TEXTS) {
      tried += await fillAll(page, [text]);
      await page.locator('.tool button[type=submit]').click();
    }
    // Those that a field takes come into the answer and what is taken away of it.
    for (const start of EACH ? PAYLOADS.keys() : [0]) {
      tried += await fillAll(page, inTurn(start));
      await askForAnswer(page);
    }
    await takeAway(page);
    await keepAnswers(page);
    await page.reload();
    await expect(page.getByText(/^Hämtat från din mapp/)).toBeVisible();
    count('fields', tried);
    expect(found).toEqual([]);
  });
}

async function readIn(page: Page, content: string, name: string) {
  await page.goto('/verktyg/min-mapp/');
  await page.getByLabel('Läs in säkerhetskopia').setInputFiles(inFile(content, name));
  await page.getByRole('button', { name: 'Läs in', exact: true }).click();
  await expect(page.getByText(/^Inläst: /)).toBeVisible();
}

test('nothing in a backup is run, when it is read in or on any page that it is shown on', async ({
  page,
  context,
}) => {
  const found = await watchForPlanted(context);
  const pages = [...new Set(TYPED_IN.map(([, path]) => path)), '/verktyg/granskningsunderlag/'];
  for (const text of TEXTS) {
    await readIn(page, plantedBackup([text, ...PAYLOADS]), `${text.slice(0, 60)}.json`);
    for (const path of [...pages, '/verktyg/min-mapp/', '/en/verktyg/min-mapp/']) {
      await page.goto(path);
      await page.locator('.tool fieldset:enabled, .tool .folder__list, .tool .result').first().waitFor();
    }
  }
  count('backups', TEXTS.length);
  expect(found).toEqual([]);
});

test('nothing in an odd backup is run, refused or not', async ({ page, context }) => {
  const found = await watchForPlanted(context);
  await page.goto('/verktyg/min-mapp/');
  const files = TEXTS.flatMap(oddBackups);
  for (const [name, content] of files) {
    await page
      .getByLabel('Läs in säkerhetskopia')
      .setInputFiles(inFile(content, `${name}<img src=x onerror=hit(0)>`));
    await expect(page.getByText(/Inget är ändrat|inga svar att läsa in/).first()).toBeVisible();
  }
  count('odd backups', files.length);
  expect(found).toEqual([]);
});

test('nothing in a file or in rows for the log is run', async ({ page, context }) => {
  const found = await watchForPlanted(context);
  for (const text of TEXTS) {
    // A log that is not kept is empty again, so that the rows are new each time.
    await openWhole(page, '/verktyg/samtalslogg/');
    await page.locator('details.log-import').evaluate((part: HTMLDetailsElement) => {
      part.open = true;
    });
    await page
      .getByLabel('Välj en CSV-fil')
      .setInputFiles(inFile(plantedCsv(text), `${text.slice(0, 60)}.csv`));
    await expect(page.locator('.log-preview')).toBeVisible();
    await page.getByRole('button', { name: /^Lägg till \d/ }).click();
    await page.locator('#log-import-text').fill(text);
    await page.getByRole('button', { name: 'Titta på raderna' }).click();
    await expect(page.locator('.log-table')).toBeVisible();
  }
  count('files for the log', TEXTS.length * 2);
  expect(found).toEqual([]);
});

test('nothing in a result or a file that is to be checked is run', async ({ page, context }) => {
  const found = await watchForPlanted(context);
  await page.goto('/verktyg/kontrollera/');
  for (const text of TEXTS) {
    for (const receipt of [
      text,
      `IJ1.${text}.20261120.20250401.W10.abc.12345678`,
      `IJ1.fee.20261120.${text}`,
    ]) {
      await page.locator('#receipt-text').fill(receipt);
      await page.getByRole('button', { name: 'Kontrollera', exact: true }).click();
      await expect(page.locator('.error-summary')).toBeVisible();
    }
    for (const content of [plantedBackup([text, ...PAYLOADS]), ...oddBackups(text).map(([, file]) => file)]) {
      await page.locator('#receipt-text').fill(text);
      await page.locator('#receipt-file').setInputFiles(inFile(content, `${text.slice(0, 60)}.json`));
      await expect(page.locator('.error-summary, .tool .result').first()).toBeVisible();
    }
  }
  count('results and files that are checked', TEXTS.length * 14);
  expect(found).toEqual([]);
});

test('nothing in a link to a case is run', async ({ page, context }) => {
  const found = await watchForPlanted(context);
  for (const text of TEXTS) {
    for (const [tool, link] of await plantedLinks([text, ...PAYLOADS])) {
      await page.goto('about:blank');
      await page.goto(`/${toolPage(tool)}${link}`);
      await expect(page.getByRole('heading', { name: 'Du läser ett delat fall' })).toBeVisible();
      await page.getByRole('button', { name: 'Använd som mina svar' }).click();
    }
  }
  count('links to a case', TEXTS.length * 7);
  expect(found).toEqual([]);
});

test('nothing at the end of an address is run', async ({ page, context }) => {
  const found = await watchForPlanted(context);
  const pages = ['/verktyg/avgift/', '/regler/'];
  for (const path of EACH ? [...pages, '/', '/bli-coach/krav/', '/finns-inte/'] : pages) {
    for (const end of TEXTS.flatMap(plantedEnds)) {
      await page.goto('about:blank');
      await page.goto(`${path}${end}`);
    }
    await page.evaluate((ends) => {
      for (const end of ends) {
        location.hash = end;
      }
    }, TEXTS.flatMap(plantedEnds));
  }
  count('ends of addresses', TEXTS.length * 9 * (EACH ? 5 : 2));
  expect(found).toEqual([]);
});

const CARELESS = `<!doctype html><meta charset=utf-8>POLICY<textarea></textarea><div></div><script>
  document.querySelector('textarea').addEventListener('input', ({ target }) => {
    document.querySelector('div').innerHTML = target.value;
  });
</script>`;
const POLICY = `<meta http-equiv="Content-Security-Policy" content="script-src 'nonce-own'">`;

for (const [page, content, told] of [
  ['a page that builds elements of what is typed', CARELESS.replace('POLICY', ''), ['built', 'ran']],
  [
    'a page whose policy has to stop them',
    CARELESS.replace('POLICY', POLICY).replace('<script', '<script nonce=own'),
    ['attempted', 'built'],
  ],
] as const) {
  test(`${page} is found out`, async ({ page, context }) => {
    const found = await watchForPlanted(context);
    await page.route('**/careless/', (route) => route.fulfill({ contentType: 'text/html', body: content }));
    await page.goto('/careless/');
    for (const text of PAYLOADS) {
      await page.locator('textarea').fill(text);
    }
    await expect
      .poll(() => found.map((line) => line.split(':')[0]))
      .toEqual(expect.arrayContaining([...told]));
  });
}
