// @vitest-environment node
import { expect, it } from 'vitest';
import { toPaper } from './paper.mjs';

const page = (inside: string) => `<p>Före<div class=paper><div data-paper>${inside}</div></div><p>Efter`;
const paper = async (inside: string) => {
  const html = await toPaper(page(inside));
  return html.slice('<p>Före<div class=paper><div>'.length, -'</div></div><p>Efter'.length);
};

it('leaves a page without a sheet as it is', async () => {
  expect(await toPaper('<form><input type=text></form>')).toBe('<form><input type=text></form>');
});

it('touches nothing around the sheet', async () => {
  const html = await toPaper(page('<input type=text>'));
  expect(html.startsWith('<p>Före<div class=paper><div>') && html.endsWith('</div></div><p>Efter')).toBe(
    true,
  );
});

it.each([
  ['a field becomes a line', '<input type=text id=a value="">', '<span class="paper__line"></span>'],
  ['a box stays a box', '<input type=checkbox checked>', '<span class="paper__box"></span>'],
  ['one of several is a round box', '<input type=radio>', '<span class="paper__box paper__box--one"></span>'],
  [
    'a long field becomes as many lines as it has rows',
    '<textarea rows=2></textarea>',
    '<span class="paper__line"></span><span class="paper__line"></span>',
  ],
  ['a button is gone', '<button type=button>Lägg till</button>', ''],
  ['a count of what is typed is gone', '<p class=field__count>0 tecken</p>', ''],
  [
    'what is folded away is open',
    '<details><summary>Mer</summary>Text</details>',
    '<div class="paper__more"><p class="paper__part">Mer</p>Text</div>',
  ],
  [
    'a label is a question',
    '<label class=field__label for=a>Datum</label>',
    '<span class="field__label">Datum</span>',
  ],
  [
    'a group keeps its question',
    '<fieldset class=field id=b aria-describedby=c><legend>Form</legend></fieldset>',
    '<fieldset class="field"><legend>Form</legend></fieldset>',
  ],
])('%s', async (_, inside, expected) => {
  expect(await paper(inside)).toBe(expected);
});

it('a short list becomes choices', async () => {
  expect(await paper('<select><option value=a>Coach<option value=b>Klient</select>')).toBe(
    '<span class="choices choices--inline"><span class="choice"><span class="paper__box paper__box--one"></span><span class="choice__label">Coach</span></span><span class="choice"><span class="paper__box paper__box--one"></span><span class="choice__label">Klient</span></span></span>',
  );
});

it.each([1, 7])('a list of %s is written by hand', async (count) => {
  expect(await paper(`<select>${'<option>x'.repeat(count)}</select>`)).toBe(
    '<span class="paper__line"></span>',
  );
});

it('turns every sheet of a page', async () => {
  const html = await toPaper(
    '<div data-paper><input type=text></div><hr><div data-paper><div><input type=text></div></div>',
  );
  expect(html).toBe(
    '<div><span class="paper__line"></span></div><hr><div><div><span class="paper__line"></span></div></div>',
  );
});

it('refuses a sheet that does not end', async () => {
  await expect(toPaper('<div data-paper><input type=text>')).rejects.toThrow('does not end');
});
