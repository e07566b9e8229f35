import { beforeEach, expect, test, vi } from 'vitest';
import { followTranslator } from './followTranslator';

let place: HTMLElement;
let text: Text;

beforeEach(() => {
  place = document.createElement('p');
  text = document.createTextNode('270 kr');
  place.append(text, document.createElement('b'));
  document.body.replaceChildren(place);
  followTranslator(place);
});

const font = (words: string) => {
  const element = document.createElement('font');
  element.textContent = words;
  return element;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

test.each([
  ['puts its element in the place of a text', () => text.replaceWith(font('SEK 270'))],
  [
    'puts its element before a text and takes the text away',
    () => {
      text.before(font('SEK 270'));
      text.remove();
    },
  ],
  [
    'puts its element after a text and takes the text away',
    () => {
      text.after(font('SEK 270'));
      text.remove();
    },
  ],
])('a new figure is shown though a translator %s', async (_how, translate) => {
  translate();
  await settled();
  text.data = '450 kr';
  await vi.waitFor(() => expect(place.textContent).toBe('450 kr'));
});

test('what has not changed stays translated', async () => {
  text.replaceWith(font('SEK 270'));
  await settled();
  expect(place.textContent).toBe('SEK 270');
});

test('a text that the tool itself takes away stays away', async () => {
  text.remove();
  await settled();
  text.data = '450 kr';
  await settled();
  expect(place.textContent).toBe('');
});
