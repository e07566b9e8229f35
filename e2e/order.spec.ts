import { expect, test } from '@playwright/test';
import { TYPED_IN } from './walk';

/** What a screen reader meets, in this order, on the page of a tool; each is looked for after the one before. */
const ORDER = [
  /- link "Hoppa till innehållet"/,
  /- banner/,
  /- navigation/,
  /- main/,
  /- heading .*\[level=1\]/,
  /- (?:textbox|radio|checkbox|combobox|spinbutton)/,
  /- button/,
  /- contentinfo/,
];

const paths = [...new Set(TYPED_IN.map(([, path]) => path))];

test('the accessibility tree of every tool tells the way past the bar, the page, the fields, the buttons, the foot', async ({
  page,
}) => {
  const wrong: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    await page.locator('.tool fieldset:enabled').first().waitFor();
    let rest = await page.locator('body').ariaSnapshot();
    for (const step of ORDER) {
      const at = rest.search(step);
      if (at === -1) {
        wrong.push(`${path} has no ${step.source} where it belongs`);
        break;
      }
      rest = rest.slice(at + 1);
    }
  }
  expect(wrong).toEqual([]);
});

test('an answer comes after its form in the accessibility tree, and is told once', async ({ page }) => {
  await page.goto('/verktyg/avgift/');
  await page.getByLabel('Pris per samtal').fill('800');
  await expect(page.locator('.tool__result h2').first()).toBeVisible();
  const tree = await page.locator('.tool').ariaSnapshot();
  const told = /- status: Du får 720/;
  expect(tree.search(/- textbox "Pris per samtal"/)).toBeLessThan(
    tree.search(/- heading .*720.*\[level=2\]/),
  );
  expect(tree.split('\n').filter((line) => told.test(line.replaceAll('\u00a0', ' ')))).toHaveLength(1);
});
