import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

// The last one: landmarks, and headings that tell how the page is built to those who cannot see it.
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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
  ['the session log, empty', '/verktyg/samtalslogg/', alive],
  [
    'the session log with something to mend',
    '/verktyg/samtalslogg/',
    async (page) => {
      await page.locator('#log-client').fill('anna@x.se');
      await press(page, 'Lägg till');
      await summary(page);
    },
  ],
  [
    'the session log with sessions, a comparison and a file to read in',
    '/verktyg/samtalslogg/',
    async (page) => {
      await page.locator('#log-client').fill('AB');
      await press(page, 'Lägg till');
      await page.locator('#log-client').fill('CD');
      await press(page, 'Lägg till');
      await shown(page, '.log-table');
      await page.getByText('Jämför med ICF').click();
      await page.getByText('Läs in samtal').click();
      await page.locator('#log-import-text').fill('Datum;Klient;Längd\n2025-04-28;EF;60\n2025-02-29;GH;60');
      await press(page, 'Titta på raderna');
      await shown(page, '.log-preview');
    },
  ],
  ['the readiness check, empty', '/verktyg/redo-for-coachning/', alive],
  [
    'the readiness check with something to mend',
    '/verktyg/redo-for-coachning/',
    async (page) => {
      await page.getByText('Att fundera på').click();
      await page.getByLabel('Vad behöver du för att känna dig trygg').fill('a'.repeat(1_001));
      await press(page, 'Visa svaret');
      await summary(page);
    },
  ],
  [
    'the readiness check with its answer and picture',
    '/verktyg/redo-for-coachning/',
    async (page) => {
      for (const [nth, value] of ['4', '5', '3', '3', '1', 'Vet inte'].entries()) {
        await page.locator('.field').nth(nth).getByRole('radio', { name: value }).check();
      }
      await result(page);
      await shown(page, '.level-rows');
    },
  ],
  ['the quality mirror, empty', '/verktyg/kvalitetsspegeln/', alive],
  [
    'the quality mirror with something to mend',
    '/verktyg/kvalitetsspegeln/',
    async (page) => {
      await page.getByLabel('Jag har ett exempel').first().check();
      await press(page, 'Visa min spegel');
      await summary(page);
    },
  ],
  [
    'the quality mirror with a review, meetings and a trio',
    '/verktyg/kvalitetsspegeln/',
    async (page) => {
      await page.getByLabel('Jag har ett exempel').first().check();
      await page.getByLabel('Ditt exempel').fill('Jag väntade ut en tystnad, och då kom svaret.');
      await page.getByRole('region', { name: 'Särkompetens' }).getByLabel('På väg').check();
      await page.getByText('När träffar du andra coacher?').click();
      await page.getByLabel('Nästa gång').first().fill('2025-10-14');
      await page.getByText(/^Bilda en trio/).click();
      await page.getByLabel('Initialer eller kod').first().fill('AB');
      await press(page, 'Spara som genomgång');
      await result(page);
      await shown(page, '.level-rows');
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
  ['the quarter planner, empty', '/verktyg/kvartalsplanerare/', alive],
  [
    'the quarter planner with something to mend',
    '/verktyg/kvartalsplanerare/',
    async (page) => {
      await page.getByLabel('Hur länge?').fill('10');
      await press(page, 'Visa planen');
      await summary(page);
    },
  ],
  [
    'the quarter planner with notes, a decision and a reflection',
    '/verktyg/kvartalsplanerare/',
    async (page) => {
      await page.getByLabel('Vem är projektledare?').fill('Kim');
      await page.getByText('Agenda och anteckningar').click();
      await page.getByLabel(/^Framsteg mot målen/).fill('Halvvägs');
      await press(page, 'Lägg till ett beslut');
      await page.getByLabel('Vad ska göras?').fill('Boka handledning');
      await page.getByLabel('Till när?').fill('2025-12-11');
      await page.locator('summary', { hasText: 'Reflektionen' }).click();
      await page.getByLabel(/^Styrkor/).fill('Tålamod');
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
  ['the application draft, empty', '/verktyg/ansokan/', alive],
  [
    'the application draft with something to mend',
    '/verktyg/ansokan/',
    async (page) => {
      await page.getByText('Verktyg och samtal').click();
      await page.getByLabel('Hur många coachningssamtal').fill('tio');
      await press(page, 'Visa utkastet');
      await summary(page);
    },
  ],
  [
    'the application draft with something written',
    '/verktyg/ansokan/',
    async (page) => {
      await page.getByLabel('Din erfarenhet').fill('Jag har lyssnat på många.');
      await result(page);
    },
  ],
  ['the feedback cards, empty', '/verktyg/aterkopplingskort/', alive],
  [
    'the feedback cards with something to mend',
    '/verktyg/aterkopplingskort/',
    async (page) => {
      await page.getByLabel('Vilken dag var det?').first().fill('snart');
      await press(page, 'Visa sammanställningen');
      await summary(page);
    },
  ],
  [
    'the feedback cards with one filled in',
    '/verktyg/aterkopplingskort/',
    async (page) => {
      for (const nth of [0, 1, 2]) {
        await page.getByLabel('Ja, tydligt').nth(nth).check();
      }
      await result(page);
    },
  ],
  ['the assessment sheet with nothing kept', '/verktyg/granskningsunderlag/', alive],
  [
    'the assessment sheet',
    '/verktyg/aterkopplingskort/',
    async (page) => {
      await page.getByLabel('Ja, tydligt').first().check();
      await press(page, 'Spara i den här webbläsaren');
      await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
      await page.goto('/verktyg/granskningsunderlag/');
      await result(page);
    },
  ],
  ['certificate and title, empty', '/verktyg/intyg/', alive],
  [
    'certificate and title with something to mend',
    '/verktyg/intyg/',
    async (page) => {
      await page.getByLabel('Vilken dag utfärdades ditt intyg?').fill('2025-02-29');
      await press(page, 'Visa hur jag skriver');
      await summary(page);
    },
  ],
  [
    'certificate and title with link and badge',
    '/verktyg/intyg/',
    async (page) => {
      await page.getByLabel('Vilken dag utfärdades ditt intyg?').fill('2025-04-01');
      await result(page);
      await page.getByText('Hur ett digitalt märke skulle kunna se ut').click();
    },
  ],
  ['the evaluation, empty', '/verktyg/utvardering/', alive],
  [
    'the evaluation with something to mend',
    '/verktyg/utvardering/',
    async (page) => {
      await page.getByLabel('Vem var coach?').fill('AB');
      await page.getByLabel('Vem håller i utvärderingen?').fill('ab');
      await press(page, 'Visa utvärderingen');
      await summary(page);
    },
  ],
  [
    'the evaluation with its answer, its picture and a second one begun',
    '/verktyg/utvardering/',
    async (page) => {
      await page.getByText('Tom blankett på papper').click();
      await page.getByLabel('Vem var coach?').fill('AB');
      await page.getByLabel('Före', { exact: true }).fill('7');
      await page.getByLabel('Efter', { exact: true }).fill('5');
      await press(page, 'Lägg till en utvärdering');
      await page.locator('.change-chart').waitFor();
      await result(page);
    },
  ],
  ['the talk before the first session, empty', '/verktyg/infor-coachning/', alive],
  [
    'the talk before the first session with something to mend',
    '/verktyg/infor-coachning/',
    async (page) => {
      await page.getByLabel('Hur många samtal planerar ni?').fill('sex');
      await press(page, 'Visa skissen');
      await summary(page);
    },
  ],
  [
    'the talk before the first session with its sketch',
    '/verktyg/infor-coachning/',
    async (page) => {
      await page.getByLabel('Hur många samtal planerar ni?').fill('6');
      await page.getByLabel('Vad som stannar mellan er').check();
      await result(page);
    },
  ],
  [
    'the folder, empty',
    '/verktyg/min-mapp/',
    (page) => expect(page.getByText('Mappen är tom.')).toBeVisible(),
  ],
  [
    'the folder with something put aside',
    '/verktyg/avgift/',
    async (page) => {
      await keepPrice(page);
      await page.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('inner-journey-guide');
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('quarantine', 'readwrite');
              transaction
                .objectStore('quarantine')
                .add({ at: '2026-11-20T09:30:00.000Z', key: 'fee', kept: { tool: 'fee', answers: 'torn' } });
              transaction.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
      );
      await page.reload();
      await expect(page.getByRole('heading', { name: 'Undanlagt' })).toBeVisible();
    },
  ],
  [
    'the folder with a journey begun, and the tool that takes from it',
    '/verktyg/intyg/',
    async (page) => {
      await page.getByLabel('Vilken dag utfärdades ditt intyg?').fill('2025-04-01');
      await press(page, 'Spara i den här webbläsaren');
      await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
      await page.goto('/verktyg/senior-coach/');
      await expect(page.locator('#senior-certified-extra')).toBeVisible();
      await page.getByLabel('Vilken dag blev du certifierad coach?').fill('2025-04-02');
      await expect(page.locator('#senior-certified-extra').getByRole('button')).toBeVisible();
      await press(page, 'Spara i den här webbläsaren');
      await expect(page.getByText(/^Sparat i den här webbläsaren/)).toBeVisible();
      await page.goto('/verktyg/min-mapp/');
      await shown(page, '.stage--done');
      await shown(page, '.next__line');
    },
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

type Look = {
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** Text at twice its size, as a reader may set it. */
  readonly large?: true;
};

// Colours do not depend on the width, nor places on the colours: two looks see what four would.
const USUAL: readonly Look[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
];
const EVERY: readonly Look[] = [
  ...([320, 768, 1440] as const).flatMap((width) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
  ),
  { width: 1280, colorScheme: 'light', forcedColors: 'active' },
  { width: 375, colorScheme: 'dark', forcedColors: 'active' },
  { width: 1280, colorScheme: 'light', large: true },
  { width: 640, colorScheme: 'dark', large: true },
];
// `npm run test:long looks` asks for all of them, and walks each state by Tab.
const LOOKS = process.env.LOOKS === 'every' ? EVERY : USUAL;

const nameOf = ({ width, colorScheme, forcedColors, large }: Look) =>
  [width, colorScheme, forcedColors && 'forced colours', large && 'large text'].filter(Boolean).join(' ');

/** What a reader who presses Tab through the page cannot see when it has focus: it lies outside, or under something. */
async function hiddenFocus(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const hidden: string[] = [];
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const focused = document.activeElement;
      if (focused === null || focused === document.body) {
        return { end: true, fault: null };
      }
      const label =
        focused.closest('label') ?? document.querySelector(`label[for="${CSS.escape(focused.id)}"]`);
      const boxes = [focused, ...(label === null ? [] : [label])].map((each) => each.getBoundingClientRect());
      const isSeen = boxes.some((box) =>
        [0.1, 0.5, 0.9].some((across) => {
          const over = document.elementFromPoint(box.left + box.width * across, box.top + box.height / 2);
          return over !== null && (focused.contains(over) || over.contains(focused) || label?.contains(over));
        }),
      );
      return { end: false, fault: isSeen ? null : focused.outerHTML.slice(0, 120) };
    });
    if (at.end) {
      return hidden;
    }
    hidden.push(...(at.fault === null ? [] : [`focus hidden: ${at.fault}`]));
  }
  return [...hidden, 'Tab never came to the end of the page'];
}

for (const [state, path, reach] of STATES) {
  test(`${state}, is accessible, wide and light or narrow and dark, and fits a small phone`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2025-09-10T10:00:00+02:00');
    await page.goto(path);
    await page.mouse.move(200, 200);
    await reach(page);
    const found: string[] = [];
    for (const look of LOOKS) {
      const { width, colorScheme, forcedColors = 'none', large } = look;
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.evaluate(
        (size) => document.documentElement.style.setProperty('font-size', size),
        large === true ? '200%' : '',
      );
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
      // What lies under the bar for the moment is no smaller for it.
      await page.evaluate(() => scrollTo(0, 0));
      const axe = new AxeBuilder({ page }).setLegacyMode().withTags(STANDARD);
      // There the reader's own colours hold, and axe still reads ours.
      const { violations } = await (forcedColors === 'none'
        ? axe
        : axe.disableRules(['color-contrast', 'link-in-text-block'])
      ).analyze();
      found.push(...violations.map(({ id, nodes }) => `${nameOf(look)} ${id}: ${nodes[0]?.html}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      found.push(...(wide > width ? [`${nameOf(look)}: the page is ${wide} wide`] : []));
    }
    if (LOOKS === EVERY) {
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
        found.push(...(await hiddenFocus(page)).map((fault) => `${width} ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}
