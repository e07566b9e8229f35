import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { ReadinessExamples } from './Examples';
import { ReadinessCheck } from './ReadinessCheck';

afterEach(cleanup);

const open = async (locale: 'sv' | 'en' = 'sv') => {
  render(<ReadinessCheck base="/" locale={locale} today="2026-11-20" />);
  await waitFor(() => expect(screen.getAllByRole('radio')[0]?.matches(':disabled')).toBe(false));
  return userEvent.setup();
};
type User = Awaited<ReturnType<typeof open>>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answer = () => plain(document.querySelector('h2.result__answer'));
const groups = () =>
  screen.getAllByRole('group').filter((group) => within(group).queryAllByRole('radio').length === 6);
const choose = async (user: User, told: readonly (number | string)[]) => {
  for (const [index, value] of told.entries()) {
    const group = groups()[index] as HTMLElement;
    await user.click(within(group).getByRole('radio', { name: new RegExp(`^${value}`) }));
  }
};

describe('the readiness check', () => {
  it('has six statements with five numbers and a way not to know', async () => {
    await open();
    expect(groups().map((group) => within(group).getAllByRole('radio').length)).toEqual([6, 6, 6, 6, 6, 6]);
  });

  it('has nothing chosen beforehand, and no answer', async () => {
    await open();
    expect([
      screen.getAllByRole('radio').filter((radio) => (radio as HTMLInputElement).checked),
      answer(),
    ]).toEqual([[], '']);
  });

  it('says beside the form that it is no requirement', async () => {
    await open();
    expect(screen.getByText(/inget krav i Inner Journey och inget test/)).toBeTruthy();
  });

  it('answers when the statements are (R-01)', async () => {
    const user = await open();
    await choose(user, [4, 4, 4, 4, 4, 4]);
    expect(answer()).toBe('Du verkar redo');
  });

  it('is on the way at best with one not known (R-05)', async () => {
    const user = await open();
    await choose(user, [5, 5, 'Vet inte', 5, 5, 5]);
    expect(answer()).toBe('På väg – mycket finns redan att bygga på');
  });

  it('leads to the statement that waits', async () => {
    const user = await open();
    await choose(user, [4]);
    await user.click(screen.getByRole('link', { name: /^Nästa påstående: Det är jag själv/ }));
    expect(document.activeElement?.id).toBe('readiness-wish-own');
  });

  it('takes the reader to the answer when asked, with nothing told', async () => {
    const user = await open();
    await user.click(screen.getByRole('button', { name: 'Visa svaret' }));
    expect(plain(document.activeElement)).toBe('Inget svar än – 6 påståenden väntar');
  });

  it('draws where the answers lie, with the words beside', async () => {
    const user = await open();
    await choose(user, [4, 4, 3, 3]);
    const picture = await screen.findByRole('figure', { name: '' });
    expect(within(picture).getAllByRole('listitem').map(plain)).toEqual([
      'Din egen viljapå plats',
      'Din öppenhetpå väg',
      'Din plats för förändringinte besvarad',
    ]);
  });

  it('can be copied and printed, and has no file and no link to pass on', async () => {
    const user = await open();
    await choose(user, [4]);
    const result = document.querySelector('.result') as HTMLElement;
    expect(within(result).getAllByRole('button').map(plain)).toEqual([
      'Kopiera som text',
      'Kopiera som Markdown',
      'Skriv ut',
    ]);
  });

  it('tells of a thought that is too long beside the field and in the summary', async () => {
    const user = await open();
    await user.click(screen.getByText(/^Att fundera på/));
    await user.click(document.getElementById('readiness-ego') as HTMLElement);
    await user.paste('a'.repeat(1_001));
    await user.click(screen.getByRole('button', { name: 'Visa svaret' }));
    const message = 'Korta ner till 1 000 tecken. Nu är det 1 001';
    expect([
      plain(document.getElementById('readiness-ego-error')),
      within(document.querySelector('.error-summary') as HTMLElement)
        .getAllByRole('link')
        .map(plain),
    ]).toEqual([message, [message]]);
  });

  it('brings the answers back after a new start', async () => {
    const user = await open();
    await choose(user, [4, 4, 4, 4, 4, 4]);
    await user.click(screen.getByRole('button', { name: 'Börja om' }));
    expect(answer()).toBe('');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(answer()).toBe('Du verkar redo');
  });

  it('answers in English', async () => {
    const user = await open('en');
    await choose(user, [1, 1]);
    expect(answer()).toBe('Perhaps not right now – here is how you can begin');
  });

  it('has its answers again after they were kept', async () => {
    const user = await open();
    await choose(user, [4, 'Vet inte']);
    await user.click(screen.getByRole('button', { name: 'Spara i den här webbläsaren' }));
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    await open();
    await screen.findByText(/^Hämtat från din mapp/);
    expect(
      screen
        .getAllByRole('radio', { checked: true })
        .map((radio) => [radio.getAttribute('name'), (radio as HTMLInputElement).value]),
    ).toEqual([
      ['readiness-wish-named', '4'],
      ['readiness-wish-own', 'unknown'],
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Sluta spara och ta bort' }));
    await screen.findByText(/^Borttaget ur/);
  });
});

describe('without a script', () => {
  it('the statements can be read and are closed', () => {
    const page = renderToStaticMarkup(<ReadinessCheck base="/" locale="sv" />);
    expect([
      page.includes('Jag kan säga vad jag vill utveckla'),
      page.includes('<fieldset class="tool__fields" disabled'),
    ]).toEqual([true, true]);
  });

  it('the limits stand in a table of examples', () => {
    render(<ReadinessExamples locale="sv" />);
    const rows = screen.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].map(plain).join(' | '))).toEqual([
      '4 och 4 | på plats',
      '3 och 5 | på väg',
      '3 och 3 | på väg',
      '2 och 3 | inte ännu',
      'Vet inte och 5 | oklart',
    ]);
  });
});
