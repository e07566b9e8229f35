import { expect, test } from 'vitest';
import { shownIn, writtenIn } from './writtenWords';

const tool = (html: string) => {
  const place = document.createElement('section');
  place.innerHTML = html;
  return place;
};

test.each([
  ['a text', '<label for="a">Pris</label><input id="a" value="300">', [{ label: 'Pris', value: '300' }]],
  [
    'a longer text',
    '<label for="a">Mål</label><textarea id="a">Ett\nmål</textarea>',
    [{ label: 'Mål', value: 'Ett\nmål' }],
  ],
  [
    'a choice, by what was asked',
    '<fieldset><legend>Roll</legend><label><input type="radio" checked>Säljare</label><label><input type="radio">Annan</label></fieldset>',
    [{ label: 'Roll', value: 'Säljare' }],
  ],
  [
    'one of a list, by its words',
    '<label for="a">År</label><select id="a"><option value="1">2025</option><option value="2" selected>2026</option></select>',
    [{ label: 'År', value: '2026' }],
  ],
  [
    'a field that has no label, by its own name',
    '<input id="a" aria-label="Sök" value="x">',
    [{ label: 'Sök', value: 'x' }],
  ],
  ['nothing of an empty field', '<label for="a">Pris</label><input id="a" value=" ">', []],
  ['nothing of a file', '<input type="file" id="a">', []],
])('reads %s from a tool that is not in its page', (_what, html, lines) => {
  expect(writtenIn(tool(html))).toEqual(lines);
});

test('reads what else is shown line by line, without notices', () => {
  expect(
    shownIn(
      tool(
        '<div class="tool__result"><h2>Två samtal</h2><ul><li>Anna</li><li>Bo</li></ul><table><tr><td>1</td><td>2</td></tr></table><div class="notice"><p>Fel</p></div></div>',
      ),
    ),
  ).toEqual(['Två samtal', 'Anna', 'Bo', '1 2']);
});
