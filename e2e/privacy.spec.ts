import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import { keepAnswers } from './storage';
import { keptIn, listenTo, notedBeside, openedCase } from './traces';
import { askForAnswer, fillAll, openWhole, TYPED_IN, takeAway } from './walk';

const CANARY = 'kanariefagel';
const has = (text: string) => text.toLowerCase().includes(CANARY);

/** Where the canary is, among what the browser notes beside the page and what is kept on the device. */
async function places(page: Page) {
  const { databases, local } = await keptIn(page);
  const withCanary = (held: Record<string, string>) =>
    Object.keys(held).filter((key) => has(held[key] ?? ''));
  return {
    beside: (await notedBeside(page)).filter(([, text]) => has(text)),
    databases: withCanary(databases),
    local: withCanary(local),
  };
}

const NOWHERE = { beside: [], databases: [], local: [] };

for (const [name, path, choose] of TYPED_IN) {
  test(`nothing that is written in ${name} leaves the page, or is noted before it is kept`, async ({
    page,
    context,
  }) => {
    const heard = listenTo(context, page);
    await openWhole(page, path, choose);
    expect(await fillAll(page, [CANARY])).toBeGreaterThan(0);
    expect(await places(page)).toEqual(NOWHERE);
    await keepAnswers(page);
    expect((await places(page)).databases).toEqual(['inner-journey-guide/records']);
    await askForAnswer(page);
    const { link } = await takeAway(page);
    await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
    const { beside, databases, local } = await places(page);
    expect({ beside, local }).toEqual({ beside: [], local: [] });
    expect(databases.filter((store) => !/^inner-journey-guide\/(?:records|steps)$/.test(store))).toEqual([]);
    expect(link === null ? '' : openedCase(link)).not.toContain(CANARY);
    await page.reload();
    await expect(page.getByText(/^Hämtat från din mapp/)).toBeVisible();
    expect((await notedBeside(page)).filter(([, text]) => has(text))).toEqual([]);
    expect(heard().filter(has)).toEqual([]);
  });
}

/** The files below a folder in which a text can be found, as bytes or as the characters a browser holds. */
async function filesWith(text: string, folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const found = await Promise.all(
    files.map(async (file) => {
      const path = join(file.parentPath, file.name);
      const bytes = await readFile(path).catch(() => Buffer.alloc(0));
      const isHere = bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
      return isHere ? [path.slice(folder.length + 1)] : [];
    }),
  );
  return found.flat();
}

test('the browser’s own files hold nothing that was not kept, and what was kept in one place', async ({
  baseURL,
}, { project }) => {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'));
  const visit = async (work: (page: Page) => Promise<void>) => {
    const context = await chromium.launchPersistentContext(profile, {
      ...project.use.launchOptions,
      locale: 'sv-SE',
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    await work(page);
    // What a browser remembers of a form is written when the form is left.
    await page.goto('/verktyg/avgift/');
    await context.close();
  };
  const write = async (page: Page) => {
    await openWhole(page, '/verktyg/redo-for-coachning/');
    await fillAll(page, [CANARY]);
  };
  try {
    await visit(async (page) => {
      await write(page);
      // A field that does not ask the browser to forget, to know that these files would tell.
      const body = '<textarea></textarea>';
      await page.route('**/remembers/', (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto('/remembers/');
      await page.locator('textarea').fill('kontrollfagel');
    });
    expect(await filesWith(CANARY, profile)).toEqual([]);
    expect((await filesWith('kontrollfagel', profile)).length).toBeGreaterThan(0);
    await visit(async (page) => {
      await write(page);
      await keepAnswers(page);
    });
    const files = await filesWith(CANARY, profile);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !/\bIndexedDB\b/.test(file))).toEqual([]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
