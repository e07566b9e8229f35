import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { QualityMirror } from './QualityMirror';

afterEach(cleanup);

const open = async (today: '2026-11-20' | '2027-03-01' = '2026-11-20', locale: 'sv' | 'en' = 'sv') => {
  render(<QualityMirror base="/" locale={locale} today={today} />);
  await waitFor(() => expect(screen.getAllByRole('radio')[0]?.matches(':disabled')).toBe(false));
  return userEvent.setup();
};
type User = Awaited<ReturnType<typeof open>>;

const plain = (node: Element | null | undefined) => node?.textContent?.replaceAll('\u00a0', ' ') ?? '';
const answer = () => plain(document.querySelector('h2.result__answer'));
const point = (name: string) => within(screen.getByRole('region', { name }));
const choose = (user: User, name: string, level: string) =>
  user.click(point(name).getByRole('radio', { name: level }));
const type = async (user: User, id: string, text: string) => {
  const field = document.getElementById(id) as HTMLInputElement;
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
};
const press = (user: User, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const EXAMPLE = 'Jag väntade ut en tystnad, och då kom svaret.';

describe('the quality mirror', () => {
  it('has six points with three levels, and nothing chosen', async () => {
    await open();
    expect([screen.getAllByRole('radio').length, screen.queryAllByRole('radio', { checked: true })]).toEqual([
      18,
      [],
    ]);
  });

  it('says beside the form that it is inspiration', async () => {
    await open();
    expect(
      screen.getByText('Inspirerat av MiL Institutes kriterier – inte krav i Inner Journey.'),
    ).toBeTruthy();
  });

  it('asks for the example only where there is one', async () => {
    const user = await open();
    await choose(user, 'Värderingar', 'På väg');
    expect(screen.queryByLabelText('Ditt exempel')).toBeNull();
    await choose(user, 'Värderingar', 'Jag har ett exempel');
    expect(screen.getByLabelText('Ditt exempel')).toBeTruthy();
  });

  it('keeps what was written when another level is tried', async () => {
    const user = await open();
    await choose(user, 'Värderingar', 'Jag har ett exempel');
    await type(user, 'quality-values-own-example', EXAMPLE);
    await choose(user, 'Värderingar', 'På väg');
    await choose(user, 'Värderingar', 'Jag har ett exempel');
    expect((screen.getByLabelText('Ditt exempel') as HTMLTextAreaElement).value).toBe(EXAMPLE);
  });

  it('counts the examples', async () => {
    const user = await open();
    await choose(user, 'Värderingar', 'Jag har ett exempel');
    await type(user, 'quality-values-own-example', EXAMPLE);
    expect(answer()).toBe('Du har exempel på 1 av 6 punkter');
  });

  it('takes the reader to the summary when an example is too short (QS-01)', async () => {
    const user = await open();
    await choose(user, 'Kulturkompetens', 'Jag har ett exempel');
    await type(user, 'quality-culture-own-example', 'Jag frågade vad han');
    await press(user, 'Visa min spegel');
    const message = 'Berätta lite mer: 20 tecken eller fler. Nu är det 19';
    const summary = document.querySelector('.error-summary') as HTMLElement;
    expect([
      document.activeElement === summary,
      within(summary).getAllByRole('link').map(plain),
      plain(document.getElementById('quality-culture-own-example-error')),
    ]).toEqual([true, [message], message]);
  });

  it('asks for the name of a speciality that is on the way', async () => {
    const user = await open();
    expect(screen.queryByLabelText(/^Vad kallar du din särkompetens/)).toBeNull();
    await choose(user, 'Särkompetens', 'På väg');
    expect(screen.getByLabelText(/^Vad kallar du din särkompetens/)).toBeTruthy();
  });

  it('draws where the points stand, with the words beside', async () => {
    const user = await open();
    await choose(user, 'Värderingar', 'På väg');
    const picture = await screen.findByRole('figure');
    expect(within(picture).getAllByRole('listitem').map(plain).slice(0, 2)).toEqual([
      'Värderingarpå väg',
      'Berätta om Inner Journeyinte besvarad',
    ]);
  });

  it('has a calendar file once a day is to come, and none before', async () => {
    const user = await open();
    await choose(user, 'Värderingar', 'På väg');
    expect(screen.queryByRole('button', { name: 'Hämta kalenderfil' })).toBeNull();
    await type(user, 'quality-trio-next', '2026-11-20');
    expect(screen.getByRole('button', { name: 'Hämta kalenderfil' })).toBeTruthy();
  });

  it('answers in English', async () => {
    const user = await open('2026-11-20', 'en');
    await choose(user, 'Values', 'On the way');
    expect(answer()).toBe('No examples yet, but 1 of 6 points are on the way');
  });
});

describe('a review', () => {
  const save = async (user: User) => {
    await choose(user, 'Värderingar', 'På väg');
    await user.click(await screen.findByRole('button', { name: 'Spara som genomgång' }));
  };

  it('is saved with its day, and the reader is told that it is not kept yet', async () => {
    const user = await open();
    await save(user);
    expect([plain(document.activeElement), screen.getByText(/^20 november 2026: exempel på 0 av 6/)]).toEqual(
      [
        'Genomgången 20 november 2026 är med. Den försvinner när du stänger sidan, om du inte väljer ”Spara i den här webbläsaren” här nedanför. Ångra',
        expect.anything(),
      ],
    );
  });

  it('is written anew on the same day', async () => {
    const user = await open();
    await save(user);
    await press(user, 'Uppdatera dagens genomgång');
    expect(screen.getAllByText(/exempel på 0 av 6/)).toHaveLength(1);
  });

  it('can be undone', async () => {
    const user = await open();
    await save(user);
    await press(user, 'Ångra');
    expect(screen.queryByText(/exempel på 0 av 6/)).toBeNull();
  });

  it('comes back after it was removed', async () => {
    const user = await open();
    await save(user);
    await press(user, 'Ta bort genomgången 20 november 2026');
    expect(screen.queryByText(/exempel på 0 av 6/)).toBeNull();
    await press(user, 'Ångra');
    expect(screen.getByText(/exempel på 0 av 6/)).toBeTruthy();
  });

  it('stays when the form is started over, and the form comes back', async () => {
    const user = await open();
    await save(user);
    await press(user, 'Börja om');
    expect([answer(), screen.getAllByText(/exempel på 0 av 6/).length]).toEqual([
      'Din spegel är tom än så länge',
      1,
    ]);
    await user.click(screen.getAllByRole('button', { name: 'Ångra' })[0] as HTMLElement);
    expect(answer()).toBe('Inga exempel än, men 1 av 6 punkter är på väg');
  });

  it('is compared with on a later day, after it was kept', async () => {
    const user = await open();
    await save(user);
    await press(user, 'Spara i den här webbläsaren');
    await screen.findByText(/^Sparat i den här webbläsaren/);
    cleanup();
    const later = await open('2027-03-01');
    await screen.findByText(/^Hämtat från din mapp/);
    await choose(later, 'Värderingar', 'Inte ännu');
    const part = (await screen.findByRole('heading', { name: 'Sedan genomgången 20 november 2026' }))
      .parentElement as HTMLElement;
    expect(plain(within(part).getAllByRole('listitem')[0])).toBe('Värderingar: från på väg till inte ännu.');
    await press(later, 'Sluta spara och ta bort');
    await screen.findByText(/^Borttaget ur/);
  });
});
