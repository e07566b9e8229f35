import type { Page } from '@playwright/test';

/**
 * Every page on which something can be typed, and what has to be chosen there first. A tool that asks for other
 * things by choice stands here once for each.
 */
export const TYPED_IN: readonly (readonly [name: string, path: string, choose?: string])[] = [
  ['the eligibility check', '/verktyg/behorighet/'],
  ['the application draft', '/verktyg/ansokan/'],
  ['the progress calculator', '/verktyg/framsteg/'],
  ['the feedback cards', '/verktyg/aterkopplingskort/'],
  ['the fee calculator', '/verktyg/avgift/', 'Vad jag får för mitt pris'],
  ['the fee calculator asked for a price', '/verktyg/avgift/', 'Vilket pris jag behöver ta'],
  ['the fee calculator asked for a number', '/verktyg/avgift/', 'Hur många samtal jag behöver'],
  ['certificate and title', '/verktyg/intyg/'],
  ['the Senior Coach check', '/verktyg/senior-coach/'],
  ['the session log', '/verktyg/samtalslogg/'],
  ['the goal builder', '/verktyg/smart-mal/'],
  ['the quarter planner', '/verktyg/kvartalsplanerare/'],
  ['the training budget', '/verktyg/utbildningsbudget/'],
  ['the readiness check', '/verktyg/redo-for-coachning/'],
  ['the quality mirror', '/verktyg/kvalitetsspegeln/'],
  ['the talk before the first session', '/verktyg/infor-coachning/'],
  ['the evaluation after a series', '/verktyg/utvardering/'],
];

/** Opens a tool with every part and every row that it can show. */
export async function openWhole(page: Page, path: string, choose?: string): Promise<void> {
  await page.goto(path);
  await page.locator('.tool fieldset:enabled').first().waitFor();
  // What only a reader needs is fetched when somebody is there.
  await page.mouse.move(200, 200);
  // What a choice opens can hold another choice.
  for (const round of [1, 2, 3]) {
    await page.locator('.tool').evaluate((tool, first) => {
      const groups = new Map<string, HTMLInputElement>();
      tool.querySelectorAll('details').forEach((part) => {
        part.open = true;
      });
      for (const choice of tool.querySelectorAll<HTMLInputElement>(':is([type=radio], [type=checkbox])')) {
        if (choice.type === 'radio') {
          groups.set(choice.name, choice);
        } else if (!choice.checked) {
          choice.click();
        }
      }
      // The last answer of a group, *another* or *I have an example*, is the one that opens more.
      for (const last of groups.values()) {
        last.click();
      }
      const named = new Set<string | null>();
      for (const button of tool.querySelectorAll<HTMLButtonElement>('button[type=button]')) {
        const adds = /^(?:Lägg till|Börja med ett tomt)/.test(button.textContent ?? '');
        if (first && adds && !named.has(button.textContent)) {
          named.add(button.textContent);
          button.click();
        }
      }
    }, round === 2);
    if (choose !== undefined) {
      await page.getByLabel(choose, { exact: true }).check();
    }
    // Until nothing more is fetched for it.
    await page.evaluate(async () => {
      const fetched = () => performance.getEntriesByType('resource').length;
      for (let before = -1; before !== fetched(); ) {
        before = fetched();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
  }
}

/**
 * Fills every field that can be seen, each as if it had been pasted, and gives the page time to answer between them.
 * @param texts one for every field, or several that take turns
 * @returns how many fields
 */
export async function fillAll(page: Page, texts: readonly string[]): Promise<number> {
  return page.locator('.tool').evaluate(async (tool, given) => {
    // A tool folds a part again when the answer that it belongs to changes.
    for (const part of tool.querySelectorAll('details')) {
      part.open = true;
    }
    const fields = tool.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ':is(input[type=text], textarea):enabled:not([readonly])',
    );
    let place = 0;
    for (const field of fields) {
      if (field.checkVisibility()) {
        const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
        own?.set?.call(field, given[place % given.length]);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
        place += 1;
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    return place;
  }, texts);
}

/** Asks for the answer; what is no number or no day is taken out first, so that there is one. */
export async function askForAnswer(page: Page): Promise<void> {
  const submit = page.locator('.tool button[type=submit]');
  await submit.click();
  for (const id of await page
    .locator('.tool [aria-invalid=true]')
    .evaluateAll((fields) => fields.map((field) => field.id))) {
    await page.locator(`[id="${id}"]`).fill('');
  }
  await submit.click();
}

/** Takes the answer away in every way that is offered, a link without any of one's own words among them. */
export async function takeAway(page: Page): Promise<{ readonly link: string | null }> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  for (const button of await page
    .locator('.tool')
    .getByRole('button', { name: /^(?:Kopiera|Skriv ut)/ })
    .all()) {
    await button.click();
  }
  for (const button of await page
    .locator('.tool')
    .getByRole('button', { name: /^Hämta /, disabled: false })
    .all()) {
    await Promise.all([page.waitForEvent('download'), button.click()]);
  }
  const share = page.getByRole('button', { name: 'Dela som länk' });
  if (!(await share.isVisible())) {
    return { link: null };
  }
  await share.click();
  await page.getByRole('button', { name: 'Gör länken' }).click();
  const link = await page.getByLabel('Länken', { exact: true }).inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Stäng' }).click();
  return { link };
}
