import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rescue, saveWords } from './rescue';

let saved: { name: string; content: Blob }[] = [];

beforeEach(() => {
  saved = [];
  document.body.innerHTML = '<div class="notice"></div>';
  // jsdom makes no addresses of files.
  let content = new Blob();
  vi.stubGlobal('URL', {
    createObjectURL: (blob: Blob) => {
      content = blob;
      return 'blob:x';
    },
    revokeObjectURL: () => undefined,
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content });
  });
});
afterEach(() => vi.restoreAllMocks());

const notice = () => document.querySelector('.notice') as HTMLElement;
const tool = () => {
  const place = document.createElement('section');
  place.innerHTML = '<label for="a">Pris</label><input id="a" value="<b>300</b>">';
  return place;
};
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();

test('what was written is shown as text', () => {
  rescue(notice(), tool(), 'sv');
  expect([notice().querySelector('dd')?.textContent, notice().querySelector('b')]).toEqual([
    '<b>300</b>',
    null,
  ]);
});

test('the reader is taken to what is said', () => {
  rescue(notice(), tool(), 'sv');
  expect(document.activeElement?.textContent).toBe('Verktyget har stannat');
});

test('a tool with nothing written in it says that', () => {
  rescue(notice(), document.createElement('section'), 'en');
  expect(notice().textContent).toContain('You had not written anything yet.');
});

test('the words are handed over in a file of the day in Stockholm', async () => {
  const name = saveWords(tool(), 'sv', new Date('2026-11-20T23:30:00Z'));
  expect(name).toBe('mina-ord-2026-11-21.txt');
  expect(saved[0]?.content.size).toBeGreaterThan('Pris: <b>300</b>'.length);
});

test('a button hands them over and says so', () => {
  rescue(notice(), tool(), 'sv');
  press('Hämta det jag har skrivit');
  expect(notice().querySelector('[role=status]')?.textContent).toMatch(/^Hämtat: mina-ord-/);
});

test('a folder that does not open is said, and nothing is thrown', async () => {
  rescue(notice(), tool(), 'sv');
  press('Hämta allt jag har sparat');
  await vi.waitFor(() =>
    expect(notice().querySelector('[role=status]')?.textContent).toMatch(
      /^(?:Filen gick inte|Inget är sparat)/,
    ),
  );
});
